import { setTimeout as pause } from 'node:timers/promises';
import type { ConnectionStatus, DirectLine } from 'botframework-directlinejs';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { LINE, request, type Seen } from '../support/lineClient.ts';
import { SECRET, type ServerProcess, startServer, stockShop } from '../support/server.ts';
import { XmlHttpRequest } from '../support/xmlHttpRequest.ts';
import { patience, tell } from './sizes.ts';

const ONLINE = 2; // ConnectionStatus.Online; the package's enum is not there for a type-only import

// Seen red (test/soak/faults.mjs): a stream that skips a row when it resumes (gaps).

onEachDatabase("The unmodified client of Microsoft's Web Chat, botframework-directlinejs", (provider) => {
  let database: TestDatabase;
  let server: ServerProcess;
  beforeAll(async () => {
    vi.stubGlobal('XMLHttpRequest', XmlHttpRequest);
    vi.stubGlobal('WebSocket', WebSocket);
    vi.spyOn(Math, 'random').mockReturnValue(0); // it waits 3 to 15 s by chance before it comes back: the shortest
    database = await makeDatabase(provider);
    await stockShop(database.db, 1_000);
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    await database.drop();
    vi.unstubAllGlobals();
    vi.restoreAllMocks();
  });

  it.each([true, false])(
    'connects, talks, resumes after a restart, renews its token (webSocket: %s)',
    async (webSocket) => {
      const { DirectLine: Client } = await import('botframework-directlinejs');
      const { body } = await request(`${server.url}${LINE}/tokens/generate`, {
        method: 'POST',
        token: SECRET,
        json: {},
      });
      const line = new Client({
        token: body.token,
        domain: `${server.url}${LINE}`,
        webSocket,
        pollingInterval: 200,
        timeout: 1_000,
      });
      const seen: Seen[] = [];
      const statuses: ConnectionStatus[] = [];
      line.connectionStatus$.subscribe((status) => statuses.push(status));
      const listening = line.activity$.subscribe((activity) => seen.push(activity as unknown as Seen));
      const heard = (holds: () => boolean) => vi.waitUntil(holds, { timeout: 20_000, interval: 20 });
      const isSaid = (words: RegExp) => () =>
        seen.some(({ from, text }) => from.role === 'bot' && words.test(text ?? ''));

      await heard(isSaid(/Welcome/));
      const id = await post(line, 'what do you sell?', 'key-1');
      await heard(() => seen.some(({ replyToId }) => replyToId === id));
      const echo = seen.find((activity) => activity.id === id);
      expect(echo).toMatchObject({
        text: 'what do you sell?',
        from: { role: 'user' },
        channelData: { clientActivityID: 'key-1' },
      });
      expect(statuses).toContain(ONLINE);

      // Without sockets it gives up polling for good at the first refused connection, whoever the server is.
      if (webSocket) {
        await server.end('SIGTERM');
        server = await startServer(database, { port: server.port });
      }
      const later = await postUntilTaken(line, 'where is my order?', 'key-2');
      await heard(() => seen.some(({ replyToId }) => replyToId === later));
      const renewed = await request(`${server.url}${LINE}/tokens/refresh`, {
        method: 'POST',
        token: body.token,
      });
      expect(renewed).toMatchObject({
        status: 200,
        body: { conversationId: body.conversationId, expires_in: 1800 },
      });
      line.reconnect({ conversationId: body.conversationId, token: renewed.body.token });
      await heard(() => seen.some(({ replyToId }) => replyToId === later));

      await pause(300);
      listening.unsubscribe();
      line.end();
      const rows = await database.db.read((tx) =>
        tx.message.findMany({
          where: { conversationId: body.conversationId, direction: { not: 'hidden' } },
          orderBy: { seq: 'asc' },
        }),
      );
      const ids = rows.map(({ activity }) => JSON.parse(activity).id);
      tell(
        'directlinejs',
        provider,
        `webSocket ${webSocket}: ${ids.length} activities, each seen once and in order, ${webSocket ? 'over' : 'without'} a restart`,
      );
      // A slow turn shows live that the bot is at it; that is no part of the log.
      const logged = seen.filter(({ type }) => type !== 'typing');
      expect(logged.map((activity) => activity.id)).toEqual(ids);
    },
    patience,
  );
});

const post = (line: DirectLine, text: string, clientActivityID: string) =>
  new Promise<string>((resolve, reject) => {
    const activity = {
      type: 'message',
      text,
      from: { id: 'me' },
      channelData: { clientActivityID },
    } as const;
    line.postActivity(activity).subscribe(resolve, reject);
  });

/** As a page does whose send failed. */
async function postUntilTaken(line: DirectLine, text: string, key: string): Promise<string> {
  for (let tries = 0; tries < 50; tries++) {
    const id = await post(line, text, key).catch(() => 'retry');
    if (id !== 'retry') return id;
    await pause(100);
  }
  throw new Error('Never taken.');
}
