import { expect, it } from 'vitest';
import { moneyDetail, readMoneyDetail } from '../../../domain/tasks/moneyDetail.ts';

it.each([
  [{ payment: 'stripe/cs_1', amount: 3_000, currency: 'CNY', why: 'no answer' }],
  [{ payment: 'test/Mw-8_i', amount: 1, currency: 'USD', why: '' }],
  [{ payment: 'stripe/cs_2', amount: 20, currency: 'CNY', why: 'The charge, ch_1: is\nrefunded' }],
])('what a task says of money is read back: %j', (detail) => {
  expect(readMoneyDetail(moneyDetail(detail))).toEqual(detail);
});

it.each(['3000: failed', '3000 CNY', '', 'call back: 3 CNY today', 'x: 3000 cny'])(
  'what somebody typed, or an older version wrote, is no money: %j',
  (text) => {
    expect(readMoneyDetail(text)).toBe(null);
  },
);
