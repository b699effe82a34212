import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import {
  type ClaimedDelivery,
  claimDelivery,
  type DeliveryResult,
  settleDelivery,
} from '../../domain/conversations/deliveries.ts';
import type { Db } from '../../domain/db.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { deliver, type Instance, makeConversations, message, openInstance } from './instances.ts';
import { chance, size, tell } from './sizes.ts';

const PUSHES = size({ test: 60, ci: 200, soak: 1_000 });
const LEASE_OVER_MS = 31_000;

onEachDatabase('A push to a channel', (provider) => {
  let database: TestDatabase;
  let instances: Instance[];
  let db: Db;
  const clock = { now: new Date('2026-03-04T10:00:00Z') };
  const later = (ms: number) => {
    clock.now = new Date(clock.now.getTime() + ms);
  };
  const claim = (doors = db) => doors.write((tx) => claimDelivery(tx, { now: clock.now }));
  const settle = (claimed: ClaimedDelivery, result: DeliveryResult, doors = db) =>
    doors.write((tx) => settleDelivery(tx, { claimed, result }));
  const rows = () =>
    db.read((tx) => tx.delivery.findMany({ orderBy: [{ conversationId: 'asc' }, { seq: 'asc' }] }));
  const mustClaim = async () => {
    const claimed = await claim();
    if (!claimed) throw new Error('Nothing to claim.');
    return claimed;
  };
  /** one message in `teams-<n>` whose answer has to be pushed */
  const say = async (n: number, key: string) => {
    const [instance] = instances;
    if (instance) await deliver(instance.turns, message(`teams-${n}`, key, 'hello'));
  };

  beforeAll(async () => {
    database = await makeDatabase(provider);
    db = database.db;
    const say = async (context: { sendActivity(text: string): Promise<unknown> }) =>
      void (await context.sendActivity('hi'));
    instances = await Promise.all(
      [1, 2].map(() => openInstance(database, { now: () => clock.now, converse: say })),
    );
    await makeConversations(db, ['teams-1', 'teams-2', 'teams-3'], { channel: 'teams' });
  });
  beforeEach(() => db.write((tx) => tx.delivery.deleteMany({})));
  afterAll(async () => {
    await Promise.all(instances.map(({ close }) => close()));
    await database.drop();
  });

  // Seen red (test/soak/faults.mjs): a claim that does not look behind it (order), one whose update repeats no reason (twice).
  it(`is made once and in its conversation's order by two workers (${PUSHES})`, async () => {
    const random = chance('pushes');
    for (let n = 0; n < PUSHES; n++) await say(1 + (n % 3), `push ${n}`);
    const sent: { conversationId: string; seq: number }[] = [];
    await Promise.all(
      instances.map(async ({ db: doors }) => {
        for (let idle = 0; idle < 20; ) {
          const claimed = await claim(doors);
          if (!claimed) {
            idle++;
            await new Promise((resolve) => setTimeout(resolve, 2));
            continue;
          }
          idle = 0;
          sent.push(claimed);
          const retry = random() < 0.2;
          await settle(
            claimed,
            retry
              ? { kind: 'refused', why: '429', retryAt: clock.now }
              : { kind: 'sent', channelMessageId: `m${sent.length}` },
            doors,
          );
          if (retry) sent.splice(sent.indexOf(claimed), 1);
        }
      }),
    );
    const ended = await rows();
    const turned = [1, 2, 3].flatMap((n) => {
      const seqs = sent.filter(({ conversationId }) => conversationId === `teams-${n}`).map(({ seq }) => seq);
      return seqs.filter((seq, at) => at > 0 && seq <= (seqs[at - 1] ?? 0));
    });
    const unsent = ended.filter(({ status }) => status !== 'sent' && status !== 'dead').length;
    const twice =
      sent.length - new Set(sent.map(({ conversationId, seq }) => `${conversationId} ${seq}`)).size;
    tell(
      'deliveries',
      provider,
      `${PUSHES} pushes by two workers: ${unsent} not made, ${twice} twice, ${turned.length} out of order`,
    );
    expect({ all: ended.length, unsent, twice, turned }).toEqual({
      all: PUSHES,
      unsent: 0,
      twice: 0,
      turned: [],
    });
  });

  // Seen red: settleDelivery without `status` and `attempt` in its where.
  it('R11: by a worker that slept beyond its lease settles nothing when it wakes', async () => {
    const results: DeliveryResult[] = [
      { kind: 'sent', channelMessageId: 'late' },
      { kind: 'refused', why: 'late', retryAt: clock.now },
      { kind: 'blocked', why: 'late' },
      { kind: 'unknown', why: 'late' },
    ];
    let settled = 0;
    for (const [n, result] of results.entries()) {
      await say(1, `slept ${n}`);
      const asleep = await mustClaim();
      later(LEASE_OVER_MS);
      expect(await claim(), 'its fate is not known, so nobody sends it again').toBeNull();
      const before = await rows();
      if (await settle(asleep, result)) settled++;
      expect(await rows()).toEqual(before);
      expect(before.at(-1)).toMatchObject({ status: 'unknown', channelMessageId: null });
    }
    tell('R11', provider, `${results.length} late workers: ${settled} rows settled`);
    expect(settled).toBe(0);
  });

  it('fences a worker out of the attempt that followed its own', async () => {
    await say(1, 'fence');
    const early = await mustClaim();
    await settle(early, { kind: 'refused', why: '503', retryAt: clock.now });
    const second = await mustClaim();
    expect(second.attempt).toBe(early.attempt + 1);
    expect(await settle(early, { kind: 'sent', channelMessageId: 'stale' })).toBe(false);
    expect(await settle(second, { kind: 'sent', channelMessageId: 'm' })).toBe(true);
    expect(await rows()).toMatchObject([{ status: 'sent', channelMessageId: 'm', attempt: 2 }]);
  });

  it('of unknown fate is never made again, and does not stop what comes after it', async () => {
    await say(1, 'ambiguous');
    await settle(await mustClaim(), { kind: 'unknown', why: 'time-out' });
    await say(1, 'next');
    later(24 * 3_600_000);
    const next = await mustClaim();
    const [lost, after] = await rows();
    expect(lost).toMatchObject({ status: 'unknown', lastError: 'time-out' });
    expect(next.seq).toBe(after?.seq);
    expect(await claim()).toBeNull();
  });

  it('waits for its time, holds back what is behind it, and gives up after 5 attempts', async () => {
    await say(1, 'retried');
    await say(1, 'behind');
    for (let attempt = 1; attempt <= 5; attempt++) {
      const claimed = await mustClaim();
      expect(claimed.attempt).toBe(attempt);
      await settle(claimed, { kind: 'refused', why: '429', retryAt: new Date(clock.now.getTime() + 1_000) });
      if (attempt === 5) break;
      expect(await claim(), 'too early').toBeNull();
      later(1_000);
    }
    expect(await rows()).toMatchObject([{ status: 'dead', lastError: '429' }, { status: 'due' }]);
    expect(await claim()).not.toBeNull();
  });
});
