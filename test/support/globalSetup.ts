import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import {
  modelName,
  noWords,
  ourSentences,
  saveModel,
  trainOn,
} from '../../dialogs/understanding/learning/teaching.ts';
import { migrate } from '../../prisma/migrate.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    sqliteTemplate: string;
    /** the server to make test databases on, or '' when there is none and it is not required */
    postgresServer: string;
    postgresTemplate: string;
    /** the file of the trained model */
    model: string;
  }
}

const root = join(import.meta.dirname, '../..');
const server = process.env.TEST_DATABASE_URL ?? 'postgresql://root@127.0.0.1:5432/postgres';

/** Migrates one template a provider; every test database is a copy of it, made in milliseconds. */
export default async function setup(project: TestProject) {
  const folder = join(tmpdir(), `parley-test-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  const sqliteTemplate = join(folder, 'template.db');
  await migrate({ provider: 'sqlite', file: sqliteTemplate }, root);
  project.provide('sqliteTemplate', sqliteTemplate);

  project.provide('model', trainedModel());

  const postgresTemplate = `parley_template_${process.pid}`;
  const reachable = await makePostgresTemplate(postgresTemplate);
  project.provide('postgresServer', reachable ? server : '');
  project.provide('postgresTemplate', postgresTemplate);

  return async () => {
    rmSync(folder, { recursive: true, force: true });
    if (reachable) await onServer((client) => client.query(`DROP DATABASE IF EXISTS ${postgresTemplate}`));
  };
}

/** Trained when sentences or matcher changed, else the one from before: as npm start does it. */
function trainedModel(): string {
  const name = `model-${modelName(noWords)}`;
  const built = join(root, 'dist', name);
  if (existsSync(built)) return built;
  const cache = join(root, 'node_modules/.cache/parley');
  const file = join(cache, name);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  writeFileSync(file, saveModel(trainOn(ourSentences())));
  return file;
}

async function makePostgresTemplate(name: string): Promise<boolean> {
  try {
    await onServer((client) => client.query(`CREATE DATABASE ${name}`));
  } catch (error) {
    if (process.env.CI === 'true')
      throw new Error('CI needs PostgreSQL on 127.0.0.1:5432.', { cause: error });
    console.warn(
      '\nSKIPPED: the PostgreSQL tests (no server at 127.0.0.1:5432; set TEST_DATABASE_URL for another).\n',
    );
    return false;
  }
  await migrate({ provider: 'postgresql', url: databaseUrl(server, name) }, root);
  return true;
}

async function onServer(work: (client: pg.Client) => Promise<unknown>) {
  const client = new pg.Client({ connectionString: server, connectionTimeoutMillis: 3000 });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}

const databaseUrl = (base: string, name: string) =>
  Object.assign(new URL(base), { pathname: `/${name}` }).toString();
