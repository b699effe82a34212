import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Logger, pino } from 'pino';
import { type App, type AppOptions, createApp } from '../../bot/app.ts';
import { bundle } from '../../bot/build.mjs';
import { serverFlags } from '../../bot/serverFlags.mjs';
import type { Db } from '../../domain/db.ts';
import { saveProducts } from '../../domain/products/saveProducts.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import type { TestDatabase } from './database.ts';
import { testModel } from './model.ts';
import { TEST_DATA_KEY } from './vault.ts';

const root = join(import.meta.dirname, '../..');

/** The DIRECT_LINE_SECRET of every server these tests start. */
export const SECRET = 'a-secret-of-the-tests-longer-than-32-characters';

/** How a process ended: its code, or the signal that ended it. */
export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
  /** from the signal to the end, or from the start when nobody sent one */
  ms: number;
  errors: string;
}

/** A server in a process of its own: `dist/main.mjs`, as `npm start` runs it. */
export interface ServerProcess {
  url: string;
  port: number;
  pid: number;
  /** sends the signal and resolves when the process is gone */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<Ended>;
  ended: Promise<Ended>;
}

/** Starts a server on the database and waits until it says that it is ready; throws with its last words when it ends. */
export async function startServer(
  database: TestDatabase,
  options: { port?: number } = {},
): Promise<ServerProcess> {
  for (let tries = 1; ; tries++) {
    try {
      return await startOnce(database, options);
    } catch (error) {
      // A port that was let go may be some client's for a moment: the system gives them from the same range.
      if (!/in use/.test(String(error)) || tries === 50) throw error;
      await pause(200);
    }
  }
}

async function startOnce(database: TestDatabase, options: { port?: number } = {}): Promise<ServerProcess> {
  const { child, ended, sentAt } = await runServer(database, options.port ?? 0);
  const port = await new Promise<number>((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk) => {
      said += chunk;
      const ready = /Parley is ready: http:\/\/localhost:(\d+)/.exec(said);
      if (ready) resolve(Number(ready[1]));
    });
    void ended.then(({ errors, code }) => reject(new Error(`The server ended with ${code}: ${errors}`)));
  });
  const end = (signal: 'SIGKILL' | 'SIGTERM') => {
    sentAt.ms = performance.now();
    child.kill(signal);
    return ended;
  };
  return { url: `http://127.0.0.1:${port}`, port, pid: child.pid ?? 0, end, ended };
}

/** Runs a server that is expected to refuse to serve. */
export async function runToEnd(database: TestDatabase, env: Record<string, string> = {}): Promise<Ended> {
  const { child, ended } = await runServer(database, 0, env);
  const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
  const result = await ended;
  clearTimeout(late);
  return result;
}

async function runServer(database: TestDatabase, port: number, more: Record<string, string> = {}) {
  await bundleIfStale();
  const { provider, where } = database;
  const place =
    provider === 'sqlite'
      ? { DATA_DIR: dirname(where) }
      : { DATABASE_URL: where, DATA_DIR: join(tmpdir(), 'parley-test-data') };
  const env = {
    ...process.env,
    ...place,
    PORT: String(port),
    HOST: '127.0.0.1',
    DIRECT_LINE_SECRET: SECRET,
    DATA_KEY: TEST_DATA_KEY,
    DEMO: 'off',
    LOG_LEVEL: 'error',
    PUBLIC_URL: '',
    NODE_ENV: 'production',
    ...more,
  };
  const child: ChildProcess = spawn(process.execPath, [...serverFlags, 'dist/main.mjs'], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const sentAt = { ms: performance.now() };
  let errors = '';
  child.stderr?.on('data', (chunk) => {
    errors += chunk;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once('close', (code, signal) =>
      resolve({ code, signal, ms: performance.now() - sentAt.ms, errors }),
    );
  });
  return { child, ended, sentAt };
}

/** Bundles once when a source is newer than the bundle; two test files at once wait for one another. */
export async function bundleIfStale(): Promise<void> {
  const lock = join(root, 'node_modules/.parley-bundling');
  for (let waited = 0; !isFresh(); waited += 100) {
    try {
      mkdirSync(lock);
    } catch {
      if (waited > 20_000) rmdirSync(lock); // whoever held it has died
      await pause(100);
      continue;
    }
    try {
      if (!isFresh()) await bundle(root);
    } finally {
      rmdirSync(lock);
    }
  }
}

function isFresh(): boolean {
  const made = join(root, 'dist/main.mjs');
  if (!existsSync(made)) return false;
  const madeAt = statSync(made).mtimeMs;
  return ['bot', 'dialogs', 'domain', 'prisma'].every((ring) =>
    readdirSync(join(root, ring), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(ts|mjs|json)$/.test(file))
      .every((file) => statSync(join(root, ring, file)).mtimeMs <= madeAt),
  );
}

/** Puts the demo products on sale, `stock` of each. */
export async function stockShop(db: Db, stock: number): Promise<void> {
  const products = demoProducts.map((product) => ({ ...product, currency: 'CNY', stock }));
  await db.write((tx) => saveProducts(tx, { products, now: new Date() }));
}

/** The same server in this process, on a free port. */
export interface ServerHere {
  app: App;
  url: string;
  close(): Promise<void>;
}

/** Serves from this process over `db`, so that the clock can be set; close it before the database. */
export async function serveHere(
  db: Db,
  options: {
    now?: () => Date;
    listenUrl?: string;
    log?: Logger;
    payments?: AppOptions['payments'];
    requestsPerMinute?: number;
  } = {},
): Promise<ServerHere> {
  const app = createApp({
    db,
    listenUrl: options.listenUrl,
    secret: SECRET,
    publicUrl: undefined,
    shop: {
      name: { en: 'Hill & Spring', zh: '山泉茶舍' },
      tagline: { en: 'Tea', zh: '茶' },
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      orderExpiryHours: 72,
    },
    payments: options.payments,
    understanding: { model: testModel },
    files: {
      webFolder: join(root, 'bot/web'),
      webChatFile: join(root, 'node_modules/botframework-webchat/dist/webchat.js'),
    },
    network: { resolve: async () => [] }, // no test reaches the internet
    apiRequestsPerMinute: options.requestsPerMinute,
    log: options.log ?? pino({ level: process.env.TEST_LOG ?? 'silent' }),
    now: options.now ?? (() => new Date()),
  });
  const port = await app.listen(0, '127.0.0.1');
  return { app, url: `http://127.0.0.1:${port}`, close: () => app.close() };
}
