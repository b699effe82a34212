import { expiredNotice } from '../dialogs/expiredNotice.ts';
import { addDispatches } from '../domain/conversations/outbox.ts';
import type { Db, Tx } from '../domain/db.ts';
import { type ExpiredOrder, expireOrders, hasOrdersToExpire } from '../domain/orders/expireOrders.ts';
import type { Logger } from './log.ts';
import { createSweep, type Sweep } from './sweep.ts';

const ORDERS_AT_A_TIME = 50; // some 10 ms of the writer

/** Ends orders whose time to pay is over and tells who ordered. */
export function createExpirySweep({ db, now, log }: { db: Db; now: () => Date; log: Logger }): Sweep {
  return createSweep({
    name: 'expiry',
    log,
    async step() {
      if (!(await db.read((tx) => hasOrdersToExpire(tx, { now: now() })))) return 0;
      const expired = await db.write((tx) => expireSome(tx, now()));
      if (expired.length > 0) log.info({ orders: expired.length }, 'unpaid orders ended');
      return expired.length; // 0: another server has them
    },
  });
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
