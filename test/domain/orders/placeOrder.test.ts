import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findCustomer } from '../../../domain/customers/customers.ts';
import type { Tx } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { placeOrder } from '../../../domain/orders/placeOrder.ts';
import { saveDraft } from '../../../domain/orders/saveDraft.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { opened } from '../../support/vault.ts';
import {
  addCustomer,
  addDraft,
  addPlaced,
  addProduct,
  everything,
  later,
  NOW,
  place,
  problemIn,
  staff,
  stockOf,
  valueIn,
  wholeContact,
} from '../testShop.ts';

onEachDatabase('placing an order', (provider) => {
  let database: TestDatabase;
  let customerId: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    customerId = await addCustomer(database.db);
  });
  afterAll(() => database.drop());

  const one = (productId: string, quantity = 1) => [{ productId, quantity }];
  const say = (options: Parameters<typeof place>[1]) => database.db.write((tx) => place(tx, options));

  it('gives it a number, the prices shown, the stock, a history and a city', async () => {
    const { db } = database;
    const tea = await addProduct(db, { price: 12_800, stock: 10 });
    const draft = await addDraft(db, { lines: one(tea, 3) });
    const order = valueIn(await say({ draft, customerId, now: later(5) }));

    expect(order).toMatchObject({
      ...{ id: draft.id, status: 'placed', payment: 'unpaid', fulfilment: 'unfulfilled', total: 38_400 },
      ...{ currency: 'CNY', customerId, city: 'Shanghai', placedAt: later(5), repeat: false, version: 2 },
      lines: [{ productId: tea, quantity: 3, unitPrice: 12_800, total: 38_400 }],
    });
    expect(order.number).toBeGreaterThanOrEqual(1001);
    expect(await stockOf(db, tea)).toBe(7);
    const events = await db.read((tx) => tx.orderEvent.findMany({ where: { orderId: draft.id } }));
    expect(events).toMatchObject([{ kind: 'placed', actor: 'customer', at: later(5) }]);
  });

  it('tells the caller what the database holds', async () => {
    const order = await addPlaced(database.db, one(await addProduct(database.db)));
    const row = await database.db.read((tx) =>
      tx.order.findUniqueOrThrow({ where: { id: order.id }, include: { lines: true } }),
    );
    const { repeat: _repeat, ...told } = order;
    expect(opened(row)).toMatchObject({ ...told, lines: told.lines });
  });

  it('numbers a shop’s orders from 1001 without a gap, and a refusal uses none', async () => {
    const fresh = await makeDatabase(provider);
    const tea = await addProduct(fresh.db, { stock: 3 });
    const numbers = [
      (await addPlaced(fresh.db, one(tea))).number,
      (await addPlaced(fresh.db, one(tea))).number,
    ];
    await expect(addPlaced(fresh.db, one(tea, 2))).rejects.toThrow('outOfStock');
    numbers.push((await addPlaced(fresh.db, one(tea))).number);
    expect(numbers).toEqual([1001, 1002, 1003]);
    await fresh.drop();
  });

  it('keeps the address for next time', async () => {
    const { db } = database;
    const buyer = await addCustomer(db);
    const tea = await addProduct(db);
    await say({ draft: await addDraft(db, { lines: one(tea) }), customerId: buyer });

    const known = await db.read((tx) => findCustomer(tx, { customerId: buyer }));
    expect(known).toMatchObject({ address: wholeContact.address, city: 'Shanghai' });
    const next = await db.write((tx) =>
      saveDraft(tx, { conversationId: newId(), customerId: buyer, lines: one(tea), now: NOW }),
    );
    expect(valueIn(next).address).toBe(wholeContact.address);
  });

  it('by a member of staff leaves an audit entry', async () => {
    const { db } = database;
    const { id: orderId, version, conversationId } = await addDraft(db, { lines: one(await addProduct(db)) });
    const request = {
      orderId,
      version,
      conversationId,
      customerId,
      requestId: newId(),
      actor: staff,
      door: 'rest' as const,
      expiryHours: null,
      now: NOW,
    };
    valueIn(await db.write((tx) => placeOrder(tx, request)));
    const audit = await db.read((tx) => tx.auditEntry.findMany({ where: { subjectId: orderId } }));
    expect(audit).toMatchObject([{ actor: 'staff:rep-lin', action: 'order.place', subject: 'order' }]);
  });

  it('never oversells: 20 at once for 5 pieces, 5 get one', async () => {
    const { db } = database;
    const rare = await addProduct(db, { stock: 5 });
    const drafts = await Promise.all(Array.from({ length: 20 }, () => addDraft(db, { lines: one(rare) })));
    const results = await Promise.all(drafts.map((draft) => say({ draft, customerId })));

    const placed = results.filter((result) => result.ok).map(valueIn);
    expect(placed.length).toBe(5);
    expect(new Set(placed.map(({ number }) => number)).size).toBe(5);
    const refused = results.filter((result) => !result.ok).map(problemIn);
    expect(refused.every((problem) => problem.kind === 'outOfStock' && problem.short[0]?.left === 0)).toBe(
      true,
    );
    expect(await stockOf(db, rare)).toBe(0);
  });

  it('takes baskets in either order at once without a deadlock', async () => {
    const { db } = database;
    const a = await addProduct(db, { stock: 20 });
    const b = await addProduct(db, { stock: 20 });
    const drafts = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        addDraft(db, { lines: n % 2 ? [...one(a), ...one(b)] : [...one(b), ...one(a)] }),
      ),
    );
    const results = await Promise.all(drafts.map((draft) => say({ draft, customerId })));
    expect(results.every((result) => result.ok)).toBe(true);
    expect([await stockOf(db, a), await stockOf(db, b)]).toEqual([0, 0]);
  });

  describe('the same request again', () => {
    it('gets the same order and never a second', async () => {
      const { db } = database;
      const tea = await addProduct(db, { stock: 10 });
      const draft = await addDraft(db, { lines: one(tea, 2) });
      const first = valueIn(await say({ draft, customerId }));
      const second = valueIn(await say({ draft, customerId, now: later(9) }));
      expect(second).toEqual({ ...first, repeat: true });
      expect(await stockOf(db, tea)).toBe(8);
    });

    it('from eight at once is one order', async () => {
      const { db } = database;
      const tea = await addProduct(db, { stock: 10 });
      const draft = await addDraft(db, { lines: one(tea) });
      const results = await Promise.all(Array.from({ length: 8 }, () => say({ draft, customerId })));
      const orders = results.map(valueIn);
      expect(orders.filter(({ repeat }) => !repeat).length).toBe(1);
      expect(new Set(orders.map(({ number }) => number)).size).toBe(1);
      expect(await stockOf(db, tea)).toBe(9);
      expect(await db.read((tx) => tx.orderEvent.count({ where: { orderId: draft.id } }))).toBe(1);
    });

    it('under another draft of the conversation is still the first order', async () => {
      const { db } = database;
      const tea = await addProduct(db, { stock: 10 });
      const draft = await addDraft(db, { lines: one(tea) });
      const { conversationId } = draft;
      const other = valueIn(
        await db.write((tx) => saveDraft(tx, { ...wholeContact, conversationId, lines: one(tea), now: NOW })),
      );
      const requestId = newId();
      const both = await Promise.all(
        [draft, { ...other, conversationId }].map((each) => say({ draft: each, customerId, requestId })),
      );
      const [first, second] = both.map(valueIn);
      expect(second?.number).toBe(first?.number);
      expect(await stockOf(db, tea)).toBe(9);
    });
  });

  describe('refused leaves no trace:', () => {
    it('every line that is short is named', async () => {
      const { db } = database;
      const [enough, few, none] = [
        await addProduct(db, { sku: 'ENOUGH', stock: 9 }),
        await addProduct(db, { sku: 'FEW', stock: 2 }),
        await addProduct(db, { sku: 'NONE', stock: 0 }),
      ];
      const draft = await addDraft(db, { lines: [...one(enough, 9), ...one(few, 3), ...one(none, 1)] });
      const before = await everything(db);
      expect(problemIn(await say({ draft, customerId }))).toEqual({
        kind: 'outOfStock',
        short: [
          { productId: few, nameEn: 'Tea FEW', nameZh: '茶 FEW', wanted: 3, left: 2 },
          { productId: none, nameEn: 'Tea NONE', nameZh: '茶 NONE', wanted: 1, left: 0 },
        ],
      });
      expect(await everything(db)).toEqual(before);
    });

    it('a product off sale is short, a changed price or version shows the card again', async () => {
      const { db } = database;
      const tea = await addProduct(db, { price: 1_000 });
      const draft = await addDraft(db, { lines: one(tea) });
      const change = (data: object) => db.write((tx) => tx.product.update({ where: { id: tea }, data }));

      await change({ price: 1_001 });
      let before = await everything(db);
      expect(problemIn(await say({ draft, customerId }))).toEqual({ kind: 'orderChanged', version: 1 });
      expect(await everything(db)).toEqual(before);

      await change({ price: 1_000, active: false });
      before = await everything(db);
      expect(problemIn(await say({ draft, customerId }))).toMatchObject({
        kind: 'outOfStock',
        short: [{ left: 0 }],
      });
      expect(await everything(db)).toEqual(before);

      await change({ active: true });
      before = await everything(db);
      const stale = { ...draft, version: 7 };
      expect(problemIn(await say({ draft: stale, customerId }))).toEqual({
        kind: 'orderChanged',
        version: 1,
      });
      expect(await everything(db)).toEqual(before);
      expect((await say({ draft, customerId })).ok).toBe(true);
    });

    it('what is missing is named', async () => {
      const { db } = database;
      const conversationId = newId();
      const lines = one(await addProduct(db));
      const bare = valueIn(await db.write((tx) => saveDraft(tx, { conversationId, lines, now: NOW })));
      const before = await everything(db);
      const problem = problemIn(await say({ draft: { ...bare, conversationId }, customerId }));
      expect(problem).toEqual({ kind: 'orderIncomplete', missing: ['contact', 'address'] });
      expect(await everything(db)).toEqual(before);
    });

    it('not this conversation’s, not this customer’s and not there are one answer', async () => {
      const { db } = database;
      const draft = await addDraft(db, { lines: one(await addProduct(db)), customerId });
      const stranger = await addCustomer(db);
      const before = await everything(db);
      const tries = [
        say({ draft: { ...draft, conversationId: newId() }, customerId }),
        say({ draft: { ...draft, id: newId() }, customerId }),
        say({ draft, customerId: stranger }),
      ];
      for (const tried of tries) expect(problemIn(await tried)).toEqual({ kind: 'orderNotFound' });
      expect(await everything(db)).toEqual(before);
    });

    it('a customer who is not there cannot order, and nobody orders in another’s name', async () => {
      const { db } = database;
      const draft = await addDraft(db, { lines: one(await addProduct(db)) });
      const { id: orderId, version, conversationId } = draft;
      expect(problemIn(await say({ draft, customerId: newId() }))).toEqual({ kind: 'customerNotFound' });
      const inAnothersName = {
        ...{ orderId, version, conversationId, customerId, requestId: newId(), now: NOW },
        ...{ door: 'chat' as const, expiryHours: null },
      };
      const actor = { as: 'customer' as const, customerId: newId() };
      const outcome = await db.write((tx) => placeOrder(tx, { ...inAnothersName, actor }));
      expect(problemIn(outcome)).toEqual({ kind: 'orderNotFound' });
    });

    it('an order that was placed by another request is placed already', async () => {
      const { db } = database;
      const draft = await addDraft(db, { lines: one(await addProduct(db)) });
      valueIn(await say({ draft, customerId }));
      const before = await everything(db);
      const again = await say({ draft, customerId, requestId: newId() });
      expect(problemIn(again)).toMatchObject({ kind: 'moveNotAllowed', move: 'place', status: 'placed' });
      expect(await everything(db)).toEqual(before);
    });

    // SQLite has one writer: nobody can come between its read and its writes.
    const meddlings = [
      ['the last piece goes', { stock: 0 }, 'outOfStock'],
      ['the price changes', { price: 1 }, 'orderChanged'],
      ['the product goes off sale', { active: false }, 'outOfStock'],
    ] as const;
    it.runIf(provider === 'postgresql').each(meddlings)(
      'also when, between the read and the taking, %s',
      async (_what, change, kind) => {
        const { db } = database;
        const buyer = await addCustomer(db);
        const ids = [await addProduct(db, { stock: 1 }), await addProduct(db, { stock: 1 })].sort();
        const draft = await addDraft(db, { lines: ids.flatMap((id) => one(id)) });
        const [, last = ''] = ids; // the first is taken already when this one turns out to be gone

        let runs = 0;
        const before = await everything(db);
        const outcome = await db.write(async (tx) => {
          runs++;
          const meddle = runs === 1 ? () => changeElsewhere(database, last, change) : async () => {};
          return place(beforeFirstWrite(tx, meddle), { draft, customerId: buyer });
        });

        expect([problemIn(outcome).kind, runs]).toEqual([kind, 2]);
        const products = before.products.map((product) =>
          product.id === last ? { ...product, ...change } : product,
        );
        expect(await everything(db)).toEqual({ ...before, products });
      },
    );
  });

  it.runIf(provider === 'sqlite')(
    'costs six statements for one product, one more for each other',
    async () => {
      const { count, db } = database;
      const statements = async (work: () => Promise<unknown>) => {
        const before = count.statements;
        await work();
        return count.statements - before;
      };
      const [a, b] = [await addProduct(db), await addProduct(db)];
      const single = await addDraft(db, { lines: one(a) });
      const double = await addDraft(db, { lines: [...one(a), ...one(b)] });
      await say({ draft: await addDraft(db, { lines: one(a) }), customerId }); // from now on the address is known
      const frame = await statements(() => db.write(async () => {}));
      expect((await statements(() => say({ draft: single, customerId }))) - frame).toBe(6);
      expect((await statements(() => say({ draft: double, customerId }))) - frame).toBe(7);
      expect((await statements(() => say({ draft: single, customerId }))) - frame).toBe(1);
    },
  );
});

/** The same transaction, with something done by others before its first write. */
function beforeFirstWrite(tx: Tx, meddle: () => Promise<void>): Tx {
  let isFirst = true;
  const write = async (...args: Parameters<Tx['$executeRaw']>) => {
    if (isFirst) await meddle();
    isFirst = false;
    return tx.$executeRaw(...args);
  };
  return { $queryRaw: tx.$queryRaw.bind(tx), $executeRaw: write, vault: tx.vault } as unknown as Tx;
}

/** By another connection: inside db.write there is no second db.write. */
async function changeElsewhere({ where }: TestDatabase, id: string, change: object): Promise<void> {
  const client = new pg.Client({ connectionString: where });
  await client.connect();
  for (const [column, value] of Object.entries(change)) {
    await client.query(`UPDATE "Product" SET "${column}" = $2 WHERE "id" = $1`, [id, value]);
  }
  await client.end();
}
