import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Tx } from '../../../domain/db.ts';
import { listOrderPage, type OrderFilter, orderSorts } from '../../../domain/orders/orderPages.ts';
import type { Position } from '../../../domain/pages.ts';
import { Prisma } from '../../../prisma/generated/sqlite/client.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { NOW } from '../testShop.ts';

const filters: OrderFilter[] = [
  ...[
    {},
    { since: NOW },
    { until: NOW },
    { over: 1 },
    { under: 9, since: NOW },
    { status: 'draft' as const },
  ],
  ...(['placed', 'completed', 'cancelled'] as const).map((status) => ({ status })),
  ...(['unpaid', 'paid', 'refunded'] as const).map((payment) => ({ payment, since: NOW })),
  ...(['unfulfilled', 'delivered', 'returned'] as const).map((fulfilment) => ({ fulfilment, over: 5 })),
  ...[{ customerId: 'c' }, { customerId: 'c', status: 'placed' as const, payment: 'paid' as const, over: 1 }],
  ...[
    { status: 'placed' as const, payment: 'unpaid' as const, fulfilment: 'delivered' as const, until: NOW },
  ],
];

/** The statement of a page, as it goes to the database. */
async function sqlOf(
  filter: OrderFilter,
  sort: (typeof orderSorts)[number],
  after?: Position,
): Promise<Prisma.Sql> {
  const sent: Prisma.Sql[] = [];
  const tx = {
    $queryRaw: async (text: TemplateStringsArray, ...values: unknown[]) => {
      sent.push(Prisma.sql(text, ...values));
      return [];
    },
  } as unknown as Tx;
  await listOrderPage(tx, { filter, sort, after, limit: 20 });
  const [first] = sent;
  if (!first) throw new Error('Nothing was asked.');
  return first;
}

const cases = filters.flatMap((filter) =>
  orderSorts
    .filter((sort) => filter.status !== 'draft' || sort.endsWith('placedAt'))
    .flatMap((sort) => {
      const at = sort.endsWith('total') ? 5 : NOW;
      const tie = filter.status === 'draft' ? 'id' : 7;
      return [
        { filter, sort },
        { filter, sort, after: { at, tie } },
      ];
    }),
);

onEachDatabase('pages of orders', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  it('are read along an index, whatever is filtered and sorted: nothing is scanned whole and nothing sorted', async () => {
    expect(cases.length).toBeGreaterThan(100);
    const explain =
      provider === 'sqlite' ? explainSqlite(database.where) : await explainPostgres(database.where);
    for (const { filter, sort, after } of cases) {
      const plan = await explain.plan(await sqlOf(filter, sort, after));
      const told = `${JSON.stringify(filter)} ${sort}: ${plan}`;
      expect(plan, told).not.toMatch(/TEMP B-TREE|SCAN Order(?! USING (COVERING )?INDEX)|Sort|Seq Scan/);
    }
    await explain.close();
  });

  it('may be short when much is filtered out, and then tell where to go on, until the end', async () => {
    await database.db.write(async (tx) => {
      const at = { createdAt: NOW, updatedAt: NOW, placedAt: NOW };
      const paid = {
        status: 'completed',
        payment: 'paid',
        fulfilment: 'delivered',
        currency: 'CNY',
        total: 100,
      };
      await tx.order.create({ data: { id: 'order-4500', number: 4_501, ...paid, ...at } });
      // 4,500 more like it, all of one moment; only the first three are large.
      await tx.$executeRaw`
        WITH RECURSIVE numbers(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM numbers WHERE n < 4499)
        INSERT INTO "Order" ("id", "number", "status", "payment", "fulfilment", "currency", "total", "createdAt",
          "updatedAt", "placedAt")
        SELECT 'order-' || n, n + 1, o."status", o."payment", o."fulfilment", o."currency",
          CASE WHEN n < 3 THEN 900 ELSE 100 END, o."createdAt", o."updatedAt", o."placedAt"
        FROM numbers, "Order" o WHERE o."id" = 'order-4500'`;
    });
    const filter = { payment: 'paid' as const, over: 500 };
    const pages: string[][] = [];
    let after: Position | undefined;
    do {
      const page = await database.db.read((tx) =>
        listOrderPage(tx, { filter, sort: '-placedAt', after, limit: 20 }),
      );
      pages.push(page.items.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after && pages.length < 9);
    expect(pages).toEqual([[], [], ['order-2', 'order-1', 'order-0']]);
  });
});

function explainSqlite(file: string) {
  const db = new Sqlite(file, { readonly: true });
  const bound = (value: unknown) => (value instanceof Date ? value.toISOString() : value);
  return {
    plan: async (sql: Prisma.Sql) => {
      const rows = db.prepare(`EXPLAIN QUERY PLAN ${sql.sql}`).all(sql.values.map(bound)) as {
        detail: string;
      }[];
      return rows.map(({ detail }) => detail).join(' | ');
    },
    close: async () => void db.close(),
  };
}

/** An empty table is read whole by any planner; told not to, it shows whether there is another way. */
async function explainPostgres(url: string) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  for (const way of ['seqscan', 'sort', 'bitmapscan']) await client.query(`SET enable_${way} = off`);
  return {
    plan: async (sql: Prisma.Sql) => {
      const { rows } = await client.query(`EXPLAIN ${sql.text}`, sql.values);
      return rows.map((row) => row['QUERY PLAN']).join(' | ');
    },
    close: () => client.end(),
  };
}
