import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../dialogs/understanding/intents.ts';
import { isPlausible } from '../../../dialogs/understanding/plausible.ts';
import { fold } from '../../../dialogs/understanding/text.ts';

const plausible = (says: string, intent: Intent, hasGoods = false) =>
  isPlausible(intent, fold(says), hasGoods);

describe('a guess that would set something going', () => {
  it.each<[says: string, intent: Intent]>([
    ['好冷啊', 'yes'],
    ['that one is nice, how much is it?', 'yes'],
    ['等一下', 'yes'],
    ['not now', 'yes'],
    ['well done', 'order.place'],
    ['买三盒龙井一共多少钱', 'order.place'],
    ['买三盒龙井包邮吗', 'order.place'],
    ['便宜点我就买', 'order.place'],
    ['I bought three and got two', 'order.place'],
    ["I don't need the teapot any more", 'order.place'],
    ['pay me back', 'payment.pay'],
    ['1024已经付了', 'payment.pay'],
    ['tell me about my order', 'order.cancel'],
    ['我撤了', 'order.cancel'],
    ['not like this', 'order.repeat'],
  ])('is dropped when the words speak against it or not for it: %s is not %s', (says, intent) => {
    expect(plausible(says, intent)).toBe(false);
  });

  it.each<[says: string, intent: Intent]>([
    ['yes please', 'yes'],
    ['好的', 'yes'],
    ['行,就这样', 'yes'],
    ['how do I order two tins', 'order.place'],
    ['来三盒龙井', 'order.place'],
    ['where do I pay', 'payment.pay'],
    ['把钱付了', 'payment.pay'],
    ["I don't want order 1024 any more", 'order.cancel'],
    ['把那单撤了', 'order.cancel'],
    ['what I had last time please', 'order.repeat'],
    ['跟上回一样', 'order.repeat'],
  ])('stays when they bear it out: %s is %s', (says, intent) => {
    expect(plausible(says, intent)).toBe(true);
  });

  it('needs no word for an order where goods are named', () => {
    expect(plausible('the longjing then', 'order.place')).toBe(false);
    expect(plausible('the longjing then', 'order.place', true)).toBe(true);
  });

  it('is let be when it sets nothing going', () => {
    expect(plausible('好冷啊', 'greet')).toBe(true);
  });
});
