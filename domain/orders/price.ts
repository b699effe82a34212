/** A price cut: `percent` in basis points (1250 is 12.5 %), `amount` in minor units. One reason each, and by whom. */
export interface Discount {
  kind: 'percent' | 'amount';
  value: number;
  reason: string;
  by: string;
}

/** What a line is before it is priced; `taxRate` in basis points, within the price. */
export interface LineToPrice {
  quantity: number;
  unitPrice: number;
  taxRate: number;
  discount: Discount | null;
}

/** What a line comes to, in minor units: quantity x price - `discount` = `total`; `tax` is within `total` - `orderDiscount`. */
export interface PricedLine {
  discount: number;
  total: number;
  orderDiscount: number;
  tax: number;
}

/** What an order comes to: the lines' totals - `discount` + `shippingFee` = `total`; `tax` is the sum of the lines'. */
export interface OrderPrice {
  lines: PricedLine[];
  discount: number;
  shippingFee: number;
  tax: number;
  total: number;
}

/**
 * What lines with their discounts and the order's come to. Each discount and each line's tax is rounded half up, once;
 * the order's discount is spread over the lines by their totals with the largest remainder, so that the parts always
 * sum to the whole. No discount takes more than there is. The shipping fee carries no discount and no tax of its own.
 * @example priceOrder([{ quantity: 3, unitPrice: 500, taxRate: 1300, discount: null }], null, 800)
 * // { lines: [{ discount: 0, total: 1500, orderDiscount: 0, tax: 173 }], discount: 0, shippingFee: 800, tax: 173, total: 2300 }
 */
export function priceOrder(
  lines: LineToPrice[],
  discount: Pick<Discount, 'kind' | 'value'> | null,
  shippingFee: number,
): OrderPrice {
  const cut = lines.map((line) => {
    const gross = line.quantity * line.unitPrice;
    const off = discountOf(gross, line.discount);
    return { taxRate: line.taxRate, discount: off, total: gross - off };
  });
  const goods = sum(cut.map(({ total }) => total));
  const orderDiscount = discountOf(goods, discount);
  const shares = spread(
    orderDiscount,
    cut.map(({ total }) => total),
  );
  const priced = cut.map(({ taxRate, ...line }, index) => {
    const share = shares[index] ?? 0;
    return { ...line, orderDiscount: share, tax: taxWithin(line.total - share, taxRate) };
  });
  const tax = sum(priced.map((line) => line.tax));
  return {
    lines: priced,
    discount: orderDiscount,
    shippingFee,
    tax,
    total: goods - orderDiscount + shippingFee,
  };
}

/**
 * What a discount takes off an amount.
 * @example discountOf(999, { kind: 'percent', value: 1000 }) // 100
 */
export function discountOf(amount: number, discount: Pick<Discount, 'kind' | 'value'> | null): number {
  if (!discount) return 0;
  const off = discount.kind === 'percent' ? divideHalfUp(amount * discount.value, 10_000) : discount.value;
  return Math.min(off, amount);
}

/**
 * The tax that an amount includes, at a rate in basis points.
 * @example taxWithin(11300, 1300) // 1300
 */
export const taxWithin = (amount: number, rate: number): number => divideHalfUp(amount * rate, 10_000 + rate);

/**
 * A whole number spread in proportion to weights, by largest remainder; the earlier of equal remainders goes first.
 * @example spread(100, [1, 1, 1]) // [34, 33, 33]
 */
export function spread(amount: number, weights: number[]): number[] {
  const whole = sum(weights);
  if (whole === 0) return weights.map(() => 0);
  // Two factors below 2^31 can pass 2^53, where a number is no longer exact.
  const parts = weights.map((weight) => {
    const product = BigInt(amount) * BigInt(weight);
    return { share: Number(product / BigInt(whole)), remainder: Number(product % BigInt(whole)) };
  });
  const left = amount - sum(parts.map(({ share }) => share));
  const next = parts.map((_, index) => index).sort((a, b) => remainderAt(b) - remainderAt(a) || a - b);
  function remainderAt(index: number): number {
    return parts[index]?.remainder ?? 0;
  }
  for (const index of next.slice(0, left)) (parts[index] as { share: number }).share++;
  return parts.map(({ share }) => share);
}

/** @example divideHalfUp(5, 2) // 3 */
export const divideHalfUp = (amount: number, by: number): number => Math.floor((2 * amount + by) / (2 * by));

const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
