import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepPayment } from '../../domain/orders/keepPayment.ts';
import { moneyDetail } from '../../domain/tasks/moneyDetail.ts';
import { addCustomerTask, addTask } from '../../domain/tasks/tasks.ts';
import { valueIn } from '../domain/testShop.ts';
import { type House, openHouse, type Person } from '../support/house.ts';
import { play } from '../support/script.ts';

let house: House;
let anna: Person;
let annaId: string;
let customerId: string;
let orderId: string;

beforeAll(async () => {
  house = await openHouse();
  await play(await house.visitor(), [
    ['two tins of pre-qingming west lake longjing to 12 Hill Road', /name/],
    ['Wang Wei, 13800001111', /place/i],
    ['yes', /1001/],
  ]);
  const order = await house.db.read((tx) => tx.order.findFirstOrThrow({ where: { number: 1001 } }));
  orderId = order.id;
  customerId = order.customerId ?? '';
  anna = await house.staff({ name: 'Anna', role: 'rep' });
  annaId = (await house.db.read((tx) => tx.staff.findFirstOrThrow())).id;
});
afterAll(() => house?.close());

const todo = (text: string, more: { staffId?: string; dueAt?: Date } = {}) =>
  house.db.write(async (tx) => {
    const actor = { as: 'staff', staffId: annaId } as const;
    return valueIn(await addCustomerTask(tx, { customerId, text, ...more, actor, now: house.clock.now }));
  });
const day = (date: string) => new Date(`${date}T00:00:00+08:00`);

test('nothing to do is said as such', async () => {
  await play(anna, [['my tasks', 'There is nothing for you to do. All done!']]);
});

test('what is theirs and anybody’s is listed, the soonest due first, with whom it is about', async () => {
  await todo('some *day*');
  await todo('call back about samples', { staffId: annaId, dueAt: day('2026-03-04') });
  await todo('send the catalogue', { dueAt: day('2026-03-09') });
  await todo('ask about the gift boxes', { staffId: annaId, dueAt: day('2026-03-02') });
  const mate = await house.staff({ name: 'Han', role: 'rep' });
  const mateId = (await house.db.read((tx) => tx.staff.findFirstOrThrow({ where: { name: 'Han' } }))).id;
  await todo('for Han alone', { staffId: mateId });
  await house.db.write(async (tx) => {
    const rule = { actor: { as: 'rule' }, door: 'rule', now: house.clock.now } as const;
    valueIn(await keepPayment(tx, { orderId, requestId: 'x', amount: 75_600, method: 'test', ...rule }));
    const money = { payment: 'stripe/cs_1', amount: 3_000, currency: 'CNY', why: 'no answer' };
    const failed = { requestId: 'r', kind: 'refundFailed', subject: 'order', subjectId: orderId } as const;
    await addTask(tx, { ...failed, detail: moneyDetail(money), now: house.clock.now });
  });

  const [told = ''] = await anna.says('what do I have to do?');
  const [title, ...lines] = told.split('. ').map((line) => line.replace(/: Order 1001 · Wang Wei,.*/, ''));
  expect(title).toBe('6 things to do');
  const [first, second, ...others] = lines;
  expect([first, second]).toEqual([
    'ask about the gift boxes: Wang Wei, was due 2 Mar',
    'call back about samples: Wang Wei, due 4 Mar',
  ]);
  expect(others.slice(0, 2).toSorted()).toEqual([
    'Give ¥20.00 back that the order does not need',
    'Give ¥30.00 back another way: the payment provider did not answer; look there first, it may have gone',
  ]);
  expect(others.slice(2)).toEqual([
    'send the catalogue: Wang Wei, due 9 Mar, anybody’s',
    'some *day*: Wang Wei, since 4 Mar, anybody’s',
  ]);
  expect(told).toContain('does not need: Order 1001 · Wang Wei, since 4 Mar, anybody’s');
  const [theirs = ''] = await mate.says('my to-do list');
  expect(theirs).toContain('for Han alone');
  expect(theirs).not.toContain('call back');
});

test('a button marks one as done, once, and the list is shorter', async () => {
  await anna.says('my tasks');
  const [first] = await anna.buttons();
  expect(first?.title).toBe('Done');
  await play(anna, [
    [first?.data ?? {}, 'Marked as done: ask about the gift boxes'],
    [first?.data ?? {}, 'That was done already: ask about the gift boxes'],
    [{ verb: 'rep.taskDone', id: 'nothing' }, 'I can’t find that task.'],
  ]);
  expect(await anna.says('any open tasks?')).toEqual([expect.stringMatching(/^5 things to do/)]);
  const done = await house.db.read((tx) => tx.auditEntry.findMany({ where: { action: 'task.done' } }));
  expect(done).toMatchObject([{ actor: `staff:${annaId}`, subject: 'customer', subjectId: customerId }]);
});

test('more than eight are counted, each of those shown with its button', async () => {
  for (let n = 1; n <= 6; n++) await todo(`number ${n}`, { dueAt: day('2026-03-05') });
  const [told = ''] = await anna.says('my tasks');
  expect(told).toMatch(/^11 things to do\..*3 more/s);
  const card = await house.db.read((tx) =>
    tx.message.findFirst({ where: { conversationId: anna.conversationId }, orderBy: { seq: 'desc' } }),
  );
  expect(card?.activity.match(/"ActionSet"/g)).toHaveLength(8);
});

test('店员用中文问，办完一项，再看还剩哪些', async () => {
  const min = await house.staff({ name: '周敏', role: 'manager', language: 'zh' });
  const [told = ''] = await min.says('我的任务');
  expect(told).toMatch(/^待办事项，共\d+项/);
  expect(told).toMatch(
    /¥30\.00原路退款失败，请用别的方式退给客户：支付平台没有答复，请先到平台核对是否已经退出/,
  );
  expect(told).toMatch(/把订单用不上的¥20\.00退给客户：订单1001 · Wang Wei，3月4日起，谁办都行/);
  const [first] = await min.buttons();
  expect(first?.title).toBe('办完了');
  expect(await min.presses(first?.data)).toEqual([expect.stringMatching(/^已标为完成：/)]);
  const [again = ''] = await min.says('有什么待办');
  expect(again).toMatch(/^待办事项，共\d+项/);
  expect(again).not.toBe(told);
});

test('asked in the middle of something, it is answered, and nothing is moved by the way', async () => {
  await play(anna, [
    ['1001 shipped', /shall I mark it as shipped/],
    ['my tasks', /things to do/],
    ['yes', 'Nothing is waiting for a yes or no.'],
  ]);
});

test('a customer who says it is helped, and a press of theirs changes nothing', async () => {
  const visitor = await house.visitor();
  expect((await visitor.says('what do I have to do')).join()).toMatch(/You can say things like/);
  const { id } = await todo('stays open');
  await play(visitor, [[{ verb: 'rep.taskDone', id }, /for the people of the shop/]]);
  const task = await house.db.read((tx) => tx.task.findUniqueOrThrow({ where: { id } }));
  expect(task.doneAt).toBe(null);
});
