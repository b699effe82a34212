import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import type { PricedDraftLine } from './draft.ts';

/** Writes over the lines that were there before and deletes only when there are fewer now: mostly one statement. */
export async function writeLines(
  tx: Tx,
  options: { orderId: string; lines: PricedDraftLine[]; before: number },
): Promise<void> {
  const { orderId, lines, before } = options;
  const rows = lines.map((line) => {
    const { kind = null, value = null, reason = null, by = null } = line.reduction ?? {};
    return Prisma.sql`(${orderId}, ${line.position}, ${line.productId}, ${line.nameEn}, ${line.nameZh},
      ${line.unitEn}, ${line.unitZh}, ${line.quantity}, ${line.unitPrice}, ${line.total}, ${line.taxRate}, ${line.tax},
      ${line.discount}, ${line.orderDiscount}, ${kind}, ${value}, ${reason}, ${by})`;
  });
  await tx.$executeRaw`
    INSERT INTO "OrderLine" ("orderId", "position", "productId", "nameEn", "nameZh", "unitEn", "unitZh",
      "quantity", "unitPrice", "total", "taxRate", "tax", "discount", "orderDiscount", "discountKind",
      "discountValue", "discountReason", "discountBy")
    VALUES ${Prisma.join(rows)}
    ON CONFLICT ("orderId", "position") DO UPDATE SET ${Prisma.join(taken)}`;
  if (lines.length >= before) return;

  await tx.$executeRaw`
    DELETE FROM "OrderLine" WHERE "orderId" = ${orderId} AND "position" > ${lines.length}`;
}

const taken = [
  ...[
    'productId',
    'nameEn',
    'nameZh',
    'unitEn',
    'unitZh',
    'quantity',
    'unitPrice',
    'total',
    'taxRate',
    'tax',
  ],
  ...['discount', 'orderDiscount', 'discountKind', 'discountValue', 'discountReason', 'discountBy'],
].map((name) => Prisma.raw(`"${name}" = excluded."${name}"`));
