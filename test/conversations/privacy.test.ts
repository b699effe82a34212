import { afterEach, expect, test } from 'vitest';
import { hasConsent } from '../../domain/privacy/consent.ts';
import { onEachDatabase } from '../support/database.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

const said = ({ identityId }: Person) =>
  house.db.read((tx) => tx.consent.findMany({ where: { identityId }, orderBy: { at: 'asc' } }));
const tasks = () => house.db.read((tx) => tx.task.findMany({ orderBy: { createdAt: 'asc' } }));
const placed = () => house.db.read((tx) => tx.order.count({ where: { status: { not: 'draft' } } }));
const passMinutes = (minutes: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + minutes * 60_000);
};

const CUSTOMER = {
  en: ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', 'yes'],
  zh: ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', '好的'],
};
async function customer(language: 'en' | 'zh'): Promise<Person> {
  const person = await house.visitor({ language });
  for (const line of CUSTOMER[language]) await person.says(line);
  return person;
}

onEachDatabase('no more messages', (provider) => {
  test('are noted at once, with the words, and once however often it is said', async () => {
    house = await openHouse(provider);
    const anna = await house.visitor();
    await play(anna, [
      ['please don’t message me any more', /no more offers or news.*“subscribe”\.$/],
      ['unsubscribe', /no more offers/],
    ]);
    const fang = await house.visitor({ language: 'zh' });
    await play(fang, [['别再给我发广告了', /不再给您发优惠/]]);
    expect(await said(anna)).toMatchObject([
      { purpose: 'marketing', given: false, words: 'please don’t message me any more', at: house.clock.now },
    ]);
    expect(await said(fang)).toMatchObject([{ given: false, words: '别再给我发广告了' }]);
  });

  test('are wanted again only after a yes, and both stand in the ledger', async () => {
    house = await openHouse(provider);
    const anna = await customer('en');
    const mayWrite = async () => {
      const { customerId } = await house.db.read((tx) =>
        tx.channelIdentity.findUniqueOrThrow({ where: { id: anna.identityId } }),
      );
      return house.db.read((tx) =>
        hasConsent(tx, { identityId: 'another', customerId: customerId ?? '', purpose: 'marketing' }),
      );
    };
    expect(await mayWrite()).toBe(false);
    await play(anna, [
      ['subscribe me to your news', /Shall I note that we may send you offers/],
      ['no', 'All right, everything stays as it is.'],
      ['sign me up for your newsletter', /Shall I note/],
      ['yes', /^Noted: we may send you offers/],
      ['subscribe', /^Noted: we may send you offers/],
    ]);
    expect(await mayWrite()).toBe(true);
    passMinutes(1);
    await play(anna, [['STOP', /no more offers/]]);
    expect(await mayWrite()).toBe(false);
    expect((await said(anna)).map(({ given, words }) => [given, words])).toEqual([
      [true, 'sign me up for your newsletter'],
      [false, 'STOP'],
    ]);
  });

  test('“delete my data” is passed on after a yes, once, and nothing is erased', async () => {
    house = await openHouse(provider);
    const anna = await customer('en');
    await play(anna, [
      ['delete my data', /would be erased: your name.*invoices and payments of your order, .*Shall I ask/],
      ['no', 'All right, everything stays as it is.'],
    ]);
    expect(await tasks()).toEqual([]);
    await play(anna, [
      ['please erase everything you have about me', /can’t be undone/],
      ['yes', /asked the people of the shop to erase.*nothing has been erased yet/],
      ['delete my data', /can’t be undone/],
      ['yes', /passed that on already/],
    ]);
    const { id } = await house.db.read((tx) => tx.customer.findFirstOrThrow());
    expect(await tasks()).toMatchObject([
      { kind: 'eraseAsked', subject: 'customer', subjectId: id, doneAt: null },
    ]);
    expect(await placed()).toBe(1);
  });
});

test.each(['STOP', 'unsubscribe', 'opt out', 'stop texting me', 'Take me off your mailing list, please'])(
  'no more messages: %s',
  async (words) => {
    house = await openHouse();
    const anna = await house.visitor();
    await anna.says(words);
    expect(await said(anna)).toMatchObject([{ given: false }]);
  },
);

test.each(['退订', 'TD', '回复TD退订', '以后不要再给我发短信了', '取消訂閱'])(
  '不再收消息：%s',
  async (words) => {
    house = await openHouse();
    const fang = await house.visitor({ language: 'zh' });
    await fang.says(words);
    expect(await said(fang)).toMatchObject([{ given: false }]);
  },
);

test('“don’t send me your offers” and “do you have offers?” ask for none', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [['do not sign me up for your newsletter', /no more offers/]]);
  expect(await anna.says('do you have any special offers?')).not.toContainEqual(
    expect.stringMatching(/Shall I note/),
  );
  expect(await said(anna)).toMatchObject([{ given: false }]);
});

test('in mid-order they are noted and the order goes on; “stop” in small letters ends the order', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs', /Where shall we send it\?/],
    ['STOP', /no more offers.*say “cancel”/, /Where shall we send it\?/],
    [
      'and take me off your mailing list',
      /no more offers or news.*“subscribe”\.$/,
      /Where shall we send it\?/,
    ],
    ['12 Hill Road', /name/],
    ['stop', /dropped that order/],
    ['stop', /no more offers/],
  ]);
  expect(await said(anna)).toHaveLength(1);
});

test('下单当中退订，订单接着往下走', async () => {
  house = await openHouse();
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['来两个青瓷马克杯', /送到哪里呢/],
    ['退订', /不再给您发优惠/, /送到哪里呢/],
    ['停', /这个订单不要了/],
  ]);
  expect(await said(fang)).toMatchObject([{ given: false, words: '退订' }]);
});

test('a copy of the data is read back and passed on after a yes; that yes is none to the order on the table', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', /Shall I place/],
    ['I’d like a copy of all the data you hold on me', /^You would get a copy.*Shall I ask them\?/],
    ['how much is the celadon mug?', /¥88\.00/, /^You would get a copy/],
    [
      'yes',
      /asked the people of the shop for a copy.*nothing has been handed out/,
      /Shall I place this order\?/,
    ],
  ]);
  expect(await placed()).toBe(0);
  expect(await tasks()).toMatchObject([
    { kind: 'exportAsked', subject: 'conversation', subjectId: anna.conversationId },
  ]);
  await play(anna, [['yes', /order 1001/]]);
});

test('an order that was asking which goods asks on after the question about data was declined', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['3 mugs', /Which “mugs” would you like/],
    ['delete my data', /You have no order here/],
    ['no', /everything stays/, /Which “mugs” would you like/],
    ['export my data', /^You would get a copy/],
    ['cancel', /left it as it is/, /Which “mugs” would you like/],
    ['export my data', /^You would get a copy/],
    ['goodbye', /^Goodbye/],
    ['thanks', 'You’re welcome!'],
  ]);
});

test('删除和导出：先说明要做什么、什么必须保留，说“好的”才转告店员', async () => {
  house = await openHouse();
  const fang = await customer('zh');
  await play(fang, [
    ['把我的个人资料都删掉', /全部删除.*法律要求.*这个订单的发票.*转告店员删除吗/],
    ['好的', /已经转告店员删除您的资料.*还没有删除任何内容/],
    ['给我导出一份我的资料', /导出的内容包括.*要我转告店员吗/],
    ['不用了', '好的，一切保持不变。'],
    ['有优惠通知我', /发消息告诉您吗/],
    ['好的', /^好的，记下了/],
  ]);
  expect(await tasks()).toMatchObject([{ kind: 'eraseAsked', subject: 'customer' }]);
  expect(await said(fang)).toMatchObject([{ given: true, words: '有优惠通知我' }]);
});

test('the plain question what is kept stays a question', async () => {
  house = await openHouse();
  await play(await house.visitor(), [['what do you keep about me?', /^We keep your name/]]);
  await play(await house.visitor({ language: 'zh' }), [['你们存了我哪些信息', /^我们会保存您的姓名/]]);
  expect(await tasks()).toEqual([]);
  expect(await house.db.read((tx) => tx.consent.count())).toBe(0);
});
