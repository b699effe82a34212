import { expect, it } from 'vitest';
import { priceWishIn } from '../../../dialogs/understanding/priceWish.ts';
import { fold } from '../../../dialogs/understanding/text.ts';

it.each([
  ['green tea under 100', { to: 100 }],
  ['有没有一百块以下的绿茶', { to: 100 }],
  ['anything between 50 and 100 yuan', { from: 50, to: 100 }],
  ['三百以上的礼盒', { from: 300 }],
  ['a gift around ¥300', { from: 210, to: 390 }],
  ['茶杯100元左右的有吗', { from: 70, to: 130 }],
  ['my budget is 200', { to: 200 }],
  ['your cheapest oolong', { first: 'cheapest' }],
  ['最贵的茶是哪个', { first: 'dearest' }],
  ['is there a discount over 10 boxes', null],
  ['不少于3件有优惠吗', null],
  ['how much is the longjing', null],
])('hears what goods may cost in “%s”', (said, wish) => {
  expect(priceWishIn(fold(said))).toEqual(wish);
});
