import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createPaymentDesk, type PaymentDesk } from '../../../bot/payments/desk.ts';
import { createPayLinks } from '../../../bot/payments/payLinks.ts';
import type { Db } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { requestRefund } from '../../../domain/payments/requestRefund.ts';
import { startPayment } from '../../../domain/payments/startPayment.ts';
import { auditBooks, balanced } from '../../domain/books.ts';
import { addPlaced, addProduct, byStaff, problemIn, valueIn } from '../../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { openStripeStandIn, type StripeStandIn } from '../../support/stripeStandIn.ts';

const MINUTE_MS = 60_000;
const TOTAL = 3_000;

onEachDatabase('the payment desk', (provider) => {
  let database: TestDatabase;
  let standIn: StripeStandIn;
  let tea: string;
  let at: number;
  const now = () => new Date(at);
  /** What is between us and the provider is the same on every database. */
  const itOnce = it.runIf(provider === 'sqlite');

  beforeAll(async () => {
    database = await makeDatabase(provider);
    standIn = await openStripeStandIn();
    tea = await addProduct(database.db, { stock: 10_000, price: 1_000 });
    at = new Date('2026-03-08T04:00:00Z').getTime();
  });
  beforeEach(() => {
    at += 24 * 60 * MINUTE_MS; // what earlier tests left open is over
    standIn.breaks.length = 0;
    standIn.refundsEnd.status = 'succeeded';
  });
  afterEach(async () => expect(await auditBooks(database.db)).toEqual(balanced));
  afterAll(async () => {
    await standIn.close();
    await database.drop();
  });

  const deskOver = (db: Db, random = () => 0): PaymentDesk =>
    createPaymentDesk({
      ...{ db, provider: standIn.stripe, links: createPayLinks('secret'), now, random },
      ...{ address: () => 'https://shop.test', onNews: () => {}, log: pino({ level: 'silent' }) },
    });
  /** A desk whose process dies just before its `n`th transaction. */
  const dyingDesk = (n: number) => {
    let written = 0;
    const write: Db['write'] = async (work) => {
      if (++written >= n) throw new Error('killed');
      return database.db.write(work);
    };
    return deskOver({ ...database.db, write });
  };
  const later = (minutes: number) => {
    at += minutes * MINUTE_MS;
  };
  const read: Db['read'] = (work) => database.db.read(work);
  const write: Db['write'] = (work) => database.db.write(work);

  async function begin() {
    const order = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
    const started = await write((tx) =>
      startPayment(tx, {
        ...{ orderId: order.id, provider: 'stripe', conversationId: null, language: 'en', now: now() },
        actor: { as: 'rule' },
      }),
    );
    const { id } = valueIn(started);
    return { orderId: order.id, args: { kind: 'payment', attemptId: id }, attemptId: id };
  }
  const attemptOf = (id: string) => read((tx) => tx.paymentAttempt.findUniqueOrThrow({ where: { id } }));
  async function open() {
    const begun = await begin();
    await deskOver(database.db).open(begun.args);
    return { ...begun, externalId: (await attemptOf(begun.attemptId)).externalId ?? '' };
  }
  async function openAndPay() {
    const opened = await open();
    standIn.pay(opened.externalId);
    later(2);
    await deskOver(database.db).round();
    return opened;
  }
  const orderOf = (id: string) => read((tx) => tx.order.findUniqueOrThrow({ where: { id } }));
  const sessionsOf = (attemptId: string) =>
    [...standIn.sessions.values()].filter(({ client_reference_id: id }) => id === attemptId).length;

  describe('opens a session', () => {
    it('once, and finds the same link each time it is asked', async () => {
      const { args, attemptId } = await begin();
      const link = await deskOver(database.db).open(args);
      expect(link).toMatchObject({ state: 'open', amount: TOTAL, currency: 'CNY' });
      expect(link.link).toMatch(new RegExp(`^https://shop\\.test/pay#${attemptId}\\.`));
      expect(await deskOver(database.db).open(args)).toEqual(link);
      expect(sessionsOf(attemptId)).toBe(1);
    });

    it('once, though the process dies between the provider’s answer and the record', async () => {
      const { args, attemptId } = await begin();
      await expect(dyingDesk(1).open(args)).rejects.toThrow('killed');
      expect(await attemptOf(attemptId)).toMatchObject({ status: 'created', externalId: null });
      expect(sessionsOf(attemptId)).toBe(1);
      await deskOver(database.db).open(args);
      expect(await attemptOf(attemptId)).toMatchObject({ status: 'open' });
      expect(sessionsOf(attemptId)).toBe(1);
    });

    it('once, though two servers ask at the same moment and the line is cut', async () => {
      const { args, attemptId } = await begin();
      standIn.breaks.push('after');
      const links = await Promise.all([1, 2].map(() => deskOver(database.db).open(args)));
      expect(links[0]).toEqual(links[1]);
      expect(sessionsOf(attemptId)).toBe(1);
    });

    itOnce('not at all when the provider refuses: the attempt has failed', async () => {
      const cheap = await addProduct(database.db, { price: 10 });
      const { id: orderId } = await addPlaced(database.db, [{ productId: cheap, quantity: 1 }]);
      const started = await write((tx) =>
        startPayment(tx, {
          ...{ orderId, provider: 'stripe', conversationId: null, language: 'en', now: now() },
          actor: { as: 'rule' },
        }),
      );
      const { id: attemptId } = valueIn(started);
      expect(await deskOver(database.db).open({ kind: 'payment', attemptId })).toMatchObject({
        state: 'failed',
      });
    });
  });

  describe('asks the provider', () => {
    it('when no callback came: the order is paid, once, though the answer and the callback meet', async () => {
      const { orderId, externalId, attemptId } = await open();
      standIn.pay(externalId);
      later(2);
      const desk = deskOver(database.db);
      const outcome = { kind: 'succeeded', amount: TOTAL, currency: 'CNY' } as const;
      const report = { provider: 'stripe', eventId: newId(), externalId, attemptId, outcome } as const;
      await Promise.all([desk.round(), desk.hear(report), deskOver(database.db).round()]);
      expect(await orderOf(orderId)).toMatchObject({ payment: 'paid', paid: TOTAL, credit: 0 });
      expect(await read((tx) => tx.payment.count({ where: { orderId } }))).toBe(1);
    });

    it('again when it died before it wrote the answer down', async () => {
      const { orderId, externalId } = await open();
      standIn.pay(externalId);
      later(2);
      await dyingDesk(2)
        .round()
        .catch(() => {}); // claimed, asked, and gone
      expect(await orderOf(orderId)).toMatchObject({ payment: 'unpaid' });
      later(2);
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ payment: 'paid', paid: TOTAL });
    });

    itOnce(
      'seldomer and seldomer while nothing happens, and closes the session when its time is over',
      async () => {
        const { attemptId, externalId } = await open();
        const dues: number[] = [];
        for (let times = 0; times < 4; times++) {
          const { dueAt } = await attemptOf(attemptId);
          dues.push((dueAt.getTime() - at) / MINUTE_MS);
          at = dueAt.getTime();
          await deskOver(database.db).round();
        }
        expect(dues).toEqual([1, 1, 2, 4]);
        later(60);
        await deskOver(database.db).round();
        expect(await attemptOf(attemptId)).toMatchObject({ status: 'expired' });
        expect(standIn.sessions.get(externalId)).toMatchObject({ status: 'expired' });
      },
    );

    itOnce('to close what the order no longer needs, and takes the money that came in between', async () => {
      const [idle, paid] = [await open(), await open()];
      standIn.pay(paid.externalId);
      for (const { orderId } of [idle, paid])
        valueIn(await write((tx) => recordPayment(tx, { ...byStaff(orderId), now: now() })));
      later(2);
      await deskOver(database.db).round();
      expect(standIn.sessions.get(idle.externalId)).toMatchObject({ status: 'expired' });
      expect(await orderOf(idle.orderId)).toMatchObject({ paid: TOTAL, credit: 0 });
      expect(await orderOf(paid.orderId)).toMatchObject({ paid: TOTAL, credit: TOTAL });
    });

    itOnce('later when it cannot be reached, with up to a quarter more', async () => {
      const { attemptId } = await open();
      later(2);
      standIn.breaks.push('before', 'before');
      await deskOver(database.db, () => 1).round();
      const { dueAt, status } = await attemptOf(attemptId);
      expect([status, (dueAt.getTime() - at) / MINUTE_MS]).toEqual(['open', 1.25]);
    });
  });

  describe('sends a refund', () => {
    const ask = (orderId: string, amount?: number) =>
      write((tx) =>
        requestRefund(tx, {
          ...byStaff(orderId),
          amount,
          reason: 'broken',
          approvalLimit: 10_000,
          now: now(),
        }),
      );
    const byHand = (orderId: string, amount?: number) =>
      write((tx) =>
        refundOrder(tx, { ...byStaff(orderId), amount, reason: 'broken', approvalLimit: 10_000, now: now() }),
      );
    const refundsAt = (externalId: string) =>
      [...standIn.refunds.values()]
        .filter(({ payment_intent }) => payment_intent === `pi_of_${externalId}`)
        .map(({ amount }) => amount);
    const tasks = (subjectId: string) =>
      read((tx) => tx.task.findMany({ where: { subjectId, kind: 'refundFailed' } }));

    itOnce('which enters the books when it has gone', async () => {
      const { orderId, externalId } = await openAndPay();
      valueIn(await ask(orderId, 1_000));
      expect(await orderOf(orderId)).toMatchObject({ payment: 'paid', refunded: 0 });
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ payment: 'partlyRefunded', refunded: 1_000 });
      expect(refundsAt(externalId)).toEqual([1_000]);
      const events = await read((tx) =>
        tx.orderEvent.findMany({ where: { orderId }, orderBy: { at: 'asc' } }),
      );
      expect(events.map(({ kind }) => kind)).toEqual(
        expect.arrayContaining(['placed', 'paid', 'refundRequested', 'partlyRefunded']),
      );
    });

    it('once, though the process dies before it writes down that it has gone', async () => {
      const { orderId, externalId } = await openAndPay();
      valueIn(await ask(orderId));
      await dyingDesk(3)
        .round()
        .catch(() => {}); // looked for attempts, claimed the refund, sent it, and gone
      expect(refundsAt(externalId)).toEqual([TOTAL]);
      expect(await orderOf(orderId)).toMatchObject({ refunded: 0 });
      standIn.forgetKeys();
      later(10);
      await deskOver(database.db).round();
      expect(refundsAt(externalId)).toEqual([TOTAL]);
      expect(await orderOf(orderId)).toMatchObject({ payment: 'refunded', refunded: TOTAL });
    });

    it('never of more than is left: not beside one that is on its way, not by hand, not without approval', async () => {
      const { orderId } = await openAndPay();
      valueIn(await ask(orderId, 2_000));
      const most = { kind: 'amountNotAllowed', most: 1_000, currency: 'CNY' };
      expect(problemIn(await ask(orderId, 1_001))).toEqual(most);
      expect(problemIn(await byHand(orderId, 1_001))).toEqual(most);
      const tight = { ...byStaff(orderId), amount: 900, reason: 'x', approvalLimit: 2_500 };
      expect(problemIn(await write((tx) => requestRefund(tx, tight)))).toMatchObject({
        kind: 'approvalNeeded',
      });
      const rest = await Promise.all(Array.from({ length: 8 }, () => ask(orderId, 1_000)));
      expect(rest.filter(({ ok }) => ok)).toHaveLength(1);
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ payment: 'refunded', refunded: TOTAL });
    });

    itOnce('never of more than came this way, whatever else was paid', async () => {
      const { orderId } = await open();
      valueIn(await write((tx) => recordPayment(tx, { ...byStaff(orderId), now: now() })));
      expect(problemIn(await ask(orderId, 1))).toEqual({
        kind: 'amountNotAllowed',
        most: 0,
        currency: 'CNY',
      });
    });

    it('asked for twice under one name is one', async () => {
      const { orderId, externalId } = await openAndPay();
      const request = { ...byStaff(orderId), amount: 500, reason: 'x', approvalLimit: 10_000 };
      const asked = [request, request].map((same) => write((tx) => requestRefund(tx, same)));
      const [one, two] = (await Promise.all(asked)).map(valueIn);
      expect([one?.repeat, two?.repeat].sort()).toEqual([false, true]);
      await deskOver(database.db).round();
      expect(refundsAt(externalId)).toEqual([500]);
    });

    itOnce('that fails is a person’s task, and the money can go back another way', async () => {
      const { orderId, externalId } = await openAndPay();
      valueIn(await ask(orderId));
      standIn.refundsEnd.status = 'failed';
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ payment: 'paid', refunded: 0 });
      expect(await tasks(orderId)).toMatchObject([
        { detail: `stripe/${externalId}: 3000 CNY, failed`, doneAt: null },
      ]);
      valueIn(await byHand(orderId));
      expect(await orderOf(orderId)).toMatchObject({ payment: 'refunded' });
    });

    itOnce('that was given up without an answer and had gone all the same is heard of later', async () => {
      const { orderId, externalId } = await openAndPay();
      valueIn(await ask(orderId));
      standIn.breaks.push('none', 'after', 'after');
      await deskOver(database.db).round();
      await write((tx) => tx.providerRefund.updateMany({ where: { orderId }, data: { attempt: 39 } }));
      later(2);
      standIn.breaks.push('before', 'before');
      await deskOver(database.db).round();
      expect(await tasks(orderId)).toMatchObject([
        { detail: expect.stringContaining(', no answer'), doneAt: null },
      ]);
      expect(await orderOf(orderId)).toMatchObject({ refunded: 0 });
      const [sent] = [...standIn.refunds.values()].filter(
        ({ payment_intent }) => payment_intent === `pi_of_${externalId}`,
      );
      const { id } = await read((tx) => tx.providerRefund.findFirstOrThrow({ where: { orderId } }));
      await deskOver(database.db).hearOfRefund({ id, externalId: sent?.id ?? '' });
      expect(await orderOf(orderId)).toMatchObject({ payment: 'refunded', refunded: TOTAL });
      expect(await tasks(orderId), 'nobody gives it back a second time').toMatchObject([{ doneAt: now() }]);
    });

    itOnce('that takes days is asked about, and one that comes back in the end is a task', async () => {
      const { orderId, externalId } = await openAndPay();
      valueIn(await ask(orderId));
      standIn.refundsEnd.status = 'pending';
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ refunded: 0 });
      const { id, externalId: known } = await read((tx) =>
        tx.providerRefund.findFirstOrThrow({ where: { orderId } }),
      );
      Object.assign(standIn.refunds.get(known ?? '') ?? {}, { status: 'succeeded' });
      later(10);
      await deskOver(database.db).round();
      expect(await orderOf(orderId)).toMatchObject({ refunded: TOTAL });
      expect(refundsAt(externalId)).toEqual([TOTAL]);

      // Its events come in any order; what counts is how it stands.
      Object.assign(standIn.refunds.get(known ?? '') ?? {}, {
        ...{ status: 'failed', failure_reason: 'account closed' },
      });
      const told = { id, externalId: known ?? '' };
      await Promise.all([1, 2, 3].map(() => deskOver(database.db).hearOfRefund(told)));
      expect(await tasks(orderId)).toMatchObject([{ detail: expect.stringContaining(', account closed') }]);
    });
  });
});
