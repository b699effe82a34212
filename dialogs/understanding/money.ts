import { AMOUNT, amountValue } from './amounts.ts';
import type { Span } from './text.ts';

/** A sum as somebody says it, `amount` in minor units (fen, cents); `currency` is null when none is said. */
export interface Money extends Span {
  amount: number;
  currency: string | null;
}

const SIGNS: Record<string, string> = {
  $: 'USD',
  us$: 'USD',
  hk$: 'HKD',
  a$: 'AUD',
  '¥': 'CNY',
  '£': 'GBP',
  '€': 'EUR',
};
/** What a currency is called, each in the form it is looked up by. */
const NAMES: [currency: string, name: RegExp][] = [
  ['CNY', /^(?:rmb|cny|yuan|kuai|元|块钱?|圆|人民币|元人民币|元钱|大洋)$/],
  ['USD', /^(?:usd|us dollars?|dollars?|bucks?|美元|美金|美刀|刀)$/],
  ['GBP', /^(?:gbp|quid|pounds?(?: sterling)?|sterling|英镑|镑)$/],
  ['EUR', /^(?:eur|euros?|欧元|欧)$/],
  ['HKD', /^(?:hkd|hk dollars?|港币|港元)$/],
  ['JPY', /^(?:jpy|yen|日元)$/],
];
const NAME =
  '(?:rmb|cny|yuan|kuai|usd|us dollars?|dollars?|bucks?|gbp|quid|pounds?(?: sterling)?|sterling|eur|euros?|hkd|hk dollars?|jpy|yen)(?![a-z])' +
  '|元人民币|人民币|元钱|元|块钱|块|圆|大洋|美元|美金|美刀|刀|英镑|镑|欧元|港币|港元|日元|[€£¥]';
/** A tenth and a hundredth: 五毛, 50p, 20 cents. */
const SMALL: [currency: string, parts: number, name: RegExp][] = [
  ['CNY', 10, /^[毛角]钱?$/],
  ['CNY', 100, /^分钱$/],
  ['GBP', 100, /^(?:p|pence|pennies)$/],
  ['USD', 100, /^cents?$/],
];

const BEFORE = new RegExp(
  `(?<![a-z])(us\\$|hk\\$|a\\$|[$¥£€]|(?:rmb|cny|usd|gbp|eur|人民币)) ?(${AMOUNT})`,
  'gu',
);
const AFTER = new RegExp(
  `(?<![\\d.,])(${AMOUNT})[多来几]?\\s?(${NAME})(?:(?<=块|元)(半|[一二两三四五六七八九\\d](?![十百千\\d])(?:毛|角)?钱?)|(?<=pounds?|quid|euros?|dollars?) ?(\\d\\d)(?!\\d|\\s?[a-z]))?`,
  'gu',
);
const CHANGE = new RegExp(
  `(?<![\\d.,])(${AMOUNT})\\s?([毛角]钱?|分钱|pence|pennies|cents?|p)(?![a-z])`,
  'gu',
);
/** Notes by their names. */
const NOTES = /\ba (tenner|fiver)\b/g;
/** Where only money can stand: "budget 500", 退我168. */
const PRICED = new RegExp(
  `(?:\\b(?:budget|price|total|paid|pay|refund (?:me|of)|deposit|spend|spent|costs?(?: me)?|charged?(?: me)?|owes?(?: me)?|took|worth|invoice for)(?: of| is| was| for| about| around|:)? ?|(?:预算|价格|单价|总价|总共|一共|合计|花了|付了|退我|转了|收了|扣了我?)(?:是|为|大概|大约|:)? ?)(${AMOUNT})(?![\\d.,%]|\\s?(?:[盒罐包个只件套把袋瓶杯壶斤饼箱条份克两打次天单人元块折]|%|percent|box|tin|bag|set|piece|mug|times|orders?|days?|dozen|more|of))`,
  'gu',
);
/** Two decimals are money: "it's 3.50". */
const DECIMALS =
  /(?<![\w.,:])(\d{1,9}\.\d\d|\d{1,4}(?:\.\d)?k(?![a-z]))(?![\d.,%]|\s?(?:kg|g|ml|l|lbs?|km|m|斤|克|am|pm)(?![a-z]))/g;
/** Nothing is looked for in a text without one of these. */
const MONEY_WORD =
  /[$¥£€元块圆毛角分刀镑欧币洋]|rmb|cny|yuan|kuai|usd|dollar|buck|美金|gbp|quid|pound|sterling|eur|hkd|jpy|yen|日元|人民|\d ?p\b|penc|penn|cent|tenner|fiver|budget|price|total|paid|pay|refund|deposit|spen[dt]|cost|charge|owe|took|worth|invoice|预算|价|总|共|合计|花了|付了|退我|转了|收了|扣|\d\.\d\d|\dk\b/;
const NOT_MONEY = /^\s?(?:of\b|in weight)/;

const currencyOf = (said: string): string =>
  SIGNS[said] ?? NAMES.find(([, name]) => name.test(said))?.[0] ?? 'CNY';

/** 块五 and 元5角 after the sum: half a unit and tenths. */
function tenths(said: string | undefined): number {
  if (!said) return 0;
  const digit = said.replace(/[毛角钱]/g, '');
  return digit === '半' ? 0.5 : (amountValue(digit) ?? 0) / 10;
}

/**
 * The sums of money in a folded text.
 *
 * @example findMoney('三块五一个, or £2') // 350 fen CNY and 200 pence GBP
 */
export function findMoney(folded: string): Money[] {
  if (!MONEY_WORD.test(folded)) return [];
  const found: Money[] = [];
  const add = (start: number, said: string, amount: number | undefined, currency: string | null) => {
    const span = { start, end: start + said.trimEnd().length };
    if (amount === undefined || NOT_MONEY.test(folded.slice(span.end))) return;
    if (!found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, amount: Math.round(amount * (currency === 'JPY' ? 1 : 100)), currency });
  };

  for (const { 0: said, 1: sign = '', 2: amount = '', index } of folded.matchAll(BEFORE))
    add(index, said, amountValue(amount), currencyOf(sign));
  for (const { 0: said, 1: amount = '', 2: name = '', 3: rest, 4: cents, index } of folded.matchAll(AFTER)) {
    const whole = amountValue(amount);
    add(
      index,
      said,
      whole === undefined ? undefined : whole + tenths(rest) + Number(cents ?? 0) / 100,
      currencyOf(name.trim()),
    );
  }
  for (const { 0: said, 1: amount = '', 2: name = '', index } of folded.matchAll(CHANGE)) {
    const [currency, parts] = SMALL.find(([, , pattern]) => pattern.test(name)) ?? ['CNY', 10];
    add(index, said, (amountValue(amount) ?? Number.NaN) / parts, currency);
  }
  for (const { 0: said, 1: note, index } of folded.matchAll(NOTES))
    if (note) add(index, said, note === 'fiver' ? 5 : 10, 'GBP');
  for (const { 0: said, index } of folded.matchAll(DECIMALS)) add(index, said, amountValue(said), null);
  for (const { 0: said, 1: amount = '', index } of folded.matchAll(PRICED))
    add(index + said.length - amount.length, amount, amountValue(amount), null);
  return found.sort((a, b) => a.start - b.start);
}
