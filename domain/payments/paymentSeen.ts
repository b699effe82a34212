import type { Tx } from '../db.ts';
import { findAttempt, type PaymentAttempt } from './attempt.ts';

/** All that the holder of a payment link gets to know: an amount, an order's number, and whether it can be paid. */
export interface PaymentSeen {
  /** ended: too late, or the order wants another amount or none */
  state: 'open' | 'paid' | 'failed' | 'ended';
  number: number;
  amount: number;
  currency: string;
  expiresAt: Date;
}

/** How the payment behind a link stands; null when there is none. */
export async function paymentSeen(
  tx: Tx,
  options: { attemptId: string; now: Date },
): Promise<(PaymentSeen & { attempt: PaymentAttempt }) | null> {
  const { attemptId, now } = options;
  const attempt = await findAttempt(tx, { id: attemptId });
  const order =
    attempt &&
    (await tx.order.findUnique({
      where: { id: attempt.orderId },
      select: { number: true, status: true, total: true, paid: true },
    }));
  if (!attempt || !order) return null;

  const { amount, currency, expiresAt } = attempt;
  const isOwed = order.status === 'placed' && order.total - order.paid === amount;
  const state = stateOf(attempt, isOwed && now < expiresAt);
  return { state, number: order.number ?? 0, amount, currency, expiresAt, attempt };
}

function stateOf({ status }: PaymentAttempt, canBePaid: boolean): PaymentSeen['state'] {
  if (status === 'succeeded') return 'paid';
  if (status === 'failed') return 'failed';
  return status === 'open' && canBePaid ? 'open' : 'ended';
}

/** How the last try to pay an order stands; null when nobody tried. */
export async function lastAttempt(
  tx: Tx,
  options: { orderId: string; now: Date },
): Promise<PaymentSeen | null> {
  const { orderId, now } = options;
  const last = await tx.paymentAttempt.findFirst({
    ...{ where: { orderId }, orderBy: { createdAt: 'desc' }, select: { id: true } },
  });
  return last && paymentSeen(tx, { attemptId: last.id, now });
}
