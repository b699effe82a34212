import type { Tx } from '../db.ts';
import { addEvents } from '../orders/history.ts';
import { lockPlacedOrder } from '../orders/lockOrder.ts';
import type { OrderHead } from '../orders/order.ts';
import { refundOrder } from '../orders/refundOrder.ts';
import { moneyDetail, NOT_BOOKED } from '../tasks/moneyDetail.ts';
import { addTask, finishTask } from '../tasks/tasks.ts';
import type { PaymentAttempt } from './attempt.ts';
import { findRefundToAsk, type RefundToAsk, stepRefund } from './providerRefund.ts';

/** What a provider says has become of a refund. */
export type RefundOutcome =
  /** taken on, and not known to have arrived */
  | { kind: 'sent'; externalId: string }
  | { kind: 'settled'; externalId: string }
  | { kind: 'failed'; externalId: string | null; why: string };

/** A refund that has gone: news for its customer. */
export interface RefundNews {
  order: OrderHead;
  /** what the money had come by */
  paidBy: PaymentAttempt;
  /** in minor units */
  amount: number;
}

/**
 * Files what became of a refund, or of a part of one. Settled, it enters the books; failed, a member of staff has to
 * give the money back another way, and what else has gone stays. A repeat changes nothing. `dueAt`: when to ask about
 * one that is on its way.
 */
export async function settleRefund(
  tx: Tx,
  options: { id: string; outcome: RefundOutcome; dueAt: Date; now: Date },
): Promise<RefundNews | null> {
  const { id, outcome, dueAt, now } = options;
  const known = await findRefundToAsk(tx, { id });
  const order = known && (await lockPlacedOrder(tx, known));
  const refund = order && (await findRefundToAsk(tx, { id })); // as it is behind the lock
  if (!order || !refund) return null;
  const { kind: to, externalId } = outcome;
  const stepped = await stepRefund(tx, { refund, to, externalId, now, dueAt });
  if (!stepped || to === 'sent') return null;
  if (outcome.kind === 'failed') return fail(tx, { refund, to, why: outcome.why, now });

  const { orderId, amount, reason, paidBy } = refund;
  const request = { orderId, requestId: `provider/${id}`, actor: { as: 'rule' }, door: 'rule', now } as const;
  const refunded = await refundOrder(tx, {
    ...request,
    amount,
    reason,
    approvalLimit: Number.MAX_SAFE_INTEGER,
  });
  if (!refunded.ok) return fail(tx, { refund, to, why: NOT_BOOKED, now });
  if (refund.status === 'failed') await finishTask(tx, { requestId: failedTask(id, 'failed'), now }); // it had gone all the same
  return { order: refunded.value, paidBy, amount };
}

const failedTask = (id: string, to: string) => `refundFailed/${id}/${to}`;

async function fail(
  tx: Tx,
  { refund, to, why, now }: { refund: RefundToAsk; to: string; why: string; now: Date },
): Promise<null> {
  const { id, orderId, amount, paidBy } = refund;
  const key = failedTask(id, to);
  const { provider, externalId, currency } = paidBy;
  const detail = moneyDetail({ payment: `${provider}/${externalId ?? paidBy.id}`, amount, currency, why });
  const actor = { as: 'rule' } as const;
  const task = { kind: 'refundFailed', subject: 'order', subjectId: orderId } as const;
  if (await addTask(tx, { requestId: key, ...task, detail, now }))
    await addEvents(tx, { key, orderId, kinds: ['refundFailed'], actor, door: 'rule', detail, now });
  return null;
}
