import { afterAll, beforeAll, expect, it } from 'vitest';
import { addShort, allocatedOf, arrive } from '../../domain/allocation/stage.ts';
import { onEachDatabase } from '../../support/database.ts';
import { openStage, type Stage, wholeOrder } from './stage.ts';

onEachDatabase('who gets what, through REST', (provider) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(provider);
  });
  afterAll(() => stage.close());

  /** Three and two pieces are waited for, the three are paid. */
  async function short(pieces: number) {
    const productId = await addShort(stage.db);
    const order = async (quantity: number) => {
      const lines = [{ productId, quantity }];
      const customerId = await stage.customer();
      return (await stage.rep.post('/api/orders', { ...wholeOrder, customerId, lines })).body.id as string;
    };
    const [paid, unpaid] = [await order(3), await order(2)];
    await stage.rep.post(`/api/orders/${paid}/payments`);
    await arrive(stage.db, productId, pieces);
    return { productId, paid, unpaid };
  }

  it('a plan says who gets what and why, and promises nothing until it is applied, once', async () => {
    const { productId, paid, unpaid } = await short(4);
    const { body: plan } = await stage.rep.post('/api/allocation', { productIds: [productId] });
    expect(plan.products).toMatchObject([{ productId, onHand: 4, free: 4, given: 4 }]);
    expect(plan.orders).toMatchObject([
      { orderId: paid, wants: 3, gets: 3, paid: 'paid', why: { kind: 'filled' } },
      { orderId: unpaid, wants: 2, gets: 1, why: { kind: 'behind', factor: 'paid' }, nextFor: [productId] },
    ]);
    expect(await allocatedOf(stage.db, paid)).toEqual([0]);

    const apply = () => stage.rep.post(`/api/allocation/${plan.planId}/apply`);
    expect((await apply()).body).toMatchObject({ pieces: 4, repeat: false });
    expect((await apply()).body).toMatchObject({ pieces: 4, repeat: true });
    expect([await allocatedOf(stage.db, paid), await allocatedOf(stage.db, unpaid)]).toEqual([[3], [1]]);
  });

  it('what is set aside is taken back, once, and waits with its reason in the history', async () => {
    const { productId, paid } = await short(3);
    const { body: plan } = await stage.rep.post('/api/allocation', { productIds: [productId] });
    await stage.rep.post(`/api/allocation/${plan.planId}/apply`);
    const path = `/api/orders/${paid}/release`;
    const stale = await stage.rep.post(path, {}, { 'if-match': '"1"' });
    expect([stale.status, await allocatedOf(stage.db, paid)]).toEqual([412, [3]]);
    const released = await stage.rep.post(path, { reason: 'asked to wait' });
    expect([released.status, await allocatedOf(stage.db, paid)]).toEqual([200, [0]]);
    const again = await stage.rep.post(path);
    expect([again.status, again.body.kind]).toEqual([409, 'nothingAllocated']);
    const { body } = await stage.rep.get(`/api/orders/${paid}/timeline`);
    expect(body.events.filter(({ kind }: { kind: string }) => kind === 'released')).toMatchObject([
      { detail: 'asked to wait', door: 'rest' },
    ]);
  });

  it('goods may be named by SKU, one that there is', async () => {
    const { productId } = await short(2);
    const { sku } = (await stage.rep.get(`/api/products/${productId}`)).body;
    const { body } = await stage.rep.post('/api/allocation', { skus: [sku] });
    expect(body.products).toMatchObject([{ productId, given: 2 }]);
    const unknown = await stage.rep.post('/api/allocation', { skus: [sku, 'NO-SUCH'] });
    expect([unknown.status, unknown.body.kind]).toEqual([422, 'productNotFound']);
  });

  it('orders are served whole when that is asked', async () => {
    const { productId, unpaid } = await short(4);
    const { body } = await stage.rep.post('/api/allocation', { productIds: [productId], whole: true });
    const found = body.orders.find(({ orderId }: { orderId: string }) => orderId === unpaid);
    expect([body.whole, found.gets]).toEqual([true, 0]);
  });

  it('a plan is stale when the stock has changed, and no plan for anybody but the one who asked', async () => {
    const { productId, paid } = await short(1);
    const { planId } = (await stage.rep.post('/api/allocation', { productIds: [productId] })).body;
    const path = `/api/allocation/${planId}/apply`;
    const foreign = await stage.manager.post(path);
    expect([foreign.status, foreign.body.kind]).toEqual([404, 'planNotFound']);
    await arrive(stage.db, productId, 1);
    const stale = await stage.rep.post(path);
    expect([stale.status, stale.body.kind]).toEqual([409, 'planStale']);
    expect(await allocatedOf(stage.db, paid)).toEqual([0]);
  });

  it('where nothing is there to give, there is no plan to apply', async () => {
    const { productId } = await short(0);
    const { body } = await stage.rep.post('/api/allocation', { productIds: [productId] });
    expect([body.planId, body.orders.length, body.orders[0].why.kind]).toEqual([null, 2, 'noneLeft']);
  });
});
