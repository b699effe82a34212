import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type HeadRow, headColumns, type OrderHead, openHead } from './order.ts';
import type { Standing } from './orderMoves.ts';

/** Where an order or a draft stands, under the lock of its row. */
export interface LockedOrder extends Standing {
  id: string;
  version: number;
  conversationId: string | null;
  customerId: string | null;
}

/**
 * Locks an order's row (PostgreSQL: its row, SQLite: the writer) for the rest of the transaction, as every move does
 * first, and says where it stands. With a version it is refused when it is another one by now.
 */
export async function lockOrder(
  tx: Tx,
  options: { orderId: string; version?: number | undefined },
): Promise<Outcome<LockedOrder>> {
  const [found] = await tx.$queryRaw<LockedOrder[]>`
    UPDATE "Order" SET "version" = "version" WHERE "id" = ${options.orderId}
    RETURNING "id", "version", "status", "payment", "fulfilment", "total", "paid", "refunded", "credit",
      "conversationId", "customerId"`;
  if (!found) return refuse({ kind: 'orderNotFound' });

  const isStale = options.version !== undefined && options.version !== found.version;
  return isStale ? refuse({ kind: 'orderChanged', version: found.version }) : done(found);
}

/** A placed order under the same lock; null when there is none. */
export async function lockPlacedOrder(tx: Tx, options: { orderId: string }): Promise<OrderHead | null> {
  const { orderId } = options;
  const locked = await tx.$executeRaw`
    UPDATE "Order" SET "version" = "version" WHERE "id" = ${orderId} AND "status" <> 'draft'`;
  if (locked === 0) return null;

  const [row] = await tx.$queryRaw<HeadRow[]>`
    SELECT ${headColumns} FROM "Order" o WHERE o."id" = ${orderId}`;
  return row ? openHead(tx.vault, row) : null;
}
