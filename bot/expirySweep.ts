import { expiredNotice } from '../dialogs/expiredNotice.ts';
import { addDispatches } from '../domain/conversations/outbox.ts';
import type { Db, Tx } from '../domain/db.ts';
import { type ExpiredOrder, expireOrders, hasOrdersToExpire } from '../domain/orders/expireOrders.ts';
import type { Logger } from './log.ts';

const ORDERS_AT_A_TIME = 50; // some 10 ms of the writer

export interface ExpirySweep {
  /** looks now, unless it is looking already */
  wake(): void;
  /** resolves when nothing runs any more */
  stop(): Promise<void>;
}

/** Ends orders whose time to pay is over, batch by batch, and tells who ordered; what fails is tried again at the next wake. */
export function createExpirySweep({ db, now, log }: { db: Db; now: () => Date; log: Logger }): ExpirySweep {
  let running: Promise<void> | undefined;
  let isStopping = false;

  async function sweep(): Promise<void> {
    while (!isStopping && (await db.read((tx) => hasOrdersToExpire(tx, { now: now() })))) {
      const expired = await db.write((tx) => expireSome(tx, now()));
      if (expired.length > 0) log.info({ orders: expired.length }, 'unpaid orders ended');
      else return; // another server has them
    }
  }

  return {
    wake() {
      if (running || isStopping) return;
      running = sweep()
        .catch((error) => log.warn({ cause: error.name }, 'could not look for orders to end'))
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

async function expireSome(tx: Tx, now: Date): Promise<ExpiredOrder[]> {
  const expired = await expireOrders(tx, { now, limit: ORDERS_AT_A_TIME });
  const [first] = expired;
  if (first)
    await addDispatches(tx, {
      dispatches: expired.flatMap(expiredNotice),
      turnId: `expired/${first.id}`,
      now,
    });
  return expired;
}
