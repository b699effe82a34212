import type { Tx } from '../db.ts';
import { open, type Sealed, seal } from '../sealed.ts';

/** A request that must have one effect however often it comes. */
export interface KeyedRequest {
  /** whose key it is: two callers may use the same one */
  caller: string;
  key: string;
  /** of all that was asked; another one under the same key is a mistake of the caller's */
  fingerprint: string;
}

export type Claim =
  /** the first with this key: go on, and keep the answer */
  { kind: 'new' } | { kind: 'answered'; answer: string } | { kind: 'differs' };

/**
 * Takes the key in this transaction, or finds what it was answered. A twin at the same moment waits at the unique index
 * until the first has committed and then gets its answer, or takes the key itself when the first was rolled back.
 */
export async function claimKey(tx: Tx, options: KeyedRequest & { now: Date }): Promise<Claim> {
  const { caller, key, fingerprint, now } = options;
  const taken = await tx.$executeRaw`
    INSERT INTO "KeptAnswer" ("caller", "key", "fingerprint", "createdAt")
    VALUES (${caller}, ${key}, ${fingerprint}, ${now}) ON CONFLICT ("caller", "key") DO NOTHING`;
  if (taken === 1) return { kind: 'new' };

  const [kept] = await tx.$queryRaw<{ fingerprint: string; answer: Sealed }[]>`
    SELECT "fingerprint", "answer" FROM "KeptAnswer" WHERE "caller" = ${caller} AND "key" = ${key}`;
  if (!kept) throw new Error('A key is taken and not there.');
  if (kept.fingerprint !== fingerprint) return { kind: 'differs' };
  return { kind: 'answered', answer: open(tx.vault, answerCell(options), kept.answer) };
}

/** Where an answer is sealed for: it says who ordered what, and where to send it. Neither half of the id has a blank. */
export const answerCell = ({ caller, key }: { caller: string; key: string }) =>
  ({ table: 'KeptAnswer', column: 'answer', id: `${caller} ${key}` }) as const;

/** Keeps the answer with the effect that it tells of. */
export async function keepAnswer(
  tx: Tx,
  options: Omit<KeyedRequest, 'fingerprint'> & { answer: string },
): Promise<void> {
  const { caller, key } = options;
  const answer = seal(tx.vault, answerCell(options), options.answer);
  await tx.$executeRaw`UPDATE "KeptAnswer" SET "answer" = ${answer} WHERE "caller" = ${caller} AND "key" = ${key}`;
}

const KEPT_MS = 48 * 3_600_000;
const SWEPT_AT_A_TIME = 500; // a few ms of the writer

/** Forgets answers that are two days old, some at a time; returns how many. */
export async function sweepAnswers(tx: Tx, { now }: { now: Date }): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  return tx.$executeRaw`
    DELETE FROM "KeptAnswer" WHERE "createdAt" < ${before} AND ("caller", "key") IN (
      SELECT "caller", "key" FROM "KeptAnswer" WHERE "createdAt" < ${before} LIMIT ${SWEPT_AT_A_TIME})`;
}
