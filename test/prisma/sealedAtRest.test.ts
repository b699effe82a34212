import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import pg from 'pg';
import { afterEach, expect, inject, it } from 'vitest';
import { findCustomer } from '../../domain/customers/customers.ts';
import { searchCustomers } from '../../domain/customers/searchCustomers.ts';
import { indexNames } from '../../domain/customers/searchTerms.ts';
import { type Db, openDoors, type Provider } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import { claimKey, keepAnswer } from '../../domain/requests/keptAnswers.ts';
import { newDataKey, open, openVault, type Sealed } from '../../domain/sealed.ts';
import { sealDatabase } from '../../domain/sealing/sealDatabase.ts';
import { addWebhook, secretCell } from '../../domain/webhooks/webhooks.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { onEachDatabase } from '../support/database.ts';
import { opened, TEST_DATA_KEY, testVault } from '../support/vault.ts';

const checkout = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'parley-plain-'));
const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
  rmSync(folder, { recursive: true, force: true });
});

const onServer = async (url: string, sql: string) => {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(sql).finally(() => client.end());
};

/** A database of the version before contact details were sealed, with people in it. */
async function plainDatabase(provider: Provider): Promise<string> {
  const server = inject('postgresServer');
  const name = `parley_plain_${process.pid}`;
  const file = join(folder, 'old.db');
  const url =
    provider === 'sqlite' ? file : Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  if (provider === 'postgresql') {
    await onServer(server, `CREATE DATABASE ${name}`);
    closing.push(() => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`));
  }
  const migrations = join(folder, 'prisma/migrations', provider);
  cpSync(join(checkout, 'prisma/migrations', provider), migrations, { recursive: true });
  for (const later of readdirSync(migrations).filter((name) => /^\d/.test(name) && name > '20261123023633_z'))
    rmSync(join(migrations, later), { recursive: true });
  const target = provider === 'sqlite' ? { provider, file } : { provider, url };
  await migrate(target, folder);
  if (provider === 'sqlite') new Sqlite(file).exec(oldRows).close();
  else await onServer(url, oldRows);
  await migrate(target, checkout);
  return url;
}

const PEOPLE = 40;
const at = `'2026-03-08T04:00:00.000+00:00'`;
const oldRows = [
  ...Array.from({ length: PEOPLE }, (_, n) => [
    `INSERT INTO "Customer" ("id", "name", "phone", "email", "address", "city", "createdAt")
     VALUES ('c${n}', '${n === 7 ? '13811110007' : `Person ${n}`}', '1381111${String(n).padStart(4, '0')}', ${n % 2 ? 'NULL' : `'secret${n}@example.com'`}, '${n} Secret Road, Leeds', 'Leeds', ${at});`,
    `INSERT INTO "Order" ("id", "status", "currency", "contactName", "contactPhone", "address", "createdAt", "updatedAt")
     VALUES ('o${n}', 'draft', 'CNY', 'Person ${n}', '1381111${String(n).padStart(4, '0')}', '${n} Secret Road, Leeds', ${at}, ${at});`,
  ]).flat(),
  `INSERT INTO "ChannelIdentity" ("id", "channel", "externalId", "createdAt") VALUES ('i', 'web', 'i', ${at});`,
  `INSERT INTO "Conversation" ("id", "channel", "identityId", "createdAt", "lastActivityAt", "state")
   VALUES ('v', 'web', 'i', ${at}, ${at}, '{"v":1,"dialogs":{"given":{"address":"9 Secret Road"}}}');`,
].join('\n');

async function openAs(provider: Provider, where: string, vault = testVault): Promise<Db> {
  const db = openDoors(provider === 'sqlite' ? await openSqlite(where) : await openPostgres(where, 2), {
    vault,
  });
  closing.push(() => db.close());
  return db;
}

const clock = () => new Date(performance.timeOrigin + performance.now());
const quietly = { now: clock, onProgress: () => {} };
const plainTexts = /1381111\d{4}|secret\d+@example|Secret Road/;

onEachDatabase('an older shop’s contact details', (provider) => {
  it('are sealed at the next start, also when the one before was killed half-way; none is lost, none stays plain', async () => {
    const where = await plainDatabase(provider);
    const db = await openAs(provider, where);
    const killed = sealDatabase(db, {
      now: clock,
      onProgress: ({ done }) => {
        if (done > 20) throw new Error('killed');
      },
    });
    await expect(killed).rejects.toThrow('killed');
    const isSome = await db.read((tx) =>
      tx.contactDetail.count({ where: { value: { startsWith: 'sealed.' } } }),
    );
    expect(isSome).toBeGreaterThan(0);
    expect(await db.read((tx) => tx.order.count({ where: { address: { startsWith: 'sealed.' } } }))).toBe(0);

    const seen: number[] = [];
    const result = await sealDatabase(db, {
      now: clock,
      onProgress: ({ done, total }) => seen.push(done / total),
    });
    expect([result.sealed > PEOPLE, seen.at(-1)]).toEqual([true, 1]);
    expect(await indexNames(db, quietly), 'all customers can be found by name').toBe(PEOPLE);
    expect(await db.read((tx) => searchCustomers(tx, { text: 'person 39', limit: 5 }))).toMatchObject([
      { id: 'c39' },
    ]);
    expect((await sealDatabase(db, quietly)).sealed, 'a third start has nothing to do').toBe(0);

    const customer = await db.read((tx) => findCustomer(tx, { customerId: 'c8' }));
    expect(customer).toMatchObject({
      name: 'Person 8',
      phone: '+8613811110008',
      email: 'secret8@example.com',
    });
    const nameless = await db.read((tx) => findCustomer(tx, { customerId: 'c7' }));
    expect(nameless).toMatchObject({ name: '+8613811110007', email: null, address: '7 Secret Road, Leeds' });
    const found = await db.read((tx) => searchCustomers(tx, { text: '0039', limit: 5 }));
    expect(found.map(({ id }) => id)).toEqual(['c39']);
    const order = await db.read((tx) => tx.order.findUniqueOrThrow({ where: { id: 'o3' } }));
    expect(opened(order)).toMatchObject({ contactPhone: '13811110003', address: '3 Secret Road, Leeds' });

    const tables = ['Customer', 'ContactDetail', 'Order', 'Conversation'];
    const rows = await Promise.all(tables.map((table) => db.report(`SELECT * FROM "${table}"`, [])));
    expect(JSON.stringify(rows)).not.toMatch(plainTexts);
    if (provider === 'postgresql') return;
    const files = [where, `${where}-wal`].filter((path) => existsSync(path));
    for (const file of files) expect(readFileSync(file, 'latin1')).not.toMatch(plainTexts);
  });

  it('are sealed with a new key beside the former, found by it, and then open without the former', async () => {
    const where = await plainDatabase(provider);
    const first = await openAs(provider, where);
    await sealDatabase(first, quietly);
    const request = { caller: 'staff:a', key: 'k', fingerprint: 'f' };
    await first.write(async (tx) => {
      await claimKey(tx, { ...request, now: clock() });
      await keepAnswer(tx, { ...request, answer: '9 Secret Road' });
      await addWebhook(tx, {
        content: { url: 'https://example.com/', kinds: ['order.paid'], active: true },
        ...{ secret: 'whsec_x', actor: { as: 'operator' }, now: clock() },
      });
    });
    const key = newDataKey();
    const changing = await openAs(provider, where, openVault({ keys: [key, TEST_DATA_KEY], country: 'CN' }));
    expect((await sealDatabase(changing, quietly)).sealed).toBeGreaterThan(PEOPLE);

    const changed = await openAs(provider, where, openVault({ keys: [key], country: 'CN' }));
    const found = await changed.read((tx) => searchCustomers(tx, { text: 'secret8@example.com', limit: 5 }));
    expect(found).toMatchObject([
      { name: 'Person 8', phone: '+8613811110008', address: '8 Secret Road, Leeds' },
    ]);
    const replayed = await changed.write((tx) => claimKey(tx, { ...request, now: clock() }));
    expect(replayed).toEqual({ kind: 'answered', answer: '9 Secret Road' });
    const secrets = await changed.read(async (tx) => {
      const webhooks = await tx.webhook.findMany();
      return webhooks.map(({ id, secret }) => open(tx.vault, secretCell(id), secret as unknown as Sealed));
    });
    expect(secrets).toEqual(['whsec_x']);
    await expect(sealDatabase(await openAs(provider, where), quietly)).rejects.toThrow('sealed with key');
  });
});
