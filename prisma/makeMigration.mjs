// npm run migration -- NAME: writes the next migration of each provider, from the schema.prisma of the commit that
// brought the last one to what it says now. Read it before you commit it: SQLite's may be written shorter, and safer
// for large tables, with ALTER TABLE than by making them anew, which is the engine's way.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { schemaFor } from './generate.mjs';
import { noFilter, openSchemaEngine } from './schemaEngine.mjs';

const here = import.meta.dirname;
const name = process.argv[2];
if (!/^[a-z][a-z0-9_]*$/.test(name ?? '')) {
  console.error('Give the migration a name in snake_case: npm run migration -- add_invoices');
  process.exit(2);
}

const source = readFileSync(join(here, 'schema.prisma'), 'utf8');
const stamp = new Date().toISOString().replace(/\D/g, '').slice(0, 14);

for (const provider of ['sqlite', 'postgresql']) {
  const folder = join(here, 'migrations', provider);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'migration_lock.toml'), `provider = "${provider}"\n`);

  const sql = await nextMigration(provider);
  if (!sql.trim() || /^-- This is an empty migration/.test(sql)) {
    console.log(`${provider}: nothing to migrate`);
    continue;
  }
  mkdirSync(join(folder, `${stamp}_${name}`));
  writeFileSync(join(folder, `${stamp}_${name}`, 'migration.sql'), sql);
  console.log(`${provider}: ${stamp}_${name}`);
}

async function nextMigration(provider) {
  const { engine, close } = await openSchemaEngine(await anyAdapter(provider));
  const datamodel = (content) => ({
    tag: 'schemaDatamodel',
    files: [{ path: 'schema.prisma', content: schemaFor(content, provider) }],
  });
  const before = schemaOfLastMigration();
  const result = await engine.diff({
    from: before ? datamodel(before) : { tag: 'empty' },
    to: datamodel(source),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: noFilter,
  });
  await close();
  return result.stdout ?? '';
}

/**
 * '' before the first. Rejected: replaying the migrations, because the engine cannot read a PostgreSQL schema back
 * through the adapter ("Column type 'char' could not be deserialized") and sends SQLite a migration as one statement.
 */
function schemaOfLastMigration() {
  const git = (...args) => execFileSync('git', args, { cwd: here, encoding: 'utf8' }).trim();
  const commit = git('log', '-1', '--format=%H', '--', 'migrations');
  return commit && git('show', `${commit}:./schema.prisma`);
}

/** The engine connects to learn the provider, and writes nothing: two schemas are compared without a database. */
async function anyAdapter(provider) {
  if (provider === 'sqlite') return new PrismaBetterSqlite3({ url: ':memory:' });
  const { PrismaPg } = await import('@prisma/adapter-pg');
  return new PrismaPg({
    connectionString: process.env.SCRATCH_DATABASE_URL ?? 'postgresql://root@127.0.0.1:5432/test',
  });
}
