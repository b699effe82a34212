import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPaymentDesk, type PaymentDesk } from '../../../bot/payments/desk.ts';
import { createPayLinks } from '../../../bot/payments/payLinks.ts';
import { createTestBank, type TestBank } from '../../../bot/payments/testBank.ts';
import type { Db } from '../../../domain/db.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { giveBack } from '../../../domain/payments/requestRefund.ts';
import { startPayment } from '../../../domain/payments/startPayment.ts';
import { auditBooks, balanced } from '../../domain/books.ts';
import { addPlaced, addProduct, byStaff, problemIn, valueIn } from '../../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { openStripeStandIn, type StripeStandIn } from '../../support/stripeStandIn.ts';

const MINUTE_MS = 60_000;

onEachDatabase('a refund of several online payments', (provider) => {
  let database: TestDatabase;
  let standIn: StripeStandIn;
  let bank: TestBank;
  /** what the bank was asked to send back: our ids, each as often as it was asked */
  let asked: string[];
  let tea: string;
  let at: number;
  const now = () => new Date(at);

  beforeAll(async () => {
    database = await makeDatabase(provider);
    standIn = await openStripeStandIn();
    tea = await addProduct(database.db, { stock: 10_000, price: 1_000 });
    at = new Date('2026-03-08T04:00:00Z').getTime();
    const played = createTestBank({ tell: async (report) => void (await deskOf('test').hear(report)), now });
    bank = {
      ...played,
      refund: (refund) => {
        asked.push(refund.id);
        return played.refund(refund);
      },
    };
  });
  beforeEach(() => {
    at += 24 * 60 * MINUTE_MS; // what earlier tests left open is over
    asked = [];
    standIn.refundsEnd.status = 'succeeded';
  });
  afterEach(async () => expect(await auditBooks(database.db)).toEqual(balanced));
  afterAll(async () => {
    await standIn.close();
    await database.drop();
  });

  const read: Db['read'] = (work) => database.db.read(work);
  const write: Db['write'] = (work) => database.db.write(work);
  const deskOf = (name: 'stripe' | 'test', db = database.db): PaymentDesk =>
    createPaymentDesk({
      ...{ db, provider: name === 'stripe' ? standIn.stripe : bank, links: createPayLinks('secret'), now },
      ...{ random: () => 0, address: () => 'https://shop.test', onNews: () => {} },
      log: pino({ level: 'silent' }),
    });

  async function pay(orderId: string, amount: number, name: 'stripe' | 'test'): Promise<string> {
    at += MINUTE_MS; // so that one payment is newer than the other
    const started = await write((tx) =>
      startPayment(tx, {
        ...{ orderId, provider: name, conversationId: null, language: 'en', now: now() },
        actor: { as: 'rule' },
      }),
    );
    const { id } = valueIn(started);
    await deskOf(name).open({ kind: 'payment', attemptId: id });
    const attempt = await read((tx) => tx.paymentAttempt.findUniqueOrThrow({ where: { id } }));
    const externalId = attempt.externalId ?? '';
    if (name === 'test') await bank.play({ externalId, amount, currency: 'CNY' }, 'success');
    if (name === 'stripe') {
      standIn.pay(externalId, amount);
      at += 2 * MINUTE_MS;
      await deskOf(name).round();
    }
    return externalId;
  }

  /** An order of 3000 that was paid in these amounts, one after the other. */
  async function paidIn(amounts: number[], name: 'stripe' | 'test') {
    const { id: orderId } = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
    const sessions: string[] = [];
    for (const amount of amounts) sessions.push(await pay(orderId, amount, name));
    return { orderId, sessions };
  }

  const refund = (orderId: string, more: Partial<Parameters<typeof giveBack>[1]> = {}) =>
    write((tx) =>
      giveBack(tx, { ...byStaff(orderId), reason: 'broken', approvalLimit: 10_000, now: now(), ...more }),
    );
  const orderOf = (id: string) => read((tx) => tx.order.findUniqueOrThrow({ where: { id } }));
  const partsOf = async (orderId: string) =>
    (
      await read((tx) =>
        tx.providerRefund.findMany({
          where: { orderId },
          orderBy: { amount: 'desc' },
          include: { paidBy: true },
        }),
      )
    ).map(({ amount, status, paidBy }) => [paidBy.externalId, amount, status]);
  const bookedOf = async (orderId: string) =>
    (await read((tx) => tx.refund.findMany({ where: { orderId }, orderBy: { amount: 'desc' } }))).map(
      ({ amount }) => amount,
    );
  const tasksOf = (subjectId: string) => read((tx) => tx.task.findMany({ where: { subjectId } }));
  const atStripe = (session = '') =>
    [...standIn.refunds.values()]
      .filter(({ payment_intent }) => payment_intent === `pi_of_${session}`)
      .map(({ amount }) => amount);

  it.each(['stripe', 'test'] as const)(
    'is asked of the provider in parts, and each is booked when it has gone: %s',
    async (name) => {
      const { orderId, sessions } = await paidIn([1_000, 2_000], name);
      const given = valueIn(await refund(orderId, { amount: 2_500 }));
      expect(given.isOnItsWay).toBe(true);
      expect(await bookedOf(orderId)).toEqual([]);
      expect(await partsOf(orderId)).toEqual([
        [sessions[1], 2_000, 'requested'],
        [sessions[0], 500, 'requested'],
      ]);

      await deskOf(name).round();
      expect(await bookedOf(orderId)).toEqual([2_000, 500]);
      expect(await orderOf(orderId)).toMatchObject({ payment: 'partlyRefunded', refunded: 2_500 });
      if (name === 'stripe') expect(sessions.map(atStripe)).toEqual([[500], [2_000]]);
      if (name === 'test') expect(new Set(asked).size).toBe(2);
      expect(await tasksOf(orderId)).toEqual([]);
    },
  );

  it('keeps what has gone when a part fails, and a task names that part', async () => {
    const { orderId, sessions } = await paidIn([1_000, 2_000], 'stripe');
    valueIn(await refund(orderId));
    // Somebody has given the larger payment back at Stripe's own desk.
    standIn.refunds.set('re_by_hand', {
      ...{ id: 're_by_hand', amount: 2_000, payment_intent: `pi_of_${sessions[1]}`, status: 'succeeded' },
    });
    await deskOf('stripe').round();
    expect(await partsOf(orderId)).toMatchObject([
      [sessions[1], 2_000, 'failed'],
      [sessions[0], 1_000, 'settled'],
    ]);
    expect(await orderOf(orderId)).toMatchObject({ payment: 'partlyRefunded', refunded: 1_000 });
    expect(await tasksOf(orderId)).toMatchObject([
      { kind: 'refundFailed', detail: `stripe/${sessions[1]}: 2000 CNY, charge_already_refunded` },
    ]);

    // As the task asks: it is put down by hand, and nobody is asked again.
    const given = valueIn(await refund(orderId, { byHand: true }));
    expect([given.isOnItsWay, given.payment, given.refunded]).toEqual([false, 'refunded', 3_000]);
    expect(await partsOf(orderId)).toHaveLength(2);
  });

  it('sends each part once, though the process dies after any of its steps', async () => {
    for (let dies = 1; dies <= 6; dies++) {
      const { orderId, sessions } = await paidIn([1_000, 2_000], 'stripe');
      valueIn(await refund(orderId));
      let written = 0;
      const dying: Db['write'] = async (work) => {
        if (++written === dies) throw new Error('killed');
        return database.db.write(work);
      };
      await deskOf('stripe', { ...database.db, write: dying })
        .round()
        .catch(() => {});
      standIn.forgetKeys();
      at += 10 * MINUTE_MS;
      await deskOf('stripe').round();
      expect(sessions.map(atStripe), `died at ${dies}`).toEqual([[1_000], [2_000]]);
      expect(await bookedOf(orderId)).toEqual([2_000, 1_000]);
    }
  });

  it('and what came otherwise: that is handed over and booked at once', async () => {
    const { id: orderId } = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
    valueIn(await write((tx) => recordPayment(tx, { ...byStaff(orderId), amount: 500, now: now() })));
    const sessions = [await pay(orderId, 1_000, 'stripe'), await pay(orderId, 1_500, 'stripe')];
    const request = { ...byStaff(orderId), amount: 2_900 };
    const given = valueIn(await refund(orderId, request));
    expect([given.isOnItsWay, given.refunded, given.repeat]).toEqual([true, 400, false]);
    expect(valueIn(await refund(orderId, request)).repeat).toBe(true);
    expect(await bookedOf(orderId)).toEqual([400]);
    await deskOf('stripe').round();
    expect(sessions.map(atStripe)).toEqual([[1_000], [1_500]]);
    expect(await orderOf(orderId)).toMatchObject({ refunded: 2_900 });
  });

  describe('is never above what was paid', () => {
    it('not beside what is on its way, and above the limit only for a manager', async () => {
      const { orderId } = await paidIn([1_000, 2_000], 'test');
      expect(problemIn(await refund(orderId, { amount: 3_001 }))).toMatchObject({ most: 3_000 });
      expect(problemIn(await refund(orderId, { amount: 2_500, approvalLimit: 2_400 }))).toMatchObject({
        kind: 'approvalNeeded',
      });
      valueIn(await refund(orderId, { amount: 2_500 }));
      expect(problemIn(await refund(orderId, { amount: 501 }))).toMatchObject({ most: 500 });
      expect(problemIn(await refund(orderId, { amount: 501, byHand: true }))).toMatchObject({ most: 500 });
      await deskOf('test').round();
      expect(problemIn(await refund(orderId, { amount: 501 }))).toMatchObject({ most: 500 });
    });

    it('though twelve are asked for at once while two desks send', async () => {
      const { orderId } = await paidIn([800, 1_000, 1_200], 'test');
      const wanted = Array.from({ length: 12 }, (_, n) => refund(orderId, { amount: 300 + 100 * (n % 4) }));
      const desks = [deskOf('test').round(), deskOf('test').round()];
      const outcomes = await Promise.all(wanted);
      await Promise.all(desks);
      await deskOf('test').round();

      const given = outcomes.flatMap((outcome, n) => (outcome.ok ? [300 + 100 * (n % 4)] : []));
      const sum = given.reduce((total, amount) => total + amount, 0);
      expect(await orderOf(orderId)).toMatchObject({ refunded: sum });
      expect(sum).toBeGreaterThan(2_300); // while more was held, some refund fitted
      expect(sum).toBeLessThanOrEqual(3_000);
      const byPayment = await read((tx) =>
        tx.providerRefund.groupBy({ by: ['attemptId'], where: { orderId }, _sum: { amount: true } }),
      );
      for (const { attemptId, _sum } of byPayment) {
        const { received } = await read((tx) =>
          tx.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } }),
        );
        expect(_sum.amount).toBeLessThanOrEqual(received ?? 0);
      }
      expect(new Set(asked).size).toBe(asked.length);
    });
  });
});
