import { type Actor, mayReach } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { OrderEvent } from './history.ts';
import { headColumns, type Order, type OrderRow, ordersOf, placedLineColumns } from './order.ts';
import { mayMove, movesFrom, type PlacedMove } from './orderMoves.ts';

/** Everything about one order. */
export interface OrderView extends Order {
  /** oldest first */
  events: OrderEvent[];
  shipment: Shipment | null;
  /** what can be done with it now, by whom it may be done */
  moves: PlacedMove[];
  /** as the customer is known today; the order's own contact is what was given then */
  customerName: string | null;
  customerLanguage: string | null;
}

export interface Shipment {
  carrier: string | null;
  tracking: string | null;
  shippedAt: Date;
  deliveredAt: Date | null;
}

type Known = Pick<OrderView, 'customerName' | 'customerLanguage'>;

/** An order with its history and its way; a member of staff's reading is written down. */
export async function orderView(
  tx: Tx,
  options: { orderId: string; actor: Actor; now: Date },
): Promise<Outcome<OrderView>> {
  const { orderId, actor, now } = options;
  const rows = await tx.$queryRaw<(OrderRow & Known)[]>`
    SELECT ${headColumns}, ${placedLineColumns}, NULLIF(c."name", '') AS "customerName", c."language" AS "customerLanguage"
    FROM "Order" o LEFT JOIN "Customer" c ON c."id" = o."customerId" LEFT JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."id" = ${orderId} AND o."status" <> 'draft' ORDER BY l."position"`;
  const [order] = ordersOf(tx.vault, rows);
  const [known] = rows;
  if (!order || !known || !mayReach(actor, order.customerId)) return refuse({ kind: 'orderNotFound' });

  const events = await tx.orderEvent.findMany({
    where: { orderId },
    select: { kind: true, actor: true, door: true, detail: true, at: true },
    orderBy: [{ at: 'asc' }, { kind: 'desc' }], // paid before the completed of the same moment
  });
  const shipment = await tx.shipment.findFirst({
    where: { orderId },
    select: { carrier: true, tracking: true, shippedAt: true, deliveredAt: true },
    orderBy: { shippedAt: 'desc' },
  });
  await writeAudit(tx, { actor, action: 'order.read', subject: 'order', subjectId: orderId, now });
  const { customerName, customerLanguage } = known;
  const moves = movesFrom(order).filter((move) => mayMove(move, actor));
  return done({ ...order, events: events as OrderEvent[], shipment, moves, customerName, customerLanguage });
}
