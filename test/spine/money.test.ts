import { setImmediate } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newId } from '../../domain/ids.ts';
import { cancelOrder } from '../../domain/orders/cancelOrder.ts';
import { keepPayment } from '../../domain/orders/keepPayment.ts';
import type { MovedOrder } from '../../domain/orders/moveOrder.ts';
import { heldMoney } from '../../domain/orders/orderMoves.ts';
import { recordPayment } from '../../domain/orders/recordPayment.ts';
import { refundOrder } from '../../domain/orders/refundOrder.ts';
import { shipOrder } from '../../domain/orders/shipOrder.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { auditBooks, balanced } from '../domain/books.ts';
import {
  addCustomer,
  addDraft,
  addPlaced,
  addProduct,
  byStaff,
  place,
  problemIn,
  valueIn,
} from '../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { between, chance, oneOf, patience, size, tell } from './sizes.ts';

const WORKERS = 16;

onEachDatabase('money', (provider) => {
  let database: TestDatabase;
  beforeEach(async () => {
    database = await makeDatabase(provider);
  });
  afterEach(() => database.drop());

  const heldBy = async (id: string) =>
    heldMoney(await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id } })));

  /** What the workers were told of each order: the sum of acknowledged payments less refunds. */
  interface Told {
    money: number;
    cancelled: number;
  }

  test(
    'R5: random payments, refunds and cancels by many at once, with retries, leave every book balanced',
    async () => {
      const operations = size({ test: 480, ci: 1_200, soak: 20_000 });
      const { db } = database;
      const tea = await addProduct(db, { stock: 100_000, price: 500 });
      const ids: string[] = [];
      for (let n = 0; n < Math.max(12, operations / 100); n++)
        ids.push((await addPlaced(db, [{ productId: tea, quantity: 4 }])).id);
      const told = new Map<string, Told>(ids.map((id) => [id, { money: 0, cancelled: 0 }]));
      let repeats = 0;

      async function once(random: () => number) {
        await setImmediate(); // SQLite's writes follow one another without it, and nobody could look
        const id = oneOf(random, ids);
        const request = { ...byStaff(id), requestId: newId() };
        const amount = between(random, 1, 900);
        const all = random() < 0.3;
        const [money, ask] = oneOf(random, [
          [1, () => db.write((tx) => recordPayment(tx, { ...request, amount: all ? undefined : amount }))],
          [1, () => db.write((tx) => recordPayment(tx, { ...request, amount }))],
          [1, () => db.write((tx) => keepPayment(tx, { ...request, amount, method: 'bank' }))],
          [
            -1,
            () =>
              db.write((tx) =>
                refundOrder(tx, {
                  ...request,
                  amount: all ? undefined : amount,
                  reason: '',
                  approvalLimit: 1e9,
                }),
              ),
          ],
          [0, () => db.write((tx) => cancelOrder(tx, request))],
        ] as [number, () => Promise<Outcome<MovedOrder>>][]);
        // A third of the answers get lost: the same request comes again, at the same time or a moment later.
        const asks = random() < 0.17 ? [ask(), ask()] : [ask()];
        const outcomes = await Promise.all(asks);
        if (random() < 0.17) outcomes.push(await ask());
        const done = outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value] : []));
        const firsts = done.filter(({ repeat }) => !repeat);
        repeats += done.length - firsts.length;
        expect(firsts.length).toBeLessThanOrEqual(1);
        if (firsts.length === 0) return;
        const sums = told.get(id) as Told;
        if (money === 0) sums.cancelled++;
        const moved = await moneyOf(request.requestId, money);
        sums.money += moved;
      }

      /** What the request's own row says it moved: the acknowledged amount, all of it or none. */
      async function moneyOf(requestId: string, sign: number): Promise<number> {
        const where = { requestId: { endsWith: requestId } };
        const rows: { amount: number }[] = await db.read(async (tx) => {
          if (sign === 0) return [];
          return sign > 0 ? await tx.payment.findMany({ where }) : await tx.refund.findMany({ where });
        });
        expect(rows.length).toBe(Math.abs(sign));
        return sign * rows.reduce((sum, row) => sum + row.amount, 0);
      }

      let snapshots = 0;
      let isOver = false;
      const watcher = (async () => {
        while (!isOver) {
          expect(await auditBooks(db)).toEqual(balanced);
          snapshots++;
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
      })();
      await Promise.all(
        Array.from({ length: WORKERS }, async (_, worker) => {
          const random = chance(`money ${worker}`);
          for (let n = 0; n < operations / WORKERS; n++) await once(random);
        }),
      );
      isOver = true;
      await watcher;

      expect(await auditBooks(db)).toEqual(balanced);
      for (const [id, { money, cancelled }] of told) {
        expect(await heldBy(id)).toBe(money);
        expect(cancelled).toBeLessThanOrEqual(1);
      }
      tell(
        'R5',
        provider,
        `${operations} operations, ${repeats} repeats, ${snapshots} snapshots, 0 out of balance`,
      );
    },
    patience,
  );

  test(
    'R6: of 20 full refunds at once exactly one succeeds',
    async () => {
      const rounds = size({ test: 4, ci: 15, soak: 500 });
      const { db } = database;
      const tea = await addProduct(db, { stock: 100_000, price: 500 });
      for (let round = 0; round < rounds; round++) {
        const { id } = await addPlaced(db, [{ productId: tea, quantity: 1 }]);
        valueIn(await db.write((tx) => recordPayment(tx, byStaff(id))));
        const refunds = await Promise.all(
          Array.from({ length: 20 }, () =>
            db.write((tx) =>
              refundOrder(tx, { ...byStaff(id), amount: 500, reason: '', approvalLimit: 500 }),
            ),
          ),
        );
        expect(refunds.filter(({ ok }) => ok)).toHaveLength(1);
        const refused = refunds.filter(({ ok }) => !ok).map((outcome) => problemIn(outcome));
        expect(
          refused.every((problem) => problem.kind === 'moveNotAllowed' && problem.rule === 'holdsMoney'),
        ).toBe(true);
        expect(await heldBy(id)).toBe(0);
      }
      expect(await auditBooks(db)).toEqual(balanced);
      tell('R6', provider, `${rounds} rounds of 20 full refunds, one succeeded in each`);
    },
    patience,
  );

  test(
    'random baskets placed, cancelled and shipped by many at once never sell what is not there',
    async () => {
      const rounds = size({ test: 3, ci: 10, soak: 100 });
      const { db } = database;
      const customerId = await addCustomer(db);
      let sold = 0;
      for (let round = 0; round < rounds; round++) {
        const random = chance(`baskets ${round}`);
        const stocks = Array.from({ length: 4 }, () => between(random, 0, 25));
        const ids = await Promise.all(stocks.map((stock) => addProduct(db, { stock })));
        const baskets = Array.from({ length: 24 }, () =>
          ids
            .filter(() => random() < 0.5)
            .map((productId) => ({ productId, quantity: between(random, 1, 3) })),
        ).filter((lines) => lines.length > 0);
        const ends = baskets.map(() => random());
        const drafts = await Promise.all(baskets.map((lines) => addDraft(db, { lines, customerId })));

        await Promise.all(
          drafts.map(async (draft, n) => {
            const placed = await db.write((tx) => place(tx, { draft, customerId }));
            const end = ends[n] ?? 0;
            if (!placed.ok) return expect(placed.problem.kind).toBe('outOfStock');
            sold++;
            if (end < 0.4) valueIn(await db.write((tx) => cancelOrder(tx, byStaff(draft.id))));
            else if (end < 0.7) valueIn(await db.write((tx) => shipOrder(tx, byStaff(draft.id))));
          }),
        );
        const shipped = await db.read((tx) =>
          tx.orderLine.groupBy({
            by: ['productId'],
            where: { productId: { in: ids } },
            _sum: { shipped: true },
          }),
        );
        const rows = await db.read((tx) => tx.product.findMany({ where: { id: { in: ids } } }));
        for (const { id, stock, reserved } of rows) {
          const gone = shipped.find(({ productId }) => productId === id)?._sum.shipped ?? 0;
          expect(Math.min(stock, reserved)).toBeGreaterThanOrEqual(0);
          expect(stock + reserved + gone).toBe(stocks[ids.indexOf(id)]);
        }
      }
      expect(await auditBooks(db)).toEqual(balanced);
      tell('no overselling', provider, `${rounds} rounds of 24 baskets, ${sold} sold`);
    },
    patience,
  );
});
