import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { releaseAllocation } from '../../../domain/allocation/releaseAllocation.ts';
import type { Tx } from '../../../domain/db.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { expireOrders } from '../../../domain/orders/expireOrders.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { size } from '../../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { byStaff, later, problemIn, valueIn } from '../testShop.ts';
import {
  addShort,
  addWaiting,
  allocatedOf,
  another,
  apply,
  arrive,
  DAY,
  makePlan,
  promisedOf,
  rep,
  TODAY,
} from './stage.ts';

onEachDatabase('an allocation', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(async () => {
    expect(await auditBooks(database.db)).toEqual(balanced);
    await database.drop();
  });

  /** Two orders wait for two pieces each, three are there; the older one gets 2 and the younger 1. */
  async function stage() {
    const { db } = database;
    const tea = await addShort(db);
    const first = await addWaiting(db, { [tea]: 2 });
    const second = await addWaiting(db, { [tea]: 2 }, { day: 5 });
    await arrive(db, tea, 3);
    const { planId } = await makePlan(db, { productIds: [tea] });
    return { db, tea, first, second, planId };
  }
  async function applied() {
    const staged = await stage();
    valueIn(await apply(staged.db, staged.planId));
    return staged;
  }
  const ship = (id: string, quantity?: number) =>
    database.db.write((tx) =>
      shipOrder(tx, { ...byStaff(id), lines: quantity ? [{ position: 1, quantity }] : undefined }),
    );

  it('is a promise on the lines, in their history and in the audit, once however often it is confirmed', async () => {
    const { db, tea, first, second, planId } = await stage();
    const [one, two] = await Promise.all([apply(db, planId), apply(db, planId)]);
    const told = {
      pieces: 3,
      orders: [
        { orderId: first.id, pieces: 2 },
        { orderId: second.id, pieces: 1 },
      ],
    };
    expect(valueIn(one)).toMatchObject(told);
    expect([valueIn(one).repeat, valueIn(two).repeat].sort()).toEqual([false, true]);
    expect(valueIn(await apply(db, planId))).toMatchObject({ ...told, repeat: true });
    expect([await allocatedOf(db, first.id), await allocatedOf(db, second.id)]).toEqual([[2], [1]]);
    expect(await promisedOf(db, tea)).toBe(3);

    const where = { orderId: second.id, kind: 'allocated' };
    expect(await db.read((tx) => tx.orderEvent.findMany({ where }))).toMatchObject([
      { actor: 'staff:rep-lin', door: 'rest', before: '{"allocated.1":0}', after: '{"allocated.1":1}' },
    ]);
    const audit = { subjectId: second.id, action: 'order.allocate' };
    expect(await db.read((tx) => tx.auditEntry.findMany({ where: audit }))).toMatchObject([
      { detail: planId },
    ]);
  });

  it('is for the one who asked, on the day they asked', async () => {
    const { db, planId, first } = await stage();
    expect(problemIn(await apply(db, planId, { actor: another() }))).toEqual({ kind: 'planNotFound' });
    expect(problemIn(await apply(db, planId, { now: later(11 * DAY + 1) }))).toEqual({
      kind: 'planNotFound',
    });
    expect(problemIn(await apply(db, 'no plan'))).toEqual({ kind: 'planNotFound' });
    expect(await allocatedOf(db, first.id)).toEqual([0]);
  });

  describe('goes stale, and changes nothing,', () => {
    it.each<[string, (at: Awaited<ReturnType<typeof stage>>) => Promise<unknown>]>([
      ['when a piece came in', ({ db, tea }) => arrive(db, tea, 1)],
      ['when another order came', ({ db, tea }) => addWaiting(db, { [tea]: 1 })],
      ['when an order of it was shipped', ({ first }) => ship(first.id)],
      [
        'when an order that waits was cancelled',
        ({ db, second }) => db.write((tx) => cancelOrder(tx, byStaff(second.id))),
      ],
      [
        'when another plan was applied meanwhile',
        async ({ db, tea }) => apply(db, (await makePlan(db, { productIds: [tea] })).planId),
      ],
    ])('%s', async (_, change) => {
      const at = await stage();
      await change(at);
      const before = [await allocatedOf(at.db, at.first.id), await promisedOf(at.db, at.tea)];
      expect(problemIn(await apply(at.db, at.planId))).toEqual({ kind: 'planStale' });
      expect([await allocatedOf(at.db, at.first.id), await promisedOf(at.db, at.tea)]).toEqual(before);
    });
  });

  it('keeps its pieces for its line: another order cannot ship them, this one can', async () => {
    const { db, tea, first, second } = await applied();
    expect(problemIn(await ship(second.id))).toMatchObject({
      ...{ kind: 'promisedElsewhere', short: [{ productId: tea, wanted: 2, left: 1 }] },
    });
    expect(valueIn(await ship(second.id, 1)).lines[0]).toMatchObject({ shipped: 1, allocated: 0 });
    const late = await addWaiting(db, { [tea]: 1 });
    expect(problemIn(await ship(late.id))).toMatchObject({ short: [{ wanted: 1, left: 0 }] });
    expect(valueIn(await ship(first.id)).lines[0]).toMatchObject({ shipped: 2, allocated: 0 });
    expect(await promisedOf(db, tea)).toBe(0);
  });

  it('takes its promised pieces first, and others only as far as they are promised to nobody', async () => {
    const { db, tea, second } = await applied();
    await arrive(db, tea, 1);
    expect(valueIn(await ship(second.id)).lines[0]).toMatchObject({ shipped: 2, allocated: 0 });
    expect(await promisedOf(db, tea)).toBe(2);
  });

  it('does not lock up when a stock take finds fewer pieces than were promised', async () => {
    const { db, tea, first, second } = await applied();
    await arrive(db, tea, -1);
    expect(problemIn(await ship(second.id))).toMatchObject({
      kind: 'promisedElsewhere',
      short: [{ left: 1 }],
    });
    expect(valueIn(await ship(first.id)).lines[0]).toMatchObject({ shipped: 2 });
    expect(problemIn(await ship(second.id))).toMatchObject({ kind: 'outOfStock' });
    await arrive(db, tea, 1);
    expect(await promisedOf(db, tea)).toBe(1);
  });

  describe('ends with the order:', () => {
    it('cancelled', async () => {
      const { db, tea, first } = await applied();
      valueIn(await db.write((tx) => cancelOrder(tx, byStaff(first.id))));
      expect([await allocatedOf(db, first.id), await promisedOf(db, tea)]).toEqual([[0], 1]);
      const [event] = await db.read((tx) =>
        tx.orderEvent.findMany({ where: { orderId: first.id, kind: 'cancelled' } }),
      );
      expect(event).toMatchObject({ before: expect.stringContaining('"allocated.1":2') });
    });

    it('expired', async () => {
      const { db, tea, first, second } = await applied();
      const expiresAt = later(1);
      await db.write((tx) => tx.order.update({ where: { id: first.id }, data: { expiresAt } }));
      await db.write((tx) => tx.order.update({ where: { id: second.id }, data: { expiresAt: null } }));
      await db.write((tx) => expireOrders(tx, { now: TODAY, limit: 1_000 }));
      expect([await allocatedOf(db, first.id), await promisedOf(db, tea)]).toEqual([[0], 1]);
    });

    it('wholly refunded, since it cannot be shipped any more', async () => {
      const { db } = database;
      const tea = await addShort(db);
      const { id } = await addWaiting(db, { [tea]: 2 }, { isPaid: true });
      await addWaiting(db, { [tea]: 1 });
      await arrive(db, tea, 2);
      valueIn(await apply(db, (await makePlan(db, { productIds: [tea] })).planId));
      const refund = { ...byStaff(id), reason: 'gone elsewhere', approvalLimit: 1_000_000 };
      valueIn(await db.write((tx) => refundOrder(tx, { ...refund, amount: 100 })));
      expect(await promisedOf(db, tea)).toBe(2);
      valueIn(await db.write((tx) => refundOrder(tx, { ...refund, requestId: 'the rest' })));
      expect([await allocatedOf(db, id), await promisedOf(db, tea)]).toEqual([[0], 0]);
    });

    it('or when it is taken back, once, with its reason', async () => {
      const { db, tea, first } = await applied();
      const back = { ...byStaff(first.id), reason: 'asked to wait' };
      valueIn(await db.write((tx) => releaseAllocation(tx, back)));
      expect(valueIn(await db.write((tx) => releaseAllocation(tx, back)))).toMatchObject({ repeat: true });
      expect([await allocatedOf(db, first.id), await promisedOf(db, tea)]).toEqual([[0], 1]);
      const again = { ...back, requestId: 'another' };
      expect(problemIn(await db.write((tx) => releaseAllocation(tx, again)))).toEqual({
        kind: 'nothingAllocated',
      });
      const customer = { as: 'customer' as const, customerId: first.customerId };
      const theirs = { ...again, actor: customer };
      expect(problemIn(await db.write((tx) => releaseAllocation(tx, theirs)))).toEqual({
        kind: 'orderNotFound',
      });
    });
  });

  it('is never above what is on hand, whoever applies, ships and cancels at once', async () => {
    const { db } = database;
    const rounds = size({ test: 4, ci: 12, soak: 300 });
    const verdicts = new Set<string>();
    for (let round = 0; round < rounds; round++) {
      const tea = await addShort(db);
      const orders = [];
      for (let n = 0; n < 3; n++) orders.push(await addWaiting(db, { [tea]: 2 }, { day: n }));
      await arrive(db, tea, 4);
      const mine = await makePlan(db, { productIds: [tea] });
      const manager = another();
      const theirs = await makePlan(db, { productIds: [tea], whole: true, actor: manager });
      const [first, , third] = orders;
      const outcomes = await Promise.all([
        apply(db, mine.planId),
        db.write((tx) =>
          round % 2 ? cancelOrder(tx, byStaff(first?.id ?? '')) : shipOrder(tx, byStaff(third?.id ?? '')),
        ),
        apply(db, theirs.planId, { actor: manager }),
        apply(db, mine.planId),
      ]);
      verdicts.add(outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.problem.kind)).join());
      const promised = await promisedOf(db, tea);
      expect(promised, `round ${round}`).toBeGreaterThanOrEqual(0);
      expect(promised).toBeLessThanOrEqual(4);
    }
    expect([...verdicts].join()).toMatch(/done/);
    expect([...verdicts].join()).toMatch(/planStale/);
  });

  it.each<[string, (tx: Tx, at: { tea: string; first: { id: string } }) => Promise<unknown>]>([
    ['stock', (tx, { tea: id }) => tx.product.update({ where: { id }, data: { stock: { increment: 1 } } })],
    [
      'an order',
      (tx, { first: { id } }) => tx.order.update({ where: { id }, data: { version: { increment: 1 } } }),
    ],
  ])(
    'is stale too when %s is just being changed, and that is committed only after the first look',
    async (_, change) => {
      const at = await stage();
      let commit = () => {};
      const held = new Promise<void>((resolve) => {
        commit = resolve;
      });
      let begun = () => {};
      const isHeld = new Promise<void>((resolve) => {
        begun = resolve;
      });
      const changing = at.db.write(async (tx) => {
        await change(tx, at);
        begun();
        await held;
      });
      await isHeld;
      const applying = apply(at.db, at.planId);
      await new Promise((resolve) => setTimeout(resolve, 300));
      commit();
      await changing;
      expect(problemIn(await applying)).toEqual({ kind: 'planStale' });
      expect(await promisedOf(at.db, at.tea)).toBe(0);
    },
  );

  it('two people who worked out the same share: one has it, the other is told that it is out of date', async () => {
    const { db, tea, first } = await stage();
    const manager = another();
    const [mine, theirs] = [
      await makePlan(db, { productIds: [tea] }),
      await makePlan(db, { productIds: [tea], actor: manager }),
    ];
    const outcomes = await Promise.all([
      apply(db, mine.planId, { actor: rep }),
      apply(db, theirs.planId, { actor: manager }),
    ]);
    const told = outcomes.map((outcome) => (outcome.ok ? 'done' : outcome.problem.kind)).sort();
    expect(told).toEqual(['done', 'planStale']);
    expect([await allocatedOf(db, first.id), await promisedOf(db, tea)]).toEqual([[2], 3]);
  });
});
