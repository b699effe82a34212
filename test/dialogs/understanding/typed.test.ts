import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../../../bot/understanding/demoCatalogue.ts';
import { type Entity, findTyped } from '../../../dialogs/understanding/typed.ts';

/** A Wednesday. */
const now = new Date('2026-11-18T02:00:00Z');
const find = (text: string, timeZone = 'Asia/Shanghai') =>
  findTyped(text, { catalogue: demoCatalogue, now, timeZone, country: 'CN' });
const valuesOf = (type: Entity['type'], text: string) =>
  find(text).flatMap((entity) => (entity.type === type ? [entity.value] : []));
const only = (type: Entity['type'], text: string) => valuesOf(type, text)[0];
const days = (from: string | null, to: string | null = from, time?: string) => ({
  from,
  to,
  ...(time && { time }),
});

describe('dates', () => {
  it.each([
    ['tomorrow at 3pm', days('2026-11-19', '2026-11-19', '15:00')],
    ['明天下午三点', days('2026-11-19', '2026-11-19', '15:00')],
    ['十一月三号下午两点', days('2026-11-03', '2026-11-03', '14:00')],
    ['sales last week', days('2026-11-09', '2026-11-15')],
    ['上周卖了多少', days('2026-11-09', '2026-11-15')],
    ['orders since May', days('2026-05-01', null)],
    ['月底前送到', days(null, '2026-11-30')],
    ['下周三来取', days('2026-11-25')],
    ['过去30天的客户', days('2026-10-19', '2026-11-18')],
    ['10月3号到10号', days('2026-10-03', '2026-10-10')],
    ['from 3 to 10 October', days('2026-10-03', '2026-10-10')],
    ['by Friday please', days(null, '2026-11-20')],
    ['it came on Tuesday', days('2026-11-17')],
    ['can it come on Tuesday', days('2026-11-24')],
    ['今年以来', days('2026-01-01', null)],
    ['去年10月', days('2025-10-01', '2025-10-31')],
  ])('%s', (text, expected) => {
    expect(only('date', text)).toEqual(expected);
  });

  it('today is the zone’s: at 02:00 UTC it is still yesterday in Los Angeles', () => {
    expect(find('today', 'America/Los_Angeles')[0]?.value).toEqual(days('2026-11-17'));
    expect(find('today', 'Asia/Shanghai')[0]?.value).toEqual(days('2026-11-18'));
  });

  it('a month’s last day is shorter in February', () => {
    const leap = {
      catalogue: demoCatalogue,
      now: new Date('2028-03-31T00:00:00Z'),
      timeZone: 'UTC',
      country: 'CN' as const,
    };
    expect(findTyped('a month ago', leap)[0]?.value).toEqual(days('2028-02-29'));
  });
});

describe('sums, percentages and limits', () => {
  it.each([
    ['五百块', { amount: 50_000, currency: 'CNY' }],
    ['三块五', { amount: 350, currency: 'CNY' }],
    ['1.2万元', { amount: 1_200_000, currency: 'CNY' }],
    ['20 quid', { amount: 2000, currency: 'GBP' }],
    ['$1,250.75', { amount: 125_075, currency: 'USD' }],
    ['￥99.5', { amount: 9950, currency: 'CNY' }],
    ['budget 500', { amount: 50_000, currency: null }],
  ])('money: %s', (text, expected) => {
    expect(only('money', text)).toEqual(expected);
  });

  it.each([
    ['打八折', 20],
    ['九五折', 5],
    ['8.5折', 15],
    ['百分之十', 10],
    ['half price', 50],
    ['12.5 %', 12.5],
  ])('percent off: %s', (text, expected) => {
    expect(only('percent', text)).toBe(expected);
  });

  it.each([
    ['over 500', { op: '>', value: 500 }],
    ['不少于3件', { op: '>=', value: 3 }],
    ['between 100 and 200', { op: 'between', value: 100, to: 200 }],
    ['at most five', { op: '<=', value: 5 }],
    ['不超过两百', { op: '<=', value: 200 }],
    ['over 3 days', undefined],
  ])('a limit: %s', (text, expected) => {
    expect(only('comparison', text)).toEqual(expected);
  });

  it('a limit in money is a limit and a sum', () => {
    expect(find('orders over ¥500').map(({ type }) => type)).toEqual(['comparison', 'money']);
  });
});

describe('goods and how many', () => {
  it.each([
    ['lóng jǐng', undefined],
    ['铁关音', 'OOL-02'],
    ['碧罗春', 'GRN-03'],
    ['jinjunmei', 'BLK-04'],
    ['xiao qing gan', 'DRK-04'],
    ['lapsang soochong', 'BLK-02'],
  ])('a product: %s', (text, sku) => {
    expect(find(text).map(({ type, value }) => [type, value])).toEqual([['product', sku]]);
  });

  it.each(['we’ll see', '茶还有吗', 'fine by me', 'make it so'])('none in %s', (text) => {
    expect(valuesOf('product', text)).toEqual(text.startsWith('茶') ? [undefined] : []);
  });

  it.each([
    ['三盒半', { amount: 3.5, unit: '盒' }],
    ['两打', { amount: 24 }],
    ['１２个', { amount: 12, unit: '个' }],
    ['半斤', { amount: 0.5, unit: '斤' }],
    ['two hundred grams', { amount: 200, unit: 'g' }],
    ['two pair', { amount: 4 }],
  ])('a quantity: %s', (text, expected) => {
    expect(only('quantity', text)).toEqual(expected);
  });
});

describe('people and how to reach them', () => {
  it('a phone is kept in E.164, the shop’s country being where it is from', () => {
    expect(only('phone', '138-0013-8000')).toBe('+8613800138000');
    expect(only('phone', '+44 (0)20 7946 0018')).toBe('+442079460018');
    expect(only('phone', 'order 2026-10-05')).toBeUndefined();
  });

  it('a tracking number with its check digit, in letters and figures', () => {
    expect(only('tracking', 'where is RR473124829GB')).toBe('RR473124829GB');
    expect(only('tracking', '快递单号SF1234567890123')).toBe('SF1234567890123');
    expect(only('tracking', '13800138000')).toBeUndefined();
  });

  it.each([
    ['查一下张伟的订单', '张伟'],
    ['客户Emily Chen的电话', 'Emily Chen'],
    ["pull up Mr Okafor's orders", 'Mr Okafor'],
    ['安静一点好吗', undefined],
    ['I am looking for tea', undefined],
  ])('who: %s', (text, name) => {
    expect(only('person', text)).toBe(name);
  });
});

it('places are places in what was said, full-width and all', () => {
  const said = '来３盒雨前龙井，明天送到杭州市西湖区文三路90号';
  for (const { start, end, text } of find(said)) expect(said.slice(start, end)).toBe(text);
});
