import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

/** Who speaks in a conversation, as its channel and the staff table say; never what a message claims. */
export type Speaker =
  | { kind: 'visitor'; identityId: string }
  | { kind: 'customer'; identityId: string; customerId: string }
  | { kind: 'staff'; identityId: string; staffId: string; role: StaffRole; name: string; timeZone: string };

export type StaffRole = 'rep' | 'manager';

/** A conversation whose row this transaction holds locked. */
export interface LockedConversation {
  id: string;
  channel: string;
  nextSeq: number;
  state: string;
  language: string | null;
  startedAt: Date | null;
  speaker: Speaker;
  /** what the log already holds under the key asked for */
  kept: KeptAnswer | null;
}

/** The answer a key got the first time. */
export interface KeptAnswer {
  seq: number;
  answer: string | null;
}

/**
 * Locks the conversation for the rest of the transaction and reads what a turn starts from; null when there is none
 * or its person may no longer speak (a member of staff who left). The lock is the UPDATE: a row lock on PostgreSQL,
 * the write lock on SQLite. Who speaks is a second statement on purpose: a subquery in RETURNING would see the state
 * before the wait for the lock.
 */
export async function lockConversation(
  tx: Tx,
  options: { id: string; key: string | null; byHouse?: boolean; now: Date },
): Promise<LockedConversation | null> {
  // what the house brings does not mean that its person is there
  const touched = options.byHouse
    ? Prisma.sql`"nextSeq" = "nextSeq"`
    : Prisma.sql`"lastActivityAt" = ${options.now}`;
  const [locked] = await tx.$queryRaw<LockRow[]>`
    UPDATE "Conversation" SET ${touched} WHERE "id" = ${options.id}
    RETURNING "id", "channel", "identityId", "nextSeq", "state", "language", "startedAt"`;
  if (!locked) return null;

  const [who] = await tx.$queryRaw<WhoRow[]>`
    SELECT i."customerId", i."staffId", s."role", s."name", s."timeZone", s."active", m."seq" AS "keptSeq", m."answer"
    FROM "ChannelIdentity" i
    LEFT JOIN "Staff" s ON s."id" = i."staffId"
    LEFT JOIN "Message" m ON m."conversationId" = ${options.id} AND m."key" = ${options.key}
    WHERE i."id" = ${locked.identityId}`;
  const speaker = who && speakerOf(locked.identityId, who);
  if (!who || !speaker) return null;

  const kept = who.keptSeq === null ? null : { seq: who.keptSeq, answer: who.answer };
  return { ...locked, speaker, kept };
}

interface LockRow extends Omit<LockedConversation, 'speaker' | 'kept'> {
  identityId: string;
}

interface WhoRow {
  customerId: string | null;
  staffId: string | null;
  role: StaffRole | null;
  name: string | null;
  timeZone: string | null;
  active: boolean | number | null;
  keptSeq: number | null;
  answer: string | null;
}

function speakerOf(identityId: string, who: WhoRow): Speaker | null {
  if (who.staffId !== null) {
    const { role, name, timeZone, staffId } = who;
    if (!who.active || !role || !name || !timeZone) return null;
    return { kind: 'staff', identityId, staffId, role, name, timeZone };
  }
  if (who.customerId !== null) return { kind: 'customer', identityId, customerId: who.customerId };
  return { kind: 'visitor', identityId };
}

/**
 * Makes the conversation and the identity it belongs to when they are not there yet; both ids come from the caller,
 * so a repeat changes nothing. Returns whether it is new, and whether a first turn has already greeted.
 */
export async function startConversation(
  tx: Tx,
  options: {
    id: string;
    channel: string;
    identityId: string;
    externalId: string;
    staffId?: string;
    language: string | null;
    now: Date;
  },
): Promise<{ isNew: boolean; greeted: boolean }> {
  const { id, channel, identityId, externalId, staffId = null, language, now } = options;
  const found = await tx.conversation.findUnique({ where: { id }, select: { startedAt: true } });
  if (found) return { isNew: false, greeted: found.startedAt !== null };

  await tx.$executeRaw`
    INSERT INTO "ChannelIdentity" ("id", "channel", "externalId", "staffId", "createdAt")
    VALUES (${identityId}, ${channel}, ${externalId}, ${staffId}, ${now}) ON CONFLICT DO NOTHING`;
  const made = await tx.$executeRaw`
    INSERT INTO "Conversation" ("id", "channel", "identityId", "language", "createdAt", "lastActivityAt")
    SELECT ${id}, ${channel}, "id", ${language}, ${now}, ${now} FROM "ChannelIdentity"
    WHERE "channel" = ${channel} AND "externalId" = ${externalId} ON CONFLICT DO NOTHING`;
  return { isNew: made === 1, greeted: false };
}
