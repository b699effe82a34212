import { afterAll, beforeAll, expect, test } from 'vitest';
import { createTestBank, LATE_MS, type TestBank } from '../../bot/payments/testBank.ts';
import { recordPayment } from '../../domain/orders/recordPayment.ts';
import { byStaff } from '../domain/testShop.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
let bank: TestBank;
/** of the last order */
let number = 1000;
let isCut = false;

// One house for all of them: most of a new one's time is learning to understand.
beforeAll(async () => {
  house = await openHouse('sqlite', {
    facts: { paymentMethods: { en: 'Cash in the shop.', zh: '到店付现金。' } },
    payments: (options) => {
      bank = createTestBank(options);
      const open: TestBank['open'] = (payment) => {
        if (isCut) throw new Error('The line is cut.');
        return bank.open(payment);
      };
      return { ...bank, open };
    },
  });
});
afterAll(() => house.close());

async function orderInEnglish(person?: Person): Promise<Person> {
  const anna = person ?? (await house.visitor());
  number++;
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I/],
    ['yes', new RegExp(`order ${number} is placed.*\\[Pay now\\]$`)],
  ]);
  return anna;
}

/** What the outbox brought since the last look. */
async function brought(person: Person): Promise<string[]> {
  const before = await person.hears();
  await house.outbox.round();
  return (await person.hears()).slice(before.length);
}

const payments = () => house.db.read((tx) => tx.paymentAttempt.findMany({ orderBy: { createdAt: 'asc' } }));
/** Presses a button of the bank's page for the last link. */
async function atTheBank(how: Parameters<TestBank['play']>[1]): Promise<void> {
  const last = (await payments()).at(-1);
  if (!last) throw new Error('Nobody asked for a link.');
  await bank.play({ ...last, externalId: last.externalId ?? '' }, how);
}
const standing = async () => {
  const { status, payment, paid, credit } = await house.db.read((tx) =>
    tx.order.findUniqueOrThrow({ where: { number } }),
  );
  return [status, payment, paid, credit];
};

test('a customer pays by a link in the chat and hears of it there', async () => {
  const anna = await orderInEnglish();
  await play(anna, [['Pay now', `One moment, I’m getting the payment link for order ${number}…`]]);
  expect(await brought(anna)).toEqual([`Pay order ${number}. Amount: ¥176.00. Pay by: 4 Mar, 11:00`]);
  const attempt = (await payments()).at(-1);
  expect(await anna.buttons()).toMatchObject([
    {
      ...{ type: 'Action.OpenUrl', title: 'Go to payment' },
      url: `https://shop.test/pay#${house.links.tokenOf(attempt?.id ?? '')}`,
    },
  ]);

  await atTheBank('success');
  expect(await brought(anna)).toEqual([`We’ve received your payment for order ${number}. Thank you!`]);
  expect(await standing()).toEqual(['placed', 'paid', 17_600, 0]);
  await play(anna, [
    [`pay order ${number}`, `Order ${number} is paid already. Thank you!`],
    ['where is my order?', new RegExp(`^Order ${number}: paid, not shipped yet`)],
  ]);
  expect((await anna.buttons()).map(({ title }) => title)).not.toContain('Pay now');
});

test('顾客用中文下单、付款，人走开了，付款结果也留在对话里', async () => {
  const fang = await house.visitor({ language: 'zh' });
  number++;
  await play(fang, [
    ['来两个青瓷马克杯', /送到哪里/],
    ['上海市人民路12号', /怎么称呼您/],
    ['王芳，13800001234', /确认下单吗/],
    ['好的', new RegExp(`订单号${number}.*\\[付款\\]$`)],
    ['付款', `请稍等，正在为订单${number}生成付款链接……`],
  ]);
  expect(await brought(fang)).toEqual([`订单${number}付款。金额：¥176.00。付款截止：3月4日 11:00`]);
  expect((await fang.buttons()).map(({ title }) => title)).toEqual(['去付款']);

  await atTheBank('failure');
  expect(await brought(fang)).toEqual([
    `订单${number}的付款没有成功。您可以再试一次，也可以换一张卡：说“付款”就行。 [付款给订单${number}]`,
  ]);
  await play(fang, [[`怎么付款给${number}`, `请稍等，正在为订单${number}生成付款链接……`]]);
  expect(await brought(fang)).toEqual([
    expect.stringMatching(new RegExp(`^订单${number}付款。金额：¥176\\.00`)),
  ]);
  await atTheBank('twice');
  expect(await brought(fang)).toEqual([`您的订单${number}已收到付款，谢谢！`]);
  expect(await standing()).toEqual(['placed', 'paid', 17_600, 0]);
  await play(fang, [[`付款给订单${number}`, `订单${number}已经付过款了，谢谢！`]]);
});

test('the button on the order’s card gives a link too, and the same one while it can be used', async () => {
  const anna = await orderInEnglish();
  await play(anna, [['where is my order?', new RegExp(`^Order ${number}: unpaid`)]]);
  const before = (await payments()).length;
  const pay = (await anna.buttons()).find(({ title }) => title === 'Pay now');
  await play(anna, [[pay?.data ?? {}, new RegExp(`getting the payment link for order ${number}`)]]);
  const [link] = await brought(anna);
  await play(anna, [[pay?.data ?? {}, new RegExp(`getting the payment link for order ${number}`)]]);
  expect(await brought(anna)).toEqual([link]);
  expect(await payments()).toHaveLength(before + 1);
});

test('a callback that comes late, after a rep has been told of cash, is kept and the customer hears it', async () => {
  const anna = await orderInEnglish();
  await anna.says('pay now');
  await house.outbox.round();
  await atTheBank('late');
  expect(await brought(anna)).toEqual([]);
  const { id } = await house.db.read((tx) => tx.order.findUniqueOrThrow({ where: { number } }));
  await house.db.write((tx) => recordPayment(tx, { ...byStaff(id), now: house.clock.now }));
  house.clock.now = new Date(house.clock.now.getTime() + LATE_MS);
  await bank.wake();
  await bank.wake();
  expect(await brought(anna)).toEqual([expect.stringMatching(/Your money is safe: a person of the shop/)]);
  expect(await standing()).toEqual(['placed', 'paid', 17_600, 17_600]);
});

test('an abandoned payment ends with its link, and the next one is new', async () => {
  const anna = await orderInEnglish();
  await anna.says('pay now');
  await house.outbox.round();
  await play(anna, [['my payment failed', /the link you were given still works/]]);
  house.clock.now = new Date(house.clock.now.getTime() + 61 * 60_000);
  await house.desk.round();
  await play(anna, [
    [
      'my payment failed',
      new RegExp(`The last link for order ${number} has ended without a payment.*\\[Pay order ${number}\\]$`),
    ],
    [`Pay order ${number}`, /getting the payment link/],
  ]);
  expect((await payments()).slice(-2).map(({ status }) => status)).toEqual(['expired', 'created']);
});

test('in the middle of another order, that one is placed first', async () => {
  const anna = await orderInEnglish();
  const before = (await payments()).length;
  await play(anna, [
    ['a box of grain rain longjing', /Shall I/],
    ['checkout please', /First the order has to be placed/, /Shall I/],
    [`pay order ${number}`, new RegExp(`payment link for order ${number}`), /Shall I/],
    ['cancel', /Nothing was placed/],
  ]);
  expect(await payments()).toHaveLength(before + 1);
});

test('between several orders it asks which; what is not placed or not one’s own gets no link', async () => {
  const anna = await orderInEnglish(await orderInEnglish());
  const before = (await payments()).length;
  await play(anna, [
    ['pay now', `Which order would you like to pay? [Pay order ${number}] [Pay order ${number - 1}]`],
    [`Pay order ${number}`, new RegExp(`payment link for order ${number}`)],
  ]);

  const eve = await house.visitor();
  await play(eve, [
    [`pay order ${number}`, /I can’t find an order like that/],
    ['pay order 4711', /I can’t find an order like that/],
    ['pay now', /You haven’t placed an order here yet/],
    ['2 celadon mugs to 1 Low Road, my name is Eve Adams, phone 555 0100 999', /Shall I/],
    ['pay now', /First the order has to be placed/, /Shall I/],
    ['yes', new RegExp(`order ${++number} is placed`)],
    [`pay order ${number - 1}`, /I can’t find an order like that/],
  ]);
  const { id } = await house.db.read((tx) => tx.order.findUniqueOrThrow({ where: { number: number - 1 } }));
  await play(eve, [[{ verb: 'order.pay', id }, /I can’t find an order like that/]]);
  expect(await payments()).toHaveLength(before + 1);
});

test('when the bank is out of reach the customer is told so, and has paid nothing', async () => {
  const anna = await orderInEnglish();
  isCut = true;
  await anna.says('pay now');
  for (let minutes = 0; minutes < 5; minutes++) {
    await house.outbox.round();
    house.clock.now = new Date(house.clock.now.getTime() + 2 * 60_000);
  }
  isCut = false;
  expect((await anna.hears()).at(-1)).toMatch(/^I couldn’t get a payment link just now, sorry/);
});

test('the ways to pay: what the shop told of, and the link in the chat', async () => {
  await play(await house.visitor(), [
    [
      'how can I pay?',
      'Cash in the shop. You can pay online, right here: when your order is placed, say “pay now”.',
    ],
  ]);
  await play(await house.visitor({ language: 'zh' }), [
    ['支持什么付款方式', '到店付现金。可以直接在这里在线付款：下单之后说“付款”就行。'],
  ]);
});

test('asked how to pay, or for a lost link, days later too: the order that waits for it can be paid', async () => {
  const anna = await orderInEnglish();
  house.clock.now = new Date(house.clock.now.getTime() + 2 * 86_400_000);
  await play(anna, [
    [
      'how can I pay?',
      `Cash in the shop. You can pay order ${number} online, right here. [Pay order ${number}]`,
    ],
    ['my payment isn’t working', /^I see no payment for order/, /getting the payment link/],
  ]);
  expect(await brought(anna)).toEqual([
    expect.stringMatching(new RegExp(`^Pay order ${number}\\. Amount: ¥176`)),
  ]);
  house.clock.now = new Date(house.clock.now.getTime() + 86_400_000);
  await play(anna, [['can you send me the payment link again?', /getting the payment link/]]);
  expect(await brought(anna)).toEqual([expect.stringMatching(/^Pay order/)]);
});

test('付款链接找不到了再要一次，不会变成再下一单', async () => {
  const fang = await house.visitor({ language: 'zh' });
  number++;
  await play(fang, [
    ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', /确认下单吗/],
    ['好的', /下单成功/],
    ['怎么付款', new RegExp(`订单${number}可以直接在这里在线付款。 \\[付款给订单${number}\\]$`)],
    ['付款的链接不见了，再发我一次', /还没有看到订单/, /正在为订单/],
  ]);
  expect(await brought(fang)).toEqual([expect.stringMatching(new RegExp(`^订单${number}付款。金额：¥176`))]);
  await play(fang, [['好的', /没有正在填写的订单/]]);
});
