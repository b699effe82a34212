import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { summary } from '../../../domain/reports/summary.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { later, NOW } from '../testShop.ts';

// A server in China: what the pg driver makes of a Date there is eight hours off.
process.env.TZ = 'Asia/Shanghai';

const HOUR = 60;
const period = { previousFrom: later(-24 * HOUR), from: NOW, to: later(24 * HOUR), currency: 'CNY' };

onEachDatabase('the summary of a day', (provider) => {
  let database: TestDatabase;
  let customers: string[];
  beforeAll(async () => {
    database = await makeDatabase(provider);
    customers = [newId(), newId(), newId()];
    await database.db.write((tx) =>
      tx.customer.createMany({ data: customers.map((id) => ({ id, name: id, createdAt: NOW })) }),
    );
  });
  afterAll(() => database.drop());

  let number = 1000;
  const add = (given: { placedAt: Date | null; total: number; [column: string]: unknown }) =>
    database.db.write((tx) =>
      tx.order.create({
        data: {
          ...{ id: newId(), number: given.placedAt && ++number, status: given.placedAt ? 'placed' : 'draft' },
          ...{ currency: 'CNY', createdAt: NOW, updatedAt: NOW, city: 'Shanghai', ...given },
        },
      }),
    );

  it('of a shop without orders is all zeros', async () => {
    expect(await summary(database.db.report, period)).toEqual({
      ...{ orders: 0, revenue: 0, currency: 'CNY', averageOrder: null, cancelled: 0, newCustomers: 0 },
      ...{ unpaid: 0, toShip: 0, cities: [], rest: { orders: 0, revenue: 0 }, otherCurrencyOrders: 0 },
      previous: { orders: 0, revenue: 0 },
    });
  });

  it('counts what belongs to it, to the millisecond, and nothing else', async () => {
    const [old, fresh, quitter] = customers;
    const justBefore = (time: Date) => new Date(time.getTime() - 1);
    await add({ placedAt: NOW, total: 100, customerId: fresh });
    await add({ placedAt: justBefore(period.to), total: 201, payment: 'paid', customerId: fresh });
    await add({
      placedAt: later(60),
      total: 400,
      status: 'completed',
      payment: 'paid',
      fulfilment: 'delivered',
      customerId: old,
    });
    await add({ placedAt: later(61), total: 800, status: 'cancelled', customerId: quitter });
    await add({ placedAt: period.to, total: 1_600, customerId: fresh });
    await add({ placedAt: justBefore(NOW), total: 3_200, fulfilment: 'shipped', customerId: old });
    await add({ placedAt: period.previousFrom, total: 6_400, payment: 'paid', customerId: old });
    await add({
      placedAt: justBefore(period.previousFrom),
      total: 12_800,
      payment: 'paid',
      fulfilment: 'shipped',
    });
    await add({ placedAt: later(-30), total: 25_600, status: 'cancelled' });
    await add({ placedAt: null, total: 51_200, customerId: quitter });
    await add({ placedAt: later(62), total: 7, currency: 'GBP', payment: 'paid', fulfilment: 'shipped' });

    expect(await summary(database.db.report, period)).toEqual({
      ...{ orders: 3, revenue: 701, currency: 'CNY', averageOrder: 234, cancelled: 1, newCustomers: 1 },
      ...{ unpaid: 3, toShip: 4, otherCurrencyOrders: 1 },
      cities: [{ city: 'Shanghai', orders: 3, revenue: 701 }],
      ...{ rest: { orders: 0, revenue: 0 }, previous: { orders: 2, revenue: 9_600 } },
    });
  });

  it('names the eight best cities and adds up the rest', async () => {
    const days = 5 * 24 * HOUR;
    for (let n = 1; n <= 11; n++) await add({ placedAt: later(days + n), total: n * 100, city: `City ${n}` });
    await add({ placedAt: later(days), total: 50, city: 'City 11' });
    const then = { previousFrom: NOW, from: later(days), to: later(days + HOUR), currency: 'CNY' };
    const found = await summary(database.db.report, then);

    expect(found.cities.map(({ city }) => city)).toEqual([11, 10, 9, 8, 7, 6, 5, 4].map((n) => `City ${n}`));
    expect(found.cities[0]).toEqual({ city: 'City 11', orders: 2, revenue: 1_150 });
    expect(found.rest).toEqual({ orders: 3, revenue: 600 });
    const all = [...found.cities, found.rest];
    expect(all.reduce((sum, { revenue }) => sum + revenue, 0)).toBe(found.revenue);
    expect(all.reduce((sum, { orders }) => sum + orders, 0)).toBe(found.orders);
  });
});
