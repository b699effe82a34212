import { type Actor, mayReach } from '../actors.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { OrderStatus } from './axes.ts';
import {
  type ReductionRow,
  reductionColumns,
  reductionOf,
  type TermRow,
  termColumns,
  termsOf,
} from './draft.ts';
import {
  headColumns,
  type OrderHead,
  type OrderRow,
  openHead,
  type PlacedLine,
  placedLineColumns,
  placedLineOf,
} from './order.ts';
import { movesFrom, type PlacedMove } from './orderMoves.ts';
import type { LinePieces } from './pieces.ts';
import type { Discount } from './price.ts';

/** An order or a draft with everything that belongs to it, as other programs are told it. */
export interface OrderRecord extends Omit<OrderHead, 'number' | 'placedAt'> {
  /** null of a draft */
  number: number | null;
  placedAt: Date | null;
  createdAt: Date;
  updatedAt: Date;
  /** what was agreed for the whole order; `discount` is what it comes to */
  discountAgreed: Discount | null;
  quote: { number: number; until: Date | null } | null;
  /** its customer's, as known today */
  customerLanguage: string | null;
  lines: RecordLine[];
  payments: { id: string; amount: number; method: string; at: Date }[];
  shipments: RecordShipment[];
  returns: { id: string; lines: LinePieces[]; restocked: boolean; reason: string; at: Date }[];
  refunds: { id: string; amount: number; reason: string; lines: LinePieces[]; at: Date }[];
  /** what can be done with it now; none with a draft */
  moves: PlacedMove[];
}

export interface RecordLine extends PlacedLine {
  sku: string;
  discountAgreed: Discount | null;
}

export interface RecordShipment {
  id: string;
  carrier: string | null;
  tracking: string | null;
  /** none: all lines whole, of an order from before shipments had lines */
  lines: LinePieces[];
  shippedAt: Date;
  deliveredAt: Date | null;
}

type Row = OrderRow &
  ReductionRow &
  TermRow & {
    sku: string | null;
    createdAt: Date;
    updatedAt: Date;
    quoteNumber: number | null;
    quoteUntil: Date | null;
    customerLanguage: string | null;
  };

/**
 * An order or a draft, whole; writes nothing, so who only reads it writes the audit entry. `isNew`: this transaction has
 * placed it, so there is no payment or parcel to look for.
 */
export async function orderRecord(
  tx: Tx,
  options: { orderId: string; actor: Actor; isNew?: boolean },
): Promise<Outcome<OrderRecord>> {
  const { orderId, actor, isNew = false } = options;
  const rows = await tx.$queryRaw<Row[]>`
    SELECT ${headColumns}, ${placedLineColumns}, ${reductionColumns}, ${termColumns}, p."sku", o."createdAt",
      o."updatedAt", o."quoteNumber", o."quoteUntil", c."language" AS "customerLanguage"
    FROM "Order" o LEFT JOIN "OrderLine" l ON l."orderId" = o."id" LEFT JOIN "Product" p ON p."id" = l."productId"
      LEFT JOIN "Customer" c ON c."id" = o."customerId"
    WHERE o."id" = ${orderId} ORDER BY l."position"`;
  const [first] = rows;
  if (!first || !mayReach(actor, first.customerId)) return refuse({ kind: 'orderNotFound' });

  const head = openHead(tx.vault, first);
  const { createdAt, updatedAt, quoteNumber, quoteUntil, customerLanguage } = first;
  const isDraft = (first.status as OrderStatus) === 'draft';
  return done({
    ...head,
    ...{ createdAt, updatedAt, customerLanguage },
    discountAgreed: termsOf(first).reduction,
    quote: quoteNumber === null ? null : { number: quoteNumber, until: quoteUntil },
    lines: rows.flatMap(recordLine),
    ...(isDraft || isNew ? nothingYet : await whatHappened(tx, orderId)),
    moves: isDraft ? [] : movesFrom(head),
  });
}

function recordLine(row: Row): RecordLine[] {
  if (row.position === null) return [];
  return [{ ...placedLineOf(row), sku: row.sku ?? '', discountAgreed: reductionOf(row) }];
}

const nothingYet = { payments: [], shipments: [], returns: [], refunds: [] };

type WithLines<R> = Omit<R, 'lines'> & { lines: string };

async function whatHappened(tx: Tx, orderId: string) {
  const payments = await tx.$queryRaw<OrderRecord['payments']>`
    SELECT "id", "amount", "method", "createdAt" AS "at" FROM "Payment"
    WHERE "orderId" = ${orderId} ORDER BY "createdAt", "id"`;
  const shipments = await tx.$queryRaw<WithLines<RecordShipment>[]>`
    SELECT "id", "carrier", "tracking", "lines", "shippedAt", "deliveredAt" FROM "Shipment"
    WHERE "orderId" = ${orderId} ORDER BY "shippedAt", "id"`;
  const returns = await tx.$queryRaw<WithLines<OrderRecord['returns'][number]>[]>`
    SELECT "id", "lines", "restocked", "reason", "createdAt" AS "at" FROM "Return"
    WHERE "orderId" = ${orderId} ORDER BY "createdAt", "id"`;
  const refunds = await tx.$queryRaw<WithLines<OrderRecord['refunds'][number]>[]>`
    SELECT "id", "amount", "reason", "lines", "createdAt" AS "at" FROM "Refund"
    WHERE "orderId" = ${orderId} ORDER BY "createdAt", "id"`;
  return {
    payments,
    shipments: shipments.map(withLines),
    returns: returns.map(withLines),
    refunds: refunds.map(withLines),
  };
}

const withLines = <R extends { lines: string }>(row: R) => ({
  ...row,
  lines: row.lines === '' ? [] : (JSON.parse(row.lines) as LinePieces[]),
});
