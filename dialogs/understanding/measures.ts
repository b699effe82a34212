import { round } from './amounts.ts';
import { findQuantities, hanValue, wordsValue } from './numbers.ts';
import type { Span } from './text.ts';

/** So much of something, halves and weights too; `unit` in its shortest common form: box, g, 盒. */
export interface Measured extends Span {
  amount: number;
  unit?: string;
  /** "a" and "one": only beside something to count */
  weak?: boolean;
}

const UNITS: Record<string, string> = {
  boxs: 'box',
  pcs: 'piece',
  pc: 'piece',
  lbs: 'lb',
  pounds: 'lb',
  pound: 'lb',
  kilos: 'kg',
  kilo: 'kg',
  grams: 'g',
  gram: 'g',
  公斤: 'kg',
  千克: 'kg',
  packets: 'packet',
};
/** 50 g; 两 is a number too, so it is a unit only after another one. */
const LIANG =
  /(?<![\d一二三四五六七八九十百])(\d{1,3}|[一二三四五六七八九十半]{1,2})两(?![盒罐包个只件套把袋瓶杯壶斤饼箱条打千百万块元三四五六七八九天周月年])/gu;
const HALF_JIN = /半(斤|公斤|盒|罐|袋|包|箱|磅|瓶)/gu;
const HALF = /\bhalf (?:an?|of a) (pound|kilo|kg|box|tin|bag|lb|pack)s?\b/g;
const KE = /(\d{1,6}(?:\.\d{1,2})?|[一二两三四五六七八九十百千零]{1,6}|半)(毫克|毫升|公斤|千克|克|斤)(半)?/gu;

const MORE =
  /^ (?:more|extra|additional|other) (boxes|box|tins|tin|bags|bag|packs|pack|pieces|cakes|cake|sets|set|cups|pots)\b/;
const FRACTIONS: Record<string, number> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '½': 0.5, '¼': 0.25 };
const FRACTION =
  /(?<![\d/])(1\/2|1\/4|3\/4|[½¼]) ?(kg|kilo|lb|lbs|pound|pounds|g|boxes|box|斤|公斤)(?![a-z])/g;

const singular = (unit: string): string =>
  UNITS[unit] ?? unit.replace(/(?<=x|ch)es$|(?<=[a-z]{2})s$/, (end) => (unit.endsWith('ss') ? end : ''));

/** 3盒半 and "two and a half boxes": the whole number with a half. */
function halves(said: string): number | null {
  const han = /^([\d一二两三四五六七八九十百]{1,6})\p{Script=Han}{1,2}半$/u.exec(said)?.[1];
  if (han) return (/^\d/.test(han) ? Number(han) : (hanValue(han) ?? Number.NaN)) + 0.5;
  const decimal = /^(\d{1,6}\.\d{1,3})(?!\d|[.,]\d)/.exec(said)?.[1];
  if (decimal) return Number(decimal);
  const words = /^([a-z]+|\d+)(?: [a-z]+)? and a half/.exec(said)?.[1];
  if (words) return (/^\d/.test(words) ? Number(words) : (wordsValue(words) ?? Number.NaN)) + 0.5;
  return null;
}

/**
 * The quantities of a folded text with their halves, which the dialog asks back about: findQuantities has whole numbers.
 *
 * @example findMeasured('三盒半') // [{ start: 0, end: 3, amount: 3.5, unit: '盒' }]
 */
export function findMeasured(folded: string): Measured[] {
  const found: Measured[] = [];
  const add = (
    start: number,
    said: string,
    amount: number | null | undefined,
    unit?: string,
    weak = false,
  ) => {
    const span = { start, end: start + said.trimEnd().length };
    if (amount === null || amount === undefined || Number.isNaN(amount) || amount <= 0) return;
    if (found.some((other) => span.start < other.end && other.start < span.end)) return;
    found.push({ ...span, amount: round(amount), ...(unit && { unit }), ...(weak && { weak }) });
  };

  for (const { 0: said, 1: number = '', index } of folded.matchAll(LIANG))
    add(
      index,
      said,
      50 * (number === '半' ? 0.5 : /^\d/.test(number) ? Number(number) : (hanValue(number) ?? Number.NaN)),
      'g',
    );
  for (const { 0: said, 1: number = '', 2: unit = '', 3: half, index } of folded.matchAll(KE)) {
    const whole = number === '半' ? 0.5 : /^\d/.test(number) ? Number(number) : hanValue(number);
    add(index, said, whole === undefined ? undefined : whole + (half ? 0.5 : 0), singular(unit));
  }
  for (const { 0: said, index } of folded.matchAll(/\bhalf dozen\b/g)) add(index, said, 6);
  for (const { 0: said, 1: part = '', 2: unit = '', index } of folded.matchAll(FRACTION))
    add(index, said, FRACTIONS[part], singular(unit));
  for (const { 0: said, 1: unit = '', index } of folded.matchAll(HALF_JIN)) add(index, said, 0.5, unit);
  for (const { 0: said, 1: unit = '', index } of folded.matchAll(HALF)) add(index, said, 0.5, singular(unit));
  for (const { start, end, value, unit, weak } of findQuantities(folded)) {
    const said = folded.slice(start, end);
    const amount = value ?? halves(said);
    // "two more tins", "half dozen"
    const more = unit ? undefined : MORE.exec(folded.slice(end));
    if (more?.[1]) {
      add(start, said + more[0], amount, singular(more[1]));
      continue;
    }
    const isPair = unit !== undefined && /^(?:pairs?|[对双])$/.test(unit);
    add(
      start,
      said,
      amount === null ? null : isPair ? amount * 2 : amount,
      unit && !isPair ? singular(unit) : undefined,
      weak || (amount === 1 && /^an? /.test(said)),
    );
  }
  return found.sort((a, b) => a.start - b.start);
}
