import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Draft, type DraftHeadRow, leftOf, openDraft } from './draft.ts';
import { type LineRow, lineColumns, lineOf } from './order.ts';

type Row = DraftHeadRow & LineRow & { stock: number; backorder: boolean };

/** The draft as it was last saved, with what is left of each product now. */
export async function getDraft(
  tx: Tx,
  options: { orderId: string; conversationId: string },
): Promise<Outcome<Draft>> {
  const { orderId, conversationId } = options;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o."id", o."version", o."customerId", o."currency", o."tax", o."shippingFee", o."discount", o."total",
      o."contactName", o."contactPhone", o."contactEmail", o."address", ${lineColumns}, p."stock", p."backorder"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
    WHERE o."id" = ${orderId} AND o."conversationId" = ${conversationId} AND o."status" = 'draft'
    ORDER BY l."position"`;
  const [first] = rows;
  if (!first) return refuse({ kind: 'orderNotFound' });

  return done({
    ...openDraft(tx.vault, first),
    lines: rows.map((row) => ({ ...lineOf(row), left: leftOf(row) })),
  });
}
