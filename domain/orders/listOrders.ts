import type { Tx } from '../db.ts';
import { headColumns, type Order, type OrderRow, ordersOf, placedLineColumns } from './order.ts';

const MOST_LISTED = 100;

/** A customer's placed orders, cancelled ones too, newest first. */
export async function listOrdersOfCustomer(
  tx: Tx,
  options: { customerId: string; limit: number },
): Promise<Order[]> {
  const rows = await tx.$queryRaw<OrderRow[]>`
    SELECT ${headColumns}, ${placedLineColumns}
    FROM (
      SELECT * FROM "Order" WHERE "customerId" = ${options.customerId} AND "status" <> 'draft'
      ORDER BY "placedAt" DESC, "number" DESC LIMIT ${Math.min(options.limit, MOST_LISTED)}
    ) o LEFT JOIN "OrderLine" l ON l."orderId" = o."id"
    ORDER BY o."placedAt" DESC, o."number" DESC, l."position"`;
  return ordersOf(tx.vault, rows);
}

/** How many orders of a customer are in the books. */
export async function countOrdersOfCustomer(tx: Tx, options: { customerId: string }): Promise<number> {
  const [row] = await tx.$queryRaw<{ count: bigint | number }[]>`
    SELECT count(*) AS "count" FROM "Order" WHERE "customerId" = ${options.customerId} AND "status" <> 'draft'`;
  return Number(row?.count ?? 0);
}

/** The orders of a day or another stretch of time; the figures are of all of them, however few are listed. */
export interface OrdersOfDay {
  /** newest first, cancelled ones too */
  orders: Order[];
  /** all orders placed then, cancelled ones too */
  count: number;
  cancelled: number;
  /** of those not cancelled, in minor units, the most used currency first */
  revenue: { currency: string; total: number }[];
}

/** The orders placed from `from` until just before `to`, at most `limit` of them, and the true figures of all. */
export async function listOrdersOfDay(
  tx: Tx,
  options: { from: Date; to: Date; limit: number },
): Promise<OrdersOfDay> {
  const { from, to, limit } = options;
  const rows = await tx.$queryRaw<OrderRow[]>`
    SELECT ${headColumns}, ${placedLineColumns}
    FROM (
      SELECT * FROM "Order" WHERE "placedAt" >= ${from} AND "placedAt" < ${to}
      ORDER BY "placedAt" DESC, "number" DESC LIMIT ${Math.min(limit, MOST_LISTED)}
    ) o LEFT JOIN "OrderLine" l ON l."orderId" = o."id"
    ORDER BY o."placedAt" DESC, o."number" DESC, l."position"`;
  const sums = await tx.$queryRaw<DaySum[]>`
    SELECT "currency", count(*) AS "count", sum(CASE WHEN "status" = 'cancelled' THEN 1 ELSE 0 END) AS "cancelled",
      sum(CASE WHEN "status" = 'cancelled' THEN 0 ELSE "total" END) AS "total"
    FROM "Order" WHERE "placedAt" >= ${from} AND "placedAt" < ${to}
    GROUP BY "currency" ORDER BY count(*) DESC, "currency"`;

  return {
    orders: ordersOf(tx.vault, rows),
    count: sums.reduce((count, sum) => count + Number(sum.count), 0),
    cancelled: sums.reduce((count, sum) => count + Number(sum.cancelled), 0),
    revenue: sums.map(({ currency, total }) => ({ currency, total: Number(total) })),
  };
}

interface DaySum {
  currency: string;
  count: bigint;
  cancelled: bigint;
  total: bigint;
}
