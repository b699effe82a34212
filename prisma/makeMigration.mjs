// npm run migration -- NAME: writes the next migration of each provider from what schema.prisma says now.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import { schemaFor } from './generate.mjs';
import { readMigrations } from './migrations.mjs';
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

  const sql = await nextMigration(provider, folder);
  if (!sql.trim() || /^-- This is an empty migration/.test(sql)) {
    console.log(`${provider}: nothing to migrate`);
    continue;
  }
  mkdirSync(join(folder, `${stamp}_${name}`));
  writeFileSync(join(folder, `${stamp}_${name}`, 'migration.sql'), sql);
  console.log(`${provider}: ${stamp}_${name}`);
}

async function nextMigration(provider, folder) {
  const { engine, close } = await openSchemaEngine(await scratchAdapter(provider));
  const migrations = readMigrations(folder);
  const result = await engine.diff({
    from: migrations.migrationDirectories.length ? { tag: 'migrations', ...migrations } : { tag: 'empty' },
    to: { tag: 'schemaDatamodel', files: [{ path: 'schema.prisma', content: schemaFor(source, provider) }] },
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters: noFilter,
  });
  await close();
  return result.stdout ?? '';
}

/** The engine replays old migrations into a scratch database to know where they lead. */
async function scratchAdapter(provider) {
  if (provider === 'sqlite') return new PrismaBetterSqlite3({ url: ':memory:' });
  const { PrismaPg } = await import('@prisma/adapter-pg');
  return new PrismaPg({
    connectionString: process.env.SCRATCH_DATABASE_URL ?? 'postgresql://root@127.0.0.1:5432/test',
  });
}
