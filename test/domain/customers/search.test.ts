import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { searchCustomers } from '../../../domain/customers/searchCustomers.ts';
import { oneTypoFrom, plainForm, termsOf } from '../../../domain/customers/searchWords.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addCustomer, addDraft, addProduct, place, valueIn } from '../testShop.ts';

describe('the terms of', () => {
  it.each([
    ['张三', ['张三', '三', 'zhangsan', 'zs', 'san']],
    ['欧阳修', ['欧阳修', '阳修', '修', 'ouyangxiu', 'oyx', 'yangxiu', 'xiu']],
    ['单雄信', ['单雄信', '雄信', '信', 'shanxiongxin', 'sxx', 'xiongxin', 'xin']],
    ['Emma Clarke', ['emmaclarke', 'clarke']],
    ['José O’Brien-Núñez', ['joseobriennunez', 'obriennunez', 'briennunez', 'nunez']],
    ['吕布 (VIP)', ['吕布vip', 'vip', '吕布', '布', 'lvbu', 'lb', 'bu']],
    ['', []],
    ['…', []],
  ])('%s', async (name, terms) => expect(await termsOf(name)).toEqual(terms));

  it('a very long name are few and short', async () => {
    const terms = await termsOf(`${'长'.repeat(500)} ${'word '.repeat(500)}`);
    expect([terms.length <= 24, terms.every((term) => term.length <= 40)]).toEqual([true, true]);
  });
});

it.each([
  ['emma', ['ema', 'emna', 'emmma', 'mema'], true],
  ['emma', ['emma', 'em', 'emnaa'], false],
  ['zs', ['zl'], false],
])('one mistake in %s: %j is %s', (meant, typed, is) => {
  for (const word of typed)
    expect(oneTypoFrom(word).includes(meant) || word.length < 4, word).toBe(is || word.length < 4);
});

it('a typed word is compared without accents, case, width and marks', () => {
  expect(plainForm('  ＪＯＳÉ O’Brien ')).toBe('joseobrien');
});

onEachDatabase('a member of staff looks for', (provider) => {
  let database: TestDatabase;
  let number = 0;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    const { db } = database;
    const people = [
      { name: '张三', phone: '13800001234' },
      { name: '张珊珊', phone: '13900005678', email: 'shan@example.cn' },
      { name: '欧阳修', phone: '13700009999' },
      { name: 'Emma Clarke', phone: '+442079460018', email: 'emma@example.com' },
      { name: 'Emmanuel Núñez', phone: '13600003333', email: 'm@example.com' },
    ];
    for (const person of people) await addCustomer(db, person);
    const customerId = await addCustomer(db, { name: 'Buyer', phone: '13600002222' });
    const draft = await addDraft(db, {
      lines: [{ productId: await addProduct(db), quantity: 1 }],
      customerId,
    });
    number = valueIn(await db.write((tx) => place(tx, { draft, customerId }))).number;
  });
  afterAll(() => database.drop());

  const search = async (text: string, limit = 10) =>
    (await database.db.read((tx) => searchCustomers(tx, { text, limit }))).map(({ name }) => name);

  it.each([
    ['the beginning of a name', '张', ['张三', '张珊珊']],
    ['a given name', '珊', ['张珊珊']],
    ['pinyin', 'zhangsan', ['张三']],
    ['the beginning of pinyin', 'Zhang S', ['张三', '张珊珊']],
    ['initials', 'zss', ['张珊珊']],
    ['initials of a compound surname', 'oyx', ['欧阳修']],
    ['a name that sounds alike', '张叁', ['张三']],
    ['pinyin with a mistake', 'zhagnsan', ['张三']],
    ['the beginning of an English name', 'emma', ['Emma Clarke', 'Emmanuel Núñez']],
    ['a last name', 'clarke', ['Emma Clarke']],
    ['a last name without its accents', 'nunez', ['Emmanuel Núñez']],
    ['a name with a letter too few', 'clrke', ['Emma Clarke']],
    ['a name with two letters in the wrong order', 'calrke', ['Emma Clarke']],
    ['a phone as it is written at home', '138 0000 1234', ['张三']],
    ['a phone with its country', '+86 138-0000-1234', ['张三']],
    ['the last four digits', '5678', ['张珊珊']],
    ['five digits', '05678', []],
    ['an e-mail', ' EMMA@Example.com', ['Emma Clarke']],
    ['part of an e-mail', 'example.com', []],
    ['nothing', '  ', []],
    ['two mistakes', 'clrk', []],
  ])('%s: %j', async (_what, text, names) => expect((await search(text)).sort()).toEqual([...names].sort()));

  it('the number of an order, with or without its sign, and no number is too large to ask', async () => {
    expect([await search(String(number)), await search(`#${number}`)]).toEqual([['Buyer'], ['Buyer']]);
    expect(await search('9999999999')).toEqual([]);
  });

  it('gets what was typed before what only begins so, and no more than asked for', async () => {
    await addCustomer(database.db, { name: 'Emma' });
    expect((await search('emma'))[0]).toBe('Emma');
    expect(await search('emma', 1)).toEqual(['Emma']);
  });
});
