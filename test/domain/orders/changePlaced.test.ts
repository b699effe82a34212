import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { changePlaced, type OrderChange, previewChange } from '../../../domain/orders/changePlaced.ts';
import { orderView } from '../../../domain/orders/orderView.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { reduceDraft } from '../../../domain/orders/reduceDraft.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import {
  addCustomer,
  addDraft,
  addPlaced,
  addProduct,
  byStaff,
  ledgerOf,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

onEachDatabase('a placed order is changed', (provider) => {
  let database: TestDatabase;
  let tea: string;
  let mug: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { sku: 'TEA', stock: 1_000, price: 1_000 });
    mug = await addProduct(database.db, { sku: 'MUG', stock: 1_000, price: 500 });
  });
  afterEach(async () => expect(await auditBooks(database.db)).toEqual(balanced));
  afterAll(() => database.drop());

  const write: TestDatabase['db']['write'] = (work) => database.db.write(work);
  const placed = () => addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
  const product = (id: string) =>
    database.db.read((tx) =>
      tx.product.findUniqueOrThrow({ where: { id }, select: { stock: true, reserved: true } }),
    );
  const tasks = (subjectId: string) =>
    database.db.read((tx) =>
      tx.task.findMany({
        where: { subjectId },
        select: { kind: true, doneAt: true },
        orderBy: { id: 'asc' },
      }),
    );
  const linesOf = async (id: string) =>
    (
      await database.db.read((tx) =>
        tx.orderLine.findMany({ where: { orderId: id }, orderBy: { position: 'asc' } }),
      )
    ).map(({ productId, quantity, unitPrice, total }) => [productId, quantity, unitPrice, total]);
  const preview = (orderId: string, change: OrderChange) =>
    write(async (tx) => {
      const order = valueIn(await orderView(tx, { orderId, actor: staff, now: NOW }));
      return previewChange(tx, { order, change });
    });
  /** as its customer does it: what was shown is what is agreed to */
  async function change(
    { id, customerId }: { id: string; customerId: string },
    wanted: OrderChange,
    requestId = newId(),
  ) {
    const shown = await preview(id, wanted);
    if (!shown.ok) return shown;
    const { version, total } = shown.value;
    const actor = { as: 'customer', customerId } as const;
    const request = { orderId: id, requestId, actor, door: 'chat', now: NOW } as const;
    return write((tx) => changePlaced(tx, { ...request, change: wanted, version, total }));
  }
  const pay = (id: string, amount?: number) =>
    write((tx) => recordPayment(tx, { ...byStaff(id), ...(amount && { amount }) }));

  it('unpaid: more, fewer, others; stock and books follow, and the history says what was there', async () => {
    const order = await placed();
    const [teas, mugs] = [await product(tea), await product(mug)];
    const lines = [
      { productId: mug, quantity: 2 },
      { productId: tea, quantity: 1 },
    ];
    expect(valueIn(await preview(order.id, { lines }))).toMatchObject({ total: 2_000, owed: 2_000, back: 0 });
    expect(valueIn(await change(order, { lines }))).toMatchObject({ total: 2_000, payment: 'unpaid' });

    expect(await linesOf(order.id)).toEqual([
      [mug, 2, 500, 1_000],
      [tea, 1, 1_000, 1_000],
    ]);
    expect(await product(tea)).toEqual({ stock: teas.stock + 2, reserved: teas.reserved - 2 });
    expect(await product(mug)).toEqual({ stock: mugs.stock - 2, reserved: mugs.reserved + 2 });
    expect(await ledgerOf(database.db, order.id)).toEqual({ receivable: 2_000, revenue: -2_000 });
    const event = await database.db.read((tx) =>
      tx.orderEvent.findFirstOrThrow({ where: { orderId: order.id, kind: 'edited' } }),
    );
    expect(event).toMatchObject({ actor: 'customer', door: 'chat', detail: 'lines' });
    expect(JSON.parse(event.before)).toMatchObject({ total: 3_000, 'productId.1': tea, 'quantity.1': 3 });
    expect(JSON.parse(event.after)).toMatchObject({ total: 2_000, 'productId.1': mug, 'quantity.2': 1 });
  });

  it('paid, for more: the rest is owed; and then for less than was paid: what is too much is kept to be given back', async () => {
    const order = await placed();
    valueIn(await pay(order.id));
    const more = [{ productId: tea, quantity: 4 }];
    expect(valueIn(await preview(order.id, { lines: more }))).toMatchObject({ owed: 1_000, back: 0 });
    const raised = valueIn(await change(order, { lines: more }));
    expect(raised).toMatchObject({ payment: 'partlyPaid', paid: 3_000, total: 4_000 });
    expect(await ledgerOf(database.db, order.id)).toEqual({
      receivable: 1_000,
      revenue: -4_000,
      cash: 3_000,
    });

    const fewer = [{ productId: tea, quantity: 1 }];
    expect(valueIn(await preview(order.id, { lines: fewer }))).toMatchObject({ owed: 0, back: 2_000 });
    expect(valueIn(await change(order, { lines: fewer }))).toMatchObject({
      ...{ payment: 'paid', paid: 1_000, credit: 2_000, total: 1_000 },
    });
    expect(await ledgerOf(database.db, order.id)).toEqual({ revenue: -1_000, cash: 3_000, credit: -2_000 });
    expect(await tasks(order.id)).toEqual([{ kind: 'refundDue', doneAt: null }]);
  });

  it('what is kept buys again before anything is owed, and then nobody has to give it back', async () => {
    const order = await placed();
    valueIn(await pay(order.id));
    valueIn(await change(order, { lines: [{ productId: tea, quantity: 2 }] }));
    const again = valueIn(await change(order, { lines: [{ productId: tea, quantity: 4 }] }));
    expect(again).toMatchObject({ payment: 'partlyPaid', paid: 3_000, credit: 0, total: 4_000 });
    expect(await tasks(order.id)).toEqual([{ kind: 'refundDue', doneAt: NOW }]);
  });

  it('a line keeps its price and discount while it does not grow; what is more is at today’s price', async () => {
    const customerId = await addCustomer(database.db);
    const draft = await addDraft(database.db, { lines: [{ productId: tea, quantity: 3 }], customerId });
    const discount = { kind: 'percent', value: 1_000, reason: 'a regular' } as const;
    const reduced = valueIn(
      await write((tx) =>
        reduceDraft(tx, {
          orderId: draft.id,
          version: draft.version,
          discount,
          shippingFee: 300,
          actor: staff,
          now: NOW,
        }),
      ),
    );
    const cheaper = { ...draft, version: reduced.version };
    const order = { ...valueIn(await write((tx) => place(tx, { draft: cheaper, customerId }))), customerId };
    await write((tx) => tx.product.update({ where: { id: tea }, data: { price: 2_000, active: false } }));
    const fewer = valueIn(await change(order, { lines: [{ productId: tea, quantity: 2 }] }));
    expect(fewer).toMatchObject({ total: 2_000 - 200 + 300, discount: 200, shippingFee: 300 });
    const more = [{ productId: tea, quantity: 3 }];
    expect(problemIn(await change(order, { lines: more })).kind).toBe('productNotFound');
    await write((tx) => tx.product.update({ where: { id: tea }, data: { active: true } }));
    expect(valueIn(await change(order, { lines: more })).total).toBe(6_000 - 600 + 300);
    await write((tx) => tx.product.update({ where: { id: tea }, data: { price: 1_000 } }));
  });

  it('asked twice it is changed once, and only what was shown is agreed to', async () => {
    const order = await placed();
    const lines = [{ productId: tea, quantity: 5 }];
    const shown = valueIn(await preview(order.id, { lines }));
    const request = {
      ...{ orderId: order.id, requestId: 'twice', door: 'chat' as const, now: NOW, change: { lines } },
      actor: { as: 'customer', customerId: order.customerId },
      ...{ version: shown.version, total: shown.total },
    } as const;
    const agree = (more = {}) => write((tx) => changePlaced(tx, { ...request, ...more }));
    expect(problemIn(await agree({ total: 4_999 })).kind).toBe('priceChanged');
    expect(valueIn(await agree()).repeat).toBe(false);
    expect(valueIn(await agree()).repeat).toBe(true);
    expect(problemIn(await agree({ requestId: 'later' })).kind).toBe('orderChanged');
    expect((await linesOf(order.id)).map(([, quantity]) => quantity)).toEqual([5]);
  });

  it('only the address: nothing of the money moves, and the address is in no history', async () => {
    const order = await placed();
    const moved = valueIn(await change(order, { contact: { address: '12 Hill Road, Bath' } }));
    expect(moved).toMatchObject({ total: 3_000, address: '12 Hill Road, Bath' });
    const view = valueIn(await write((tx) => orderView(tx, { orderId: order.id, actor: staff, now: NOW })));
    expect(view.address).toBe('12 Hill Road, Bath');
    expect(view.events.at(-1)).toMatchObject({ kind: 'edited', detail: 'address' });
    expect(JSON.stringify(await database.db.read((tx) => tx.orderEvent.findMany()))).not.toMatch(/Hill Road/);
  });

  it('is refused for somebody else, beyond what is there, when goods have left, and when money went back', async () => {
    const order = await placed();
    const two = { lines: [{ productId: tea, quantity: 2 }] };
    const stranger = await addCustomer(database.db, { phone: '13900001111' });
    expect(problemIn(await change({ ...order, customerId: stranger }, two)).kind).toBe('orderNotFound');
    const many = problemIn(await change(order, { lines: [{ productId: tea, quantity: 9_000 }] }));
    expect(many).toMatchObject({ kind: 'outOfStock' });
    expect(problemIn(await change(order, { lines: [] })).kind).toBe('orderEmpty');

    valueIn(await pay(order.id));
    const part = { ...byStaff(order.id), amount: 100, reason: 'late', approvalLimit: 10_000 };
    valueIn(await write((tx) => refundOrder(tx, part)));
    expect(problemIn(await change(order, two))).toMatchObject({ rule: 'hasNoRefund' });
    const sent = await placed();
    valueIn(await write((tx) => shipOrder(tx, byStaff(sent.id))));
    expect(problemIn(await change(sent, two))).toMatchObject({ rule: 'hasNoGoodsOut' });
  });

  it('two that swap the same goods the other way round at once both get through', async () => {
    const [one, other] = [await placed(), await addPlaced(database.db, [{ productId: mug, quantity: 3 }])];
    const both = await Promise.all([
      change(one, { lines: [{ productId: mug, quantity: 3 }] }),
      change(other, { lines: [{ productId: tea, quantity: 3 }] }),
    ]);
    expect(both.map((outcome) => outcome.ok)).toEqual([true, true]);
  });
});
