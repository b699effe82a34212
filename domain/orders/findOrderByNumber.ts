import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { headColumns, type Order, type OrderRow, ordersOf, placedLineColumns } from './order.ts';

/**
 * The order with this number. With a customer, only theirs: somebody else's and none at all are one refusal from one
 * statement, because a number proves nothing and must not even tell whether it exists.
 */
export async function findOrderByNumber(
  tx: Tx,
  options: { number: number; customerId?: string | undefined },
): Promise<Outcome<Order>> {
  const { number, customerId } = options;
  const theirs = customerId === undefined ? Prisma.empty : Prisma.sql`AND o."customerId" = ${customerId}`;
  if (!isOrderNumber(number)) return refuse({ kind: 'orderNotFound' });

  const rows = await tx.$queryRaw<OrderRow[]>`
    SELECT ${headColumns}, ${placedLineColumns}
    FROM "Order" o LEFT JOIN "OrderLine" l ON l."orderId" = o."id"
    WHERE o."number" = ${number} ${theirs} ORDER BY l."position"`;
  const [order] = ordersOf(tx.vault, rows);
  return order ? done(order) : refuse({ kind: 'orderNotFound' });
}

/** PostgreSQL takes no larger one, and people type phone numbers here. */
const isOrderNumber = (number: number) => Number.isInteger(number) && number > 0 && number < 2 ** 31;
