import type { Tx } from '../db.ts';
import { keepPayment } from '../orders/keepPayment.ts';
import { lockPlacedOrder } from '../orders/lockOrder.ts';
import type { OrderHead } from '../orders/order.ts';
import { moneyDetail } from '../tasks/moneyDetail.ts';
import { addTask } from '../tasks/tasks.ts';
import { closeSoon, findAttemptOf, type OnlineName, type PaymentAttempt, stepAttempt } from './attempt.ts';

/** What a provider says has become of a session. Amounts in minor units of ours. */
export type SessionOutcome =
  | { kind: 'succeeded'; amount: number; currency: string }
  | { kind: 'failed' }
  | { kind: 'expired' };

/** One word of a provider, which may come late, twice, in any order, and about a session that nobody here knows. */
export interface PaymentReport {
  provider: OnlineName;
  /** the provider's name for this word: the same one again changes nothing */
  eventId: string;
  externalId: string;
  /** the id of our attempt, as the provider gives it back; null when the session was not opened by a Parley */
  attemptId: string | null;
  outcome: SessionOutcome;
}

/** What a report did. Only the last kind is news for the customer. */
export type Received = { kind: 'repeat' | 'unknown' | 'nothing' } | PaymentNews;

export interface PaymentNews {
  kind: 'news';
  effect: PaymentEffect;
  attempt: PaymentAttempt;
  order: OrderHead;
}

export type PaymentEffect =
  /** all that was owed is paid; `paidTooMuch`: and something is left over */
  | 'paid'
  | 'paidTooMuch'
  | 'partlyPaid'
  /** the order had expired and stands again */
  | 'revived'
  /** the money buys nothing and goes back */
  | 'kept'
  /** it fits no order's books: a person has to look */
  | 'toCheck'
  | 'failed';

/**
 * Takes in what a provider reports: a callback, or its answer when it was asked. It is never refused, because the money
 * has moved. Each event once, by its id; each session's money once, by the name of its payment in the order. Lock order:
 * the event's row, which only its repeats wait for; the order; the attempt.
 */
export async function receivePayment(
  tx: Tx,
  options: { report: PaymentReport; now: Date },
): Promise<Received> {
  const { report, now } = options;
  const attempt = await findAttemptOf(tx, report);
  if (!(await isFirst(tx, report, attempt, now))) return { kind: 'repeat' };
  if (!attempt) return receiveUnknown(tx, report, now);
  const order = await lockPlacedOrder(tx, attempt);
  if (report.outcome.kind === 'succeeded') return takeMoney(tx, { report, attempt, order, now });

  const to = report.outcome.kind;
  const stepped = await stepAttempt(tx, { id: attempt.id, to, settledAt: now });
  if (!stepped || to === 'expired' || !order) return { kind: 'nothing' };
  return { kind: 'news', effect: 'failed', attempt, order };
}

async function isFirst(
  tx: Tx,
  { provider, eventId, outcome }: PaymentReport,
  attempt: PaymentAttempt | null,
  now: Date,
): Promise<boolean> {
  const added = await tx.$executeRaw`
    INSERT INTO "PaymentEvent" ("provider", "eventId", "attemptId", "kind", "at")
    VALUES (${provider}, ${eventId}, ${attempt?.id ?? null}, ${outcome.kind}, ${now}) ON CONFLICT DO NOTHING`;
  return added === 1;
}

/** A session of another program on the same account is none of ours; one of ours that is lost is a person's business. */
async function receiveUnknown(tx: Tx, report: PaymentReport, now: Date): Promise<Received> {
  const { provider, externalId, attemptId, outcome } = report;
  if (outcome.kind !== 'succeeded' || attemptId === null) return { kind: 'unknown' };
  const subjectId = `${provider}/${externalId}`;
  const { amount, currency } = outcome;
  const detail = moneyDetail({ payment: subjectId, amount, currency, why: '' });
  await addTask(tx, {
    requestId: `${subjectId}/check`,
    kind: 'paymentToCheck',
    subject: 'payment',
    subjectId,
    detail,
    now,
  });
  return { kind: 'unknown' };
}

async function takeMoney(
  tx: Tx,
  options: { report: PaymentReport; attempt: PaymentAttempt; order: OrderHead | null; now: Date },
): Promise<Received> {
  const { report, attempt, order, now } = options;
  const { provider, externalId, outcome } = report;
  if (outcome.kind !== 'succeeded' || !order) return { kind: 'nothing' };
  const { amount, currency } = outcome;
  const { orderId } = attempt;
  await stepAttempt(tx, {
    ...{ id: attempt.id, to: 'succeeded', received: amount, receivedCurrency: currency, settledAt: now },
    ...(attempt.externalId === null && { externalId }),
  });

  // The session and not the event names it: a provider tells the same payment in more than one event.
  const requestId = `${provider}/${externalId}`;
  const request = { orderId, requestId, actor: { as: 'rule' }, door: 'rule', now } as const;
  const fits = order.currency === currency;
  const kept = fits ? await keepPayment(tx, { ...request, amount, method: provider }) : null;
  if (!kept?.ok) {
    const detail = moneyDetail({ payment: requestId, amount, currency, why: '' });
    const task = { kind: 'paymentToCheck', subject: 'order', subjectId: orderId, detail, now } as const;
    const isNew = await addTask(tx, { requestId: `${requestId}/check`, ...task });
    return isNew ? { kind: 'news', effect: 'toCheck', attempt, order } : { kind: 'nothing' };
  }

  if (kept.value.repeat) return { kind: 'nothing' };
  await closeSoon(tx, { orderId, except: attempt.id, now });
  return { kind: 'news', effect: effectOf(order, kept.value), attempt, order: kept.value };
}

function effectOf(before: OrderHead, after: OrderHead): PaymentEffect {
  if (after.paid === before.paid) return 'kept';
  if (before.status === 'cancelled') return 'revived';
  if (after.credit > before.credit) return 'paidTooMuch';
  return after.payment === 'partlyPaid' ? 'partlyPaid' : 'paid';
}
