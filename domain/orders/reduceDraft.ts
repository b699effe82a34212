import { actorText, type HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { MOST_TOTAL } from '../money.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import {
  type Draft,
  type DraftHeadRow,
  draftColumns,
  type OfferedProduct,
  openDraft,
  priceLines,
  type Terms,
} from './draft.ts';
import { writeLines } from './draftLines.ts';
import { findOwnOffer } from './offer.ts';
import type { Discount } from './price.ts';

/** What a member of staff agrees: `percent` in basis points, `amount` in minor units, and why. */
export type NewDiscount = Omit<Discount, 'by'>;

export interface Reduction {
  orderId: string;
  /** of the draft that was looked at */
  version: number;
  /** off the whole order; null takes it back, left out it stays */
  discount?: NewDiscount | null | undefined;
  /** off one line each, by product; null takes it back */
  lines?: { productId: string; discount: NewDiscount | null }[] | undefined;
  /** in minor units; left out it stays */
  shippingFee?: number | undefined;
  actor: HouseActor;
  now: Date;
}

/** Agrees discounts and the shipping fee of a draft; it is priced anew, and what was shown or quoted before no longer counts. */
export async function reduceDraft(tx: Tx, options: Reduction): Promise<Outcome<Draft>> {
  const { orderId, version, actor, now } = options;
  if (!isAllowed(options)) return refuse({ kind: 'discountNotAllowed' });
  const [place] = await tx.$queryRaw<{ conversationId: string | null }[]>`
    SELECT "conversationId" FROM "Order" WHERE "id" = ${orderId} AND "status" = 'draft'`;
  if (!place) return refuse({ kind: 'orderNotFound' });
  const offer = await findOwnOffer(tx, { orderId, conversationId: place.conversationId });
  if (!offer.ok) return offer;
  const { found, wanted } = offer.value;
  if (!found || found.version !== version)
    return refuse({ kind: 'orderChanged', version: found?.version ?? 0 });

  const missing = options.lines?.filter(
    ({ productId }) => !wanted.some((line) => line.productId === productId),
  );
  if (missing?.length)
    return refuse({ kind: 'productNotFound', productIds: missing.map((line) => line.productId) });
  const terms = termsAfter(offer.value.terms, options);
  const priced = priceLines(wanted, offer.value.products.map(reducedBy(options)), terms);
  if (!priced.ok) return priced;

  const { lines, currency: _same, ...sums } = priced.value;
  const head = await writeTerms(tx, { ...options, terms, sums });
  await writeLines(tx, { orderId, lines, before: found.lines });
  const detail = terms.reduction?.reason ?? '';
  await writeAudit(tx, { actor, action: 'order.reduce', subject: 'order', subjectId: orderId, detail, now });
  return done({ ...head, lines: lines.map(({ reduction: _reduction, ...line }) => line) });
}

const WHOLE = 10_000; // 100 % in basis points
const MOST_REASON = 500; // characters

function isAllowed({ discount, lines = [], shippingFee = 0 }: Reduction): boolean {
  const isWithin = (amount: number, most: number) =>
    Number.isInteger(amount) && amount >= 0 && amount <= most;
  const isGood = ({ kind, value, reason }: NewDiscount) =>
    isWithin(value, kind === 'percent' ? WHOLE : MOST_TOTAL) &&
    isWithin(reason.trim().length - 1, MOST_REASON - 1);
  const all = [discount, ...lines.map((line) => line.discount)];
  return isWithin(shippingFee, MOST_TOTAL) && all.every((one) => !one || isGood(one));
}

const termsAfter = ({ reduction, shippingFee }: Terms, options: Reduction): Terms => ({
  reduction: options.discount === undefined ? reduction : byActor(options.discount, options),
  shippingFee: options.shippingFee ?? shippingFee,
});

const reducedBy = (options: Reduction) => (product: OfferedProduct) => {
  const change = options.lines?.find(({ productId }) => productId === product.productId);
  return change ? { ...product, reduction: byActor(change.discount, options) } : product;
};

const byActor = (discount: NewDiscount | null, { actor }: Reduction): Discount | null =>
  discount && { ...discount, reason: discount.reason.trim(), by: actorText(actor) };

async function writeTerms(
  tx: Tx,
  options: Reduction & {
    terms: Terms;
    sums: { tax: number; discount: number; shippingFee: number; total: number };
  },
): Promise<Omit<Draft, 'lines'>> {
  const { orderId, version, terms, sums, now } = options;
  const { kind = null, value = null, reason = null, by = null } = terms.reduction ?? {};
  const [head] = await tx.$queryRaw<DraftHeadRow[]>`
    UPDATE "Order" SET "discountKind" = ${kind}, "discountValue" = ${value}, "discountReason" = ${reason},
      "discountBy" = ${by}, "discount" = ${sums.discount}, "shippingFee" = ${sums.shippingFee}, "tax" = ${sums.tax},
      "total" = ${sums.total}, "version" = "version" + 1, "updatedAt" = ${now}, "quoteUntil" = NULL,
      "quoteHash" = NULL
    WHERE "id" = ${orderId} AND "version" = ${version} AND "status" = 'draft'
    RETURNING ${draftColumns}`;
  if (!head) throw new RunAgain('Somebody else changed the draft meanwhile.');
  return openDraft(tx.vault, head);
}
