import { afterEach, expect, test } from 'vitest';
import { demoFacts } from '../../prisma/demo/facts.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

const inEnglish = async (): Promise<Person> => {
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', /order 1001/],
  ]);
  return anna;
};

const inChinese = async (): Promise<Person> => {
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', /确认下单吗/],
    ['好的', /订单号1001/],
  ]);
  return fang;
};

const ordersPlaced = () => house.db.read((tx) => tx.order.count({ where: { status: { not: 'draft' } } }));

test('the shop’s own facts answer what only the shop can know', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  await play(await house.visitor(), [
    ['when are you open?', /9:30 to 20:00/],
    ['where is your shop?', /18 Mingquan Lane/],
    ['how much is shipping?', /Delivery is free/],
    ['how long does delivery take?', /one or two days/],
    ['what payment methods do you accept?', /Alipay/],
    ['what is your return policy?', /within 7 days/],
    ['do you have any discounts?', /no coupons/],
    ['how do I brew longjing?', /3 g of tea to 150 ml/],
    ['talk to a human', /^Nobody of the shop is at work.*9:30 to 20:00.*021-5555 0188/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['你们几点开门？', /9点半到20点/],
    ['店在哪？', /茗泉巷18号/],
    ['运费多少', /全部包邮/],
    ['几天能到', /当天发货/],
    ['可以用支付宝吗', /支付宝、微信支付/],
    ['可以退货吗', /7天内可以退换/],
    ['有优惠吗', /没有优惠券/],
    ['龙井怎么泡', /3克茶配150毫升水/],
    ['转人工', /^店员现在都不在线.*9点半到20点.*021-5555 0188/],
  ]);
});

test('what the shop has not told is not guessed', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['when are you open?', /the shop hasn’t told me.*“a person, please”/],
    ['运费多少', /店里还没有告诉我.*说“转人工”/],
  ]);
});

test('a fact in one language only is still told', async () => {
  house = await openHouse('sqlite', { facts: { hours: { zh: '9点到18点' } } });
  await play(await house.visitor(), [['when are you open?', '9点到18点']]);
});

test('questions about the shop in mid-order are answered and what was asked is asked again', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  await play(await house.visitor(), [
    ['2 celadon mugs', /Where shall we send it\?/],
    ['how long does delivery take?', /one or two days/, /Where shall we send it\?/],
    ['how much is shipping to 5 Lake Street?', /Delivery is free/, /Where shall we send it\?/],
    ['my payment failed', /don’t pay a second time/, /Where shall we send it\?/],
    ['12 Hill Road', /name/],
    ['what is your return policy?', /within 7 days/, /name/],
    ['I am Anna Smith, 555 0100 123', /Shall I/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['来两个青瓷马克杯', /送到哪里呢/],
    ['几天能到', /当天发货/, /送到哪里呢/],
    ['有优惠吗', /没有优惠券/, /送到哪里呢/],
    ['上海市人民路12号', /怎么称呼/],
  ]);
});

test('a goodbye leaves the order as it is, and the “ok” after it places nothing', async () => {
  house = await openHouse();
  await play(await house.visitor(), [['goodbye', /^Goodbye, and thank you/]]);
  await play(await house.visitor({ language: 'zh' }), [['再见', /^再见，谢谢光临/]]);
  await play(await house.visitor(), [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['bye', /isn’t placed yet; I’ve kept it/],
    ['ok', /^2 × Celadon Mug.*Shall I place this order\?/],
  ]);
  expect(await ordersPlaced()).toBe(0);
});

test('a goodbye to the question whether to cancel leaves the order as it is', async () => {
  house = await openHouse();
  await play(await inEnglish(), [
    ['cancel my order', /shall I cancel it/],
    ['bye', /^Goodbye, and thank you/],
    ['ok', /no order open/],
  ]);
  expect(await house.db.read((tx) => tx.order.count({ where: { status: 'cancelled' } }))).toBe(0);
});

test('troubles are owned up to, put down to a person, and shown with their order', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  const order = /^Order 1001: unpaid/;
  await play(await inEnglish(), [
    ['my order is late', /^I’m sorry you have had to wait/, order, /a person of the shop.*021-5555 0188/],
    ['where is my refund?', /^I can’t see how far/, order],
    ['my teapot arrived broken', /^I’m sorry.*keep the goods and the box/, order],
    ['I need an invoice for order 1001', /made out by the people of the shop/, order],
    ['I want to pay', /can’t take a payment in this chat yet/, order],
    ['I want to complain', /^I’m sorry that this went wrong.*021-5555 0188/],
    ['I want a refund', 'Nothing has been paid for order 1001 yet.', /shall I cancel it/],
    ['I want to return something', /hasn’t been sent yet/, /shall I cancel it/],
  ]);
});

test('有麻烦时先道歉，说明由店员处理，并附上订单', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  const order = /^订单1001：未付款/;
  await play(await inChinese(), [
    ['怎么还没到', /^抱歉让您久等了/, order, /需要店员去核实.*021-5555 0188/],
    ['退款到了吗', /^退款进度我这边看不到/, order],
    ['收到的茶壶碎了', /^非常抱歉.*保留商品和包装/, order],
    ['开个发票', /由店员开具/, order],
    ['我要付款', /暂时还不能收款/, order],
    ['我要投诉', /^非常抱歉.*021-5555 0188/],
    ['我要退款', '订单1001还没有付款。', /确定要取消吗/],
    ['我要退货', /还没有发货/, /确定要取消吗/],
  ]);
});

test('a trouble of somebody without an order here, and with somebody else’s number', async () => {
  house = await openHouse();
  await inEnglish();
  const eve = await house.visitor();
  await play(eve, [['I want a refund', /I don’t see an order of yours.*number/]]);
  const theirs = await eve.says('refund order 1001 please');
  expect(theirs.at(-1)).toMatch(/can’t find an order like that/);
  expect(await eve.says('refund order 4711 please')).toEqual(theirs);
});

test('the same as last time is read back first, and placed after a yes', async () => {
  house = await openHouse();
  await play(await inEnglish(), [
    [
      'same again but 3 mugs this time and to 5 Lake Street',
      /^The same as in order 1001/,
      /^3 × Celadon Mug.*5 Lake Street.*Shall I/,
    ],
    ['cancel', /dropped that order/],
    ['same as last time please', /^The same as in order 1001/, /^2 × Celadon Mug.*12 Hill Road.*Shall I/],
    ['yes', /order 1002/],
  ]);
  await play(await house.visitor(), [['same as last time please', /You haven’t placed an order/]]);
  expect(await ordersPlaced()).toBe(2);
});

test('和上次一样：先读一遍，说“好的”才下单', async () => {
  house = await openHouse();
  await play(await inChinese(), [
    ['和上次一样再来一份', /^和订单1001一样/, /^2个青瓷马克杯.*人民路12号.*确认下单吗/],
    ['好的', /订单号1002/],
  ]);
});

test('the same as last time in mid-order comes beside what is in it already', async () => {
  house = await openHouse();
  await play(await inEnglish(), [
    ['2 boxes of grain rain longjing', /Shall I/],
    [
      'same as last time please',
      /^The same as in order 1001/,
      /2 boxes of Grain Rain Longjing and 2 × Celadon Mug|2 × Celadon Mug and 2 boxes/,
    ],
  ]);
  expect(await ordersPlaced()).toBe(1);
});

test('goods that are sold no more are named, and the rest is taken', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs and a gaiwan to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', /order 1001/],
  ]);
  house.clock.now = new Date(house.clock.now.getTime() + 60_000);
  await house.db.write((tx) =>
    tx.product.updateMany({
      where: { nameEn: 'Celadon Mug' },
      data: { active: false, updatedAt: house.clock.now },
    }),
  );
  await play(anna, [
    [
      'same as last time please',
      'Sorry, we don’t have “Celadon Mug”.',
      /^The same as in order 1001/,
      /^1 × .*Gaiwan/,
    ],
  ]);
});

test('help to choose: the kinds, the gifts, or the goods named', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['can you recommend something?', /^Happy to help you choose.*We have green tea/],
    ['looking for a present for my mother', /^These are the sets/, /Spring Harvest Gift Box/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['有什么推荐', /^我来帮您挑.*我们有绿茶/],
    ['送长辈送什么好', /^送礼的话/, /春茶礼盒/],
  ]);
});

test('staff who say a customer’s words get the order or the help that is theirs', async () => {
  house = await openHouse();
  await inEnglish();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [
    ['refund order 1001 please', /^Order 1001: unpaid/],
    ['same as last time please', /orders today/],
  ]);
});
