import { Prisma } from '../prisma/generated/sqlite/client.ts';
import type { Tx } from './db.ts';

/** Where a page ends: the sorted column's value there, and what tells rows of one value apart. */
export interface Position {
  at: Date | number | string;
  tie: number | string;
}

/** A part of a list; `next` is where to go on, null at the end. */
export interface Page<T> {
  items: T[];
  next: Position | null;
}

/** What a page is sorted by; both columns are in one index, after what leads it. */
export interface PageKey {
  column: string;
  tie: string;
  isDown: boolean;
}

/** Rows of an index that one page may look at when not all of what is asked is in the index. */
export const SCANNED = 2_000;

/**
 * Reads one page along an index. `inIndex` is what the index answers; `others` is asked of at most SCANNED rows, so that
 * no filter can make a page slow. With `others` a page may be short and still have a next one.
 */
export async function readPage<T extends object>(
  tx: Tx,
  options: {
    table: 'Order' | 'Customer' | 'Product' | 'WebhookDelivery' | 'Task';
    columns: Prisma.Sql;
    key: PageKey;
    after?: Position | undefined;
    limit: number;
    inIndex: Prisma.Sql[];
    others: Prisma.Sql[];
  },
): Promise<Page<T>> {
  const { columns, key, limit, others } = options;
  const isScan = others.length > 0;
  const wanted = limit + 1; // one more tells whether there is a next page
  const scan = scanOf(options);
  const order = orderOf(key);
  const rows = isScan
    ? await tx.$queryRaw<T[]>`
        SELECT ${columns} FROM (SELECT * FROM ${scan} ORDER BY ${order} LIMIT ${SCANNED}) AS "scanned"
        WHERE ${conditions(others)} ORDER BY ${order} LIMIT ${wanted}`
    : await tx.$queryRaw<T[]>`SELECT ${columns} FROM ${scan} ORDER BY ${order} LIMIT ${wanted}`;

  const items = rows.slice(0, limit);
  const last = items.at(-1);
  if (rows.length > limit && last) return { items, next: positionOf(last, key) };
  return { items, next: isScan ? await endOfScan(tx, { scan, key }) : null };
}

/** All of them, joined by AND. */
export const conditions = (all: Prisma.Sql[]): Prisma.Sql =>
  all.length > 0 ? Prisma.join(all, ' AND ') : Prisma.sql`1 = 1`;

function scanOf({ table, key, after, inIndex }: Parameters<typeof readPage>[1]): Prisma.Sql {
  const compare = Prisma.raw(key.isDown ? '<' : '>');
  const beyond = after
    ? [Prisma.sql`(${name(key.column)}, ${name(key.tie)}) ${compare} (${after.at}, ${after.tie})`]
    : [];
  return Prisma.sql`${name(table)} WHERE ${conditions([...inIndex, ...beyond])}`;
}

function orderOf({ column, tie, isDown }: PageKey): Prisma.Sql {
  const direction = Prisma.raw(isDown ? 'DESC' : 'ASC');
  return Prisma.sql`${name(column)} ${direction}, ${name(tie)} ${direction}`;
}

/** Where the scan stopped, or null when it saw all there is. */
async function endOfScan(
  tx: Tx,
  { scan, key }: { scan: Prisma.Sql; key: PageKey },
): Promise<Position | null> {
  const [end] = await tx.$queryRaw<object[]>`
    SELECT ${name(key.column)}, ${name(key.tie)} FROM ${scan} ORDER BY ${orderOf(key)} LIMIT 1 OFFSET ${SCANNED - 1}`;
  return end ? positionOf(end, key) : null;
}

const name = (identifier: string) => Prisma.raw(`"${identifier}"`);

function positionOf(row: object, { column, tie }: PageKey): Position {
  const { [column]: at, [tie]: mark } = row as Record<string, Date | number | string>;
  if (at === undefined || mark === undefined) throw new Error('A page needs its sorted columns.');
  return { at, tie: mark as number | string };
}
