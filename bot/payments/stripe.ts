import type Stripe from 'stripe';
import type { RefundOutcome } from '../../domain/payments/settleRefund.ts';
import { fromStripe, toStripe } from './amounts.ts';
import type { OnlineProvider, OpenedSession, PaymentToOpen, RefundToSend, SessionState } from './provider.ts';
import { outcomeOf, readStripeEvent, type StripeWord } from './stripeEvents.ts';

export interface StripeOptions {
  secretKey: string;
  webhookSecret: string;
  /** where its API is, when that is not Stripe's own: the tests have a stand-in */
  api?: { host: string; port: number; protocol: 'http' | 'https' };
}

/** Stripe Checkout: its customers pay on Stripe's page, and no card number comes near this server. */
export interface StripeCheckout extends OnlineProvider {
  /** What a webhook's body says, or null when its signature is not Stripe's, or older than five minutes. */
  hear(body: Buffer, signature: string, now: Date): StripeWord | null;
}

const TIMEOUT_MS = 10_000;
const MOST_LISTED = 100;
/** Seconds; a signature that is older may be a replay. */
const TOLERANCE_S = 300;

/** Stripe's client, loaded only where it is used: it is large. */
export async function openStripe(options: StripeOptions): Promise<StripeCheckout> {
  const { default: StripeClient } = await import('stripe');
  const { secretKey, webhookSecret, api } = options;
  const stripe = new StripeClient(secretKey, {
    ...api,
    timeout: TIMEOUT_MS,
    maxNetworkRetries: 1, // under the same idempotency key; beyond it our own, slower ones follow
    telemetry: false,
  });

  return {
    name: 'stripe',
    open: (payment) => open(stripe, payment),
    look: ({ externalId }) => look(stripe, externalId),
    close: ({ externalId }) => close(stripe, externalId),
    refund: (refund) => refundOf(stripe, refund),
    hear: (body, signature, now) => {
      try {
        const { webhooks } = stripe;
        const at = now.getTime();
        return readStripeEvent(
          webhooks.constructEvent(body, signature, webhookSecret, TOLERANCE_S, undefined, at),
        );
      } catch (error) {
        if (error instanceof StripeClient.errors.StripeSignatureVerificationError) return null;
        throw error;
      }
    },
  };
}

async function open(stripe: Stripe, payment: PaymentToOpen): Promise<OpenedSession> {
  const { id, currency, language, title, expiresAt, returnUrl } = payment;
  const amount = toStripe(payment.amount, currency);
  if (amount === null) return { kind: 'refused', why: 'amount' };

  const price = { currency: currency.toLowerCase(), unit_amount: amount, product_data: { name: title } };
  try {
    const session = await stripe.checkout.sessions.create(
      {
        mode: 'payment',
        client_reference_id: id,
        metadata: { parley: id },
        payment_intent_data: { metadata: { parley: id } },
        line_items: [{ quantity: 1, price_data: price }],
        locale: language,
        expires_at: Math.floor(expiresAt.getTime() / 1000),
        success_url: returnUrl.paid,
        cancel_url: returnUrl.left,
      },
      { idempotencyKey: id },
    );
    return { kind: 'open', externalId: session.id, url: session.url ?? '' };
  } catch (error) {
    return { kind: 'refused', why: refusalOf(error) };
  }
}

async function look(stripe: Stripe, externalId: string): Promise<SessionState> {
  try {
    const session = await stripe.checkout.sessions.retrieve(externalId, { expand: ['payment_intent'] });
    if (session.payment_status === 'paid')
      return { kind: 'succeeded', ...fromStripe(session.amount_total ?? 0, session.currency ?? '') };
    if (session.status === 'expired') return { kind: 'expired' };
    return { kind: session.status === 'complete' && hasFailed(session) ? 'failed' : 'open' };
  } catch (error) {
    if (refusalOf(error) !== 'resource_missing') throw error;
    return { kind: 'expired' }; // nobody can pay what is not there
  }
}

/** A bank debit that was promised and then bounced. */
const hasFailed = ({ payment_intent: intent }: Stripe.Checkout.Session) =>
  typeof intent === 'object' && intent?.status === 'requires_payment_method';

async function close(stripe: Stripe, externalId: string): Promise<SessionState> {
  try {
    await stripe.checkout.sessions.expire(externalId);
    return { kind: 'expired' };
  } catch (error) {
    refusalOf(error); // it was paid or is over already
    return look(stripe, externalId);
  }
}

async function refundOf(stripe: Stripe, refund: RefundToSend): Promise<RefundOutcome> {
  const { id, session, currency, externalId, isAgain } = refund;
  const amount = toStripe(refund.amount, currency);
  if (amount === null) return { kind: 'failed', externalId, why: 'amount' };
  try {
    if (externalId) return outcomeOf(await stripe.refunds.retrieve(externalId));
    const { payment_intent } = await stripe.checkout.sessions.retrieve(session.externalId);
    const intent = typeof payment_intent === 'string' ? payment_intent : payment_intent?.id;
    if (!intent) return { kind: 'failed', externalId, why: 'not paid' };

    // The key alone would do for a day; then Stripe forgets it, and the same call would be a second refund.
    const known = isAgain ? await findRefund(stripe, intent, id) : undefined;
    if (known) return outcomeOf(known);
    const made = await stripe.refunds.create(
      { payment_intent: intent, amount, metadata: { parley: id } },
      { idempotencyKey: id },
    );
    return outcomeOf(made);
  } catch (error) {
    return { kind: 'failed', externalId, why: refusalOf(error) };
  }
}

async function findRefund(stripe: Stripe, intent: string, id: string) {
  const { data } = await stripe.refunds.list({ payment_intent: intent, limit: MOST_LISTED });
  return data.find(({ metadata }) => metadata?.parley === id);
}

const REFUSALS = ['StripeInvalidRequestError', 'StripeCardError', 'StripeIdempotencyError'];

/** Stripe's word for why it will not; throws on when nobody knows whether it did. */
function refusalOf(error: unknown): string {
  const { type = '', code, message } = error as { type?: string; code?: string; message?: string };
  if (!REFUSALS.includes(type)) throw error;
  return code ?? message?.slice(0, 100) ?? type;
}
