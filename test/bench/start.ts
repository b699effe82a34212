import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serverFlags } from '../../bot/serverFlags.mjs';
import { median, printRows } from './figures.ts';
import { ordersDatabase } from './orders.ts';
import { DATA_KEY } from './secret.ts';

/** Prints the time from starting the bundled server, as npm start does, until it says it is ready. */
export async function measureStart(root: string, options: { orders: number; times: number }): Promise<void> {
  const dataDir = await ordersDatabase(root, options.orders);
  await startOnce(root, dataDir); // the files are in the system's cache from here on
  const took: number[] = [];
  for (let n = 0; n < options.times; n++) took.push(await startOnce(root, dataDir));
  const middle = median(took) / 1_000;
  printRows(`Start on ${options.orders.toLocaleString('en')} orders, until /readyz answers 200`, [
    {
      what: `median of ${options.times}`,
      value: `${middle.toFixed(2)} s (${took.map((time) => (time / 1_000).toFixed(2)).join(', ')})`,
      target: '<= 2.0 s',
      ok: middle <= 2,
    },
  ]);
}

async function startOnce(root: string, dataDir: string): Promise<number> {
  const port = await freePort();
  const began = performance.now();
  const server = spawn(process.execPath, [...serverFlags, join(root, 'dist/main.mjs')], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      PARLEY_ROOT: root,
      DATA_DIR: dataDir,
      PORT: String(port),
      DATA_KEY,
      LOG_LEVEL: 'warn',
    },
  });
  while (!(await isReady(port))) {
    if (server.exitCode !== null) throw new Error(`The server ended with code ${server.exitCode}.`);
    await pause(10);
  }
  const took = performance.now() - began;
  server.kill('SIGTERM');
  await once(server, 'exit');
  return took;
}

const isReady = (port: number) =>
  new Promise<boolean>((resolve) => {
    get(`http://127.0.0.1:${port}/readyz`, (res) => {
      res.resume();
      resolve(res.statusCode === 200);
    }).on('error', () => resolve(false));
  });

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}
