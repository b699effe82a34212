import { join } from 'node:path';
import { type Db, openDoors, type Tx } from '../../domain/db.ts';
import { openSqlite } from '../../domain/dbEngine.ts';
import { countOrders, listOrderPage, type OrderFilter, orderSorts } from '../../domain/orders/orderPages.ts';
import { placeOrder } from '../../domain/orders/placeOrder.ts';
import { addDraft } from '../../domain/orders/writeDraft.ts';
import { ms, percentile, printRows } from './figures.ts';
import { NEWEST, ordersDatabase } from './orders.ts';
import { benchVault } from './secret.ts';

const TIMES = 40;
const FEW = 10_000;
const DAY_MS = 86_400_000;

/** Prints what a first page and placing an order take on many orders, and beside few. */
export async function measurePages(root: string, orders: number): Promise<void> {
  const [few, many] = [await measured(root, FEW), await measured(root, orders)];
  const [slowest] = many.pages.toSorted((a, b) => b.p50 - a.p50);
  const all = many.pages.flatMap(({ waits }) => waits);
  const p99 = percentile(all, 0.99);
  const ratio = (a: number, b: number) => (a / b).toFixed(2);
  printRows(
    `Pages of ${orders.toLocaleString('en')} orders (SQLite), ${many.pages.length} filters and sorts`,
    [
      {
        what: 'a first page, of all of them',
        value: `p50 ${ms(percentile(all, 0.5))} ms, p99 ${ms(p99)} ms`,
        target: 'p99 <= 50 ms',
        ok: p99 <= 50,
      },
      { what: `the slowest: ${slowest?.name}`, value: `p50 ${ms(slowest?.p50 ?? 0)} ms` },
      { what: 'count of all (report thread)', value: `${ms(many.count)} ms` },
      {
        what: 'first page, beside 10,000 orders',
        value: ratio(many.page, few.page),
        target: '<= 1.5',
        ok: many.page / few.page <= 1.5,
      },
      {
        what: 'placing an order, beside 10,000 orders',
        value: `${ratio(many.place, few.place)} (${ms(many.place)} ms)`,
        target: '<= 1.5',
        ok: many.place / few.place <= 1.5,
      },
    ],
  );
}

async function measured(root: string, orders: number) {
  const folder = await ordersDatabase(root, orders);
  const db = openDoors(await openSqlite(join(folder, 'parley.db')), { vault: benchVault });
  const pages = [];
  for (const { filter, sort } of combinations()) {
    const page = () => db.read((tx) => listOrderPage(tx, { filter, sort, limit: 20 }));
    pages.push({ name: `${JSON.stringify(filter)} ${sort}`, ...(await timed(page)) });
  }
  const page = await timed(() =>
    db.read((tx) => listOrderPage(tx, { filter: {}, sort: '-placedAt', limit: 20 })),
  );
  const place = await timed((n) => placeAndRollBack(db, n));
  const count = await timed(() => countOrders(db.report, {}), 5);
  await db.close();
  return { pages, page: page.p50, place: place.p50, count: count.p50 };
}

function combinations() {
  const since = new Date(NEWEST.getTime() - 30 * DAY_MS);
  const filters: OrderFilter[] = [
    ...[
      {},
      { since },
      { over: 2_999 },
      { under: 1 },
      { status: 'draft' as const },
      { customerId: 'customer-7' },
    ],
    ...(['placed', 'completed', 'cancelled'] as const).flatMap((status) => [{ status }, { status, since }]),
    ...(['unpaid', 'paid', 'refunded'] as const).flatMap((payment) => [
      { payment },
      { payment, over: 3_000 },
    ]),
    ...(['unfulfilled', 'delivered'] as const).flatMap((fulfilment) => [
      { fulfilment },
      { fulfilment, under: 1, since },
    ]),
    // what there is nothing of, among all that there is most of
    { status: 'cancelled', payment: 'paid', fulfilment: 'delivered', under: 1 },
    { payment: 'paid', fulfilment: 'unfulfilled', customerId: 'customer-7' },
  ];
  return filters.flatMap((filter) =>
    orderSorts
      .filter((sort) => filter.status !== 'draft' || sort.endsWith('placedAt'))
      .map((sort) => ({ filter, sort })),
  );
}

async function timed(work: (n: number) => Promise<unknown>, times = TIMES) {
  const waits: number[] = [];
  for (let n = -2; n < times; n++) {
    const began = performance.now();
    await work(n);
    if (n >= 0) waits.push(performance.now() - began);
  }
  return { waits, p50: percentile(waits, 0.5) };
}

class Enough extends Error {}

/** The kept database stays as it was made, so everything but the commit is measured. */
async function placeAndRollBack(db: Db, n: number): Promise<void> {
  const rolledBack = await db.write((tx) => place(tx, n)).catch((error) => error);
  if (!(rolledBack instanceof Enough)) throw rolledBack;
}

async function place(tx: Tx, n: number): Promise<never> {
  const actor = { as: 'operator' } as const;
  const customerId = `customer-${100 + n}`;
  const lines = [1, 2].map((one) => ({ productId: `product-${one}`, quantity: 1, discount: null }));
  const contact = {
    contactName: 'Anna',
    contactPhone: '+15550100123',
    contactEmail: null,
    address: '1 Hill Road',
  };
  const content = { customerId, lines, discount: null, shippingFee: 0, ...contact };
  const draft = await addDraft(tx, { content, actor, now: NEWEST });
  if (!draft.ok) throw new Error(JSON.stringify(draft.problem));
  const placed = await placeOrder(tx, {
    ...{ orderId: draft.value.id, version: draft.value.version, conversationId: null, customerId },
    ...{ requestId: `bench ${n}`, actor, door: 'cli', expiryHours: 72, now: NEWEST },
  });
  throw placed.ok ? new Enough() : new Error(JSON.stringify(placed.problem));
}
