import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { describe, inject } from 'vitest';
import type { Db, Provider } from '../../domain/db.ts';
import { openDoors } from '../../domain/db.ts';
import { openPostgres, openSqlite } from '../../domain/dbEngine.ts';
import type { StatementCount } from '../../domain/sqliteStatements.ts';
import { testVault } from './vault.ts';

/** A database of its own for one test file or one test: real, migrated and empty. */
export interface TestDatabase {
  provider: Provider;
  db: Db;
  /** what a second process would open: a file on SQLite, a URL on PostgreSQL */
  where: string;
  /** statements and commits so far (SQLite only) */
  count: StatementCount;
  drop(): Promise<void>;
}

/** Opens a new copy of the provider's migrated template. */
export async function makeDatabase(provider: Provider): Promise<TestDatabase> {
  return provider === 'sqlite' ? makeSqlite() : makePostgres();
}

/** Runs the same tests on each database that is there. */
export function onEachDatabase(name: string, tests: (provider: Provider) => void): void {
  describe(`${name} (sqlite)`, () => tests('sqlite'));
  describe.skipIf(!inject('postgresServer'))(`${name} (postgresql)`, () => tests('postgresql'));
}

async function makeSqlite(): Promise<TestDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-'));
  const where = join(folder, 'parley.db');
  copyFileSync(inject('sqliteTemplate'), where);
  const count = { statements: 0, commits: 0 };
  const db = openDoors(await openSqlite(where, count), { vault: testVault });
  const drop = async () => {
    await db.close();
    rmSync(folder, { recursive: true, force: true });
  };
  return { provider: 'sqlite', db, where, count, drop };
}

let made = 0;

async function makePostgres(): Promise<TestDatabase> {
  const server = inject('postgresServer');
  const name = `parley_test_${process.pid}_${++made}`;
  await onServer(server, `CREATE DATABASE ${name} TEMPLATE ${inject('postgresTemplate')}`);
  const where = Object.assign(new URL(server), { pathname: `/${name}` }).toString();
  const db = openDoors(await openPostgres(where, 5), { vault: testVault });
  const drop = async () => {
    await db.close();
    await onServer(server, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`);
  };
  return { provider: 'postgresql', db, where, count: { statements: 0, commits: 0 }, drop };
}

async function onServer(server: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
