import type { Tx } from '../db.ts';
import type { PaymentAttempt } from './attempt.ts';
import type { RefundToAsk } from './providerRefund.ts';

// What a provider has to be asked, outside any transaction: how an open session stands when its callback may have been
// lost or its order no longer wants it, and to send a refund. Whoever claims a row holds it until its lease ends;
// `attempt` is the fence.

/** Longer than a provider's slowest answer with the client's own retries. */
const LEASE_MS = 60_000;

const due = (now: Date) => ({ dueAt: { lte: now }, OR: [{ leaseUntil: null }, { leaseUntil: { lt: now } }] });
const waiting = { status: { in: ['created', 'open'] } };
const going = { status: { in: ['requested', 'sent'] } };

/** Whether anything is due: a read, so that a quiet minute takes no writer. */
export async function hasPaymentsDue(tx: Tx, options: { now: Date }): Promise<boolean> {
  const where = due(options.now);
  const attempt = await tx.paymentAttempt.findFirst({
    where: { ...waiting, ...where },
    select: { id: true },
  });
  if (attempt) return true;
  return (
    (await tx.providerRefund.findFirst({ where: { ...going, ...where }, select: { id: true } })) !== null
  );
}

/** An attempt whose provider is to be asked, and whether its order still wants just this amount. */
export interface DueAttempt extends PaymentAttempt {
  isWanted: boolean;
}

/** Claims the attempt that has been due longest, or null. */
export async function claimAttempt(tx: Tx, options: { now: Date }): Promise<DueAttempt | null> {
  const { now } = options;
  const where = { ...waiting, ...due(now) };
  const found = await tx.paymentAttempt.findFirst({
    ...{ where, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] },
    include: { order: { select: { status: true, total: true, paid: true } } },
  });
  if (!found) return null;

  const { order, ...attempt } = found;
  const taken = { attempt: attempt.attempt + 1, leaseUntil: leaseFrom(now) };
  const { count } = await tx.paymentAttempt.updateMany({
    where: { id: attempt.id, attempt: attempt.attempt, ...where },
    data: taken,
  });
  if (count === 0) return null;
  const isOwed = order.status === 'placed' && order.total - order.paid === attempt.amount;
  return { ...(attempt as PaymentAttempt), ...taken, isWanted: isOwed && now < attempt.expiresAt };
}

/** Asks again at `dueAt`; nothing when the lease had passed to somebody else. */
export async function postponeAttempt(
  tx: Tx,
  options: { id: string; attempt: number; dueAt: Date },
): Promise<void> {
  const { id, attempt, dueAt } = options;
  await tx.paymentAttempt.updateMany({ where: { id, attempt }, data: { dueAt, leaseUntil: null } });
}

/** A refund that is to be sent or asked about. */
export type DueRefund = RefundToAsk;

/** Claims the refund that has been due longest, or null. */
export async function claimRefund(tx: Tx, options: { now: Date }): Promise<DueRefund | null> {
  const { now } = options;
  const where = { ...going, ...due(now) };
  const found = await tx.providerRefund.findFirst({
    ...{ where, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] },
    include: { paidBy: true },
  });
  if (!found) return null;

  const taken = { attempt: found.attempt + 1, leaseUntil: leaseFrom(now) };
  const { count } = await tx.providerRefund.updateMany({
    where: { id: found.id, attempt: found.attempt, ...where },
    data: taken,
  });
  return count === 1 ? ({ ...found, ...taken } as DueRefund) : null;
}

/** Tries again at `dueAt`; nothing when the lease had passed to somebody else. */
export async function postponeRefund(
  tx: Tx,
  options: { id: string; attempt: number; dueAt: Date },
): Promise<void> {
  const { id, attempt, dueAt } = options;
  await tx.providerRefund.updateMany({ where: { id, attempt }, data: { dueAt, leaseUntil: null } });
}

const leaseFrom = (now: Date) => new Date(now.getTime() + LEASE_MS);
