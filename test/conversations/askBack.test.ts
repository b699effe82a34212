import { afterEach, expect, test } from 'vitest';
import { deliverOrder } from '../../domain/orders/deliverOrder.ts';
import { recordPayment } from '../../domain/orders/recordPayment.ts';
import { shipOrder } from '../../domain/orders/shipOrder.ts';
import { demoFacts } from '../../prisma/demo/facts.ts';
import { byStaff, valueIn } from '../domain/testShop.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

async function annaOrdered(goods: string): Promise<Person> {
  house = await openHouse('sqlite', { facts: demoFacts });
  const anna = await house.visitor();
  await play(anna, [
    [`${goods} to 12 Hill Road, my name is Anna Smith, phone 555 0100 123`, /Shall I/],
    ['yes', /order 1001/],
  ]);
  return anna;
}

async function fangOrdered(): Promise<Person> {
  house = await openHouse('sqlite', { facts: demoFacts });
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', /确认下单吗/],
    ['好的', /订单号1001/],
  ]);
  return fang;
}

async function staffDo(...works: (typeof recordPayment | typeof shipOrder | typeof deliverOrder)[]) {
  const { id } = await house.db.read((tx) => tx.order.findUniqueOrThrow({ where: { number: 1001 } }));
  for (const work of works)
    valueIn(await house.db.write((tx) => work(tx, { ...byStaff(id), now: house.clock.now })));
}
const delivered = () => staffDo(recordPayment, shipOrder, deliverOrder);

/** What the house has to do, and that no money has moved by itself. */
async function tasks() {
  expect(await house.db.read((tx) => tx.refund.count())).toBe(0);
  const rows = await house.db.read((tx) => tx.task.findMany({ orderBy: { createdAt: 'asc' } }));
  return rows.map(({ kind, subject, detail, staffId }) => [kind, subject, detail, staffId]);
}

test('a return that names its goods is read back with the shop’s rule and passed on after a yes, once', async () => {
  const anna = await annaOrdered('1 yixing clay teapot and 2 celadon mugs');
  await delivered();
  await play(anna, [
    [
      'I want to return the teapot, I have not used it',
      /^Order 1001: send back 1 × Yixing Clay Teapot\. The shop says: “Unopened goods.*Shall I pass it on to them\? \[Yes\] \[No\]$/,
    ],
  ]);
  expect(await tasks()).toEqual([]);
  await play(anna, [
    ['yes please', /^I’ve passed it on: .*don’t send anything before that\. You can reach/],
    ['I want to return the teapot', /Shall I pass it on/],
    ['yes', /have your request about order 1001 already/],
    ['yes', /no order open/],
  ]);
  const [only, ...others] = await tasks();
  expect(others).toEqual([]);
  expect(only?.slice(0, 2)).toEqual(['returnAsked', 'order']);
  expect(only?.[2]).toContain('1 × Yixing Clay Teapot: I want to return the teapot');
});

test('which pieces and how many is asked when it was not said; corrected, it is read back anew', async () => {
  const anna = await annaOrdered('1 yixing clay teapot and 2 celadon mugs');
  await delivered();
  await play(anna, [
    ['I want to return something', /^Which pieces of order 1001.*\[2 × Celadon Mug\].*\[All of it\]$/],
    ['the celadon mugs', /^Which pieces.* 2 × Celadon Mug\. \[1\] \[All of it\]$/],
    ['just one', /send back 1 × Celadon Mug\. /],
    ['no', 'All right, I’ve left it as it is.'],
    ['refund for one mug please', /^Order 1001: money back for 1 × Celadon Mug\. /],
    ['how long does delivery take?', /SF Express/, /money back for 1 × Celadon Mug/],
    ['yes', /No money has gone back yet/],
    ['I want to return everything', /send back .*Yixing Clay Teapot and 2 × Celadon Mug/],
    ['yes please make the return', /passed it on/],
  ]);
  expect((await tasks()).map(([kind]) => kind)).toEqual(['refundAsked', 'returnAsked']);
});

test('what arrived broken is apologised for, and its pieces are taken over', async () => {
  const anna = await annaOrdered('1 yixing clay teapot and 2 celadon mugs');
  await delivered();
  await play(anna, [
    [
      'one of the mugs arrived broken and I want a refund',
      /^I’m sorry, that’s not how/,
      /money back for 1 × Celadon Mug\. /,
    ],
    ['no', 'All right, I’ve left it as it is.'],
    ['一个杯子碎了，我要退款', /^非常抱歉/, /退款：1个青瓷马克杯/],
  ]);
});

test('the task is the owner’s', async () => {
  const anna = await annaOrdered('1 celadon mug');
  await house.staff({ name: 'Li Lei', role: 'rep' });
  const { id } = await house.db.read((tx) => tx.staff.findFirstOrThrow());
  await house.db.write((tx) => tx.customer.updateMany({ data: { ownerId: id } }));
  await delivered();
  await play(anna, [
    ['I’d like to return the mug', /Shall I/],
    ['yes', /passed it on/],
  ]);
  expect((await tasks()).map(([, , , staffId]) => staffId)).toEqual([id]);
});

test('beyond the shop’s days it says so and offers a person', async () => {
  const anna = await annaOrdered('1 celadon mug');
  await delivered();
  house.clock.now = new Date(house.clock.now.getTime() + 8 * 86_400_000);
  await play(anna, [
    ['I want to return the mug', /^Order 1001 arrived more than 7 days ago.*You can reach the people/],
    ['yes', /no order open/],
  ]);
  expect(await tasks()).toEqual([]);
});

test('what is still here is not sent back but cancelled: unpaid at once, paid by a person', async () => {
  const anna = await annaOrdered('1 celadon mug');
  await play(anna, [
    ['I want to return the mug', /hasn’t been sent yet/, /shall I cancel it\?/],
    ['no', 'All right, I’ve left it as it is.'],
  ]);
  await staffDo(recordPayment);
  await play(anna, [
    [
      'cancel my order',
      /^Order 1001, ¥88\.00, is paid and not sent yet\. .*Shall I ask the people of the shop to cancel it and pay you back\? \[Yes\] \[No\]$/,
    ],
    ['no', 'All right, I’ve left it as it is.'],
    ['I want my money back', /Shall I ask the people/],
    ['yes', /until then it isn’t cancelled/],
    ['cancel order 1001', /Shall I ask/],
    ['yes', /have your request about order 1001 already/],
  ]);
  expect((await tasks()).map(([kind]) => kind)).toEqual(['cancelAsked']);
  const { status, payment } = await house.db.read((tx) => tx.order.findFirstOrThrow());
  expect([status, payment]).toEqual(['placed', 'paid']);
});

test('without an order of one’s own it is told, and an order half-way goes on', async () => {
  await annaOrdered('1 celadon mug');
  const eve = await house.visitor();
  await play(eve, [
    ['I want to return order 1001', /Returns and exchanges/, /can’t find an order like that/],
    ['2 celadon mugs', /Where shall we send it/],
    ['I want a refund', /can’t make refunds.*don’t see an order/, /Where shall we send it/],
  ]);
  expect(await tasks()).toEqual([]);
});

test('退货：报出商品和规定，确认后转给店员，只记一次', async () => {
  const fang = await fangOrdered();
  await delivered();
  await play(fang, [
    ['杯子想退货', /^订单1001里是哪几件？里面有2个青瓷马克杯。 \[1\] \[全部\]$/],
    [
      '两个都退',
      /^订单1001，退货：2个青瓷马克杯。店里的规定：“未拆封.*要我转给店员吗？ \[是的\] \[不用了\]$/,
    ],
    ['嗯 退', /^已经转给店员，.*先不要寄回/],
    ['我要退货', /里面有2个/],
    ['全部', /退货：2个/],
    ['好的', /已经收到了/],
    ['退一个杯子的钱', /^订单1001，退款：1个青瓷马克杯。/],
    ['不用了', '好的，没有改动。'],
  ]);
  expect((await tasks()).map(([kind]) => kind)).toEqual(['returnAsked']);
});

test('已付款未发货的订单，取消要请店员办', async () => {
  const fang = await fangOrdered();
  await staffDo(recordPayment);
  await play(fang, [
    ['取消订单', /已付款，还没发货。.*要我请店员取消这一单并退款吗？/],
    ['好的', /在那之前订单还没有取消/],
  ]);
  expect((await tasks()).map(([kind]) => kind)).toEqual(['cancelAsked']);
});
