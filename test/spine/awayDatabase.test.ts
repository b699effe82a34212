import { pino } from 'pino';
import { afterEach, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { createOutbox } from '../../bot/outbox/outbox.ts';
import type { Turns } from '../../bot/turn.ts';
import { DbUnavailable } from '../../domain/db.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { LINE, openLine } from '../support/lineClient.ts';
import { type ServerHere, serveHere } from '../support/server.ts';

let database: TestDatabase;
let server: ServerHere | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  await database.drop();
});

// Vitest fails the run on an unhandled rejection, which is what ends a server.
test('a stream that is asked for while the database is away is refused with 503, and the server goes on', async () => {
  database = await makeDatabase('sqlite');
  let away = false;
  const read: typeof database.db.read = (work) =>
    away ? Promise.reject(new DbUnavailable('away')) : database.db.read(work);
  server = await serveHere({ ...database.db, read });
  const line = await openLine(server.url);
  const { body } = await line.start();

  away = true;
  const socket = new WebSocket(body.streamUrl);
  const status = await new Promise((resolve) => {
    socket.on('unexpected-response', (_request, response) => resolve(response.statusCode));
    socket.on('open', () => resolve('open'));
    socket.on('error', () => {});
  });
  expect(status).toBe(503);

  away = false;
  const reconnected = await line.get(`${LINE}/conversations/${line.conversationId}`);
  expect(reconnected.status).toBe(200);
});

test('a dispatch that breaks is put off and holds up nobody else’s', async () => {
  database = await makeDatabase('sqlite');
  const now = new Date('2026-03-04T10:00:00Z');
  const row = { activity: '{"type":"message","text":"hello"}', dueAt: now, createdAt: now };
  await database.db.write((tx) =>
    tx.dispatch.createMany({
      data: [
        { id: 'a/0', conversationId: 'broken', ...row },
        { id: 'b/0', conversationId: 'whole', ...row },
      ],
    }),
  );
  const told: string[] = [];
  const turns: Turns = {
    run: async ({ conversationId }) => {
      if (conversationId === 'broken') throw new Error('a bug');
      told.push(conversationId);
      return { kind: 'done', answer: { id: '1', repeat: false } };
    },
  };
  const log = pino({ level: 'silent' });
  const outbox = createOutbox({ db: database.db, turns, work: {}, now: () => now, log });
  await outbox.round();

  expect(told).toEqual(['whole']);
  const left = await database.db.read((tx) => tx.dispatch.findMany());
  expect(left).toMatchObject([{ id: 'a/0', attempt: 1 }]);
});
