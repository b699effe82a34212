import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { open, type Sealed } from '../sealed.ts';
import { secretCell } from './webhooks.ts';

// status: due -> claimed -> sent | due | dead. Unlike a message for a person, a webhook may come twice: its event id
// tells the receiver, so a claim whose lease ended is simply due again.

/** A delivery this instance holds until its lease ends; `attempt` is the fence. */
export interface ClaimedDelivery {
  id: string;
  attempt: number;
  url: string;
  secret: string;
  eventId: string;
  kind: string;
  /** what happened, as its history has it */
  event: {
    orderId: string;
    number: number | null;
    door: string;
    after: string;
    at: Date;
  };
}

const LEASE_MS = 60_000;
const LOOKED_AT = 200;
/** of one webhook at a time, so that one that never answers holds up nobody else's */
const MOST_OF_ONE = 2;
const MOST_ATTEMPTS = 12; // the last one some four hours after the first
const FIRST_WAIT_MS = 5_000;
const LONGEST_WAIT_MS = 3_600_000;

/** Whether there is anything to deliver: a read, so that a quiet moment takes no writer. */
export async function hasDueDeliveries(tx: Tx, { now }: { now: Date }): Promise<boolean> {
  const rows = await tx.$queryRaw<
    unknown[]
  >`SELECT d."id" FROM "WebhookDelivery" d WHERE ${isDue(now)} LIMIT 1`;
  return rows.length > 0;
}

const isDue = (now: Date) => Prisma.sql`
  ((d."status" = 'due' AND d."dueAt" <= ${now}) OR (d."status" = 'claimed' AND d."leaseUntil" < ${now}))`;

/** Claims at most `limit` due deliveries, the oldest first and few of each webhook. */
export async function claimDeliveries(
  tx: Tx,
  options: { now: Date; limit: number },
): Promise<ClaimedDelivery[]> {
  const { now, limit } = options;
  const due = await tx.$queryRaw<{ id: string; attempt: number }[]>`
    SELECT "id", "attempt" FROM (
      SELECT d."id", d."attempt", d."dueAt", row_number() OVER (PARTITION BY d."webhookId" ORDER BY d."dueAt", d."id") AS "nth"
      FROM (SELECT * FROM "WebhookDelivery" d WHERE ${isDue(now)} ORDER BY d."dueAt", d."id" LIMIT ${LOOKED_AT}) d
    ) d WHERE "nth" <= ${MOST_OF_ONE} ORDER BY "dueAt", "id" LIMIT ${limit}`;

  const claimed: ClaimedDelivery[] = [];
  const leaseUntil = new Date(now.getTime() + LEASE_MS);
  for (const { id, attempt } of due) {
    const count = await tx.$executeRaw`
      UPDATE "WebhookDelivery" AS d SET "status" = 'claimed', "attempt" = ${attempt + 1}, "leaseUntil" = ${leaseUntil}
      WHERE d."id" = ${id} AND d."attempt" = ${attempt} AND ${isDue(now)}`;
    const found = count === 1 ? await readClaimed(tx, id) : null;
    if (found) claimed.push(found);
  }
  return claimed;
}

type Row = Omit<ClaimedDelivery, 'event' | 'secret'> &
  ClaimedDelivery['event'] & { webhookId: string; secret: Sealed };

async function readClaimed(tx: Tx, id: string): Promise<ClaimedDelivery | null> {
  const [row] = await tx.$queryRaw<Row[]>`
    SELECT d."id", d."attempt", d."eventId", d."kind", d."webhookId", w."url", w."secret", e."orderId", o."number",
      e."door", e."after", e."at"
    FROM "WebhookDelivery" d JOIN "Webhook" w ON w."id" = d."webhookId" JOIN "OrderEvent" e ON e."id" = d."eventId"
      JOIN "Order" o ON o."id" = e."orderId"
    WHERE d."id" = ${id}`;
  if (!row) return null;
  const { attempt, eventId, kind, url, orderId, number, door, after, at } = row;
  const secret = open(tx.vault, secretCell(row.webhookId), row.secret);
  return { id, attempt, eventId, kind, url, secret, event: { orderId, number, door, after, at } };
}

/** How an attempt ended: 2xx is `sent`; anything else may be tried again, until there were enough. */
export type Delivered = { ok: true; answer: number } | { ok: false; answer: number | null; why: string };

/**
 * Files an attempt; false when the claim had passed to someone else and nothing was changed. The next one waits twice as
 * long as the last, at most an hour, spread by `random` (0 to 1).
 */
export async function settleDelivery(
  tx: Tx,
  options: { id: string; attempt: number; result: Delivered; random: number; now: Date },
): Promise<boolean> {
  const { id, attempt, result, random, now } = options;
  const isOver = result.ok || attempt >= MOST_ATTEMPTS;
  const status = result.ok ? 'sent' : isOver ? 'dead' : 'due';
  const dueAt = new Date(now.getTime() + waitAfter(attempt, random));
  const why = result.ok ? null : result.why.slice(0, 200);
  const changed = await tx.$executeRaw`
    UPDATE "WebhookDelivery" SET "status" = ${status}, "leaseUntil" = NULL, "dueAt" = ${dueAt},
      "answer" = ${result.answer}, "lastError" = ${why}, "endedAt" = ${isOver ? now : null}
    WHERE "id" = ${id} AND "attempt" = ${attempt} AND "status" = 'claimed'`;
  return changed === 1;
}

/**
 * Milliseconds to wait after a failed attempt: twice the last, between half and all of it by chance.
 * @example waitAfter(1, 1) // 5000
 */
export const waitAfter = (attempt: number, random: number): number =>
  Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), LONGEST_WAIT_MS) * (0.5 + random / 2);

const KEPT_MS = 30 * 24 * 3_600_000;
const SWEPT_AT_A_TIME = 500;

/** Forgets deliveries that ended a month ago, some at a time; returns how many. */
export async function sweepDeliveries(tx: Tx, { now }: { now: Date }): Promise<number> {
  const before = new Date(now.getTime() - KEPT_MS);
  return tx.$executeRaw`
    DELETE FROM "WebhookDelivery" WHERE "id" IN (
      SELECT "id" FROM "WebhookDelivery" WHERE "endedAt" < ${before} LIMIT ${SWEPT_AT_A_TIME})`;
}
