import type Stripe from 'stripe';
import type { PaymentReport, SessionOutcome } from '../../domain/payments/receivePayment.ts';
import type { RefundOutcome } from '../../domain/payments/settleRefund.ts';
import { fromStripe } from './amounts.ts';

/** What one of Stripe's events means to us. */
export type StripeWord =
  | { kind: 'payment'; report: PaymentReport }
  /** of a refund that we asked for; those made by hand in Stripe's dashboard carry no id of ours */
  | { kind: 'refund'; id: string; externalId: string }
  | { kind: 'other' };

/** Reads an event whose signature was checked. */
export function readStripeEvent(event: Stripe.Event): StripeWord {
  switch (event.type) {
    case 'checkout.session.completed':
    case 'checkout.session.async_payment_succeeded':
      return event.data.object.payment_status === 'paid'
        ? payment(event, event.data.object, paid(event.data.object))
        : { kind: 'other' }; // a bank debit was promised; its own event follows
    case 'checkout.session.async_payment_failed':
      return payment(event, event.data.object, { kind: 'failed' });
    case 'checkout.session.expired':
      return payment(event, event.data.object, { kind: 'expired' });
    case 'refund.created':
    case 'refund.updated':
    case 'refund.failed':
    case 'charge.refund.updated':
      return refund(event.data.object);
    default:
      return { kind: 'other' };
  }
}

function payment(
  { id: eventId }: Stripe.Event,
  { id: externalId, metadata }: Stripe.Checkout.Session,
  outcome: SessionOutcome,
): StripeWord {
  const attemptId = metadata?.parley ?? null;
  return { kind: 'payment', report: { provider: 'stripe', eventId, externalId, attemptId, outcome } };
}

const paid = ({ amount_total, currency }: Stripe.Checkout.Session): SessionOutcome => ({
  kind: 'succeeded',
  ...fromStripe(amount_total ?? 0, currency ?? ''),
});

function refund({ id: externalId, metadata }: Stripe.Refund): StripeWord {
  const id = metadata?.parley;
  return id ? { kind: 'refund', id, externalId } : { kind: 'other' };
}

/** How a refund of Stripe's stands. */
export function outcomeOf({ id, status, failure_reason }: Stripe.Refund): RefundOutcome {
  if (status === 'succeeded') return { kind: 'settled', externalId: id };
  if (status === 'failed' || status === 'canceled')
    return { kind: 'failed', externalId: id, why: failure_reason ?? status };
  return { kind: 'sent', externalId: id };
}
