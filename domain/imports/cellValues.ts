import { MOST_TOTAL, minorUnits } from '../money.ts';

const MOST_AMOUNT_CHARACTERS = 30;

/**
 * An amount as a spreadsheet writes it, in minor units; undefined when it is none, or none the books can hold.
 * @example amountOf('¥1,280.00', 'CNY') // 128000
 */
export function amountOf(text: string, currency: string): number | undefined {
  if (text.length > MOST_AMOUNT_CHARACTERS) return undefined;
  const bare = text.normalize('NFKC').replace(/^[\s\p{Sc}]+|[\s元]+$/gu, '');
  const figures = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  const minor = minorUnits(figures.replace(/(\.\d*?)0+$/, '$1').replace(/\.$/, ''), currency);
  return minor !== undefined && minor <= MOST_TOTAL ? minor : undefined;
}

/**
 * A percentage in basis points; undefined when it is none, or above 100.
 * @example percentOf('13%') // 1300
 */
export function percentOf(text: string): number | undefined {
  const [, whole = '', part = ''] = /^(\d{1,3})(?:\.(\d{1,2}))?\s*[%％]?$/.exec(text) ?? [];
  const points = whole === '' ? Number.NaN : Number(whole + part.padEnd(2, '0'));
  return points <= 10_000 ? points : undefined;
}

/**
 * Programs that read a column of figures as numbers write 13800001234.0; the point is no separator then.
 * @example wholeNumber('13800001234.0') // '13800001234'
 */
export const wholeNumber = (text: string): string => text.replace(/^(\d+)\.0+$/, '$1');

const MOST_PIECES = 1_000_000;

/**
 * A whole number of pieces, at most a million; undefined when it is none. Below zero where more was ordered than there
 * was: so stock is exported.
 * @example piecesOf('1,200') // 1200
 */
export function piecesOf(text: string): number | undefined {
  const figures = wholeNumber(text).replace(/^(\d{1,3})(,\d{3})+$/, (all) => all.replaceAll(',', ''));
  return /^-?\d{1,7}$/.test(figures) && Number(figures) <= MOST_PIECES ? Number(figures) : undefined;
}
