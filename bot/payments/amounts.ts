import { minorDigits } from '../../domain/money.ts';

// Stripe counts in minor units too, but not always in those of Intl (https://docs.stripe.com/currencies): it has no
// decimals in these, two in ISK and UGX for old times' sake though their own have none, and takes three-decimal
// currencies in tens only.

const WITHOUT_DECIMALS = new Set('BIF CLP DJF GNF JPY KMF KRW MGA PYG RWF VND VUV XAF XOF XPF'.split(' '));
const WITH_THREE = new Set('BHD JOD KWD OMR TND'.split(' '));

const stripeDigits = (currency: string): number =>
  WITHOUT_DECIMALS.has(currency) ? 0 : WITH_THREE.has(currency) ? 3 : 2;

/**
 * Our minor units as Stripe's; null when Stripe cannot take that amount.
 * @example toStripe(500, 'JPY') // 500
 * @example toStripe(500, 'ISK') // 50000
 * @example toStripe(1234, 'KWD') // null
 */
export function toStripe(amount: number, currency: string): number | null {
  const scaled = scale(amount, stripeDigits(currency) - minorDigits(currency));
  if (!Number.isSafeInteger(scaled)) return null;
  return WITH_THREE.has(currency) && scaled % 10 !== 0 ? null : scaled;
}

/**
 * Stripe's minor units as ours, towards zero where ours are coarser; Stripe writes currencies in small letters.
 * @example fromStripe(50000, 'isk') // { amount: 500, currency: 'ISK' }
 */
export function fromStripe(amount: number, currency: string): { amount: number; currency: string } {
  const ours = currency.toUpperCase();
  return { amount: Math.trunc(scale(amount, minorDigits(ours) - stripeDigits(ours))), currency: ours };
}

/** By a power of ten; a negative one divides, because 10 ** -2 is no exact number. */
const scale = (amount: number, digits: number) =>
  digits >= 0 ? amount * 10 ** digits : amount / 10 ** -digits;
