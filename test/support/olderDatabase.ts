import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import { type Db, openDoors, type Provider } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import { migrate } from '../../prisma/migrate.mjs';

const checkout = join(import.meta.dirname, '../..');

/** A database as the version before one migration left it. What is written by hand: today's client knows other columns. */
export interface OlderDatabase {
  open(): Promise<Db>;
  /** brings it up to date; the names of the migrations */
  migrate(): Promise<string[]>;
  drop(): Promise<void>;
}

/** `name` ends the migration's folder: 'unheard'. */
export async function makeOlderDatabase(provider: Provider, name: string): Promise<OlderDatabase> {
  const folder = mkdtempSync(join(tmpdir(), `parley-before-${name}-`));
  const database = `parley_before_${name}_${process.pid}`;
  const url = () => Object.assign(new URL(inject('postgresServer')), { pathname: `/${database}` }).toString();
  const file = join(folder, 'old.db');
  const target = () => (provider === 'sqlite' ? { provider, file } : { provider, url: url() });

  if (provider === 'postgresql') await onServer(`CREATE DATABASE ${database}`);
  await migrate(target(), versionBefore(provider, name, folder));
  return {
    open: async () =>
      openDoors(provider === 'sqlite' ? await openSqlite(file) : await openPostgres(url(), 2)),
    migrate: () => migrate(target(), checkout),
    async drop() {
      if (provider === 'postgresql') await onServer(`DROP DATABASE ${database} WITH (FORCE)`);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Lays that version's migrations into the folder. */
function versionBefore(provider: Provider, name: string, folder: string): string {
  const migrations = join(folder, 'prisma/migrations', provider);
  cpSync(join(checkout, 'prisma/migrations', provider), migrations, { recursive: true });
  const names = readdirSync(migrations)
    .filter((one) => /^\d/.test(one))
    .sort();
  for (const one of names.slice(names.findIndex((each) => each.endsWith(`_${name}`))))
    rmSync(join(migrations, one), { recursive: true });
  return folder;
}

async function onServer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('postgresServer') });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
