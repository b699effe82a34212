import type { IncomingMessage } from 'node:http';
import type { Request, Server } from 'restify';
import { z } from 'zod';
import type { Db } from '../../domain/db.ts';
import { formatMoney } from '../../domain/money.ts';
import { paymentSeen } from '../../domain/payments/paymentSeen.ts';
import { requireOwnOrigin } from '../api/cookies.ts';
import { Refusal, readBody, readJson, route, sendJson } from '../http.ts';
import type { PaymentDesk } from './desk.ts';
import type { PayLinks } from './payLinks.ts';
import { createRateLimit } from './rateLimit.ts';
import type { StripeCheckout } from './stripe.ts';
import { bankPlays, type TestBank } from './testBank.ts';

export interface PaymentRoutes {
  db: Db;
  desk: PaymentDesk;
  links: PayLinks;
  bank: TestBank | undefined;
  stripe: StripeCheckout | undefined;
  shopName: { en: string; zh: string };
  baseUrl: (req: IncomingMessage) => string;
  now: () => Date;
}

/** From one address: a page that waits for the bank's word asks 20 times. */
const MOST_A_MINUTE = 120;

const shown = z.strictObject({ token: z.string().max(200) });
const played = z.strictObject({ token: z.string().max(200), play: z.enum(bankPlays) });

/** What the pay page asks, the test bank's buttons, and Stripe's webhook. */
export function mountPayments(server: Server, options: PaymentRoutes): void {
  const { db, links, bank, stripe, desk, shopName, baseUrl, now } = options;
  const limit = createRateLimit({ most: MOST_A_MINUTE, now });

  server.post(
    '/api/pay',
    route(async (req, res) => {
      sendJson(res, 200, await seenBy((await ask(req, shown)).token));
    }),
  );

  if (bank) {
    server.post(
      '/api/pay/test-bank',
      route(async (req, res) => {
        const { token, play } = await ask(req, played);
        const { attempt } = await find(token);
        const { externalId, amount, currency, provider, status, expiresAt } = attempt;
        // A bank knows its own time, and nothing of what became of the order.
        const isOpen = provider === 'test' && status === 'open' && now() < expiresAt;
        if (!isOpen || externalId === null || !(await bank.play({ externalId, amount, currency }, play)))
          throw new Refusal(409, 'PaymentOver', 'This payment is over. Ask the shop for a new link.');
        sendJson(res, 200, await seenBy(token));
      }),
    );
  }

  if (stripe) {
    server.post(
      '/api/payments/stripe/webhook',
      route(async (req, res) => {
        const signature = String(req.headers['stripe-signature'] ?? '');
        const word = stripe.hear(await readBody(req), signature, now());
        if (!word) throw new Refusal(400, 'BadSignature', 'The signature is not right.');
        if (word.kind === 'payment') await desk.hear(word.report);
        if (word.kind === 'refund') await desk.hearOfRefund(word);
        sendJson(res, 200, { received: true });
      }),
    );
  }

  /** Our own pages only, and not too often. */
  async function ask<T>(req: Request, schema: z.ZodType<T>): Promise<T> {
    limit(req);
    requireOwnOrigin(req, baseUrl(req));
    const { data } = schema.safeParse(await readJson(req));
    if (data) return data;
    throw new Refusal(400, 'BadRequest', 'Open the whole link that the shop gave you.');
  }

  async function find(token: string) {
    const attemptId = links.attemptOf(token);
    const seen = attemptId && (await db.read((tx) => paymentSeen(tx, { attemptId, now: now() })));
    if (seen) return seen;
    throw new Refusal(
      404,
      'NoSuchLink',
      'There is no such payment. Open the whole link that the shop gave you.',
    );
  }

  /** The amount, the order's number and the shop's name: nothing else is anybody's business who holds a link. */
  async function seenBy(token: string) {
    const { state, number, amount, currency, expiresAt, attempt } = await find(token);
    const isOpen = state === 'open';
    return {
      ...{ state, number, expiresAt, shop: shopName },
      amount: { en: formatMoney(amount, currency, 'en'), zh: formatMoney(amount, currency, 'zh') },
      ...(isOpen && attempt.provider === 'test' && bank && { bank: 'test' }),
      ...(isOpen && attempt.url && { url: attempt.url }),
    };
  }
}
