import { afterEach, expect, test } from 'vitest';
import { demoFacts } from '../../prisma/demo/facts.ts';
import { onEachDatabase } from '../support/database.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
const seen = new Map<string, number>();
afterEach(() => {
  seen.clear();
  return house?.close();
});

const passHours = (hours: number) => {
  house.clock.now = new Date(house.clock.now.getTime() + hours * 3_600_000);
};
const handOffs = () => house.db.read((tx) => tx.handOff.findMany({ orderBy: { askedAt: 'asc' } }));

/** What the outbox brought somebody since they last looked or spoke, with who said it. */
async function brought({ conversationId }: Person): Promise<string[]> {
  await house.outbox.round();
  await house.outbox.round();
  const rows = await house.db.read((tx) =>
    tx.message.findMany({
      where: { conversationId, seq: { gt: seen.get(conversationId) ?? 0 } },
      orderBy: { seq: 'asc' },
    }),
  );
  let isBrought = false;
  const news = rows.filter(({ key, direction }) => {
    if (key !== null) isBrought = key.startsWith('dispatch/');
    return isBrought && direction === 'out';
  });
  seen.set(conversationId, rows.at(-1)?.seq ?? seen.get(conversationId) ?? 0);
  return news.map(({ activity }) => {
    const { from, text, summary } = JSON.parse(activity);
    return `${from.name}: ${text || summary}`;
  });
}

const takes = async (rep: Person) => {
  const button = (await rep.buttons()).find(({ data }) => data.verb === 'rep.take');
  if (!button) throw new Error('There is no button to take somebody.');
  return rep.presses(button.data);
};

const ORDER = '2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123';

onEachDatabase('a person', (provider) => {
  test('takes a conversation over in mid-order, both see who speaks, and the bot goes on where it was', async () => {
    house = await openHouse(provider, { facts: demoFacts });
    const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
    const anna = await house.visitor();
    await play(anna, [
      ['2 celadon mugs', /Where shall we send it\?/],
      [
        'can I talk to a human about a logo?',
        /^I’ve asked Li Lei to join us.*021-5555 0188/,
        /Where shall we send it\?/,
      ],
      ['12 Hill Road', /name/],
      ['a person please', /in the queue already/, /name/],
    ]);
    expect(await brought(rep)).toEqual([
      'Parley: A visitor would like to talk to a person. They wrote: can I talk to a human about a logo?. Being ordered: 2 × Celadon Mug',
    ]);
    expect(await takes(rep)).toEqual([expect.stringMatching(/^You’re talking with A visitor now/)]);
    expect(await brought(anna)).toEqual([expect.stringMatching(/^Parley: Li Lei of the shop is here now/)]);
    expect(await brought(rep)).toEqual([
      expect.stringMatching(
        /^Parley: What was said last:\n.*A visitor: can I talk to a human about a logo\?\n/s,
      ),
    ]);

    expect(await anna.says('could you print *our* logo on them?')).toEqual([]);
    expect(await brought(rep)).toEqual(['A visitor: could you print *our* logo on them?']);
    expect(await rep.says('Yes, from 20 pieces on.')).toEqual([]);
    expect(await brought(anna)).toEqual(['Li Lei: Yes, from 20 pieces on.']);
    expect(await anna.says('yes')).toEqual([]);
    expect(await brought(rep)).toEqual(['A visitor: yes']);

    await play(rep, [['hand back', 'A visitor is with the assistant again.']]);
    expect(await brought(anna)).toEqual([
      expect.stringMatching(/^Parley: You’re talking with me/),
      expect.stringMatching(/name/),
    ]);
    await play(anna, [['Anna Smith, 555 0100 123', /Shall I place this order\?/]]);
    await play(rep, [['orders today', 'No orders yet today.']]);
    expect(await handOffs()).toMatchObject([
      { state: 'back', openFor: null, words: 'can I talk to a human about a logo?' },
    ]);
    const audited = await house.db.read((tx) =>
      tx.auditEntry.findMany({ where: { action: 'handOff.take' } }),
    );
    expect(audited).toMatchObject([{ subject: 'conversation', subjectId: anna.conversationId }]);
  });

  test('who waits is listed, and of two who take the same one is told who has it', async () => {
    house = await openHouse(provider);
    const lei = await house.staff({ name: 'Li Lei', role: 'rep' });
    const mei = await house.staff({ name: 'Han Mei', role: 'rep', language: 'zh' });
    const anna = await house.visitor();
    await play(anna, [
      [ORDER, /Shall I/],
      ['yes', /order 1001/],
      ['I want to talk to your manager', /^I’ve asked/],
    ]);
    expect(await lei.says('who is waiting?')).toEqual([
      '1 person is waiting. Anna Smith: I want to talk to your manager',
    ]);
    expect(await mei.says('谁在等')).toEqual([expect.stringMatching(/^有1位在等。Anna Smith/)]);
    expect(await takes(lei)).toEqual([expect.stringMatching(/^You’re talking with Anna Smith now/)]);
    expect(await takes(mei)).toEqual(['Li Lei已经在接待了。']);
    expect(await lei.says('/who is waiting?')).toEqual(['Nobody is waiting for a person.']);
    expect(await takes(lei)).toEqual(['You’re talking with Anna Smith. Say “hand back” first.']);
  });

  test('whoever left the house has nobody: the bot answers again', async () => {
    house = await openHouse(provider);
    const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
    const anna = await house.visitor();
    await anna.says('a person please');
    await brought(rep);
    await takes(rep);
    await brought(anna);
    await house.db.write((tx) => tx.staff.updateMany({ data: { active: false } }));
    await play(anna, [['what do you sell?', /^You’re talking with me/, /^We have/]]);
    expect(await handOffs()).toMatchObject([{ state: 'back' }]);
  });
});

test('找人工：店员接待、交还，双方都知道是谁在说话', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  const mei = await house.staff({ name: '韩梅', role: 'rep', language: 'zh' });
  const fang = await house.visitor({ language: 'zh' });
  await play(fang, [
    ['来两个青瓷马克杯', /送到哪里呢/],
    ['转人工', /^已经请店员韩梅过来/, /送到哪里呢/],
  ]);
  expect(await brought(mei)).toEqual(['Parley: 访客想找人工。对方说：转人工。正在下单：2个青瓷马克杯']);
  expect(await takes(mei)).toEqual([expect.stringMatching(/^您正在和访客对话/)]);
  expect(await brought(fang)).toEqual([expect.stringMatching(/^Parley: 店员韩梅来了/)]);
  await brought(mei);
  expect(await fang.says('可以刻字吗')).toEqual([]);
  expect(await brought(mei)).toEqual(['访客: 可以刻字吗']);
  expect(await mei.says('可以的，20个起。')).toEqual([]);
  expect(await brought(fang)).toEqual(['韩梅: 可以的，20个起。']);
  await play(mei, [['交还', '访客已交还给助手。']]);
  expect(await brought(fang)).toEqual([
    expect.stringMatching(/^Parley: 现在又是我/),
    expect.stringMatching(/送到哪里呢/),
  ]);
});

test('the customer’s own rep is asked when at work, however many others are', async () => {
  house = await openHouse();
  for (const name of ['Ai', 'Bo', 'Cy']) await house.staff({ name, role: 'rep' });
  const anna = await house.visitor();
  await play(anna, [
    [ORDER, /Shall I/],
    ['yes', /order 1001/],
  ]);
  await house.db.write(async (tx) => {
    const { id } = await tx.staff.findFirstOrThrow({ where: { name: 'Bo' } });
    await tx.customer.updateMany({ data: { ownerId: id } });
  });
  await play(anna, [['a person please', /^I’ve asked Bo/]]);
});

test('with nobody at work a message is left, and they find it when they come back; being told is no being there', async () => {
  house = await openHouse('sqlite', { facts: demoFacts });
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  passHours(3);
  const anna = await house.visitor();
  await play(anna, [
    [
      'a person please',
      /^Nobody of the shop is at work.*9:30 to 20:00.*021-5555 0188.*Whatever else you write/,
    ],
    ['my dog ate the gaiwan’s lid', /./],
  ]);
  expect(await brought(rep)).toHaveLength(1);
  await play(await house.visitor(), [['a person please', /^Nobody of the shop is at work/]]);
  expect(await rep.says('who is waiting?')).toEqual([expect.stringMatching(/^2 people are waiting/)]);
  await play(await house.visitor(), [['a person please', /^I’ve asked Li Lei/]]);
});

test('a wish for a person is taken back by “never mind”, and its card is over', async () => {
  house = await openHouse();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  const anna = await house.visitor();
  await play(anna, [
    ['a person please', /^I’ve asked/],
    ['never mind', /don’t need them any more/],
    ['never mind', 'All right.'],
  ]);
  await brought(rep);
  expect(await takes(rep)).toEqual(['They’re not waiting any more.']);
});

test('a customer goes back to the bot alone, and what the rep writes after that is not sent', async () => {
  house = await openHouse();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  const anna = await house.visitor();
  await anna.says('a person please');
  await brought(rep);
  await takes(rep);
  await brought(anna);
  await brought(rep);
  await play(anna, [['back to the assistant', /^You’re talking with me/]]);
  await play(rep, [['are you still there?', /has gone back to the assistant, so I haven’t sent that/]]);
  expect(await brought(rep)).toEqual([]);
  expect(await brought(anna)).toEqual([]);
  await play(anna, [['what do you sell?', /^We have/]]);
});

test('beside a talk the rep asks the bot with “/”, and a yes to its question reaches no customer', async () => {
  house = await openHouse();
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  const anna = await house.visitor();
  await play(anna, [
    [ORDER, /Shall I/],
    ['yes', /order 1001/],
    ['a person please', /^I’ve asked/],
  ]);
  await brought(rep);
  await takes(rep);
  await brought(anna);
  await play(rep, [
    ['/1001 is paid', /shall I mark it as paid\?/],
    ['yes', 'Order 1001 is paid.', /^Order 1001/],
    ['yes'],
  ]);
  expect(await brought(anna)).toEqual([
    'Parley: We’ve received your payment for order 1001. Thank you!',
    'Li Lei: yes',
  ]);
});

test('“are you a bot?” wakes nobody', async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['are you a bot?', /^I’m the shop’s assistant, a program.*\[A person, please\]/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [['你是机器人吗', /^我是店里的智能助手.*\[转人工\]/]]);
  expect(await handOffs()).toEqual([]);
});

test('a page cannot say that somebody took over', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await anna.says('a person please');
  const [handOff] = await handOffs();
  const value = { kind: 'taken', id: handOff?.id, staffId: 's', staffName: 'The boss', conversationId: 'x' };
  await anna.sends({
    type: 'event',
    name: 'parley/dispatch',
    value: { type: 'event', name: 'parley/handOff', value },
  });
  await anna.sends({ type: 'event', name: 'parley/handOff', value });
  await play(anna, [['what do you sell?', /^We have/]]);
});
