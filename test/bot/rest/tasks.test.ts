import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keepPayment } from '../../../domain/orders/keepPayment.ts';
import { addTask } from '../../../domain/tasks/tasks.ts';
import { NOW, valueIn } from '../../domain/testShop.ts';
import { onEachDatabase } from '../../support/database.ts';
import { openStage, type Stage, wholeOrder } from './stage.ts';

interface Told {
  id: string;
  text: string;
  createdAt: string;
  doneAt: string | null;
}

onEachDatabase('tasks through REST', (provider) => {
  let stage: Stage;
  let customerId: string;
  beforeAll(async () => {
    stage = await openStage(provider);
    customerId = await stage.customer();
  });
  afterAll(() => stage.close());

  const minutes = (count: number) => {
    stage.clock.now = new Date(stage.clock.now.getTime() + count * 60_000);
  };
  const add = async (text: string, more: object = {}) =>
    (await stage.rep.post('/api/tasks', { customerId, text, ...more })).body as Told;
  const finish = (id: string) => stage.rep.post(`/api/tasks/${id}/done`);
  const list = async (query = ''): Promise<Told[]> => (await stage.rep.get(`/api/tasks?${query}`)).body.items;
  const texts = async (query = '') => (await list(query)).map(({ text }) => text);

  it('what is open comes the oldest first, what is done the last done first, page by page', async () => {
    const added: Told[] = [];
    for (const text of ['one', 'two', 'three', 'four']) {
      minutes(1);
      added.push(await add(text, { customerId }));
    }
    const of = `customerId=${customerId}&limit=2`;
    const { body: first } = await stage.rep.get(`/api/tasks?${of}&count=true`);
    expect([first.items.map(({ text }: Told) => text), first.count]).toEqual([['one', 'two'], 4]);
    const { body: second } = await stage.rep.get(`/api/tasks?${of}&cursor=${first.next}`);
    expect([second.items.map(({ text }: Told) => text), second.next]).toEqual([['three', 'four'], null]);

    for (const at of [2, 0]) {
      minutes(1);
      expect((await finish(added[at]?.id ?? '')).status).toBe(200);
    }
    expect(await texts(of)).toEqual(['two', 'four']);
    expect(await texts(`${of}&status=done`)).toEqual(['one', 'three']);
    const wrong = await stage.rep.get(`/api/tasks?${of}&status=done&cursor=${first.next}`);
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([400, 'cursor']);
  });

  it('a task is done once: whoever is later is told when it was, and the audit log has one entry', async () => {
    const { id } = await add('call back');
    const answers = await Promise.all(Array.from({ length: 6 }, () => finish(id)));
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200));
    const at = stage.clock.now.toISOString();
    minutes(5);
    expect((await finish(id)).body.doneAt).toBe(at);
    const audit = { where: { action: 'task.done', detail: id } };
    expect(await stage.db.read((tx) => tx.auditEntry.findMany(audit))).toMatchObject([
      { actor: `staff:${stage.rep.staffId}`, subject: 'customer', subjectId: customerId },
    ]);
    const missing = await finish('nobody-has-this-id');
    expect([missing.status, missing.body.kind]).toEqual([404, 'taskNotFound']);
  });

  describe('filters', () => {
    it('by whose it is, and by when it is due', async () => {
      const mine = await stage.customer();
      const theirs = { customerId: mine, staffId: stage.rep.staffId, dueAt: '2026-04-02T00:00:00Z' };
      await add('mine, in April', theirs);
      minutes(1);
      await add('mine, in May', { ...theirs, dueAt: '2026-05-02T00:00:00Z' });
      await add('anybody’s', { customerId: mine });
      const of = `customerId=${mine}`;
      expect(await texts(`${of}&staffId=${stage.rep.staffId}`)).toEqual(['mine, in April', 'mine, in May']);
      expect(await texts(`${of}&staffId=none`)).toEqual(['anybody’s']);
      expect(await texts(`${of}&staffId=${stage.manager.staffId}`)).toEqual([]);
      expect(await texts(`${of}&dueBefore=2026-05-01T00:00:00Z`)).toEqual(['mine, in April']);
      const { body } = await stage.rep.get(`/api/tasks?${of}&staffId=none&count=true`);
      expect(body.count).toBe(1);
    });

    it('by order and kind; the house’s own say which order and how much', async () => {
      const productId = await stage.product({ price: 3_000 });
      const order = { ...wholeOrder, customerId, lines: [{ productId, quantity: 1 }] };
      const { id: orderId, number } = (await stage.rep.post('/api/orders', order)).body;
      await stage.db.write(async (tx) => {
        const rule = { actor: { as: 'rule' }, door: 'rule', now: NOW } as const;
        const money = { orderId, requestId: 'test/s1', amount: 3_050, method: 'test', ...rule };
        valueIn(await keepPayment(tx, money));
        const detail = 'stripe/cs_1: 3000 CNY, no answer';
        const failed = { kind: 'refundFailed', subject: 'order', subjectId: orderId, detail } as const;
        const older = { ...failed, requestId: `${orderId} older`, detail: '3000: failed' };
        for (const task of [{ ...failed, requestId: orderId }, older, older])
          await addTask(tx, { ...task, now: NOW });
      });
      expect(await list(`orderId=${orderId}&kind=refundDue`)).toMatchObject([
        {
          about: { subject: 'order', id: orderId, orderNumber: number, customerId, customerName: '林悦' },
          money: { amount: 50, currency: 'CNY', payment: null, why: '' },
          ...{ text: '', staffId: null, dueAt: null, doneAt: null },
        },
      ]);
      const failed = await list(`orderId=${orderId}&kind=refundFailed`);
      const byText = failed.toSorted((one, other) => one.text.localeCompare(other.text));
      expect(byText).toMatchObject([
        { text: '', money: { amount: 3_000, payment: 'stripe/cs_1', why: 'no answer' } },
        { text: '3000: failed', money: null },
      ]);
      for (const { id } of failed) expect((await finish(id)).status).toBe(200);
      expect(await list(`orderId=${orderId}`)).toHaveLength(1);
    });
  });

  it('is refused for nobody, for somebody who is not of the house, and without words', async () => {
    const refused = async (more: object) => {
      const { status, body } = await stage.rep.post('/api/tasks', { customerId, text: 'x', ...more });
      return [status, body.kind];
    };
    expect(await refused({ customerId: 'nobody' })).toEqual([422, 'customerNotFound']);
    expect(await refused({ staffId: 'nobody' })).toEqual([422, 'customerFieldNotValid']);
    expect(await refused({ text: '' })).toEqual([400, 'bodyNotValid']);
    expect(await refused({ text: '  ' })).toEqual([422, 'customerFieldNotValid']);
  });
});
