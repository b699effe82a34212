import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { refuseMove } from './moveOrder.ts';
import { type HeadRow, headColumns, type OrderHead, openHead } from './order.ts';

/** Gives an unpaid order another time to be paid until; null: it never ends by itself. Once it cannot end, it is refused. */
export async function setExpiry(
  tx: Tx,
  options: { orderId: string; expiresAt: Date | null; actor: HouseActor; now: Date },
): Promise<Outcome<OrderHead>> {
  const { orderId, expiresAt, actor, now } = options;
  const [row] = await tx.$queryRaw<HeadRow[]>`
    SELECT ${headColumns} FROM "Order" o WHERE o."id" = ${orderId} AND o."status" <> 'draft'`;
  if (!row) return refuse({ kind: 'orderNotFound' });
  const order = openHead(tx.vault, row);
  const waits = order.status === 'placed' && order.payment === 'unpaid' && order.fulfilment === 'unfulfilled';
  if (!waits) return refuseMove('cancel', order.status === 'placed' ? 'holdsNoMoney' : 'isPlaced', order);

  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "expiresAt" = ${expiresAt}, "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${orderId} AND "version" = ${order.version}`;
  if (changed === 0) throw new RunAgain('Somebody else moved the order meanwhile.');
  const detail = expiresAt?.toISOString() ?? 'never';
  await writeAudit(tx, { actor, action: 'order.expiry', subject: 'order', subjectId: orderId, detail, now });
  return done({ ...order, expiresAt, version: order.version + 1 });
}
