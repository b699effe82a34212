import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { listOrdersOfCustomer } from '../orders/listOrders.ts';
import type { Order } from '../orders/order.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Customer, findCustomer } from './customers.ts';

/** What a member of staff sees of a customer before writing to them. */
export interface CustomerBrief {
  customer: Customer;
  /** placed and not cancelled */
  orders: number;
  /** of those orders and not refunded, in minor units, the most used currency first */
  spent: { currency: string; total: number }[];
  /** the last 5, newest first */
  lastOrders: Order[];
}

/** A customer in brief; writes that this member of staff read it. */
export async function customerBrief(
  tx: Tx,
  options: { customerId: string; actor: HouseActor; now: Date },
): Promise<Outcome<CustomerBrief>> {
  const { customerId, actor, now } = options;
  const customer = await findCustomer(tx, { customerId });
  if (!customer) return refuse({ kind: 'customerNotFound' });

  const sums = await tx.$queryRaw<{ currency: string; orders: bigint; total: bigint | number }[]>`
    SELECT "currency", count(*) AS "orders",
      sum("total" - "refunded") AS "total"
    FROM "Order" WHERE "customerId" = ${customerId} AND "status" IN ('placed', 'completed')
    GROUP BY "currency" ORDER BY count(*) DESC, "currency"`;
  const lastOrders = await listOrdersOfCustomer(tx, { customerId, limit: 5 });
  await writeAudit(tx, { actor, action: 'customer.read', subject: 'customer', subjectId: customerId, now });

  return done({
    customer,
    orders: sums.reduce((orders, sum) => orders + Number(sum.orders), 0),
    spent: sums.map(({ currency, total }) => ({ currency, total: Number(total) })),
    lastOrders,
  });
}
