import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, openHouse } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house?.close());
beforeEach(() => house.db.write((tx) => tx.unheard.deleteMany()));

const kept = () => house.db.read((tx) => tx.unheard.findMany({ orderBy: { masked: 'asc' } }));

test('what was not understood is kept masked, with the guess and what was said back, and nothing else is', async () => {
  await play(await house.visitor(), [
    ['where is my order?', /./],
    ['could Xanthippe Quuxworth engrave spoons, 138 0013 8000', /didn’t catch that|Did you mean/],
  ]);
  await play(await house.visitor({ language: 'zh' }), [['王建国会变魔术吗', /没听明白|不太确定/]]);

  const rows = await kept();
  expect(rows.map(({ language, masked, day, count }) => [language, masked, day, count])).toEqual([
    ['en', 'could {name} engrave spoons, {contact}', '2026-03-04', 1],
    ['zh', '{name}会变魔术吗', '2026-03-04', 1],
  ]);
  expect(JSON.stringify(rows)).not.toMatch(/quux|xanth|8000|建国/i);
});

test('what the person said next is a hint: the meaning that was offered, or other words for it', async () => {
  const anna = await house.visitor();
  await anna.says('zzz qqq glorp');
  await anna.says('thanks');
  await anna.says('when are you open');
  await anna.says('zzz qqq blorp');
  await anna.says('hello');
  await anna.says('hello');
  await anna.says('when are you open');
  expect((await kept()).map(({ masked, hint }) => [masked, hint])).toEqual([
    ['zzz qqq blorp', ''], // too long ago
    ['zzz qqq glorp', 'shop.hours'],
  ]);
});

test('an answer to an open question is no hint', async () => {
  const anna = await house.visitor();
  await anna.says('zzz qqq glorp');
  await anna.says('2 celadon mugs');
  await anna.says('frobnicate the quibbles');
  await anna.says('12 Hill Road');
  const hints = (await kept()).map(({ masked, hint }) => [masked, hint]);
  expect(hints).toContainEqual(['zzz qqq glorp', 'order.place']);
  expect(hints.filter(([, hint]) => hint === 'order.place').length).toBe(1);
});

test('while an order asks who and where, no words are kept, understood or not', async () => {
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs', /Where shall we send it\?/],
    ['glorp behind the old church of quux', /./],
  ]);
  expect((await kept()).map(({ masked, count }) => [masked, count])).toEqual([['', 1]]);
});

test('who is known is not kept by name, however they say it', async () => {
  const bob = await house.visitor();
  await play(bob, [
    ['2 celadon mugs to 12 Hill Road, my name is Kuddel Rosengarten, 138 0000 1234', /Shall I place/],
    ['yes', /^Thank you! Your order 1001/],
    ['kuddel here, can rosengarten fly', /./],
  ]);
  expect((await kept()).map(({ masked }) => masked)).toEqual(['{name} here, can {name} fly']);
});

test('a manager asks what was not understood, in either language, this week or another; nobody else learns it', async () => {
  const anna = await house.visitor();
  for (const says of ['zzz *qqq* glorp', 'zzz *qqq* glorp', 'frobnicate my quibbles']) await anna.says(says);

  const manager = await house.staff({ name: 'Zhou Min', role: 'manager' });
  const [card] = await manager.says('what didn’t you understand?');
  expect(card).toMatch(/^Not understood, this week\. 3 messages\. “zzz \\\*qqq\\\* glorp”, 2 times\. “frob/);
  await play(manager, [
    ['what did you not understand last week', 'I understood everything last week.'],
    ['哪些话没听懂？', /^本周没听懂的话。3条消息。“zzz/],
    ['上周有哪些没听懂', '上周的话我都听懂了。'],
  ]);
  await play(await house.staff({ name: 'Li Lei', role: 'rep' }), [
    ['what didn’t you understand?', /^That is for managers/],
    ['哪些话没听懂？', /只有经理/],
  ]);
  await play(await house.visitor(), [['what didn’t you understand?', /^You can say/]]);
});
