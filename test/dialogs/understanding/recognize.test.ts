import { describe, expect, it } from 'vitest';
import { examplesEn } from '../../../dialogs/replies/service.en.ts';
import { examplesZh } from '../../../dialogs/replies/service.zh.ts';
import type { Intent } from '../../../dialogs/understanding/intents.ts';
import { understand } from '../../../dialogs/understanding/recognize.ts';
import { testModel } from '../../support/model.ts';
import { shop } from './shop.ts';

const model = testModel();
const hear = (text: string, language: 'en' | 'zh' = 'en') =>
  understand(model, text, { catalogue: shop, language });

describe('what a button says is heard as it is meant', () => {
  it.each([...Object.entries(examplesEn), ...Object.entries(examplesZh)])('%s: %s', (intent, says) => {
    expect(hear(says).intent).toBe(intent);
  });
});

describe('commands are rock solid', () => {
  it.each<[says: string, expected: Intent]>([
    ['yes', 'yes'],
    ['OK', 'yes'],
    ['好的', 'yes'],
    ['可以', 'yes'],
    ['Yes please!', 'yes'],
    ['no', 'no'],
    ['不用了', 'no'],
    ['不用了,谢谢', 'no'],
    ['取消', 'cancel'],
    ['Cancel.', 'cancel'],
    ['算了吧', 'cancel'],
    ['帮助', 'help'],
    ['幫助', 'help'],
    ['?', 'help'],
    ['thanks!', 'thanks'],
    ['好的谢谢', 'thanks'],
    ['order 1024', 'rep.order'],
    ['#1024', 'rep.order'],
    ['订单1024', 'rep.order'],
    ['summary today', 'manager.summary'],
    ['今日汇总', 'manager.summary'],
    ['how did we do this week', 'manager.summary'],
    ['cancel order 1024', 'order.cancel'],
    ['1024 is paid', 'rep.markPaid'],
    ['1024已付款', 'rep.markPaid'],
    ['订单1024发货了', 'rep.markShipped'],
    ['订单1024发货了吗', 'order.status'],
    ['1024 delivered', 'rep.markDelivered'],
    ['no, 5 boxes', 'order.change'],
    ['改成5盒', 'order.change'],
    ['不要杯子了', 'order.change'],
    ['来两盒 longjing', 'order.place'],
    ['有普洱吗', 'product.search'],
  ])('%s', (says, expected) => {
    expect(hear(says)).toMatchObject({ intent: expected });
    expect(hear(says, 'zh').score).toBeGreaterThan(0.5);
  });

  it('shows the other meaning of an order number', () => {
    expect(hear('order 1024').runnerUp?.intent).toBe('order.status');
  });

  it('names the next meaning when it is not sure of the first', () => {
    const unsure = ['refund or exchange', 'return or refund', 'my order and money', 'payment'].map((says) =>
      hear(says),
    );
    expect(unsure.some(({ score, runnerUp }) => score < 0.9 && runnerUp !== undefined)).toBe(true);
  });

  it.each(['ok', 'OK', 'Longjing', '龙井', '3', '👍'])(
    '%s is in the language of the conversation',
    (says) => {
      expect([hear(says, 'en').language, hear(says, 'zh').language]).toEqual(['en', 'zh']);
    },
  );

  it('speaks of a change only when there may be one', () => {
    expect(hear('来三盒龙井送到人民路12号').entities).not.toHaveProperty('change');
  });
});

describe('hostile messages', () => {
  const pieces =
    'a|1|来| |(|三|好|a |1 |{|-1|+1|1,|a.|@|a@|{product}|三盒|路|路1|12 a |to |no |order |龙井|longjing |谢谢|please |我叫|地址|\ud800|\0|😀|ש|constructor |__proto__ ';

  it.each(pieces.split('|'))('%j a thousand times over takes less than 50 ms', (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    hear(text);

    const fastest = Math.min(
      ...[1, 2, 3].map(() => {
        const start = performance.now();
        hear(text);
        return performance.now() - start;
      }),
    );
    expect(fastest).toBeLessThan(50);
  });

  it.each([
    '',
    ' ',
    '\0',
    '\ud800',
    '\udc00龙井',
    '😀',
    'مرحبا',
    '\u202eolleh',
    'constructor',
    '{order}',
    '12 constructor',
  ])('%j is heard without an error', (says) => {
    expect(hear(says).text).toBe(says);
  });
});
