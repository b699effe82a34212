import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { expireOrders } from '../../../domain/orders/expireOrders.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { attemptSteps, type PaymentAttempt, stepAttempt } from '../../../domain/payments/attempt.ts';
import {
  type PaymentReport,
  receivePayment,
  type SessionOutcome,
} from '../../../domain/payments/receivePayment.ts';
import { startPayment } from '../../../domain/payments/startPayment.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { addPlaced, addProduct, byStaff, later, NOW, problemIn, valueIn } from '../testShop.ts';

const TOTAL = 3_000;
const paid = (amount = TOTAL, currency = 'CNY'): SessionOutcome => ({ kind: 'succeeded', amount, currency });
const failed: SessionOutcome = { kind: 'failed' };
const expired: SessionOutcome = { kind: 'expired' };

it('a payment that failed or ended may still succeed, and nothing follows on that', () => {
  expect(attemptSteps).toEqual({
    created: ['open', 'succeeded', 'failed', 'expired'],
    open: ['succeeded', 'failed', 'expired'],
    failed: ['succeeded'],
    expired: ['succeeded'],
    succeeded: [],
  });
});

onEachDatabase('a provider’s word', (provider) => {
  let database: TestDatabase;
  let tea: string;
  let rare: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { stock: 10_000, price: 1_000 });
    rare = await addProduct(database.db, { stock: 1, price: TOTAL });
  });
  afterEach(async () => expect(await auditBooks(database.db)).toEqual(balanced));
  afterAll(() => database.drop());

  const write: TestDatabase['db']['write'] = (work) => database.db.write(work);
  const read: TestDatabase['db']['read'] = (work) => database.db.read(work);
  const start = (orderId: string, now = NOW) =>
    write((tx) =>
      startPayment(tx, {
        ...{ orderId, provider: 'test', conversationId: null, language: 'en', now },
        actor: { as: 'rule' },
      }),
    );

  /** An order with an open session to pay it. */
  async function openPayment(productId = tea, quantity = 3) {
    const order = await addPlaced(database.db, [{ productId, quantity }]);
    const attempt = valueIn(await start(order.id));
    const externalId = `session-${attempt.id}`;
    await write((tx) => stepAttempt(tx, { id: attempt.id, to: 'open', externalId, dueAt: later(1) }));
    return { order, attempt: { ...attempt, externalId } };
  }

  const reportOf = (
    { id, externalId }: PaymentAttempt,
    outcome: SessionOutcome,
    eventId = newId(),
  ): PaymentReport => ({ provider: 'test', eventId, externalId: externalId ?? '', attemptId: id, outcome });
  const hear = (report: PaymentReport, now = NOW) => write((tx) => receivePayment(tx, { report, now }));
  /** What it did, in a word. */
  const told = async (report: PaymentReport, now = NOW) => {
    const received = await hear(report, now);
    return received.kind === 'news' ? received.effect : received.kind;
  };

  const standing = async (orderId: string, attemptId: string) => {
    const order = await read((tx) => tx.order.findUniqueOrThrow({ where: { id: orderId } }));
    const attempt = await read((tx) => tx.paymentAttempt.findUniqueOrThrow({ where: { id: attemptId } }));
    const tasks = await read((tx) => tx.task.findMany({ where: { subjectId: orderId } }));
    const payments = await read((tx) => tx.payment.count({ where: { orderId } }));
    const { status, payment, paid: sum, credit } = order;
    return [status, payment, sum, credit, attempt.status, payments, ...tasks.map(({ kind }) => kind)];
  };

  describe('has one effect, whatever comes after what', () => {
    const once = ['placed', 'paid', TOTAL, 0, 'succeeded', 1];
    const same = 'the same event';
    const cases: [
      story: string,
      words: [SessionOutcome, effect: string, event?: string][],
      end: unknown[],
    ][] = [
      ['paid', [[paid(), 'paid']], once],
      [
        'paid, told twice',
        [
          [paid(), 'paid', same],
          [paid(), 'repeat', same],
        ],
        once,
      ],
      [
        'paid, told in two events',
        [
          [paid(), 'paid'],
          [paid(), 'nothing'],
        ],
        once,
      ],
      ['failed', [[failed, 'failed']], ['placed', 'unpaid', 0, 0, 'failed', 0]],
      [
        'failed, told twice',
        [
          [failed, 'failed'],
          [failed, 'nothing'],
        ],
        ['placed', 'unpaid', 0, 0, 'failed', 0],
      ],
      ['expired', [[expired, 'nothing']], ['placed', 'unpaid', 0, 0, 'expired', 0]],
      [
        'failed, then paid after all',
        [
          [failed, 'failed'],
          [paid(), 'paid'],
        ],
        once,
      ],
      [
        'paid, then failed out of order',
        [
          [paid(), 'paid'],
          [failed, 'nothing'],
        ],
        once,
      ],
      [
        'expired, then paid late',
        [
          [expired, 'nothing'],
          [paid(), 'paid'],
        ],
        once,
      ],
      [
        'paid, then expired out of order',
        [
          [paid(), 'paid'],
          [expired, 'nothing'],
        ],
        once,
      ],
      ['less than asked', [[paid(1_000), 'partlyPaid']], ['placed', 'partlyPaid', 1_000, 0, 'succeeded', 1]],
      [
        'more than asked',
        [[paid(TOTAL + 50), 'paidTooMuch']],
        ['placed', 'paid', TOTAL, 50, 'succeeded', 1, 'refundDue'],
      ],
      [
        'another currency',
        [
          [paid(TOTAL, 'USD'), 'toCheck'],
          [paid(TOTAL, 'USD'), 'nothing'],
        ],
        ['placed', 'unpaid', 0, 0, 'succeeded', 0, 'paymentToCheck'],
      ],
      ['no amount', [[paid(0), 'toCheck']], ['placed', 'unpaid', 0, 0, 'succeeded', 0, 'paymentToCheck']],
    ];

    it.each(cases)('%s', async (_story, words, end) => {
      const { order, attempt } = await openPayment();
      for (const [outcome, effect, event] of words) {
        const eventId = event ? `${attempt.id} ${event}` : undefined;
        expect(await told(reportOf(attempt, outcome, eventId))).toBe(effect);
      }
      expect(await standing(order.id, attempt.id)).toEqual(end);
    });
  });

  it('before we had filed the session is found by the id of ours that comes back', async () => {
    const order = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
    const attempt = valueIn(await start(order.id));
    const externalId = `early-${attempt.id}`;
    expect(await told(reportOf({ ...attempt, externalId }, paid()))).toBe('paid');
    expect(await write((tx) => stepAttempt(tx, { id: attempt.id, to: 'open', externalId }))).toBe(false);
    expect(await standing(order.id, attempt.id)).toEqual(['placed', 'paid', TOTAL, 0, 'succeeded', 1]);
  });

  it('about a second session under the same id is money too, and kept to be given back', async () => {
    const { order, attempt } = await openPayment();
    expect(await told(reportOf(attempt, paid()))).toBe('paid');
    expect(await told(reportOf({ ...attempt, externalId: `second-${attempt.id}` }, paid()))).toBe('kept');
    expect(await standing(order.id, attempt.id)).toEqual([
      'placed',
      'paid',
      TOTAL,
      TOTAL,
      'succeeded',
      2,
      'refundDue',
    ]);
  });

  it('for an order that was cancelled meanwhile is kept, with a task to give it back', async () => {
    const { order, attempt } = await openPayment();
    valueIn(await write((tx) => cancelOrder(tx, byStaff(order.id))));
    expect(await told(reportOf(attempt, paid()))).toBe('kept');
    expect(await standing(order.id, attempt.id)).toEqual([
      'cancelled',
      'unpaid',
      0,
      TOTAL,
      'succeeded',
      1,
      'refundDue',
    ]);
  });

  it('for an order that expired meanwhile revives it', async () => {
    const { order, attempt } = await openPayment();
    await write((tx) => expireOrders(tx, { now: later(73 * 60), limit: 1_000 }));
    expect(await told(reportOf(attempt, paid()), later(74 * 60))).toBe('revived');
    expect(await standing(order.id, attempt.id)).toEqual(['placed', 'paid', TOTAL, 0, 'succeeded', 1]);
  });

  it('for an order that expired and whose goods are gone is kept', async () => {
    const { order, attempt } = await openPayment(rare, 1);
    await write((tx) => expireOrders(tx, { now: later(73 * 60), limit: 1_000 }));
    await addPlaced(database.db, [{ productId: rare, quantity: 1 }]);
    expect(await told(reportOf(attempt, paid()))).toBe('kept');
    expect(await standing(order.id, attempt.id)).toEqual([
      'cancelled',
      'unpaid',
      0,
      TOTAL,
      'succeeded',
      1,
      'refundDue',
    ]);
  });

  it('for an order that a rep marked paid meanwhile is kept too', async () => {
    const { order, attempt } = await openPayment();
    valueIn(await write((tx) => recordPayment(tx, byStaff(order.id))));
    expect(await told(reportOf(attempt, paid()))).toBe('kept');
    expect(await standing(order.id, attempt.id)).toEqual([
      'placed',
      'paid',
      TOTAL,
      TOTAL,
      'succeeded',
      2,
      'refundDue',
    ]);
  });

  it('about a session that nobody knows: one task when it is ours and paid, nothing when it is another program’s', async () => {
    const before = await read((tx) => tx.task.count());
    const stranger = { provider: 'test', externalId: newId(), attemptId: null } as const;
    expect(await told({ ...stranger, eventId: newId(), outcome: paid() })).toBe('unknown');
    expect(await read((tx) => tx.task.count())).toBe(before);

    const lost = { provider: 'test', externalId: newId(), attemptId: newId(), outcome: paid() } as const;
    for (const eventId of ['a', 'b', 'b']) await hear({ ...lost, eventId: `${lost.externalId} ${eventId}` });
    const tasks = await read((tx) => tx.task.findMany({ where: { subject: 'payment' } }));
    expect(tasks).toMatchObject([
      {
        kind: 'paymentToCheck',
        subjectId: `test/${lost.externalId}`,
        detail: `test/${lost.externalId}: 3000 CNY`,
      },
    ]);
  });

  it('that comes eight times at once, under two names, pays once', async () => {
    const { order, attempt } = await openPayment();
    const reports = Array.from({ length: 8 }, (_, n) => reportOf(attempt, paid(), `${attempt.id} ${n % 2}`));
    const effects = await Promise.all(reports.map((report) => told(report)));
    expect(effects.filter((effect) => effect === 'paid')).toHaveLength(1);
    expect(await standing(order.id, attempt.id)).toEqual(['placed', 'paid', TOTAL, 0, 'succeeded', 1]);
  });

  it('meets a rep who marks the order paid at the same moment: the books balance and nothing is lost', async () => {
    const { order, attempt } = await openPayment();
    const [effect, marked] = await Promise.all([
      told(reportOf(attempt, paid())),
      write((tx) => recordPayment(tx, byStaff(order.id))),
    ]);
    const isFirst = effect === 'paid';
    expect(effect).toBe(isFirst ? 'paid' : 'kept');
    expect(marked.ok).toBe(!isFirst);
    const [, payment, sum, credit] = await standing(order.id, attempt.id);
    expect([payment, sum, credit]).toEqual(['paid', TOTAL, isFirst ? 0 : TOTAL]);
  });

  describe('beginning to pay', () => {
    it('goes on with the link that is open for just this amount while there is time to use it', async () => {
      const { order, attempt } = await openPayment();
      expect(valueIn(await start(order.id, later(30))).id).toBe(attempt.id);
      expect(valueIn(await start(order.id, later(50))).id).not.toBe(attempt.id);
    });

    it('for another amount is another link, and the old one is closed soon', async () => {
      const { order, attempt } = await openPayment();
      valueIn(await write((tx) => recordPayment(tx, { ...byStaff(order.id), amount: 1_000 })));
      expect(valueIn(await start(order.id))).toMatchObject({ amount: 2_000, status: 'created' });
      const old = await read((tx) => tx.paymentAttempt.findUniqueOrThrow({ where: { id: attempt.id } }));
      expect(old).toMatchObject({ status: 'open', dueAt: NOW });
    });

    it('twenty times at once is one attempt', async () => {
      const { id } = await addPlaced(database.db, [{ productId: tea, quantity: 3 }]);
      const begun = await Promise.all(Array.from({ length: 20 }, () => start(id)));
      expect(new Set(begun.map((outcome) => valueIn(outcome).id)).size).toBe(1);
    });

    it('is refused for what is paid, cancelled, a draft or somebody else’s', async () => {
      const { order, attempt } = await openPayment();
      await hear(reportOf(attempt, paid()));
      expect(problemIn(await start(order.id))).toMatchObject({ kind: 'moveNotAllowed', rule: 'isOwed' });
      const { order: other } = await openPayment();
      const theirs = await write((tx) =>
        startPayment(tx, {
          ...{ orderId: other.id, provider: 'test', conversationId: null, language: 'en', now: NOW },
          actor: { as: 'customer', customerId: order.customerId },
        }),
      );
      expect(problemIn(theirs)).toEqual({ kind: 'orderNotFound' });
      valueIn(await write((tx) => cancelOrder(tx, byStaff(other.id))));
      expect(problemIn(await start(other.id))).toMatchObject({ kind: 'moveNotAllowed', rule: 'isPlaced' });
      expect(problemIn(await start('nothing'))).toEqual({ kind: 'orderNotFound' });
    });
  });
});
