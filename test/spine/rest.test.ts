import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Asked,
  type Ids,
  type Json,
  type Operation,
  operationsOf,
  requestsFor,
} from '../bot/rest/fuzzer.ts';
import { openStage, type Stage, wholeOrder } from '../bot/rest/stage.ts';
import { auditBooks, balanced } from '../domain/books.ts';
import { onEachDatabase } from '../support/database.ts';
import { request } from '../support/lineClient.ts';
import { between, chance, patience, SEED, size, tell } from './sizes.ts';

// S8, S9 and the fuzzer of the REST door, made of the document that the door itself gives.

/** Half a character cannot be in an address. */
const wellFormed = (text: string) => text.replace(/\p{Cs}/gu, '\ufffd');

const RUNS = size({ test: 5, ci: 40, soak: 1_500 });

onEachDatabase('the REST door under requests made of its own document', (provider) => {
  let stage: Stage;
  let document: Json;
  let known: Ids;
  let validate: (name: string, status: number, body: unknown, isProblem: boolean) => string | null;
  beforeAll(async () => {
    stage = await openStage(provider);
    document = (await stage.manager.get('/api/openapi.json')).body;
    validate = validatorOf(document);
    known = await somethingOfEach();
  });
  afterAll(() => stage.close());

  async function somethingOfEach(): Promise<Ids> {
    const productId = await stage.product({ stock: 100_000, sku: 'FUZZ-1' });
    const customerId = await stage.customer();
    const order = { customerId, ...wholeOrder, lines: [{ productId, quantity: 1 }] };
    const add = async (path: string, json: object) =>
      (await stage.manager.post(path, json)).body.id as string;
    const orders = ['placed', 'placed', 'placed', 'draft', 'draft'];
    return {
      orders: await Promise.all(orders.map((status) => add('/api/orders', { ...order, status }))),
      skus: ['FUZZ-1'],
      ...{ customers: [customerId, await stage.customer()], products: [productId, await stage.product()] },
      segments: [
        await add('/api/segments', { name: 'Everybody', filter: { all: [] } }),
        await add('/api/segments', { name: 'Some', filter: { all: [{ field: 'orders', atLeast: 1 }] } }),
      ],
      tasks: [
        await add('/api/tasks', { customerId, text: 'call' }),
        await add('/api/tasks', { customerId, text: 'call', dueAt: '2026-03-09T04:00:00Z' }),
      ],
      webhooks: [await add('/api/webhooks', { url: 'https://hooks.example.com/', kinds: ['order.placed'] })],
    };
  }

  const send = ({ method, path }: Operation, asked: Asked) => {
    const query = new URLSearchParams(asked.query.map(([name, value]) => [name, wellFormed(value)]));
    const address = path.replace('{id}', encodeURIComponent(wellFormed(asked.path)));
    const headers = { ...asked.headers };
    if (method !== 'post') delete headers['idempotency-key'];
    return request(`${stage.url}${address}?${query}`, {
      ...{ method: method.toUpperCase(), token: stage.manager.key, headers },
      ...(method !== 'get' && asked.body !== undefined && { json: asked.body }),
    });
  };

  it('no answer is a 5xx, and each fits the document', { timeout: patience }, async () => {
    const statuses = new Map<number, number>();
    const operations = operationsOf(document);
    for (const operation of operations) {
      await fc.assert(
        fc.asyncProperty(requestsFor(operation, known), async (asked) => {
          const { status, body, headers, text } = await send(operation, asked);
          statuses.set(status, (statuses.get(status) ?? 0) + 1);
          expect(status, text).toBeLessThan(500);
          if (status === 404 && body?.kind === undefined) return; // not an address of ours at all
          const isProblem = headers.get('content-type')?.startsWith('application/problem+json') ?? false;
          expect(
            validate(operation.operation.operationId, status, body, isProblem),
            `${status} ${text}`,
          ).toBe(null);
        }),
        { numRuns: RUNS, seed: SEED, endOnFailure: true },
      );
    }
    expect(await auditBooks(stage.db)).toEqual(balanced);
    expect((statuses.get(200) ?? 0) + (statuses.get(201) ?? 0)).toBeGreaterThan(operations.length);
    const asked = operations.length * RUNS;
    const told = [...statuses].sort(([a], [b]) => a - b).map(([status, times]) => `${times} x ${status}`);
    tell(
      'REST fuzzer',
      provider,
      `${asked} requests of ${operations.length} operations: 0 5xx, 0 misfits; ${told.join(', ')}`,
    );
  });

  const ROUNDS = size({ test: 3, ci: 50, soak: 1_000 });

  it('R7: of those who edit one order at once exactly one wins, and the others are told which version there is', {
    timeout: patience,
  }, async () => {
    const random = chance(`R7 ${provider}`);
    const productId = await stage.product(); // what the fuzzer leaves of its own may be retired
    const customerId = await stage.customer();
    const content = { customerId, ...wholeOrder, lines: [{ productId, quantity: 1 }] };
    const { body: made } = await stage.manager.post('/api/orders', { ...content, status: 'draft' });
    let version = made.version as number;
    let tried = 0;
    for (let round = 0; round < ROUNDS; round++) {
      const people = between(random, 2, 8);
      tried += people;
      const answers = await Promise.all(
        Array.from({ length: people }, (_, n) =>
          stage.manager.put(
            `/api/orders/${made.id}`,
            { ...content, contactName: `${round} ${n}` },
            { 'if-match': `"${version}"` },
          ),
        ),
      );
      const [winner, ...others] = answers.toSorted((a, b) => a.status - b.status);
      expect([winner?.status, others.map(({ status }) => status)]).toEqual([200, others.map(() => 412)]);
      version = winner?.body.version;
      expect(others.map(({ body }) => body.version)).toEqual(others.map(() => version));
      expect((await stage.manager.get(`/api/orders/${made.id}`)).body.contactName).toBe(
        winner?.body.contactName,
      );
    }
    tell('R7', provider, `${ROUNDS} rounds, ${tried} edits: one winner each, all others told the version`);
  });

  // of each body
  const UNLISTED = size({ test: 3, ci: 400, soak: 1_000 });

  it('S8: no field that is not listed is written', { timeout: patience }, async () => {
    const columns = Object.keys(document.components.schemas.Order.properties).concat([
      ...[
        'requestId',
        'externalRef',
        'conversationId',
        'quoteHash',
        'discountBy',
        'createdBy',
        'secret',
        'keyHash',
      ],
      ...[
        'role',
        'staffId',
        '__proto__',
        'constructor',
        'stock',
        'reserved',
        'currency',
        'updatedAt',
        'active',
      ],
    ]);
    let tried = 0;
    for (const { method, path, operation } of operationsOf(document)) {
      const schema = operation.requestBody?.content['application/json'].schema;
      if (!schema) continue;
      expect(schema.additionalProperties, operation.operationId).toBe(false);
      const [body] = fc.sample(bodyOf(operation), { numRuns: 1, seed: SEED }) as Record<string, unknown>[];
      const unlisted = columns.filter((name) => !(name in schema.properties));
      const some = unlisted.filter((_, n) => n % Math.max(1, Math.floor(unlisted.length / UNLISTED)) === 0);
      for (const column of some) {
        const json = JSON.parse(
          `{${JSON.stringify(column)}:1,${JSON.stringify(body).slice(1)}`.replace(',}', '}'),
        );
        Object.defineProperty(json, column, {
          value: 1,
          enumerable: true,
          configurable: true,
          writable: true,
        });
        const headers = { 'if-match': '*', 'idempotency-key': `s8-${++tried}` };
        const address = `${stage.url}${path.replace('{id}', known.orders[0] ?? '')}`;
        const answer = await request(address, {
          method: method.toUpperCase(),
          token: stage.manager.key,
          json,
          headers,
        });
        expect([operation.operationId, column, answer.status]).toEqual([operation.operationId, column, 400]);
      }
    }
    tell('S8', provider, `${tried} unlisted fields: all refused`);
  });

  const bodyOf = (operation: Json) =>
    requestsFor({ method: '', path: '', operation }, known)
      .filter(
        ({ body }) =>
          typeof body === 'object' && body !== null && !Array.isArray(body) && !('surprise' in body),
      )
      .map(({ body }) => body);

  it('S9: injections into every filter, sort, cursor and id find nothing and break nothing', {
    timeout: patience,
  }, async () => {
    const tail = size({ test: 6, ci: injections.length, soak: injections.length });
    let tried = 0;
    for (const { method, path, operation } of operationsOf(document)) {
      if (method !== 'get') continue;
      const names = operation.parameters.filter(({ in: place }: Json) => place !== 'header');
      for (const { name, in: place } of names) {
        for (const injection of injections.slice(0, tail)) {
          const value = encodeURIComponent(injection);
          const address =
            place === 'path'
              ? path.replace('{id}', value)
              : `${path.replace('{id}', 'nobody')}?${name}=${value}`;
          const { status, body, text } = await stage.manager.get(address);
          tried++;
          expect(status, `${address} ${text}`).toBeLessThan(500);
          if (status === 200 && name !== 'count') expect(body.items ?? [], address).toEqual([]);
        }
      }
    }
    tell('S9', provider, `${tried} injections: 0 errors, 0 rows`);
  });
});

const fragments = [
  "' OR '1'='1",
  '" OR 1=1 --',
  '\'; DROP TABLE "Order"; --',
  '\') UNION SELECT * FROM "Staff" --',
  '1; SELECT 1',
];
const dressings = [
  (text: string) => text,
  (text: string) => `x${text}`,
  (text: string) => text.replaceAll(' ', '/**/'),
];
const injections = [
  // the first few are all that npm test asks
  ...['\u0000', '0x27', '$1', "1' AND sleep(5)='", '%27', '?', ':id', '%', '\\', "\\'", '\u02bc OR 1=1'],
  ...fragments.flatMap((text) => dressings.map((dress) => dress(text))),
];

/** Whether an answer is one that the document has for this operation, or why not. */
function validatorOf(document: Json) {
  const ajv = new Ajv2020({ strict: false, validateFormats: false });
  ajv.addSchema(document, 'api');
  return (name: string, status: number, body: unknown, isProblem: boolean): string | null => {
    const {
      path = '',
      method = '',
      operation,
    } = operationsOf(document).find((one) => one.operation.operationId === name) ?? {};
    const answer = operation?.responses[status];
    if (!answer) return `${name} has no ${status}`;
    const type = isProblem ? 'application/problem+json' : 'application/json';
    if (!answer.content) return body === undefined ? null : `${name} ${status} has no body`;
    if (!answer.content[type]) return `${name} ${status} is no ${type}`;
    const escaped = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');
    const pointer = ['paths', path, method, 'responses', String(status), 'content', type, 'schema']
      .map(escaped)
      .join('/');
    const check = ajv.getSchema(`api#/${pointer}`);
    if (!check) return `${name} ${status} has no schema`;
    return check(body) ? null : ajv.errorsText(check.errors);
  };
}

describe('the validator of the fuzzer', () => {
  it('finds a field too many, a field too few, and a status that nobody told of', async () => {
    const stage = await openStage('sqlite');
    const validate = validatorOf((await stage.manager.get('/api/openapi.json')).body);
    const { body } = await stage.manager.get('/api/products');
    await stage.close();
    expect(validate('products.list', 200, body, false)).toBe(null);
    expect(validate('products.list', 200, { ...body, more: 1 }, false)).toContain('additional');
    expect(validate('products.list', 200, { items: [] }, false)).toContain('next');
    expect(validate('products.list', 418, body, false)).toBe('products.list has no 418');
  });
});
