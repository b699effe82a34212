import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, it, test } from 'vitest';
import { keepPrimary } from '../../domain/customers/contactDetails.ts';
import { customerBrief } from '../../domain/customers/customerBrief.ts';
import { findCustomer } from '../../domain/customers/customers.ts';
import { searchCustomers } from '../../domain/customers/searchCustomers.ts';
import type { Db, Tx } from '../../domain/db.ts';
import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import { setExpiry } from '../../domain/orders/setExpiry.ts';
import { addCustomer, addDraft, addProduct, NOW, place, staff, valueIn } from '../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { openHouse } from '../support/house.ts';
import { tell } from './sizes.ts';

const planted = {
  phones: ['13823456789', '8613823456789', '13934567890', '020 8765 4321', '2087654321'],
  emails: ['planted.one@example.cn', 'planted.two@example.com'],
  places: ['枫林渡路', '77 Planted Lane', '苔痕巷'],
};
const all = Object.values(planted).flat();

/** What the database says in every table but that of the messages. */
async function rowsOf(db: Db): Promise<string> {
  const names = (await db.read((tx) => tablesOf(tx, db))).filter((name) => name !== 'Message');
  const tables = await Promise.all(names.map((name) => db.report(`SELECT * FROM "${name}"`, [])));
  return tables.map((rows) => JSON.stringify(rows)).join('\n');
}

async function tablesOf(tx: Tx, { provider }: Db): Promise<string[]> {
  const rows =
    provider === 'sqlite'
      ? await tx.$queryRaw<{ name: string }[]>`SELECT name FROM sqlite_master WHERE type = 'table'`
      : await tx.$queryRaw<
          { name: string }[]
        >`SELECT tablename::text AS name FROM pg_tables WHERE schemaname = 'public'`;
  return rows.map(({ name }) => name).filter((name) => /^[A-Z]/.test(name));
}

const bytesOf = (file: string) =>
  [file, `${file}-wal`].filter((path) => existsSync(path)).map((path) => readFileSync(path));

const leaks = (text: string | Buffer) => all.filter((secret) => text.includes(secret));

let database: TestDatabase | undefined;
afterEach(() => database?.drop());

onEachDatabase('P3: phones, e-mails and addresses', (provider) => {
  // Seen red: a sealed column written as it came, in saveDraft and in contactDetails.
  it('are in no byte of the database or its journal, and are found and read all the same', async () => {
    database = await makeDatabase(provider);
    const { db, where } = database;
    const contact = { name: '林悦', phone: planted.phones[0], email: planted.emails[0] };
    const customerId = await addCustomer(db, { ...contact } as { name: string });
    const nameless = await addCustomer(db, { name: undefined, phone: planted.phones[2] } as object);
    const lines = [{ productId: await addProduct(db), quantity: 1 }];
    const draft = await addDraft(db, {
      ...{ lines, customerId, address: '上海市枫林渡路 5 号', contactPhone: '020 8765 4321' },
      ...{ contactEmail: planted.emails[1] },
    } as Parameters<typeof addDraft>[1]);
    const { id: orderId, number } = valueIn(await db.write((tx) => place(tx, { draft, customerId })));
    const theirs = await db.write((tx) =>
      saveDraft(tx, { lines, customerId: nameless, conversationId: 'theirs', now: NOW }),
    );
    expect(valueIn(theirs)).toMatchObject({ contactName: null, contactPhone: '+8613934567890' });
    await db.write(async (tx) => {
      await keepPrimary(tx, { customerId, kind: 'address', value: '77 Planted Lane, Leeds', now: NOW });
      await keepPrimary(tx, { customerId, kind: 'address', value: '杭州市苔痕巷 9 号', now: NOW });
      await customerBrief(tx, { customerId, actor: staff, now: NOW });
      await setExpiry(tx, { orderId, expiresAt: null, actor: staff, now: NOW });
    });

    expect(leaks(await rowsOf(db))).toEqual([]);
    if (provider === 'sqlite') {
      const bytes = bytesOf(where);
      expect(bytes.length, 'the journal is there to be looked at').toBe(2);
      expect(bytes.flatMap(leaks)).toEqual([]);
      expect(
        bytes.some((part) => part.includes('林悦')),
        'a name is not sealed: the search does see',
      ).toBe(true);
    }
    expect(await db.read((tx) => findCustomer(tx, { customerId }))).toMatchObject({
      ...{ phone: '+8613823456789', email: planted.emails[0], address: '杭州市苔痕巷 9 号' },
    });
    expect(await db.read((tx) => findCustomer(tx, { customerId: nameless }))).toMatchObject({
      name: '+8613934567890',
    });
    const order = valueIn(await db.read((tx) => findOrderByNumber(tx, { number })));
    expect(order).toMatchObject({ contactPhone: '02087654321', address: '上海市枫林渡路 5 号' });
    for (const text of ['138 2345 6789', '+86 138-2345-6789', '6789', 'PLANTED.ONE@example.cn']) {
      const found = await db.read((tx) => searchCustomers(tx, { text, limit: 5 }));
      expect(
        found.map(({ id }) => id),
        text,
      ).toEqual([customerId]);
    }
    tell('P3', provider, `0 of ${all.length} planted details in the raw bytes`);
  });
});

test('what a visitor tells before there is a product is kept until there is one, and stands in no row but the messages', async () => {
  const house = await openHouse();
  const anna = await house.visitor();
  await anna.says('I want to order to 77 Planted Lane, Anna Smith');
  await anna.says('2 longjing, send it to 77 Planted Lane, my name is Anna Smith, phone 138-2345-6789');
  const { state } = await house.db.read((tx) => tx.conversation.findFirstOrThrow());
  expect(state).toContain('"given":"sealed.');
  expect(leaks(await rowsOf(house.db))).toEqual([]);

  const heard = await anna.says('pre-qingming');
  expect(heard.join()).toMatch(/77 Planted Lane.*Shall I place/);
  await anna.says('yes');
  expect(leaks(await rowsOf(house.db))).toEqual([]);
  await house.close();
});
