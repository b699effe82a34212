import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { holdCustomer } from './replaceCustomer.ts';

/**
 * Removes a customer who has no order, not even a draft, with all that is kept of them and of those who were merged into
 * them; one who has is refused, for the books name them.
 */
export async function removeCustomer(
  tx: Tx,
  options: {
    customerId: string;
    version?: number | undefined;
    actor: HouseActor;
    reason?: string;
    now: Date;
  },
): Promise<Outcome<null>> {
  const { customerId, actor, reason, now } = options;
  const held = await holdCustomer(tx, options);
  if (!held.ok) return held;
  const [{ orders } = { orders: 0 }] = await tx.$queryRaw<{ orders: bigint | number }[]>`
    SELECT count(*) AS "orders" FROM "Order" WHERE "customerId" = ${customerId}`;
  if (Number(orders) > 0) return refuse({ kind: 'customerHasOrders', orders: Number(orders) });

  for (const id of [customerId, ...(await mergedInto(tx, customerId))]) {
    await tx.$executeRaw`DELETE FROM "CustomerMerge" WHERE "customerId" = ${id} OR "mergedId" = ${id}`;
    await tx.$executeRaw`DELETE FROM "ImportRow" WHERE "subjectId" = ${id}`;
    await tx.$executeRaw`DELETE FROM "Task" WHERE "subject" = 'customer' AND "subjectId" = ${id}`;
    await tx.$executeRaw`DELETE FROM "Customer" WHERE "id" = ${id}`;
  }
  await writeAudit(tx, {
    ...{ actor, action: 'customer.remove', subject: 'customer', subjectId: customerId, detail: reason, now },
  });
  return done(null);
}

/** Who has become part of them, also by way of others: their rows stay for undoing a merge, which is over now. */
async function mergedInto(tx: Tx, customerId: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    WITH RECURSIVE "part" ("id") AS (
      SELECT m."mergedId" FROM "CustomerMerge" m WHERE m."customerId" = ${customerId} AND m."undoneAt" IS NULL
      UNION
      SELECT m."mergedId" FROM "CustomerMerge" m JOIN "part" p ON m."customerId" = p."id" WHERE m."undoneAt" IS NULL)
    SELECT "id" FROM "part"`;
  return rows.map(({ id }) => id);
}
