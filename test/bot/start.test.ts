import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigProblem, readConfig } from '../../bot/config.ts';
import { openDataDir } from '../../bot/dataDir.ts';

const checkout = join(import.meta.dirname, '../..');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parley-start-'));
});
afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

describe('what a wrong set-up says, in one line with its remedy', () => {
  test.each([
    ['PORT', 'abc', /^PORT is not right: give it a number/],
    ['PORT', '70000', /^PORT is not right/],
    [
      'DATABASE_URL',
      'mysql://x',
      /^DATABASE_URL is not right: give it empty for the built-in SQLite file, or postgresql:/,
    ],
    ['PUBLIC_URL', 'chat.example.com', /^PUBLIC_URL is not right: give it a URL such as/],
    ['DIRECT_LINE_SECRET', 'short', /at least 32 characters/],
    ['DIRECT_LINE_SECRET', 'a secret of many words that no header carries', /without spaces/],
    ['SHOP_CURRENCY', 'yuan', /three-letter code such as CNY/],
    ['SHOP_TIME_ZONE', 'Mars/Base', /a zone such as Asia\/Shanghai/],
    ['DEMO', 'maybe', /on or off/],
    ['LOG_LEVEL', 'loud', /silent, fatal/],
    ['STRIPE_SECRET_KEY', 'pk_test_public', /begins with sk_ or rk_/],
    ['STRIPE_SECRET_KEY', 'sk_test_x', /^STRIPE_WEBHOOK_SECRET is missing: Stripe needs both keys, or none/],
    ['STRIPE_WEBHOOK_SECRET', 'whsec_x', /^STRIPE_SECRET_KEY is missing/],
  ])('%s=%s', (key, value, says) => {
    expect(() => readConfig(folder, { [key]: value })).toThrow(says);
    expect(() => readConfig(folder, { [key]: value })).toThrow(ConfigProblem);
  });

  test('a broken line of .env is named by its number', () => {
    writeFileSync(join(folder, '.env'), '# fine\nPORT=4000\nthis is no setting\n');
    expect(() => readConfig(folder, {})).toThrow(/^\.env line 3 is not KEY=value/);
  });

  test('.env is read and the environment wins', () => {
    writeFileSync(join(folder, '.env'), 'PORT=4000\nSHOP_CURRENCY="GBP" # pounds\n');
    expect(readConfig(folder, {})).toMatchObject({ port: 4000, shopCurrency: 'GBP' });
    expect(readConfig(folder, { PORT: '5000' })).toMatchObject({ port: 5000 });
  });

  test('the test bank is for the demo: not without it, and off when it is told so', () => {
    expect(readConfig(folder, {}).testBank).toBe(true);
    expect(readConfig(folder, { TEST_BANK: 'off' }).testBank).toBe(false);
    expect(readConfig(folder, { DEMO: 'off' }).testBank).toBe(false);
    expect(() => readConfig(folder, { DEMO: 'off', TEST_BANK: 'on' })).toThrow(
      'TEST_BANK=on is for the demo only: leave it empty, or set DEMO=on.',
    );
  });

  test('a folder in use', () => {
    const first = openDataDir(folder, undefined, { own: true });
    expect(() => openDataDir(folder, undefined, { own: true })).toThrow(
      /^Another Parley is using .*: stop it first/,
    );
    first.release();
    openDataDir(folder, undefined, { own: true }).release();
  });

  test('a folder that cannot be made', () => {
    writeFileSync(join(folder, 'file'), '');
    expect(() => openDataDir(join(folder, 'file', 'data'), undefined, { own: true })).toThrow(
      /^Cannot write to .*: give this user/,
    );
  });

  test('the secret is made once and kept', () => {
    const first = openDataDir(folder, undefined, { own: true });
    first.release();
    const second = openDataDir(folder, undefined, { own: true });
    second.release();
    expect(second.secret).toBe(first.secret);
    expect(first.secret.length).toBeGreaterThanOrEqual(32);
  });

  test('a port in use: exit 1 and one line', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const { port } = other.address() as { port: number };
    const { status, stderr } = spawnSync(process.execPath, [join(checkout, 'dist/main.mjs')], {
      cwd: checkout,
      encoding: 'utf8',
      timeout: 20_000,
      env: {
        ...process.env,
        PORT: String(port),
        DATA_DIR: folder,
        DEMO: 'off',
        DATABASE_URL: '',
        LOG_LEVEL: 'error',
      },
    });
    other.close();
    expect(stderr.trim()).toBe(
      `Port ${port} is in use: stop what uses it, or set PORT to another (PORT=3979 npm start).`,
    );
    expect(status).toBe(1);
  });

  test('a Node that is too old: exit 1 and one line, before anything is installed', () => {
    const script = `
      Object.defineProperty(process.versions, 'node', { value: '18.19.0' });
      import(${JSON.stringify(join(checkout, 'bot/start.mjs'))}).then((start) => start.setUp());`;
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { encoding: 'utf8', cwd: folder });
    expect(stderr.trim()).toMatch(/^Parley needs Node 20\.19 or later.*this is 18\.19\.0/);
    expect(status).toBe(1);
  });
});
