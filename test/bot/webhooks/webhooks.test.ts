import { createHmac } from 'node:crypto';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { type Courier, createCourier } from '../../../bot/webhooks/courier.ts';
import type { Network } from '../../../bot/webhooks/send.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { claimDeliveries, settleDelivery, waitAfter } from '../../../domain/webhooks/deliver.ts';
import { addWebhook, listWebhookDeliveries, type WebhookContent } from '../../../domain/webhooks/webhooks.ts';
import { addPlaced, addProduct, byStaff, later, NOW, staff, valueIn } from '../../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';

interface Got {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

onEachDatabase('webhooks', (provider) => {
  let stage: TestDatabase;
  let receiver: Server;
  let got: Got[] = [];
  let answer = 200;
  let productId: string;
  beforeAll(async () => {
    stage = await makeDatabase(provider);
    productId = await addProduct(stage.db, { stock: 1_000 });
    receiver = createServer(async (req, res) => {
      let body = '';
      for await (const chunk of req) body += chunk;
      got.push({ path: req.url ?? '', headers: req.headers, body });
      res.writeHead(answer, answer === 302 ? { location: 'http://127.0.0.1/' } : {});
      res.end('thanks'); // restify's writeHead, where a test before loaded it, returns nothing
    });
    await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  });
  afterEach(async () => {
    got = [];
    answer = 200;
    await stage.db.write((tx) => tx.webhook.deleteMany());
  });
  afterAll(async () => {
    receiver.close();
    await stage.drop();
  });

  /** The names are public, the lines lead to the receiver. */
  const network = (addresses: string[] = ['93.184.215.14']): Network => ({
    resolve: async () => addresses,
    connect: () => connect((receiver.address() as AddressInfo).port, '127.0.0.1'),
  });
  const courier = (now = NOW, line = network()): Courier =>
    createCourier({
      db: stage.db,
      network: line,
      now: () => now,
      random: () => 1,
      log: pino({ level: 'silent' }),
    });
  const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
  const add = (given: Partial<WebhookContent> = {}) =>
    stage.db.write((tx) =>
      addWebhook(tx, {
        ...{ secret: SECRET, actor: staff, now: NOW },
        content: {
          ...{
            url: 'http://hooks.example.com/parley?x=1',
            kinds: ['order.placed', 'order.paid'],
            active: true,
          },
          ...given,
        },
      }),
    );
  const order = () => addPlaced(stage.db, [{ productId, quantity: 1 }]);
  const deliveries = async (webhookId: string) =>
    valueIn(await stage.db.read((tx) => listWebhookDeliveries(tx, { webhookId, limit: 20 }))).items;

  it('hear of what they want to hear of, signed so that the receiver can check it, and of nobody’s name', async () => {
    const { id } = await add();
    const placed = await order();
    await stage.db.write((tx) => recordPayment(tx, byStaff(placed.id)));
    await stage.db.write((tx) => shipOrder(tx, byStaff(placed.id)));
    await courier().round();

    expect(got.map(({ path, body }) => [path, JSON.parse(body).type]).sort()).toEqual([
      ['/parley?x=1', 'order.paid'],
      ['/parley?x=1', 'order.placed'],
    ]);
    for (const { headers, body } of got) {
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const key = Buffer.alloc(32, 7);
      expect(headers['webhook-signature']).toBe(
        `v1,${createHmac('sha256', key).update(signed).digest('base64')}`,
      );
      expect([headers.host, JSON.parse(body).id]).toEqual(['hooks.example.com', headers['webhook-id']]);
      expect(body).not.toMatch(/林悦|1380000|愚园路|staff:/);
    }
    expect((await deliveries(id)).map(({ status, answer: code }) => [status, code])).toEqual([
      ['sent', 200],
      ['sent', 200],
    ]);
    got = [];
    await courier(later(60)).round();
    expect(got).toEqual([]);
  });

  it('hear of nothing that was rolled back, and nothing while they are off', async () => {
    const { id } = await add({ active: false });
    await order();
    const { id: on } = await add();
    const broken = stage.db.write(async (tx) => {
      const { id: orderId } = await tx.order.findFirstOrThrow();
      await recordPayment(tx, byStaff(orderId));
      throw new Error('the machine died');
    });
    await expect(broken).rejects.toThrow('the machine died');
    expect([await deliveries(id), await deliveries(on)]).toEqual([[], []]);
  });

  it.each([500, 302, 404])(
    'that answer %d are asked again later and later, with the same id and body',
    async (status) => {
      answer = status;
      const { id } = await add();
      await order();
      await courier().round();
      await courier(later(1)).round();
      expect(got.map(({ headers, body }) => `${headers['webhook-id']} ${body}`)).toEqual(
        Array(2).fill(`${got[0]?.headers['webhook-id']} ${got[0]?.body}`),
      );
      const [waiting] = await deliveries(id);
      expect(waiting).toMatchObject({
        status: 'due',
        attempt: 2,
        answer: status,
        dueAt: later(1 + 1 / 6),
      });
    },
  );

  it('are given up after twelve attempts', async () => {
    answer = 500;
    const { id } = await add();
    await order();
    for (let hour = 0; hour < 14; hour++) await courier(later(60 * hour)).round();
    expect(await deliveries(id)).toMatchObject([{ status: 'dead', attempt: 12, lastError: 'answered 500' }]);
    expect(got.length).toBe(12);
  });

  it('wait twice as long each time, at most an hour, spread by chance', () => {
    const waits = [1, 2, 3, 10, 11, 12].map((attempt) => waitAfter(attempt, 1) / 1_000);
    expect(waits).toEqual([5, 10, 20, 2_560, 3_600, 3_600]);
    expect(waitAfter(3, 0)).toBe(10_000);
  });

  it('of which one never answers do not hold up the others', async () => {
    const { id: dead } = await add({ url: 'http://dead.example.com/' });
    const { id: alive } = await add({ url: 'http://alive.example.com/' });
    for (let n = 0; n < 5; n++) await order();
    const first = await stage.db.write((tx) => claimDeliveries(tx, { now: later(1), limit: 8 }));
    const urls = first.map(({ url }) => url).sort();
    expect(urls).toEqual([
      ...Array(2).fill('http://alive.example.com/'),
      ...Array(2).fill('http://dead.example.com/'),
    ]);
    expect([(await deliveries(dead)).length, (await deliveries(alive)).length]).toEqual([5, 5]);
  });

  it('are claimed by one of two servers; who lost the lease settles nothing', async () => {
    await add();
    await order();
    const claim = (now: Date) => stage.db.write((tx) => claimDeliveries(tx, { now, limit: 8 }));
    const [one, two] = await Promise.all([claim(NOW), claim(NOW)]);
    expect((one?.length ?? 0) + (two?.length ?? 0)).toBe(1);
    const [late] = [...(one ?? []), ...(two ?? [])];
    expect(await claim(later(0.5))).toEqual([]);
    const [taken] = await claim(later(2));
    const settle = (claimed: { id: string; attempt: number } | undefined) =>
      stage.db.write((tx) =>
        settleDelivery(tx, {
          ...{ id: claimed?.id ?? '', attempt: claimed?.attempt ?? 0, random: 1, now: later(2) },
          result: { ok: true, answer: 200 },
        }),
      );
    expect([await settle(late), await settle(taken)]).toEqual([false, true]);
  });

  it('are not reached when their name leads inside, or to both', async () => {
    const { id } = await add();
    await order();
    await courier(NOW, network(['10.0.0.1'])).round();
    await courier(later(1), network(['93.184.215.14', '127.0.0.1'])).round();
    await courier(later(2), network([])).round();
    expect(got).toEqual([]);
    const [delivery] = await deliveries(id);
    expect(delivery).toMatchObject({ status: 'due', answer: null, lastError: 'the name leads nowhere' });
  });
});
