import { z } from 'zod';
import type { FoundPayLink } from '../../dialogs/customer/payOrder.ts';
import { paymentNotice } from '../../dialogs/paymentNotice.ts';
import { addDispatches } from '../../domain/conversations/outbox.ts';
import type { ProviderName } from '../../domain/payments/attempt.ts';
import { claimAttempt, claimRefund, hasPaymentsDue } from '../../domain/payments/due.ts';
import { type PaymentReport, type Received, receivePayment } from '../../domain/payments/receivePayment.ts';
import { createLoop, type Loop } from '../outbox/loop.ts';
import type { Asking } from './asking.ts';
import { hearOfRefund, sendRefund } from './refunds.ts';
import { askAbout, findPayLink } from './sessions.ts';

export interface DeskOptions extends Omit<Asking, 'random'> {
  random?: () => number;
  /** there are words for customers */
  onNews: () => void;
}

/**
 * Where providers are asked and heard, outside any turn's transaction. Whatever was interrupted is found again in the
 * rows: a call that may have got through is made once more under its own id, a callback that never came is asked for.
 */
export interface PaymentDesk extends Omit<Loop, 'ended'> {
  /** who takes the money of new payments */
  provider: ProviderName;
  /** the slow part of "pay now": opens the session, once, and finds its link */
  open(args: unknown): Promise<FoundPayLink>;
  /** takes in a provider's word about a session */
  hear(report: PaymentReport): Promise<Received>;
  /** something is new with a refund of ours */
  hearOfRefund(refund: { id: string; externalId: string }): Promise<void>;
  stop(): Promise<void>;
}

const asked = z.object({ kind: z.literal('payment'), attemptId: z.string() });

/** The desk of one server. */
export function createPaymentDesk({ random = Math.random, onNews, ...options }: DeskOptions): PaymentDesk {
  const asking: Asking = { ...options, random };
  const { db, provider, now, log } = asking;
  let stopped = false;
  const loop = createLoop({ step: carryOutOne, isStopped: () => stopped, log });

  async function hear(report: PaymentReport): Promise<Received> {
    const received = await db.write(async (tx) => {
      const heard = await receivePayment(tx, { report, now: now() });
      if (heard.kind !== 'news') return heard;
      const turnId = `payment/${report.provider}/${report.eventId}`;
      await addDispatches(tx, { dispatches: paymentNotice(heard), turnId, now: now() });
      return heard;
    });
    const effect = received.kind === 'news' ? received.effect : received.kind;
    log.info({ provider: report.provider, said: report.outcome.kind, effect }, 'payment heard');
    if (received.kind === 'news') onNews();
    return received;
  }

  async function carryOutOne(): Promise<boolean> {
    if (!(await db.read((tx) => hasPaymentsDue(tx, { now: now() })))) return false;
    const attempt = await db.write((tx) => claimAttempt(tx, { now: now() }));
    if (attempt) await askAbout(asking, attempt, hear);
    const refund = await db.write((tx) => claimRefund(tx, { now: now() }));
    if (refund && (await sendRefund(asking, refund))) onNews();
    return attempt !== null || refund !== null;
  }

  return {
    provider: provider.name,
    open: (args) => findPayLink(asking, asked.parse(args).attemptId),
    hear,
    hearOfRefund: async (refund) => {
      if (await hearOfRefund(asking, refund)) onNews();
    },
    wake: loop.wake,
    round: loop.round,
    stop: async () => {
      stopped = true;
      await loop.ended();
    },
  };
}
