import { type Actor, mayReach } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { Language } from '../money.ts';
import { lockPlacedOrder } from '../orders/lockOrder.ts';
import { refuseMove } from '../orders/moveOrder.ts';
import { whyNot } from '../orders/orderMoves.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { closeSoon, type OnlineName, type PaymentAttempt } from './attempt.ts';

const MINUTE_MS = 60_000;
/** How long a link can be paid by. Stripe takes no less than 30 minutes. */
const LINK_MS = 60 * MINUTE_MS;
/** A link that was given is given again while somebody has the time to use it. */
const LEAST_LEFT_MS = 15 * MINUTE_MS;
/** One whose session never came back is asked for again under the same key while the provider would still open it. */
const OPENING_MS = 10 * MINUTE_MS;

/**
 * Begins to pay all that an order still owes, or goes on with the attempt that is open for just that. The session itself
 * is opened outside the transaction (bot/payments). Links for another amount are closed.
 */
export async function startPayment(
  tx: Tx,
  options: {
    orderId: string;
    provider: OnlineName;
    actor: Actor;
    conversationId: string | null;
    language: Language;
    now: Date;
  },
): Promise<Outcome<PaymentAttempt>> {
  const { orderId, provider, actor, conversationId, language, now } = options;
  const order = await lockPlacedOrder(tx, { orderId });
  if (!order || !mayReach(actor, order.customerId)) return refuse({ kind: 'orderNotFound' });
  const rule = whyNot('pay', order);
  if (rule) return refuseMove('pay', rule, order);

  const amount = order.total - order.paid;
  const begun = await tx.paymentAttempt.findMany({
    where: { orderId, provider, amount, status: { in: ['created', 'open'] } },
    orderBy: { createdAt: 'desc' },
  });
  const same = begun.find((attempt) => isOfUse(attempt, now));
  await closeSoon(tx, { orderId, except: same?.id, now });
  if (same) return done(same as PaymentAttempt);

  const expiresAt = new Date(now.getTime() + LINK_MS);
  const made = await tx.paymentAttempt.create({
    data: {
      ...{ id: newId(), orderId, provider, amount, currency: order.currency, conversationId, language },
      ...{ createdAt: now, expiresAt, dueAt: expiresAt },
    },
  });
  return done(made as PaymentAttempt);
}

function isOfUse(
  { status, createdAt, expiresAt }: { status: string; createdAt: Date; expiresAt: Date },
  now: Date,
) {
  if (status === 'open') return expiresAt.getTime() - now.getTime() >= LEAST_LEFT_MS;
  return now.getTime() - createdAt.getTime() < OPENING_MS;
}
