import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PaymentToOpen } from '../../../bot/payments/provider.ts';
import { openStripeStandIn, type StripeStandIn, signedEvent } from '../../support/stripeStandIn.ts';

const NOW = new Date('2026-03-08T04:00:00Z');
const payment: PaymentToOpen = {
  ...{ id: 'attempt-1', amount: 50_000, currency: 'CNY', language: 'zh', title: '订单1001' },
  expiresAt: new Date('2026-03-08T05:00:00Z'),
  returnUrl: { paid: 'https://shop.test/pay?paid#t', left: 'https://shop.test/pay#t' },
};

let standIn: StripeStandIn;
let ids = 0;
const fresh = () => ({ ...payment, id: `attempt-${++ids}` });
const opened = async (wanted = fresh()) => {
  const session = await standIn.stripe.open(wanted);
  if (session.kind !== 'open') throw new Error(session.why);
  return session;
};

beforeAll(async () => {
  standIn = await openStripeStandIn();
});
beforeEach(() => {
  standIn.breaks.length = 0;
  standIn.refundsEnd.status = 'succeeded';
});
afterAll(() => standIn.close());

describe('a session of Stripe Checkout', () => {
  it('is for the amount, in the customer’s language, and carries our id', async () => {
    const wanted = fresh();
    const { externalId, url } = await opened(wanted);
    expect(url).toMatch(/^https:\/\/checkout\.stripe\.test\//);
    expect(standIn.sessions.get(externalId)).toMatchObject({
      ...{ amount_total: 50_000, currency: 'cny', locale: 'zh', client_reference_id: wanted.id },
      ...{ metadata: { parley: wanted.id }, expires_at: payment.expiresAt.getTime() / 1000 },
    });
  });

  it('is counted in Stripe’s minor units', async () => {
    const { externalId } = await opened({ ...fresh(), currency: 'ISK', amount: 700 });
    expect(standIn.sessions.get(externalId)?.amount_total).toBe(70_000);
    standIn.pay(externalId);
    expect(await standIn.stripe.look({ externalId })).toEqual({
      ...{ kind: 'succeeded', amount: 700, currency: 'ISK' },
    });
    expect(await standIn.stripe.open({ ...fresh(), currency: 'KWD', amount: 1_234 })).toEqual({
      ...{ kind: 'refused', why: 'amount' },
    });
  });

  it('opened again under the same id is the same one, also when the line was cut after it was made', async () => {
    const wanted = fresh();
    const before = standIn.sessions.size;
    standIn.breaks.push('after', 'after'); // the client's own retry too
    await expect(standIn.stripe.open(wanted)).rejects.toThrow();
    const { externalId } = await opened(wanted);
    expect(await opened(wanted)).toMatchObject({ externalId });
    expect(standIn.sessions.size).toBe(before + 1);
  });

  it('that Stripe will not have is refused, and asking again would change nothing', async () => {
    expect(await standIn.stripe.open({ ...fresh(), amount: 10 })).toEqual({
      ...{ kind: 'refused', why: 'amount_too_small' },
    });
  });

  it('stands as Stripe says, and is closed unless it was paid', async () => {
    const { stripe } = standIn;
    const [idle, paid] = [await opened(), await opened()];
    expect(await stripe.look(idle)).toEqual({ kind: 'open' });
    standIn.pay(paid.externalId);
    const succeeded = { kind: 'succeeded', amount: 50_000, currency: 'CNY' };
    expect(await stripe.look(paid)).toEqual(succeeded);
    expect(await stripe.close(paid)).toEqual(succeeded);
    expect(await stripe.close(idle)).toEqual({ kind: 'expired' });
    expect(await stripe.close(idle)).toEqual({ kind: 'expired' });
    expect(await stripe.look({ externalId: 'cs_gone' })).toEqual({ kind: 'expired' });
  });

  it('is not taken for over while Stripe is out of reach', async () => {
    const session = await opened();
    standIn.breaks.push('before', 'before');
    await expect(standIn.stripe.look(session)).rejects.toThrow();
    standIn.breaks.push('before', 'before');
    await expect(standIn.stripe.close(session)).rejects.toThrow();
  });
});

describe('a refund through Stripe', () => {
  const paidSession = async () => {
    const session = await opened();
    standIn.pay(session.externalId);
    return session;
  };
  const refund = (session: { externalId: string }, more: object = {}) =>
    standIn.stripe.refund({
      ...{
        id: `refund-${++ids}`,
        session,
        amount: 20_000,
        currency: 'CNY',
        externalId: null,
        isAgain: false,
      },
      ...more,
    });

  it('settles, is on its way, or fails, as Stripe says', async () => {
    const session = await paidSession();
    expect(await refund(session)).toMatchObject({ kind: 'settled' });
    standIn.refundsEnd.status = 'pending';
    const sent = await refund(session);
    expect(sent).toMatchObject({ kind: 'sent' });
    Object.assign(standIn.refunds.get(sent.externalId ?? '') ?? {}, { status: 'succeeded' });
    expect(await refund(session, { externalId: sent.externalId })).toMatchObject({ kind: 'settled' });
    expect(await refund(session)).toMatchObject({ kind: 'failed', why: 'charge_already_refunded' });
    expect(await refund(await opened())).toMatchObject({ kind: 'failed', why: 'not paid' });
  });

  it('whose call was cut is one refund, even after Stripe has forgotten its key', async () => {
    const session = await paidSession();
    const before = standIn.refunds.size;
    // the session is read first
    standIn.breaks.push('none', 'after', 'after');
    await expect(refund(session, { id: 'cut' })).rejects.toThrow();
    standIn.forgetKeys();
    expect(await refund(session, { id: 'cut', isAgain: true })).toMatchObject({ kind: 'settled' });
    expect(standIn.refunds.size).toBe(before + 1);
  });
});

describe('a webhook’s signature', () => {
  const session = {
    ...{ id: 'cs_1', object: 'checkout.session', metadata: { parley: 'a1' } },
    ...{ payment_status: 'paid', amount_total: 50_000, currency: 'isk' },
  };
  const minutesAgo = (minutes: number) => new Date(NOW.getTime() - minutes * 60_000);
  const hear = (body: string, signature: string) => standIn.stripe.hear(Buffer.from(body), signature, NOW);

  it('is Stripe’s: then its word is heard, in our minor units', async () => {
    const { body, signature } = await signedEvent('checkout.session.completed', session, {
      at: NOW,
      id: 'evt_1',
    });
    expect(hear(body, signature)).toEqual({
      kind: 'payment',
      report: {
        ...{ provider: 'stripe', eventId: 'evt_1', externalId: 'cs_1', attemptId: 'a1' },
        outcome: { kind: 'succeeded', amount: 500, currency: 'ISK' },
      },
    });
  });

  it('is not: by another secret, of another body, too old, none, or nonsense', async () => {
    const type = 'checkout.session.completed';
    const { body, signature } = await signedEvent(type, session, { at: NOW });
    const forged = await signedEvent(type, session, { at: NOW, secret: 'whsec_other' });
    const old = await signedEvent(type, session, { at: minutesAgo(6) });
    expect(hear(forged.body, forged.signature)).toBeNull();
    expect(hear(body.replace('50000', '5'), signature)).toBeNull();
    expect(hear(old.body, old.signature)).toBeNull();
    for (const nonsense of ['', 't=1', 'v1=00', `t=${'9'.repeat(400)},v1=zz`])
      expect(hear(body, nonsense), nonsense).toBeNull();
    const recent = await signedEvent(type, session, { at: minutesAgo(4) });
    expect(hear(recent.body, recent.signature)).not.toBeNull();
  });

  it.each([
    ['checkout.session.completed', { payment_status: 'unpaid' }, { kind: 'other' }],
    ['checkout.session.async_payment_succeeded', {}, { report: { outcome: { kind: 'succeeded' } } }],
    ['checkout.session.async_payment_failed', {}, { report: { outcome: { kind: 'failed' } } }],
    ['checkout.session.expired', {}, { report: { outcome: { kind: 'expired' } } }],
    ['checkout.session.completed', { metadata: {} }, { report: { attemptId: null } }],
    ['refund.updated', { id: 're_1', status: 'succeeded' }, { kind: 'refund', id: 'a1', externalId: 're_1' }],
    ['refund.failed', { id: 're_1', status: 'failed' }, { kind: 'refund', id: 'a1', externalId: 're_1' }],
    ['refund.updated', { id: 're_1', status: 'succeeded', metadata: null }, { kind: 'other' }],
    ['customer.created', {}, { kind: 'other' }],
  ])('%s %j', async (type, more, word) => {
    const { body, signature } = await signedEvent(type, { ...session, ...more }, { at: NOW });
    expect(hear(body, signature)).toMatchObject(word);
  });
});
