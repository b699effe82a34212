import { hanValue, wordsValue } from './numbers.ts';

// Numbers as prices, limits and percentages have them: with decimals, thousands and 万. Goods are counted in numbers.ts.

const WORD =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|' +
  'nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const DIGITS = '\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?(?:\\s?[万千百k](?![a-z])\\d?|\\s?grand\\b)?';
const WORDS = `(?:a |${WORD})(?:[ -](?:${WORD}|and|hundred|thousand)|hundred|thousand){0,6}(?![a-z])`;
const HAN = '[零〇一二两三四五六七八九十百千万]{1,12}(?:点[零〇一二三四五六七八九]{1,4})?';

/** The source of a pattern for one amount in a folded text, without groups that count. */
export const AMOUNT = `(?:a (?:tenner|fiver|grand|dozen)\\b|${DIGITS}|\\b(?:${WORDS})|${HAN})`;

const NOTES: Record<string, number> = { 'a fiver': 5, 'a tenner': 10, 'a grand': 1000, 'a dozen': 12 };
const TIMES: Record<string, number> = { k: 1000, grand: 1000, 千: 1000, 百: 100, 万: 10_000 };
const SPOKEN = '零一二三四五六七八九';

function hanAmount(said: string): number | undefined {
  const [whole = '', decimals] = said.split('点');
  const value = hanValue(whole);
  if (value === undefined || !decimals) return value;
  const digits = Array.from(decimals, (digit) => (digit === '〇' ? 0 : SPOKEN.indexOf(digit))).join('');
  return Number(`${value}.${digits}`);
}

function wordsAmount(said: string): number | undefined {
  const [before = '', after] = said.split(/ ?thousand(?: and)? ?/);
  const thousands = after === undefined ? 0 : (wordsValue(before) ?? 0) * 1000;
  const rest = after ?? before;
  const value = rest === '' ? 0 : wordsValue(rest);
  return value === undefined ? undefined : thousands + value;
}

/**
 * The value of one amount; undefined for "two three" and the like.
 *
 * @example amountValue('1.2万') // 12000
 */
export function amountValue(said: string): number | undefined {
  if (/^\d/.test(said)) {
    const [, plain = '', times, more] = /^([\d,.]+)\s?([万千百k]|grand)?(\d)?$/.exec(said) ?? [];
    const unit = times ? (TIMES[times] ?? 1) : 1;
    const value = Number(plain.replaceAll(',', ''));
    // 1万2 is 12,000
    return Number.isNaN(value) ? undefined : round(value * unit + (more ? (Number(more) * unit) / 10 : 0));
  }
  const note = NOTES[said];
  if (note) return note;
  return /^[a-z]/.test(said) ? wordsAmount(said) : hanAmount(said);
}

/** Without what binary fractions leave behind: 1.1 x 1000. */
export const round = (value: number): number => Math.round(value * 1e6) / 1e6;
