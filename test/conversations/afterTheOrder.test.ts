import { afterEach, expect, test } from 'vitest';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

async function customerWithOrder(): Promise<Person> {
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', /order 1001/],
  ]);
  return anna;
}

const standing = async (number: number) => {
  const { status, payment, fulfilment } = await house.db.read((tx) =>
    tx.order.findUniqueOrThrow({ where: { number } }),
  );
  return [status, payment, fulfilment];
};

test('where is my order: the latest, the one named, and none for somebody new', async () => {
  house = await openHouse();
  const anna = await customerWithOrder();
  await play(anna, [
    ['where is my order?', /^Order 1001: unpaid, not shipped yet\. 2 × Celadon Mug\. Total: ¥176\.00/],
    ['order 1001', /^Order 1001: unpaid/],
  ]);
  await play(await house.visitor(), [['where is my order?', /You haven’t placed an order/]]);
});

test('somebody else’s order and an order that is not there are answered alike', async () => {
  house = await openHouse();
  await customerWithOrder();
  const eve = await house.visitor();
  const theirs = await eve.says('order 1001');
  expect(theirs).toEqual(await eve.says('order 4711'));
  await play(eve, [
    ['1 grain rain longjing to 5 Lake Street, I am Eve Adams, phone 555 0100 999', /Shall I/],
    ['yes', /order 1002/],
  ]);
  expect(await eve.says('order 1001')).toEqual(await eve.says('order 4711'));
  expect(await eve.says('cancel order 1001')).toEqual(await eve.says('cancel order 4711'));
});

test('an unpaid order is cancelled after a yes, its goods can be sold again, and a paid one is refused', async () => {
  house = await openHouse();
  const anna = await customerWithOrder();
  await play(anna, [
    ['cancel my order', /^Order 1001, ¥176\.00: shall I cancel it\?/],
    ['no', 'All right, I’ve left it as it is.'],
    ['cancel order 1001', /shall I cancel it/],
    ['yes', 'Order 1001 is cancelled.'],
    ['cancel order 1001', 'Order 1001 was cancelled already.'],
  ]);
  expect(await standing(1001)).toEqual(['cancelled', 'unpaid', 'unfulfilled']);
  const stock = await house.db.read((tx) => tx.product.findFirst({ where: { nameEn: 'Celadon Mug' } }));
  expect(stock?.stock).toBe(100);
});

test('a rep sees today’s orders, marks one paid, shipped and delivered, each after a yes, and the customer hears of it', async () => {
  house = await openHouse();
  const anna = await customerWithOrder();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [
    ['orders today', '1 order today, ¥176.00 in all.'],
    ['order 1001', /^Order 1001: unpaid, not shipped yet/],
    ['1001 is paid', /^Order 1001, Anna Smith, ¥176\.00: shall I mark it as paid\?/],
    ['yes', 'Order 1001 is paid.', /^Order 1001: paid, not shipped yet/],
    ['1001 is paid', /can’t be marked as paid: it is paid, not shipped yet/],
    ['mark order 1001 as shipped', /mark it as shipped/],
    ['yes', 'Order 1001 is shipped.', /on its way/],
    ['1001 delivered', /mark it as delivered/],
    ['yes', 'Order 1001 is delivered.', /paid, delivered/],
  ]);
  expect(await standing(1001)).toEqual(['completed', 'paid', 'delivered']);

  await house.outbox.round();
  await house.outbox.round();
  expect((await anna.hears()).slice(-3)).toEqual([
    'We’ve received your payment for order 1001. Thank you!',
    'Good news: your order 1001 is on its way.',
    'Your order 1001 has been delivered. Enjoy!',
  ]);
  await play(anna, [['cancel order 1001', /can’t be cancelled any more: it is paid, delivered/]]);
});

test('店员用中文查订单、查客户、登记付款', async () => {
  house = await openHouse();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', /确认下单吗/],
    ['好的', /订单号1001/],
  ]);
  const rep = await house.staff({ name: '林悦', role: 'rep', language: 'zh' });
  await play(rep, [
    ['今日订单', '今天有1个订单，合计¥176.00。'],
    ['订单1001', /^订单1001：未付款，未发货。2个青瓷马克杯。合计：¥176\.00/],
    ['客户王芳', /^王芳/],
    ['1001已付款', /^订单1001，王芳，¥176\.00，确认登记为已付款吗？/],
    ['是的', '订单1001已登记为已付款。', /已付款，未发货/],
  ]);
  await house.outbox.round();
  expect((await fang.hears()).at(-1)).toBe('您的订单1001已收到付款，谢谢！');
});

test('what a rep reads and changes is in the audit log', async () => {
  house = await openHouse();
  await customerWithOrder();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [
    ['customer Anna', /^Anna Smith/],
    ['1001 is paid', /shall I/],
    ['yes', /is paid/, /paid/],
  ]);
  const entries = await house.db.read((tx) => tx.auditEntry.findMany({ orderBy: { at: 'asc' } }));
  expect(new Set(entries.map(({ action }) => action))).toEqual(
    new Set(['customer.search', 'customer.read', 'order.read', 'order.pay']),
  );
});

test('a customer who says what a rep says changes nothing', async () => {
  house = await openHouse();
  const anna = await customerWithOrder();
  const before = await standing(1001);
  for (const words of [
    '1001 is paid',
    'mark order 1001 as shipped',
    'orders today',
    'customer Anna',
    'summary today',
  ]) {
    expect((await anna.says(words)).join(' '), words).toMatch(/for the people of the shop/);
  }
  for (const verb of ['rep.pay', 'rep.ship', 'rep.deliver', 'rep.show', 'rep.customer', 'rep.taskDone']) {
    const order = await house.db.read((tx) => tx.order.findFirstOrThrow());
    expect((await anna.presses({ verb, id: order.id })).join(' '), verb).toMatch(
      /for the people of the shop/,
    );
  }
  expect(await standing(1001)).toEqual(before);
});

test('a manager gets today’s figures as a turn of its own, a rep a word that they are not for them', async () => {
  house = await openHouse();
  await customerWithOrder();
  const manager = await house.staff({ name: '周敏', role: 'manager' });
  await play(manager, [['summary today', 'Adding it up…']]);
  await house.outbox.round();
  expect((await manager.hears()).at(-1)).toMatch(/^Summary, today\. Orders: 1\. Revenue: ¥176\.00/);

  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [['summary today', /for managers/]]);
});

test('经理问本周汇总', async () => {
  house = await openHouse();
  await customerWithOrder();
  const manager = await house.staff({ name: '周敏', role: 'manager', language: 'zh' });
  await play(manager, [['本周汇总', '正在统计……']]);
  await house.outbox.round();
  expect((await manager.hears()).at(-1)).toMatch(/^本周汇总。订单数：1。销售额：¥176\.00/);
});
