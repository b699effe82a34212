import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type App, createApp } from '../../bot/app.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const rows = Array.from({ length: 300 }, (_, n) => `${n},22941,LIGHTS,2,2011-01-01 10:00,1.50,7,UK`);

describe('who may give a server commands', () => {
  const key = 'the-operator-key-of-these-tests-long-enough';
  let app: App;
  let database: TestDatabase;
  let folder: string;
  let port: number;
  beforeAll(async () => {
    database = await makeDatabase('sqlite');
    folder = mkdtempSync(join(tmpdir(), 'parley-operator-'));
    app = createApp({
      db: database.db,
      listenUrl: undefined,
      secret: 'a secret of the tests, longer than 32 characters',
      publicUrl: undefined,
      shop: {
        name: { en: '', zh: '' },
        tagline: { en: '', zh: '' },
        currency: 'GBP',
        timeZone: 'UTC',
        orderExpiryHours: 72,
      },
      files: { webFolder: 'bot/web', webChatFile: '' },
      operator: { key, folder },
      log: pino({ level: 'silent' }),
      now: () => new Date('2026-03-04T10:00:00Z'),
    });
    port = await app.listen(0, '0.0.0.0');
  });
  afterAll(async () => {
    await app.close();
    rmSync(folder, { recursive: true, force: true });
    await database.drop();
  });

  const right = { Authorization: `Bearer ${key}` };
  const list = JSON.stringify({ command: 'staff.list' });

  function asks(
    body: string,
    headers: Record<string, string> = right,
    { host = '127.0.0.1', agent }: { host?: string; agent?: Agent } = {},
  ) {
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const asking = request({
        host,
        port,
        path: '/api/operator/commands',
        method: 'POST',
        headers,
        agent: agent ?? false,
      });
      asking.on('error', reject);
      asking.on('response', async (response) => {
        let text = '';
        for await (const chunk of response) text += chunk;
        resolve({ status: response.statusCode ?? 0, body: text });
      });
      asking.end(body);
    });
  }

  it('a loopback peer with the key', async () => {
    const answer = { result: { kind: 'people', people: [] } };
    expect(await asks(list)).toEqual({ status: 200, body: `${JSON.stringify(answer)}\n` });
  });

  it.each([
    ['without a key', {}],
    ['with another key', { Authorization: `Bearer ${key}x` }],
    ['with the key under another scheme', { Authorization: `Basic ${key}` }],
    ['through a proxy', { ...right, 'X-Forwarded-For': '127.0.0.1' }],
    ['through a proxy of the newer kind', { ...right, Forwarded: 'for=127.0.0.1' }],
  ])('nobody %s', async (_, headers: Record<string, string>) => {
    expect((await asks(list, headers)).status).toBe(403);
  });

  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .find(({ family, internal }) => family === 'IPv4' && !internal)?.address;
  it.skipIf(!outside)('nobody from another address, key or not', async () => {
    expect((await asks(list, right, { host: outside })).status).toBe(403);
  });

  it.each([
    ['a path instead of the file', JSON.stringify({ command: 'import', file: '/etc/passwd' }), 400],
    ['a command there is not', JSON.stringify({ command: 'staff.promote' }), 400],
    ['no JSON', 'staff list', 400],
    ['nothing', '', 400],
    ['a command without an end', 'x'.repeat(20_000), 413],
  ])('and not %s', async (_, body, status) => {
    expect((await asks(body)).status).toBe(status);
  });

  it('a refusal leaves the connection fit for the next command, however much was sent', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const refused = await asks(`{"command":"none"}\n${'x'.repeat(4_000_000)}`, right, { agent });
    const next = await asks(list, right, { agent });
    agent.destroy();
    expect([refused.status, next.status]).toEqual([400, 200]);
  });

  it('one import at a time, of a file without a line too much', async () => {
    const body = `${JSON.stringify({ command: 'import' })}\n${[HEADER, ...rows].join('\n')}`;
    const [one, other] = await Promise.all([asks(body), asks(body)]);
    expect([one?.status, other?.status].sort()).toEqual([200, 409]);
    expect(await database.db.read((tx) => tx.order.count())).toBe(300);
    const empty = await asks(JSON.stringify({ command: 'import' }));
    expect(JSON.parse(empty.body).error.message).toContain('The column InvoiceNo is missing');
    expect(readdirSync(join(folder, 'uploads'))).toEqual([]);
  });
});
