import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { buttonOf, LINE, lineWith, openLine, request } from '../support/lineClient.ts';
import { SECRET, type ServerHere, serveHere, stockShop } from '../support/server.ts';
import type { Party, Stage } from './attackStage.ts';
import { attacks } from './attacks.ts';
import { chance, oneOf, patience, size, tell } from './sizes.ts';

const MUTATIONS = size({ test: 300, ci: 800, soak: 2_000 });
const CANARY = 'Canary Lane';

// Seen red (test/soak/faults.mjs): a token taken for any conversation, for any use, when expired; `dl_` ids given out; the
// posted sender believed; another site's page served.

onEachDatabase('S3: Direct Line', (provider) => {
  let database: TestDatabase;
  let server: ServerHere;
  let stage: Stage;
  const clock = { ahead: 0 };
  const now = () => new Date(Date.now() + clock.ahead);

  beforeAll(async () => {
    database = await makeDatabase(provider);
    await stockShop(database.db, 1_000);
    server = await serveHere(database.db, { now });
    stage = {
      url: server.url,
      random: chance('mutations'),
      victim: await visitor('v'.repeat(43)),
      attacker: await visitor('a'.repeat(43)),
    };
  });
  afterAll(async () => {
    await server.close();
    await database.drop();
  });

  it(
    `shows and changes nothing of another conversation, whatever of a request is changed (${MUTATIONS})`,
    async () => {
      const { victim, attacker, random } = stage;
      const before = await stateOf(victim);
      const wrong: string[] = [];
      const tried: Record<string, number> = {};
      for (let n = 0; n < MUTATIONS; n++) {
        const name = oneOf(random, Object.keys(attacks));
        const attack = attacks[name];
        const outcome = await attack?.run(stage);
        tried[name] = (tried[name] ?? 0) + 1;
        if (!outcome || !attack?.allowed.includes(outcome.status))
          wrong.push(`${name}: answered ${outcome?.status} ${outcome?.text}`);
        else if (showsOf(victim, outcome.text)) wrong.push(`${name}: shows ${outcome.text.slice(0, 200)}`);
      }
      const seen = await attacker.line.seen();
      const posted = (await stateOf(attacker)).log.filter(({ direction }) => direction === 'in');
      const forged = posted.filter(({ activity }) => {
        const { from, conversation, channelId, id } = JSON.parse(activity);
        const isOwn = from.id === attacker.userId && from.role === 'user' && channelId === 'directline';
        const { conversationId } = attacker.line;
        return !isOwn || conversation.id !== conversationId || !id.startsWith(`${conversationId}|`);
      });
      const leaked = seen.filter((activity) =>
        showsOf(victim, JSON.stringify({ ...activity, value: undefined })),
      );

      const after = await stateOf(victim);
      const written = JSON.stringify(after) === JSON.stringify(before) ? 0 : 'some';
      tell(
        'S3',
        provider,
        `${MUTATIONS} mutations of ${Object.keys(tried).length} kinds: ${wrong.length + leaked.length} reads, ${forged.length} forged, ${written} writes outside one's own`,
      );
      expect(wrong).toEqual([]);
      expect({ forged, leaked }).toEqual({ forged: [], leaked: [] });
      expect(after).toEqual(before);
      expect(Object.keys(tried).length).toBe(Object.keys(attacks).length);
    },
    patience,
  );

  describe('a token', () => {
    it('opens nothing when its 30 minutes are over, not even its own renewal', async () => {
      const line = await openLine(server.url);
      await line.start();
      clock.ahead = 1_780_000;
      expect((await line.get(`${LINE}/conversations/${line.conversationId}`)).status).toBe(200);
      clock.ahead = 1_801_000;
      const answers = await Promise.all([
        line.get(`${LINE}/conversations/${line.conversationId}/activities`),
        line.says('hello', 'k'),
        line.start(),
        request(`${server.url}${LINE}/tokens/refresh`, { method: 'POST', token: line.token }),
      ]);
      clock.ahead = 0;
      expect(answers.map(({ status, body }) => [status, body.error.code])).toEqual(
        answers.map(() => [403, 'TokenExpired']),
      );
    });

    it('is not made without the secret, and the secret is none to renew', async () => {
      const generate = (token: string) =>
        request(`${server.url}${LINE}/tokens/generate`, { method: 'POST', token, json: {} });
      for (const token of [stage.attacker.line.token, `${SECRET}x`, SECRET.slice(1), 'x'])
        expect((await generate(token)).status).toBe(403);
      expect(
        (await request(`${server.url}${LINE}/tokens/refresh`, { method: 'POST', token: SECRET })).status,
      ).toBe(403);
    });
  });

  /** Somebody who came by our own page, with an order placed and another begun. */
  async function visitor(cookie: string): Promise<Party> {
    const { body } = await request(`${server.url}/api/chat/token`, {
      method: 'POST',
      headers: { cookie: `parley_visitor=${cookie}` },
    });
    const line = lineWith(server.url, body);
    await line.start();
    await line.says(`3 celadon mug to 12 ${CANARY}`, '1');
    await line.says('Anna Smith, 13800001234', '2');
    const orderId = String(buttonOf(await line.seen(), 'order.confirm')?.id);
    await line.says('yes', '3');
    await line.says('2 celadon mug', '4');
    const draftId = String(buttonOf(await line.seen(), 'order.confirm')?.id);
    return { line, userId: body.userId, orderId, draftId, cookie };
  }

  /** Everything of theirs that the database holds, except when they were last heard of. */
  async function stateOf({ line }: Party) {
    const { conversationId } = line;
    const { db } = database;
    const { lastActivityAt: _, ...conversation } = await db.read((tx) =>
      tx.conversation.findUniqueOrThrow({ where: { id: conversationId } }),
    );
    const log = await db.read((tx) =>
      tx.message.findMany({ where: { conversationId }, orderBy: { seq: 'asc' } }),
    );
    const orders = await db.read((tx) =>
      tx.order.findMany({
        where: { conversationId },
        include: { lines: true, events: true },
        orderBy: { id: 'asc' },
      }),
    );
    return { conversation, log, orders };
  }

  /** Ids of theirs may come back as what the attacker sent; words and ids of messages may not. */
  const showsOf = ({ line }: Party, text: string) =>
    text.includes(`${line.conversationId}|`) &&
    !text.includes(`"conversationId":"${stage.attacker.line.conversationId}`);
});
