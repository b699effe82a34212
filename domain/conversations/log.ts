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

/** How far a conversation's log is, and whether its person may still read it. */
export interface ConversationHead {
  id: string;
  nextSeq: number;
  mayRead: boolean;
}

/** The heads of these conversations, at most 500 at a time. */
export async function listHeads(tx: Tx, options: { ids: string[] }): Promise<ConversationHead[]> {
  const rows = await tx.conversation.findMany({
    where: { id: { in: options.ids } },
    select: { id: true, nextSeq: true, identity: { select: { staff: { select: { active: true } } } } },
  });
  return rows.map(({ id, nextSeq, identity }) => ({
    id,
    nextSeq,
    mayRead: identity.staff?.active !== false,
  }));
}

/** The last rows that were said, oldest first, at most `limit`. */
export async function listLastSaid(
  tx: Tx,
  options: { conversationId: string; limit: number },
): Promise<{ direction: string; activity: string }[]> {
  const rows = await tx.message.findMany({
    where: { conversationId: options.conversationId, direction: { in: ['in', 'out'] } },
    orderBy: { seq: 'desc' },
    take: options.limit,
    select: { direction: true, activity: true },
  });
  return rows.reverse();
}
