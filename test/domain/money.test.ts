import { describe, expect, it } from 'vitest';
import { formatMoney, lineTotal } from '../../domain/money.ts';

describe('money', () => {
  it.each([
    [12_800, 'CNY', 'zh', '¥128.00'],
    [12_800, 'CNY', 'en', '¥128.00'],
    [495, 'GBP', 'en', '£4.95'],
    [495, 'GBP', 'zh', '£4.95'],
    [5, 'USD', 'en', '$0.05'],
    [0, 'EUR', 'en', '€0.00'],
    [-1_250, 'CNY', 'zh', '-¥12.50'],
    [2_000_000_000, 'CNY', 'en', '¥20,000,000.00'],
    [1_999_999_999, 'CNY', 'zh', '¥19,999,999.99'],
    [1_500, 'JPY', 'en', '¥1,500'],
    [1_500, 'KRW', 'en', '₩1,500'],
    [1_234, 'KWD', 'en', 'KWD 1.234'],
  ] as const)('%d minor units of %s in %s is %s', (minor, currency, language, text) => {
    expect(formatMoney(minor, currency, language).replace(/\u00A0/g, ' ')).toBe(text);
  });

  it('never loses a minor unit on the way through a fraction', () => {
    for (const minor of [1, 29, 57, 115, 1_005, 110_029, 1_234_567_89]) {
      const digits = formatMoney(minor, 'CNY', 'en').replace(/\D/g, '');
      expect(Number(digits)).toBe(minor);
    }
  });

  it('multiplies whole units only', () => {
    expect(lineTotal(495, 3)).toBe(1_485);
    expect(lineTotal(19_999_999, 100)).toBe(1_999_999_900);
  });
});
