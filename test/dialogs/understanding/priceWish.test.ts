import { expect, it } from 'vitest';
import { asksByPrice, priceWishIn } from '../../../dialogs/understanding/priceWish.ts';
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

it.each([
  ['anything under 20 yuan?', true],
  ['do you have anything below 50 yuan', true],
  ['is there something for less than 30 yuan', true],
  ['what can I get for under 40 yuan?', true],
  ['有没有20元以内的', true],
  ['50块以下的有哪些', true],
  ['any discount under 20 yuan?', false],
  ['is delivery free over 20 yuan', false],
  ['满200元包邮吗', false],
  ['a refund of more than 20 yuan', false],
  ['orders over 500 yuan', false],
  ['anything else?', false],
])('“%s” asks for goods by their price alone: %s', (said, asks) => {
  expect(asksByPrice(fold(said))).toBe(asks);
});
