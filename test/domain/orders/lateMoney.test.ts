import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { expireOrders } from '../../../domain/orders/expireOrders.ts';
import { keepPayment } from '../../../domain/orders/keepPayment.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { returnOrder } from '../../../domain/orders/returnOrder.ts';
import { setExpiry } from '../../../domain/orders/setExpiry.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { addPlaced, addProduct, byStaff, later, ledgerOf, NOW, staff, valueIn } from '../testShop.ts';

onEachDatabase('money for an order', (provider) => {
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
  const keep = (id: string, amount: number) =>
    write((tx) => keepPayment(tx, { ...byStaff(id), amount, method: 'bank' }));
  const refund = (id: string, amount?: number) =>
    write((tx) => refundOrder(tx, { ...byStaff(id), amount, reason: 'late', approvalLimit: 100_000 }));
  const product = () =>
    database.db.read((tx) =>
      tx.product.findUniqueOrThrow({ where: { id: tea }, select: { stock: true, reserved: true } }),
    );
  const lateOrder = async (quantity = 3) => {
    const order = await placed(quantity);
    const expired = await write((tx) => expireOrders(tx, { now: later(73 * 60), limit: 1_000 }));
    expect(expired.map(({ id }) => id)).toContain(order.id);
    return order;
  };
  const tasks = (subjectId: string) =>
    database.db.read((tx) =>
      tx.task.findMany({ where: { subjectId }, select: { kind: true, doneAt: true } }),
    );

  it('that comes after it expired revives it when its goods are there', async () => {
    const { id } = await lateOrder();
    const before = await product();
    const revived = valueIn(await keep(id, 3_050));
    expect(revived).toMatchObject({
      status: 'placed',
      payment: 'paid',
      paid: 3_000,
      credit: 50,
      expiredAt: null,
    });
    expect(await product()).toEqual({ stock: before.stock - 3, reserved: before.reserved + 3 });
    expect(await ledgerOf(database.db, id)).toEqual({ cash: 3_050, revenue: -3_000, credit: -50 });
    expect(await tasks(id)).toEqual([{ kind: 'refundDue', doneAt: null }]);
  });

  it('revives what was not sent yet of an order whose parcel came back', async () => {
    const { id } = await placed();
    const lines = [{ position: 1, quantity: 1 }];
    await write((tx) => shipOrder(tx, { ...byStaff(id), lines }));
    await write((tx) => returnOrder(tx, { ...byStaff(id), lines, restocked: true, reason: '' }));
    await write((tx) => setExpiry(tx, { orderId: id, expiresAt: later(1), actor: staff, now: NOW }));
    expect(await write((tx) => expireOrders(tx, { now: later(2), limit: 9 }))).toHaveLength(1);
    const before = await product();
    valueIn(await keep(id, 3_000));
    expect(await product()).toEqual({ stock: before.stock - 2, reserved: before.reserved + 2 });
  });

  it('that is too little is kept until there is enough', async () => {
    const { id } = await lateOrder();
    expect(valueIn(await keep(id, 1_000))).toMatchObject({
      status: 'cancelled',
      payment: 'unpaid',
      credit: 1_000,
    });
    expect(valueIn(await keep(id, 2_000))).toMatchObject({ status: 'placed', payment: 'paid', credit: 0 });
  });

  it('for goods that are gone is kept for a refund, which ends its task', async () => {
    const { db } = database;
    const rare = await addProduct(db, { stock: 1, price: 700 });
    const { id } = await addPlaced(db, [{ productId: rare, quantity: 1 }]);
    await write((tx) => expireOrders(tx, { now: later(73 * 60), limit: 1_000 }));
    await addPlaced(db, [{ productId: rare, quantity: 1 }]);
    expect(valueIn(await keep(id, 700))).toMatchObject({ status: 'cancelled', credit: 700 });
    expect(await tasks(id)).toEqual([{ kind: 'refundDue', doneAt: null }]);
    expect(valueIn(await refund(id))).toMatchObject({ status: 'cancelled', credit: 0 });
    expect(await tasks(id)).toEqual([{ kind: 'refundDue', doneAt: NOW }]);
    expect(await ledgerOf(database.db, id)).toEqual({});
  });

  it('for an order its customer cancelled revives nothing', async () => {
    const { id } = await placed();
    await write((tx) => cancelOrder(tx, byStaff(id)));
    expect(valueIn(await keep(id, 3_000))).toMatchObject({ status: 'cancelled', credit: 3_000 });
  });

  it('that comes twice under two names is kept once too often, and given back first', async () => {
    const { id } = await placed();
    valueIn(await keep(id, 3_000));
    expect(valueIn(await keep(id, 3_000))).toMatchObject({ paid: 3_000, credit: 3_000 });
    expect(valueIn(await refund(id, 3_000))).toMatchObject({
      payment: 'paid',
      credit: 0,
      refunded: 0,
    });
  });
});
