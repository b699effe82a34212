import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DbUnavailable } from '../../domain/db.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { request } from '../support/lineClient.ts';
import { runToEnd, startServer } from '../support/server.ts';
import { tell } from './sizes.ts';

const LOCKED_MS = 300;
const MOST_BLOCKED_MS = 100;

// The journal settings of every connection are in test/domain/isolation.test.ts.

describe('R2: one process owns the SQLite file', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase('sqlite');
  });
  afterAll(() => database.drop());

  // Seen red: takeLock in bot/dataDir.ts that opens the file and never begins its transaction.
  it('refuses a second server with one sentence, and the first goes on', async () => {
    const server = await startServer(database);
    const second = await runToEnd(database);
    expect(second.code).toBe(1);
    expect(second.errors.trim().split('\n')).toEqual([
      expect.stringMatching(/^Another Parley is using .+: stop it first, or .+\.$/),
    ]);
    expect((await request(`${server.url}/readyz`)).status).toBe(200);

    await server.end('SIGKILL');
    const heir = await startServer(database);
    expect((await request(`${heir.url}/readyz`)).status, 'a lock does not outlive its holder').toBe(200);
    await heir.end('SIGKILL');
  });

  // Seen red: BUSY_TIMEOUT_MS = 5000 in domain/dbEngine.ts, better-sqlite3's own default.
  it(`never stops the event loop for more than ${MOST_BLOCKED_MS} ms while another process holds the file for ${LOCKED_MS} ms`, async () => {
    const { db } = database;
    // The servers of the test before this one count too, under names of their own.
    const write = (name: string) =>
      db.write((tx) => tx.counter.create({ data: { name: `R2 ${name}`, value: 1 } }));
    await write('warm');
    let acknowledged = 1;
    let refused = 0;
    const insist = async (name: string) => {
      for (;;) {
        try {
          await write(name);
          acknowledged++;
          return;
        } catch (error) {
          if (!(error instanceof DbUnavailable)) throw error;
          refused++;
          await pause(50);
        }
      }
    };
    const blocked: number[] = [];
    for (let round = 0; round < 3; round++) {
      const holder = await holdFile(database.where);
      const delay = monitorEventLoopDelay({ resolution: 5 });
      delay.enable();
      await pause(20); // it measures from its first tick on
      await Promise.all([
        once(holder, 'exit'),
        ...Array.from({ length: 8 }, (_, n) => insist(`${round} ${n}`)),
      ]);
      delay.disable();
      blocked.push(delay.max / 1e6);
    }
    const blockedMs = Math.min(...blocked); // what a neighbour on the machine does is not in every round, a wait is
    const written = await db.read((tx) => tx.counter.count({ where: { name: { startsWith: 'R2 ' } } }));
    tell(
      'R2',
      'sqlite',
      `event loop blocked ${Math.round(blockedMs)} ms at most, ${refused} writes refused meanwhile, ${acknowledged - written} lost`,
    );
    expect(written).toBe(acknowledged);
    expect(blockedMs).toBeLessThan(MOST_BLOCKED_MS);
  });
});

/** Another process that takes the write lock for a while, as a forgotten script would. */
async function holdFile(file: string) {
  const script = `
    const db = new (require('better-sqlite3'))(process.argv[1], { timeout: 1000 });
    db.exec('BEGIN IMMEDIATE');
    console.log('held');
    setTimeout(() => { db.exec('COMMIT'); db.close(); }, ${LOCKED_MS});`;
  const holder = spawn(process.execPath, ['-e', script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(holder.stdout, 'data');
  return holder;
}
