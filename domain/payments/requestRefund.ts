import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { lockPlacedOrder } from '../orders/lockOrder.ts';
import { type MovedOrder, moveOrder } from '../orders/moveOrder.ts';
import { type RefundRequest, refundable, refundOrder, whyNotRefunded } from '../orders/refundOrder.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/**
 * Asks for money to go back through the provider it came by, as one refund of one of the order's payments: at most what
 * is left of that payment, and of what we hold and nobody else has promised. The books have it when it has gone
 * (settleRefund); until then nobody can give the same money back by hand.
 */
export async function requestRefund(
  tx: Tx,
  options: Omit<RefundRequest, 'lines'>,
): Promise<Outcome<MovedOrder>> {
  const { orderId, reason, actor, approvalLimit: limit, now } = options;
  await lockPlacedOrder(tx, { orderId }); // what is left of its payments stays true from here on
  const payments = await paymentsLeft(tx, orderId);

  return moveOrder(tx, {
    ...options,
    move: 'refund',
    plan: (order) => {
      const amount = options.amount ?? refundable(order);
      const refusal = whyNotRefunded(order, { amount, limit });
      if (refusal) return refusal;
      const { currency } = order;
      const paidBy = payments.find(({ left, ...payment }) => payment.currency === currency && left >= amount);
      const most = Math.max(0, ...payments.map(({ left }) => left));
      if (!paidBy) return refuse({ kind: 'amountNotAllowed', most, currency });

      return done({
        kinds: () => ['refundRequested'],
        detail: reason,
        write: async (key) => {
          const requestedBy = actorText(actor);
          await tx.providerRefund.create({
            data: {
              ...{ id: newId(), attemptId: paidBy.id, orderId, amount, reason, requestedBy },
              ...{ requestId: key, createdAt: now, dueAt: now },
            },
          });
        },
      });
    },
  });
}

/** The order after a refund; `isOnItsWay`: a provider was asked, and the books have it when it has gone. */
export interface GivenBack extends MovedOrder {
  isOnItsWay: boolean;
}

/**
 * Gives money back through the provider it came by when one of its payments covers the amount, and else by hand, which
 * the books have at once. By lines it is by hand, because a provider knows of no lines.
 */
export async function giveBack(tx: Tx, options: RefundRequest): Promise<Outcome<GivenBack>> {
  const { lines, ...request } = options;
  const asked = lines ? null : await requestRefund(tx, request);
  if (asked?.ok) return done({ ...asked.value, isOnItsWay: true });
  if (asked && asked.problem.kind !== 'amountNotAllowed') return asked;

  const refunded = await refundOrder(tx, options);
  return refunded.ok ? done({ ...refunded.value, isOnItsWay: false }) : refunded;
}

/** What can still go back of each payment that came through a provider, newest first. */
async function paymentsLeft(tx: Tx, orderId: string) {
  const paid = await tx.paymentAttempt.findMany({
    where: { orderId, status: 'succeeded' },
    select: {
      ...{ id: true, received: true, receivedCurrency: true },
      providerRefunds: { where: { status: { not: 'failed' } }, select: { amount: true } },
    },
    orderBy: { createdAt: 'desc' },
  });
  return paid.map(({ id, received, receivedCurrency: currency, providerRefunds }) => ({
    ...{ id, currency },
    left: (received ?? 0) - providerRefunds.reduce((sum, { amount }) => sum + amount, 0),
  }));
}
