import { describe, expect, it } from 'vitest';
import { parseAddressAnswer } from '../../../dialogs/understanding/address.ts';
import { parseContact } from '../../../dialogs/understanding/contact.ts';
import { type Entities, findEntities, readEntities } from '../../../dialogs/understanding/entities.ts';
import { findQuantities } from '../../../dialogs/understanding/numbers.ts';
import { fold } from '../../../dialogs/understanding/text.ts';
import { shop } from './shop.ts';

const entities = (text: string) => findEntities(text, 'en', shop);
const lines = (text: string) =>
  entities(text).lines.map((line) => [
    line.mention.candidates[0],
    line.unclearQuantity ?? line.quantity,
    line.unit,
  ]);

describe('quantities', () => {
  it.each<[says: string, value: number]>([
    ['3 boxes', 3],
    ['５盒', 5],
    ['three', 3],
    ['twenty-five tins', 25],
    ['a dozen', 12],
    ['half a dozen mugs', 6],
    ['3 dozen boxes', 36],
    ['a couple of mugs', 2],
    ['a pair of mugs', 2],
    ['1,000 boxes', 1000],
    ['十二', 12],
    ['二十五个', 25],
    ['一百零五包', 105],
    ['一百二十盒', 120],
    ['两饼', 2],
    ['半打', 6],
    ['一打', 12],
  ])('%s is %i', (says, value) => {
    expect(findQuantities(fold(says)).map((quantity) => quantity.value)).toEqual([value]);
  });

  it.each([
    '三盒半',
    '2.5 boxes',
    '-3',
    '半斤',
    '几盒',
    '十几盒',
    '两三盒',
    '2-3 boxes',
    'half a box',
    'a few boxes',
    '0',
    '99999999',
  ])('%s is a question back', (says) => {
    expect(findQuantities(fold(says)).map((quantity) => quantity.value)).toEqual([undefined]);
  });

  it.each(['查一下', '$20', '100元', '3天', '第一个', 'for 2 people', '12号'])(
    '%s counts no goods',
    (says) => {
      expect(findQuantities(fold(says))).toEqual([]);
    },
  );
});

describe('order lines', () => {
  it.each<[says: string, expected: unknown[][]]>([
    [
      "I'd like 3 boxes of longjing tea and 2 mugs, to 12 Hill Road",
      [
        ['longjing', 3, 'boxes'],
        ['celadon', 2, undefined],
      ],
    ],
    ['来三盒龙井送到人民路12号', [['longjing', 3, '盒']]],
    [
      '两个盖碗和五罐大红袍,寄到上海市南京西路88号,我叫王芳,电话13800138000',
      [
        ['gaiwan', 2, '个'],
        ['dahongpao', 5, '罐'],
      ],
    ],
    [
      '3 x longjing, 2x mug',
      [
        ['longjing', 3, undefined],
        ['celadon', 2, undefined],
      ],
    ],
    ['longjing 3 boxes', [['longjing', 3, 'boxes']]],
    [
      '龙井三盒,白茶两饼',
      [
        ['longjing', 3, '盒'],
        ['peony', 2, '饼'],
      ],
    ],
    [
      '龙井三盒白茶两饼',
      [
        ['longjing', 3, '盒'],
        ['peony', 2, '饼'],
      ],
    ],
    [
      'longjing, 3 boxes and jasmine, 2 bags',
      [
        ['longjing', 3, 'boxes'],
        ['jasmine', 2, 'bags'],
      ],
    ],
    ['来两盒 longjing', [['longjing', 2, '盒']]],
    ['the longjing, can I have 3 boxes?', [['longjing', 3, 'boxes']]],
    [
      '2 longjing and jasmine',
      [
        ['longjing', 2, undefined],
        ['jasmine', undefined, undefined],
      ],
    ],
    ['龙井', [['longjing', undefined, undefined]]],
    ['三盒半龙井', [['longjing', '三盒半', '盒']]],
    ['2.5 boxes of longjing', [['longjing', '2.5 boxes', 'boxes']]],
    ['-3 teapots', [['teapot', '-3', undefined]]],
    ['longjing to 12 Hill Road', [['longjing', undefined, undefined]]],
    ['longjing, call 13800138000', [['longjing', undefined, undefined]]],
    ['send it to 5 Longjing Road', []],
  ])('%s', (says, expected) => {
    expect(lines(says)).toEqual(expected);
  });
});

describe('the rest of a message', () => {
  it.each<[says: string, expected: Partial<Entities>]>([
    ["I'd like 3 boxes of longjing tea and 2 mugs, to 12 Hill Road", { address: '12 Hill Road' }],
    ['来三盒龙井送到人民路12号', { address: '人民路12号' }],
    ['送人民路12号,谢谢', { address: '人民路12号' }],
    [
      'ship 2 mugs to 12 Hill Road, Springfield, IL 62704, my name is Anna Lee, thanks',
      { address: '12 Hill Road, Springfield, IL 62704', name: 'Anna Lee' },
    ],
    [
      '寄到上海市南京西路88号,我叫王芳,电话13800138000',
      { address: '上海市南京西路88号', name: '王芳', phone: '13800138000' },
    ],
    ['my phone is +1 (415) 555-0100', { phone: '+14155550100' }],
    ['415-555-0100 or anna@example.com', { phone: '4155550100', email: 'anna@example.com' }],
    ["I'm Anna Smith", { name: 'Anna Smith' }],
    ['我是李雷', { name: '李雷' }],
    ['order 1024', { orderNumber: 1024 }],
    ['where is my order #77?', { orderNumber: 77 }],
    ['订单号是1024', { orderNumber: 1024 }],
    ['1024号订单', { orderNumber: 1024 }],
    ['1024已付款', { orderNumber: 1024 }],
    ['make it 5', { quantity: 5, change: 'set' }],
    ['no, 5 boxes', { quantity: 5, change: 'set' }],
    ['改成5盒', { quantity: 5, change: 'set' }],
    ['三盒半', { unclearQuantity: '三盒半' }],
    ['remove the mugs', { change: 'remove' }],
    ['不要杯子了', { change: 'remove' }],
    ['add two teapots', { change: 'add' }],
    ['再加两个茶壶', { change: 'add' }],
    ['换成铁观音', { change: 'product' }],
    ['把龙井改成铁观音', { change: 'product' }],
    ['send it to 5 Lake St instead', { change: 'address', address: '5 Lake St' }],
    ['地址改成中山路5号', { change: 'address', address: '中山路5号' }],
    ['上个月销售怎么样', { period: 'lastMonth' }],
    ['summary for this week', { period: 'week' }],
    ['do you have any matcha?', { query: 'matcha' }],
    ['有没有抹茶', { query: '抹茶' }],
    ['查一下客户王芳', { customer: '王芳' }],
    ['who is customer Anna', { customer: 'Anna' }],
  ])('%s', (says, expected) => {
    expect(entities(says)).toMatchObject(expected);
  });

  it.each<[says: string, absent: keyof Entities]>([
    ["I'm looking for tea", 'name'],
    ['我是想买茶', 'name'],
    ['I want to order 2 mugs', 'address'],
    ['I want to talk to a person', 'address'],
    ['能送到北京吗', 'address'],
    ['can you deliver to Paris?', 'address'],
    ['order 3 boxes of longjing', 'orderNumber'],
    ['I want to order 5', 'orderNumber'],
    ['order 1024', 'quantity'],
    ['送到人民路12号', 'quantity'],
    ['13800138000', 'quantity'],
    ['640客户已经签收', 'customer'],
  ])('%s has no %s', (says, absent) => {
    expect(entities(says)[absent]).toBeUndefined();
  });
});

describe('answers to a question', () => {
  it.each([
    ['Anna 138 0013 8000', { name: 'Anna', phone: '13800138000' }],
    ['王芳,13800138000', { name: '王芳', phone: '13800138000' }],
    ['张伟 电话:138-0013-8000', { name: '张伟', phone: '13800138000' }],
    ['anna@x.com Anna Smith', { name: 'Anna Smith', email: 'anna@x.com' }],
    ['my name is Li Wei and my phone is +1 (415) 555-0100', { name: 'Li Wei', phone: '+14155550100' }],
    ['王芳', { name: '王芳' }],
    ['what?', {}],
    ['no', {}],
    ['取消', {}],
  ])('name and phone: %s', (says, expected) => {
    expect(parseContact(says)).toEqual(expected);
  });

  it.each([
    ['12 Hill Road', '12 Hill Road'],
    ['to 12 Hill Road please', '12 Hill Road'],
    ['My address is 5 Lake St, Springfield', '5 Lake St, Springfield'],
    ['地址是人民路12号', '人民路12号'],
    ['送到上海市南京西路88号3楼 谢谢', '上海市南京西路88号3楼'],
    ['人民路12号,王芳,13800138000', '人民路12号'],
    ['London', 'London'],
    ['yes', null],
    ['why do you need it', null],
    ['取消', null],
    ['不知道', null],
    ['12', null],
    ['', null],
  ])('address: %s', (says, expected) => {
    expect(parseAddressAnswer(says)).toBe(expected);
  });
});

describe('what the recognizer reads', () => {
  const masked = (says: string) => readEntities(says, shop).masked;

  it.each([
    ['look up Tom Baker', 'look up {name}'],
    ['打开李芳的档案', '打开{name}的档案'],
    ['老客户优惠吗', '老客户优惠吗'],
    ['查看单号的信息', '查看单号的信息'],
    ['到人民路12号运费', '到{address}运费'],
  ])('%s is %s', (says, expected) => {
    expect(masked(says)).toBe(expected);
  });
});
