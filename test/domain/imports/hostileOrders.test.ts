import { afterAll, beforeAll, expect, it } from 'vitest';
import { between, chance, oneOf, size } from '../../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { counts, imports, undoes } from './stage.ts';

const header =
  'Order,Date,Customer,Phone,Address,SKU,Qty,Price,Line discount,Order discount,Shipping,Order total,Status,Payment,Fulfilment,Paid,Refunded,Credit,Shipped pieces,Delivered at,Note\n';

/** What each column may have, right, odd or meant badly. */
const cells: string[][] = [
  [
    'o1',
    'o2',
    'o3',
    '__proto__',
    'constructor',
    '1\'; DROP TABLE "Order"; --',
    '=1+1',
    '',
    '1001',
    'x'.repeat(101),
  ],
  [
    '2026-02-01',
    '2026-02-01 10:00',
    '2026-02-30',
    '0000-00-00',
    '9999-12-31',
    'NaN',
    '2026-02-01T10:00:00Z',
    '',
  ],
  ['Zoe', 'Zoe', 'Zoe', '', '\u202eeoZ', '__proto__', '=HYPERLINK("http://x")'],
  ['13700000009', '13700000009', '', '1', '1e999', '+'.repeat(9_000)],
  ['', '12 Long Road, London', 'x', 'y'.repeat(301)],
  ['LJ', 'LJ', 'CUP', 'toString', ''],
  ['1', '2', '3', '0', '-1', '1000000', '1000001', '0.5', '1e3', '99999999999999999999'],
  ['1', '100', '20.50', '0', '21474836.47', '-5', '1.005', 'Infinity', ''],
  ['', '', '0', '1', '999999'],
  ['', '', '0', '5'],
  ['', '', '8', '20000000'],
  ['', '', '', '100', '108'],
  ['', '', 'placed', 'completed', 'cancelled', '已完成', 'lost'],
  ['', '', 'paid', 'unpaid', 'refunded', 'partlyPaid', '0'],
  ['', '', 'shipped', 'delivered', 'returned', 'partlyShipped'],
  ['', '', '', '0', '50', '100'],
  ['', '', '', '0', '50'],
  ['', '', '', '', '20000000'],
  ['', '', '', '0', '1', '2'],
  ['', '', '', '2026-02-03', '2026-01-01'],
  ['', '', 'a note', '<script>', '\t=x'],
];

onEachDatabase('S12: a hostile file of orders', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    await imports(database.db, 'products', 'SKU,Name,Price,Stock\nLJ,Longjing,128,10\nCUP,Cup,20.50,4\n');
    await imports(database.db, 'customers', 'Name,Phone\nZoe,13700000009\n');
  });
  afterAll(() => database.drop());

  it('whatever is in its cells, each row is in or is told, the books agree, and undo leaves nothing', async () => {
    const { db } = database;
    const random = chance('hostile orders');
    const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
    let added = 0;
    for (let round = 0; round < size({ test: 12, ci: 20, soak: 400 }); round++) {
      const rows = Array.from({ length: between(random, 1, 30) }, () => {
        // Mostly what is right: where every cell may be wrong, no order ever gets in.
        const row = cells.map((some) => (random() < 0.93 ? (some[0] ?? '') : oneOf(random, some)));
        row[0] = random() < 0.1 ? oneOf(random, cells[0] ?? []) : `r${round}-${between(random, 1, 20)}`;
        return row.map(quoted).join(',');
      });
      const { summary, failed } = await imports(db, 'orders', `${header}${rows.join('\n')}\n`);
      added += summary.new;
      const lines = await db.read((tx) => tx.orderLine.count());
      expect(lines + failed.length).toBeGreaterThanOrEqual(rows.length);
      expect(await auditBooks(db)).toEqual(balanced);
      if (summary.importId) {
        expect(await undoes(db, summary.importId)).toMatchObject({ removed: summary.new, kept: 0 });
        expect(await db.read((tx) => tx.orderLine.count())).toBe(lines - (rows.length - failed.length));
      }
    }
    expect(added).toBeGreaterThan(20);
    const left = await Promise.all(
      [
        'Order',
        'OrderLine',
        'OrderEvent',
        'Payment',
        'Shipment',
        'Return',
        'Refund',
        'LedgerEntry',
        'Task',
      ].map((name) => db.report(`SELECT count(*) AS "n" FROM "${name}"`, [])),
    );
    expect(new Set(left.map(([row]) => Number(row?.n)))).toEqual(new Set([0]));
    const stock = await db.read((tx) => tx.product.findMany({ orderBy: { sku: 'asc' } }));
    expect(stock.map((one) => [one.stock, one.reserved])).toEqual([
      [4, 0],
      [10, 0],
    ]);
    expect(await db.read((tx) => tx.customer.findMany())).toMatchObject([{ stage: 'new', version: 1 }]);
  });

  it('an order of very many rows is left out, and the others go in', async () => {
    const rows = Array.from(
      { length: 501 },
      (_, n) => `${n === 250 ? 'small' : 'long'},2026-02-01,Zoe,LJ,1,1\n`,
    );
    const file = `Order,Date,Customer,SKU,Qty,Price\n${rows.join('')}long,2026-02-01,Zoe,LJ,1,1\n`;
    const { summary, failed } = await imports(database.db, 'orders', file, { dryRun: true });
    expect(counts(summary)).toEqual({ rows: 502, new: 1, failed: 501 });
    expect(failed[0]?.problem).toEqual({ kind: 'tooManyLines', most: 500 });
  });
});
