import { afterEach, expect, test } from 'vitest';
import { createTestBank } from '../../bot/payments/testBank.ts';
import { recordPayment } from '../../domain/orders/recordPayment.ts';
import { shipOrder } from '../../domain/orders/shipOrder.ts';
import { byStaff, valueIn } from '../domain/testShop.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';
import { opened } from '../support/vault.ts';

let house: House;
afterEach(() => house?.close());

const open = async () => {
  house = await openHouse('sqlite', { payments: (options) => createTestBank(options) });
};

async function annaOrdered(goods = '2 celadon mugs'): Promise<Person> {
  await open();
  const anna = await house.visitor();
  await play(anna, [
    [`${goods} to 12 Hill Road, my name is Anna Smith, phone 555 0100 123`, /Shall I/],
    ['yes', /order 1001/],
  ]);
  return anna;
}

async function fangOrdered(): Promise<Person> {
  await open();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', /确认下单吗/],
    ['好的', /订单号1001/],
  ]);
  return fang;
}

/** What the order is by now: its goods, where it goes, what it costs and how it stands. */
async function order(number = 1001) {
  const row = await house.db.read((tx) =>
    tx.order.findUniqueOrThrow({ where: { number }, include: { lines: { orderBy: { position: 'asc' } } } }),
  );
  const { lines, total, payment, status, address } = opened(row);
  return [
    lines.map(({ quantity, nameEn }) => `${quantity} x ${nameEn}`).join(),
    address,
    total / 100,
    payment,
    status,
  ];
}

async function staffDo(work: typeof recordPayment | typeof shipOrder, number = 1001) {
  const { id } = await house.db.read((tx) => tx.order.findUniqueOrThrow({ where: { number } }));
  valueIn(await house.db.write((tx) => work(tx, byStaff(id))));
}

test('right after placing, "make it 3" is about that order, and nothing changes before the yes', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    [
      'make it 3',
      /^Order 1001, as it would be\. 3 × Celadon Mug\. Total: ¥264\.00\. .*Shall I change it like this\? \[Yes\] \[No\]$/,
    ],
  ]);
  expect(await order()).toEqual(['2 x Celadon Mug', '12 Hill Road', 176, 'unpaid', 'placed']);
  await play(anna, [
    ['actually only 1', /1 × Celadon Mug\. Total: ¥88\.00/],
    ['yes', /^Order 1001 is changed: 1 × Celadon Mug, ¥88\.00 in all\. \[Pay order 1001\]$/],
    ['yes', /no order open/],
  ]);
  expect(await order()).toEqual(['1 x Celadon Mug', '12 Hill Road', 88, 'unpaid', 'placed']);
});

test('goods are added, taken off and swapped, and another address and phone are taken', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    ['add a bamboo whisk to the order I just placed', /2 × Celadon Mug and 1 × Bamboo Matcha Whisk/],
    ['and send it to 5 Lake Street instead', /Bamboo Matcha Whisk.*Deliver to: 5 Lake Street/],
    ['yes', /^Order 1001 is changed/],
    ['swap the celadon mugs for the blue and white ones', /2 × Blue-and-White Mug/],
    ['yes, swap them', /is changed/],
    ['take the whisk off my order', /as it would be\. 2 × Blue-and-White Mug\. /],
    ['no', 'All right, I’ve left it as it is.'],
  ]);
  const [goods, address] = await order();
  expect([goods, address]).toEqual(['1 x Bamboo Matcha Whisk,2 x Blue-and-White Mug', '5 Lake Street']);
});

test('the wrong goods ordered, and a parcel to go elsewhere, are changes too', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    [
      'I ordered the wrong mugs, I meant the blue and white ones',
      /^Order 1001, as it would be\. 2 × Blue-and-White Mug\. /,
    ],
    ['yes', /is changed/],
    ['can you redirect my parcel to 5 Hill Street, Bath', /Deliver to: 5 Hill Street, Bath/],
    ['no', 'All right, I’ve left it as it is.'],
    ['把包裹改寄到上海市北京路5号', /收货地址：上海市北京路5号/],
  ]);
});

test('what is not said is asked: what to change, where to, how many', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    ['change order 1001', /^What shall I change about order 1001\?/],
    ['the address', 'Where shall we send it?'],
    ['5 Lake Street', /Deliver to: 5 Lake Street/],
    ['how long does delivery take?', /can’t answer/, /Deliver to: 5 Lake Street/],
    ['yes', /is changed/],
    ['change order 1001 to 2 mugs', 'That is how it stands already: 2 × Celadon Mug.', /What shall I change/],
    ['no', 'All right, I’ve left it as it is.'],
    ['change order 4711', /can’t find an order like that/],
  ]);
});

test('nothing left is a cancelling, asked for as such', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    [
      'take the mugs off my order',
      'Then nothing would be left in it.',
      /^Order 1001, ¥176\.00: shall I cancel it\?/,
    ],
    ['no', 'All right, I’ve left it as it is.'],
  ]);
  expect((await order())[0]).toBe('2 x Celadon Mug');
});

test('paid, for more: the rest is owed; for less: the rest is given back by a person', async () => {
  const anna = await annaOrdered();
  await staffDo(recordPayment);
  await play(anna, [
    ['make it 3', /¥88\.00 of that is still to pay\. Shall I/],
    ['yes', /in all\. ¥88\.00 of that is still to pay\. \[Pay order 1001\]$/],
  ]);
  expect(await order()).toEqual(['3 x Celadon Mug', '12 Hill Road', 264, 'partlyPaid', 'placed']);
  await play(anna, [
    ['change order 1001 to 1 mug', /¥88\.00 of what you paid goes back to you.*Shall I/],
    ['yes', /¥88\.00 of what you paid goes back to you: the people of the shop see to that\.$/],
  ]);
  expect(await order()).toEqual(['1 x Celadon Mug', '12 Hill Road', 88, 'paid', 'placed']);
  const tasks = await house.db.read((tx) => tx.task.findMany());
  expect(tasks.map(({ kind, subject }) => [kind, subject])).toEqual([['refundDue', 'order']]);
});

test('more than there is is refused with what is there, and the order stays', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    ['make it 500', /^We have only 100 of Celadon Mug left\./, 'All right, order 1001 stays as it is.'],
    ['yes', /no order open/],
  ]);
});

test('shipped, it is refused with the reason and what can be done; new goods are a new order', async () => {
  const anna = await annaOrdered();
  await staffDo(recordPayment);
  await staffDo(shipOrder);
  await play(anna, [
    [
      'send my order to 5 Lake Street instead',
      /^This order can’t be changed any more: it is paid, on its way\. Once it has reached you, you can send it back/,
    ],
    ['add a bamboo whisk', /^1 × Bamboo Matcha Whisk\. .*Shall I place this order\?/],
  ]);
  expect((await order())[1]).toBe('12 Hill Road');
});

test('with an order half-way, a change is about that one unless another is named', async () => {
  const anna = await annaOrdered();
  await play(anna, [
    ['1 tin of keemun', /^1 tin of Keemun Black Tea\. .*Shall I place this order\?/],
    ['make it 3', /^3 tins of Keemun Black Tea\. .*Shall I place/],
    ['change order 1001 to 4 mugs', /Order 1001, as it would be\. 4 × Celadon Mug/],
    ['yes', /is changed/],
  ]);
});

test('somebody else’s order is not there', async () => {
  await annaOrdered();
  const eve = await house.visitor();
  await play(eve, [['change order 1001', /can’t find an order like that/]]);
});

test('a press on yes twice, and a yes to what has changed meanwhile', async () => {
  const anna = await annaOrdered();
  await play(anna, [['make it 3', /Shall I change/]]);
  const said = [await anna.says('yes', 'once'), await anna.says('yes', 'once')];
  expect(said[0]?.[0]).toMatch(/is changed/);
  await play(anna, [['make it 5', /Shall I change/]]);
  await staffDo(recordPayment);
  await play(anna, [
    ['yes', /changed in the meantime/, /5 × Celadon Mug.*¥176\.00 of that is still to pay/],
    ['yes', /is changed: 5 × Celadon Mug/],
  ]);
});

test('下单之后还能改：数量、加货、去掉、换货、地址，改之前先确认', async () => {
  const fang = await fangOrdered();
  await play(fang, [
    ['改成3个', /^订单1001改动后。3个青瓷马克杯。合计：¥264\.00。.*就这样改，可以吗？ \[是的\] \[不用了\]$/],
    ['好的', /^订单1001已改好：3个青瓷马克杯，合计¥264\.00。 \[付款给订单1001\]$/],
    ['再加一个茶漏', /3个青瓷马克杯、1个细网茶漏/],
    ['不用了', '好的，没有改动。'],
    ['给刚才的订单再加一个茶漏', /1个细网茶漏/],
    ['可以', /已改好/],
    ['把订单里的茶漏去掉', /改动后。3个青瓷马克杯。/],
    ['好的', /已改好/],
    ['订单里的青瓷杯换成青花的', /3个青花马克杯/],
    ['好', /已改好/],
    ['订单的地址写错了，改成上海市北京路5号', /收货地址：上海市北京路5号/],
    ['没错 改吧', /已改好/],
  ]);
  expect(await order()).toEqual(['3 x Blue-and-White Mug', '上海市北京路5号', 234, 'unpaid', 'placed']);
});

test('已发货的订单不能改，说明原因并告诉可以退货；不说清楚的会问', async () => {
  const fang = await fangOrdered();
  await play(fang, [
    ['修改订单1001', /^订单1001要改哪里？/],
    ['改地址', '送到哪里呢？'],
    ['上海市北京路5号', /收货地址：上海市北京路5号/],
    ['算了', '好的，没有改动。'],
  ]);
  await staffDo(recordPayment);
  await staffDo(shipOrder);
  await play(fang, [
    ['能不能把包裹改寄到上海市北京路5号', /^这个订单目前已付款，配送中，不能再改了。等您收到以后可以退货/],
  ]);
});
