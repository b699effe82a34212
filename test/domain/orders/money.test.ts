import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../../../domain/orders/deliverOrder.ts';
import { keepPayment } from '../../../domain/orders/keepPayment.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { type RefundRequest, refundOrder } from '../../../domain/orders/refundOrder.ts';
import { returnOrder } from '../../../domain/orders/returnOrder.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { addStaff } from '../../../domain/staff/staff.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import {
  addPlaced,
  addProduct,
  byStaff,
  everything,
  ledgerOf,
  NOW,
  problemIn,
  stockOf,
  valueIn,
} from '../testShop.ts';

onEachDatabase('an order’s money and goods', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { stock: 1_000, price: 1_000 });
  });
  afterEach(async () => expect(await auditBooks(database.db)).toEqual(balanced));
  afterAll(() => database.drop());

  const write: TestDatabase['db']['write'] = (work) => database.db.write(work);
  const placed = (quantity = 3) => addPlaced(database.db, [{ productId: tea, quantity }]);
  const pay = (id: string, amount?: number, more = {}) =>
    write((tx) => recordPayment(tx, { ...byStaff(id), amount, ...more }));
  const keep = (id: string, amount: number, more = {}) =>
    write((tx) => keepPayment(tx, { ...byStaff(id), amount, method: 'bank', ...more }));
  const refund = (id: string, more: Partial<RefundRequest> = {}) =>
    write((tx) => refundOrder(tx, { ...byStaff(id), reason: 'why not', approvalLimit: 100_000, ...more }));
  const ship = (id: string, more: Partial<Parameters<typeof shipOrder>[1]> = {}) =>
    write((tx) => shipOrder(tx, { ...byStaff(id), ...more }));
  const deliver = (id: string) => write((tx) => deliverOrder(tx, byStaff(id)));
  const sendBack = (id: string, quantity: number, restocked = true) =>
    write((tx) =>
      returnOrder(tx, { ...byStaff(id), lines: [{ position: 1, quantity }], restocked, reason: 'too green' }),
    );
  const product = async () => {
    const { stock, reserved } = await database.db.read((tx) =>
      tx.product.findUniqueOrThrow({ where: { id: tea } }),
    );
    return { stock, reserved };
  };

  it('is paid in parts, and never more than is owed', async () => {
    const { id } = await placed();
    expect(valueIn(await pay(id, 1_200))).toMatchObject({ payment: 'partlyPaid', paid: 1_200 });
    const before = await everything(database.db);
    for (const amount of [1_801, 0, -5, 1.5, Number.NaN])
      expect(problemIn(await pay(id, amount))).toEqual({
        kind: 'amountNotAllowed',
        most: 1_800,
        currency: 'CNY',
      });
    expect(await everything(database.db)).toEqual(before);
    expect(valueIn(await pay(id))).toMatchObject({ payment: 'paid', paid: 3_000 });
    expect(await ledgerOf(database.db, id)).toEqual({ cash: 3_000, revenue: -3_000 });
  });

  it('paid in part and given back is owed again, and can be cancelled', async () => {
    const { id } = await placed();
    await pay(id, 500);
    expect(valueIn(await refund(id, { amount: 200 }))).toMatchObject({ payment: 'partlyPaid', paid: 300 });
    expect(valueIn(await refund(id))).toMatchObject({ payment: 'unpaid', paid: 0, refunded: 0 });
    valueIn(await write((tx) => cancelOrder(tx, byStaff(id))));
    expect(await ledgerOf(database.db, id)).toEqual({});
  });

  it('is refunded in parts, at most what was paid', async () => {
    const { id } = await placed();
    await pay(id);
    expect(valueIn(await refund(id, { amount: 1_000 }))).toMatchObject({ payment: 'partlyRefunded' });
    expect(problemIn(await refund(id, { amount: 2_001 }))).toEqual({
      ...{ kind: 'amountNotAllowed', most: 2_000, currency: 'CNY' },
    });
    expect(valueIn(await refund(id))).toMatchObject({ payment: 'refunded', refunded: 3_000 });
    expect(problemIn(await refund(id))).toMatchObject({ kind: 'moveNotAllowed', rule: 'holdsMoney' });
    expect(await ledgerOf(database.db, id)).toEqual({ revenue: -3_000, refunds: 3_000 });
  });

  it('is refunded by lines: the pieces’ price, each piece once', async () => {
    const { id } = await placed();
    await pay(id);
    const lines = [{ position: 1, quantity: 2 }];
    expect(valueIn(await refund(id, { lines }))).toMatchObject({ refunded: 2_000 });
    expect(problemIn(await refund(id, { lines }))).toEqual({ kind: 'quantityNotAllowed', most: 1 });
    expect(problemIn(await refund(id, { lines: [{ position: 7, quantity: 1 }] }))).toEqual({
      ...{ kind: 'lineNotFound', position: 7 },
    });
    expect(valueIn(await refund(id, { lines: [{ position: 1, quantity: 1 }] })).payment).toBe('refunded');
  });

  it('above the limit is refunded by a manager only', async () => {
    const { id } = await placed();
    await pay(id);
    const role = async (name: 'rep' | 'manager') =>
      ({
        as: 'staff',
        staffId: (await write((tx) => addStaff(tx, { name, role: name, now: NOW }))).id,
      }) as const;
    const [rep, manager] = [await role('rep'), await role('manager')];
    const before = await everything(database.db);
    for (const actor of [rep, { as: 'rule' } as const])
      expect(problemIn(await refund(id, { actor, amount: 501, approvalLimit: 500 }))).toEqual({
        ...{ kind: 'approvalNeeded', limit: 500, currency: 'CNY' },
      });
    expect(await everything(database.db)).toEqual(before);
    valueIn(await refund(id, { actor: rep, amount: 300, approvalLimit: 500 }));
    valueIn(await refund(id, { actor: rep, amount: 200, approvalLimit: 500 }));
    const oneMore = await refund(id, { actor: rep, amount: 1, approvalLimit: 500 });
    expect(problemIn(oneMore).kind).toBe('approvalNeeded'); // a limit is no limit when it can be reached many times
    valueIn(await refund(id, { actor: manager, amount: 2_500, approvalLimit: 500 }));
  });

  it('is shipped in parts and comes back in parts, and the stock says so', async () => {
    const { id } = await placed();
    const before = await product();
    const lines = [{ position: 1, quantity: 1 }];
    expect(valueIn(await ship(id, { lines, carrier: 'SF', tracking: 'SF1' })).fulfilment).toBe(
      'partlyShipped',
    );
    expect(problemIn(await ship(id, { lines: [{ position: 1, quantity: 3 }] }))).toEqual({
      ...{ kind: 'quantityNotAllowed', most: 2 },
    });
    expect(valueIn(await deliver(id)).fulfilment).toBe('partlyShipped');
    expect(problemIn(await deliver(id))).toMatchObject({ kind: 'moveNotAllowed', rule: 'hasGoodsOnTheWay' });
    expect(valueIn(await ship(id)).fulfilment).toBe('shipped');
    expect(await product()).toEqual({ stock: before.stock, reserved: before.reserved - 3 });

    expect(valueIn(await sendBack(id, 1)).fulfilment).toBe('shipped');
    expect(valueIn(await deliver(id)).fulfilment).toBe('delivered');
    expect(valueIn(await sendBack(id, 2, false)).fulfilment).toBe('returned');
    expect(problemIn(await sendBack(id, 1))).toMatchObject({ kind: 'moveNotAllowed', rule: 'hasGoodsOut' });
    expect(await product()).toEqual({ stock: before.stock + 1, reserved: before.reserved - 3 });

    const shipments = await database.db.read((tx) =>
      tx.shipment.findMany({ where: { orderId: id }, select: { lines: true, deliveredAt: true } }),
    );
    expect(shipments.map(({ lines }) => JSON.parse(lines)[0].quantity).sort()).toEqual([1, 2]);
    valueIn(await write((tx) => cancelOrder(tx, byStaff(id)))); // unpaid, and everything is here again
    expect((await product()).reserved).toBe(before.reserved - 3);
  });

  it('back-ordered is sold beyond what is there, and shipped only from what is there', async () => {
    const { db } = database;
    const scarce = await addProduct(db, { stock: 2 });
    await write((tx) => tx.product.update({ where: { id: scarce }, data: { backorder: true } }));
    const { id } = await addPlaced(db, [{ productId: scarce, quantity: 5 }]);
    expect(await stockOf(db, scarce)).toBe(-3);
    expect(problemIn(await ship(id))).toMatchObject({ kind: 'outOfStock', short: [{ wanted: 5, left: 2 }] });
    valueIn(await ship(id, { lines: [{ position: 1, quantity: 2 }] }));
    await write((tx) => tx.product.update({ where: { id: scarce }, data: { stock: { increment: 3 } } }));
    expect(valueIn(await ship(id)).fulfilment).toBe('shipped');
    expect(await stockOf(db, scarce)).toBe(0);
  });

  it('asked twice under one request is paid, refunded, shipped and returned once', async () => {
    const { id } = await placed();
    const repeats = [
      () => pay(id, 3_000, { requestId: 'r' }),
      () => refund(id, { amount: 100, requestId: 'r' }),
      () => ship(id, { lines: [{ position: 1, quantity: 1 }], requestId: 'r' }),
      () => write((tx) => returnOrder(tx, { ...byStaff(id), requestId: 'r', restocked: true, reason: '' })),
      () => keep(id, 77, { requestId: 'late' }),
    ];
    for (const ask of repeats) {
      const first = valueIn(await ask());
      const before = await everything(database.db);
      expect(valueIn(await ask())).toEqual({ ...first, repeat: true });
      expect(await everything(database.db)).toEqual(before);
    }
  });

  it('has a history that says who, through which door, why, and what changed', async () => {
    const { id } = await placed();
    await pay(id, 1_000, { door: 'rest', method: 'cash' });
    await refund(id, { amount: 400, reason: 'one box was crushed' });
    const events = await database.db.read((tx) => tx.orderEvent.findMany({ where: { orderId: id } }));
    const told = new Map(events.map(({ kind, ...event }) => [kind, event]));
    expect(told.get('placed')).toMatchObject({
      door: 'chat',
      actor: 'customer',
      before: '{"status":"draft"}',
    });
    expect(told.get('partlyPaid')).toMatchObject({
      ...{ door: 'rest', actor: 'staff:rep-lin', detail: 'cash' },
      ...{ before: '{"payment":"unpaid","paid":0}', after: '{"payment":"partlyPaid","paid":1000}' },
    });
    expect(told.get('partlyRefunded')).toMatchObject({
      ...{ detail: 'one box was crushed', before: '{"paid":1000}', after: '{"paid":600}' },
    });
  });

  it('refused of somebody else’s order is the refusal of no order', async () => {
    const { id, customerId } = await placed();
    const stranger = { as: 'customer' as const, customerId: newId() };
    const theirs = await pay(id, 1, { actor: stranger });
    expect(problemIn(await keep(id, 1, { actor: stranger }))).toEqual({ kind: 'orderNotFound' });
    const own = { as: 'customer' as const, customerId };
    expect(problemIn(await keep(id, 1, { actor: own }))).toMatchObject({ rule: 'isForStaff' });
    expect(theirs).toEqual(await pay(newId(), 1, { actor: stranger }));
  });
});
