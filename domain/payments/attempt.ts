import type { Tx } from '../db.ts';
import type { Language } from '../money.ts';

/** Who brings a customer's money: a rep records it, the demo's own bank, Stripe Checkout. */
export type ProviderName = 'manual' | OnlineName;
export type OnlineName = 'test' | 'stripe';

export type AttemptStatus = 'created' | 'open' | 'succeeded' | 'failed' | 'expired';

/** Somebody was given a link to pay what an order owed then. Money in minor units. */
export interface PaymentAttempt {
  /** also the provider's idempotency key: the same one again opens the same session */
  id: string;
  orderId: string;
  provider: OnlineName;
  /** the provider's session, once it is known */
  externalId: string | null;
  status: AttemptStatus;
  amount: number;
  currency: string;
  /** where its page is; null or '' when the page is ours */
  url: string | null;
  conversationId: string | null;
  /** in which the link was asked for */
  language: Language;
  /** how often somebody has taken it up, which is the fence of a lease */
  attempt: number;
  expiresAt: Date;
}

/**
 * Every step there is. Money is a fact whatever was said before it, so a payment that was taken for failed or over may
 * still succeed; nothing is said after it.
 */
export const attemptSteps = {
  created: ['open', 'succeeded', 'failed', 'expired'],
  open: ['succeeded', 'failed', 'expired'],
  failed: ['succeeded'],
  expired: ['succeeded'],
  succeeded: [],
} satisfies Record<AttemptStatus, AttemptStatus[]>;

/**
 * From where a step leads to this status.
 * @example stepsTo('failed') // ['created', 'open']
 */
export const stepsTo = (to: AttemptStatus): AttemptStatus[] =>
  (Object.keys(attemptSteps) as AttemptStatus[]).filter((from) =>
    (attemptSteps[from] as AttemptStatus[]).includes(to),
  );

/** What a step may write beside the status. */
interface StepFacts {
  externalId?: string;
  url?: string;
  received?: number;
  receivedCurrency?: string;
  dueAt?: Date;
  settledAt?: Date;
}

/** Takes a step of the table; false when there is none from where it stands, and nothing was written. */
export async function stepAttempt(
  tx: Tx,
  options: { id: string; to: AttemptStatus } & StepFacts,
): Promise<boolean> {
  const { id, to, ...facts } = options;
  const { count } = await tx.paymentAttempt.updateMany({
    where: { id, status: { in: stepsTo(to) } },
    data: { status: to, leaseUntil: null, ...facts },
  });
  return count === 1;
}

/** The attempt of this id, or null. */
export async function findAttempt(tx: Tx, options: { id: string }): Promise<PaymentAttempt | null> {
  const row = await tx.paymentAttempt.findUnique({ where: { id: options.id } });
  return row as PaymentAttempt | null;
}

/** The attempt that a provider means by its session, or by the id of ours that it gives back. */
export async function findAttemptOf(
  tx: Tx,
  options: { provider: OnlineName; externalId: string; attemptId: string | null },
): Promise<PaymentAttempt | null> {
  const { provider, externalId, attemptId } = options;
  const row =
    (await tx.paymentAttempt.findUnique({ where: { provider_externalId: { provider, externalId } } })) ??
    (attemptId && (await tx.paymentAttempt.findUnique({ where: { id: attemptId, provider } })));
  return (row || null) as PaymentAttempt | null;
}

/** What an order's other links were for is no longer so: the provider is asked about them, and they are closed, soon. */
export async function closeSoon(
  tx: Tx,
  options: { orderId: string; except: string | undefined; now: Date },
): Promise<void> {
  const { orderId, except, now } = options;
  await tx.paymentAttempt.updateMany({
    where: { orderId, status: 'open', ...(except && { id: { not: except } }) },
    data: { dueAt: now },
  });
}
