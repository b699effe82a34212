import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
let anna: Person;
const sku = { green: 'GRN-01', mug: 'CUP-01' };

/** Somebody orders through the chat; the first order is 1001. */
async function order(boxes: string, name: string, phone: string) {
  const says = `${boxes}明前西湖龙井送到上海市人民路12号，我叫${name}，电话${phone}`;
  await play(await house.visitor({ language: 'zh' }), [
    [says, /确认下单吗/],
    ['好的', /下单成功/],
  ]);
}
const arrive = (pieces: number) =>
  house.db.write((tx) =>
    tx.product.update({ where: { sku: sku.green }, data: { stock: { increment: pieces } } }),
  );
/** What the answer of the slow part says. */
async function answer(person: Person): Promise<string> {
  await house.outbox.round();
  return (await person.hears()).at(-1) ?? '';
}

beforeAll(async () => {
  house = await openHouse();
  const { db } = house;
  await db.write((tx) =>
    tx.product.update({ where: { sku: sku.green }, data: { stock: 0, backorder: true } }),
  );
  anna = await house.staff({ name: 'Anna', role: 'rep' });
  await order('两盒', '王建国', '13800001111');
  house.clock.now = new Date('2026-03-06T10:00:00+08:00');
  await order('三盒', '李梅', '13800002222');
  house.clock.now = new Date('2026-03-07T10:00:00+08:00');
});
afterAll(() => house?.close());

test('nothing is there yet: who waits is told, and there is nothing to confirm', async () => {
  await play(anna, [['who gets the pre-qingming west lake longjing?', 'Working out who gets what…']]);
  expect(await answer(anna)).toMatch(
    /Nothing of it can be given out just now.*0 on hand, 5 waited for.*Order 1001: 0 of 2\. .*Next in line/s,
  );
  expect(await anna.buttons()).toEqual([]);
  await play(anna, [['yes', 'Nothing is waiting for a yes or no.']]);
});

test('the rep asks, sees who is served and why the other waits, and one yes sets it aside', async () => {
  await play(anna, [
    ['1002 is paid', /shall I mark it as paid/],
    ['yes', 'Order 1002 is paid.', /paid, not shipped/],
  ]);
  await arrive(3);
  await play(anna, [['who gets the pre-qingming west lake longjing', 'Working out who gets what…']]);
  const told = await answer(anna);
  expect(told).toContain('Pre-Qingming West Lake Longjing: 3 on hand, 5 waited for');
  expect(told).toContain('Order 1002: 3 of 3. paid, since 6 Mar. Order 1001');
  expect(told).toContain(
    'Order 1001: 0 of 2. unpaid, since 4 Mar. Waits because order 1002 paid first, and its 3 went there. Next in line. One more tin of',
  );
  expect(told).toMatch(/would be worth ¥[\d.,]+ in margin and priority, and go to order 1001\./);
  await play(anna, [
    ['yes', 'Done: 3 pieces set aside for 1 order. Nobody else’s order can be shipped with them.'],
    ['1001 shipped', /shall I mark it as shipped/],
    ['yes', /Of the 2 × Pre-Qingming West Lake Longjing, none can go with this order/],
    ['order 1002', /^Order 1002: paid/],
  ]);
  const card = await house.db.read((tx) =>
    tx.message.findFirst({ where: { conversationId: anna.conversationId }, orderBy: { seq: 'desc' } }),
  );
  expect(card?.activity).toContain(
    '{"title":"Set aside","value":"3 tins of Pre-Qingming West Lake Longjing"}',
  );
});

test('a card pressed again does nothing twice; one that is out of date says so and offers to work it out anew', async () => {
  await arrive(1);
  await play(anna, [['who gets what?', 'Working out who gets what…']]);
  await answer(anna);
  const [confirm, whole] = await anna.buttons();
  expect([confirm?.title, whole?.title]).toEqual(['Set aside', 'Whole orders only']);
  await arrive(1);
  await arrive(-1);
  await order('一盒', '赵敏', '13800005555');
  const [stale] = await anna.presses(confirm?.data);
  expect(stale).toMatch(/^Stock or orders have changed.*\[Who gets the Pre-Qingming West Lake Longjing\?\]$/);

  await play(anna, [['Who gets the Pre-Qingming West Lake Longjing?', 'Working out who gets what…']]);
  await answer(anna);
  const [fresh] = await anna.buttons();
  expect(await anna.presses(fresh?.data)).toEqual([
    expect.stringMatching(/^Done: 1 piece set aside for 1 order/),
  ]);
  expect(await anna.presses(fresh?.data)).toEqual([
    'These pieces were set aside already. Nothing was done twice.',
  ]);
});

test('店员用中文问，整单分，再确认', async () => {
  await order('两盒', '张伟', '13800003333');
  await order('两盒', '陈静', '13800004444');
  await arrive(3);
  const min = await house.staff({ name: '周敏', role: 'manager', language: 'zh' });
  await play(min, [['明前西湖龙井先给谁？', '正在算怎么分……']]);
  const told = await answer(min);
  expect(told).toContain('明前西湖龙井：现货7罐（4罐已留出），订单在等10罐');
  expect(told).toContain('订单1001：给1，要1。未付款，3月4日下单。订单1003：给1，要1');
  expect(told).toContain('余下的要等：订单1003下单更早，1件先给了那一单。');
  const [, whole] = await min.buttons();
  expect(whole?.title).toBe('只按整单分');
  expect(await min.presses(whole?.data)).toEqual(['正在算怎么分……']);
  const again = await answer(min);
  expect(again).toContain('只按整单分：要么全给，要么先不给。');
  expect(again).toContain('订单1003：给0，要1。未付款，3月7日下单。要等：按整单分，先给订单1004更能用足现货');
  await play(min, [['好的', '好了，给2个订单留出了3件，别的订单发货时不会动用。']]);
});

test('enough for all, another question in between, a no; and nothing of it for customers', async () => {
  await play(anna, [['who gets the celadon mug?', 'Working out who gets what…']]);
  expect(await answer(anna)).toMatch(/^There is enough Celadon/);
  await arrive(1);
  await play(anna, [['allocate the pre-qingming west lake longjing', 'Working out who gets what…']]);
  await answer(anna);
  await play(anna, [
    ['thanks', /welcome/, /Shall I set these pieces aside/],
    ['no', 'All right, I’ve left it as it is.'],
    ['yes', 'Nothing is waiting for a yes or no.'],
  ]);
  const [theirs] = await anna.buttons();
  const visitor = await house.visitor();
  await play(visitor, [['who gets the longjing?', /That is for the people of the shop/]]);
  expect(await visitor.presses(theirs?.data)).toEqual([expect.stringMatching(/people of the shop/)]);
  const ben = await house.staff({ name: 'Ben', role: 'rep' });
  expect(await ben.presses(theirs?.data)).toEqual([expect.stringMatching(/worked out for somebody else/)]);
});
