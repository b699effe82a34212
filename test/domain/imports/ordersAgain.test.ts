import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Db } from '../../../domain/db.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../../../domain/orders/deliverOrder.ts';
import type { WantedLine } from '../../../domain/orders/draft.ts';
import { expireOrders } from '../../../domain/orders/expireOrders.ts';
import { keepPayment } from '../../../domain/orders/keepPayment.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { reduceDraft } from '../../../domain/orders/reduceDraft.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { returnOrder } from '../../../domain/orders/returnOrder.ts';
import { setExpiry } from '../../../domain/orders/setExpiry.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  byStaff,
  later,
  ledgerOf,
  NOW,
  place,
  staff,
  valueIn,
} from '../testShop.ts';
import { counts, exportOf, imports } from './stage.ts';

/** A shop with orders in every state there is. */
async function fillShop(db: Db): Promise<void> {
  const tea = await addProduct(db, { sku: 'TEA', price: 1_130 });
  const cup = await addProduct(db, { sku: "=CUP,'1'", price: 999 });
  await db.write((tx) => tx.product.update({ where: { id: tea }, data: { taxRate: 1_300 } }));
  const customers = [
    await addCustomer(db, { name: '林悦' }),
    await addCustomer(db, { name: 'Anna =Smith', phone: '13700000001', email: 'anna@example.com' }),
  ];
  let minutes = 0;

  const by = (id: string) => ({ ...byStaff(id), now: later(++minutes) });
  const lines: WantedLine[] = [
    { productId: tea, quantity: 3 },
    { productId: cup, quantity: 2 },
  ];
  async function order(): Promise<string> {
    const customerId = customers[minutes % 2] ?? '';
    const draft = await addDraft(db, { lines, customerId });
    const reduction = {
      discount: { kind: 'percent', value: 333, reason: 'regular' },
      shippingFee: 800,
    } as const;
    const ofLine = [{ productId: cup, discount: { kind: 'amount', value: 55, reason: 'a chip' } as const }];
    const { version } = valueIn(
      await db.write((tx) =>
        reduceDraft(tx, {
          ...reduction,
          orderId: draft.id,
          version: draft.version,
          lines: ofLine,
          actor: staff,
          now: NOW,
        }),
      ),
    );
    const placed = await db.write((tx) =>
      place(tx, { draft: { ...draft, version }, customerId, now: later(++minutes) }),
    );
    return valueIn(placed).id;
  }
  const does = async (work: Parameters<Db['write']>[0]) => valueIn((await db.write(work)) as never);
  const pay = (id: string, amount?: number) => does((tx) => recordPayment(tx, { ...by(id), amount }));
  const ship = (id: string, quantity?: number) =>
    does((tx) => shipOrder(tx, { ...by(id), lines: quantity ? [{ position: 1, quantity }] : undefined }));
  const deliver = (id: string) => does((tx) => deliverOrder(tx, by(id)));
  const refund = (id: string, amount?: number) =>
    does((tx) => refundOrder(tx, { ...by(id), amount, reason: 'late', approvalLimit: 1_000_000 }));
  const sendBack = (id: string, quantity?: number) =>
    does((tx) =>
      returnOrder(tx, {
        ...{
          ...by(id),
          restocked: true,
          reason: 'green',
          lines: quantity ? [{ position: 1, quantity }] : undefined,
        },
      }),
    );

  await order();
  const begun = await order();
  await pay(begun, 1_000);
  await ship(begun, 2);
  await deliver(begun);
  const whole = await order();
  for (const step of [pay, ship, deliver]) await step(whole);
  const back = await order();
  for (const step of [pay, ship, deliver, sendBack, refund]) await step(back);
  const part = await order();
  for (const step of [pay, ship]) await step(part);
  await sendBack(part, 1);
  await deliver(part);
  await refund(part, 1_130);
  const gone = await order();
  await does((tx) => cancelOrder(tx, by(gone)));
  const given = await order();
  for (const step of [pay, refund]) await step(given);
  await does((tx) => cancelOrder(tx, by(given)));
  const late = await order();
  await does((tx) =>
    setExpiry(tx, { orderId: late, expiresAt: later(++minutes), actor: staff, now: later(minutes - 1) }),
  );
  await db.write((tx) => expireOrders(tx, { now: later(++minutes), limit: 10 }));
  await does((tx) => keepPayment(tx, { ...by(late), amount: 500, method: 'bank' }));
  const more = await order();
  await does((tx) => keepPayment(tx, { ...by(more), amount: 9_999, method: 'bank' }));
}

/** The rows of a file without what every shop has its own of: numbers and ids. */
const withoutOwn = (file: string) =>
  file.split('\r\n').map((line) => {
    const [, placedAt, status, payment, fulfilment, , ...rest] = line.split(',');
    return [placedAt, status, payment, fulfilment, ...rest].join();
  });

onEachDatabase('orders that are exported', (provider) => {
  const databases: TestDatabase[] = [];
  const open = async () => {
    const database = await makeDatabase(provider);
    databases.push(database);
    return database.db;
  };
  let [from, to]: Db[] = [];
  const both = () => {
    if (!from || !to) throw new Error('There are no shops yet.');
    return [from, to] as const;
  };
  beforeAll(async () => {
    from = await open();
    to = await open();
    await fillShop(from);
  });
  afterAll(() => Promise.all(databases.map((database) => database.drop())));

  const at = { now: () => later(1_000) };

  it('change nothing when they are imported again where they are', async () => {
    const [db] = both();
    for (const language of ['en', 'zh'] as const) {
      const { summary, failed } = await imports(db, 'orders', await exportOf(db, 'orders', language), at);
      expect(failed).toEqual([]);
      expect(counts(summary)).toEqual({ rows: 18, there: 9 });
    }
  });

  it('are the same orders in an empty shop with the same customers and products', async () => {
    const [old, fresh] = both();
    for (const kind of ['products', 'customers'] as const)
      await imports(fresh, kind, await exportOf(old, kind), at);
    const file = await exportOf(old, 'orders');
    const { summary, failed } = await imports(fresh, 'orders', file, at);
    expect(failed).toEqual([]);
    expect(counts(summary)).toEqual({ rows: 18, new: 9 });

    const again = await exportOf(fresh, 'orders');
    expect(withoutOwn(again)).toEqual(withoutOwn(file));
    expect(counts((await imports(fresh, 'orders', again, at)).summary)).toEqual({ rows: 18, there: 9 });
    expect(counts((await imports(fresh, 'orders', file, at)).summary)).toEqual({ rows: 18, there: 9 });
  });

  it('have the same books, stock, and tasks', async () => {
    const [old, fresh] = both();
    expect([await auditBooks(old), await auditBooks(fresh)]).toEqual([balanced, balanced]);
    const all = (db: Db) =>
      db.read((tx) =>
        tx.order.findMany({
          orderBy: [{ placedAt: 'asc' }],
          include: { lines: { orderBy: { position: 'asc' } } },
        }),
      );
    const [olds, freshes] = [await all(old), await all(fresh)];
    for (const [index, order] of olds.entries()) {
      const copy = freshes[index];
      expect(copy).toMatchObject({
        tax: order.tax,
        city: order.city,
        expiresAt: null,
        externalRef: `file:${order.number}`,
      });
      expect(copy?.lines.map(({ orderDiscount, tax }) => [orderDiscount, tax])).toEqual(
        order.lines.map(({ orderDiscount, tax }) => [orderDiscount, tax]),
      );
      expect(await ledgerOf(fresh, copy?.id ?? '')).toEqual(await ledgerOf(old, order.id));
    }
    const stock = (db: Db) =>
      db.read((tx) =>
        tx.product.findMany({ orderBy: { sku: 'asc' }, select: { sku: true, stock: true, reserved: true } }),
      );
    expect(await stock(fresh)).toEqual(await stock(old));
    const due = (db: Db) => db.read((tx) => tx.task.count({ where: { kind: 'refundDue' } }));
    expect(await due(fresh)).toBe(await due(old));
  });
});
