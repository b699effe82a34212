import { afterAll, beforeAll, expect, it } from 'vitest';
import { startConversation } from '../../../domain/conversations/conversation.ts';
import { addNote } from '../../../domain/customers/addNote.ts';
import { customerTimeline, type TimelineEntry } from '../../../domain/customers/timeline.ts';
import { newId } from '../../../domain/ids.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { addCustomerTask } from '../../../domain/tasks/tasks.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addPlaced, addProduct, byStaff, later, NOW, problemIn, staff, valueIn } from '../testShop.ts';

onEachDatabase('a customer’s timeline', (provider) => {
  let database: TestDatabase;
  let customerId: string;
  let number: number;
  const at = (minutes: number) => ({ actor: staff, now: later(minutes) });

  beforeAll(async () => {
    database = await makeDatabase(provider);
    const { db } = database;
    const order = await addPlaced(db, [{ productId: await addProduct(db, { price: 1_000 }), quantity: 2 }]);
    ({ customerId, number } = order);
    await addPlaced(db, [{ productId: await addProduct(db), quantity: 1 }]); // somebody else's
    const request = (minutes: number) => ({ ...byStaff(order.id), now: later(minutes) });
    await db.write((tx) => recordPayment(tx, { ...request(10), amount: 2_000 }));
    await db.write((tx) => shipOrder(tx, { ...request(20), carrier: 'SF', tracking: 'SF1' }));
    await db.write((tx) =>
      refundOrder(tx, { ...request(30), amount: 500, reason: 'one broke', approvalLimit: 100_000 }),
    );
    await db.write((tx) => addNote(tx, { ...at(40), customerId, kind: 'call', text: 'asked for a cup' }));
    await db.write((tx) => addCustomerTask(tx, { ...at(50), customerId, text: 'send a cup' }));
    await db.write((tx) => addNote(tx, { ...at(50), customerId, kind: 'note', text: 'of the same moment' }));
    await talk(60);
  });
  afterAll(() => database.drop());

  /** Three messages of one turn, one of them a card, and a hidden row. */
  async function talk(minutes: number): Promise<void> {
    const { db } = database;
    const conversationId = newId();
    await db.write(async (tx) => {
      const identity = await tx.channelIdentity.findFirstOrThrow({ where: { customerId } });
      await startConversation(tx, {
        ...{ id: conversationId, channel: 'web', identityId: identity.id, externalId: identity.externalId },
        ...{ language: 'en' as const, now: later(minutes) },
      });
      const said = [
        { text: 'hello' },
        { text: 'Welcome!' },
        { attachments: [{ content: { fallbackText: 'A card' } }] },
      ];
      await tx.message.createMany({
        data: [...said, { text: 'hidden' }].map((activity, n) => ({
          ...{ conversationId, seq: n + 1, activity: JSON.stringify(activity), createdAt: later(minutes) },
          direction: n === 0 ? 'in' : n === 3 ? 'hidden' : 'out',
        })),
      });
    });
  }

  const page = async (limit: number, after?: string | null) =>
    valueIn(
      await database.db.write((tx) =>
        customerTimeline(tx, { customerId, limit, after: after ?? null, ...at(99) }),
      ),
    );
  const told = ({ kind, facts }: TimelineEntry) => {
    const { text, event, amount, tracking } = facts as Record<string, unknown>;
    return [kind, text ?? event ?? amount ?? tracking].join(' ');
  };

  it('has what was said, ordered, paid, sent, given back, noted and to be done, newest first', async () => {
    const { entries: all, next } = await page(50);
    const entries = all.filter(({ kind }) => kind !== 'stage');
    expect(all.length - entries.length, 'the first order made a customer of a lead').toBe(1);
    expect(entries.map(told)).toEqual([
      ...['message A card', 'message Welcome!', 'message hello'],
      ...entries.slice(3, 5).map(told), // of one moment, in the order of their ids
      ...['call asked for a cup', 'refund 500', 'shipment SF1', 'payment 2000', 'order placed'],
    ]);
    expect(entries.slice(3, 5).map(told).sort()).toEqual(['note of the same moment', 'task send a cup']);
    expect(next).toBeNull();
    expect(entries.at(-1)).toMatchObject({ at: NOW, facts: { number, actor: 'customer' } });
  });

  it('is the same in pages of any size, each entry once', async () => {
    const whole = (await page(50)).entries.map(({ id }) => id);
    for (const size of [1, 2, 3, 7]) {
      const ids: string[] = [];
      for (let after: string | null | undefined; after !== null && ids.length < 99; ) {
        const { entries, next } = await page(size, after);
        expect(entries.length).toBeLessThanOrEqual(size);
        ids.push(...entries.map(({ id }) => id));
        after = next;
      }
      expect(ids, `pages of ${size}`).toEqual(whole);
    }
  });

  it('begins at the beginning for a cursor that is none, and is of a customer that is there', async () => {
    expect((await page(1, 'nonsense')).entries).toEqual((await page(1)).entries);
    const nobody = await database.db.write((tx) =>
      customerTimeline(tx, { customerId: newId(), limit: 5, ...at(99) }),
    );
    expect(problemIn(nobody)).toEqual({ kind: 'customerNotFound' });
  });

  it('read by a member of staff is in the audit log', async () => {
    const count = () =>
      database.db.read((tx) => tx.auditEntry.count({ where: { action: 'customer.timeline' } }));
    const before = await count();
    await page(1);
    expect(await count()).toBe(before + 1);
  });
});
