import { type Actor, mayReach } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { addEvents, requestKey } from './history.ts';
import { headColumns, headOf, type OrderHead } from './order.ts';
import { afterMove, mayMove, orderMoves, type PlacedMove } from './orderMoves.ts';

/** Who asks for a move, when, and under which name a repeat of it is known (unique in the order). */
export interface MoveRequest {
  orderId: string;
  requestId: string;
  actor: Actor;
  now: Date;
}

/** The order after the move; `repeat`: this request had done it before and nothing happened now. */
export interface MovedOrder extends OrderHead {
  repeat: boolean;
}

/**
 * One move of a placed order by the table of moves. `effect` writes what the move brings with it, under the lock
 * of the order's row; `key` names the request in the rows it writes.
 */
export async function moveOrder(
  tx: Tx,
  options: MoveRequest & {
    move: PlacedMove;
    detail?: string;
    effect: (order: OrderHead, key: string) => Promise<void>;
  },
): Promise<Outcome<MovedOrder>> {
  const { move, orderId, actor, now, detail = '', effect } = options;
  const key = requestKey(options);

  const found = await findForMove(tx, { orderId, key });
  if (!found || !mayReach(actor, found.order.customerId)) return refuse({ kind: 'orderNotFound' });
  if (found.isDone) return done({ ...found.order, repeat: true });
  const { order } = found;
  const axes = mayMove(move, actor) ? afterMove(move, order) : null;
  if (!axes) return refuseMove(move, order);

  const moved = { ...order, ...axes, version: order.version + 1 };
  await changeAxes(tx, { order, moved, now });
  await effect(moved, key);

  const isCompleted = moved.status === 'completed';
  const kinds = isCompleted ? [orderMoves[move].event, 'completed' as const] : [orderMoves[move].event];
  await addEvents(tx, { key, orderId, kinds, actor, detail, now });
  await writeAudit(tx, { actor, action: `order.${move}`, subject: 'order', subjectId: orderId, detail, now });
  return done({ ...moved, repeat: false });
}

/** A placed order, and whether the request was done before: one statement. */
async function findForMove(tx: Tx, options: { orderId: string; key: string }) {
  const [row] = await tx.$queryRaw<(OrderHead & { doneAs: string | null })[]>`
    SELECT ${headColumns}, e."id" AS "doneAs"
    FROM "Order" o LEFT JOIN "OrderEvent" e ON e."id" = ${options.key}
    WHERE o."id" = ${options.orderId} AND o."status" <> 'draft'`;
  return row ? { order: headOf(row), isDone: row.doneAs !== null } : null;
}

/** The version would do; the axes say why this order was chosen, should the version ever be bumped by a mistake. */
async function changeAxes(tx: Tx, options: { order: OrderHead; moved: OrderHead; now: Date }): Promise<void> {
  const { order, moved, now } = options;
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "status" = ${moved.status}, "payment" = ${moved.payment},
      "fulfilment" = ${moved.fulfilment}, "version" = ${moved.version}, "updatedAt" = ${now}
    WHERE "id" = ${order.id} AND "status" = ${order.status} AND "payment" = ${order.payment}
      AND "fulfilment" = ${order.fulfilment} AND "version" = ${order.version}`;
  if (changed === 0) throw new RunAgain('Somebody else moved the order meanwhile.');
}

function refuseMove(move: PlacedMove, { status, payment, fulfilment }: OrderHead) {
  return refuse({ kind: 'moveNotAllowed', move, status, payment, fulfilment });
}
