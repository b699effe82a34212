import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db.ts';
import { listOf } from '../imports/rows.ts';
import type { Stage } from './stages.ts';

const CUSTOMERS_AT_A_TIME = 64;

/** Where customers stand whose past orders came by an import: by how many they have. Batch by batch, and only new ones. */
export async function settleStages(db: Db): Promise<void> {
  for (;;) {
    const rows = await db.report(
      `SELECT c."id" FROM "Customer" c WHERE c."stage" = 'new' AND EXISTS (
         SELECT 1 FROM "Order" o WHERE o."customerId" = c."id" AND o."status" IN ('placed', 'completed')) LIMIT ?`,
      [CUSTOMERS_AT_A_TIME],
    );
    if (rows.length === 0) return;
    await db.write(
      (tx) => tx.$executeRaw`
        UPDATE "Customer" SET
          "stage" = CASE WHEN (SELECT count(*) FROM "Order" o WHERE o."customerId" = "Customer"."id"
            AND o."status" IN ('placed', 'completed')) > 1 THEN 'repeat' ELSE 'ordered' END,
          "stageAt" = (SELECT max(o."placedAt") FROM "Order" o WHERE o."customerId" = "Customer"."id"
            AND o."status" IN ('placed', 'completed'))
        WHERE "id" IN (${listOf(rows.map(({ id }) => String(id)))}) AND "stage" = 'new' AND EXISTS (
          SELECT 1 FROM "Order" o WHERE o."customerId" = "Customer"."id" AND o."status" IN ('placed', 'completed'))`,
    );
  }
}

/**
 * The same of these customers, whose past orders have just come (`from` new and ordered) or been taken back (ordered and
 * repeat), where neither an event nor a rep has said where they stand.
 */
export async function settleStagesOf(
  tx: Tx,
  { customerIds, from }: { customerIds: string[]; from: Stage[] },
): Promise<void> {
  if (customerIds.length === 0) return;
  await tx.$executeRaw`
    UPDATE "Customer" SET
      "stage" = CASE (SELECT count(*) FROM "Order" o WHERE o."customerId" = "Customer"."id"
        AND o."status" IN ('placed', 'completed')) WHEN 0 THEN 'new' WHEN 1 THEN 'ordered' ELSE 'repeat' END,
      "stageAt" = coalesce((SELECT max(o."placedAt") FROM "Order" o WHERE o."customerId" = "Customer"."id"
        AND o."status" IN ('placed', 'completed')), "createdAt")
    WHERE "id" IN (${listOf(customerIds)}) AND "stage" IN (${Prisma.join(from)})
      AND NOT EXISTS (SELECT 1 FROM "StageMove" m WHERE m."customerId" = "Customer"."id")`;
}

/** Waits for whoever else is changing these customers; says how many of them nobody has merged into another. */
export async function holdCustomers(tx: Tx, { customerIds }: { customerIds: string[] }): Promise<number> {
  if (customerIds.length === 0) return 0;
  return tx.$executeRaw`
    UPDATE "Customer" SET "version" = "version" WHERE "id" IN (${listOf(customerIds)}) AND "mergedInto" IS NULL`;
}
