import { afterEach, expect, test } from 'vitest';
import { onEachDatabase } from '../support/database.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
afterEach(() => house?.close());

const ORDER = {
  en: ['2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123', 'yes'],
  zh: ['两个青瓷马克杯送到上海市人民路12号，我叫王芳，电话13800001234', '好的'],
};

/** Somebody whose order has arrived, the rep who said so, and the notice of it. */
async function delivered(language: 'en' | 'zh'): Promise<{ person: Person; rep: Person; notice: string }> {
  const person = await house.visitor({ language });
  for (const line of ORDER[language]) await person.says(line);
  const rep = await house.staff({ name: 'Li Lei', role: 'rep' });
  for (const line of ['1001 is paid', 'yes', '1001 shipped', 'yes', '1001 delivered', 'yes'])
    await rep.says(line);
  await house.outbox.round();
  return { person, rep, notice: (await person.hears()).at(-1) ?? '' };
}

const ratings = () => house.db.read((tx) => tx.rating.findMany());
const lowRatings = () => house.db.read((tx) => tx.task.findMany({ where: { kind: 'lowRating' } }));
const orderId = async () => (await house.db.read((tx) => tx.order.findFirstOrThrow())).id;

onEachDatabase('stars', (provider) => {
  test('are asked for with the news that an order has arrived; a tap keeps them, the next words are the comment', async () => {
    house = await openHouse(provider);
    const { person, notice } = await delivered('en');
    expect(notice).toMatch(/has been delivered.*How happy are you.*\[5 stars\].*\[1 star\]$/);
    await play(person, [
      ['5 stars', /^Thank you, how lovely.*add a word/],
      ['the glaze is gorgeous, such a lovely green', 'Thank you, I’ve added that.'],
      ['what do you sell?', /^We have/],
    ]);
    expect(await ratings()).toMatchObject([
      {
        subject: 'order',
        subjectId: await orderId(),
        stars: 5,
        comment: 'the glaze is gorgeous, such a lovely green',
      },
    ]);
    expect(await lowRatings()).toEqual([]);
  });

  test('one or two are a task for the customer’s rep; given again they are changed, and it is one task', async () => {
    house = await openHouse(provider);
    const { person } = await delivered('en');
    await house.db.write(async (tx) => {
      const { id } = await tx.staff.findFirstOrThrow();
      await tx.customer.updateMany({ data: { ownerId: id } });
    });
    await play(person, [
      ['2 stars', /^I’m sorry.*What went wrong\?/],
      ['one of them leaks and nobody answered me', 'Thank you, I’ve added that.'],
      ['1 star, now the other one leaks as well', /^I’m sorry.*with what you wrote/],
    ]);
    const { id } = await house.db.read((tx) => tx.staff.findFirstOrThrow());
    expect(await ratings()).toMatchObject([{ stars: 1, comment: '1 star, now the other one leaks as well' }]);
    expect(await lowRatings()).toMatchObject([
      { subject: 'order', staffId: id, detail: '2: one of them leaks and nobody answered me', doneAt: null },
    ]);
  });
});

test('few stars with a wish beside them: the wish is heard as well', async () => {
  house = await openHouse();
  const { person } = await delivered('en');
  const told = await person.says('1 star. I want to talk to a human');
  expect(told).toEqual([expect.stringMatching(/^I’m sorry/), expect.stringMatching(/^I’ve asked Li Lei/)]);
});

test('praise with stars in it is no complaint, and its words are the comment', async () => {
  house = await openHouse();
  const { person } = await delivered('en');
  await play(person, [['mugs got here today, so cute!! 5 stars from me', 'Thank you, how lovely to hear!']]);
  expect(await ratings()).toMatchObject([
    { stars: 5, comment: 'mugs got here today, so cute!! 5 stars from me' },
  ]);
});

test('五星好评：收到货后评价，差评转告店员', async () => {
  house = await openHouse();
  const { person, notice } = await delivered('zh');
  expect(notice).toMatch(/已送达.*您满意吗？ \[5星\]/);
  await play(person, [
    ['给五星', /^谢谢您的好评/],
    ['釉色特别漂亮', '谢谢，已经补充上了。'],
    ['改成一星吧', /^非常抱歉.*哪里没做好/],
    ['杯子漏水', '谢谢，已经补充上了。'],
  ]);
  expect(await ratings()).toMatchObject([{ subject: 'order', stars: 1 }]);
  expect(await lowRatings()).toMatchObject([{ subject: 'order' }]);
});

test('after a talk with a person it is the talk that is rated, once', async () => {
  house = await openHouse();
  const { person, rep } = await delivered('en');
  await person.says('a person please');
  await house.outbox.round();
  const take = (await rep.buttons()).find(({ data }) => data.verb === 'rep.take');
  await rep.presses(take?.data);
  await house.outbox.round();
  await rep.says('hand back');
  await house.outbox.round();
  expect((await person.hears()).at(-1)).toMatch(/How was talking with us\? \[5 stars\]/);
  await play(person, [
    ['4 stars', /^Thank you for telling us/],
    ['3 stars', /^Thank you for telling us/],
  ]);
  expect((await ratings()).map(({ subject, stars }) => [subject, stars]).sort()).toEqual([
    ['handOff', 4],
    ['order', 3],
  ]);
});

test('in mid-order the stars are kept and the order goes on; a wish is no comment', async () => {
  house = await openHouse();
  const anna = await house.visitor();
  await play(anna, [
    ['how do I rate you?', /How do you like it here.*\[5 stars\]/],
    ['2 celadon mugs', /Where shall we send it\?/],
    ['⭐⭐⭐⭐', /^Thank you for telling us/, /Where shall we send it\?/],
    ['12 Hill Road', /name/],
  ]);
  expect(await ratings()).toMatchObject([
    { subject: 'conversation', subjectId: anna.conversationId, stars: 4, comment: '' },
  ]);
});
