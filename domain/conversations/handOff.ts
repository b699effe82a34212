import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { writeAudit } from '../audit.ts';
import { isPresent } from '../customers/leads.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';

// waiting -> taken -> back, or waiting -> back. The row is moved from whichever conversation moves it, always under the
// condition that it still is where it was thought to be; the other conversation hears of it by a dispatch.

/** Somebody of the house, and the conversation they have with it. */
export interface Colleague {
  staffId: string;
  name: string;
  language: string;
  conversationId: string;
}

/** Somebody who waits for a person. */
export interface WaitingHandOff {
  id: string;
  conversationId: string;
  /** null: nobody knows yet who it is */
  customerName: string | null;
  words: string;
  askedAt: Date;
}

const MOST_LETTERS = 500;
/** Nobody is at work: so many find it when they come back. */
const MOST_TOLD = 10;

/**
 * Asks for a person for a conversation whose lock is held. The owner of the customer is offered it when at work, else
 * the rep at work who has fewest; when nobody is, `offered` is null and `others` find it when they come back. Null when
 * one is open already.
 */
export async function askForPerson(
  tx: Tx,
  options: { conversationId: string; customerId?: string | undefined; words: string; now: Date },
): Promise<{ id: string; offered: Colleague | null; others: Colleague[] } | null> {
  const { conversationId, customerId, now } = options;
  const [owner] = customerId ? await colleagues(tx, Prisma.sql`AND ${isOwner(customerId)}`, 1) : [];
  const [present] = await colleagues(tx, Prisma.sql`AND ${isPresent(now)}`, 1, customerId);
  const offered = present ?? null;
  const id = newId();
  const added = await tx.$executeRaw`
    INSERT INTO "HandOff" ("id", "conversationId", "openFor", "words", "offeredTo", "askedAt")
    VALUES (${id}, ${conversationId}, ${conversationId}, ${options.words.slice(0, MOST_LETTERS)},
      ${offered?.staffId ?? null}, ${now})
    ON CONFLICT DO NOTHING`;
  if (added === 0) return null;
  if (offered) return { id, offered, others: [] };
  return { id, offered, others: owner ? [owner] : await colleagues(tx, Prisma.empty, MOST_TOLD) };
}

const isOwner = (customerId: string) =>
  Prisma.sql`s."id" = (SELECT c."ownerId" FROM "Customer" c WHERE c."id" = ${customerId})`;

/** Reps with a conversation: the customer's owner first, then who has fewest hand-offs open. */
async function colleagues(tx: Tx, where: Prisma.Sql, limit: number, customerId = ''): Promise<Colleague[]> {
  return tx.$queryRaw<Colleague[]>`
    SELECT s."id" AS "staffId", s."name", s."language", v."id" AS "conversationId"
    FROM "Staff" s JOIN "ChannelIdentity" j ON j."staffId" = s."id" JOIN "Conversation" v ON v."identityId" = j."id"
    WHERE s."active" = true AND s."role" = 'rep' ${where}
    ORDER BY CASE WHEN ${isOwner(customerId)} THEN 0 ELSE 1 END,
      (SELECT count(*) FROM "HandOff" h WHERE h."openFor" IS NOT NULL AND (h."staffId" = s."id"
        OR (h."staffId" IS NULL AND h."offeredTo" = s."id"))), s."id"
    LIMIT ${limit}`;
}

/** Who waits for a person, the longest first; that it was looked at is written down. */
export async function listWaiting(
  tx: Tx,
  options: { staffId: string; limit: number; now: Date },
): Promise<WaitingHandOff[]> {
  const { staffId, limit, now } = options;
  const waiting = await tx.$queryRaw<WaitingHandOff[]>`
    ${selectWaiting} WHERE h."state" = 'waiting' ORDER BY h."askedAt", h."id" LIMIT ${limit}`;
  const actor = { as: 'staff', staffId } as const;
  const subjectId = waiting.map(({ conversationId }) => conversationId).join(' ');
  await writeAudit(tx, { actor, action: 'handOff.list', subject: 'conversation', subjectId, now });
  return waiting;
}

const selectWaiting = Prisma.sql`
  SELECT h."id", h."conversationId", c."name" AS "customerName", h."words", h."askedAt"
  FROM "HandOff" h JOIN "Conversation" v ON v."id" = h."conversationId"
  JOIN "ChannelIdentity" i ON i."id" = v."identityId" LEFT JOIN "Customer" c ON c."id" = i."customerId"`;

/** How taking one ended; `by` is who was quicker. */
export type Taken =
  | { kind: 'taken'; handOff: WaitingHandOff }
  | { kind: 'elsewhere'; by: string }
  | { kind: 'over' };

/** Gives one that waits to a member of staff; of two at once one is told who has it. */
export async function takeHandOff(
  tx: Tx,
  options: { id: string; staffId: string; now: Date },
): Promise<Taken> {
  const { id, staffId, now } = options;
  const taken = await tx.$executeRaw`
    UPDATE "HandOff" SET "state" = 'taken', "staffId" = ${staffId}, "takenAt" = ${now}
    WHERE "id" = ${id} AND "state" = 'waiting'`;
  if (taken === 0) {
    const [other] = await tx.$queryRaw<{ name: string }[]>`
      SELECT s."name" FROM "HandOff" h JOIN "Staff" s ON s."id" = h."staffId"
      WHERE h."id" = ${id} AND h."state" = 'taken'`;
    return other ? { kind: 'elsewhere', by: other.name } : { kind: 'over' };
  }
  const [handOff] = await tx.$queryRaw<WaitingHandOff[]>`${selectWaiting} WHERE h."id" = ${id}`;
  if (!handOff) throw new Error(`The hand-off ${id} was taken and is not there.`);
  const { conversationId: subjectId } = handOff;
  const actor = { as: 'staff', staffId } as const;
  await writeAudit(tx, { actor, action: 'handOff.take', subject: 'conversation', subjectId, now });
  return { kind: 'taken', handOff };
}

/** Gives the conversation back to the bot, or takes the wish back; false when it was over already. */
export async function endHandOff(tx: Tx, options: { id: string; now: Date }): Promise<boolean> {
  const { id, now } = options;
  const ended = await tx.$executeRaw`
    UPDATE "HandOff" SET "state" = 'back', "openFor" = NULL, "endedAt" = ${now}
    WHERE "id" = ${id} AND "state" <> 'back'`;
  return ended === 1;
}

/** Whether the two are still talking: nobody has ended it, and the member of staff has not left the house. */
export async function isTalking(tx: Tx, options: { id: string; staffId: string }): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "HandOff" h JOIN "Staff" s ON s."id" = h."staffId"
    WHERE h."id" = ${options.id} AND h."staffId" = ${options.staffId} AND h."state" = 'taken' AND s."active" = true`;
  return rows.length > 0;
}
