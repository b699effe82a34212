import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { saveDraft } from '../../../domain/orders/saveDraft.ts';
import { receivePayment } from '../../../domain/payments/receivePayment.ts';
import { startPayment } from '../../../domain/payments/startPayment.ts';
import { auditBooks, balanced } from '../../domain/books.ts';
import { later, NOW, stockOf, valueIn } from '../../domain/testShop.ts';
import { onEachDatabase } from '../../support/database.ts';
import type { Answer } from '../../support/lineClient.ts';
import { openStage, type Stage, wholeOrder } from './stage.ts';

onEachDatabase('orders through REST', (provider) => {
  let stage: Stage;
  let productId: string;
  let customerId: string;
  beforeAll(async () => {
    stage = await openStage(provider);
    productId = await stage.product({ stock: 10_000, price: 12_800 });
    customerId = await stage.customer();
  });
  afterAll(async () => {
    expect(await auditBooks(stage.db)).toEqual(balanced);
    await stage.close();
  });

  const content = (given: object = {}) => ({
    ...{ customerId, ...wholeOrder, lines: [{ productId, quantity: 2 }] },
    ...given,
  });
  const add = async (given: object = {}) => (await stage.rep.post('/api/orders', content(given))).body;
  const act = (id: string, action: string, json: object = {}, headers: Record<string, string> = {}) =>
    stage.rep.post(`/api/orders/${id}/${action}`, json, headers);
  const axes = ({ status, body }: Answer) => [status, body.status, body.payment, body.fulfilment];
  const tag = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

  it('POST places: number, stock, tax, discounts, and where to find it', async () => {
    const sku = 'REST-1';
    await stage.product({ sku, price: 500 });
    const before = await stockOf(stage.db, productId);
    const half = { kind: 'percent', value: 5_000, reason: 'a friend' };
    const answer = await stage.rep.post('/api/orders', {
      ...content({ shippingFee: 800, discount: { kind: 'amount', value: 300, reason: 'sorry' } }),
      lines: [
        { productId, quantity: 2 },
        { sku, quantity: 1, discount: half },
      ],
    });
    expect(axes(answer)).toEqual([201, 'placed', 'unpaid', 'unfulfilled']);
    expect(answer.headers.get('location')).toBe(`/api/orders/${answer.body.id}`);
    expect(answer.body).toMatchObject({
      total: 25_600 + 250 - 300 + 800,
      discount: 300,
      number: expect.any(Number),
    });
    expect(answer.body.lines[1]).toMatchObject({ sku, discount: 250, discountAgreed: half });
    expect(await stockOf(stage.db, productId)).toBe(before - 2);
    expect((await stage.rep.get(`/api/orders/${answer.body.id}`)).text).toBe(answer.text);
  });

  it('goes all its way: paid in parts, shipped in parts, delivered, returned, refunded', async () => {
    const { id } = await add();
    expect(axes(await act(id, 'payments', { amount: 600, method: 'cash' }))).toEqual([
      200,
      'placed',
      'partlyPaid',
      'unfulfilled',
    ]);
    stage.clock.now = later(1);
    expect(axes(await act(id, 'payments'))).toEqual([200, 'placed', 'paid', 'unfulfilled']);
    const one = [{ position: 1, quantity: 1 }];
    expect(axes(await act(id, 'shipments', { lines: one, carrier: 'SF', tracking: 'SF1' }))[3]).toBe(
      'partlyShipped',
    );
    stage.clock.now = later(2);
    expect(axes(await act(id, 'shipments', { tracking: 'SF2' }))[3]).toBe('shipped');
    expect(axes(await act(id, 'deliveries'))).toEqual([200, 'completed', 'paid', 'delivered']);
    expect(axes(await act(id, 'returns', { lines: one, reason: 'broken', restocked: false }))[3]).toBe(
      'delivered',
    );
    const refunded = await act(id, 'refunds', { lines: one, reason: 'broken' });
    expect(axes(refunded)).toEqual([200, 'completed', 'partlyRefunded', 'delivered']);
    expect(refunded.body).toMatchObject({
      payments: [{ amount: 600, method: 'cash' }, { amount: 25_000 }],
      shipments: [{ tracking: 'SF1', lines: one }, { tracking: 'SF2' }],
      returns: [{ restocked: false, reason: 'broken' }],
      refunds: [{ amount: 12_800, lines: one }],
    });

    const { body } = await stage.rep.get(`/api/orders/${id}/timeline`);
    const kinds = ['placed', 'partlyPaid', 'paid', 'partlyShipped', 'shipped', 'delivered', 'completed'];
    expect(body.events.map(({ kind }: { kind: string }) => kind).sort()).toEqual(
      [...kinds, 'partlyReturned', 'partlyRefunded'].sort(),
    );
    expect(new Set(body.events.map(({ actor, door }: Record<string, string>) => `${actor} ${door}`))).toEqual(
      new Set([`staff:${stage.rep.staffId} rest`]),
    );
    const sum = body.ledger.reduce((all: number, { amount }: { amount: number }) => all + amount, 0);
    expect([body.ledger.length > 6, sum]).toEqual([true, 0]);
    stage.clock.now = NOW;
  });

  it('a move that is not allowed names its rule, and If-Match stops one that comes too late', async () => {
    const order = await add();
    const early = await act(order.id, 'deliveries');
    expect([early.status, early.body.kind, early.body.rule]).toEqual([
      409,
      'moveNotAllowed',
      'hasGoodsOnTheWay',
    ]);
    await act(order.id, 'payments');
    expect((await act(order.id, 'shipments', {}, tag(order))).status).toBe(412);
    expect((await act(order.id, 'payments', { amount: 1 })).body.rule).toBe('isOwed');
  });

  it('above the limit a manager gives money back', async () => {
    const { id } = await add({ lines: [{ productId, quantity: 10 }] });
    await act(id, 'payments');
    const refused = await act(id, 'refunds', { amount: 50_001, reason: 'late' });
    expect([refused.status, refused.body.kind]).toEqual([403, 'approvalNeeded']);
    const given = await stage.manager.post(`/api/orders/${id}/refunds`, { amount: 50_001, reason: 'late' });
    expect(given.body.refunded).toBe(50_001);
  });

  it('money that came through a provider goes back through it, and is in the books when it has gone', async () => {
    const { id } = await add();
    await payOnline(id, 25_600);
    const asked = await act(id, 'refunds', { amount: 600, reason: 'late' });
    expect([asked.status, asked.body.refunded, asked.body.refunds]).toEqual([200, 0, []]);
    const kept = await stage.db.read((tx) => tx.providerRefund.findMany({ where: { orderId: id } }));
    expect(kept).toMatchObject([{ amount: 600, reason: 'late', status: 'requested' }]);
    const tooMuch = await act(id, 'refunds', { amount: 25_001, reason: 'late' });
    expect([tooMuch.status, tooMuch.body.most]).toEqual([422, 25_000]);
    const pieces = await act(id, 'refunds', { lines: [{ position: 1, quantity: 1 }], reason: 'broken' });
    expect([pieces.status, pieces.body.refunded]).toEqual([200, 12_800]);
    const byHand = await act(id, 'refunds', { amount: 200, byHand: true, reason: 'late' });
    expect([byHand.status, byHand.body.refunded]).toEqual([200, 13_000]);
  });

  async function payOnline(orderId: string, amount: number) {
    const rule = { actor: { as: 'rule' }, now: NOW } as const;
    await stage.db.write(async (tx) => {
      const asked = { orderId, provider: 'test', conversationId: null, language: 'en', ...rule } as const;
      const { id } = valueIn(await startPayment(tx, asked));
      const report = { provider: 'test', eventId: id, externalId: id, attemptId: id } as const;
      const outcome = { kind: 'succeeded', amount, currency: 'CNY' } as const;
      await receivePayment(tx, { report: { ...report, outcome }, now: NOW });
    });
  }

  describe('PUT', () => {
    it('replaces all of a draft: what is left out is there no longer', async () => {
      const draft = await add({
        status: 'draft',
        shippingFee: 500,
        discount: { kind: 'amount', value: 1, reason: 'x' },
      });
      expect([draft.number, draft.total]).toEqual([null, 26_099]);
      const answer = await stage.rep.put(
        `/api/orders/${draft.id}`,
        { customerId, lines: [{ productId, quantity: 5 }], contactName: 'Anna' },
        tag(draft),
      );
      expect(answer.body).toMatchObject({
        ...{ total: 64_000, shippingFee: 0, discountAgreed: null, contactName: 'Anna', address: null },
        ...{ contactPhone: null, status: 'draft' },
      });
    });

    it('changes where a placed order goes, until something is shipped; its history says which and not what', async () => {
      const order = await add();
      const moved = await stage.rep.put(
        `/api/orders/${order.id}`,
        content({ address: '杭州市西湖区龙井路 1 号' }),
        tag(order),
      );
      expect(moved.body).toMatchObject({
        address: '杭州市西湖区龙井路 1 号',
        city: 'Hangzhou',
        version: order.version + 1,
      });
      const { body } = await stage.rep.get(`/api/orders/${order.id}/timeline`);
      expect(body.events.at(-1)).toMatchObject({ kind: 'edited', detail: 'address' });

      await act(order.id, 'shipments');
      const { body: shipped } = await stage.rep.get(`/api/orders/${order.id}`);
      const late = await stage.rep.put(`/api/orders/${order.id}`, content(), tag(shipped));
      expect([late.status, late.body.kind, late.body.rule]).toEqual([
        409,
        'orderNotEditable',
        'hasNoGoodsOut',
      ]);
    });

    it('leaves what a placed order sells as it is, and keeps it reachable', async () => {
      const order = await add();
      const put = (given: object) => stage.rep.put(`/api/orders/${order.id}`, content(given), tag(order));
      const more = await put({ lines: [{ productId, quantity: 3 }] });
      expect([more.status, more.body.rule]).toEqual([409, 'isDraft']);
      expect((await put({ shippingFee: 1 })).body.rule).toBe('isDraft');
      expect((await put({ contactPhone: null })).body).toMatchObject({
        kind: 'orderIncomplete',
        missing: ['contact'],
      });
      expect((await put({ contactPhone: 'abc' })).body).toMatchObject({
        kind: 'contactNotValid',
        field: 'phone',
      });
      expect((await put({})).body.version).toBe(order.version);
    });

    it('of several at once lets one win; the others are told the version there is', async () => {
      const order = await add();
      const streets = ['一', '二', '三', '四'].map((name) =>
        content({ address: `上海市静安区${name}马路 8 号` }),
      );
      const answers = await Promise.all(
        streets.map((street) => stage.rep.put(`/api/orders/${order.id}`, street, tag(order))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      for (const { status, body } of answers)
        if (status === 412) expect(body.version).toBe(order.version + 1);
    });
  });

  describe('DELETE', () => {
    it('gives a draft up', async () => {
      const { id } = await add({ status: 'draft' });
      expect(await stage.rep.delete(`/api/orders/${id}`)).toMatchObject({ status: 204, text: '' });
      expect((await stage.rep.get(`/api/orders/${id}`)).status).toBe(404);
    });

    it('cancels a placed order, which stays; again it answers alike', async () => {
      const before = await stockOf(stage.db, productId);
      const { id } = await add();
      const first = await stage.rep.delete(`/api/orders/${id}`);
      expect(axes(first)).toEqual([200, 'cancelled', 'unpaid', 'unfulfilled']);
      expect((await stage.rep.delete(`/api/orders/${id}`)).text).toBe(first.text);
      expect(await stockOf(stage.db, productId)).toBe(before);
    });

    it('leaves one that is paid, or is another than the one that was looked at', async () => {
      const order = await add();
      await act(order.id, 'payments');
      expect((await stage.rep.delete(`/api/orders/${order.id}`)).body.rule).toBe('holdsNoMoney');
      expect((await stage.rep.delete(`/api/orders/${order.id}`, tag(order))).status).toBe(412);
    });
  });

  describe('a draft', () => {
    it('is placed at what it says; another price is another question', async () => {
      const cheap = await stage.product({ price: 100 });
      const draft = await add({ status: 'draft', lines: [{ productId: cheap, quantity: 1 }] });
      await stage.db.write((tx) => tx.product.update({ where: { id: cheap }, data: { price: 120 } }));
      expect((await act(draft.id, 'place')).body.kind).toBe('ifMatchMissing');
      const refused = await act(draft.id, 'place', {}, tag(draft));
      expect([refused.status, refused.body.kind]).toEqual([409, 'priceChanged']);
      const lines = [{ productId: cheap, quantity: 1 }];
      const { body } = await stage.rep.put(`/api/orders/${draft.id}`, content({ lines }), tag(draft));
      expect(axes(await act(draft.id, 'place', {}, tag(body)))).toEqual([
        200,
        'placed',
        'unpaid',
        'unfulfilled',
      ]);
    });

    it('becomes a quote with a token; an unpaid order gets another time', async () => {
      const draft = await add({ status: 'draft' });
      const until = later(60).toISOString();
      const { body } = await act(draft.id, 'quote', { until }, tag(draft));
      expect(body).toMatchObject({
        until,
        token: expect.stringMatching(/^[\w-]{32}$/),
        order: { quote: { until } },
      });
      const order = await add();
      const never = await act(order.id, 'expiry', { expiresAt: null });
      expect([order.expiresAt !== null, never.body.expiresAt]).toEqual([true, null]);
    });

    it('made in a chat is edited and placed here', async () => {
      const lines = [{ productId, quantity: 1 }];
      const draft = { conversationId: 'a-chat-of-somebody', lines, now: NOW };
      const { id, version } = valueIn(await stage.db.write((tx) => saveDraft(tx, draft)));
      const { body } = await stage.rep.put(`/api/orders/${id}`, content(), tag({ version }));
      expect(axes(await act(id, 'place', {}, tag(body)))).toEqual([200, 'placed', 'unpaid', 'unfulfilled']);
    });
  });

  describe('a list', () => {
    it('is read page by page, by any sort, without a gap or a repeat', async () => {
      const owner = await stage.customer();
      const made = [];
      for (const quantity of [3, 1, 2, 1, 3]) {
        stage.clock.now = later(made.length % 2);
        made.push(await add({ customerId: owner, lines: [{ productId, quantity }] }));
      }
      stage.clock.now = NOW;
      for (const sort of ['-placedAt', 'placedAt', '-total', 'total']) {
        const seen: { id: string; placedAt: string; total: number }[] = [];
        let cursor = '';
        do {
          const path = `/api/orders?customerId=${owner}&sort=${sort}&limit=2${cursor && `&cursor=${cursor}`}`;
          const { body } = await stage.rep.get(path);
          seen.push(...body.items);
          cursor = body.next;
        } while (cursor);
        expect(seen.map(({ id }) => id).sort()).toEqual(made.map(({ id }) => id).sort());
        const values = seen.map((order) =>
          sort.endsWith('total') ? order.total : Date.parse(order.placedAt),
        );
        expect(values).toEqual(values.toSorted((a, b) => (sort.startsWith('-') ? b - a : a - b)));
      }
    });

    it('filters, counts when asked, and shows drafts only when asked', async () => {
      const owner = await stage.customer();
      const lines = [{ productId, quantity: 1 }];
      const [paid] = [await add({ customerId: owner }), await add({ customerId: owner, lines })];
      const draft = await add({ customerId: owner, status: 'draft' });
      await act(paid.id, 'payments');
      const list = async (query: string) => {
        const { body } = await stage.rep.get(`/api/orders?customerId=${owner}&count=true&${query}`);
        return [body.items.map(({ id }: { id: string }) => id), body.count];
      };
      expect(await list('payment=paid&over=20000')).toEqual([[paid.id], 1]);
      expect(await list('over=25600')).toEqual([[], 0]);
      expect(await list(`since=${encodeURIComponent(later(5).toISOString())}`)).toEqual([[], 0]);
      expect((await list(''))[1]).toBe(2);
      expect(await list('status=draft')).toEqual([[draft.id], 1]);
    });

    it.each([
      ['a sort there is not', 'sort=address'],
      ['drafts by total', 'status=draft&sort=total'],
      [
        'a cursor of another sort',
        `cursor=${Buffer.from('{"s":"total","at":5,"tie":1}').toString('base64url')}`,
      ],
      ['what is no cursor', 'cursor=abc'],
      ['a day for a moment', 'since=2026-11-01'],
      ['a page too large', 'limit=1000'],
    ])('refuses %s', async (_, query) => {
      expect((await stage.rep.get(`/api/orders?${query}`)).status).toBe(400);
    });
  });
});
