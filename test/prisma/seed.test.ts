import { afterEach, expect, test } from 'vitest';
import { isDemoShop, seedDemo } from '../../prisma/seed.ts';
import { auditBooks, balanced } from '../domain/books.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
afterEach(() => database?.drop());

const options = { now: new Date('2026-08-20T15:30:00+08:00'), currency: 'CNY' };
const counts = () =>
  database.db.read(async (tx) => ({
    products: await tx.product.count(),
    customers: await tx.customer.count(),
    orders: await tx.order.count(),
    staff: await tx.staff.count(),
    numbers: (await tx.counter.findUnique({ where: { name: 'orderNumber' } }))?.value,
  }));
const whole = { products: 40, customers: 200, orders: 1500, staff: 4, numbers: 2500 };

onEachDatabase('the demo shop in the database', (provider) => {
  test('is whole, balanced and put in once, though it was stopped in the middle', async () => {
    database = await makeDatabase(provider);
    expect(await isDemoShop(database.db)).toBe(false);
    let writes = 0;
    const dying = {
      ...database.db,
      write: (work: Parameters<typeof database.db.write>[0]) => {
        if (++writes > 5) throw new Error('The power went off.');
        return database.db.write(work);
      },
    } as typeof database.db;
    await expect(seedDemo(dying, options)).rejects.toThrow('power');
    expect((await counts()).orders).toBe(400);

    expect(await seedDemo(database.db, options)).toBe(true);
    expect(await counts()).toEqual(whole);
    expect(await isDemoShop(database.db)).toBe(true);
    expect(await seedDemo(database.db, options)).toBe(false);
    expect(await counts()).toEqual(whole);

    const [off] = await database.db.report(
      `SELECT count(*) AS "n" FROM "Order" o WHERE o."total" <> (SELECT sum(l."total") FROM "OrderLine" l WHERE l."orderId" = o."id")`,
      [],
    );
    expect(off).toEqual({ n: 0 });
    expect(await auditBooks(database.db)).toEqual(balanced);
  });
});
