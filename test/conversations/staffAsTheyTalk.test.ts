import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王建国，电话13800001234', /确认下单吗/],
    ['好的', /订单号1001/],
  ]);
});
afterAll(() => house?.close());

test('a rep asks about an order in passing, and nothing is changed by a question', async () => {
  await play(await house.staff({ name: 'Anna', role: 'rep' }), [
    ['show me order 1001 please', /^Order 1001: unpaid, not shipped yet/],
    ['1001?', /^Order 1001: unpaid/],
    ['is 1001 paid?', /^Order 1001: unpaid/],
    ['who ordered 1001', /^Order 1001: unpaid/],
    ['order 9999', /can’t find an order like that/],
    ['yes', 'Nothing is waiting for a yes or no.'],
  ]);
});

test('店员查客户：一个姓、一个电话、某人的订单', async () => {
  await play(await house.staff({ name: '林悦', role: 'rep', language: 'zh' }), [
    ['客户王', /^王建国/],
    ['查一下13800001234', /^王建国/],
    ['王建国的订单', /^王建国/],
    ['1001付了没', /^订单1001：未付款/],
    ['8888到货了', /没有找到这个订单/],
  ]);
});

test('the carrier’s number is read back, kept with the order and shown', async () => {
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [
    ['1001客户已经付款了', /登记为已付款吗？/],
    ['好', /已登记为已付款/, /已付款，未发货/],
    ['mark 1001 shipped by SF SF1234567890', /mark it as shipped, tracking number SF1234567890\?/],
    ['sure', 'Order 1001 is shipped.', /on its way/],
  ]);
  const shipment = await house.db.read((tx) => tx.shipment.findFirst());
  expect(shipment?.tracking).toBe('SF1234567890');
});

test('a manager names only the time', async () => {
  const manager = await house.staff({ name: '周敏', role: 'manager', language: 'zh' });
  await play(manager, [['上个月', '正在统计……']]);
  await house.outbox.round();
  expect((await manager.hears()).at(-1)).toMatch(/^上个月汇总。.*上上个月没有订单/);
  await play(manager, [['how was yesterday', 'Adding it up…']]);
  await house.outbox.round();
  expect((await manager.hears()).at(-1)).toMatch(/^Summary, yesterday\..*No orders the day before/);
});
