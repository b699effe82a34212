import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { lockPlacedOrder } from '../orders/lockOrder.ts';
import { type MovedOrder, moveOrder } from '../orders/moveOrder.ts';
import { type RefundRequest, refundable, refundOrder, whyNotRefunded } from '../orders/refundOrder.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { spreadRefund } from './spreadRefund.ts';

/** `rest`: what of the refund came by no provider and was asked of none. */
export interface RequestedRefund extends MovedOrder {
  rest: number;
}

/**
 * Asks for money to go back through the providers it came by, spread over the order's payments: of each at most what is
 * left of it, and altogether of what we hold and nobody else has promised. Each part has an id of its own and enters the
 * books when it has gone (settleRefund); until then nobody can give the same money back by hand.
 */
export async function requestRefund(
  tx: Tx,
  options: Omit<RefundRequest, 'lines'>,
): Promise<Outcome<RequestedRefund>> {
  const { orderId, reason, actor, approvalLimit: limit, now } = options;
  await lockPlacedOrder(tx, { orderId }); // what is left of its payments stays true from here on
  const payments = await paymentsLeft(tx, orderId);
  let rest = 0;

  const moved = await moveOrder(tx, {
    ...options,
    move: 'refund',
    plan: (order) => {
      const amount = options.amount ?? refundable(order);
      const refusal = whyNotRefunded(order, { amount, limit });
      if (refusal) return refusal;
      const { currency } = order;
      const parts = spreadRefund(
        payments.filter((payment) => payment.currency === currency),
        amount,
      );
      if (parts.length === 0) return refuse({ kind: 'amountNotAllowed', most: 0, currency });

      rest = amount - parts.reduce((sum, part) => sum + part.amount, 0);
      return done({
        kinds: () => ['refundRequested'],
        detail: reason,
        write: async (key) => {
          const requestedBy = actorText(actor);
          const rows = parts.map((part, index) => ({
            ...{ ...part, id: newId(), orderId, reason, requestedBy },
            ...{ requestId: nameOfPart(key, index), createdAt: now, dueAt: now },
          }));
          await tx.providerRefund.createMany({ data: rows });
        },
      });
    },
  });
  return moved.ok ? done({ ...moved.value, rest }) : moved;
}

/** No request's name has a blank in it, so that a part's is no other request's. */
const nameOfPart = (key: string, index: number) => (index === 0 ? key : `${key} ${index + 1}`);

/** The order after a refund; `isOnItsWay`: a provider was asked, and the books have it when it has gone. */
export interface GivenBack extends MovedOrder {
  isOnItsWay: boolean;
}

/**
 * Gives money back through the providers it came by, and what came by none by hand, which the books have at once. By
 * lines it is all by hand, because a provider knows of no lines, and so it is when that is asked.
 */
export async function giveBack(
  tx: Tx,
  options: RefundRequest & { byHand?: boolean | undefined },
): Promise<Outcome<GivenBack>> {
  const { lines, byHand = false, ...request } = options;
  const asked = lines || byHand ? null : await requestRefund(tx, request);
  if (asked && !asked.ok && asked.problem.kind !== 'amountNotAllowed') return asked;
  if (!asked?.ok) return handOver(tx, options, { isOnItsWay: false });

  const { rest, ...order } = asked.value;
  if (rest === 0) return done({ ...order, isOnItsWay: true });
  const requestId = `${request.requestId} rest`;
  return handOver(tx, { ...request, requestId, amount: rest }, { isOnItsWay: true });
}

async function handOver(tx: Tx, request: RefundRequest, { isOnItsWay }: { isOnItsWay: boolean }) {
  const refunded = await refundOrder(tx, request);
  return refunded.ok ? done({ ...refunded.value, isOnItsWay }) : refunded;
}

/** What can still go back of each payment that came through a provider, newest first. */
async function paymentsLeft(tx: Tx, orderId: string) {
  const paid = await tx.paymentAttempt.findMany({
    where: { orderId, status: 'succeeded' },
    select: {
      ...{ id: true, received: true, receivedCurrency: true },
      providerRefunds: { where: { status: { not: 'failed' } }, select: { amount: true } },
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  return paid.map(({ id, received, receivedCurrency: currency, providerRefunds }) => ({
    ...{ id, currency },
    left: (received ?? 0) - providerRefunds.reduce((sum, { amount }) => sum + amount, 0),
  }));
}
