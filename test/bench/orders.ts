import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { sealDetail } from '../../domain/customers/contactDetails.ts';
import { seal } from '../../domain/sealed.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { benchVault } from './secret.ts';

const VERSION = 3;

/** When the newest order of a made database was placed; a benchmark that asks about "today" means this day. */
export const NEWEST = new Date('2026-03-04T18:00:00+08:00');

/**
 * A folder with a `parley.db` of `orders` orders over the year before NEWEST, two lines and one entry of history each,
 * and a customer for every five. Made once in about 10 s a million and kept under node_modules until the schema changes.
 */
export async function ordersDatabase(root: string, orders: number): Promise<string> {
  const folder = join(root, 'node_modules/.parley/bench', `${orders}-${schemaHash(root)}`);
  const file = join(folder, 'parley.db');
  if (existsSync(file)) return folder;

  mkdirSync(folder, { recursive: true });
  const half = `${file}.making`;
  rmSync(half, { force: true });
  await migrate({ provider: 'sqlite', file: half }, root);
  fill(half, orders);
  renameSync(half, file);
  return folder;
}

function schemaHash(root: string): string {
  const folder = join(root, 'prisma/migrations/sqlite');
  const hash = createHash('sha256').update(String(VERSION));
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort())
    if (name.endsWith('.sql')) hash.update(readFileSync(join(folder, name)));
  return hash.digest('hex').slice(0, 12);
}

function fill(file: string, orders: number): void {
  const db = new Sqlite(file);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('cache_size = -200000');
  // As BigInt, because a number is bound as a REAL, and 'customer-' || 7.0 is nobody.
  const values = {
    orders: BigInt(orders),
    customers: BigInt(Math.ceil(orders / 5)),
    newest: BigInt(NEWEST.getTime() / 1_000),
    year: BigInt(365 * 86_400),
  };
  db.function('sealed_order', (column, n) =>
    String(seal(benchVault, { table: 'Order', column, id: `order-${n}` }, detailOf[column as 'address'](n))),
  );
  db.function('sealed_detail', (kind, n) => {
    const id = `customer-${n}/${kind}`;
    const value = detailOf[kind as 'address'](n);
    return JSON.stringify({ id, ...sealDetail(benchVault, { id, kind, value }) });
  });
  db.transaction(() => {
    for (const statement of statements) db.prepare(statement).run(values);
  })();
  db.exec('ANALYZE');
  db.pragma('journal_mode = WAL');
  db.close();
}

const detailOf = {
  phone: (n: number) => `+8613${String(n).padStart(9, '0')}`,
  contactPhone: () => '+8613000000000',
  address: (n: number) => `${n} Hill Road`,
};

const upTo = (count: string) =>
  `WITH RECURSIVE numbers(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})`;
/** A number that looks random and is the same every time, from 0 to below `below`. */
const chance = (n: string, salt: number, below: number) =>
  `(((${n}) * 2654435761 + ${salt} * 40503) >> 7) % ${below}`;
/** Evenly over the year, the last one at NEWEST. */
const placedAt = (n: string) =>
  `strftime('%Y-%m-%dT%H:%M:%f', @newest - @year + @year * CAST(${n} AS REAL) / @orders, 'unixepoch') || '+00:00'`;
const customerOf = (n: string) => `'customer-' || (1 + ${chance(n, 3, 1_000_000_007)} % @customers)`;

const statements = [
  `INSERT INTO "Product" ("id", "sku", "nameEn", "nameZh", "unitEn", "unitZh", "price", "currency", "stock", "createdAt", "updatedAt")
   SELECT 'product-' || value, 'SKU-' || value, 'Tea ' || value, '茶' || value, 'box', '盒', 1000 * value, 'CNY', 1000000, ${placedAt('0')}, ${placedAt('0')}
   FROM json_each('[1,2,3,4,5,6,7,8,9,10]')`,
  `${upTo('@customers')} INSERT INTO "Customer" ("id", "name", "city", "createdAt")
   SELECT 'customer-' || n, 'Customer ' || n, 'City ' || ${chance('n', 1, 40)}, ${placedAt('0')} FROM numbers`,
  ...(['phone', 'address'] as const).map(
    (
      kind,
    ) => `${upTo('@customers')} INSERT INTO "ContactDetail" ("id", "customerId", "kind", "value", "hash", "tail", "primaryFor", "createdAt")
   SELECT detail ->> 'id', 'customer-' || n, '${kind}', detail ->> 'value', detail ->> 'hash', detail ->> 'tail', detail ->> 'id', ${placedAt('0')}
   FROM (SELECT n, sealed_detail('${kind}', n) AS detail FROM numbers)`,
  ),
  `${upTo('@orders')} INSERT INTO "Order" ("id", "number", "status", "payment", "fulfilment", "customerId", "currency", "total",
     "paid", "contactName", "contactPhone", "address", "city", "createdAt", "updatedAt", "placedAt")
   SELECT 'order-' || n, 1000 + n,
     CASE WHEN ${chance('n', 4, 20)} = 0 THEN 'cancelled' WHEN n > @orders - 500 THEN 'placed' ELSE 'completed' END,
     CASE WHEN n > @orders - 300 THEN 'unpaid' ELSE 'paid' END, CASE WHEN n > @orders - 500 THEN 'unfulfilled' ELSE 'delivered' END,
     ${customerOf('n')}, 'CNY', 3000, CASE WHEN n > @orders - 300 THEN 0 ELSE 3000 END, 'Customer', sealed_order('contactPhone', n), sealed_order('address', n), 'City ' || ${chance('n', 1, 40)},
     ${placedAt('n')}, ${placedAt('n')}, ${placedAt('n')}
   FROM numbers`,
  `${upTo('@orders')} INSERT INTO "OrderLine" ("orderId", "position", "productId", "nameEn", "nameZh", "unitEn", "unitZh", "quantity", "unitPrice", "total")
   SELECT 'order-' || n, position.value, 'product-' || position.value, 'Tea', '茶', 'box', '盒', 1, 1000 * position.value, 1000 * position.value
   FROM numbers, json_each('[1,2]') position`,
  `${upTo('@orders')} INSERT INTO "OrderEvent" ("id", "orderId", "kind", "actor", "at")
   SELECT 'event-' || n, 'order-' || n, 'placed', 'customer', ${placedAt('n')} FROM numbers`,
  `INSERT INTO "Staff" ("id", "name", "role", "createdAt") VALUES ('manager', 'Manager', 'manager', ${placedAt('0')})`,
  `INSERT INTO "Counter" ("name", "value") VALUES ('orderNumber', 1000 + @orders)`,
  `${upTo('@customers')} INSERT INTO "SearchTerm" ("term", "customerId")
   SELECT 'customer' || n, 'customer-' || n FROM numbers UNION ALL SELECT '' || n, 'customer-' || n FROM numbers`,
  `INSERT INTO "Counter" ("name", "value") VALUES ('searchTerms', 1)`,
  `INSERT INTO "DataKey" ("id", "keyId", "country", "sealedAt") VALUES (1, '${benchVault.current.id}', 'CN', ${placedAt('0')})`,
];
