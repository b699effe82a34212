import type { Db } from '../../domain/db.ts';
import { sweepAnswers } from '../../domain/requests/keptAnswers.ts';
import {
  type ClaimedDelivery,
  claimDeliveries,
  hasDueDeliveries,
  settleDelivery,
  sweepDeliveries,
} from '../../domain/webhooks/deliver.ts';
import type { Logger } from '../log.ts';
import { type Network, sendOnce } from './send.ts';
import { publicEventId, signedHeaders } from './signature.ts';

export interface CourierOptions {
  db: Db;
  network: Network;
  now: () => Date;
  /** from 0 to 1, spreads the next attempts */
  random: () => number;
  log: Logger;
}

/** Carries events to webhooks. `wake` after a commit, and again from the schedule's tick. */
export interface Courier {
  wake(): void;
  /** one whole round, for tests and the tick */
  round(): Promise<void>;
  /** resolves when what is under way is done; nothing new begins */
  stop(): Promise<void>;
}

const AT_ONCE = 8;
const SWEEP_EVERY_MS = 3_600_000;

/** Delivers what is due, a batch at a time, and now and then forgets what is long over. */
export function createCourier(options: CourierOptions): Courier {
  const { db, now, log } = options;
  let running: Promise<void> | undefined;
  let isStopping = false;
  let sweptAt = 0;

  async function round(): Promise<void> {
    while (!isStopping && (await db.read((tx) => hasDueDeliveries(tx, { now: now() })))) {
      const claimed = await db.write((tx) => claimDeliveries(tx, { now: now(), limit: AT_ONCE }));
      if (claimed.length === 0) break; // another server has them
      await Promise.all(claimed.map((delivery) => deliver(delivery, options)));
    }
    await sweep();
  }

  async function sweep(): Promise<void> {
    if (now().getTime() - sweptAt < SWEEP_EVERY_MS) return;
    sweptAt = now().getTime();
    for (const old of [sweepAnswers, sweepDeliveries])
      while (!isStopping && (await db.write((tx) => old(tx, { now: now() }))) > 0);
  }

  return {
    round,
    wake() {
      if (running || isStopping) return;
      running = round()
        .catch((error) => log.warn({ cause: error.name }, 'could not look after the webhooks'))
        .finally(() => {
          running = undefined;
        });
    },
    async stop() {
      isStopping = true;
      await running;
    },
  };
}

async function deliver(
  claimed: ClaimedDelivery,
  { db, network, now, random, log }: CourierOptions,
): Promise<void> {
  const { id, attempt, url, secret, eventId } = claimed;
  const body = bodyOf(claimed);
  const headers = signedHeaders({ eventId, secret, body, now: now() });
  const result = await sendOnce({ url, headers, body }, network);
  if (!result.ok)
    log.info({ delivery: id, attempt, answer: result.answer, why: result.why }, 'webhook not taken');
  await db.write((tx) => settleDelivery(tx, { id, attempt, result, random: random(), now: now() }));
}

/**
 * What happened, and where to read the rest. Nothing about people: who may see them asks with a key. `actor` and reasons
 * can name somebody, so they stay here too.
 */
function bodyOf({ eventId, kind, event }: ClaimedDelivery): string {
  const { orderId, number, door, after, at } = event;
  const changed = after === '' ? null : JSON.parse(after);
  return JSON.stringify({
    ...{ id: publicEventId(eventId), type: kind, timestamp: at.toISOString() },
    data: { orderId, number, door, changed, order: `/api/orders/${orderId}` },
  });
}
