// Generates the Prisma client once for each provider from the one schema, without any download.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const prismaCli = join(
  dirname(createRequire(import.meta.url).resolve('prisma/package.json')),
  'build/index.js',
);

/** Writes prisma/generated/sqlite and prisma/generated/postgresql; throws with prisma's words when the schema is wrong. */
export function generateClients() {
  const source = readFileSync(join(here, 'schema.prisma'), 'utf8');
  const work = join(here, 'generated');
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });

  for (const provider of ['sqlite', 'postgresql']) {
    const schema = join(work, `${provider}.prisma`);
    writeFileSync(schema, schemaFor(source, provider).replace('./generated/', './'));
    execFileSync(process.execPath, [prismaCli, 'generate', '--schema', schema, '--no-hints'], {
      cwd: join(here, '..'),
      stdio: ['ignore', 'pipe', 'pipe'],
      // The CLI fetches an engine that `generate` never runs; any existing file stops it (prisma 7.10).
      env: { ...process.env, PRISMA_SCHEMA_ENGINE_BINARY: schema, CHECKPOINT_DISABLE: '1' },
    });
  }
}

/** The schema text with the provider put in. */
export function schemaFor(source, provider) {
  return source
    .replace('./generated/sqlite', `./generated/${provider}`)
    .replace('provider = "sqlite"', `provider = "${provider}"`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) generateClients();
