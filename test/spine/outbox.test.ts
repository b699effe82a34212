import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createOutbox } from '../../bot/outbox/outbox.ts';
import type { Turns } from '../../bot/turn.ts';
import { converse } from '../../dialogs/root.ts';
import { type Turn, turnOf } from '../../dialogs/turn.ts';
import type { Db } from '../../domain/db.ts';
import { addStaff } from '../../domain/staff/staff.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { stockShop } from '../support/server.ts';
import { deliver, type Instance, makeConversations, message, openInstance, wordsIn } from './instances.ts';
import { chance, size, tell } from './sizes.ts';

const DISPATCHES = size({ test: 60, ci: 200, soak: 1_000 });

onEachDatabase('The outbox', (provider) => {
  let database: TestDatabase;
  let instances: Instance[];
  let db: Db;
  let worked: unknown[] = [];
  const work = async (args: unknown) => {
    worked.push(args);
    if (worked.length % 3 === 1) throw new Error('the worker died');
    return SUMMARY;
  };
  const first = () => {
    const [instance] = instances;
    if (!instance) throw new Error('No instance.');
    return instance;
  };

  beforeAll(async () => {
    database = await makeDatabase(provider);
    db = database.db;
    await stockShop(db, 1_000);
    instances = await Promise.all([1, 2].map(() => openInstance(database, { converse: telling, work })));
    const { id } = await db.write((tx) => addStaff(tx, { name: 'Min', role: 'manager', now: new Date() }));
    await makeConversations(db, ['manager'], { staffId: id });
  });
  afterAll(async () => {
    await Promise.all(instances.map(({ close }) => close()));
    await database.drop();
  });

  // Seen red (test/soak/faults.mjs): a key of its own each time (twice), the newest first (order).
  it(`appends words for others once and in order while two instances sweep (${DISPATCHES})`, async () => {
    const random = chance('dispatches');
    const speakers = ['a', 'b', 'c'];
    const listeners = ['x', 'y'];
    await makeConversations(db, [...speakers, ...listeners]);
    let sweeping = true;
    const sweepers = instances.map(async ({ outbox }) => {
      while (sweeping) await outbox.round();
    });
    for (let n = 0; n < DISPATCHES; n++) {
      const speaker = speakers[n % speakers.length] ?? '';
      const listener = random() < 0.5 ? 'x' : 'y';
      await deliver(first().turns, message(speaker, `k${n}`, `tell ${listener} ${speaker} ${n}`));
    }
    sweeping = false;
    await Promise.all(sweepers);
    await first().outbox.round();

    const heard = (await Promise.all(listeners.map((id) => wordsIn(db, id)))).flat();
    const numbers = heard.map((words) => Number(words.split(' ')[1]));
    let turned = 0;
    for (const listener of listeners) {
      const words = await wordsIn(db, listener);
      turned += words.filter((word, n) => n > 0 && numberOf(word) < numberOf(words[n - 1] ?? '')).length;
    }
    const twice = numbers.length - new Set(numbers).size;
    const lost = DISPATCHES - new Set(numbers).size;
    tell(
      'outbox',
      provider,
      `${DISPATCHES} dispatches, two sweeping: ${lost} lost, ${twice} twice, ${turned} out of order`,
    );
    expect({ lost, twice, turned, left: await db.read((tx) => tx.dispatch.count()) }).toEqual({
      lost: 0,
      twice: 0,
      turned: 0,
      left: 0,
    });
  });

  it('keeps the order of what one turn says, beyond ten things', async () => {
    await makeConversations(db, ['chatty', 'patient']);
    await deliver(first().turns, message('chatty', 'k', 'tell12 patient'));
    await first().outbox.round();
    expect(await wordsIn(db, 'patient')).toEqual(Array.from({ length: 12 }, (_, n) => `part ${n}`));
  });

  // Seen red: the dispatch settled before it is appended (lost), under a key of its own each time (twice).
  it('appends once what was appended just before the process died', async () => {
    await makeConversations(db, ['dying', 'heir']);
    await deliver(first().turns, message('dying', 'k', 'tell heir last words'));
    const { turns } = first();
    // Dead is who goes no further: an error would be caught and the dispatch put off.
    const dying = outboxOf(db, { run: (incoming) => turns.run(incoming).then(() => new Promise(() => {})) });
    void dying.round();
    await vi.waitUntil(async () => (await wordsIn(db, 'heir')).length > 0);
    expect(await wordsIn(db, 'heir')).toEqual(['last words']);
    expect(await db.read((tx) => tx.dispatch.count())).toBe(1);

    await first().outbox.round();
    expect(await wordsIn(db, 'heir')).toEqual(['last words']);
    expect(await db.read((tx) => tx.dispatch.count())).toBe(0);
  });

  it('holds back the later words for a busy conversation and appends the others', async () => {
    await makeConversations(db, ['busy', 'free', 'sender']);
    for (const [n, to] of ['busy', 'free', 'busy', 'free'].entries())
      await deliver(first().turns, message('sender', `k${n}`, `tell ${to} n ${n}`));
    const { turns } = first();
    const isBusy: Turns = {
      run: async (incoming) => (incoming.conversationId === 'busy' ? { kind: 'busy' } : turns.run(incoming)),
    };
    await outboxOf(db, isBusy).round();
    expect([await wordsIn(db, 'busy'), await wordsIn(db, 'free')]).toEqual([[], ['n 1', 'n 3']]);
    await first().outbox.round();
    expect(await wordsIn(db, 'busy'), 'put off for a second').toEqual([]);
    const later = createOutbox({
      db,
      turns,
      work: { summary: work },
      now: () => new Date(Date.now() + 60_000),
      log: quiet,
    });
    await later.round();
    expect(await wordsIn(db, 'busy')).toEqual(['n 0', 'n 2']);
  });

  describe('with a job', () => {
    // Seen red: tellResult under a key with the attempt in it, with a settle that fails.
    it('tells its result once, though the work fails, both sweep and the settling dies', async () => {
      worked = [];
      await deliver(first().turns, message('manager', 'k', 'summary today'));
      const before = (await wordsIn(db, 'manager')).length;
      const clock = { now: new Date() };
      const now = () => clock.now;
      const { turns } = first();
      const dying: Turns = {
        run: (incoming) => turns.run(incoming).then(() => Promise.reject(new Error('SIGKILL'))),
      };
      for (let n = 0; n < 6; n++) {
        const sweepers = [n === 1 ? dying : turns, turns].map((run) =>
          createOutbox({ db, turns: run, work: { summary: work }, now, log: quiet }),
        );
        await Promise.all(sweepers.map((outbox) => outbox.round()));
        clock.now = new Date(clock.now.getTime() + 61_000);
      }
      expect((await wordsIn(db, 'manager')).slice(before)).toHaveLength(1);
      expect(await db.read((tx) => tx.job.count())).toBe(0);
      expect(worked.length).toBeGreaterThan(1);
    });
  });

  const outboxOf = (doors: Db, turns: Turns) =>
    createOutbox({ db: doors, turns, work: { summary: work }, now: () => new Date(), log: quiet });
});

const quiet = pino({ level: 'silent' });
const numberOf = (words: string) => Number(words.split(' ')[1]);
const SUMMARY = {
  currency: 'CNY',
  orders: 1,
  revenue: 100,
  averageOrder: 100,
  newCustomers: 1,
  cancelled: 0,
  unpaid: 1,
  toShip: 1,
  previous: { revenue: 0 },
  cities: [],
  rest: { orders: 0, revenue: 0 },
};

/** The real dialogs, and "tell <conversation> <words>", which leaves words for another one. */
async function telling(context: TurnContext): Promise<void> {
  const text = context.activity.text ?? '';
  const told = /^tell (\S+) (.+)$/.exec(text);
  const many = /^tell12 (\S+)$/.exec(text);
  const turn: Turn = turnOf(context);
  const leave = (conversationId = '', words = '') =>
    turn.dispatches.push({ conversationId, activity: { type: 'message', text: words } });
  if (told) leave(told[1], told[2]);
  else if (many) for (let n = 0; n < 12; n++) leave(many[1], `part ${n}`);
  else await converse(context);
}
