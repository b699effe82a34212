import { describe, expect, it } from 'vitest';
import { findProducts } from '../../../dialogs/understanding/findProducts.ts';
import { shop } from './shop.ts';

const named = (text: string) => findProducts(shop, text).map(({ text, candidates }) => [text, ...candidates]);

describe('products named in a text', () => {
  it.each<[says: string, expected: string[][]]>([
    ['longjing', [['longjing', 'longjing']]],
    ['LONGJING tea', [['LONGJING tea', 'longjing']]],
    ['long jing', [['long jing', 'longjing']]],
    ['dahongpao', [['dahongpao', 'dahongpao']]],
    ['longjng please', [['longjng', 'longjing']]],
    ['Tieguanying', [['Tieguanying', 'tieguanyin']]],
    ['two tea pots', [['tea pots', 'teapot']]],
    ['the blue and white mugs', [['blue and white mugs', 'bluemug']]],
    ['white tea', [['white tea', 'peony']]],
    ['sku-103', [['sku-103', 'jasmine']]],
    ['龙井茶', [['龙井茶', 'longjing']]],
    ['龍井綠茶', [['龍井綠茶', 'longjing']]],
    ['茶壶', [['茶壶', 'teapot']]],
    ['ＬＯＮＧＪＩＮＧ', [['ＬＯＮＧＪＩＮＧ', 'longjing']]],
    [
      'longjing tea and a gaiwan',
      [
        ['longjing tea', 'longjing'],
        ['gaiwan', 'gaiwan'],
      ],
    ],
  ])('%s', (says, expected) => {
    expect(named(says)).toEqual(expected);
  });

  it('gives every candidate of an ambiguous mention', () => {
    expect(named('mugs')).toEqual([['mugs', 'celadon', 'bluemug']]);
    expect(named('不要杯子了')).toEqual([['杯子', 'celadon', 'bluemug']]);
    expect(named('tea')[0]?.length).toBeGreaterThan(4);
  });

  it.each(['place an order for a while', '抹茶', '一杯', '两壶', 'a box', 'best set', '', '观', 'pian'])(
    'finds none in %s',
    (says) => {
      expect(named(says)).toEqual([]);
    },
  );

  it('says where in the text a product stands', () => {
    const text = '３盒龍井，2 mugs';
    for (const mention of findProducts(shop, text))
      expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(findProducts(shop, text).map((mention) => mention.start)).toEqual([2, 7]);
  });
});
