import { AMOUNT, amountValue, round } from './amounts.ts';
import type { Span } from './text.ts';

/** A part of a hundred; what a price is reduced by when it is said as 八折. */
export interface Percent extends Span {
  value: number;
}

const PERCENT = new RegExp(`(${AMOUNT})\\s?(?:%|percent\\b|per cent\\b|pct\\b|个点(?!心))(?: off\\b)?`, 'gu');
const BAI_FEN =
  /百分之(\d{1,3}(?:\.\d{1,3})?|[零一二两三四五六七八九十百]{1,6}(?:点[零一二三四五六七八九]{1,3})?)/gu;
const ZHE = /([一二三四五六七八九]{1,2}|\d(?:\.\d)?|\d{2})折/gu;
const CHENG = /(?<![完做变])([一二两三四五六七八九])成(?![为了功交本员立])/gu;
const HALF = /对折|半价|\bhalf[- ](?:price|off)\b|五五?开(?=优惠)/gu;
/** Nothing is looked for in a text without one of these. */
const PERCENT_WORD = /%|per ?cent|pct|个点|百分|折|成|半价|half|五开/;
const DIGITS = '零一二三四五六七八九';

/** 八折 leaves 80 of 100, 九五折 and 95折 leave 95. */
function discountOf(zhe: string): number {
  const said = Array.from(zhe, (character) => {
    const digit = DIGITS.indexOf(character);
    return digit < 0 ? character : String(digit);
  }).join('');
  const paid = Number(said);
  return round(100 - (/^\d\d$/.test(said) ? paid : paid * 10));
}

/**
 * The percentages in a folded text; Chinese discounts as what is taken off.
 *
 * @example findPercents('打九五折') // [{ start: 1, end: 4, value: 5 }]
 */
export function findPercents(folded: string): Percent[] {
  if (!PERCENT_WORD.test(folded)) return [];
  const found: Percent[] = [];
  const add = (start: number, length: number, value: number | undefined) => {
    if (value !== undefined && value >= 0) found.push({ start, end: start + length, value });
  };
  for (const { 0: said, 1: amount = '', index } of folded.matchAll(PERCENT))
    add(index, said.replace(/ off$/, '').length, amountValue(amount));
  for (const { 0: said, 1: amount = '', index } of folded.matchAll(BAI_FEN))
    add(index, said.length, amountValue(amount));
  for (const { 0: said, 1: zhe = '', index } of folded.matchAll(ZHE))
    add(index, said.length, discountOf(zhe));
  for (const { 0: said, 1: tenths = '', index } of folded.matchAll(CHENG))
    add(index, said.length, (amountValue(tenths) ?? 0) * 10);
  for (const { 0: said, index } of folded.matchAll(HALF)) add(index, said.length, 50);
  return found;
}
