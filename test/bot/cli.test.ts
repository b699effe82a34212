import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Run, run } from '../../bot/cli/run.ts';
import { openDataDir } from '../../bot/dataDir.ts';
import type { Provider } from '../../domain/db.ts';
import { findStaffByKey } from '../../domain/staff/apiKeys.ts';
import { addStaff, findStaffBySession, useSignInLink } from '../../domain/staff/staff.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { type ServerProcess, startServer } from '../support/server.ts';
import { TEST_DATA_KEY } from '../support/vault.ts';

const root = join(import.meta.dirname, '../..');
const now = new Date('2026-03-04T10:00:00Z');
const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const fileOf = (count: number) =>
  [HEADER, ...Array.from({ length: count }, (_, n) => `${n},22941,LIGHTS,2,2011-01-01 10:00,1.50,7,UK`)].join(
    '\n',
  );

let database: TestDatabase;
let folder: string;

/** Types a command; hears what it printed and its exit code. */
async function types(argv: string[], options: Partial<Run> = {}) {
  const heard = { out: '', err: '', code: -1 };
  heard.code = await run(argv, {
    root,
    env: environment(),
    terminal: {
      out: (text) => {
        heard.out += text;
      },
      err: (text) => {
        heard.err += text;
      },
      isTty: false,
    },
    now: () => now,
    signal: new AbortController().signal,
    ...options,
  });
  return heard;
}

const environment = () => ({
  ...(database.provider === 'sqlite'
    ? { DATA_DIR: dirname(database.where) }
    : { DATABASE_URL: database.where, DATA_DIR: folder }),
  ...{ DEMO: 'off', PORT: '4555', PUBLIC_URL: '', DATA_KEY: TEST_DATA_KEY },
});

const saved = (text: string) => {
  const file = join(folder, 'orders.csv');
  writeFileSync(file, text);
  return file;
};

async function prepare(provider: Provider) {
  database = await makeDatabase(provider);
  folder = mkdtempSync(join(tmpdir(), 'parley-cli-'));
}

async function tidy() {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
}

const people = () => database.db.read((tx) => tx.staff.findMany({ orderBy: { createdAt: 'asc' } }));
const orders = () => database.db.read((tx) => tx.order.count());
const codeIn = (text: string) => /code=(\S+)/.exec(text)?.[1] ?? '';

function signIn(link: string, sessionToken = 'a session of the tests') {
  return database.db.write((tx) => useSignInLink(tx, { code: codeIn(link), sessionToken, now }));
}

onEachDatabase('commands without a server', (provider) => {
  beforeEach(() => prepare(provider));
  afterEach(tidy);

  it('takes somebody in and prints a link that signs in once', async () => {
    const added = await types([
      'staff',
      'add',
      'Li Lei',
      '--role',
      'rep',
      '--team',
      'North',
      '--language',
      'zh',
    ]);

    expect(added).toMatchObject({ code: 0, err: '' });
    expect(added.out).toMatch(/http:\/\/localhost:4555\/staff\/sign-in\?code=[\w-]{32}\n/);
    const rep = { name: 'Li Lei', role: 'rep', team: 'North', language: 'zh', active: true };
    expect(await people()).toMatchObject([rep]);
    expect(await signIn(added.out)).toMatchObject({ ok: true, value: { name: 'Li Lei' } });
    expect(await signIn(added.out, 'another')).toMatchObject({ ok: false });
  });

  it('gives links under the public address', async () => {
    const env = { ...environment(), PUBLIC_URL: 'https://chat.example.com/' };
    const { out } = await types(['staff', 'add', 'Li Lei', '--role', 'rep'], { env });
    expect(out).toContain('https://chat.example.com/staff/sign-in?code=');
  });

  it('finds a person by name however it is written, and says what to do when it cannot', async () => {
    await types(['staff', 'add', 'Li Lei', '--role', 'rep']);
    await types(['staff', 'add', 'Li Na', '--role', 'manager']);

    expect(await signIn((await types(['staff', 'link', ' li  LEI '])).out)).toMatchObject({ ok: true });
    const near = await types(['staff', 'link', 'Li']);
    expect(near).toEqual({
      code: 1,
      out: '',
      err: 'Nobody here is called Li. Did you mean "Li Lei" or "Li Na"?\n',
    });
    expect((await types(['staff', 'remove', 'Tom'])).err).toContain('npm run staff -- list shows');
    const twice = await types(['staff', 'add', 'LI LEI', '--role', 'rep']);
    expect(twice).toMatchObject({ code: 1, err: expect.stringContaining('There is a Li Lei already') });
    expect((await people()).length).toBe(2);
  });

  it('tells two people of one name apart by their ids', async () => {
    for (const team of ['North', 'South']) {
      await database.db.write((tx) => addStaff(tx, { name: 'Li Lei', role: 'rep', team, now }));
    }
    const [first, second] = await people();
    const { code, err } = await types(['staff', 'remove', 'Li Lei']);
    expect(code).toBe(1);
    expect(err).toContain(`${first?.id} (rep, ${first?.team})`);

    expect((await types(['staff', 'remove', String(second?.id)])).code).toBe(0);
    expect((await people()).map(({ active }) => active)).toEqual([true, false]);
  });

  it('makes keys for programs, shows each once, lists how they begin, and ends them', async () => {
    await types(['staff', 'add', 'Li Lei', '--role', 'rep']);
    const scopes = ['--scopes', 'orders:read,orders:write'];
    const made = await types(['staff', 'key', 'li lei', ...scopes, '--days', '90']);
    const key = /parley_[\w-]{43}/.exec(made.out)?.[0] ?? '';
    const find = (at: Date) => database.db.read((tx) => findStaffByKey(tx, { key, now: at }));
    expect(await find(now)).toMatchObject({
      staff: { name: 'Li Lei' },
      scopes: ['orders:read', 'orders:write'],
    });
    expect(await find(new Date('2026-06-03T10:00:00Z'))).toBe(null);

    const listed = await types(['staff', 'keys']);
    expect(listed.out).toMatch(
      /parley_.{5}… +Li Lei +orders:read,orders:write +2026-03-04 +2026-06-02 +in force/,
    );
    expect(listed.out).not.toContain(key);
    expect((await types(['staff', 'revoke', key.slice(0, 12)])).code).toBe(0);
    expect(await find(now)).toBe(null);
    expect((await types(['staff', 'revoke', key.slice(0, 12)])).code).toBe(1);
    expect((await types(['staff', 'key', 'Li Lei', '--scopes', 'everything'])).err).toContain(
      '--scopes out of orders:read',
    );
  });

  it('shows a person out: sessions and links end, the list says so, and a namesake may come', async () => {
    const { out } = await types(['staff', 'add', 'Li Lei', '--role', 'rep']);
    await signIn(out);
    const unused = await types(['staff', 'link', 'Li Lei']);
    expect((await types(['staff', 'remove', 'Li Lei'])).code).toBe(0);

    const session = await database.db.read((tx) =>
      findStaffBySession(tx, { token: 'a session of the tests', now }),
    );
    expect(session).toBe(null);
    expect(await database.db.read((tx) => tx.staffSession.count())).toBe(0);
    expect(await signIn(unused.out)).toMatchObject({ ok: false });
    expect((await types(['staff', 'list'])).out).toMatch(/Li Lei +rep +- +en +left/);
    expect((await types(['staff', 'add', 'Li Lei', '--role', 'rep'])).code).toBe(0);

    const actions = await database.db.read((tx) => tx.auditEntry.findMany({ where: { actor: 'operator' } }));
    expect(actions.map(({ action }) => action).sort()).toEqual([
      ...['staff.add', 'staff.add', 'staff.link', 'staff.remove'],
    ]);
  });

  it('imports a file, shows how far it is, and sums up', async () => {
    const file = saved(`${fileOf(100)}\n100,,LIGHTS,2,2011-01-01 10:00,1.50,7,UK`);
    const { code, out, err } = await types(['import', file, '--stock', '9']);

    expect(code).toBe(0);
    expect(err).toMatch(/^( \d\d % {2}\d+ of 100 invoices\n)+100 % {2}100 of 100 invoices\n$/);
    expect(out).toMatch(/^Orders +100 +100$/m);
    expect(out).toMatch(/^ {4}without a stock code +1$/m);
    expect(out).toMatch(/^All imported rows +£300.00$/m);
    expect(out).toContain('set SHOP_CURRENCY=GBP');
    expect(await database.db.read((tx) => tx.product.findFirst())).toMatchObject({ stock: 9 });

    const again = await types(['import', file]);
    expect(again).toMatchObject({ code: 0, out: expect.stringContaining('nothing was added') });
    expect(await orders()).toBe(100);
  });

  it('says in one line why a file cannot be imported', async () => {
    expect(await types(['import', 'nowhere.csv'])).toMatchObject({
      code: 1,
      err: expect.stringContaining('no file'),
    });
    const { code, err } = await types(['import', saved(HEADER.replace('Quantity,', ''))]);
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 1, lines: 1 });
    expect(err).toContain('The column Quantity is missing');

    const times = { createdAt: now, updatedAt: now, placedAt: now };
    const order = { id: 'own', number: 1001, status: 'placed', currency: 'CNY', ...times };
    await database.db.write((tx) => tx.order.create({ data: order }));
    const mixed = await types(['import', saved(fileOf(1))]);
    expect(mixed).toMatchObject({ code: 1, err: expect.stringContaining('DEMO=off') });
  });

  it('stops at Ctrl-C and goes on afterwards', async () => {
    const stop = new AbortController();
    const file = saved(fileOf(500));
    const terminal = { out: () => {}, err: () => stop.abort(), isTty: false };
    expect((await types(['import', file], { signal: stop.signal, terminal })).code).toBe(130);
    const before = await orders();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(500);

    expect((await types(['import', file])).code).toBe(0);
    expect(await orders()).toBe(500);
  });
});

describe('commands and the lock', () => {
  beforeEach(() => prepare('sqlite'));
  afterEach(tidy);

  it('waits for another command, but not for ever', async () => {
    const other = openDataDir(dirname(database.where), undefined, { own: true });
    setTimeout(other.release, 600);
    expect((await types(['staff', 'list'])).code).toBe(0);

    const stuck = openDataDir(dirname(database.where), undefined, { own: true });
    const { code, err } = await types(['staff', 'list']);
    stuck.release();
    expect({ code, err }).toMatchObject({ code: 1, err: expect.stringContaining('wait until it is done') });
  });

  it('lets go of the lock after a refusal too', async () => {
    await types(['staff', 'link', 'Nobody']);
    openDataDir(dirname(database.where), undefined, { own: true }).release();
  });
});

describe('wrong usage', () => {
  it.each([
    [['staff'], 'There is no command "staff"'],
    [['export'], 'There is no command "export"'],
    [['staff', 'add', 'Li', 'Lei', '--role', 'rep'], '"Lei" is one word too many'],
    [['staff', 'add', 'Li Lei'], 'needs --role rep or --role manager'],
    [['staff', 'add', 'Li Lei', '--role', 'boss'], 'needs --role rep or --role manager'],
    [['staff', 'add', '\u001b[2J', '--role', 'rep'], 'control characters'],
    [['staff', 'remove'], 'needs a name'],
    [['staff', 'list', '--all'], "Unknown option '--all'"],
    [['import'], 'needs a file'],
    [['import', 'x.csv', '--currency', 'pounds'], '--currency with a three-letter code'],
    [['import', 'x.csv', '--stock', '-1'], '--stock'],
  ])('%j prints what is wrong and the usage, and exits with 2', async (argv, why) => {
    const heard = await types(argv, { env: {} });
    expect(heard).toMatchObject({ code: 2, out: '', err: expect.stringContaining(why) });
    expect(heard.err).toContain('Usage:');
  });

  it('prints the usage when asked', async () => {
    expect(await types(['--help'], { env: {} })).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Usage:/),
    });
  });
});

describe('commands beside a running server', () => {
  let server: ServerProcess;
  beforeAll(async () => {
    await prepare('sqlite');
    server = await startServer(database);
  });
  afterAll(async () => {
    await server.end('SIGKILL');
    await tidy();
  });

  it('are done by the server, whose port is in the link, and the link signs in there', async () => {
    const { code, out } = await types(['staff', 'add', 'Han Mei', '--role', 'manager']);
    expect(code).toBe(0);
    expect(out).toContain(`http://localhost:${server.port}/staff/sign-in?code=`);

    const answer = await fetch(`${server.url}/api/staff/sign-in`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: server.url },
      body: JSON.stringify({ code: codeIn(out) }),
    });
    expect(await answer.json()).toEqual({ name: 'Han Mei', role: 'manager' });
    expect((await types(['staff', 'link', 'Nobody'])).err).toContain('Nobody here is called Nobody');
  });

  it('import what the file contains, show how far it is, and leave no copy behind', async () => {
    const { code, out, err } = await types(['import', saved(fileOf(200))]);
    expect(code).toBe(0);
    expect(err).toContain('100 %  200 of 200 invoices');
    expect(out).toMatch(/^Orders +200 +200$/m);
    expect(readdirSync(join(dirname(database.where), 'uploads'))).toEqual([]);
  });

  it('import a list of the crm, get back what was left out, and what is exported', async () => {
    const [goods, left, all] = [saved('SKU,Name,Price\nA,One,1\nB,Two,two\n'), 'left.csv', 'all.csv'];
    const [failed, exported] = [left, all].map((name) => join(folder, name));
    const { code, out, err } = await types(['crm', 'import', 'products', goods, '--failed', failed ?? '']);
    expect([code, /^ {2}new +1$/m.test(out)]).toEqual([0, true]);
    expect(err).toMatch(/Price +→ +Price \(price\)/);
    expect(readFileSync(failed ?? '', 'utf8')).toContain(',B,Two,two\r\n');
    await types(['crm', 'export', 'products', '--out', exported ?? '']);
    expect(readFileSync(exported ?? '', 'utf8')).toContain('A,One,One,,piece,个,,,,1.00,CNY');
  });

  it('stop the server at Ctrl-C between two invoices and let the next one go on', async () => {
    const file = saved(fileOf(3_000));
    const stop = new AbortController();
    const terminal = { out: () => {}, err: () => stop.abort(), isTty: false };
    expect((await types(['import', file], { signal: stop.signal, terminal })).code).toBe(130);
    const finished = await untilAllowed(file);
    expect(finished.out).toMatch(/^Orders +3,000 +[\d,]+$/m);
    expect(finished.out).not.toMatch(/^Orders +3,000 +(0|2,800)$/m);
    expect(await orders()).toBe(3_000);
  });

  /** The server notices a moment after Ctrl-C. */
  async function untilAllowed(file: string) {
    for (;;) {
      const heard = await types(['import', file]);
      if (!heard.err.includes('running already')) return heard;
    }
  }

  it('also as the bundle that npm run starts, without a stack trace when it fails', () => {
    const started = (argv: string[]) =>
      spawnSync(process.execPath, [join(root, 'dist/cli.mjs'), ...argv], {
        env: { ...process.env, ...environment(), PARLEY_ROOT: root },
        encoding: 'utf8',
      });
    expect(started(['staff', 'list'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('Han Mei'),
    });
    expect(started(['staff', 'link', 'Tom'])).toMatchObject({
      status: 1,
      stderr: expect.stringMatching(/^Nobody here is called Tom\..*\n$/),
    });
  });

  it('keep the key for its owner, lose it at a clean stop, and take over from a killed server', async () => {
    const file = join(dirname(database.where), 'server.json');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const { key } = JSON.parse(readFileSync(file, 'utf8'));
    await server.end('SIGTERM');
    expect(existsSync(file)).toBe(false);

    server = await startServer(database);
    expect(JSON.parse(readFileSync(file, 'utf8')).key).not.toBe(key);
    await server.end('SIGKILL');
    expect(existsSync(file)).toBe(true);
    const { code, out } = await types(['staff', 'link', 'Han Mei']);
    expect(code).toBe(0);
    expect(out).toContain('http://localhost:4555/');
  });
});
