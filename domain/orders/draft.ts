import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { MOST_TOTAL } from '../money.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Vault } from '../sealed.ts';
import type { OrderContact, OrderLine } from './order.ts';
import { openContact, type SealedContact } from './orderContact.ts';
import { type Discount, priceOrder } from './price.ts';

/** An order being built: no number, no stock taken, in no report. */
export interface Draft extends OrderContact {
  id: string;
  version: number;
  customerId: string | null;
  currency: string;
  /** within `total`: tax, and what sending costs; `discount` was taken off before */
  tax: number;
  shippingFee: number;
  discount: number;
  total: number;
  lines: DraftLine[];
}

export interface DraftLine extends OrderLine {
  /** what can be sold of the product now; taken only when the order is placed */
  left: number;
}

/** A line of a draft with why it costs less. */
export interface PricedDraftLine extends DraftLine {
  reduction: Discount | null;
}

/** What is wanted of one product, before it has a place in the draft. */
export interface WantedLine {
  productId: string;
  quantity: number;
}

/** A product as a line takes it over. */
export interface OfferedProduct {
  productId: string;
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  unitPrice: number;
  taxRate: number;
  currency: string;
  left: number;
  active: boolean;
  /** what was agreed for it in this draft */
  reduction: Discount | null;
}

/** What was agreed for the whole draft. */
export interface Terms {
  reduction: Discount | null;
  shippingFee: number;
}

export const noTerms: Terms = { reduction: null, shippingFee: 0 };

export const offerColumns = Prisma.sql`p."id" AS "productId", p."nameEn", p."nameZh", p."unitEn", p."unitZh",
  p."price" AS "unitPrice", p."taxRate", p."currency", p."stock", p."backorder", p."active"`;
export const draftColumns = Prisma.sql`"id", "version", "customerId", "currency", "tax", "shippingFee", "discount",
  "total", "contactName", "contactPhone", "contactEmail", "address"`;

/** A draft's own columns, its contact still sealed. */
export type DraftHeadRow = Omit<Draft, 'lines' | keyof OrderContact> & SealedContact;

/** The draft of a wider row, opened, without its lines. */
export function openDraft(vault: Vault, row: DraftHeadRow): Omit<Draft, 'lines'> {
  const { id, version, customerId, currency, tax, shippingFee, discount, total } = row;
  return {
    ...{ id, version, customerId, currency, tax, shippingFee, discount, total },
    ...openContact(vault, row),
  };
}

/** The columns of a line's discount, and of what was agreed for the whole order. */
export const reductionColumns = Prisma.sql`l."discountKind", l."discountValue", l."discountReason", l."discountBy"`;
export const termColumns = Prisma.sql`o."shippingFee", o."discountKind" AS "orderDiscountKind",
  o."discountValue" AS "orderDiscountValue", o."discountReason" AS "orderDiscountReason",
  o."discountBy" AS "orderDiscountBy"`;

export interface ReductionRow {
  discountKind: Discount['kind'] | null;
  discountValue: number | null;
  discountReason: string | null;
  discountBy: string | null;
}

export interface TermRow {
  shippingFee: number | null;
  orderDiscountKind: Discount['kind'] | null;
  orderDiscountValue: number | null;
  orderDiscountReason: string | null;
  orderDiscountBy: string | null;
}

/** The discount of a row's columns. */
export function reductionOf(row: ReductionRow): Discount | null {
  const { discountKind: kind, discountValue: value, discountReason, discountBy } = row;
  if (kind === null || value === null) return null;
  return { kind, value, reason: discountReason ?? '', by: discountBy ?? '' };
}

export const termsOf = (row: TermRow): Terms => ({
  shippingFee: row.shippingFee ?? 0,
  reduction: reductionOf({
    discountKind: row.orderDiscountKind,
    discountValue: row.orderDiscountValue,
    discountReason: row.orderDiscountReason,
    discountBy: row.orderDiscountBy,
  }),
});

export const MOST_QUANTITY = 9_999;
const MOST_LINES = 50;

/**
 * What can be sold of a product; one that may be sold without being there has no end.
 * @example leftOf({ stock: -2, backorder: true }) // 9999
 */
export const leftOf = ({ stock, backorder }: { stock: number; backorder: boolean }): number =>
  backorder ? Math.max(stock, MOST_QUANTITY) : stock;

/**
 * The wanted lines with each product once, or why they cannot be.
 * @example readLines([{ productId: 'a', quantity: 1 }, { productId: 'a', quantity: 2 }])
 * // { ok: true, value: [{ productId: 'a', quantity: 3 }] }
 */
export function readLines(lines: WantedLine[]): Outcome<WantedLine[]> {
  const quantities = new Map<string, number>();
  for (const { productId, quantity } of lines) {
    if (!(Number.isInteger(quantity) && quantity >= 1)) return refuseQuantity();
    quantities.set(productId, (quantities.get(productId) ?? 0) + quantity);
  }
  if (quantities.size === 0) return refuse({ kind: 'orderEmpty' });
  if (quantities.size > MOST_LINES) return refuse({ kind: 'tooManyLines', most: MOST_LINES });
  if ([...quantities.values()].some((quantity) => quantity > MOST_QUANTITY)) return refuseQuantity();

  return done([...quantities].map(([productId, quantity]) => ({ productId, quantity })));
}

/** A draft's lines with their prices, and what they come to together. */
export interface PricedDraft {
  lines: PricedDraftLine[];
  currency: string;
  tax: number;
  discount: number;
  shippingFee: number;
  total: number;
}

/** The lines at the products' prices of this moment and on the draft's terms, or why they cannot be sold together. */
export function priceLines(
  wanted: WantedLine[],
  products: OfferedProduct[],
  terms: Terms,
): Outcome<PricedDraft> {
  const onSale = new Map(
    products.filter(({ active }) => active).map((product) => [product.productId, product]),
  );
  const gone = wanted.map(({ productId }) => productId).filter((id) => !onSale.has(id));
  if (gone.length > 0) return refuse({ kind: 'productNotFound', productIds: gone });

  const chosen = wanted.flatMap(({ productId, quantity }) => {
    const product = onSale.get(productId);
    return product ? [{ ...product, quantity }] : [];
  });
  const [currency = '', ...others] = new Set(chosen.map((product) => product.currency));
  if (others.length > 0) return refuse({ kind: 'currenciesDiffer' });

  // Before discounts: what is too large to be computed with is too large to be sold.
  const gross = chosen.reduce(
    (sum, { quantity, unitPrice }) => sum + quantity * unitPrice,
    terms.shippingFee,
  );
  if (gross > MOST_TOTAL) return refuse({ kind: 'totalTooLarge' });

  const toPrice = chosen.map(({ reduction, ...line }) => ({ ...line, discount: reduction }));
  const { lines: priced, ...sums } = priceOrder(toPrice, terms.reduction, terms.shippingFee);
  const lines = chosen.map(({ active: _active, currency: _currency, ...line }, index) => ({
    ...line,
    position: index + 1,
    ...(priced[index] ?? { discount: 0, total: 0, orderDiscount: 0, tax: 0 }),
  }));
  return done({ lines, currency, ...sums });
}

const refuseQuantity = () => refuse({ kind: 'quantityNotAllowed', most: MOST_QUANTITY });
