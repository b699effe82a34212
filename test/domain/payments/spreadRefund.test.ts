import fc from 'fast-check';
import { expect, it } from 'vitest';
import { spreadRefund } from '../../../domain/payments/spreadRefund.ts';

const spread = (lefts: number[], amount: number) =>
  spreadRefund(
    lefts.map((left, index) => ({ id: `${index}`, left })),
    amount,
  ).map((part) => [Number(part.attemptId), part.amount]);

it.each<[story: string, lefts: number[], amount: number, parts: number[][]]>([
  ['one payment covers it', [1_000, 2_000], 1_500, [[1, 1_500]]],
  ['several cover it: the newest', [1_000, 2_000], 700, [[0, 700]]],
  [
    'none does: the largest wholly, and the rest of the newest that covers it',
    [500, 400, 2_000],
    2_300,
    [
      [2, 2_000],
      [0, 300],
    ],
  ],
  [
    'equal ones: the newest first',
    [1_000, 1_000],
    1_200,
    [
      [0, 1_000],
      [1, 200],
    ],
  ],
  ['more than there is', [0, 900], 1_000, [[1, 900]]],
  ['nothing came online', [], 1_000, []],
])('%s', (_story, lefts, amount, parts) => {
  expect(spread(lefts, amount)).toEqual(parts);
});

it('never takes more of a payment than is left, takes all it can, and in as few parts as there can be', () => {
  const payments = fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 6 });
  fc.assert(
    fc.property(payments, fc.integer({ min: 1, max: 120 }), (lefts, amount) => {
      const parts = spread(lefts, amount);
      const sum = parts.reduce((total, [, part = 0]) => total + part, 0);
      expect(sum).toBe(
        Math.min(
          amount,
          lefts.reduce((total, left) => total + left, 0),
        ),
      );
      expect(new Set(parts.map(([at]) => at)).size).toBe(parts.length);
      for (const [at = 0, part = 0] of parts) expect(part > 0 && part <= (lefts[at] ?? 0)).toBe(true);
      const largest = lefts.toSorted((one, other) => other - one).slice(0, Math.max(0, parts.length - 1));
      if (parts.length > 0) expect(largest.reduce((total, left) => total + left, 0)).toBeLessThan(sum);
    }),
  );
});
