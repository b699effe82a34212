import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterEach, expect, inject, test } from 'vitest';
import { openDoors, type Provider } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { auditBooks, balanced } from '../domain/books.ts';
import { onEachDatabase } from '../support/database.ts';

const checkout = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'parley-before-'));
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

/** An empty database, and how to send it SQL as an older version would have. */
async function emptyDatabase(provider: Provider) {
  if (provider === 'sqlite') {
    const file = join(folder, 'old.db');
    return {
      target: { provider, file },
      exec: async (sql: string) => void new Sqlite(file).exec(sql).close(),
    };
  }
  const name = `parley_before_${process.pid}`;
  const onServer = async (url: string, sql: string) => {
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(sql).finally(() => client.end());
  };
  const server = inject('postgresServer');
  await onServer(server, `CREATE DATABASE ${name}`);
  closing.push(() => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`));
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  return { target: { provider, url }, exec: (sql: string) => onServer(url, sql) };
}

/** A checkout of the version before: the foundation and nothing since. */
function versionBefore(provider: Provider): string {
  const migrations = join(folder, 'prisma/migrations', provider);
  cpSync(join(checkout, 'prisma/migrations', provider), migrations, { recursive: true });
  const later = readdirSync(migrations).filter((name) => /^\d/.test(name) && !name.endsWith('_foundation'));
  for (const name of later) rmSync(join(migrations, name), { recursive: true });
  return folder;
}

const at = `'2026-03-08T04:00:00.000+00:00'`;
const orders: [id: string, status: string, payment: string, fulfilment: string][] = [
  ['new', 'placed', 'unpaid', 'unfulfilled'],
  ['paid', 'placed', 'paid', 'unfulfilled'],
  ['sent', 'placed', 'unpaid', 'shipped'],
  ['done', 'completed', 'paid', 'delivered'],
  ['back', 'completed', 'refunded', 'delivered'],
  ['part', 'completed', 'paid', 'delivered'],
  ['gone', 'cancelled', 'unpaid', 'unfulfilled'],
];
const money = (table: string, ids: string[], amount: number, more: string) =>
  ids.map(
    (id) =>
      `INSERT INTO "${table}" ("id", "orderId", "amount", "requestId", "createdAt", ${more}) VALUES ('${id}', '${id}', ${amount}, '${id}/${table}', ${at}, '');`,
  );
const oldRows = [
  `INSERT INTO "Product" ("id", "sku", "nameEn", "nameZh", "unitEn", "unitZh", "price", "currency", "stock", "createdAt", "updatedAt")
   VALUES ('tea', 'TEA', 'Tea', 'Tea', 'box', 'box', 500, 'CNY', 40, ${at}, ${at});`,
  ...orders.flatMap(([id, ...axes], index) => [
    `INSERT INTO "Order" ("id", "number", "status", "payment", "fulfilment", "currency", "total", "createdAt", "updatedAt", "placedAt")
     VALUES ('${id}', ${1001 + index}, '${axes.join("', '")}', 'CNY', 1000, ${at}, ${at}, ${at});`,
    `INSERT INTO "OrderLine" ("orderId", "position", "productId", "nameEn", "nameZh", "unitEn", "unitZh", "quantity", "unitPrice", "total")
     VALUES ('${id}', 1, 'tea', 'Tea', 'Tea', 'box', 'box', 2, 500, 1000);`,
  ]),
  ...money('Payment', ['paid', 'done', 'back', 'part'], 1_000, '"method"'),
  ...money('Refund', ['back'], 1_000, '"reason"'),
  ...money('Refund', ['part'], 300, '"reason"'),
].join('\n');

onEachDatabase('an older shop’s orders', (provider) => {
  test('are in the books after the migration, with what was paid, sent and reserved', async () => {
    const { target, exec } = await emptyDatabase(provider);
    await migrate(target, versionBefore(provider));
    await exec(oldRows);
    await migrate(target, checkout);

    const where = 'file' in target ? target.file : target.url;
    const db = openDoors(
      provider === 'sqlite' ? await openSqlite(String(where)) : await openPostgres(String(where), 2),
    );
    closing.push(() => db.close());
    expect(await auditBooks(db)).toEqual(balanced);
    const rows = await db.read((tx) =>
      tx.order.findMany({ orderBy: { number: 'asc' }, include: { lines: true } }),
    );
    const sums = rows.map(({ id, payment, paid, refunded, lines }) =>
      [id, payment, paid, refunded, lines[0]?.shipped, lines[0]?.delivered].join(' '),
    );
    expect(sums).toEqual([
      'new unpaid 0 0 0 0',
      'paid paid 1000 0 0 0',
      'sent unpaid 0 0 2 0',
      'done paid 1000 0 2 2',
      'back refunded 1000 1000 2 2',
      'part partlyRefunded 1000 300 2 2',
      'gone unpaid 0 0 0 0',
    ]);
    expect(await db.read((tx) => tx.product.findFirst())).toMatchObject({ stock: 40, reserved: 4 });
  });
});
