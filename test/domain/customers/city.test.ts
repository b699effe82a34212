import { expect, it } from 'vitest';
import { cityOf } from '../../../domain/customers/city.ts';
import { demoShop } from '../../../prisma/demo/shop.ts';

it.each([
  ['浙江省杭州市西湖区文三路 8 号', 'Hangzhou'],
  ['上海市静安区愚园路 8 弄', 'Shanghai'],
  ['上海 静安区 愚园路 8 号', 'Shanghai'],
  ['上海市黄浦区北京东路 1 号', 'Shanghai'],
  ['广西壮族自治区桂林市象山区 1 号', '桂林'],
  ['浙江省嘉兴市南湖区 1 号', '嘉兴'],
  ['12 Upper Street, London N1 0PN', 'London'],
  ["Yuyuan Road, Jing'an, Shanghai", 'Shanghai'],
  ['12 Orchard Street, New York, NY 10002', 'New York'],
  ['1 King Street, Newtown, Sydney NSW 2042', 'Sydney'],
  ['1 High Street, Leeds LS1 4DY', 'Leeds'],
  ['the blue house behind the church', ''],
  ['愚园路 8 号', ''],
])('%s is in %s', (address, city) => {
  expect(cityOf(address)).toBe(city);
});

it('knows the city of every order of the demo shop', () => {
  const { orders } = demoShop({ seed: 1, now: new Date('2026-03-08T04:00:00Z') });
  const wrong = orders.filter(({ address, city }) => cityOf(address) !== city);
  expect(wrong.map(({ address, city }) => [address, city, cityOf(address)])).toEqual([]);
});
