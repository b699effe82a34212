import { randomUUID } from 'node:crypto';
import { addCustomer } from '../../../domain/customers/saveCustomer.ts';
import type { Db, Provider } from '../../../domain/db.ts';
import { addApiKey, scopes as allScopes } from '../../../domain/staff/apiKeys.ts';
import { addStaff } from '../../../domain/staff/staff.ts';
import { addProduct, NOW, valueIn } from '../../domain/testShop.ts';
import { makeDatabase, type TestDatabase } from '../../support/database.ts';
import { type Answer, request } from '../../support/lineClient.ts';
import { type ServerHere, serveHere } from '../../support/server.ts';

/** A server with people who have keys, and a clock that is a variable. */
export interface Stage {
  database: TestDatabase;
  db: Db;
  url: string;
  clock: { now: Date };
  rep: Client;
  manager: Client;
  /** a person of the house with a key of their own */
  staff(options: {
    name: string;
    role: 'rep' | 'manager';
    team?: string;
    scopes?: string[];
  }): Promise<Client>;
  product(options?: { price?: number; stock?: number; sku?: string }): Promise<string>;
  customer(options?: { ownerId?: string }): Promise<string>;
  close(): Promise<void>;
}

/** A program with a key. */
export interface Client {
  staffId: string;
  key: string;
  get(path: string, headers?: Record<string, string>): Promise<Answer>;
  /** with an Idempotency-Key of its own unless one is given */
  post(path: string, json?: unknown, headers?: Record<string, string>): Promise<Answer>;
  put(path: string, json: unknown, headers?: Record<string, string>): Promise<Answer>;
  delete(path: string, headers?: Record<string, string>): Promise<Answer>;
}

export const wholeOrder = {
  contactName: '林悦',
  contactPhone: '13800001234',
  address: '上海市静安区愚园路 8 号',
};

export async function openStage(
  provider: Provider,
  options: { requestsPerMinute?: number } = {},
): Promise<Stage> {
  const database = await makeDatabase(provider);
  const { db } = database;
  const clock = { now: NOW };
  const server: ServerHere = await serveHere(db, {
    now: () => clock.now,
    requestsPerMinute: options.requestsPerMinute ?? 1_000_000,
  });
  const staff: Stage['staff'] = async ({ scopes = [...allScopes], ...person }) => {
    const key = `parley_${randomUUID()}${randomUUID()}`;
    const added = await db.write(async (tx) => {
      const one = await addStaff(tx, { ...person, now: NOW });
      await addApiKey(tx, { staffId: one.id, key, scopes, expiresAt: null, now: NOW });
      return one;
    });
    return clientOf(server.url, key, added.id);
  };
  const rep = await staff({ name: 'Li Lei', role: 'rep', team: 'North' });
  const manager = await staff({ name: 'Wang Min', role: 'manager' });
  return {
    ...{ database, db, url: server.url, clock, rep, manager, staff },
    product: (given) => addProduct(db, given),
    async customer({ ownerId } = {}) {
      const added = await db.write((tx) =>
        addCustomer(tx, {
          fields: { name: '林悦', language: 'zh', ownerId: ownerId ?? null },
          contact: { phone: '13800001234' },
          actor: { as: 'operator' },
          now: NOW,
        }),
      );
      return valueIn(added).id;
    },
    async close() {
      await server.close();
      await database.drop();
    },
  };
}

export function clientOf(url: string, key: string, staffId = ''): Client {
  const send = (method: string, path: string, rest: { json?: unknown; headers?: Record<string, string> }) =>
    request(`${url}${path}`, { method, token: key, ...rest });
  return {
    ...{ staffId, key },
    get: (path, headers = {}) => send('GET', path, { headers }),
    post: (path, json = {}, headers = {}) =>
      send('POST', path, { json, headers: { 'idempotency-key': randomUUID(), ...headers } }),
    put: (path, json, headers = {}) => send('PUT', path, { json, headers }),
    delete: (path, headers = {}) => send('DELETE', path, { headers }),
  };
}
