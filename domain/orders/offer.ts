import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import {
  leftOf,
  noTerms,
  type OfferedProduct,
  offerColumns,
  type ReductionRow,
  readLines,
  reductionColumns,
  reductionOf,
  type TermRow,
  type Terms,
  termColumns,
  termsOf,
  type WantedLine,
} from './draft.ts';

/** What a draft is made of before it is priced. */
export interface Offer {
  wanted: WantedLine[];
  products: OfferedProduct[];
  terms: Terms;
  /** null: a new draft */
  found: { id: string; version: number; customerId: string | null; lines: number } | null;
}

type OfferRow = Omit<OfferedProduct, 'left' | 'reduction'> &
  ReductionRow &
  TermRow & {
    stock: number;
    backorder: boolean;
    orderId: string | null;
    version: number | null;
    customerId: string | null;
    lines: bigint;
  };

/** The wanted products and, in the same statement, the draft or placed order they go into with what was agreed for it. */
export async function findOffer(
  tx: Tx,
  options: {
    orderId?: string | undefined;
    conversationId: string | null;
    lines: WantedLine[];
    status?: 'draft' | 'placed';
  },
): Promise<Outcome<Offer>> {
  const { orderId = null, conversationId, status = 'draft' } = options;
  const wanted = readLines(options.lines);
  if (!wanted.ok) return wanted;

  const products = await tx.$queryRaw<OfferRow[]>`
    SELECT ${offerColumns}, ${reductionColumns}, ${termColumns}, o."id" AS "orderId", o."version", o."customerId",
      (SELECT count(*) FROM "OrderLine" n WHERE n."orderId" = o."id") AS "lines"
    FROM "Product" p LEFT JOIN "Order" o
      ON o."id" = ${orderId} AND o."conversationId" IS NOT DISTINCT FROM ${conversationId} AND o."status" = ${status}
      LEFT JOIN "OrderLine" l ON l."orderId" = o."id" AND l."productId" = p."id"
    WHERE p."id" IN (${Prisma.join(wanted.value.map(({ productId }) => productId))})`;
  const found = foundDraft(products);
  if (orderId !== null && products.length > 0 && !found) return refuse({ kind: 'orderNotFound' });

  return done(offerOf(wanted.value, products, found));
}

/** The draft's own lines with their products of this moment. */
export async function findOwnOffer(
  tx: Tx,
  options: { orderId?: string | undefined; conversationId: string | null },
): Promise<Outcome<Offer>> {
  const { orderId, conversationId } = options;
  if (orderId === undefined) return refuse({ kind: 'orderEmpty' });

  const rows = await tx.$queryRaw<(OfferRow & { quantity: number })[]>`
    SELECT ${offerColumns}, ${reductionColumns}, ${termColumns}, l."quantity", o."id" AS "orderId", o."version", o."customerId",
      count(*) OVER () AS "lines"
    FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
    WHERE o."id" = ${orderId} AND o."conversationId" IS NOT DISTINCT FROM ${conversationId} AND o."status" = 'draft'
    ORDER BY l."position"`;
  const found = foundDraft(rows);
  if (!found) return refuse({ kind: 'orderNotFound' });

  const wanted = rows.map(({ productId, quantity }) => ({ productId, quantity }));
  return done(offerOf(wanted, rows, found));
}

function offerOf(wanted: WantedLine[], rows: OfferRow[], found: Offer['found']): Offer {
  const [first] = rows;
  return { wanted, products: rows.map(productOf), terms: found && first ? termsOf(first) : noTerms, found };
}

function foundDraft([row]: OfferRow[]): Offer['found'] {
  if (!row?.orderId || row.version === null) return null;
  return { id: row.orderId, version: row.version, customerId: row.customerId, lines: Number(row.lines) };
}

function productOf(row: OfferRow): OfferedProduct {
  const { productId, nameEn, nameZh, unitEn, unitZh, unitPrice, taxRate, currency, active } = row;
  return {
    ...{ productId, nameEn, nameZh, unitEn, unitZh, unitPrice, taxRate, currency, active },
    left: leftOf(row),
    reduction: reductionOf(row),
  };
}
