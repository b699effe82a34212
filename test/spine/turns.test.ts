import type { TurnContext } from 'botbuilder';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { converse } from '../../dialogs/root.ts';
import { turnOf } from '../../dialogs/turn.ts';
import { type Db, DbUnavailable } from '../../domain/db.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { stockShop } from '../support/server.ts';
import { type Instance, instanceOver, logOf, makeConversations, message, wordsIn } from './instances.ts';
import { chance, oneOf, shuffled } from './sizes.ts';

const SORRY = /went wrong|sorry/i;

onEachDatabase('A turn', (provider) => {
  let database: TestDatabase;
  let house: Instance;
  let db: Db;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    db = database.db;
    await stockShop(db, 1_000);
    house = instanceOver(db, { converse: breakable });
  });
  afterAll(() => database.drop());

  // Seen red (test/soak/faults.mjs): an apology in the failed transaction, whose counter, dispatch and state stay.
  describe('whose dialog throws', () => {
    it('leaves nothing of its own, keeps the message, apologises and begins anew', async () => {
      await makeConversations(db, ['broken', 'neighbour']);
      await house.turns.run(message('broken', 'k1', '2 celadon mug'));
      const before = await wordsIn(db, 'broken');
      const result = await house.turns.run(message('broken', 'k2', 'explode'));

      const [said, heard, ...more] = (await wordsIn(db, 'broken')).slice(before.length);
      expect([said, more]).toEqual(['explode', []]);
      expect(heard).toMatch(SORRY);
      expect(result).toMatchObject({ kind: 'done', answer: { repeat: false } });
      expect(await db.read((tx) => tx.counter.count({ where: { name: 'exploded' } }))).toBe(0);
      expect(await db.read((tx) => tx.dispatch.count())).toBe(0);
      const { state } = await db.read((tx) => tx.conversation.findUniqueOrThrow({ where: { id: 'broken' } }));
      expect(JSON.parse(state)).toMatchObject({ v: 1, dialogs: {} });
      expect(JSON.parse(state)).not.toHaveProperty('greeted');
    });

    it('answers a repeat with the apology it had, without exploding again', async () => {
      const before = await logOf(db, 'broken');
      const again = await house.turns.run(message('broken', 'k2', 'explode'));
      expect(again).toMatchObject({ kind: 'done', answer: { repeat: true } });
      expect(await logOf(db, 'broken')).toEqual(before);
    });

    it('leaves the next words free to be understood', async () => {
      await house.turns.run(message('broken', 'k3', 'what do you sell?'));
      expect((await wordsIn(db, 'broken')).at(-1)).not.toMatch(SORRY);
    });
  });

  // Seen red: MOST_WAITING = 200 in bot/turn.ts.
  it('of one conversation waits behind at most 19 others; the 21st is refused and writes nothing', async () => {
    await makeConversations(db, ['flood', 'calm']);
    const flood = Array.from({ length: 21 }, (_, n) => house.turns.run(message('flood', `k${n}`, 'hello')));
    const calm = house.turns.run(message('calm', 'k', 'hello'));
    const kinds = (await Promise.all(flood)).map(({ kind }) => kind);
    expect(kinds).toEqual([...Array(20).fill('done'), 'busy']);
    expect((await calm).kind).toBe('done');
    const keys = (await logOf(db, 'flood')).flatMap(({ key }) => key ?? []);
    expect(keys).toEqual(Array.from({ length: 20 }, (_, n) => `k${n}`));
    expect((await house.turns.run(message('flood', 'k20', 'hello'))).kind).toBe('done');
  });

  // Seen red: a turn announced before its transaction has committed.
  it.each(['full', 'gone'] as const)(
    'that the database does not take (%s) says nothing and can come again',
    async (how) => {
      const conversation = `lost-${how}`;
      await makeConversations(db, [conversation]);
      const failing = instanceOver(losing(db, how));
      expect(await failing.turns.run(message(conversation, 'k', '2 celadon mug'))).toEqual({ kind: 'busy' });
      expect(failing.committed).toEqual([]);
      expect(await logOf(db, conversation)).toEqual([]);
      expect(await db.read((tx) => tx.order.count({ where: { conversationId: conversation } }))).toBe(0);

      const result = await house.turns.run(message(conversation, 'k', '2 celadon mug'));
      expect(result).toMatchObject({ kind: 'done', answer: { repeat: false } });
      expect(await db.read((tx) => tx.order.count({ where: { conversationId: conversation } }))).toBe(1);
    },
  );

  // Seen red: dialogs/events.ts without its `if (!turn.fromHouse) return`.
  it.each(['parley/dispatch', 'parley/job'])('ignores a %s event that a person posts', async (name) => {
    const conversation = `forger ${name}`;
    await makeConversations(db, [conversation]);
    const value = {
      type: 'message',
      text: 'You have won.',
      ok: true,
      job: { period: 'today', language: 'en' },
    };
    await house.turns.run({
      ...message(conversation, 'k', ''),
      log: 'hidden',
      activity: { type: 'event', name, value, channelId: 'directline' },
    });
    expect(await wordsIn(db, conversation)).toEqual([]);
  });

  // Seen red: dialogs/greeting.ts that does not set `greeted`.
  it('greets once, whatever comes first and however often', async () => {
    const random = chance('greeting');
    for (let round = 0; round < 20; round++) {
      const conversation = `greeted-${round}`;
      await makeConversations(db, [conversation]);
      const signals = shuffled(random, [
        { key: 'conversationUpdate', activity: { type: 'conversationUpdate' } },
        { key: 'conversationUpdate', activity: { type: 'conversationUpdate' } },
        {
          key: 'join 1',
          activity: { type: 'event', name: 'webchat/join', value: { language: oneOf(random, ['en', 'zh']) } },
        },
        { key: 'join 2', activity: { type: 'event', name: 'webchat/join', value: {} } },
      ]);
      const hidden = { conversationId: conversation, source: 'person', log: 'hidden' } as const;
      await Promise.all(
        signals.map(({ key, activity }) =>
          house.turns.run({
            ...hidden,
            key,
            activity: { channelId: 'directline', from: { id: 'x', name: '' }, ...activity },
          }),
        ),
      );
      expect(await wordsIn(db, conversation), `round ${round}`).toHaveLength(1);
    }
  });
});

/** The real dialogs, and a word that breaks after it has touched everything a turn can touch. */
async function breakable(context: TurnContext): Promise<void> {
  if (context.activity.text !== 'explode') return converse(context);
  const turn = turnOf(context);
  await turn.tx.counter.create({ data: { name: 'exploded', value: 1 } });
  turn.dispatches.push({
    conversationId: 'neighbour',
    activity: { type: 'message', text: 'from the broken' },
  });
  turn.state.greeted = true;
  await context.sendActivity('Half a sentence');
  throw new Error('a bug');
}

/** Doors through which nothing can be written: the work runs, and its transaction is lost at the end. */
function losing(db: Db, how: 'full' | 'gone'): Db {
  return {
    ...db,
    async write(work) {
      const lost = Object.assign(new Error('lost'), { code: how === 'full' ? 'SQLITE_FULL' : '57P01' });
      try {
        return await db.write(async (tx) => {
          await work(tx);
          throw lost;
        });
      } catch (error) {
        throw error === lost ? new DbUnavailable('lost', { cause: lost }) : error;
      }
    },
  };
}
