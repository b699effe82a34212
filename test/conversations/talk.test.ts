import { afterEach, expect, test } from 'vitest';
import { en } from '../../dialogs/replies/en.ts';
import { zh } from '../../dialogs/replies/zh.ts';
import { type House, openHouse } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

test('the greeting comes once, whichever signal comes first or again', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  const join = { type: 'event', name: 'webchat/join', value: { language: 'zh' } };
  expect(await anna.sends(join)).toEqual([expect.stringContaining('山泉茶舍')]);
  expect(await anna.sends({ type: 'conversationUpdate' })).toEqual([]);
  expect(await anna.sends(join)).toEqual([]);
});

test('the language is found per message and kept for the person', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['你们有什么茶？', /^我们有/],
    ['OK', /^现在没有正在填写的订单/],
    ['English', 'Of course, let’s go on in English.'],
    ['thanks', 'You’re welcome!'],
    ['中文', '好的，我们用中文聊。'],
  ]);
});

test('a message that fits nothing gets help and is counted', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['zzz qqq', /didn’t catch that.*\[What do you sell\?\]/],
    ['what is the capital of France', /didn’t catch that|Did you mean/],
  ]);
  const counted = await house.db.read((tx) => tx.message.count({ where: { intent: 'none' } }));
  expect(counted).toBe(2);
});

test('products with price and stock, by name and by kind, in both languages', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['what do you sell?', /^We have .*green tea/],
    ['green tea', /Longjing, ¥\d+\.\d\d \/ \w+/],
    ['how much is the celadon mug?', /Celadon Mug, ¥88\.00 \/ piece/],
    ['有什么绿茶', /雨前龙井，¥168\.00 \/ 盒/],
    ['普洱多少钱', /普洱熟茶饼，¥188\.00 \/ 饼/],
  ]);
});

test('a price that somebody names or hints at chooses among the goods', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['do you have any green tea under 100?', /^Here is what we have up to ¥100\.00: (?!.*¥[1-9]\d\d\.)/],
    ['any green tea over ¥300?', /^Here is what we have from ¥300\.00 upwards: [^;]*¥368\.00[^;]*$/],
    [
      'green tea for less than 5 yuan',
      /^We have nothing of that up to ¥5\.00\. These come nearest: [^;]*¥58\.00/,
    ],
    ['what is your cheapest green tea?', /^Here is what we have: [^;]*¥58\.00/],
    ['do you have any coffee under 100?', /^I couldn’t find “coffee”/, /^We have /],
    ['anything under 100?', /^Here is what we have up to ¥100\.00: /],
    ['有没有一百块以下的咖啡', /^店里没有找到“咖啡”/, /^我们有/],
    ['有没有一百块以下的绿茶', /^¥100\.00以内的有这些：(?!.*¥[1-9]\d\d\.)/],
    ['五十到八十块的绿茶有哪些', /^¥50\.00到¥80\.00的有这些：[^；]*¥58\.00[^；]*$/],
    ['最便宜的绿茶是哪个', /^为您找到这些：[^；]*¥58\.00/],
  ]);
});

test('a side question in mid-order is answered and the order goes on where it was', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['2 celadon mugs', /Where shall we send it\?/],
    ['what teas do you have?', /./, /Where shall we send it\?/],
    ['help', /You can say/, /Where shall we send it\?/],
    ['12 Hill Road', /name/],
  ]);
});

test('every sentence exists in both languages, with Chinese punctuation in the Chinese ones', () => {
  expect(Object.keys(zh).sort()).toEqual(Object.keys(en).sort());
  expect(Object.keys(zh.problem).sort()).toEqual(Object.keys(en.problem).sort());
  const said = JSON.stringify(zh, (_, value) => (typeof value === 'function' ? String(value) : value));
  expect(said.match(/\p{Script=Han}[,?!:;]/gu)).toBeNull();
});
