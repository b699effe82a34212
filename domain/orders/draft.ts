import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { lineTotal, MOST_TOTAL } from '../money.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { OrderContact, OrderLine } from './order.ts';

/** An order being built: no number, no stock taken, in no report. */
export interface Draft extends OrderContact {
  id: string;
  version: number;
  customerId: string | null;
  currency: string;
  total: number;
  lines: DraftLine[];
}

export interface DraftLine extends OrderLine {
  /** what can be sold of the product now; taken only when the order is placed */
  left: number;
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
  currency: string;
  left: number;
  active: boolean;
}

export const offerColumns = Prisma.sql`p."id" AS "productId", p."nameEn", p."nameZh", p."unitEn", p."unitZh",
  p."price" AS "unitPrice", p."currency", p."stock" AS "left", p."active"`;
export const draftColumns = Prisma.sql`"id", "version", "customerId", "currency", "total", "contactName",
  "contactPhone", "contactEmail", "address"`;

const MOST_QUANTITY = 9_999;
const MOST_LINES = 50;

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

/** The lines at the products' prices of this moment, or why they cannot be sold together. */
export function priceLines(
  wanted: WantedLine[],
  products: OfferedProduct[],
): Outcome<{ lines: DraftLine[]; currency: string; total: number }> {
  const onSale = new Map(
    products.filter(({ active }) => active).map((product) => [product.productId, product]),
  );
  const gone = wanted.map(({ productId }) => productId).filter((id) => !onSale.has(id));
  if (gone.length > 0) return refuse({ kind: 'productNotFound', productIds: gone });

  const lines = wanted.flatMap(({ productId, quantity }, index) => {
    const product = onSale.get(productId);
    return product ? [lineOf(product, { position: index + 1, quantity })] : [];
  });
  const [currency = '', ...others] = new Set([...onSale.values()].map((product) => product.currency));
  if (others.length > 0) return refuse({ kind: 'currenciesDiffer' });

  const total = lines.reduce((sum, line) => sum + line.total, 0);
  if (total > MOST_TOTAL) return refuse({ kind: 'totalTooLarge' });
  return done({ lines, currency, total });
}

function lineOf(product: OfferedProduct, place: { position: number; quantity: number }): DraftLine {
  const { active: _active, currency: _currency, ...taken } = product;
  return { ...taken, ...place, total: lineTotal(product.unitPrice, place.quantity) };
}

const refuseQuantity = () => refuse({ kind: 'quantityNotAllowed', most: MOST_QUANTITY });
