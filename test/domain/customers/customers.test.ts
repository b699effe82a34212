import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContact } from '../../../domain/customers/contact.ts';
import { customerBrief } from '../../../domain/customers/customerBrief.ts';
import { findCustomer } from '../../../domain/customers/customers.ts';
import { rememberContact } from '../../../domain/customers/rememberContact.ts';
import { searchCustomers } from '../../../domain/customers/searchCustomers.ts';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addCustomer,
  addDraft,
  addProduct,
  addVisitor,
  later,
  NOW,
  place,
  problemIn,
  staff,
  valueIn,
} from '../testShop.ts';

describe('a contact detail', () => {
  it.each([
    ['phone', '138 0000-1234', '13800001234'],
    ['phone', '＋８６（１３８）００００１２３４', '+8613800001234'],
    ['phone', '+44 20 7946.0018', '+442079460018'],
    ['phone', '123456', '123456'],
    ['email', ' Emma.Clarke@Example.CO.UK ', 'emma.clarke@example.co.uk'],
    ['name', '  林\t悦 ', '林 悦'],
    ['name', 'x\u202Egnp', 'xgnp'],
    ['name', '𠮷'.repeat(80), '𠮷'.repeat(80)],
    ['address', '上海\n静安区', '上海 静安区'],
  ] as const)('%s %j is kept as %j', (field, given, kept) => {
    expect(valueIn(readContact({ [field]: given }))[field]).toBe(kept);
  });

  it.each([
    ['phone', '12345'],
    ['phone', '1234567890123456'],
    ['phone', '13800oo1234'],
    ['phone', ''],
    ['email', 'emma'],
    ['email', 'emma@example'],
    ['email', 'em ma@example.com'],
    ['email', 'emma@exa@mple.com'],
    ['email', `${'a'.repeat(65)}@example.com`],
    ['email', `a@${'b.'.repeat(130)}com`],
    ['name', ' \u200B '],
    ['name', 'n'.repeat(81)],
    ['address', 'abc'],
    ['address', 'a'.repeat(301)],
  ] as const)('%s %j is refused', (field, given) => {
    expect(problemIn(readContact({ [field]: given }))).toEqual({ kind: 'contactNotValid', field });
  });

  it('of 200,000 characters is read in no time', () => {
    const start = performance.now();
    for (const text of [
      'a@'.repeat(100_000),
      `a@${'a.'.repeat(100_000)}`,
      ' '.repeat(200_000),
      '1'.repeat(200_000),
    ]) {
      for (const field of ['phone', 'email', 'name', 'address']) readContact({ [field]: text });
    }
    expect(performance.now() - start).toBeLessThan(500);
  });
});

onEachDatabase('a visitor’s contact', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  type Said = Omit<Parameters<typeof rememberContact>[1], 'now' | 'language'>;
  const remember = (said: Said) =>
    database.db.write((tx) => rememberContact(tx, { language: 'zh', now: NOW, ...said }));

  it('makes a customer the first time and fills it in afterwards', async () => {
    const identityId = await addVisitor(database.db);
    const first = valueIn(await remember({ identityId, phone: '138 0000 9999' }));
    expect(first).toMatchObject({ name: '+8613800009999', phone: '+8613800009999', address: null, city: '' });

    const more = { name: '陈浩', address: '浙江省杭州市西湖区文三路 8 号' };
    const second = valueIn(await remember({ identityId, ...more }));
    expect(second).toEqual({ ...first, ...more, city: 'Hangzhou' });
    const third = valueIn(await remember({ identityId, customerId: first.id, email: 'C@X.cn' }));
    expect(third).toEqual({ ...second, email: 'c@x.cn' });
    expect(await database.db.read((tx) => findCustomer(tx, { customerId: first.id }))).toEqual(third);
  });

  it('that belongs to another customer opens nothing: it is a new customer', async () => {
    const known = await addCustomer(database.db, {
      name: 'Rich',
      phone: '13911112222',
      email: 'rich@example.com',
    });
    const identityId = await addVisitor(database.db);
    const claimed = valueIn(await remember({ identityId, phone: '13911112222', email: 'rich@example.com' }));
    expect(claimed.id).not.toBe(known);
    expect(claimed.name).toBe('+8613911112222');
  });

  it('changes no customer but the one behind this identity', async () => {
    const victim = await addCustomer(database.db, { name: 'Victim' });
    const before = await database.db.read((tx) => findCustomer(tx, { customerId: victim }));
    const identityId = await addVisitor(database.db);
    for (const customerId of [victim, newId()]) {
      const refused = await remember({ identityId, customerId, phone: '13900000000' });
      expect(problemIn(refused)).toEqual({ kind: 'customerNotFound' });
    }
    expect(await database.db.read((tx) => findCustomer(tx, { customerId: victim }))).toEqual(before);
  });

  it('that is not valid, or only an address, leaves no trace', async () => {
    const identityId = await addVisitor(database.db);
    const count = () => database.db.read((tx) => tx.customer.count());
    const before = await count();
    const refused = await remember({ identityId, name: 'Emma', phone: '1' });
    expect(problemIn(refused)).toEqual({ kind: 'contactNotValid', field: 'phone' });
    const nameless = await remember({ identityId, address: '1 High Street, Leeds' });
    expect(problemIn(nameless)).toEqual({ kind: 'contactNotValid', field: 'name' });
    expect(await count()).toBe(before);
  });

  it('from six tabs at once is one customer', async () => {
    const identityId = await addVisitor(database.db);
    const before = await database.db.read((tx) => tx.customer.count());
    const all = await Promise.all(Array.from({ length: 6 }, () => remember({ identityId, name: 'Emma' })));
    expect(new Set(all.map((one) => valueIn(one).id)).size).toBe(1);
    expect(await database.db.read((tx) => tx.customer.count())).toBe(before + 1);
  });
});

onEachDatabase('the house looks for a customer', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    const people = [
      { name: 'Emma Clarke', phone: '+447700900123', email: 'emma@example.com' },
      { name: 'EMMANUEL 100%', phone: '13800001234', email: 'x_y@example.com' },
      { name: '林悦', phone: '13900005678', email: 'lin@example.cn' },
    ];
    for (const person of people) await addCustomer(database.db, person);
  });
  afterAll(() => database.drop());

  it.each([
    ['emma', ['EMMANUEL 100%', 'Emma Clarke']],
    ['CLARKE', ['Emma Clarke']],
    ['悦', ['林悦']],
    ['100%', ['EMMANUEL 100%']],
    ['%', []],
    ['_', []],
    ['\\', []],
    ['EMMA@EXAMPLE.COM', ['Emma Clarke']],
    ['example.com', []],
    ['5678', ['林悦']],
    ['678', []],
    ['+44 7700 900123', ['Emma Clarke']],
    ['138 0000 1234', ['EMMANUEL 100%']],
    ['1380000', []],
    ["'; DROP TABLE", []],
    ['   ', []],
  ])('by %j', async (text, names) => {
    const found = await database.db.read((tx) => searchCustomers(tx, { text, limit: 10 }));
    expect(found.map(({ name }) => name).sort()).toEqual([...names].sort());
  });

  it('and gets no more than asked for', async () => {
    const found = await database.db.read((tx) => searchCustomers(tx, { text: 'e', limit: 1 }));
    expect(found.length).toBe(1);
  });

  it('and reads them in brief, which is written down', async () => {
    const { db } = database;
    const customerId = await addCustomer(db, { name: 'Busy' });
    const tea = await addProduct(db, { price: 1_000 });
    const ids: string[] = [];
    for (let minute = 0; minute < 7; minute++) {
      const draft = await addDraft(db, { lines: [{ productId: tea, quantity: 1 }] });
      ids.push(valueIn(await db.write((tx) => place(tx, { draft, customerId, now: later(minute) }))).id);
    }
    const orderId = ids[6] ?? '';
    await db.write((tx) =>
      cancelOrder(tx, { orderId, requestId: 'c', actor: staff, door: 'chat', now: later(8) }),
    );

    const brief = valueIn(
      await db.write((tx) => customerBrief(tx, { customerId, actor: staff, now: later(9) })),
    );
    expect(brief).toMatchObject({
      orders: 6,
      spent: [{ currency: 'CNY', total: 6_000 }],
      customer: { name: 'Busy' },
    });
    expect(brief.lastOrders.map(({ id }) => id)).toEqual(ids.slice(2).reverse());
    const audit = await db.read((tx) => tx.auditEntry.findMany({ where: { subject: 'customer' } }));
    expect(audit).toMatchObject([
      { actor: 'staff:rep-lin', action: 'customer.read', subjectId: customerId, at: later(9) },
    ]);

    const nobody = await db.write((tx) => customerBrief(tx, { customerId: newId(), actor: staff, now: NOW }));
    expect(problemIn(nobody)).toEqual({ kind: 'customerNotFound' });
  });
});
