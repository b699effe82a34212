import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, it } from 'vitest';
import { auditBooks, balanced } from '../domain/books.ts';
import { counts, imports } from '../domain/imports/stage.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { patience, size, tell } from './sizes.ts';

const rows = size({ test: 500, ci: 1_000, soak: 50_000 });
const MB = 1024 * 1024;
const surnames = ['林', '王', '张', '欧阳', '陈', 'Smith', 'Novak', "O'Brien"];

function* people() {
  yield 'Name,Phone,E-mail,Address,Company,Tags,Source\n';
  for (let n = 0; n < rows; n++) {
    const phone = n % 3 === 0 ? '' : `13${String(800_000_000 + n)}`;
    const name = `${surnames[n % surnames.length]}${n % 7 === 0 ? ' Anna' : '小明'} ${n}`;
    yield `${name},${phone},person${n}@example.com,"上海市静安区愚园路 ${n} 号",山泉茶舍 ${n % 500},"vip; ${n % 9}",fair\n`;
  }
}

const LINES = 3;
const GOODS = 200;
const buyers = Math.ceil(rows / 10);

/** Orders of three rows, the last of each far below the others. */
function* orders() {
  yield 'Order,Date,Customer phone,Name,Address,SKU,Qty,Price,Status,Paid at\n';
  const last: string[] = [];
  for (let n = 0; n < rows; n++) {
    const order = Math.floor(n / LINES);
    const day = `2025-${String(1 + (order % 12)).padStart(2, '0')}-${String(1 + (order % 28)).padStart(2, '0')}`;
    const isOpen = order % 20 === 0;
    const cells = [
      ...[`N-${order}`, `${day} 10:00`, `13${800_000_000 + (order % buyers)}`, `小明 ${order}`],
      ...[`"上海市静安区愚园路 ${order} 号"`, `G${n % GOODS}`, 1 + (n % 5), `${10 + (n % 90)}.50`],
      ...[isOpen ? 'placed' : 'completed', isOpen ? '' : day],
    ];
    if (n % LINES === LINES - 1) last.push(`${cells.join()}\n`);
    else yield `${cells.join()}\n`;
    if (last.length > 500) yield last.shift() ?? '';
  }
  yield* last;
}

const list = (header: string, count: number, row: (n: number) => string) =>
  [header, ...Array.from({ length: count }, (_, n) => row(n))].join('\n');

let database: TestDatabase | undefined;
let folder = '';
afterEach(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

const clock = () => new Date(performance.timeOrigin + performance.now());

/** Imports a file, and says how long it took and how much memory. */
async function timed(kind: 'customers' | 'orders', text: () => Iterable<string>) {
  if (!database) throw new Error('There is no database.');
  const { db } = database;
  folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
  const file = join(folder, 'list.csv');
  await pipeline(Readable.from(text()), createWriteStream(file));
  const open = () => createReadStream(file);
  const before = process.memoryUsage().rss;
  let most = before;
  const onProgress = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  const begun = performance.now();
  const { summary, failed } = await imports(db, kind, '', { open, onProgress, now: clock });
  const seconds = (performance.now() - begun) / 1_000;
  const again = await imports(db, kind, '', { open, update: true, now: clock });

  expect(failed).toEqual([]);
  const grown = (most - before) / MB;
  expect(seconds).toBeLessThan(60);
  expect(grown).toBeLessThan(200);
  const figure = `${rows} rows of ${kind} in ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB more, writer held for ${summary.longestHoldMs} ms at most`;
  return { summary: counts(summary), again: counts(again.summary), figure };
}

onEachDatabase('S12: a long list', (provider) => {
  it(
    'of customers is imported within a minute and 200 MB, changes nothing the second time, and stops nobody for long',
    async () => {
      database = await makeDatabase(provider);
      const { summary, again, figure } = await timed('customers', people);
      expect([summary, again]).toEqual([
        { rows, new: rows },
        { rows, same: rows },
      ]);
      expect(await database.db.read((tx) => tx.import.count())).toBe(1);
      tell('S12', provider, figure);
    },
    patience,
  );

  it(
    'of orders with their lines is, too, and the books agree',
    async () => {
      database = await makeDatabase(provider);
      const { db } = database;
      await imports(
        db,
        'products',
        list('SKU,Name,Price', GOODS, (n) => `G${n},Good ${n},10`),
      );
      await imports(
        db,
        'customers',
        list('Name,Phone', buyers, (n) => `Buyer ${n},13${800_000_000 + n}`),
      );
      const { summary, again, figure } = await timed('orders', orders);
      const whole = Math.ceil(rows / LINES);
      expect([summary, again]).toEqual([
        { rows, new: whole },
        { rows, there: whole },
      ]);
      expect(await auditBooks(db)).toEqual(balanced);
      tell('S12', provider, figure);
    },
    patience,
  );
});
