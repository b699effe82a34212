import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { languageOf } from '../../../bot/api/rest/language.ts';
import { createLimiter } from '../../../bot/api/rest/limiter.ts';
import { makeSignInLink, useSignInLink } from '../../../domain/staff/staff.ts';
import { later, NOW, stockOf } from '../../domain/testShop.ts';
import { onEachDatabase } from '../../support/database.ts';
import { request } from '../../support/lineClient.ts';
import { clientOf, openStage, type Stage, wholeOrder } from './stage.ts';

onEachDatabase('the REST door', (provider) => {
  let stage: Stage;
  let productId: string;
  let customerId: string;
  beforeAll(async () => {
    stage = await openStage(provider);
    productId = await stage.product({ stock: 10_000 });
    customerId = await stage.customer();
  });
  afterAll(() => stage.close());

  const order = (quantity = 1) => ({ customerId, ...wholeOrder, lines: [{ productId, quantity }] });
  const countOrders = () => stage.db.read((tx) => tx.order.count());

  describe('who comes in', () => {
    it('nobody without a key, with the remedy in their language', async () => {
      const { status, body, headers } = await request(`${stage.url}/api/orders`, {
        headers: { 'accept-language': 'zh-CN' },
      });
      expect([status, body.kind, body.title]).toEqual([401, 'keyMissing', '需要 API 密钥']);
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(headers.get('www-authenticate')).toBe('Bearer');
    });

    it('nobody with a key that is wrong, expired, revoked or of somebody who has left', async () => {
      const leaver = await stage.staff({ name: 'Leaver', role: 'rep' });
      const expired = await stage.staff({ name: 'Expired', role: 'rep' });
      const revoked = await stage.staff({ name: 'Revoked', role: 'rep' });
      for (const one of [leaver, expired, revoked]) expect((await one.get('/api/products')).status).toBe(200);

      await stage.db.write(async (tx) => {
        await tx.staff.update({ where: { id: leaver.staffId }, data: { active: false } });
        await tx.apiKey.updateMany({ where: { staffId: expired.staffId }, data: { expiresAt: NOW } });
        await tx.apiKey.updateMany({ where: { staffId: revoked.staffId }, data: { revokedAt: NOW } });
      });
      for (const one of [leaver, expired, revoked, clientOf(stage.url, 'parley_not-a-key-of-anybody')])
        expect((await one.get('/api/products')).body.kind).toBe('keyNotValid');
    });

    it('a key opens its scopes only', async () => {
      const reader = await stage.staff({ name: 'Reader', role: 'manager', scopes: ['orders:read'] });
      expect((await reader.get('/api/orders')).status).toBe(200);
      const refused = await reader.post('/api/orders', order());
      expect([refused.status, refused.body.scope]).toEqual([403, 'orders:write']);
    });

    it('a session reads; it writes only from our own pages', async () => {
      const cookie = await session(stage);
      const read = (headers: Record<string, string>) => request(`${stage.url}/api/orders`, { headers });
      const write = (headers: Record<string, string>) =>
        request(`${stage.url}/api/orders`, {
          method: 'POST',
          json: order(),
          headers: { 'idempotency-key': randomUUID(), ...headers },
        });
      expect((await read({ cookie })).status).toBe(200);
      expect((await write({ cookie })).body.kind).toBe('foreignOrigin');
      expect((await write({ cookie, origin: 'https://evil.example' })).body.kind).toBe('foreignOrigin');
      expect((await write({ cookie, origin: stage.url })).status).toBe(201);
    });
  });

  describe('what it takes', () => {
    it('no field and no parameter that it does not know, and nothing is changed', async () => {
      const before = await countOrders();
      const paid = await stage.rep.post('/api/orders', { ...order(), paid: 100, status: 'draft' });
      expect([paid.status, paid.body.kind]).toEqual([400, 'bodyNotValid']);
      expect((await stage.rep.get('/api/orders?owner=me')).body.kind).toBe('queryNotValid');
      expect((await stage.rep.get('/api/orders?limit=5&limit=6')).body.kind).toBe('queryNotValid');
      expect(await countOrders()).toBe(before);
    });

    it.each([
      ['no JSON', 'nope', 'application/json', 400, 'bodyNotJson'],
      ['a form', 'a=1', 'application/x-www-form-urlencoded', 415, 'bodyTypeNotJson'],
      ['too much', `"${'x'.repeat(300_000)}"`, 'application/json', 413, 'bodyTooLarge'],
    ])('refuses %s', async (_, raw, type, status, kind) => {
      const headers = { 'content-type': type, 'idempotency-key': randomUUID() };
      const answer = await request(`${stage.url}/api/orders`, {
        method: 'POST',
        token: stage.rep.key,
        raw,
        headers,
      });
      expect([answer.status, answer.body.kind]).toEqual([status, kind]);
    });

    it('tells which methods an address takes', async () => {
      const answer = await request(`${stage.url}/api/orders`, { method: 'PATCH', token: stage.rep.key });
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
    });

    it.skipIf(provider === 'postgresql')(
      'keeps count of requests, and says when the next may come',
      async () => {
        const limited = await openStage(provider, { requestsPerMinute: 40 });
        const statuses = [];
        for (let n = 0; n < 11; n++) statuses.push((await limited.rep.get('/api/products')).status);
        const refused = await limited.rep.get('/api/products');
        const other = await limited.manager.get('/api/products');
        limited.clock.now = new Date(NOW.getTime() + 1_500);
        const again = await limited.rep.get('/api/products');
        await limited.close();
        expect(statuses).toEqual([...Array(10).fill(200), 429]);
        expect([refused.headers.get('retry-after'), other.status, again.status]).toEqual(['2', 200, 200]);
      },
    );
  });

  describe('an Idempotency-Key', () => {
    it('is needed for every POST', async () => {
      const answer = await request(`${stage.url}/api/orders`, {
        method: 'POST',
        token: stage.rep.key,
        json: order(),
      });
      expect([answer.status, answer.body.header]).toEqual([400, 'Idempotency-Key']);
    });

    it('gives the same answer again, and has no second effect', async () => {
      const key = { 'idempotency-key': 'one-order' };
      const before = await stockOf(stage.db, productId);
      const first = await stage.rep.post('/api/orders', order(3), key);
      await stage.rep.post(`/api/orders/${first.body.id}/payments`, {});
      const again = await stage.rep.post('/api/orders', order(3), key);
      expect([again.status, again.text, again.headers.get('location'), again.headers.get('etag')]).toEqual([
        ...[201, first.text, first.headers.get('location'), first.headers.get('etag')],
      ]);
      expect(again.headers.get('idempotency-replayed')).toBe('true');
      expect(await stockOf(stage.db, productId)).toBe(before - 3);
    });

    it('is refused for another body, or another address', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const { body } = await stage.rep.post('/api/orders', order(), key);
      expect((await stage.rep.post('/api/orders', order(2), key)).body.kind).toBe('idempotencyKeyReused');
      const paid = await stage.rep.post(`/api/orders/${body.id}/payments`, {}, key);
      expect([paid.status, paid.body.kind]).toEqual([422, 'idempotencyKeyReused']);
    });

    it('does not mind in which order the fields come', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const { lines, ...rest } = order();
      const first = await stage.rep.post('/api/orders', { ...rest, lines }, key);
      expect((await stage.rep.post('/api/orders', { lines, ...rest }, key)).text).toBe(first.text);
    });

    it('belongs to its caller', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const mine = await stage.rep.post('/api/orders', order(), key);
      const theirs = await stage.manager.post('/api/orders', order(), key);
      expect([theirs.status, theirs.body.id === mine.body.id]).toEqual([201, false]);
    });

    it('of twins at the same moment makes one effect', async () => {
      const key = { 'idempotency-key': randomUUID() };
      const before = await countOrders();
      const twins = await Promise.all(
        Array.from({ length: 6 }, () => stage.rep.post('/api/orders', order(), key)),
      );
      expect(new Set(twins.map(({ text }) => text)).size).toBe(1);
      expect(await countOrders()).toBe(before + 1);
    });

    it('keeps a refusal too, of which nothing is left', async () => {
      const scarce = await stage.product({ stock: 1 });
      const key = { 'idempotency-key': randomUUID() };
      const before = await countOrders();
      const wanted = { ...order(), lines: [{ productId: scarce, quantity: 2 }] };
      const refused = await stage.rep.post('/api/orders', wanted, key);
      expect([refused.status, refused.body.kind, refused.body.short[0].left]).toEqual([409, 'outOfStock', 1]);
      await stage.manager.post(`/api/products/${scarce}/stock`, { by: 5 });
      expect((await stage.rep.post('/api/orders', wanted, key)).text).toBe(refused.text);
      expect((await stage.rep.post('/api/orders', wanted)).status).toBe(201);
      expect(await countOrders()).toBe(before + 1);
    });

    it('that was swept still pays no order twice: the money’s own row has its name', async () => {
      const { body } = await stage.rep.post('/api/orders', order());
      const key = { 'idempotency-key': randomUUID() };
      await stage.rep.post(`/api/orders/${body.id}/payments`, { amount: 100 }, key);
      await stage.db.write((tx) => tx.keptAnswer.deleteMany());
      const again = await stage.rep.post(`/api/orders/${body.id}/payments`, { amount: 100 }, key);
      expect([again.status, again.body.paid]).toEqual([200, 100]);
    });
  });

  describe('an ETag', () => {
    it('spares a reader what they have', async () => {
      const { body, headers } = await stage.rep.post('/api/orders', order());
      const again = await stage.rep.get(`/api/orders/${body.id}`, {
        'if-none-match': headers.get('etag') ?? '',
      });
      expect([again.status, again.text]).toEqual([304, '']);
    });

    it.each([
      ['none', undefined, 428],
      ['an old one', '"1"', 412],
      ['a weak one', 'W/"2"', 412],
      ['what is no tag', '2', 400],
      ['the right one', '"2"', 200],
    ])('as If-Match of a PUT: %s', async (_, tag, status) => {
      const { body } = await stage.rep.post('/api/orders', order());
      const headers: Record<string, string> = tag === undefined ? {} : { 'if-match': tag };
      const answer = await stage.rep.put(
        `/api/orders/${body.id}`,
        { ...order(), address: '杭州市西湖区龙井路 1 号' },
        headers,
      );
      expect(answer.status).toBe(status);
      if (status === 412) expect(answer.headers.get('etag')).toBe('"2"');
    });
  });
});

async function session(stage: Stage): Promise<string> {
  const sessionToken = `session-${randomUUID()}`;
  await stage.db.write(async (tx) => {
    await makeSignInLink(tx, { staffId: stage.rep.staffId, code: sessionToken, now: NOW });
    await useSignInLink(tx, { code: sessionToken, sessionToken, now: later(1) });
  });
  return `parley_staff=${sessionToken}`;
}

describe('the limiter', () => {
  it('forgets the least recent name first, so that its memory has an end', () => {
    const limiter = createLimiter(4);
    expect([limiter.take('a', NOW), limiter.take('a', NOW)]).toEqual([0, 15]);
    for (let n = 0; n < 10_000; n++) limiter.take(`other ${n}`, NOW);
    expect(limiter.take('a', NOW)).toBe(0);
  });
});

it('speaks the language that is liked best', () => {
  const headers = [
    undefined,
    '',
    'fr',
    'zh-CN,zh;q=0.9,en;q=0.8',
    'en;q=0.4, zh-TW;q=0.5',
    'zh;q=0, en',
    '*',
  ];
  expect(headers.map(languageOf)).toEqual(['en', 'en', 'en', 'zh', 'zh', 'en', 'en']);
});
