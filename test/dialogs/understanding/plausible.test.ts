import { describe, expect, it } from 'vitest';
import type { Intent } from '../../../dialogs/understanding/intents.ts';
import { isPlausible, meantBy } from '../../../dialogs/understanding/plausible.ts';
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

  it.each<[says: string, intent: Intent]>([
    ["please don't cancel 1024", 'order.cancel'],
    ['不要取消订单', 'order.cancel'],
    ['我没说要取消', 'order.cancel'],
    ["don't repeat the order", 'order.cancel'],
    ['先别下单', 'order.place'],
    ["don't charge my card", 'payment.pay'],
    ["no I don't want the same again", 'order.repeat'],
    ['I do not agree', 'yes'],
    ['我没同意', 'yes'],
  ])('is declined when it is named only to forbid it: %s is not %s', (says, intent) => {
    expect(meantBy(intent, fold(says))).toBe('no');
  });

  it.each<[says: string, intent: Intent]>([
    ['what happens if I cancel?', 'order.cancel'],
    ['如果我取消会扣钱吗', 'order.cancel'],
    ['取消订单会怎么样', 'order.cancel'],
    ['is there a fee for cancelling', 'order.cancel'],
    ["what's your cancellation policy", 'order.cancel'],
    ['can people cancel after paying', 'order.cancel'],
    ['was order 1024 cancelled?', 'order.cancel'],
    ['1024取消了吗', 'order.cancel'],
    ['why did you cancel my order', 'order.cancel'],
    ['凭什么取消我的订单', 'order.cancel'],
    ['if I buy two, is shipping free', 'order.place'],
    ['付款后多久发货', 'payment.pay'],
    ["I can't pay", 'payment.pay'],
    ['上次买的三盒到哪了', 'order.repeat'],
    ["that's not ok", 'yes'],
    ['do robots have rights', 'yes'],
  ])('is doubtful when it is only spoken of: %s is not %s', (says, intent) => {
    expect(meantBy(intent, fold(says))).toBeNull();
  });

  it.each<[says: string, intent: Intent]>([
    ['can you cancel 1024?', 'order.cancel'],
    ['能取消1024吗', 'order.cancel'],
    ['any chance of cancelling my order', 'order.cancel'],
    ['my order should be cancelled', 'order.cancel'],
    ['要不取消吧', 'order.cancel'],
    ['如果没发货就帮我取消', 'order.cancel'],
    ["if it hasn't shipped, cancel it", 'order.cancel'],
    ["I paid for 1024 but don't want it, cancel it", 'order.cancel'],
    ["don't cancel it, I'll pay now", 'payment.pay'],
    ['别取消,我马上付', 'payment.pay'],
    ['能给我来两盒龙井吗', 'order.place'],
    ['no problem, go ahead', 'yes'],
    ["yes, don't wait", 'yes'],
    ['没问题,不用改', 'yes'],
  ])('is carried by other words beside those: %s is %s', (says, intent) => {
    expect(meantBy(intent, fold(says))).toBe(intent);
  });

  it.each(["right, that's all for today", '好的,先走了', 'ok bye'])(
    '%s takes leave and agrees to nothing',
    (says) => {
      expect(meantBy('yes', fold(says))).toBe('goodbye');
    },
  );

  it('needs no word for an order where goods are named', () => {
    expect(plausible('the longjing then', 'order.place')).toBe(false);
    expect(plausible('the longjing then', 'order.place', true)).toBe(true);
  });

  it('is let be when it sets nothing going', () => {
    expect(plausible('好冷啊', 'greet')).toBe(true);
  });
});
