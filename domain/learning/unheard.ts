import { createHash } from 'node:crypto';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import type { ReportQuery } from '../reports/connection.ts';

/** What was said back to words that were not understood. */
export type UnheardAnswer = 'notUnderstood' | 'askedBack';

/** One day's row of a sentence; `sentence` is its hash. */
export interface UnheardId {
  sentence: string;
  day: string;
}

/** The row of a masked sentence on a day. */
export function unheardId(said: { language: string; masked: string; day: string }): UnheardId {
  const hash = createHash('sha256').update(`${said.language}\n${said.masked}`).digest('base64url');
  return { sentence: hash.slice(0, 22), day: said.day };
}

/**
 * Counts a sentence that was not understood, in one statement. The row is the last lock of a turn, and nothing waits
 * behind it. A sentence that was rejected stays rejected on later days.
 */
export async function noteUnheard(
  tx: Tx,
  said: {
    language: string;
    /** nothing personal in it; '' counts it and keeps no words */
    masked: string;
    day: string;
    guess: string;
    score: number;
    answer: UnheardAnswer;
  },
): Promise<UnheardId> {
  const { language, masked, guess, score, answer } = said;
  const id = unheardId(said);
  await tx.$executeRaw`
    INSERT INTO "Unheard" ("sentence", "day", "language", "masked", "guess", "score", "answer", "settled")
    VALUES (${id.sentence}, ${id.day}, ${language}, ${masked}, ${guess}, ${score}, ${answer}, COALESCE(
      (SELECT max("settled") FROM "Unheard" WHERE "sentence" = ${id.sentence} AND "settled" = 'rejected'), ''))
    ON CONFLICT ("sentence", "day") DO UPDATE SET "count" = "Unheard"."count" + 1,
      "guess" = excluded."guess", "score" = excluded."score", "answer" = excluded."answer"`;
  return id;
}

/** What the person meant, as far as what they said next tells. */
export async function hintUnheard(tx: Tx, options: UnheardId & { intent: string }): Promise<void> {
  const { sentence, day, intent } = options;
  await tx.$executeRaw`
    UPDATE "Unheard" SET "hint" = ${intent} WHERE "sentence" = ${sentence} AND "day" = ${day}`;
}

/** How much was not understood, and what of it was said most; settled sentences count too. */
export interface UnheardCount {
  /** messages */
  count: number;
  /** of them, how many were asked back about */
  askedBack: number;
  /** the open sentences said most, the latest first among equals */
  most: { masked: string; count: number }[];
}

/** Counts what was not understood from the day `from` until before the day `to`. */
export async function countUnheard(
  tx: Tx,
  options: { from: string; to: string; limit: number },
): Promise<UnheardCount> {
  const { from, to, limit } = options;
  const [sums] = await tx.$queryRaw<{ count: number | bigint | null; askedBack: number | bigint | null }[]>`
    SELECT sum("count") AS "count", sum(CASE WHEN "answer" = 'askedBack' THEN "count" ELSE 0 END) AS "askedBack"
    FROM "Unheard" WHERE "day" >= ${from} AND "day" < ${to}`;
  const most = await tx.$queryRaw<{ masked: string; count: number | bigint }[]>`
    SELECT "masked", sum("count") AS "count" FROM "Unheard"
    WHERE "day" >= ${from} AND "day" < ${to} AND "settled" = '' AND "masked" <> ''
    GROUP BY "masked" ORDER BY sum("count") DESC, max("day") DESC, "masked" LIMIT ${limit}`;
  return {
    count: Number(sums?.count ?? 0),
    askedBack: Number(sums?.askedBack ?? 0),
    most: most.map(({ masked, count }) => ({ masked, count: Number(count) })),
  };
}

/** A sentence with all its days together; guess, answer and hint are the latest. */
export interface UnheardSentence {
  sentence: string;
  language: string;
  masked: string;
  count: number;
  firstDay: string;
  lastDay: string;
  guess: string;
  score: number;
  hint: string;
}

/** The sentences that nobody has accepted or rejected yet, read away from the event loop. */
export async function listUnheard(report: ReportQuery): Promise<UnheardSentence[]> {
  const rows = await report(
    `SELECT "sentence", "day", "language", "masked", "count", "guess", "score", "hint"
     FROM "Unheard" WHERE "settled" = '' AND "masked" <> '' ORDER BY "day", "sentence"`,
    [],
  );
  const found = new Map<string, UnheardSentence>();
  for (const row of rows) {
    const { sentence, day } = { sentence: String(row.sentence), day: String(row.day) };
    const before = found.get(sentence);
    found.set(sentence, {
      ...{ sentence, language: String(row.language), masked: String(row.masked) },
      count: (before?.count ?? 0) + Number(row.count),
      firstDay: before?.firstDay ?? day,
      lastDay: day,
      guess: String(row.guess) || (before?.guess ?? ''),
      score: Number(row.score),
      hint: String(row.hint) || (before?.hint ?? ''),
    });
  }
  return [...found.values()];
}

const SETTLED_AT_A_TIME = 500;

/** Takes sentences off the list: they joined the training sentences, or nobody wants to see them again. */
export async function settleUnheard(
  tx: Tx,
  options: { sentences: string[]; as: 'accepted' | 'rejected' },
): Promise<void> {
  const sentences = options.sentences.toSorted();
  for (let at = 0; at < sentences.length; at += SETTLED_AT_A_TIME) {
    const some = Prisma.join(sentences.slice(at, at + SETTLED_AT_A_TIME));
    await tx.$executeRaw`
      UPDATE "Unheard" SET "settled" = ${options.as} WHERE "sentence" IN (${some}) AND "settled" = ''`;
  }
}

/** How many rows there are, and how many of days before `before`. */
export async function countUnheardRows(
  tx: Tx,
  { before }: { before: string },
): Promise<{ all: number; old: number }> {
  return {
    all: await tx.unheard.count(),
    old: await tx.unheard.count({ where: { day: { lt: before } } }),
  };
}

/**
 * Drops at most `limit` rows of days before `before`, and of those beyond the `most` that are kept the ones said
 * least, the oldest first. Returns how many went.
 */
export async function dropUnheard(
  tx: Tx,
  options: { before: string; most: number; limit: number },
): Promise<number> {
  const { before, most, limit } = options;
  const old = await tx.$executeRaw`
    DELETE FROM "Unheard" WHERE ("sentence", "day") IN (
      SELECT "sentence", "day" FROM "Unheard" WHERE "day" < ${before} LIMIT ${limit})`;
  const surplus = Math.min((await tx.unheard.count()) - most, limit - old);
  if (surplus <= 0) return old;
  return (
    old +
    (await tx.$executeRaw`
      DELETE FROM "Unheard" WHERE ("sentence", "day") IN (
        SELECT "sentence", "day" FROM "Unheard" ORDER BY "count", "day", "sentence" LIMIT ${surplus})`)
  );
}
