import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openStripe, type StripeCheckout } from '../../bot/payments/stripe.ts';

const SECRET_KEY = 'sk_test_standin';
export const WEBHOOK_SECRET = 'whsec_standin';

type Params = Record<string, string>;
/** `none` lets a call through. */
type Fault = 'none' | 'before' | 'after';
type Thing = Record<string, unknown> & { id: string };

/** What of Stripe's API we use, as its documentation says it behaves, with the official client pointed at it. */
export interface StripeStandIn {
  stripe: StripeCheckout;
  sessions: Map<string, Thing>;
  refunds: Map<string, Thing>;
  /** the customer pays on Stripe's page */
  pay(sessionId: string, amount?: number): void;
  /** how the next refunds end */
  refundsEnd: { status: string };
  /** each of the next calls goes wrong: `before` anything was done, or `after` it all was, by cutting the line */
  breaks: Fault[];
  /** Stripe forgets the keys it has seen, as it does after a day */
  forgetKeys(): void;
  close(): Promise<void>;
}

/** A stand-in on a free port of this machine. */
export async function openStripeStandIn(): Promise<StripeStandIn> {
  const sessions = new Map<string, Thing>();
  const refunds = new Map<string, Thing>();
  const keys = new Map<string, { params: string; answer: [number, object] }>();
  const refundsEnd = { status: 'succeeded' };
  const breaks: Fault[] = [];

  function create(params: Params): [number, object] {
    const currency = params['line_items[0][price_data][currency]'] ?? '';
    const amount = Number(params['line_items[0][price_data][unit_amount]']);
    if (amount < 50) return refusal('amount_too_small');
    const id = `cs_test_${sessions.size + 1}`;
    sessions.set(id, {
      ...{ id, object: 'checkout.session', status: 'open', payment_status: 'unpaid', payment_intent: null },
      ...{ amount_total: amount, currency, url: `https://checkout.stripe.test/${id}` },
      ...{
        client_reference_id: params.client_reference_id,
        metadata: { parley: params['metadata[parley]'] },
      },
      ...{ expires_at: Number(params.expires_at), locale: params.locale, success_url: params.success_url },
    });
    return [200, sessions.get(id) ?? {}];
  }

  function expire(id: string): [number, object] {
    const session = sessions.get(id);
    if (!session) return refusal('resource_missing', 404);
    if (session.status !== 'open') return refusal('session_not_open');
    session.status = 'expired';
    return [200, session];
  }

  function refund(params: Params): [number, object] {
    const intent = params.payment_intent ?? '';
    const session = [...sessions.values()].find(({ payment_intent }) => payment_intent === intent);
    const before = [...refunds.values()].filter(({ payment_intent }) => payment_intent === intent);
    const sum = before.reduce((total, { amount }) => total + Number(amount), 0);
    const amount = Number(params.amount);
    if (!session || sum + amount > Number(session.amount_total)) return refusal('charge_already_refunded');
    const id = `re_test_${refunds.size + 1}`;
    const metadata = { parley: params['metadata[parley]'] };
    refunds.set(id, {
      ...{ id, object: 'refund', amount, metadata, payment_intent: intent, status: refundsEnd.status },
    });
    return [200, refunds.get(id) ?? {}];
  }

  function answer(method: string, url: URL, params: Params): [number, object] {
    const [, , kind = '', id = '', verb] = url.pathname.replace('/checkout', '').split('/');
    if (method === 'POST' && kind === 'sessions' && !id) return create(params);
    if (method === 'POST' && kind === 'sessions' && verb === 'expire') return expire(id);
    if (method === 'POST' && kind === 'refunds') return refund(params);
    if (kind === 'refunds' && !id) {
      const intent = url.searchParams.get('payment_intent');
      const data = [...refunds.values()].filter(({ payment_intent }) => payment_intent === intent);
      return [200, { object: 'list', data, has_more: false, url: '/v1/refunds' }];
    }
    const found = kind === 'sessions' ? sessions.get(id) : refunds.get(id);
    if (!found) return refusal('resource_missing', 404);
    const { payment_intent: intent } = found;
    const isWanted = intent && url.searchParams.getAll('expand[0]').includes('payment_intent');
    return [200, isWanted ? { ...found, payment_intent: { id: intent, status: 'succeeded' } } : found];
  }

  /** The same key and parameters get the saved answer; other parameters under it are an error. */
  function once(req: IncomingMessage, url: URL, params: Params): [number, object] {
    const key = req.headers['idempotency-key'];
    if (typeof key !== 'string' || req.method !== 'POST') return answer(req.method ?? 'GET', url, params);
    const text = JSON.stringify([url.pathname, params]);
    const known = keys.get(key);
    if (known && known.params !== text) return refusal('idempotency_error');
    const made = known?.answer ?? answer('POST', url, params);
    keys.set(key, { params: text, answer: made });
    return made;
  }

  async function serve(req: IncomingMessage, res: ServerResponse): Promise<void> {
    let body = '';
    for await (const chunk of req) body += chunk;
    const url = new URL(req.url ?? '/', 'http://stripe.test');
    const fault = breaks.shift();
    if (fault === 'before') return void req.socket.destroy();
    const isKnown = req.headers.authorization === `Bearer ${SECRET_KEY}`;
    const [status, thing] = isKnown
      ? once(req, url, Object.fromEntries(new URLSearchParams(body)))
      : [401, { error: { type: 'invalid_request_error', message: 'Invalid API Key provided' } }];
    if (fault === 'after') return void req.socket.destroy();
    res.writeHead(status, { 'content-type': 'application/json', 'request-id': 'req_standin' });
    res.end(JSON.stringify(thing));
  }

  const server = createServer((req, res) => void serve(req, res));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const stripe = await openStripe({
    secretKey: SECRET_KEY,
    webhookSecret: WEBHOOK_SECRET,
    api: { host: '127.0.0.1', port, protocol: 'http' },
  });

  return {
    ...{ stripe, sessions, refunds, refundsEnd, breaks },
    pay(sessionId, amount) {
      const session = sessions.get(sessionId);
      if (!session) throw new Error('There is no such session.');
      Object.assign(session, {
        ...{ status: 'complete', payment_status: 'paid', payment_intent: `pi_of_${sessionId}` },
        amount_total: amount ?? session.amount_total,
      });
    },
    forgetKeys: () => keys.clear(),
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function refusal(code: string, status = 400): [number, object] {
  const type = code === 'idempotency_error' ? 'idempotency_error' : 'invalid_request_error';
  return [status, { error: { type, code, message: `Stripe says ${code}` } }];
}

/** An event as Stripe posts it, with its signature. */
export async function signedEvent(
  type: string,
  object: object,
  options: { at: Date; id?: string; secret?: string },
): Promise<{ body: string; signature: string }> {
  const { default: StripeClient } = await import('stripe');
  const { at, id = `evt_${type}`, secret = WEBHOOK_SECRET } = options;
  const timestamp = Math.floor(at.getTime() / 1000);
  const body = JSON.stringify({ id, object: 'event', type, created: timestamp, data: { object } });
  const signature = new StripeClient('sk_test_signer').webhooks.generateTestHeaderString({
    payload: body,
    secret,
    timestamp,
  });
  return { body, signature };
}
