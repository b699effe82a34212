import { afterAll, beforeAll, expect, it } from 'vitest';
import { setPromise } from '../../../domain/orders/setPromise.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addProduct, byStaff, later, problemIn, valueIn } from '../testShop.ts';
import { addShort, addWaiting, apply, arrive, DAY, makePlan, rep, TODAY, toldBy } from './stage.ts';

onEachDatabase('who gets what has come in', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  it('paid orders come first, then those that wait longest; the rest hears who went before', async () => {
    const { db } = database;
    const tea = await addShort(db);
    const old = await addWaiting(db, { [tea]: 2 }, { day: 1 });
    const paid = await addWaiting(db, { [tea]: 3 }, { day: 6, isPaid: true });
    const young = await addWaiting(db, { [tea]: 1 }, { day: 8 });
    await arrive(db, tea, 4);

    const { plan } = await makePlan(db, { productIds: [tea] });
    expect(toldBy(plan)).toEqual([
      `${paid.number}: 3 of 3 filled`,
      `${old.number}: 1 of 2 behind ${paid.number} paid`,
      `${young.number}: 0 of 1 behind ${old.number} waits`,
    ]);
    expect(plan.orders.map(({ nextFor }) => nextFor)).toEqual([[], [tea], []]);
    expect(plan.products).toMatchObject([
      { productId: tea, onHand: 4, free: 4, given: 4, allocated: 0, reserved: 6, stock: -2 },
    ]);
    // the next piece goes to the old one: its price and 9 days at 2 %
    expect(plan.products[0]?.oneMore).toBe(11_800);
    expect(plan.value).toBe(3 * (10_000 + 10_000 + 800) + 11_800);
    expect(plan).toMatchObject({ gap: 0, leftOut: 0 });
    // whole, the old one's two do not fit beside the paid one's three
    const { plan: whole } = await makePlan(db, { productIds: [tea], whole: true });
    expect(toldBy(whole)).toEqual([
      `${paid.number}: 3 of 3 filled`,
      `${young.number}: 1 of 1 filled`,
      `${old.number}: 0 of 2 fitsLess`,
    ]);
    expect(whole.value).toBe(3 * 20_800 + 10_400);
  });

  it('a date that was told counts, and a cost that is known; a regular’s order goes before a stranger’s', async () => {
    const { db } = database;
    const tea = await addShort(db, { cost: 4_000 });
    const first = await addWaiting(db, { [tea]: 1 }, { day: 9 });
    const promised = await addWaiting(db, { [tea]: 1 }, { day: 9 });
    const soon = { orderId: promised.id, promisedFor: later(12 * DAY), actor: rep, now: TODAY };
    valueIn(await db.write((tx) => setPromise(tx, soon)));
    const regular = await addWaiting(db, { [tea]: 1 }, { day: 9 });
    await db.write((tx) =>
      tx.order.create({
        data: {
          ...{
            id: `old-${regular.id}`,
            status: 'completed',
            customerId: regular.customerId,
            currency: 'CNY',
          },
          ...{ createdAt: TODAY, updatedAt: TODAY },
        },
      }),
    );
    await arrive(db, tea, 1);

    const { plan } = await makePlan(db, { productIds: [tea] });
    expect(toldBy(plan)).toEqual([
      `${promised.number}: 1 of 1 filled`,
      `${regular.number}: 0 of 1 behind ${promised.number} promised`,
      `${first.number}: 0 of 1 behind ${promised.number} promised`,
    ]);
    // two days to go: 50 % less 2 x 5; one day of waiting; and 6,000 of margin
    expect(plan.value).toBe(6_000 + 4_000 + 200);
    expect(plan.orders[1]).toMatchObject({ earlierOrders: 1, nextFor: [tea] });
  });

  it('orders that are alike are served as they came', async () => {
    const { db } = database;
    const tea = await addShort(db);
    const [a, b] = [await addWaiting(db, { [tea]: 1 }), await addWaiting(db, { [tea]: 1 })];
    await arrive(db, tea, 1);
    const told = [`${a.number}: 1 of 1 filled`, `${b.number}: 0 of 1 behind ${a.number} earlier`];
    for (let n = 0; n < 2; n++)
      expect(toldBy((await makePlan(db, { productIds: [tea] })).plan)).toEqual(told);
  });

  it('whole orders only: what cannot be had whole waits, and products of one order are planned together', async () => {
    const { db } = database;
    const [tea, cup] = [await addShort(db), await addShort(db, { price: 5_000 })];
    const both = await addWaiting(db, { [tea]: 3, [cup]: 1 }, { isPaid: true });
    const cups = await addWaiting(db, { [cup]: 1 });
    const two = await addWaiting(db, { [tea]: 2 });
    await arrive(db, tea, 2);
    await arrive(db, cup, 1);

    const { plan } = await makePlan(db, { productIds: [tea], whole: true });
    expect(plan.products.map(({ productId }) => productId).sort()).toEqual([tea, cup].sort());
    expect(toldBy(plan)).toEqual([
      `${two.number}: 2 of 2 filled`,
      `${cups.number}: 1 of 1 filled`,
      `${both.number}: 0 of 4 notWhole`,
    ]);
    expect(plan.orders[2]?.why).toEqual({ kind: 'notWhole', productId: tea, wants: 3, free: 2 });
    // split, the paid one gets the two that are there, and is the next in line
    const { plan: split } = await makePlan(db, { productIds: [tea] });
    expect(split.orders[0]).toMatchObject({ number: both.number, gets: 2, wants: 3, nextFor: [tea] });
    expect(split.products).toHaveLength(1);
  });

  it('what is promised already is not given twice, and nothing on hand is nothing to give', async () => {
    const { db } = database;
    const tea = await addShort(db);
    const first = await addWaiting(db, { [tea]: 2 });
    const second = await addWaiting(db, { [tea]: 2 }, { day: 3 });
    expect(toldBy((await makePlan(db, { productIds: [tea] })).plan)).toEqual([
      `${first.number}: 0 of 2 noneLeft`,
      `${second.number}: 0 of 2 noneLeft`,
    ]);
    await arrive(db, tea, 2);
    valueIn(await apply(db, (await makePlan(db, { productIds: [tea] })).planId));
    const { plan } = await makePlan(db, { productIds: [tea] });
    expect(toldBy(plan)).toEqual([`${second.number}: 0 of 2 noneLeft`]);
    expect(plan.products).toMatchObject([{ onHand: 2, allocated: 2, free: 0, given: 0 }]);
  });

  it('only what is short, of open orders with their price', async () => {
    const { db } = database;
    const enough = await addProduct(db, { stock: 5 });
    const tea = await addShort(db);
    const [gone, open] = [
      await addWaiting(db, { [tea]: 1 }),
      await addWaiting(db, { [tea]: 1, [enough]: 1 }),
    ];
    await arrive(db, tea, 1);
    valueIn(await db.write((tx) => shipOrder(tx, byStaff(gone.id))));
    const { plan } = await makePlan(db, { productIds: [tea, enough] });
    expect(toldBy(plan)).toEqual([`${open.number}: 0 of 1 noneLeft`]);
    expect((await makePlan(db, { productIds: [enough] })).plan).toMatchObject({ products: [], orders: [] });
    expect((await makePlan(db, { productIds: ['nothing'] })).plan.products).toEqual([]);
    expect((await makePlan(db, {})).plan.products.map(({ productId }) => productId)).toContain(tea);
    const soon = { promisedFor: TODAY, actor: rep, now: TODAY };
    expect(problemIn(await db.write((tx) => setPromise(tx, { ...soon, orderId: gone.id })))).toMatchObject({
      rule: 'hasGoodsToSend',
    });
  });
});
