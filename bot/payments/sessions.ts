import type { FoundPayLink } from '../../dialogs/customer/payOrder.ts';
import { repliesIn } from '../../dialogs/replies/replies.ts';
import { findAttempt, type PaymentAttempt, stepAttempt } from '../../domain/payments/attempt.ts';
import { type DueAttempt, postponeAttempt } from '../../domain/payments/due.ts';
import { paymentSeen } from '../../domain/payments/paymentSeen.ts';
import type { PaymentReport } from '../../domain/payments/receivePayment.ts';
import { type Asking, askAgainAt, MINUTE_MS, MOST_ASKED, providerOf } from './asking.ts';
import { payLink } from './payLinks.ts';
import type { SessionState } from './provider.ts';

const MOST_BETWEEN_MS = 15 * MINUTE_MS;

/** Opens an attempt's session unless it is open, and finds its link. */
export async function findPayLink(asking: Asking, attemptId: string): Promise<FoundPayLink> {
  const { db, links, address, now } = asking;
  const attempt = await db.read((tx) => findAttempt(tx, { id: attemptId }));
  if (attempt?.status === 'created') await openSession(asking, attempt);
  const seen = await db.read((tx) => paymentSeen(tx, { attemptId, now: now() }));
  if (!seen) throw new Error('There is no such payment.');
  const { state, number, amount, currency, expiresAt: until } = seen;
  return { state, number, amount, currency, until, link: payLink(address(), links.tokenOf(attemptId)) };
}

/** Should this die before the record, the same call under the same id gets the same session. */
async function openSession(asking: Asking, attempt: PaymentAttempt): Promise<void> {
  const { db, links, address, now, log } = asking;
  const { id, amount, currency, language, expiresAt } = attempt;
  const online = providerOf(asking, attempt.provider);
  const seen = await db.read((tx) => paymentSeen(tx, { attemptId: id, now: now() }));
  if (!online || !seen) return;

  const token = links.tokenOf(id);
  const opened = await online.open({
    ...{ id, amount, currency, language, expiresAt },
    title: repliesIn(language).orderTitle(seen.number),
    returnUrl: { paid: payLink(address(), token, '?paid'), left: payLink(address(), token) },
  });
  if (opened.kind === 'refused') {
    log.warn({ provider: online.name, payment: id, why: opened.why }, 'payment refused');
    await db.write((tx) => stepAttempt(tx, { id, to: 'failed', settledAt: now() }));
    return;
  }
  const { externalId, url } = opened;
  const dueAt = askAgainAt(asking, 1, MOST_BETWEEN_MS);
  await db.write((tx) => stepAttempt(tx, { id, to: 'open', externalId, url, dueAt }));
}

/**
 * Asks how a session stands, because its callback may have been lost or its order no longer wants what the link is for;
 * then it is closed. What there is to tell goes to `hear`, as a callback would.
 */
export async function askAbout(
  asking: Asking,
  due: DueAttempt,
  hear: (report: PaymentReport) => Promise<unknown>,
): Promise<void> {
  const { id, externalId, provider, attempt } = due;
  try {
    const outcome = await stateOf(asking, due);
    if (outcome.kind === 'open') return await postpone(asking, due);
    if (externalId === null) return await expire(asking, due);
    const eventId = `asked/${externalId}/${outcome.kind}`;
    await hear({ provider, eventId, externalId, attemptId: id, outcome });
  } catch (error) {
    asking.log.warn({ payment: id, attempt, cause: (error as Error).name }, 'provider not asked');
    await postpone(asking, due);
  }
}

async function stateOf(asking: Asking, due: DueAttempt): Promise<SessionState> {
  const { provider, externalId, isWanted, expiresAt } = due;
  const online = providerOf(asking, provider);
  if (!online || externalId === null) return { kind: asking.now() < expiresAt ? 'open' : 'expired' };
  return isWanted ? online.look({ externalId }) : online.close({ externalId });
}

async function postpone(asking: Asking, due: DueAttempt): Promise<void> {
  const { id, attempt } = due;
  if (attempt >= MOST_ASKED) return expire(asking, due);
  const dueAt = askAgainAt(asking, attempt, MOST_BETWEEN_MS);
  await asking.db.write((tx) => postponeAttempt(tx, { id, attempt, dueAt }));
}

async function expire({ db, now }: Asking, { id }: DueAttempt): Promise<void> {
  await db.write((tx) => stepAttempt(tx, { id, to: 'expired', settledAt: now() }));
}
