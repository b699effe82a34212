import { afterAll, beforeAll, expect, it } from 'vitest';
import { startConversation } from '../../../domain/conversations/conversation.ts';
import { addNote } from '../../../domain/customers/addNote.ts';
import { addDetail } from '../../../domain/customers/changeDetails.ts';
import {
  findDuplicates,
  isSimilarAddress,
  isSimilarName,
  listDuplicatePairs,
} from '../../../domain/customers/duplicates.ts';
import { mergeCustomers } from '../../../domain/customers/mergeCustomers.ts';
import { moveStage } from '../../../domain/customers/moveStage.ts';
import { addCustomer as addByStaff, changeCustomer } from '../../../domain/customers/saveCustomer.ts';
import { searchCustomers } from '../../../domain/customers/searchCustomers.ts';
import { customerTimeline } from '../../../domain/customers/timeline.ts';
import { undoMerge } from '../../../domain/customers/undoMerge.ts';
import { newId } from '../../../domain/ids.ts';
import { addCustomerTask } from '../../../domain/tasks/tasks.ts';
import { between, chance, oneOf, size } from '../../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  later,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

it.each([
  ['上海市人民路12号', '上海人民路 12 号', true],
  ['浙江省杭州市西湖区文三路 8 号', '杭州市西湖区文三路8号', true],
  ['12 Upper Street, London N1 0PN', '12 upper street London, N1 0PN', true],
  ['12 Upper Street, London', '13 Upper Street, London', false],
  ['12 Upper Street, London', '12 Lower Lane, Leeds', false],
  ['12 Upper Street', null, false],
])('%s and %s are one address: %s', (a, b, is) => expect(isSimilarAddress(a, b)).toBe(is));

it.each([
  ['Emma Clarke', 'emma clark', true],
  ['张三', '张三', true],
  ['张三', '张四', false],
  ['', '', false],
])('%s and %s are one name: %s', (a, b, is) => expect(isSimilarName(a, b)).toBe(is));

onEachDatabase('two customers who are one', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { stock: 9_999 });
  });
  afterAll(() => database.drop());

  const by = { actor: staff, now: NOW };
  const write: TestDatabase['db']['write'] = (work) => database.db.write(work);
  const merge = (customerId: string, mergedId: string) =>
    write((tx) => mergeCustomers(tx, { ...by, customerId, mergedId, reason: 'same phone', now: later(50) }));
  const order = async (customerId: string, conversationId?: string) => {
    const draft = await addDraft(database.db, { lines: [{ productId: tea, quantity: 1 }], customerId });
    if (conversationId)
      await write((tx) => tx.order.update({ where: { id: draft.id }, data: { conversationId } }));
    return write((tx) =>
      place(tx, { draft: { ...draft, conversationId: conversationId ?? draft.conversationId }, customerId }),
    );
  };

  /** Everything of these customers, to be compared before a merge and after its undoing. */
  const everythingOf = (...ids: string[]) =>
    database.db.read(async (tx) => {
      const of = { where: { customerId: { in: ids } }, orderBy: { id: 'asc' as const } };
      return {
        customers: (await tx.customer.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } })).map(
          ({ version: _version, ...customer }) => customer,
        ),
        details: await tx.contactDetail.findMany(of),
        identities: await tx.channelIdentity.findMany(of),
        orders: await tx.order.findMany({ ...of, select: { id: true, customerId: true } }),
        notes: await tx.note.findMany(of),
        stages: await tx.stageMove.findMany(of),
        tasks: await tx.task.findMany({ where: { subjectId: { in: ids } }, orderBy: { id: 'asc' } }),
        tags: await tx.customerTag.findMany({
          where: of.where,
          orderBy: [{ customerId: 'asc' }, { tag: 'asc' }],
        }),
        terms: await tx.searchTerm.findMany({
          where: of.where,
          orderBy: [{ customerId: 'asc' }, { term: 'asc' }],
        }),
      };
    });

  /** A pair with something of everything, who share a phone. */
  async function pair(): Promise<[string, string]> {
    const phone = `139${String(Math.floor(Number(`0x${Buffer.from(newId()).toString('hex').slice(0, 8)}`) % 1e8)).padStart(8, '0')}`;
    const first = await addCustomer(database.db, { name: 'Emma Clarke', phone, email: 'emma@example.com' });
    const second = await addCustomer(database.db, {
      name: 'E. Clarke',
      phone,
      email: 'e.clarke@example.com',
    });
    for (const customerId of [first, second]) {
      valueIn(await order(customerId));
      await write((tx) => addNote(tx, { ...by, customerId, kind: 'note', text: 'a note' }));
      await write((tx) => addCustomerTask(tx, { ...by, customerId, text: 'call' }));
    }
    const fields = { company: 'Clarke Ltd', tags: ['vip', 'tea'] };
    const { version } = await database.db.read((tx) =>
      tx.customer.findUniqueOrThrow({ where: { id: second } }),
    );
    valueIn(await write((tx) => changeCustomer(tx, { ...by, customerId: second, version, fields })));
    return [first, second];
  }

  it('are found by phone and e-mail, and by a similar name at a similar address', async () => {
    const [first, second] = await pair();
    const contact = { address: '12 Upper Street, London' };
    const add = async (name: string, address: string) =>
      valueIn(await write((tx) => addByStaff(tx, { ...by, fields: { name }, contact: { address } }))).id;
    const [one, typo] = [
      await add('Olivia Bennett', contact.address),
      await add('Olivia Benett', '12 upper street, London'),
    ];
    await add('Olivia Bennett', '99 Other Road, Leeds');

    const because = async (customerId: string) =>
      (await database.db.read((tx) => findDuplicates(tx, { customerId }))).map((found) => [
        found.customer.id,
        found.because,
      ]);
    expect(await because(first)).toContainEqual([second, ['phone']]);
    expect(await because(one)).toEqual([[typo, ['nameAndAddress']]]);
    const pairs = await listDuplicatePairs(database.db.report, { limit: 100 });
    expect(pairs).toContainEqual({ ids: [first, second].sort(), kind: 'phone' });
  });

  it('become one with both histories, whose own fields stay and whose blanks are filled', async () => {
    const [first, second] = await pair();
    const { customer } = valueIn(await merge(first, second));
    expect(customer).toMatchObject({
      name: 'Emma Clarke',
      company: 'Clarke Ltd',
      tags: ['tea', 'vip'],
      stage: 'repeat',
    });
    const emails = customer.details.filter(({ kind }) => kind === 'email');
    expect(emails.map(({ value, isPrimary }) => [value, isPrimary])).toEqual([
      ['emma@example.com', true],
      ['e.clarke@example.com', false],
    ]);
    expect(customer.details.filter(({ kind }) => kind === 'phone')).toHaveLength(1);

    const timeline = await write((tx) => customerTimeline(tx, { customerId: first, limit: 50, ...by }));
    const kinds = valueIn(timeline)
      .entries.map(({ kind }) => kind)
      .sort();
    expect(kinds).toEqual(['merge', 'note', 'note', 'order', 'order', 'stage', 'stage', 'task', 'task']);
    const found = await database.db.read((tx) =>
      searchCustomers(tx, { text: 'e.clarke@example.com', limit: 9 }),
    );
    expect(found.map(({ id }) => id)).toContain(first);
    expect(found.map(({ id }) => id)).not.toContain(second);
  });

  it('are two again when it is undone, exactly as they were', async () => {
    const [first, second] = await pair();
    const before = await everythingOf(first, second);
    const { mergeId } = valueIn(await merge(first, second));
    expect(await everythingOf(first, second)).not.toEqual(before);
    valueIn(await write((tx) => undoMerge(tx, { ...by, mergeId, now: later(60) })));
    expect(await everythingOf(first, second)).toEqual(before);
    expect(problemIn(await write((tx) => undoMerge(tx, { ...by, mergeId })))).toEqual({
      kind: 'mergeNotAllowed',
      why: 'undone',
    });
  });

  it('keep what was changed since, and what the second’s own conversation ordered since goes with them', async () => {
    const [first, second] = await pair();
    const conversationId = newId();
    const identity = await database.db.read((tx) =>
      tx.channelIdentity.findFirstOrThrow({ where: { customerId: second } }),
    );
    await write((tx) =>
      startConversation(tx, {
        id: conversationId,
        channel: 'web',
        identityId: identity.id,
        externalId: identity.externalId,
        language: 'en',
        now: NOW,
      }),
    );
    const { mergeId, customer } = valueIn(await merge(first, second));
    const since = valueIn(await order(first, conversationId));
    const own = valueIn(await order(first));
    const change = { customerId: first, version: customer.version + 0, fields: { company: 'Hill & Co' } };
    const { version } = await database.db.read((tx) =>
      tx.customer.findUniqueOrThrow({ where: { id: first } }),
    );
    valueIn(await write((tx) => changeCustomer(tx, { ...by, ...change, version })));

    const undone = valueIn(await write((tx) => undoMerge(tx, { ...by, mergeId, now: later(60) })));
    expect([undone.customer.company, undone.separated.company]).toEqual(['Hill & Co', 'Clarke Ltd']);
    const ownerOf = async (id: string) =>
      (await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id } }))).customerId;
    expect([await ownerOf(since.id), await ownerOf(own.id)]).toEqual([second, first]);
  });

  it('merged twice, into themselves or into one who is gone are refused; so is undoing what another merge built on', async () => {
    const [first, second] = await pair();
    const [third] = await pair();
    expect(problemIn(await merge(first, first))).toEqual({ kind: 'mergeNotAllowed', why: 'same' });
    expect(problemIn(await merge(first, newId()))).toEqual({ kind: 'customerNotFound' });
    const { mergeId } = valueIn(await merge(first, second));
    expect(problemIn(await merge(third, second))).toEqual({ kind: 'mergeNotAllowed', why: 'merged' });
    expect(problemIn(await merge(second, third))).toEqual({ kind: 'mergeNotAllowed', why: 'merged' });
    const next = valueIn(await merge(third, first));
    expect(problemIn(await write((tx) => undoMerge(tx, { ...by, mergeId })))).toEqual({
      kind: 'mergeNotAllowed',
      why: 'changedSince',
    });
    valueIn(await write((tx) => undoMerge(tx, { ...by, mergeId: next.mergeId })));
    valueIn(await write((tx) => undoMerge(tx, { ...by, mergeId })));
  });

  it('no longer order, move or change as the one who is gone', async () => {
    const [first, second] = await pair();
    valueIn(await merge(first, second));
    expect((await order(second)).ok).toBe(false);
    for (const refused of [
      await write((tx) => moveStage(tx, { ...by, customerId: second, to: 'lost', reason: 'x' })),
      await write((tx) => addNote(tx, { ...by, customerId: second, kind: 'note', text: 'x' })),
      await write((tx) => addDetail(tx, { ...by, customerId: second, kind: 'phone', value: '13800009999' })),
      await write((tx) => changeCustomer(tx, { ...by, customerId: second, version: 1, fields: {} })),
    ])
      expect(problemIn(refused)).toEqual({ kind: 'customerNotFound' });
  });

  // Seen red: a merge that does not look again under its locks.
  it('merged, undone and changed by many at once end as one or as two, with everything once', async () => {
    const random = chance('merges');
    for (let round = 0; round < size({ test: 3, ci: 12, soak: 300 }); round++) {
      const [first, second] = await pair();
      const before = await everythingOf(first, second);
      const merges = await Promise.all(
        Array.from({ length: between(random, 2, 5) }, () =>
          oneOf(random, [() => merge(first, second), () => merge(second, first)])(),
        ),
      );
      const won = merges.filter((outcome) => outcome.ok);
      expect(won).toHaveLength(1);
      const { mergeId } = valueIn(won[0] as (typeof merges)[number]);
      const undone = await Promise.all([1, 2, 3].map(() => write((tx) => undoMerge(tx, { ...by, mergeId }))));
      expect(undone.filter(({ ok }) => ok)).toHaveLength(1);
      expect(await everythingOf(first, second)).toEqual(before);
    }
  });
});
