import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db } from '../db.ts';
import { type Cells, type SealTable, sealTables } from './sealTables.ts';

export interface Sealing {
  now: () => Date;
  /** so many rows of so many are looked through */
  onProgress: (progress: { done: number; total: number }) => void;
}

/** The database is sealed with a key that this vault does not have. */
export class OtherKey extends Error {
  override name = 'OtherKey';
  readonly keyId: string;

  constructor(keyId: string) {
    super(`The database is sealed with key ${keyId}.`);
    this.keyId = keyId;
  }
}

/** The id of the key this database is sealed with, null before the first start with one. */
export async function findKeyId(db: Db): Promise<string | null> {
  return db.read(async (tx) => (await tx.dataKey.findUnique({ where: { id: 1 } }))?.keyId ?? null);
}

/**
 * Seals what is not sealed with the vault's current key: an older database in plain text, or one whose key or country
 * changed. Batch by batch; stopped in the middle, the next start goes on. Returns how many rows it sealed and the
 * longest hold of the writer. Throws OtherKey.
 */
export async function sealDatabase(
  db: Db,
  { now, onProgress }: Sealing,
): Promise<{ sealed: number; longestHoldMs: number }> {
  const result = { sealed: 0, longestHoldMs: 0 };
  if (await isSealedWhole(db)) return result;

  const total = await db.read(async (tx) => {
    const counts = await Promise.all(sealTables.map(({ count }) => count(tx)));
    return counts.reduce((sum, count) => sum + count, 0);
  });
  let done = 0;
  for (const table of sealTables) {
    for await (const batch of batchesOf(db, table, now)) {
      done += batch.read;
      result.sealed += batch.sealed;
      result.longestHoldMs = Math.max(result.longestHoldMs, batch.holdMs);
      onProgress({ done, total });
    }
  }
  await db.compact(); // what was overwritten stands in free pages still
  await db.write(
    (tx) => tx.$executeRaw`
      UPDATE "DataKey" SET "sealedAt" = ${now()} WHERE "id" = 1 AND "keyId" = ${tx.vault.current.id}`,
  );
  return result;
}

/** Takes note of the key that seals from now on; whether everything is sealed with it already. */
async function isSealedWhole(db: Db): Promise<boolean> {
  return db.write(async (tx) => {
    const { current, keys, country } = tx.vault;
    await tx.$executeRaw`
      INSERT INTO "DataKey" ("id", "keyId", "country") VALUES (1, ${current.id}, ${country}) ON CONFLICT DO NOTHING`;
    const row = await tx.dataKey.findUniqueOrThrow({ where: { id: 1 } });
    if (!keys.has(row.keyId)) throw new OtherKey(row.keyId);
    if (row.keyId === current.id && row.country === country) return row.sealedAt !== null;

    await tx.$executeRaw`
      UPDATE "DataKey" SET "keyId" = ${current.id}, "country" = ${country}, "sealedAt" = NULL
      WHERE "id" = 1 AND "keyId" = ${row.keyId}`;
    return false;
  });
}

const FEWEST_ROWS = 8;
const MOST_ROWS = 256;
const SHORT_HOLD_MS = 12;
const LONG_HOLD_MS = 25; // of the 50 ms nobody shall wait

async function* batchesOf(db: Db, table: SealTable, now: () => Date) {
  let after = '';
  let rows = FEWEST_ROWS;
  for (;;) {
    const page = await db.read((tx) => table.page(tx, { after, limit: rows }));
    const last = page.at(-1);
    if (!last) return;

    const holdMs = await sealPage(db, { table, page, now });
    yield { read: page.length, sealed: holdMs === null ? 0 : page.length, holdMs: holdMs ?? 0 };
    after = last.id;
    if (holdMs !== null && holdMs > LONG_HOLD_MS) rows = Math.max(FEWEST_ROWS, rows / 2);
    else if ((holdMs ?? 0) < SHORT_HOLD_MS) rows = Math.min(MOST_ROWS, rows * 2);
  }
}

/** Writes those of the rows that are not sealed as they should be; returns how long, null when there were none. */
async function sealPage(
  db: Db,
  { table, page, now }: { table: SealTable; page: { id: string; cells: Cells }[]; now: () => Date },
): Promise<number | null> {
  let begun = now();
  const written = await db.write(async (tx) => {
    begun = now();
    const changes = page.flatMap(({ id, cells }) => {
      const after = table.seal(tx.vault, id, cells);
      return after ? [Prisma.sql`(${id}, ${Prisma.join(cells)}, ${Prisma.join(after)})`] : [];
    });
    if (changes.length > 0) await table.write(tx, Prisma.join(changes));
    return changes.length;
  });
  return written === 0 ? null : now().getTime() - begun.getTime();
}
