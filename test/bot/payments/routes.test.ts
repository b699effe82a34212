import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPayLinks } from '../../../bot/payments/payLinks.ts';
import { startPayment } from '../../../domain/payments/startPayment.ts';
import { auditBooks, balanced } from '../../domain/books.ts';
import { addPlaced, addProduct, later, valueIn } from '../../domain/testShop.ts';
import { makeDatabase, type TestDatabase } from '../../support/database.ts';
import { SECRET, type ServerHere, serveHere } from '../../support/server.ts';
import { openStripeStandIn, type StripeStandIn, signedEvent } from '../../support/stripeStandIn.ts';

const TOTAL = 3_000;
const links = createPayLinks(SECRET);
const WEBHOOK = '/api/payments/stripe/webhook';

describe('the doors to paying', () => {
  let database: TestDatabase;
  let standIn: StripeStandIn;
  let withStripe: ServerHere;
  let withBank: ServerHere;
  let tea: string;
  let at = later(1).getTime();
  const now = () => new Date(at);

  beforeAll(async () => {
    database = await makeDatabase('sqlite');
    standIn = await openStripeStandIn();
    tea = await addProduct(database.db, { stock: 10_000, price: 1_000 });
    withStripe = await serveHere(database.db, { now, payments: standIn.stripe });
    withBank = await serveHere(database.db, { now, payments: 'test' });
  });
  afterAll(async () => {
    expect(await auditBooks(database.db)).toEqual(balanced);
    await Promise.all([withStripe.close(), withBank.close(), standIn.close()]);
    await database.drop();
  });

  const post = async (server: ServerHere, path: string, body: unknown, headers: object = {}) => {
    const answer = await fetch(server.url + path, {
      method: 'POST',
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: answer.status, body: await answer.json() };
  };

  async function open(server: ServerHere) {
    const { id: orderId, number } = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
    // Nobody is to be told: the first word in a conversation has a server learn to understand, which takes a second.
    await database.db.write((tx) =>
      tx.order.update({ where: { id: orderId }, data: { conversationId: null } }),
    );
    const provider = server === withBank ? 'test' : 'stripe';
    const started = await database.db.write((tx) =>
      startPayment(tx, {
        ...{ orderId, provider, conversationId: null, language: 'en', now: now() },
        actor: { as: 'rule' },
      }),
    );
    const { id } = valueIn(started);
    await server.app.desk.open({ kind: 'payment', attemptId: id });
    const { externalId } = await database.db.read((tx) =>
      tx.paymentAttempt.findUniqueOrThrow({ where: { id } }),
    );
    return { orderId, number, id, token: links.tokenOf(id), externalId: externalId ?? '' };
  }
  const orderOf = (id: string) => database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id } }));

  describe('Stripe’s webhook', () => {
    const completed = async ({ id, externalId }: { id: string; externalId: string }, more: object = {}) =>
      signedEvent(
        'checkout.session.completed',
        {
          ...{ id: externalId, object: 'checkout.session', metadata: { parley: id } },
          ...{ payment_status: 'paid', amount_total: TOTAL, currency: 'cny' },
        },
        { at: now(), id: `evt_${externalId}`, ...more },
      );
    const call = ({ body, signature }: { body: string; signature: string }) =>
      post(withStripe, WEBHOOK, body, { 'stripe-signature': signature });

    it('pays, and a repeat gets the same answer and pays nothing', async () => {
      const payment = await open(withStripe);
      const event = await completed(payment);
      const answers = await Promise.all([call(event), call(event)]);
      answers.push(await call(event));
      for (const answer of answers) expect(answer).toEqual({ status: 200, body: { received: true } });
      expect(await orderOf(payment.orderId)).toMatchObject({ payment: 'paid', paid: TOTAL, credit: 0 });
    });

    it('answers 400 without a reason to whoever is not Stripe, and changes nothing', async () => {
      const payment = await open(withStripe);
      const event = await completed(payment);
      const forged = await completed(payment, { secret: 'whsec_other' });
      const old = await completed(payment, { at: new Date(at - 6 * 60_000) });
      const changed = { ...event, body: event.body.replace('3000', '3001') };
      for (const wrong of [forged, old, changed, { ...event, signature: '' }]) {
        expect(await call(wrong)).toEqual({
          status: 400,
          body: { error: { code: 'BadSignature', message: 'The signature is not right.' } },
        });
      }
      expect(await orderOf(payment.orderId)).toMatchObject({ payment: 'unpaid', paid: 0 });
    });

    it('hears of what it does not know with 200, or Stripe would ask for days', async () => {
      const unknown = await completed({ id: 'nobody', externalId: 'cs_unknown' });
      const other = await signedEvent('customer.created', { id: 'cus_1' }, { at: now() });
      for (const event of [unknown, other, unknown]) expect((await call(event)).status).toBe(200);
    });

    it('is not there without Stripe, and takes no body beyond 256 KB', async () => {
      expect((await post(withBank, WEBHOOK, {})).status).toBe(404);
      expect((await post(withStripe, WEBHOOK, 'x'.repeat(300_000))).status).toBe(413);
    });
  });

  describe('a pay link', () => {
    it('shows an amount, an order’s number and the shop’s name, and nothing else', async () => {
      const { token, number } = await open(withBank);
      expect(await post(withBank, '/api/pay', { token })).toEqual({
        status: 200,
        body: {
          ...{ state: 'open', number, bank: 'test', expiresAt: expect.any(String) },
          amount: { en: '¥30.00', zh: '¥30.00' },
          shop: { en: 'Hill & Spring', zh: '山泉茶舍' },
        },
      });
      const { token: stripes } = await open(withStripe);
      const { body } = await post(withStripe, '/api/pay', { token: stripes });
      expect(body.url).toMatch(/^https:\/\/checkout\.stripe\.test\//);
      expect(body.bank).toBeUndefined();
    });

    it('that is not ours opens nothing: another order’s signature, a cut one, none, no text', async () => {
      const [one, two] = [await open(withBank), await open(withBank)];
      const mixed = `${one.id}.${two.token.split('.')[1]}`;
      for (const token of [mixed, one.id, one.token.slice(0, -1), `${one.token}.x`, '', `${one.id}.`, 'a.b'])
        expect((await post(withBank, '/api/pay', { token })).status, token).toBe(404);
      for (const body of [
        {},
        { token: 1 },
        { token: 'x'.repeat(201) },
        { token: one.token, more: 1 },
        'no JSON',
      ])
        expect((await post(withBank, '/api/pay', body)).status).toBe(400);
    });

    it('ends with its time, and with the order', async () => {
      const { token } = await open(withBank);
      at += 61 * 60_000;
      expect((await post(withBank, '/api/pay', { token })).body).toMatchObject({ state: 'ended' });
      expect((await post(withBank, '/api/pay', { token })).body.bank).toBeUndefined();
    });

    it('is for our own pages, and not for whoever asks too often', async () => {
      const { token } = await open(withBank);
      const foreign = await post(withBank, '/api/pay', { token }, { origin: 'https://evil.test' });
      expect(foreign.status).toBe(403);
      at += 61_000;
      const answers = await Promise.all(
        Array.from({ length: 130 }, () => post(withBank, '/api/pay', { token: 'x' })),
      );
      expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
      at += 61_000;
      expect((await post(withBank, '/api/pay', { token })).status).toBe(200);
    });
  });

  describe('the test bank', () => {
    const press = (token: string, play: string) => post(withBank, '/api/pay/test-bank', { token, play });

    it.each([
      ['success', 'paid', 'paid'],
      ['twice', 'paid', 'paid'],
      ['failure', 'failed', 'unpaid'],
      ['late', 'open', 'unpaid'],
    ])('%s: the link is %s and the order %s', async (play, state, standing) => {
      const { token, orderId } = await open(withBank);
      const answer = await press(token, play);
      expect([answer.status, answer.body.state]).toEqual([200, state]);
      expect(await orderOf(orderId)).toMatchObject({ payment: standing, credit: 0 });
      expect((await press(token, 'success')).status).toBe(409);
    });

    it('takes nothing for a link whose time is over, or that is another’s, and plays only what it can', async () => {
      const { token } = await open(withBank);
      expect((await press(token, 'steal')).status).toBe(400);
      const { token: stripes } = await open(withStripe);
      expect((await press(stripes, 'success')).status).toBe(409);
      at += 61 * 60_000;
      expect((await press(token, 'success')).status).toBe(409);
    });

    it('is not there with Stripe or with nobody', async () => {
      const { token } = await open(withBank);
      const asked = await post(withStripe, '/api/pay/test-bank', { token, play: 'success' });
      expect(asked.status).toBe(404);
    });
  });

  it('the page may not be framed, and has no inline style or script', async () => {
    const page = await fetch(`${withBank.url}/pay`);
    const policy = page.headers.get('content-security-policy') ?? '';
    expect(page.status).toBe(200);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(await page.text()).not.toMatch(/<style|style=|<script>| on\w+=/);
  });
});
