import { afterAll, beforeAll, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { acceptQuote, makeQuote } from '../../../domain/orders/quote.ts';
import { type Reduction, reduceDraft } from '../../../domain/orders/reduceDraft.ts';
import { saveDraft } from '../../../domain/orders/saveDraft.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  everything,
  later,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

onEachDatabase('what is agreed about a draft', (provider) => {
  let database: TestDatabase;
  let customerId: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    customerId = await addCustomer(database.db);
  });
  afterAll(() => database.drop());

  const write: TestDatabase['db']['write'] = (work) => database.db.write(work);
  const taxed = async (price: number) => {
    const id = await addProduct(database.db, { price });
    await write((tx) => tx.product.update({ where: { id }, data: { taxRate: 1_300 } }));
    return id;
  };
  const draftOf = async (...prices: number[]) => {
    const products = await Promise.all(prices.map(taxed));
    const draft = await addDraft(database.db, {
      customerId,
      lines: products.map((productId) => ({ productId, quantity: 3 })),
    });
    return { draft, products };
  };
  const reduce = (orderId: string, version: number, more: Partial<Reduction>) =>
    write((tx) => reduceDraft(tx, { orderId, version, actor: staff, now: NOW, ...more }));
  const off = (kind: 'percent' | 'amount', value: number) => ({ kind, value, reason: 'a regular' });

  it('has the tax that its prices include', async () => {
    const { draft } = await draftOf(1_130);
    expect(draft).toMatchObject({ total: 3_390, tax: 390, lines: [{ taxRate: 1_300, tax: 390 }] });
  });

  it('takes a discount off a line and off the whole, with a fee, and the books have the parts', async () => {
    const { draft, products } = await draftOf(1_000, 500);
    const agreed = valueIn(
      await reduce(draft.id, 1, {
        discount: off('amount', 101),
        lines: [{ productId: products[0] ?? '', discount: off('percent', 1_000) }],
        shippingFee: 800,
      }),
    );
    expect(agreed).toMatchObject({
      ...{ version: 2, discount: 101, shippingFee: 800, total: 2_700 + 1_500 - 101 + 800 },
      lines: [
        { discount: 300, total: 2_700, orderDiscount: 65 },
        { discount: 0, total: 1_500, orderDiscount: 36 },
      ],
    });
    const order = valueIn(
      await write((tx) =>
        place(tx, { draft: { ...agreed, conversationId: draft.conversationId }, customerId }),
      ),
    );
    expect(order).toMatchObject({ total: 4_899, tax: agreed.tax, shippingFee: 800, discount: 101 });
    const ledger = await database.db.read((tx) => tx.ledgerEntry.findMany({ where: { orderId: draft.id } }));
    expect(Object.fromEntries(ledger.map(({ account, amount }) => [account, amount]))).toEqual({
      ...{ receivable: 4_899, shipping: -800, tax: -agreed.tax, revenue: agreed.tax + 800 - 4_899 },
    });
    const row = await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id: draft.id } }));
    expect(row).toMatchObject({ discountReason: 'a regular', discountBy: 'staff:rep-lin' });
  });

  it('stays when the customer changes their mind about how many, and goes when it is taken back', async () => {
    const { draft, products } = await draftOf(1_000);
    const [productId = ''] = products;
    await reduce(draft.id, 1, {
      discount: off('percent', 1_000),
      lines: [{ productId, discount: off('amount', 100) }],
    });
    const more = valueIn(
      await write((tx) =>
        saveDraft(tx, {
          ...{ orderId: draft.id, conversationId: draft.conversationId, now: NOW },
          lines: [{ productId, quantity: 5 }],
        }),
      ),
    );
    expect(more.total).toBe(4_900 - 490);
    const plain = valueIn(
      await reduce(draft.id, 3, { discount: null, lines: [{ productId, discount: null }] }),
    );
    expect(plain.total).toBe(5_000);
  });

  it('is refused without a reason, beyond the whole, of a draft that changed, or of a product it does not have', async () => {
    const { draft } = await draftOf(1_000);
    const before = await everything(database.db);
    const bad = [
      off('percent', 10_001),
      off('amount', -1),
      off('amount', 1.5),
      { ...off('amount', 1), reason: ' ' },
    ];
    for (const discount of bad)
      expect(problemIn(await reduce(draft.id, 1, { discount }))).toEqual({ kind: 'discountNotAllowed' });
    expect(problemIn(await reduce(draft.id, 1, { shippingFee: -1 }))).toEqual({ kind: 'discountNotAllowed' });
    expect(problemIn(await reduce(draft.id, 9, {}))).toEqual({ kind: 'orderChanged', version: 1 });
    expect(problemIn(await reduce(newId(), 1, {}))).toEqual({ kind: 'orderNotFound' });
    const elsewhere = [{ productId: newId(), discount: null }];
    expect(problemIn(await reduce(draft.id, 1, { lines: elsewhere }))).toMatchObject({
      kind: 'productNotFound',
    });
    expect(await everything(database.db)).toEqual(before);
  });

  it('may come to nothing at all, which is paid when it is placed', async () => {
    const { draft } = await draftOf(1_000);
    const free = valueIn(await reduce(draft.id, 1, { discount: off('percent', 10_000) }));
    const order = valueIn(
      await write((tx) =>
        place(tx, { draft: { ...free, conversationId: draft.conversationId }, customerId }),
      ),
    );
    expect(order).toMatchObject({ total: 0, payment: 'paid', expiresAt: null });
    expect(await auditBooks(database.db)).toEqual(balanced);
  });

  const quote = (orderId: string, version: number, token: string) =>
    write((tx) => makeQuote(tx, { orderId, version, until: later(60), token, actor: staff, now: NOW }));
  const accept = (token: string, more = {}) =>
    write((tx) =>
      acceptQuote(tx, { token, customerId, door: 'rest', expiryHours: 72, now: later(1), ...more }),
    );

  it('quoted, keeps its prices until its date and is accepted once by its customer', async () => {
    const { draft, products } = await draftOf(1_000);
    const token = newId();
    const quoted = valueIn(await quote(draft.id, 1, token));
    expect(quoted).toMatchObject({ version: 2, until: later(60) });
    await write((tx) => tx.product.update({ where: { id: products[0] ?? '' }, data: { price: 1_500 } }));

    const before = await everything(database.db);
    const stranger = await accept(token, { customerId: await addCustomer(database.db) });
    expect(problemIn(stranger)).toEqual({ kind: 'orderNotFound' });
    expect(problemIn(await accept(newId()))).toEqual({ kind: 'orderNotFound' });
    expect((await everything(database.db)).orders).toEqual(before.orders);

    const both = await Promise.all([accept(token), accept(token)]);
    expect(both.map((one) => valueIn(one).repeat).sort()).toEqual([false, true]);
    expect(valueIn(both[0] ?? stranger)).toMatchObject({ id: draft.id, total: 3_000, status: 'placed' });
    expect(valueIn(await accept(token, { now: later(999) })).repeat).toBe(true);
  });

  it('expired says so, and today’s price needs another yes', async () => {
    const { draft, products } = await draftOf(1_000);
    const token = newId();
    await quote(draft.id, 1, token);
    await write((tx) => tx.product.update({ where: { id: products[0] ?? '' }, data: { price: 900 } }));
    expect(problemIn(await accept(token, { now: later(60) }))).toEqual({
      kind: 'quoteExpired',
      until: later(60),
    });
    const said = await write((tx) =>
      place(tx, { draft: { ...draft, version: 2 }, customerId, now: later(60) }),
    );
    expect(problemIn(said)).toEqual({ kind: 'orderChanged', version: 2 });
  });

  it('changed after it was quoted is a quote no longer; quoted again it keeps its number', async () => {
    const { draft, products } = await draftOf(1_000);
    const [old, next] = [newId(), newId()];
    const first = valueIn(await quote(draft.id, 1, old));
    await write((tx) =>
      saveDraft(tx, {
        ...{ orderId: draft.id, conversationId: draft.conversationId, now: NOW },
        lines: [{ productId: products[0] ?? '', quantity: 1 }],
      }),
    );
    expect(problemIn(await accept(old))).toEqual({ kind: 'orderNotFound' });
    expect(valueIn(await quote(draft.id, 3, next)).number).toBe(first.number);
    expect(valueIn(await accept(next)).total).toBe(1_000);
  });

  it('is quoted only to somebody, as it was looked at, and for a time to come', async () => {
    const { draft } = await draftOf(1_000);
    const nobodys = await addDraft(database.db, {
      lines: [{ productId: draft.lines[0]?.productId ?? '', quantity: 1 }],
    });
    expect(problemIn(await quote(nobodys.id, 1, newId()))).toEqual({ kind: 'customerNotFound' });
    expect(problemIn(await quote(draft.id, 5, newId()))).toEqual({ kind: 'orderChanged', version: 1 });
    const past = write((tx) =>
      makeQuote(tx, { orderId: draft.id, version: 1, until: NOW, token: newId(), actor: staff, now: NOW }),
    );
    expect(problemIn(await past)).toEqual({ kind: 'quoteExpired', until: NOW });
  });
});
