import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { openLine, request } from '../support/lineClient.ts';
import { type ServerHere, serveHere, stockShop } from '../support/server.ts';

let database: TestDatabase;
let server: ServerHere;
afterEach(async () => {
  await server.close();
  await database.drop();
});

/** Planted where people leave them; none may come out in a log line or an error body (S18). */
const canaries = [
  'Canary Quill',
  '13900007777',
  'canary@example.com',
  '77 Canary Road',
  'canary secret words',
];

test('what people say and who they are is in no log line, not even at debug, and in no error body', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  database = await makeDatabase('sqlite');
  await stockShop(database.db, 100);
  server = await serveHere(database.db, { log });

  const line = await openLine(server.url);
  await line.start();
  await line.says('2 celadon mugs to 77 Canary Road', 'key-1');
  await line.says('Canary Quill, 13900007777, canary@example.com', 'key-2');
  await line.says('yes', 'key-3');
  await line.says('canary secret words', 'key-4');
  const refused = [
    await line.post({ type: 'message', text: `canary secret words ${'x'.repeat(5_000)}` }),
    await line.post({ type: 'canary secret words' }),
    await request(`${server.url}/v3/directline/conversations/${'canary'}/activities`, {
      token: 'canary secret words',
    }),
    await request(`${server.url}/canary secret words`, {}),
  ];
  // The order went through, or the check would prove nothing.
  expect(await database.db.read((tx) => tx.order.count({ where: { status: 'placed' } }))).toBe(1);
  expect(refused.every(({ status }) => status >= 400 && status < 500)).toBe(true);

  const told = [...lines, ...refused.map(({ text }) => text)].join('\n');
  expect(lines.length).toBeGreaterThan(5);
  expect(canaries.filter((canary) => told.includes(canary))).toEqual([]);
  expect(told).not.toContain(line.token);
});
