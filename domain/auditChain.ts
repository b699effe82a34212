import { Prisma } from '../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from './db.ts';
import { digest, open, type Sealed, seal } from './sealed.ts';

// The audit log as a chain: each row's hash is of the row and of the hash before it, and the end of the chain is sealed.
// Who changes, removes, adds or swaps chained rows without the key is found out. A sweep chains in batches, so that no
// turn waits for another's entry; until then a row is a plain row.

interface Entry {
  id: string;
  at: Date;
  actor: string;
  action: string;
  subject: string;
  subjectId: string;
  detail: string;
}

type ChainedEntry = Entry & { seq: number | null; hash: string | null };

const CHAIN = 'audit';
const HEAD_CELL = { table: 'AuditChain', column: 'head', id: CHAIN } as const;
const BEGINNING = { seq: 0, hash: '' };

/** Whether a sweep would find anything to chain: a read, so that a quiet minute takes no writer. */
export async function hasUnchained(tx: Tx): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`SELECT 1 AS "one" FROM "AuditEntry" WHERE "seq" IS NULL LIMIT 1`;
  return rows.length > 0;
}

/** Chains the next rows, at most `limit`; returns how many. Of two servers the second waits and goes on after the first. */
export async function chainAudit(tx: Tx, options: { limit: number }): Promise<number> {
  const end = await lockedEnd(tx);
  const rows = await tx.$queryRaw<Entry[]>`
    SELECT "id", "at", "actor", "action", "subject", "subjectId", "detail" FROM "AuditEntry"
    WHERE "seq" IS NULL ORDER BY "at", "id" LIMIT ${options.limit}`;
  if (rows.length === 0) return 0;

  const links: Prisma.Sql[] = [];
  for (const row of rows) {
    end.seq += 1;
    end.hash = linkOf(end, row);
    links.push(Prisma.sql`(${row.id}, CAST(${end.seq} AS INTEGER), ${end.hash})`);
  }
  await tx.$executeRaw`
    UPDATE "AuditEntry" SET "seq" = v."column2", "hash" = v."column3"
    FROM (VALUES ${Prisma.join(links)}) AS v WHERE "AuditEntry"."id" = v."column1" AND "seq" IS NULL`;
  const head = seal(tx.vault, HEAD_CELL, `${end.seq} ${end.hash}`);
  await tx.$executeRaw`UPDATE "AuditChain" SET "seq" = ${end.seq}, "head" = ${head} WHERE "id" = ${CHAIN}`;
  return rows.length;
}

async function lockedEnd(tx: Tx): Promise<{ seq: number; hash: string }> {
  const [row] = await tx.$queryRaw<{ head: Sealed }[]>`
    INSERT INTO "AuditChain" ("id", "seq", "head")
    VALUES (${CHAIN}, 0, ${seal(tx.vault, HEAD_CELL, `${BEGINNING.seq} ${BEGINNING.hash}`)})
    ON CONFLICT ("id") DO UPDATE SET "seq" = "AuditChain"."seq" RETURNING "head"`;
  if (!row) throw new Error('An upsert returned no row.');
  return readHead(open(tx.vault, HEAD_CELL, row.head));
}

function readHead(text: string): { seq: number; hash: string } {
  const [seq, hash = ''] = text.split(' ');
  return { seq: Number(seq), hash };
}

/** JSON keeps the fields apart whatever is in them. */
function linkOf(before: { seq: number; hash: string }, row: Entry): string {
  const { id, at, actor, action, subject, subjectId, detail } = row;
  return digest(
    JSON.stringify([
      before.hash,
      before.seq,
      id,
      at.toISOString(),
      actor,
      action,
      subject,
      subjectId,
      detail,
    ]),
  );
}

/** What became of the chain: whole with so many rows, or broken at the first row that is not as it was written. */
export type AuditVerdict = { whole: true; entries: number } | { whole: false; brokenAt: number };

const ROWS_AT_A_TIME = 1_000;

/** Goes through the chained rows from the first to the end and compares. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  const end = { ...BEGINNING };
  for (;;) {
    const rows = await db.read(
      (tx) => tx.$queryRaw<ChainedEntry[]>`
      SELECT "id", "at", "actor", "action", "subject", "subjectId", "detail", "seq", "hash" FROM "AuditEntry"
      WHERE "seq" > ${end.seq} ORDER BY "seq" LIMIT ${ROWS_AT_A_TIME}`,
    );
    for (const row of rows) {
      const seq = end.seq + 1;
      if (row.seq !== seq || row.hash !== linkOf({ ...end, seq }, row))
        return { whole: false, brokenAt: seq };
      Object.assign(end, { seq, hash: row.hash });
    }
    if (rows.length < ROWS_AT_A_TIME) break;
  }
  const head = await findHead(db);
  const isWhole = head.seq === end.seq && head.hash === end.hash;
  return isWhole ? { whole: true, entries: end.seq } : { whole: false, brokenAt: end.seq + 1 };
}

async function findHead(db: Db): Promise<{ seq: number; hash: string }> {
  return db.read(async (tx) => {
    const [row] = await tx.$queryRaw<
      { head: Sealed }[]
    >`SELECT "head" FROM "AuditChain" WHERE "id" = ${CHAIN}`;
    return row ? readHead(open(tx.vault, HEAD_CELL, row.head)) : BEGINNING;
  });
}
