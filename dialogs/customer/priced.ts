import { formatMoney, minorDigits } from '../../domain/money.ts';
import type { Product } from '../../domain/products/products.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import type { PriceWish } from '../understanding/priceWish.ts';

/** How many are shown instead, when nothing costs what was asked for. */
const MOST_INSTEAD = 3;

/** The goods that cost what somebody wants to spend, or the nearest to it, with the sentence before them. */
export function withinPrice(
  products: Product[],
  wish: PriceWish,
  { language, shop }: Pick<Turn, 'language' | 'shop'>,
): { products: Product[]; intro: string } {
  const says = repliesIn(language);
  const minor = (whole: number) => Math.round(whole * 10 ** minorDigits(shop.currency));
  const least = wish.from === undefined ? 0 : minor(wish.from);
  const most = wish.to === undefined ? Number.POSITIVE_INFINITY : minor(wish.to);
  const off = ({ price }: Product) => Math.max(least - price, price - most, 0);

  const sorted = inPriceOrder(products, wish);
  const within = sorted.filter((product) => off(product) === 0);
  if (wish.from === undefined && wish.to === undefined)
    return { products: sorted, intro: says.productsFound(sorted.length) };

  const said = (whole: number) => formatMoney(minor(whole), shop.currency, language);
  const limits = says.priceLimits({
    from: wish.from === undefined ? undefined : said(wish.from),
    to: wish.to === undefined ? undefined : said(wish.to),
  });
  if (within.length > 0) return { products: within, intro: says.productsPriced(limits) };
  const nearest = products.toSorted((a, b) => off(a) - off(b)).slice(0, MOST_INSTEAD);
  return { products: nearest, intro: says.nothingPriced(limits) };
}

function inPriceOrder(products: Product[], { first }: PriceWish): Product[] {
  if (!first) return products;
  const sign = first === 'cheapest' ? 1 : -1;
  return products.toSorted((a, b) => sign * (a.price - b.price));
}
