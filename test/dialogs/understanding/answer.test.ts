import { describe, expect, it } from 'vitest';
import { answerOf, findAnswer } from '../../../dialogs/understanding/answer.ts';
import type { Intent } from '../../../dialogs/understanding/intents.ts';
import { unlessNegated } from '../../../dialogs/understanding/negation.ts';
import { fold } from '../../../dialogs/understanding/text.ts';

describe('a yes is never heard in a no', () => {
  it.each([
    'no',
    'nope',
    'no thanks',
    'not really',
    "don't",
    "i don't think so",
    'absolutely not',
    'of course not',
    'yeah no',
    'no way',
    "i'd rather not",
    '不',
    '不好',
    '不行',
    '不可以',
    '不要了',
    '不用了谢谢',
    '不太好',
    '别',
    '算了吧',
    '没门',
    '当然不行',
    '不同意',
    '先不要',
    '不是的',
    '不对',
    '好什么好',
    '行什么行',
    '要什么要',
    'not ok',
    '不ok',
    '不是这个',
  ])('%s', (said) => {
    expect(answerOf(fold(said))).not.toBe('yes');
  });
});

it.each([
  ['yep go for it', 'yes'],
  ['好嘞', 'yes'],
  ['就这么定了', 'yes'],
  ['nah leave it', 'no'],
  ['不用啦', 'no'],
  ['not right now, maybe later', 'later'],
  ['回头再说', 'later'],
  ['我再想想', 'later'],
  ['two boxes', null],
  ['好喝吗', null],
  ['对了', null],
])('%s: %s', (said, expected) => {
  expect(answerOf(fold(said))).toBe(expected);
});

it('an answer may begin a sentence', () => {
  expect(findAnswer('yes, and send it to 12 hill road')).toEqual({ start: 0, end: 3, value: 'yes' });
});

it.each<[Intent, string, Intent]>([
  ['order.cancel', "please don't cancel it", 'no'],
  ['order.cancel', '别取消订单', 'no'],
  ['order.cancel', '先不要取消', 'no'],
  ['order.cancel', 'cancel it, I don’t need it', 'order.cancel'],
  ['order.cancel', '取消吧，不想要了', 'order.cancel'],
  ['refund.request', "i don't want you to refund it", 'no'],
  ['rep.markShipped', '1001 is not shipped yet', 'rep.order'],
  ['rep.markShipped', '1001还没发货', 'rep.order'],
  ['rep.markPaid', '1001 is paid', 'rep.markPaid'],
])('%s, said as “%s”, is %s', (intent, said, meant) => {
  expect(unlessNegated(intent, fold(said))).toBe(meant);
});

it.each([
  ['please go ahead and place it', 'yes'],
  ["don't see why not", 'yes'],
  ["I'm happy to proceed", 'yes'],
  ["I'd rather you didn't", 'no'],
  ["that won't be necessary", 'no'],
  ['after payday', 'later'],
  ["I'll decide at the weekend", 'later'],
])('%s is a %s', (says, answer) => {
  expect(answerOf(fold(says))).toBe(answer);
});

it.each<[says: string, intent: Intent, meant: Intent]>([
  ["don't send order 1024", 'order.cancel', 'order.cancel'],
  ['别发货了', 'order.cancel', 'order.cancel'],
  ["don't send me offers", 'messages.stop', 'messages.stop'],
  ["don't sign me up for the newsletter", 'messages.start', 'messages.stop'],
  ['有活动别通知我', 'messages.start', 'messages.stop'],
  ['先别删我的资料', 'data.erase', 'no'],
  ["don't cancel order 1024", 'order.cancel', 'no'],
  ['stop cancelling my orders', 'order.cancel', 'no'],
  ["don't order the same again", 'order.repeat', 'no'],
])('not to do is not the same as not to undo: %s, heard as %s, is %s', (says, intent, meant) => {
  expect(unlessNegated(intent, fold(says))).toBe(meant);
});
