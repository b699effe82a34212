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

const statusOf = (number: number) =>
  house.db.read(async (tx) => (await tx.order.findFirst({ where: { number } }))?.status);

test('a cancel and a new order: the yes cancels, and the order is taken up after it', async () => {
  house = await openHouse();
  const anna = await inEnglish();
  await play(anna, [
    ['cancel 1001 and send two gaiwans to 5 Lake Street instead', /Order 1001.*shall I cancel it/s],
    [
      'yes',
      /1001 is cancelled/,
      /You also wrote “send two gaiwans to 5 Lake Street instead”/,
      /Gaiwan.*Shall I/s,
    ],
  ]);
  expect(await statusOf(1001)).toBe('cancelled');
});

test('查一下再来两盒：先报状态，问题放在最后', async () => {
  house = await openHouse();
  const fang = await inChinese();
  await play(fang, [['查一下1001到哪了，顺便再来两个白瓷盖碗', /订单1001/, /白瓷盖碗/]]);
});

test('what is only told comes before what is asked', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  await play(await house.visitor(), [
    ["I'd like two celadon mugs, and when do you close?", /9:30 to 20:00/, /Where shall we send it\?/],
    ['12 Hill Road', /name/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['来两个青瓷马克杯，你们几点关门？', /9点半到20点/, /送到哪里呢/],
  ]);
});

test('a greeting or thanks around a wish is not answered beside it', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  await play(await house.visitor(), [
    ['hello! when are you open?', /^[^!]*9:30 to 20:00/],
    ['hi, 2 celadon mugs please', /Where shall we send it\?/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [['你好，你们几点关门？', /9点半到20点/]]);
});

test('two mugs and a gaiwan is one order', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['2 celadon mugs and a gaiwan to 12 Hill Road', /2 × Celadon Mug.*1 × White Porcelain Gaiwan.*name/s],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['两个青瓷马克杯和一个白瓷盖碗，送到上海市人民路12号', /青瓷马克杯.*白瓷盖碗.*姓名|怎么称呼|联系/s],
  ]);
});

test('a yes beside a change places nothing', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes, and add a white porcelain gaiwan', /Gaiwan.*Shall I/s],
  ]);
  expect(await house.db.read((tx) => tx.order.count({ where: { status: { not: 'draft' } } }))).toBe(0);
  await play(anna, [['yes', /order 1001/]]);
});

test('“don’t cancel it” cancels nothing, and neither does 别取消', async () => {
  house = await openHouse();
  const anna = await inEnglish();
  await anna.says("don't cancel order 1001");
  await anna.says('yes');
  expect(await statusOf(1001)).toBe('placed');
  await play(anna, [
    ['cancel order 1001', /Order 1001.*shall I cancel it/s],
    ["no, don't cancel it", /./],
  ]);
  expect(await statusOf(1001)).toBe('placed');
  await house.close();

  house = await openHouse();
  const fang = await inChinese();
  await fang.says('别取消订单1001');
  await fang.says('好的');
  expect(await statusOf(1001)).toBe('placed');
});

test('what waited is forgotten when everything is called off', async () => {
  house = await openHouse();
  const anna = await inEnglish();
  await play(anna, [
    ['cancel 1001 and send two gaiwans to 5 Lake Street instead', /Order 1001.*shall I cancel it/s],
    ['never mind', /./],
    ['thanks', 'You’re welcome!'],
  ]);
  expect(await statusOf(1001)).toBe('placed');
});

test('a rep marks two orders in one sentence, one yes each', async () => {
  house = await openHouse();
  const anna = await inEnglish();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road', /Shall I|name/],
    ['yes', /order 1002/],
  ]);
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  await play(rep, [
    ['mark orders 1001 and 1002 as paid', /Order 1001.*paid\?/s],
    ['yes', /Order 1001 is paid/, /1001/, /You also wrote/, /Order 1002.*paid\?/s],
    ['no', /./],
  ]);
});

test('a bare number beside a question answers what was asked', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  await play(await house.visitor(), [
    ['I would like celadon mugs', /How many/],
    ['3, and when do you close?', /9:30 to 20:00/, /3 × Celadon Mug.*Where shall we send it\?/s],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['我想买青瓷马克杯', /多少|几/],
    ['3个，你们几点关门？', /9点半到20点/, /青瓷马克杯.*送到哪里呢/s],
  ]);
});

test('one trouble told in two ways is answered once', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['茶杯到了是碎的，我要退货', /^非常抱歉，东西没能好好地送到您手里/],
    [
      'the cup arrived broken and I want to return it',
      /^I’m sorry, that’s not how it should have reached you/,
    ],
  ]);
});

test('how many is taken in while it is open which one', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 boxes of longjing to 12 Hill Road', /^Which “longjing” would you like 2 of\?/],
    ['actually make it 3 boxes', /^Which “longjing” would you like 3 of\?/],
    ['the second', /Got it: 3 boxes of Grain Rain Longjing/],
  ]);
});
