import type { Db } from '../db.ts';
import { listOf } from '../imports/rows.ts';

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
