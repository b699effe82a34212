import type { Tx } from '../db.ts';
import { headColumns, headOf, type OrderHead } from './order.ts';

/**
 * A placed order under its lock (PostgreSQL: its row, SQLite: the writer) for the rest of the transaction; null when
 * there is none.
 */
export async function lockOrder(tx: Tx, options: { orderId: string }): Promise<OrderHead | null> {
  const { orderId } = options;
  const locked = await tx.$executeRaw`
    UPDATE "Order" SET "version" = "version" WHERE "id" = ${orderId} AND "status" <> 'draft'`;
  if (locked === 0) return null;

  const [row] = await tx.$queryRaw<
    OrderHead[]
  >`SELECT ${headColumns} FROM "Order" o WHERE o."id" = ${orderId}`;
  return row ? headOf(row) : null;
}
