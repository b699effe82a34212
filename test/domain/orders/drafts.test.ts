import { afterAll, beforeAll, expect, it } from 'vitest';
import { keepPrimary } from '../../../domain/customers/contactDetails.ts';
import { newId } from '../../../domain/ids.ts';
import { clearDraft } from '../../../domain/orders/clearDraft.ts';
import { getDraft } from '../../../domain/orders/getDraft.ts';
import { saveDraft } from '../../../domain/orders/saveDraft.ts';
import { saveProducts } from '../../../domain/products/saveProducts.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addCustomer,
  addDraft,
  addPlaced,
  addProduct,
  everything,
  later,
  NOW,
  problemIn,
  valueIn,
  wholeContact,
} from '../testShop.ts';

onEachDatabase('a draft', (provider) => {
  let database: TestDatabase;
  let tea: string;
  let cup: string;
  let yuan: (id: string, price: number) => Promise<void>;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { sku: 'TEA', price: 12_800, stock: 7 });
    cup = await addProduct(database.db, { sku: 'CUP', price: 4_950 });
    yuan = async (id, price) => {
      await database.db.write((tx) => tx.product.update({ where: { id }, data: { price } }));
    };
  });
  afterAll(() => database.drop());

  const save = (options: Omit<Parameters<typeof saveDraft>[1], 'now'>) =>
    database.db.write((tx) => saveDraft(tx, { ...options, now: NOW }));
  const get = (options: { orderId: string; conversationId: string }) =>
    database.db.read((tx) => getDraft(tx, options));

  it('has lines with names, prices and sums, and says how much is left', async () => {
    const conversationId = newId();
    const lines = [
      { productId: tea, quantity: 3 },
      { productId: cup, quantity: 2 },
    ];
    const draft = valueIn(await save({ conversationId, lines }));

    expect(draft).toMatchObject({
      version: 1,
      total: 48_300,
      currency: 'CNY',
      customerId: null,
      address: null,
    });
    const plain = { discount: 0, orderDiscount: 0, taxRate: 0, tax: 0 };
    expect(draft.lines).toEqual([
      {
        ...{ position: 1, productId: tea, nameEn: 'Tea TEA', nameZh: '茶 TEA', unitEn: 'box', unitZh: '盒' },
        ...{ quantity: 3, unitPrice: 12_800, total: 38_400, left: 7, ...plain },
      },
      {
        ...{ position: 2, productId: cup, nameEn: 'Tea CUP', nameZh: '茶 CUP', unitEn: 'box', unitZh: '盒' },
        ...{ quantity: 2, unitPrice: 4_950, total: 9_900, left: 100, ...plain },
      },
    ]);
    expect(valueIn(await get({ orderId: draft.id, conversationId }))).toEqual(draft);
  });

  it('takes no stock, no number and no place in any report', async () => {
    const draft = await addDraft(database.db, { lines: [{ productId: tea, quantity: 5 }] });
    const order = await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id: draft.id } }));
    expect(order).toMatchObject({ status: 'draft', number: null, placedAt: null });
    expect(
      valueIn(await get({ orderId: draft.id, conversationId: draft.conversationId })).lines[0]?.left,
    ).toBe(7);
  });

  it('grows, shrinks and turns over as the customer says, and counts its versions', async () => {
    const conversationId = newId();
    const first = valueIn(await save({ conversationId, lines: [{ productId: tea, quantity: 1 }] }));
    const orderId = first.id;
    const both = [
      { productId: cup, quantity: 1 },
      { productId: tea, quantity: 2 },
    ];
    const grown = valueIn(await save({ orderId, conversationId, lines: both }));
    expect([grown.version, grown.total, grown.lines.length]).toEqual([2, 30_550, 2]);

    const shrunk = valueIn(await save({ orderId, conversationId, lines: [{ productId: cup, quantity: 4 }] }));
    expect([shrunk.id, shrunk.version, shrunk.total]).toEqual([orderId, 3, 19_800]);
    expect(valueIn(await get({ orderId, conversationId }))).toEqual(shrunk);
  });

  it('adds up a product that was named twice', async () => {
    const lines = [1, 2, 3].map((quantity) => ({ productId: cup, quantity }));
    const draft = valueIn(await save({ conversationId: newId(), lines }));
    expect(draft.lines.map(({ quantity }) => quantity)).toEqual([6]);
  });

  it('keeps what is not said again, and with no lines said takes the prices of today', async () => {
    const pricey = await addProduct(database.db, { price: 1_000 });
    const { id: orderId, conversationId } = await addDraft(database.db, {
      lines: [{ productId: pricey, quantity: 2 }],
    });
    await yuan(pricey, 1_100);

    const again = valueIn(await save({ orderId, conversationId, address: '12 Upper Street, London' }));
    expect(again).toMatchObject({
      ...wholeContact,
      address: '12 Upper Street, London',
      total: 2_200,
      version: 2,
    });
    expect(again.lines).toHaveLength(1);
  });

  it('begins with what is known of its customer, and what is said goes before it', async () => {
    const customerId = await addCustomer(database.db, { name: 'Emma', email: 'EMMA@example.com' });
    await database.db.write((tx) =>
      keepPrimary(tx, { customerId, kind: 'address', value: '1 High Street, Leeds', now: NOW }),
    );
    const lines = [{ productId: cup, quantity: 1 }];
    const draft = valueIn(
      await save({ conversationId: newId(), customerId, lines, contactName: 'Her mother' }),
    );
    expect(draft).toMatchObject({
      ...{ customerId, contactName: 'Her mother', contactPhone: '+8613800001234' },
      ...{ contactEmail: 'emma@example.com', address: '1 High Street, Leeds' },
    });

    const conversationId = newId();
    const unknown = valueIn(await save({ conversationId, lines }));
    const known = valueIn(await save({ orderId: unknown.id, conversationId, customerId, lines }));
    expect(known).toMatchObject({ customerId, contactName: 'Emma', address: '1 High Street, Leeds' });
  });

  it('of another conversation, placed or never made is not there: one answer for all', async () => {
    const lines = [{ productId: cup, quantity: 1 }];
    const draft = await addDraft(database.db, { lines });
    const placed = await addPlaced(database.db, lines);
    const unreachable = [
      { orderId: draft.id, conversationId: newId() },
      { orderId: newId(), conversationId: draft.conversationId },
      { orderId: placed.id, conversationId: placed.conversationId ?? '' },
    ];
    for (const { orderId, conversationId } of unreachable) {
      expect(problemIn(await get({ orderId, conversationId }))).toEqual({ kind: 'orderNotFound' });
      const input = { orderId, conversationId, address: 'Somewhere else' };
      expect(problemIn(await save({ ...input, lines }))).toEqual({ kind: 'orderNotFound' });
      expect(problemIn(await save(input))).toEqual({ kind: 'orderNotFound' });
    }
  });

  it('is given up by its own conversation only, and only while it is a draft', async () => {
    const lines = [{ productId: cup, quantity: 1 }];
    const { id: orderId, conversationId } = await addDraft(database.db, { lines });
    const placed = await addPlaced(database.db, lines);
    const clear = (options: { orderId: string; conversationId: string }) =>
      database.db.write((tx) => clearDraft(tx, options));

    await clear({ orderId, conversationId: newId() });
    expect((await get({ orderId, conversationId })).ok).toBe(true);
    await clear({ orderId: placed.id, conversationId: placed.conversationId ?? '' });
    expect(await database.db.read((tx) => tx.order.count({ where: { id: placed.id } }))).toBe(1);

    await clear({ orderId, conversationId });
    expect((await get({ orderId, conversationId })).ok).toBe(false);
    expect(await database.db.read((tx) => tx.orderLine.count({ where: { orderId } }))).toBe(0);
  });

  it('refused leaves no trace, whatever was wrong with it', async () => {
    const { db } = database;
    const { id: orderId, conversationId } = await addDraft(db, { lines: [{ productId: cup, quantity: 1 }] });
    const dear = await addProduct(db, { price: 1_000_000_000 });
    const pounds = await addProduct(db, { currency: 'GBP' });
    const gone = await addProduct(db, { active: false });
    const many = Array.from({ length: 51 }, (_, n) => ({ productId: `p${n}`, quantity: 1 }));
    const one = (productId: string, quantity: number) => [{ productId, quantity }];
    const before = await everything(db);

    const refused = async (change: Partial<Parameters<typeof saveDraft>[1]>) =>
      problemIn(await save({ orderId, conversationId, ...change }));
    expect(await refused({ lines: [] })).toEqual({ kind: 'orderEmpty' });
    expect(await refused({ lines: one(cup, 0) })).toEqual({ kind: 'quantityNotAllowed', most: 9_999 });
    expect(await refused({ lines: one(cup, 1.5) })).toEqual({ kind: 'quantityNotAllowed', most: 9_999 });
    expect(await refused({ lines: one(cup, 10_000) })).toEqual({ kind: 'quantityNotAllowed', most: 9_999 });
    const twice = [...one(cup, 9_999), ...one(cup, 1)];
    expect(await refused({ lines: twice })).toEqual({ kind: 'quantityNotAllowed', most: 9_999 });
    expect(await refused({ lines: many })).toEqual({ kind: 'tooManyLines', most: 50 });
    expect(await refused({ lines: one(dear, 3) })).toEqual({ kind: 'totalTooLarge' });
    const mixed = [...one(cup, 1), ...one(pounds, 1)];
    expect(await refused({ lines: mixed })).toEqual({ kind: 'currenciesDiffer' });
    const withGone = [...one(cup, 1), ...one(gone, 1)];
    expect(await refused({ lines: withGone })).toEqual({ kind: 'productNotFound', productIds: [gone] });
    expect(await refused({ contactPhone: '12' })).toEqual({ kind: 'contactNotValid', field: 'phone' });
    expect(await everything(db)).toEqual(before);

    expect(valueIn(await save({ orderId, conversationId, lines: one(dear, 2) })).total).toBe(2_000_000_000);
    expect(valueIn(await save({ orderId, conversationId, lines: one(cup, 9_999) })).version).toBe(3);
  });

  it('saved by three at once (a turn holds its conversation, so that is many) has the lines of one of them, whole', async () => {
    const { id: orderId, conversationId } = await addDraft(database.db, {
      lines: [{ productId: cup, quantity: 1 }],
    });
    const long = [tea, cup].map((productId) => ({ productId, quantity: 9 }));
    const short = [{ productId: tea, quantity: 1 }];
    for (let round = 0; round < 5; round++) {
      const saved = await Promise.all(
        [long, short, long].map((lines) => save({ orderId, conversationId, lines })),
      );
      const draft = valueIn(await get({ orderId, conversationId }));
      const last = saved.map(valueIn).find(({ version }) => version === draft.version);
      expect(draft).toEqual(last);
    }
  });

  it.runIf(provider === 'sqlite')('costs three statements, and a fourth only when lines go', async () => {
    const { count, db } = database;
    const statements = async (work: () => Promise<unknown>) => {
      const before = count.statements;
      await work();
      return count.statements - before;
    };
    const frame = await statements(() => db.write(async () => {}));
    const conversationId = newId();
    const both = [tea, cup].map((productId) => ({ productId, quantity: 1 }));
    let orderId = '';
    const made = await statements(async () => {
      orderId = valueIn(await save({ conversationId, lines: both })).id;
    });
    const changed = await statements(() => save({ orderId, conversationId, lines: both }));
    const shrunk = await statements(() => save({ orderId, conversationId, lines: both.slice(1) }));
    expect([made - frame, changed - frame, shrunk - frame]).toEqual([3, 3, 4]);
  });

  it('is told of a product that was taken off sale while it waited', async () => {
    const fading = await addProduct(database.db, { sku: 'FADING' });
    const { id: orderId, conversationId } = await addDraft(database.db, {
      lines: [{ productId: fading, quantity: 1 }],
    });
    const off = { nameEn: 'x', nameZh: 'x', aliases: [], unitEn: 'x', unitZh: 'x', category: '', price: 1 };
    await database.db.write((tx) =>
      saveProducts(tx, {
        products: [{ ...off, sku: 'FADING', currency: 'CNY', stock: 1, active: false }],
        now: later(1),
      }),
    );
    expect(problemIn(await save({ orderId, conversationId }))).toEqual({
      kind: 'productNotFound',
      productIds: [fading],
    });
  });
});
