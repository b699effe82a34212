import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';

// One row a message for channels we push to (Teams, mail). The web has none: its log is its outbox.
// status: due -> claimed -> sent | unknown | dead. `unknown` is a push nobody knows the fate of (time-out, cut line):
// it is shown to the house and never sent again by itself.

/** Asks for the pushing of what a turn said. */
export async function addDeliveries(
  tx: Tx,
  options: { channel: string; conversationId: string; rows: { seq: number; direction: string }[]; now: Date },
): Promise<void> {
  const { channel, conversationId, rows, now } = options;
  const said = rows.filter((row) => row.direction === 'out');
  if (said.length === 0) return;
  await tx.delivery.createMany({
    data: said.map(({ seq }) => ({ id: newId(), conversationId, seq, channel, dueAt: now, createdAt: now })),
  });
}

/** A push this instance holds until its lease ends. */
export interface ClaimedDelivery {
  id: string;
  conversationId: string;
  seq: number;
  channel: string;
  attempt: number;
}

const LEASE_MS = 30_000;
const MOST_ATTEMPTS = 5;

/**
 * Claims the first due push whose conversation has no earlier one under way, so that words arrive in order.
 * A claim whose lease ended belongs to someone who may have sent it: it becomes `unknown`, not due.
 */
export async function claimDelivery(tx: Tx, options: { now: Date }): Promise<ClaimedDelivery | null> {
  const { now } = options;
  await tx.delivery.updateMany({
    where: { status: 'claimed', leaseUntil: { lt: now } },
    data: { status: 'unknown', lastError: 'the sender stopped before it knew' },
  });
  const [due] = await tx.$queryRaw<ClaimedDelivery[]>`
    SELECT d."id", d."conversationId", d."seq", d."channel", d."attempt" FROM "Delivery" d
    WHERE d."status" = 'due' AND d."dueAt" <= ${now} AND NOT EXISTS (
      SELECT 1 FROM "Delivery" e WHERE e."conversationId" = d."conversationId" AND e."seq" < d."seq"
      AND e."status" IN ('due', 'claimed'))
    ORDER BY d."dueAt", d."conversationId", d."seq" LIMIT 1`;
  if (!due) return null;

  const attempt = due.attempt + 1;
  const { count } = await tx.delivery.updateMany({
    where: { id: due.id, status: 'due', attempt: due.attempt, dueAt: { lte: now } },
    data: { status: 'claimed', attempt, leaseUntil: new Date(now.getTime() + LEASE_MS) },
  });
  return count === 1 ? { ...due, attempt } : null;
}

/** How a push ended. `refused` may be tried again, `blocked` never, `unknown` must not. */
export type DeliveryResult =
  | { kind: 'sent'; channelMessageId: string }
  | { kind: 'refused'; why: string; retryAt: Date }
  | { kind: 'blocked'; why: string }
  | { kind: 'unknown'; why: string };

/** Files the result; false when the claim was no longer this attempt's and nothing was changed. */
export async function settleDelivery(
  tx: Tx,
  options: { claimed: ClaimedDelivery; result: DeliveryResult },
): Promise<boolean> {
  const { claimed, result } = options;
  const { count } = await tx.delivery.updateMany({
    where: { id: claimed.id, status: 'claimed', attempt: claimed.attempt },
    data: { leaseUntil: null, ...outcomeColumns(result, claimed.attempt) },
  });
  return count === 1;
}

function outcomeColumns(result: DeliveryResult, attempt: number) {
  if (result.kind === 'sent')
    return { status: 'sent', channelMessageId: result.channelMessageId, lastError: null };
  if (result.kind === 'unknown') return { status: 'unknown', lastError: result.why };
  if (result.kind === 'blocked' || attempt >= MOST_ATTEMPTS) return { status: 'dead', lastError: result.why };
  return { status: 'due', dueAt: result.retryAt, lastError: result.why };
}
