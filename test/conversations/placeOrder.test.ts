import { afterEach, expect, test } from 'vitest';
import { findCustomer } from '../../domain/customers/customers.ts';
import { onEachDatabase } from '../support/database.ts';
import { type House, openHouse } from '../support/house.ts';
import { play } from '../support/script.ts';
import { opened } from '../support/vault.ts';

let house: House;
afterEach(() => house?.close());

const orders = async () => {
  const include = { lines: true, events: true, customer: true };
  const rows = await house.db.read((tx) => tx.order.findMany({ include, orderBy: { number: 'asc' } }));
  return rows.map(opened);
};
const known = (customer: { id: string } | null | undefined) =>
  house.db.read((tx) => findCustomer(tx, { customerId: customer?.id ?? '' }));
const stockOf = (sku: string) =>
  house.db.read(async (tx) => (await tx.product.findUniqueOrThrow({ where: { sku } })).stock);
const skuOf = (nameEn: string) =>
  house.db.read(async (tx) => (await tx.product.findFirstOrThrow({ where: { nameEn } })).sku);

onEachDatabase('placing an order', (provider) => {
  test('several goods in one sentence, asked only for what is missing, then confirmed in English', async () => {
    house = await openHouse(provider);
    const anna = await house.visitor();
    await play(anna, [
      [
        "I'd like 3 boxes of longjing tea and 2 mugs, to 12 Hill Road",
        /Which “longjing tea”.*\[Pre-Qingming/,
      ],
      ['the second one', /Which “mugs”.*\[Celadon Mug\] \[Blue-and-White Mug\]/],
      ['celadon', /^Got it: 3 boxes of Grain Rain Longjing and 2 × Celadon Mug\. What is your name/],
      [
        'Anna Smith, +1 555 0100 123',
        /3 boxes of Grain Rain Longjing and 2 × Celadon Mug.*12 Hill Road.*Shall I place/,
      ],
      ['yes', /^Thank you! Your order 1001 is placed, ¥680\.00 in all/],
    ]);

    const [order] = await orders();
    expect(order).toMatchObject({
      number: 1001,
      status: 'placed',
      payment: 'unpaid',
      fulfilment: 'unfulfilled',
      total: 3 * 168_00 + 2 * 88_00,
      address: '12 Hill Road',
      contactName: 'Anna Smith',
      contactPhone: '+15550100123',
    });
    expect(order?.lines.map(({ nameEn, quantity }) => [nameEn, quantity])).toEqual([
      ['Grain Rain Longjing', 3],
      ['Celadon Mug', 2],
    ]);
    expect(order?.events.map(({ kind, actor }) => [kind, actor])).toEqual([['placed', 'customer']]);
    expect(await known(order?.customer)).toMatchObject({
      name: 'Anna Smith',
      phone: '+15550100123',
      address: '12 Hill Road',
    });
    expect(await stockOf(await skuOf('Celadon Mug'))).toBe(98);
  });

  test('一句话说清楚，只问缺的，确认后下单', async () => {
    house = await openHouse(provider);
    const fang = await house.visitor({ language: 'zh' });
    await play(fang, [
      ['来三盒龙井送到人民路12号', /“龙井”有几款.*\[明前西湖龙井\] \[雨前龙井\]/],
      ['雨前龙井', /^好的，3盒雨前龙井。 ?请问怎么称呼您/],
      ['王芳，13800001234', /3盒雨前龙井。合计：¥504\.00。收货地址：人民路12号。确认下单吗？/],
      ['好的', /^下单成功，谢谢您！订单号1001，合计¥504\.00/],
    ]);
    const [order] = await orders();
    expect(order).toMatchObject({
      total: 504_00,
      address: '人民路12号',
      contactName: '王芳',
      contactPhone: '13800001234',
    });
    expect(order?.customer?.language).toBe('zh');
  });
});

test('nothing is ordered without the confirm, and giving it up leaves nothing behind', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road', /What is your name/],
    ['Anna Smith anna@example.com', /Shall I place this order\?/],
    ['cancel', 'All right, I’ve dropped that order. Nothing was placed.'],
    ['yes', /There is no order open/],
  ]);
  expect(await orders()).toEqual([]);
  expect(await stockOf(await skuOf('Celadon Mug'))).toBe(100);
});

test('quantity, product, goods and address can be corrected before the confirm', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /2 × Celadon Mug.*Shall I/],
    ['make it 5', /5 × Celadon Mug/],
    ['no', /What should I change\?/],
    ['add 2 boxes of grain rain longjing', /5 × Celadon Mug and 2 boxes of Grain Rain Longjing/],
    ['remove the mugs', /I’ve taken Celadon Mug off/, /2 boxes of Grain Rain Longjing\. Total: ¥336\.00/],
    ['send it to 5 Lake Street instead', /Deliver to: 5 Lake Street/],
    ['yes', /order 1001 is placed/],
  ]);
  const [order] = await orders();
  expect(order).toMatchObject({ total: 336_00, address: '5 Lake Street' });
});

test('下单前可以改数量、换商品、去掉商品、改地址', async () => {
  house = await openHouse();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['两个青瓷马克杯送到人民路12号，我叫王芳，电话13800001234', /2个青瓷马克杯.*确认下单吗/],
    ['改成5个', /5个青瓷马克杯/],
    ['再来两盒雨前龙井', /5个青瓷马克杯、2盒雨前龙井/],
    ['不要马克杯了', /已从订单里去掉青瓷马克杯/, /^2盒雨前龙井。合计：¥336\.00/],
    ['地址改成湖滨路5号', /收货地址：湖滨路5号/],
    ['确认', /订单号1001/],
  ]);
  expect(await orders()).toMatchObject([{ total: 336_00, address: '湖滨路5号' }]);
});

test('half a box is a question back, and never a number nobody said', async () => {
  house = await openHouse();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['来三盒半雨前龙井', /雨前龙井按整盒卖，“三盒半”不太好办。您要几盒？/],
    ['四盒', /好的，4盒雨前龙井。 ?送到哪里呢？/],
  ]);
});

test('how many is asked when nobody said it, where to when nobody said where', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['I would like to order some celadon mugs', /How many Celadon Mug/],
    ['4', /Got it: 4 × Celadon Mug\. Where shall we send it\?/],
    ['what is your privacy policy?', /We keep your name/, /Where shall we send it\?/],
    ['12 Hill Road, Shanghai', /What is your name/],
    ['Anna', /phone number or e-mail where we can reach you/],
    ['anna@example.com', /4 × Celadon Mug.*Shall I place/],
  ]);
});

test('a yes to “what should I change?” orders nothing: it shows the card again', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['no', /What should I change\?/],
    ['yes', /2 × Celadon Mugs?.*Shall I place/],
    ['no', /What should I change\?/],
    ['change the address', /Where shall we send it\?|address/],
    ['5 Lake Street', /Deliver to: 5 Lake Street/],
  ]);
  expect((await orders()).map(({ status }) => status)).toEqual(['draft']);
});

test('a parcel for somebody else does not rename the customer', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', /order 1001/],
    [
      '1 box of grain rain longjing to 5 Lake Street, for Bob Wang, my name is Bob Wang, phone 555 0100 777',
      /5 Lake Street/,
    ],
    ['yes', /order 1002/],
  ]);
  const [customer] = await house.db.read((tx) => tx.customer.findMany());
  expect(await known(customer)).toMatchObject({ name: 'Anna Smith', phone: '+865550100123' });
  expect((await orders())[1]).toMatchObject({ contactName: 'Bob Wang', contactPhone: '5550100777' });
});

test('name, phone and address are kept for the next order', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', /order 1001/],
    ['1 box of grain rain longjing please', /1 box of Grain Rain Longjing.*Deliver to: 12 Hill Road/],
    ['yes', /order 1002/],
  ]);
  const customers = await house.db.read((tx) => tx.customer.count());
  expect(customers).toBe(1);
});

test('the confirm button orders what it showed, once, however often and whenever it is pressed', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
  ]);
  const [old] = await anna.buttons();
  await play(anna, [['make it 3', /3 × Celadon Mug/]]);
  const [confirm] = await anna.buttons();
  if (!old || !confirm) throw new Error('The card has no buttons.');

  await play(anna, [
    [old.data, /changed in the meantime/, /3 × Celadon Mug.*Shall I/],
    [confirm.data, /order 1001 is placed, ¥264\.00/],
    [confirm.data, /placed already: it is order 1001/],
    [old.data, /placed already: it is order 1001/],
  ]);
  expect(await orders()).toHaveLength(1);
});

test('somebody else’s button does nothing', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
  ]);
  const [confirm] = await anna.buttons();
  const eve = await house.visitor();
  const heard = await eve.presses(confirm?.data);
  expect(heard.join(' ')).not.toMatch(/Anna|Hill Road|placed/);
  expect((await orders()).map(({ status }) => status)).toEqual(['draft']);
});

test('what is not enough is said at once, with what is left', async () => {
  house = await openHouse('sqlite', { stock: 3 });
  const anna = await house.visitor();
  await play(anna, [
    [
      '5 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123',
      'We have only 3 pieces of Celadon Mug left.',
      /How many Celadon Mugs/,
    ],
    ['3', /3 × Celadon Mug.*Shall I/],
    ['yes', /order 1001 is placed/],
  ]);
  expect(await stockOf(await skuOf('Celadon Mug'))).toBe(0);
});

test('what is sold out is said at once, with others of its kind, and is not in the order', async () => {
  house = await openHouse();
  const sku = await skuOf('Silver Needle');
  await house.db.write((tx) => tx.product.update({ where: { sku }, data: { stock: 0 } }));
  await play(await house.visitor(), [
    [
      '2 tins of silver needle and a celadon mug',
      /^Sorry, Silver Needle is sold out.*White Peony/,
      /^Got it: 1 × Celadon Mug\. Where/,
    ],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['来两罐白毫银针', /^不好意思，白毫银针暂时卖完了。.*白牡丹/, /想买点什么/],
    ['那白牡丹一盒吧', /1盒白牡丹。送到哪里/],
  ]);
});

test('what somebody else has bought meanwhile is said at the confirm, and can be changed', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['5 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
  ]);
  const sku = await skuOf('Celadon Mug');
  await house.db.write((tx) => tx.product.update({ where: { sku }, data: { stock: 3 } }));
  await play(anna, [
    ['yes', 'We have only 3 of Celadon Mug left.', /5 × Celadon Mug/],
    ['make it 3', /3 × Celadon Mug/],
    ['yes', /order 1001 is placed/],
  ]);
});

test('a price that changed after the card was shown is shown again before anything is ordered', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /¥176\.00/],
  ]);
  const sku = await skuOf('Celadon Mug');
  await house.db.write((tx) => tx.product.update({ where: { sku }, data: { price: 99_00 } }));
  await play(anna, [
    ['yes', /changed in the meantime/, /¥198\.00/],
    ['yes', /placed, ¥198\.00/],
  ]);
});

test('a turn of an order is one commit', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await anna.says('hello');
  for (const words of [
    '2 celadon mugs to 12 Hill Road, I am Anna Smith, phone 555 0100 123',
    'make it 3',
    'yes',
  ]) {
    const before = { ...house.database.count };
    await anna.says(words);
    expect(house.database.count.commits - before.commits, words).toBe(1);
    expect(house.database.count.statements - before.statements, words).toBeLessThanOrEqual(26);
  }
});
