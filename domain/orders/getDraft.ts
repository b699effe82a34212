import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Draft, DraftLine } from './draft.ts';
import { lineColumns, lineOf } from './order.ts';

type Row = Omit<Draft, 'lines'> & Omit<DraftLine, 'total'> & { lineTotal: number };

/** The draft as it was last saved, with what is left of each product now. */
export async function getDraft(
  tx: Tx,
  options: { orderId: string; conversationId: string },
): Promise<Outcome<Draft>> {
  const { orderId, conversationId } = options;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT o."id", o."version", o."customerId", o."currency", o."total", o."contactName", o."contactPhone",
      o."contactEmail", o."address", ${lineColumns}, p."stock" AS "left"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
    WHERE o."id" = ${orderId} AND o."conversationId" = ${conversationId} AND o."status" = 'draft'
    ORDER BY l."position"`;
  const [first] = rows;
  if (!first) return refuse({ kind: 'orderNotFound' });

  const { id, version, customerId, currency, total, contactName, contactPhone, contactEmail, address } =
    first;
  return done({
    ...{ id, version, customerId, currency, total, contactName, contactPhone, contactEmail, address },
    lines: rows.map((row) => ({ ...lineOf(row), left: row.left })),
  });
}
