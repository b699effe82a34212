import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

const MOST_ROWS = 64; // of the widest table 64 x 20 values, far below SQLite's 32,766; more rows are no faster there

/**
 * Inserts the rows with few statements. Their sizes are powers of two, so that a table has 7 shapes of statement and
 * not 64: both databases keep a bounded number of prepared statements, and a server's own should stay in there.
 */
export async function insertRows(
  tx: Tx,
  into: Prisma.Sql,
  rows: Prisma.Sql[],
  most: number = MOST_ROWS,
): Promise<void> {
  let start = 0;
  while (start < rows.length) {
    const size = Math.min(most, 2 ** Math.floor(Math.log2(rows.length - start)));
    await tx.$executeRaw`INSERT INTO ${into} VALUES ${Prisma.join(rows.slice(start, start + size))}`;
    start += size;
  }
}

/** A list for IN (…), its last value repeated until the length is a power of two, for the same reason. */
export function listOf(values: (string | number)[]): Prisma.Sql {
  const size = 2 ** Math.ceil(Math.log2(Math.max(1, values.length)));
  const last = values.at(-1) ?? '';
  return Prisma.join(Array.from({ length: size }, (_, index) => values[index] ?? last));
}
