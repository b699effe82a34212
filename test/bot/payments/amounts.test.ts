import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromStripe, toStripe } from '../../../bot/payments/amounts.ts';
import { MOST_TOTAL } from '../../../domain/money.ts';

it.each([
  ['CNY', 12_800, 12_800],
  ['GBP', 495, 495],
  ['JPY', 500, 500], // no decimals anywhere
  ['KRW', 15_000, 15_000],
  ['ISK', 500, 50_000], // none of its own, two at Stripe
  ['UGX', 500, 50_000],
  ['KWD', 1_230, 1_230], // three, in tens
  ['KWD', 1_234, null],
])('%s: %d of ours is %s at Stripe', (currency, ours, stripes) => {
  expect(toStripe(ours, currency)).toBe(stripes);
});

it('what Stripe gives back of an amount is that amount, in every currency there is', () => {
  const currency = fc.constantFrom(...Intl.supportedValuesOf('currency').map((code) => code.toUpperCase()));
  fc.assert(
    fc.property(fc.integer({ min: 1, max: MOST_TOTAL }), currency, (amount, code) => {
      const sent = toStripe(amount, code);
      if (sent === null) return;
      expect(fromStripe(sent, code.toLowerCase())).toEqual({ amount, currency: code });
    }),
  );
});
