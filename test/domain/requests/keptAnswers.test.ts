import { afterAll, beforeAll, expect, it } from 'vitest';
import { claimKey, keepAnswer, sweepAnswers } from '../../../domain/requests/keptAnswers.ts';
import { sweepDeliveries } from '../../../domain/webhooks/deliver.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { later, NOW } from '../testShop.ts';

const HOURS = 60; // minutes

onEachDatabase('kept answers', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  const request = { caller: 'staff:a', key: 'k', fingerprint: 'f' };
  const claim = (given: Partial<typeof request> = {}, now = NOW) =>
    database.db.write((tx) => claimKey(tx, { ...request, ...given, now }));

  it('are found by the same request of the same caller only', async () => {
    await database.db.write(async (tx) => {
      expect(await claimKey(tx, { ...request, now: NOW })).toEqual({ kind: 'new' });
      await keepAnswer(tx, { ...request, answer: 'done' });
    });
    expect(await claim()).toEqual({ kind: 'answered', answer: 'done' });
    expect(await claim({ fingerprint: 'g' })).toEqual({ kind: 'differs' });
    expect(await claim({ caller: 'staff:b' })).toEqual({ kind: 'new' });
  });

  it('make a twin wait: it gets the first one’s answer, or the key when the first was rolled back', async () => {
    const first = (key: string, fails: boolean) =>
      database.db.write(async (tx) => {
        await claimKey(tx, { ...request, key, now: NOW });
        await new Promise((resolve) => setTimeout(resolve, 60));
        if (fails) throw new Error('the machine died');
        await keepAnswer(tx, { ...request, key, answer: 'first' });
      });
    const twinOf = async (key: string, fails: boolean) => {
      const one = first(key, fails).catch(() => null);
      await new Promise((resolve) => setTimeout(resolve, 20));
      const twin = await claim({ key });
      await one;
      return twin;
    };
    expect(await twinOf('kept', false)).toEqual({ kind: 'answered', answer: 'first' });
    expect(await twinOf('rolled back', true)).toEqual({ kind: 'new' });
  });

  it('are forgotten after two days and not before', async () => {
    await claim({ key: 'young' }, later(2 * HOURS));
    const sweep = (minutes: number) => database.db.write((tx) => sweepAnswers(tx, { now: later(minutes) }));
    expect(await sweep(48 * HOURS)).toBe(0);
    expect(await sweep(49 * HOURS)).toBeGreaterThan(3);
    expect(await database.db.read((tx) => tx.keptAnswer.findMany({ select: { key: true } }))).toEqual([
      { key: 'young' },
    ]);
  });

  it('and so are deliveries, a month after they ended', async () => {
    await database.db.write(async (tx) => {
      const webhook = {
        id: 'w',
        url: 'https://example.com/',
        secret: 's',
        kinds: ' order.paid ',
        createdBy: 'operator',
      };
      await tx.webhook.create({ data: { ...webhook, createdAt: NOW } });
      const delivery = { webhookId: 'w', eventId: 'e', kind: 'order.paid', dueAt: NOW, createdAt: NOW };
      await tx.webhookDelivery.create({ data: { ...delivery, id: 'over', status: 'sent', endedAt: NOW } });
      await tx.webhookDelivery.create({ data: { ...delivery, id: 'waits' } });
    });
    const sweep = (days: number) =>
      database.db.write((tx) => sweepDeliveries(tx, { now: later(days * 24 * HOURS) }));
    expect([await sweep(30), await sweep(31), await sweep(31)]).toEqual([0, 1, 0]);
  });
});
