import type { Span } from './text.ts';

/** A number somebody said, with the unit it counts; no `value` when it is not a plain whole number. */
export interface Quantity extends Span {
  value?: number;
  unit?: string;
  /** "a" and "one": only a number beside something to count */
  weak: boolean;
}

/** More than this of one thing is a typing error or somebody playing. */
const MOST = 999_999;

const UNITS =
  'boxes|boxs|box|tins|tin|cans|can|bags|bag|packets|packet|packs|pack|pieces|piece|pcs|pc|cakes|cake|sets|set|bottles|bottle|' +
  'jars|jar|cases|case|cartons|carton|cups|cup|pots|pot|pounds|pound|lbs|lb|kilos|kilo|kg|grams|gram|g|units|unit|pairs|pair';
const MEASURES = '公斤|千克|毫升|[盒罐包个個只件套把袋瓶杯壶斤饼箱条块支份克两本双对枚副听桶提盏]';
const EN_SMALL: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  couple: 2,
  pair: 2,
  dozen: 12,
  hundred: 100,
};
const DIGITS: Record<string, number> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  俩: 2,
  三: 3,
  仨: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const PLACES: Record<string, number> = { 十: 10, 百: 100, 千: 1000, 万: 10_000 };

/** What follows a number that counts no goods: money, time, people. */
const OTHER =
  '(?!\\s?(?:%|yuan|rmb|usd|dollars?|euros?|days?|hours?|minutes?|weeks?|months?|years?|people|persons?|guests?|kids|children|times|stars?|calls?|emails?|messages?|customers?|元|块钱|块|天|小时|分钟|周|月|年|点|人|号|岁|折|次|楼|室|路|以[内下上]|左右))';
/** "Under 100" is a price. */
const LIMIT = /\b(?:under|below|over|than|budget(?: of| is)?|within|max)\s$/;
const SMALL = Object.keys(EN_SMALL).join('|');
const NUMBER = new RegExp(
  [
    // -3, 2.5, 1,000, 2-3, 1/2, 3 dozen boxes, 3盒半
    `(?:(?<![\\w.#$¥€])|(?<=(?:^|[\\s\\p{Script=Han}])[x×*]))(?<digits>-?\\d{1,12}(?:[.,/~-]\\d{1,12}){0,4})(?![\\d])${OTHER}(?:\\s?x(?![a-z]))?(?<digitTail>\\s{0,3}(?:dozen\\b\\s?)?(?:(?:${UNITS})\\b(?:\\s(?:and a half|of))?|(?:${MEASURES})半?|半|打)?)`,
    // three, twenty-five, a dozen, half a dozen, a few
    `\\b(?<words>half (?:a|an)(?: (?:dozen|${SMALL}))?|(?:a few|few|several|some)(?: (?:dozen|${SMALL}))?|(?:${SMALL})(?:[\\s-](?:${SMALL})){0,3}(?: and a half| and (?:${SMALL}))?)\\b(?!\\s(?:days?|hours?|minutes?|weeks?|months?|years?|times|people)\\b)(?<wordTail>\\s{0,3}(?:(?:${UNITS})\\b(?: and a half)?)?(?: of)?)`,
    // 十二盒, 三盒半, 半打
    // 来个盖碗, 再拿盒龙井: one, when goods follow; 要把 is grammar
    `(?<=[来加买拿订])(?<one>[盒罐包个個只件套把袋瓶饼条])(?=\\p{Script=Han}|\\s)`,
    `(?<!第)(?<han>[零〇一二两俩三仨四五六七八九十百千万半几数]{1,10})(?<hanTail>[多来]?打?(?:${MEASURES})?半?)${OTHER}`,
  ].join('|'),
  'gu',
);

function digitsValue(said: string): number | undefined {
  const plain = /^\d{1,3}(?:,\d{3})+$/.test(said) ? said.replaceAll(',', '') : said;
  return /^\d+(?:\.0+)?$/.test(plain) ? Number(plain) : undefined;
}

/**
 * The value of a whole number in English words; undefined for "a few" and for halves.
 *
 * @example wordsValue('half a dozen') // 6
 */
export function wordsValue(said: string): number | undefined {
  if (/^half an? dozen$/.test(said)) return 6;
  if (/half|few|several|some/.test(said)) return undefined;

  let sum = 0;
  for (const word of said.split(/[\s-]+/)) {
    if (word === 'and' || word === '') continue;
    const value = EN_SMALL[word];
    if (value === undefined) return undefined;
    const multiplies = word === 'hundred' || word === 'dozen' || word === 'couple' || word === 'pair';
    sum = multiplies && sum > 0 ? sum * value : sum + value;
  }
  return sum;
}

/**
 * The value of a Chinese numeral; undefined when it is no plain whole number (半, 几, 两三).
 *
 * @example hanValue('一百零五') // 105, and 一百五 is 150
 */
export function hanValue(said: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  /** what a digit at the very end counts: the tens after 百 */
  let last = 1;
  for (const character of said) {
    const place = PLACES[character];
    if (place === undefined) {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[character];
      if (digit === undefined) return undefined;
      if (digit === 0) last = 1;
      continue;
    }
    if (place === 10_000) total = (section + (digit ?? 0)) * place;
    section = place === 10_000 ? 0 : section + (digit ?? 1) * place;
    digit = undefined;
    last = place / 10;
  }
  return total + section + (digit ?? 0) * last;
}

function hanQuantity(
  numeral: string,
  tail: string,
  alone: boolean,
): { value?: number; unit?: string } | null {
  const unit = tail.replace(/[多来半打]/g, '') || undefined;
  if (numeral === '半' && tail.startsWith('打')) return { value: 6, unit };
  if (!unit && !tail.includes('打') && !/[俩仨]/.test(numeral) && !alone) return null;
  if (/[多来半]/.test(tail)) return { unit };

  const value = hanValue(numeral);
  if (value !== undefined && /^[对双]$/.test(unit ?? '')) return { value: value * 2 };
  return { value: value !== undefined && tail.includes('打') ? value * 12 : value, unit };
}

type Groups = Partial<
  Record<'digits' | 'digitTail' | 'words' | 'wordTail' | 'one' | 'han' | 'hanTail', string>
>;

function read(groups: Groups, alone: boolean): { value?: number; unit?: string; weak?: boolean } | null {
  const { digits, digitTail = '', words, wordTail = '', one, han, hanTail = '' } = groups;
  if (one) return { value: 1, unit: one, weak: true };
  if (han) return hanQuantity(han, hanTail, alone);

  const tail = (digitTail || wordTail).trim().replace(/\s?of$/, '');
  const unit =
    tail
      .replace(/^dozen\s?/, '')
      .replace(/[半打]| and a half/g, '')
      .trim() || undefined;
  if (/half|半/.test(tail)) return { unit };
  if (words) return { value: wordsValue(words), unit, weak: !unit && /^(?:an?|one|some|few)$/.test(words) };

  const value = digitsValue(digits ?? '');
  return { value: value && /dozen|打/.test(tail) ? value * 12 : value, unit };
}

/**
 * The numbers that could count goods in a folded text, with their units; prices, times and ordinals are left out.
 *
 * @example findQuantities('来三盒龙井') // [{ start: 1, end: 3, value: 3, unit: '盒', weak: false }]
 */
export function findQuantities(folded: string): Quantity[] {
  const quantities: Quantity[] = [];
  for (const match of folded.matchAll(NUMBER)) {
    const said = match[0].replace(/\s*(?:\bof)?\s*$/, '');
    const alone = said.length === folded.trim().length;
    const number = read(match.groups ?? {}, alone);
    const isLimit = LIMIT.test(folded.slice(Math.max(0, match.index - 12), match.index));
    if (!number || isLimit || (said === 'some' && number.weak)) continue;

    const whole = number.value !== undefined && number.value > 0 && number.value <= MOST;
    quantities.push({
      start: match.index,
      end: match.index + said.length,
      ...(whole && { value: number.value }),
      ...(number.unit && { unit: number.unit }),
      weak: number.weak ?? false,
    });
  }
  return quantities;
}
