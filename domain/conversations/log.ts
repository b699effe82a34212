import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

/** A row of a conversation's log as it is written. `hidden` keeps a turn's key and answer and is shown to nobody. */
export interface LogRow {
  seq: number;
  direction: 'in' | 'out' | 'hidden';
  key: string | null;
  answer: string | null;
  intent: string | null;
  activity: string;
}

/** Appends rows in one statement; the caller holds the conversation's lock and numbers them from its nextSeq. */
export async function appendLog(
  tx: Tx,
  options: { conversationId: string; rows: LogRow[]; now: Date },
): Promise<void> {
  const { conversationId, rows, now } = options;
  if (rows.length === 0) return;

  const values = rows.map(
    (row) =>
      Prisma.sql`(${conversationId}, ${row.seq}, ${row.direction}, ${row.key}, ${row.answer}, ${row.intent}, ${row.activity}, ${now})`,
  );
  await tx.$executeRaw`
    INSERT INTO "Message" ("conversationId", "seq", "direction", "key", "answer", "intent", "activity", "createdAt")
    VALUES ${Prisma.join(values)}`;
}

/** Leaves the conversation as the next turn will find it. */
export async function saveConversation(
  tx: Tx,
  options: { id: string; nextSeq: number; state: string; language: string | null; startedAt: Date | null },
): Promise<void> {
  const { id, nextSeq, state, language, startedAt } = options;
  await tx.$executeRaw`
    UPDATE "Conversation"
    SET "nextSeq" = ${nextSeq}, "state" = ${state}, "language" = ${language}, "startedAt" = ${startedAt}
    WHERE "id" = ${id}`;
}

/** What the log answered to a key, or null; for a repeat that met the unique index instead of the row. */
export async function findKept(
  tx: Tx,
  options: { conversationId: string; key: string },
): Promise<{ seq: number; answer: string | null } | null> {
  const { conversationId, key } = options;
  return tx.message.findUnique({
    where: { conversationId_key: { conversationId, key } },
    select: { seq: true, answer: true },
  });
}

/** The rows after `afterSeq`, oldest first, at most `limit`; hidden ones too, so that a watermark can pass them. */
export async function listLogAfter(
  tx: Tx,
  options: { conversationId: string; afterSeq: number; limit: number },
): Promise<{ seq: number; direction: string; activity: string }[]> {
  return tx.message.findMany({
    where: { conversationId: options.conversationId, seq: { gt: options.afterSeq } },
    orderBy: { seq: 'asc' },
    take: options.limit,
    select: { seq: true, direction: true, activity: true },
  });
}
