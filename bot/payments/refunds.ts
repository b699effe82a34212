import { refundNotice } from '../../dialogs/paymentNotice.ts';
import { addDispatches } from '../../domain/conversations/outbox.ts';
import { type DueRefund, postponeRefund } from '../../domain/payments/due.ts';
import { findRefundToAsk, type RefundToAsk } from '../../domain/payments/providerRefund.ts';
import { type RefundOutcome, settleRefund } from '../../domain/payments/settleRefund.ts';
import { NO_ANSWER, PROVIDER_OFF } from '../../domain/tasks/moneyDetail.ts';
import { type Asking, askAgainAt, MINUTE_MS, MOST_ASKED, providerOf } from './asking.ts';

/** A bank may take days. */
const MOST_BETWEEN_MS = 6 * 60 * MINUTE_MS;

/** Sends a refund that is due, or asks how it stands; true when there are words for its customer. */
export async function sendRefund(asking: Asking, due: DueRefund): Promise<boolean> {
  const { id, attempt, status, externalId } = due;
  try {
    const outcome = await ask(asking, due, { isAgain: attempt > 1 });
    const isNews = await file(asking, id, outcome);
    if (outcome.kind === 'sent') await postpone(asking, due);
    return isNews;
  } catch (error) {
    asking.log.warn({ refund: id, attempt, cause: (error as Error).name }, 'refund not sent');
    const isGivenUp = status === 'requested' && attempt >= MOST_ASKED;
    if (isGivenUp) return file(asking, id, { kind: 'failed', externalId, why: NO_ANSWER });
    await postpone(asking, due);
    return false;
  }
}

/**
 * A provider says that something is new with a refund. Its events may come in any order, so it is asked how the refund
 * stands now; true when there are words for its customer.
 */
export async function hearOfRefund(
  asking: Asking,
  { id, externalId }: { id: string; externalId: string },
): Promise<boolean> {
  const refund = await asking.db.read((tx) => findRefundToAsk(tx, { id }));
  if (!refund) return false;
  return file(asking, id, await ask(asking, { ...refund, externalId }, { isAgain: true }));
}

async function ask(
  asking: Asking,
  { id, amount, externalId, paidBy }: RefundToAsk,
  { isAgain }: { isAgain: boolean },
): Promise<RefundOutcome> {
  const online = providerOf(asking, paidBy.provider);
  const { externalId: session, currency } = paidBy;
  if (!online || session === null) return { kind: 'failed', externalId, why: PROVIDER_OFF };
  return online.refund({ id, amount, externalId, currency, isAgain, session: { externalId: session } });
}

async function file(asking: Asking, id: string, outcome: RefundOutcome): Promise<boolean> {
  const { db, now, log } = asking;
  const dueAt = askAgainAt(asking, 1, MOST_BETWEEN_MS);
  const isNews = await db.write(async (tx) => {
    const news = await settleRefund(tx, { id, outcome, dueAt, now: now() });
    if (news) await addDispatches(tx, { dispatches: refundNotice(news), turnId: `refund/${id}`, now: now() });
    return news !== null;
  });
  log.info({ refund: id, outcome: outcome.kind }, 'refund heard');
  return isNews;
}

async function postpone(asking: Asking, { id, attempt }: DueRefund): Promise<void> {
  const dueAt = askAgainAt(asking, attempt, MOST_BETWEEN_MS);
  await asking.db.write((tx) => postponeRefund(tx, { id, attempt, dueAt }));
}
