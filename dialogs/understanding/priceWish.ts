import { findComparisons } from './comparison.ts';
import { findMoney } from './money.ts';
import { blank } from './text.ts';

/** What goods may cost, in whole units of the shop's currency, and which end of the prices is wanted first. */
export interface PriceWish {
  from?: number;
  to?: number;
  first?: 'cheapest' | 'dearest';
}

/** What is counted, inside the words of a limit or right after them. */
const UNIT =
  '(?:[盒罐包个只件套把袋瓶杯斤饼箱条份克两打]|box(?:es)?|tins?|bags?|packs?|pieces?|items?|mugs?|cups?|sets?|orders?|grams?|g\\b|ml\\b)';
const COUNTED = new RegExp(`${UNIT}$`);
const COUNTED_NEXT = new RegExp(`^\\s?${UNIT}`);
const CHEAPEST = /\b(?:cheap(?:er|est)?|least expensive|inexpensive|affordable)\b|便宜|实惠|平价|性价比/;
const DEAREST = /\b(?:most expensive|priciest|dearest|top of the range)\b|最贵|最高档/;
/** "About 100": so much may be missing or too much. */
const ABOUT = 0.3;
const ROUGHLY = /\b(?:around|about|roughly|approximately)\b|左右|上下|大概|大约/;
const MINOR = 100;
/** What stands for any goods, and what is left over around a price. */
const ANYTHING =
  /\b(?:anything|something|things?|stuff|goods|products?|items?|gifts?|presents?|that|costs?|is|are|priced|at|for|a|the|of|yuan)\b|什么|东西|商品|产品|的|价位|价格/g;

/**
 * What a question about goods says of their price; null when it says nothing. A limit on how many is none on money.
 *
 * @example priceWishIn('有没有一百块以下的绿茶') // { to: 100 }
 */
export function priceWishIn(folded: string): PriceWish | null {
  const limits = findComparisons(folded).filter(
    ({ start, end }) => !COUNTED.test(folded.slice(start, end)) && !COUNTED_NEXT.test(folded.slice(end)),
  );
  const first = CHEAPEST.test(folded) ? 'cheapest' : DEAREST.test(folded) ? 'dearest' : undefined;
  const wish: PriceWish = first ? { first } : {};
  for (const { op, value, to } of limits) {
    if (op === '<' || op === '<=') wish.to = value;
    else wish.from = value;
    if (op === 'between' && to !== undefined) wish.to = to;
  }
  const [sum] = limits.length === 0 ? findMoney(folded) : [];
  if (sum) {
    const value = sum.amount / MINOR;
    wish.to = ROUGHLY.test(folded) ? Math.round(value * (1 + ABOUT)) : value;
    if (ROUGHLY.test(folded)) wish.from = Math.round(value * (1 - ABOUT));
  }
  return Object.keys(wish).length > 0 ? wish : null;
}

/**
 * The goods that a search names beside a price; '' when anything will do.
 *
 * @example goodsBeside('一百块以下的咖啡') // '咖啡'
 */
export function goodsBeside(folded: string): string {
  const priced = [...findComparisons(folded), ...findMoney(folded)];
  const rest = blank(folded, priced).replace(CHEAPEST, ' ').replace(DEAREST, ' ').replace(ROUGHLY, ' ');
  return rest.replace(ANYTHING, ' ').replace(/\s+/g, ' ').trim();
}

/** What is around a price when goods are asked for by nothing else. */
const ASKING =
  /\b(?:(?:do|have|got|get|show|see) |(?:you|i|me|we|there|any|what|which|ones?|all|everything|less|more|than|cheap\w*|please|hi|hello|in|your|shop|store|range|budget|to|buy|can|sell|carry) ?)|[有没吗么呢呀啊吧的看卖给我你们能买请问哪些里店推荐一下还,.?!\s]/g;

const HAS_NUMBER =
  /\d|[一二两三四五六七八九十百千]|\b(?:ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred)\b/;

/**
 * Whether goods are asked for by their price alone.
 *
 * @example asksByPrice('anything under 20 yuan?') // true
 */
export function asksByPrice(folded: string): boolean {
  if (!HAS_NUMBER.test(folded)) return false;
  const { from, to } = priceWishIn(folded) ?? {};
  return (from ?? to) !== undefined && `${goodsBeside(folded)} `.replace(ASKING, '') === '';
}
