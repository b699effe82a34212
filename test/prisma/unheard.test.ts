import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { openDoors, type Provider } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import { listUnheard, noteUnheard } from '../../domain/learning/unheard.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { onEachDatabase } from '../support/database.ts';

const checkout = join(import.meta.dirname, '../..');

/** Lays the version from before this migration, and all since, into the folder. */
function versionBefore(provider: Provider, folder: string): string {
  const migrations = join(folder, 'prisma/migrations', provider);
  cpSync(join(checkout, 'prisma/migrations', provider), migrations, { recursive: true });
  const names = readdirSync(migrations)
    .filter((name) => /^\d/.test(name))
    .sort();
  for (const name of names.slice(names.findIndex((name) => name.endsWith('_unheard'))))
    rmSync(join(migrations, name), { recursive: true });
  return folder;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresServer') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}

onEachDatabase('a database from before learning', (provider) => {
  test('keeps what is in it and can learn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-before-learning-'));
    const name = `parley_before_learning_${process.pid}`;
    if (provider === 'postgresql') await onServer(`CREATE DATABASE ${name}`);
    const url = () => Object.assign(new URL(inject('postgresServer')), { pathname: `/${name}` }).toString();
    const file = join(folder, 'old.db');
    const target = provider === 'sqlite' ? { provider, file } : { provider, url: url() };
    const open = async () =>
      openDoors(provider === 'sqlite' ? await openSqlite(file) : await openPostgres(url(), 2));

    await migrate(target, versionBefore(provider, folder));
    const before = await open();
    const anna = { id: 'anna', name: 'Anna', createdAt: new Date('2026-01-02T03:04:05.678Z') };
    // By hand: the client of today knows columns that this database has not.
    await before.write(
      (tx) => tx.$executeRaw`
        INSERT INTO "Customer" ("id", "name", "createdAt") VALUES (${anna.id}, ${anna.name}, ${anna.createdAt})`,
    );
    await before.close();

    expect((await migrate(target, checkout))[0]).toMatch(/_unheard$/);
    const db = await open();
    const said = { language: 'en', masked: 'zzz', day: '2026-03-04', guess: '', score: 0 };
    await db.write((tx) => noteUnheard(tx, { ...said, answer: 'notUnderstood' }));
    expect((await listUnheard(db.report)).map(({ masked }) => masked)).toEqual(['zzz']);
    expect(await db.read((tx) => tx.customer.findUnique({ where: { id: 'anna' } }))).toMatchObject(anna);
    await db.close();
    if (provider === 'postgresql') await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
    rmSync(folder, { recursive: true, force: true });
  });
});
