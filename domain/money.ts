export type Language = 'en' | 'zh';

/** The largest total of one order, in minor units: it must fit a 32-bit column with room for a refund's sign. */
export const MOST_TOTAL = 2_000_000_000;

const formatters = new Map<string, Intl.NumberFormat>(); // making one costs 50 times more than using it
const digits = new Map<string, number>(); // asking a formatter costs as much as using it

/**
 * An amount in minor units as people of the language write it; currencies without cents have no decimals.
 * @example formatMoney(12800, 'CNY', 'zh') // '¥128.00'
 * @example formatMoney(495, 'GBP', 'en') // '£4.95'
 */
export function formatMoney(minor: number, currency: string, language: Language): string {
  return formatterOf(currency, language).format(minor / 10 ** minorDigits(currency));
}

/**
 * How many decimals a currency has.
 * @example minorDigits('JPY') // 0
 */
export function minorDigits(currency: string): number {
  const known = digits.get(currency);
  if (known !== undefined) return known;
  const found = formatterOf(currency, 'en').resolvedOptions().maximumFractionDigits ?? 2;
  digits.set(currency, found);
  return found;
}

/**
 * An amount as people write it in figures, in minor units; undefined when it is none, or finer than the currency.
 * @example minorUnits('12.50', 'CNY') // 1250
 */
export function minorUnits(text: string, currency: string): number | undefined {
  const digits = minorDigits(currency);
  const [, whole, part = ''] = /^(\d{1,8})(?:\.(\d+))?$/.exec(text) ?? [];
  return whole === undefined || part.length > digits ? undefined : Number(whole + part.padEnd(digits, '0'));
}

/**
 * An amount in minor units in figures, as minorUnits reads it.
 * @example plainAmount(1250, 'CNY') // '12.50'
 */
export const plainAmount = (minor: number, currency: string): string =>
  (minor / 10 ** minorDigits(currency)).toFixed(minorDigits(currency));

/**
 * What a line costs, in minor units.
 * @example lineTotal(495, 3) // 1485
 */
export const lineTotal = (unitPrice: number, quantity: number): number => unitPrice * quantity;

function formatterOf(currency: string, language: Language): Intl.NumberFormat {
  const key = `${language} ${currency}`;
  const known = formatters.get(key);
  if (known) return known;

  const formatter = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en', {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol', // else English says CN¥ where the shop's price list says ¥
  });
  formatters.set(key, formatter);
  return formatter;
}
