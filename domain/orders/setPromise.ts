import type { StaffActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { refuseMove } from './moveOrder.ts';
import { headColumns, headOf, type OrderHead } from './order.ts';
import { whyNot } from './orderMoves.ts';

/** Keeps when a customer was told that an order will be there, for as long as it has goods to send; null: no longer. */
export async function setPromise(
  tx: Tx,
  options: { orderId: string; promisedFor: Date | null; actor: StaffActor; now: Date },
): Promise<Outcome<OrderHead>> {
  const { orderId, promisedFor, actor, now } = options;
  const [row] = await tx.$queryRaw<OrderHead[]>`
    SELECT ${headColumns} FROM "Order" o WHERE o."id" = ${orderId} AND o."status" <> 'draft'`;
  if (!row) return refuse({ kind: 'orderNotFound' });
  const order = headOf(row);
  const rule = whyNot('ship', order);
  if (rule) return refuseMove('ship', rule, order);

  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "promisedFor" = ${promisedFor}, "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${orderId} AND "version" = ${order.version}`;
  if (changed === 0) throw new RunAgain('Somebody else moved the order meanwhile.');
  const detail = promisedFor?.toISOString() ?? 'none';
  await writeAudit(tx, { actor, action: 'order.promise', subject: 'order', subjectId: orderId, detail, now });
  return done({ ...order, version: order.version + 1 });
}
