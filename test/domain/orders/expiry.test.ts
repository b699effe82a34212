import { pino } from 'pino';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createExpirySweep } from '../../../bot/expirySweep.ts';
import { newId } from '../../../domain/ids.ts';
import { expireOrders, hasOrdersToExpire } from '../../../domain/orders/expireOrders.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { setExpiry } from '../../../domain/orders/setExpiry.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import {
  addPlaced,
  addProduct,
  byStaff,
  later,
  NOW,
  problemIn,
  staff,
  stockOf,
  valueIn,
} from '../testShop.ts';

const hours = (count: number) => later(count * 60);

onEachDatabase('an unpaid order', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { stock: 1_000 });
  });
  afterAll(() => database.drop());

  const placed = () => addPlaced(database.db, [{ productId: tea, quantity: 2 }]);
  const expire = (now: Date, limit = 1_000) => database.db.write((tx) => expireOrders(tx, { now, limit }));
  const statusOf = async (id: string) =>
    (await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id } }))).status;

  it('ends after 72 hours and not before, gives its goods back, and the books say so', async () => {
    const stock = await stockOf(database.db, tea);
    const { id, expiresAt } = await placed();
    expect(expiresAt).toEqual(hours(72));
    expect(await expire(new Date(hours(72).getTime() - 1))).toEqual([]);
    expect((await expire(hours(72))).map((order) => order.id)).toEqual([id]);
    expect(await statusOf(id)).toBe('cancelled');
    expect(await stockOf(database.db, tea)).toBe(stock);
    expect(await auditBooks(database.db)).toEqual(balanced);
    const events = await database.db.read((tx) => tx.orderEvent.findMany({ where: { orderId: id } }));
    expect(events.find(({ kind }) => kind === 'expired')).toMatchObject({
      actor: 'rule',
      door: 'rule',
      at: hours(72),
    });
    expect(await expire(hours(99))).toEqual([]);
  });

  it('does not end once money came or goods left', async () => {
    const [paid, part, sent] = [await placed(), await placed(), await placed()];
    await database.db.write((tx) => recordPayment(tx, byStaff(paid.id)));
    await database.db.write((tx) => recordPayment(tx, { ...byStaff(part.id), amount: 1 }));
    await database.db.write((tx) => shipOrder(tx, byStaff(sent.id)));
    expect(await database.db.read((tx) => hasOrdersToExpire(tx, { now: hours(999) }))).toBe(false);
    expect(await expire(hours(999))).toEqual([]);
  });

  it('may be given more time, or all of it, while it can still end', async () => {
    const { id } = await placed();
    const set = (expiresAt: Date | null) =>
      database.db.write((tx) => setExpiry(tx, { orderId: id, expiresAt, actor: staff, now: NOW }));
    valueIn(await set(hours(200)));
    expect(await expire(hours(199))).toEqual([]);
    valueIn(await set(null));
    expect(await expire(hours(999))).toEqual([]);
    valueIn(await set(hours(1)));
    expect(await expire(hours(2))).toHaveLength(1);
    expect(problemIn(await set(null))).toMatchObject({ kind: 'moveNotAllowed', rule: 'isPlaced' });
  });

  it('ends once when several servers sweep, a bounded number at a time', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, async () => (await placed()).id));
    const swept: string[] = [];
    for (let round = 0; round < 10 && swept.length < 12; round++) {
      const found = await Promise.all(Array.from({ length: 3 }, () => expire(hours(80), 3)));
      expect(found.every((orders) => orders.length <= 3)).toBe(true);
      swept.push(...found.flat().map(({ id }) => id));
    }
    expect(swept.sort()).toEqual(ids.sort());
    expect(await auditBooks(database.db)).toEqual(balanced);
  });

  it('paid at the moment it would end is either, never both', async () => {
    for (let round = 0; round < 8; round++) {
      const { id } = await placed();
      const [ended, paid] = await Promise.all([
        expire(hours(80)),
        database.db.write((tx) => recordPayment(tx, { ...byStaff(id), requestId: newId() })),
      ]);
      expect(ended.length + Number(paid.ok)).toBe(1);
    }
    expect(await auditBooks(database.db)).toEqual(balanced);
  });

  it('is ended by the server’s sweep, however many there are', async () => {
    const ids = await Promise.all(Array.from({ length: 60 }, async () => (await placed()).id));
    const sweep = createExpirySweep({
      ...{ db: database.db, now: () => hours(90), log: pino({ level: 'silent' }) },
    });
    sweep.wake();
    sweep.wake();
    await expect.poll(() => statusOf(ids.at(-1) ?? ''), { timeout: 5_000 }).toBe('cancelled');
    await sweep.stop();
    const open = await database.db.read((tx) =>
      tx.order.count({ where: { id: { in: ids }, status: 'placed' } }),
    );
    expect(open).toBe(0);
    const told = await database.db.read((tx) => tx.dispatch.findMany());
    expect(told).toHaveLength(60);
    expect(told[0]?.activity).toContain('逾期未付款');
  });
});
