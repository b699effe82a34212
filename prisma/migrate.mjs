// Brings a database to the schema of this version. Loads the schema engine only when something is pending.
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readMigrations } from './migrations.mjs';

/**
 * Applies what is pending of prisma/migrations/<provider> and returns the names it applied.
 * `root` is the checkout; `target` is { provider: 'sqlite', file } or { provider: 'postgresql', url }.
 * Throws an Error whose message is fit for the operator when the database is newer than this version or a
 * migration failed; what had been applied before stays applied, in the ledger, and the data untouched.
 */
export async function migrate(target, root) {
  const folder = join(root, 'prisma/migrations', target.provider);
  const migrations = readMigrations(folder);

  return withMigrationLock(target, async () => {
    const applied = await readLedger(target);
    const pending = pendingMigrations(migrations.migrationDirectories, applied);
    if (pending.length === 0) return [];

    const { noFilter, openSchemaEngine } = await import('./schemaEngine.mjs');
    const { engine, close } = await openSchemaEngine(await adapterFor(target));
    try {
      return (await engine.applyMigrations({ migrationsList: migrations, filters: noFilter }))
        .appliedMigrationNames;
    } finally {
      await close();
    }
  });
}

/** The migrations the ledger does not have; throws when the ledger knows ones that this version does not, or others. */
export function pendingMigrations(directories, applied) {
  const known = new Map(directories.map((d) => [d.path, checksum(d.migrationFile.content.value)]));
  const unknown = applied.filter((row) => !known.has(row.name));
  if (unknown.length) {
    throw new Error(
      `The database has migrations this version does not know (${unknown[0].name}): start the newer Parley that made it, or restore an older backup.`,
    );
  }
  const changed = applied.find((row) => known.get(row.name) !== row.checksum);
  if (changed) {
    throw new Error(`Migration ${changed.name} was edited after it was applied: restore the file from git.`);
  }
  const done = new Set(applied.map((row) => row.name));
  return directories.filter((d) => !done.has(d.path));
}

const checksum = (sql) => createHash('sha256').update(sql).digest('hex');

const ledgerQuery =
  'SELECT migration_name AS name, checksum FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL';

async function readLedger(target) {
  if (target.provider === 'sqlite') {
    const { default: Sqlite } = await import('better-sqlite3');
    const db = new Sqlite(target.file);
    try {
      return hasLedger(db) ? db.prepare(ledgerQuery).all() : [];
    } finally {
      db.close();
    }
  }
  return withPg(target.url, async (client) => {
    const found = await client.query(`SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there`);
    return found.rows[0].there ? (await client.query(ledgerQuery)).rows : [];
  });
}

const hasLedger = (db) =>
  db.prepare(`SELECT 1 FROM sqlite_master WHERE name = '_prisma_migrations'`).get() !== undefined;

async function adapterFor(target) {
  if (target.provider === 'sqlite') {
    const { PrismaBetterSqlite3 } = await import('@prisma/adapter-better-sqlite3');
    return new PrismaBetterSqlite3({ url: target.file });
  }
  const { PrismaPg } = await import('@prisma/adapter-pg');
  return new PrismaPg({ connectionString: target.url });
}

/** Instances that start together migrate one after the other. The SQLite file has one owner anyway. */
async function withMigrationLock(target, work) {
  if (target.provider === 'sqlite') return work();
  return withPg(target.url, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [MIGRATION_LOCK]);
    try {
      return await work();
    } finally {
      await client.query('SELECT pg_advisory_unlock($1)', [MIGRATION_LOCK]);
    }
  });
}

/** Any number no one else uses; not the engine's own 72707369, which it takes itself. */
const MIGRATION_LOCK = 7_275_395;

async function withPg(url, work) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
