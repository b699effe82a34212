import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { openDoors, type Provider } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';

const checkout = join(import.meta.dirname, '../..');
let database: TestDatabase;
let newer: string;
afterEach(async () => {
  await database?.drop();
  if (newer) rmSync(newer, { recursive: true, force: true });
});

const target = ({ provider, where }: TestDatabase) =>
  provider === 'sqlite' ? { provider, file: where } : { provider, url: where };

/** As a server starts: nobody has the database open while it migrates. */
async function startOn(root: string): Promise<string[]> {
  await database.db.close();
  return migrate(target(database), root);
}

const opened = async () =>
  openDoors(
    database.provider === 'sqlite' ? await openSqlite(database.where) : await openPostgres(database.where, 2),
  );

/** A checkout of a later version: today's migrations and one more. */
function laterVersion(provider: Provider, sql: string): string {
  newer = mkdtempSync(join(tmpdir(), 'parley-later-'));
  const folder = join(newer, 'prisma/migrations', provider);
  cpSync(join(checkout, 'prisma/migrations', provider), folder, { recursive: true });
  mkdirSync(join(folder, '29990101000000_nickname'));
  writeFileSync(join(folder, '29990101000000_nickname/migration.sql'), sql);
  return newer;
}

const anna = { id: 'anna', name: 'Anna', createdAt: new Date('2026-01-02T03:04:05.678Z') };

const addNickname = `ALTER TABLE "Customer" ADD COLUMN "nickname" TEXT NOT NULL DEFAULT 'none';`;

onEachDatabase('migrations', (provider) => {
  test('an older database keeps its rows when a later version starts on it, and a second start changes nothing', async () => {
    database = await makeDatabase(provider);
    await database.db.write((tx) => tx.customer.create({ data: anna }));
    const root = laterVersion(provider, addNickname);

    expect(await startOn(root)).toEqual(['29990101000000_nickname']);
    expect(await startOn(root)).toEqual([]);
    const db = await opened();
    expect(await db.read((tx) => tx.customer.findUnique({ where: { id: 'anna' } }))).toMatchObject(anna);
    expect(await db.report('SELECT "nickname" FROM "Customer"', [])).toEqual([{ nickname: 'none' }]);
    await db.close();
  });

  test('servers that start at once migrate once', async () => {
    database = await makeDatabase(provider);
    const root = laterVersion(provider, addNickname);
    const starts = provider === 'sqlite' ? 1 : 3; // the SQLite file has one owner, by its lock
    const applied = await Promise.all(Array.from({ length: starts }, () => startOn(root)));
    expect(applied.flat()).toEqual(['29990101000000_nickname']);
  });

  test('an older version refuses a newer database with a sentence', async () => {
    database = await makeDatabase(provider);
    await startOn(laterVersion(provider, addNickname));
    await expect(startOn(checkout)).rejects.toThrow(/migrations this version does not know.*start the newer/);
  });

  test('a migration edited after it was applied is refused by name', async () => {
    database = await makeDatabase(provider);
    const root = laterVersion(provider, addNickname);
    await startOn(root);
    writeFileSync(
      join(root, 'prisma/migrations', provider, '29990101000000_nickname/migration.sql'),
      '-- other',
    );
    await expect(startOn(root)).rejects.toThrow(/29990101000000_nickname was edited/);
  });
});

test('both providers have the same migrations', () => {
  const names = (provider: string) => readdirSync(join(checkout, 'prisma/migrations', provider));
  expect(names('sqlite')).toEqual(names('postgresql'));
});
