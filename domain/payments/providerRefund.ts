import type { Tx } from '../db.ts';
import type { PaymentAttempt } from './attempt.ts';

export type RefundStatus = 'requested' | 'sent' | 'settled' | 'failed';

/** Money that goes back the way it came. In minor units. */
export interface ProviderRefund {
  /** also the provider's idempotency key */
  id: string;
  attemptId: string;
  orderId: string;
  amount: number;
  reason: string;
  status: RefundStatus;
  /** the provider's refund, once it is known */
  externalId: string | null;
  attempt: number;
}

/**
 * Every step there is. A bank may still send back what had settled, and one that was given up without an answer may have
 * gone all the same.
 */
export const refundSteps = {
  requested: ['sent', 'settled', 'failed'],
  sent: ['settled', 'failed'],
  settled: ['failed'],
  failed: ['settled'],
} satisfies Record<RefundStatus, RefundStatus[]>;

/** Takes a step of the table; false when there is none from where it stands, and nothing was written. */
export async function stepRefund(
  tx: Tx,
  options: { refund: ProviderRefund; to: RefundStatus; externalId: string | null; now: Date; dueAt?: Date },
): Promise<boolean> {
  const { refund, to, externalId, now, dueAt } = options;
  const { id, status } = refund;
  if (!(refundSteps[status] as RefundStatus[]).includes(to)) return false;
  const { count } = await tx.providerRefund.updateMany({
    where: { id, status },
    data: {
      ...{ status: to, leaseUntil: null, externalId: externalId ?? refund.externalId },
      ...(to === 'sent' ? { dueAt } : { settledAt: now }),
    },
  });
  return count === 1;
}

/** A refund with the payment that its money came by. */
export interface RefundToAsk extends ProviderRefund {
  paidBy: PaymentAttempt;
}

/** What asking its provider about a refund takes; null when there is no such refund. */
export async function findRefundToAsk(tx: Tx, options: { id: string }): Promise<RefundToAsk | null> {
  const row = await tx.providerRefund.findUnique({ where: { id: options.id }, include: { paidBy: true } });
  return row as RefundToAsk | null;
}
