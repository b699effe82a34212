import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { findOrderByNumber } from '../../../domain/orders/findOrderByNumber.ts';
import { listOrdersOfCustomer, listOrdersOfDay } from '../../../domain/orders/listOrders.ts';
import type { Order } from '../../../domain/orders/order.ts';
import { orderView } from '../../../domain/orders/orderView.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  later,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

onEachDatabase('reading orders', (provider) => {
  let database: TestDatabase;
  let mine: string;
  let theirs: string;
  const orders: Order[] = [];
  beforeAll(async () => {
    database = await makeDatabase(provider);
    const { db } = database;
    mine = await addCustomer(db);
    theirs = await addCustomer(db);
    const [tea, cup] = [await addProduct(db, { price: 1_000 }), await addProduct(db, { price: 50 })];
    const lines = [tea, cup].map((productId) => ({ productId, quantity: 2 }));
    for (const [minute, customerId] of [mine, theirs, mine, mine].entries()) {
      const draft = await addDraft(db, { lines });
      const { repeat: _repeat, ...order } = valueIn(
        await db.write((tx) => place(tx, { draft, customerId, now: later(minute) })),
      );
      orders.push(order);
    }
    await addDraft(db, { lines, customerId: mine });
  });
  afterAll(() => database.drop());

  const find = (options: { number: number; customerId?: string }) =>
    database.db.read((tx) => findOrderByNumber(tx, options));

  it('by number finds the whole order, for the house and for its customer', async () => {
    expect(valueIn(await find({ number: 1002 }))).toEqual(orders[1]);
    expect(valueIn(await find({ number: 1002, customerId: theirs }))).toEqual(orders[1]);
  });

  it('by number says the same of somebody else’s and of none at all', async () => {
    const notTheirs = await find({ number: 1002, customerId: mine });
    expect(problemIn(notTheirs)).toEqual({ kind: 'orderNotFound' });
    expect(await find({ number: 9_999, customerId: mine })).toEqual(notTheirs);
    expect(await find({ number: 13_800_001_234, customerId: mine })).toEqual(notTheirs);
    expect(await find({ number: 0 })).toEqual(notTheirs);
    expect(await find({ number: 10.5 })).toEqual(notTheirs);
  });

  it('of a customer lists theirs, newest first, with whole lines and no drafts', async () => {
    const list = (limit: number) =>
      database.db.read((tx) => listOrdersOfCustomer(tx, { customerId: mine, limit }));
    expect(await list(10)).toEqual([orders[3], orders[2], orders[0]]);
    expect((await list(2)).map(({ number, lines }) => [number, lines.length])).toEqual([
      [1004, 2],
      [1003, 2],
    ]);
    expect(
      await database.db.read((tx) => listOrdersOfCustomer(tx, { customerId: newId(), limit: 9 })),
    ).toEqual([]);
  });

  it('in full is for its customer and the house; staff reading is written down', async () => {
    const [order] = orders;
    const orderId = order?.id ?? '';
    const view = (actor: Parameters<typeof orderView>[1]['actor'], id = orderId) =>
      database.db.write((tx) => orderView(tx, { orderId: id, actor, now: NOW }));
    const own = valueIn(await view({ as: 'customer', customerId: mine }));
    expect(own).toMatchObject({
      ...order,
      shipment: null,
      moves: ['cancel'],
      customerName: '林悦',
      customerLanguage: 'zh',
    });
    expect(own.events.map(({ kind }) => kind)).toEqual(['placed']);

    const notTheirs = await view({ as: 'customer', customerId: theirs });
    expect(problemIn(notTheirs)).toEqual({ kind: 'orderNotFound' });
    expect(await view({ as: 'customer', customerId: theirs }, newId())).toEqual(notTheirs);

    expect(valueIn(await view(staff)).moves).toEqual(['pay', 'ship', 'cancel']);
    const audit = await database.db.read((tx) => tx.auditEntry.findMany({ where: { subjectId: orderId } }));
    expect(audit).toMatchObject([{ action: 'order.read', actor: 'staff:rep-lin', at: NOW }]);
  });

  it('of a day lists a few and counts and sums all, from its first moment until just before its last', async () => {
    const day = (from: Date, to: Date, limit = 2) =>
      database.db.read((tx) => listOrdersOfDay(tx, { from, to, limit }));
    const all = await day(NOW, later(60));
    expect(all.orders).toEqual([orders[3], orders[2]]);
    expect({ ...all, orders: [] }).toEqual({
      ...{ orders: [], count: 4, cancelled: 0 },
      revenue: [{ currency: 'CNY', total: 8_400 }],
    });
    expect((await day(later(1), later(3))).orders.map(({ number }) => number)).toEqual([1003, 1002]);
    expect(await day(later(60), later(120))).toEqual({ orders: [], count: 0, cancelled: 0, revenue: [] });

    const orderId = orders[1]?.id ?? '';
    await database.db.write((tx) =>
      cancelOrder(tx, { orderId, requestId: 'c', actor: staff, door: 'chat', now: NOW }),
    );
    expect(await day(NOW, later(60))).toMatchObject({
      ...{ count: 4, cancelled: 1, revenue: [{ currency: 'CNY', total: 6_300 }] },
    });
  });
});
