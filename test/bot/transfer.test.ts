import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../bot/cli/run.ts';
import { safeCell } from '../../domain/imports/spreadsheetCell.ts';
import { addPlaced, addProduct, later } from '../domain/testShop.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { TEST_DATA_KEY } from '../support/vault.ts';

const root = join(import.meta.dirname, '../..');
let database: TestDatabase;
let folder: string;
beforeAll(async () => {
  database = await makeDatabase('sqlite');
  folder = mkdtempSync(join(tmpdir(), 'parley-transfer-'));
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await database.drop();
});

async function types(words: string, options: { lang?: string; stop?: AbortController } = {}) {
  const heard = { out: '', err: '', code: -1 };
  const env = {
    ...{ DATA_DIR: dirname(database.where), DATA_KEY: TEST_DATA_KEY, DEMO: 'off', PUBLIC_URL: '' },
    ...{ LANG: options.lang ?? 'en_GB.UTF-8', INIT_CWD: folder },
  };
  const stop = options.stop ?? new AbortController();
  heard.code = await run(['crm', ...words.split(' ').map((word) => word.replaceAll('~', ' '))], {
    ...{ root, env, now: () => later(10), signal: stop.signal },
    terminal: {
      out: (text) => {
        heard.out += text;
      },
      err: (text) => {
        heard.err += text;
        if (options.stop) stop.abort();
      },
      isTty: false,
    },
  });
  return heard;
}

const save = (name: string, text: string) => writeFileSync(join(folder, name), text);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const customers = () => database.db.read((tx) => tx.customer.count());
const people = 'Full name,Mobile,Shoe size\nBea,13700000001,38\n=Cmd,1.38E+10,39\nCarl,13700000002,44,1\n';

describe('crm import and export', () => {
  it('shows the columns, tries, imports, keeps what was left out, and takes what was mended', async () => {
    save('people.csv', people);
    const tried = await types('import customers people.csv --dry-run');
    expect(tried.code).toBe(0);
    expect(tried.err).toMatch(/people.csv \(UTF-8, 3 rows\):\n {2}Full name +→ +Name \(name\)/);
    expect(tried.err).toMatch(/Shoe size +→ +not used\n.*--map "Column=field"/);
    expect(tried.out).toContain('This was a dry run: nothing was written.');
    expect(await customers()).toBe(0);

    const done = await types('import customers people.csv --failed left.csv');
    expect(done.out).toMatch(/^ {2}new +1$/m);
    expect(done.out).toMatch(/line 3: “Phone” cannot be read: it must be a phone number of 6 to 15 digits/);
    expect(done.out).toContain('The rows left out are in left.csv');
    expect(done.err).toContain('100 %  3 of 3 rows');
    expect(read('left.csv')).toBe(
      "\uFEFFLine in the file,Why it was left out,Full name,Mobile,Shoe size\r\n3,“Phone” cannot be read: it must be a phone number of 6 to 15 digits.,'=Cmd,1.38E+10,39\r\n4,The row has more than 3 cells: put a text that contains a comma in quotation marks.,Carl,13700000002,44,1\r\n",
    );
    expect(statSync(join(folder, 'left.csv')).mode & 0o777).toBe(0o600);

    save('mended.csv', read('left.csv').replace('1.38E+10', '13700000003').replace(',44,1', ',44'));
    expect((await types('import customers mended.csv')).out).toMatch(/^ {2}new +2$/m);
    expect((await types('import customers people.csv')).out).toMatch(/here already, left as they are +1/);
    expect((await types('customers list')).out).toContain('=Cmd');
  });

  it('lists imports and takes one back', async () => {
    const list = await types('import list');
    const [, id] = /^(\S{10}) +2026-03-08 12:10 +customers +mended.csv +2 +0$/m.exec(list.out) ?? [];
    const undone = await types(`import undo ${id}`);
    expect([undone.code, undone.out]).toEqual([0, '2 records that it had added are gone.\n']);
    expect((await types('import list')).out).toMatch(/mended.csv +2 +0 +2026-03-08 12:10/);
    expect(await types('import undo 123')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is no such import'),
    });
  });

  it('speaks Chinese where the terminal does', async () => {
    save('客户.csv', '姓名,电话\n林悦,1380\n王明,13800001111\n');
    const heard = await types('import customers 客户.csv --failed 未导入.csv', { lang: 'zh_CN.UTF-8' });
    expect(heard.err).toContain('客户.csv（UTF-8，共 2 行）：');
    expect(heard.out).toMatch(/第 2 行：“电话”看不懂：应当是 6 到 15 位的电话号码/);
    expect(read('未导入.csv')).toContain('所在行,未导入的原因,姓名,电话');
    expect((await types('export customers', { lang: 'zh_CN.UTF-8' })).out).toContain(
      '客户编号,姓名,电话,邮箱',
    );
  });

  it('exports into a new file for its owner only, or to the standard output', async () => {
    const { code, out } = await types('export customers --out all.csv');
    expect([code, out]).toEqual([0, `${await customers()} rows are in all.csv.\n`]);
    expect(read('all.csv')).toContain("Bea,'+8613700000001");
    expect(statSync(join(folder, 'all.csv')).mode & 0o777).toBe(0o600);
    expect((await types('import customers all.csv --update')).out).toContain('nothing was changed');
    const printed = await types('export customers --city Nowhere');
    expect([printed.err, printed.out.split('\r\n').length]).toEqual(['', 2]);
  });

  it('exports orders, a row a line, as the filters of the list say', async () => {
    const box = await addProduct(database.db, { sku: '=BOX', price: 12_800 });
    const cake = await addProduct(database.db, { sku: 'CAKE', price: 60_000 });
    const lines = [box, cake].map((productId) => ({ productId, quantity: 2 }));
    const { number, customerId } = await addPlaced(database.db, lines);
    const all = (await types('export orders --unpaid --over 500')).out.split('\r\n');
    expect(all[0]).toBe(
      `\uFEFF${[
        'Order,Placed (UTC),Status,Payment,Fulfilment,Customer id,Customer,Customer phone,Customer e-mail,Name,Phone',
        'E-mail,Address,SKU,Product,Quantity,Unit price,Line discount,Line total,Tax rate,Shipped pieces',
        'Delivered pieces,Returned pieces,Order discount,Shipping,Order total,Paid,Refunded,Credit,Currency',
        'Paid (UTC),Shipped (UTC),Delivered (UTC),Returned (UTC),Refunded (UTC),Cancelled (UTC)',
      ].join()}`,
    );
    const head = `${number},2026-03-08T04:00:00.000Z,placed,unpaid,unfulfilled,${safeCell(customerId)},林悦,'+8613800001234,,林悦,13800001234,,上海市静安区愚园路 8 号`;
    const tail = '0,0,0,0,0.00,0.00,1456.00,0.00,0.00,0.00,CNY,,,,,,';
    expect(all.slice(1)).toEqual([
      `${head},'=BOX,Tea =BOX,2,128.00,0.00,256.00,${tail}`,
      `${head},CAKE,Tea CAKE,2,600.00,0.00,1200.00,${tail}`,
      '',
    ]);
    expect((await types('export orders --over 5000')).out.split('\r\n').length).toBe(2);
    expect((await types('export orders --over five')).err).toContain('--over needs an amount');
    expect((await types('export orders --status lost')).err).toContain('status');
    const audit = await database.db.read((tx) =>
      tx.auditEntry.findMany({ where: { action: 'order.export' } }),
    );
    expect(audit[0]?.detail).toBe('status placed, payment unpaid, over 50000');
  });

  it('imports orders with their lines, keeps those left out whole, and takes them back', async () => {
    save(
      'orders.csv',
      'Order,Date,Customer,Address,SKU,Qty,Price,Order total\nS-1,2026-02-01,Bea,"12 Road, London",CAKE,1,600,728\nS-2,2026-02-02,Bea,,CAKE,1,600,\nS-1,,,,=BOX,1,128,\nS-2,,,,LOST,1,1,\n',
    );
    const tried = await types('import orders orders.csv --dry-run');
    expect(tried.err).toMatch(/Qty +→ +Quantity \(quantity\)/);
    expect(tried.out).toMatch(/new orders +1\n.*rows left out +2/);
    const done = await types('import orders orders.csv --failed kept.csv');
    expect(done.out).toContain(
      'line 3: Another row of this order is not right, line 5: There is no product “LOST”',
    );
    expect(read('kept.csv').split('\r\n').length).toBe(4);
    expect((await types('orders list')).out).toMatch(/paid, delivered +Bea +¥728.00/);

    save('kept2.csv', read('kept.csv').replaceAll('LOST', "'=BOX"));
    expect((await types('import orders kept2.csv')).out).toMatch(/new orders +1$/m);
    const again = await types('import orders orders.csv');
    expect(again.out).toMatch(/orders here already, left as they are +2$/m);
    expect(again.out).not.toContain('--update');
    const [, id] = /^(\S{10}) .* orders +kept2.csv +1 +0$/m.exec((await types('import list')).out) ?? [];
    expect((await types(`import undo ${id}`)).out).toBe('1 record that it had added is gone.\n');
    const zh = await types('import orders orders.csv --language zh');
    expect(zh.out).toMatch(/第 3 行：同一张订单的第 5 行有问题：没有货号为“LOST”的商品/);
    expect(zh.out).toMatch(/已有的订单，保持原样 +1/);
  });

  it('never writes over a file, and keeps no half export', async () => {
    expect(await types('import customers people.csv --failed people.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('There is a file'),
    });
    expect(read('people.csv')).toBe(people);
    const stop = new AbortController();
    stop.abort();
    expect((await types('export customers --out half.csv', { stop })).code).toBe(130);
    expect(existsSync(join(folder, 'half.csv'))).toBe(false);
  });

  it.each([
    ['import people people.csv', 2, 'import takes customers, products, orders, list, undo'],
    ['export', 2, 'export takes customers, products, orders'],
    ['import customers', 2, 'needs a file'],
    ['import undo', 2, 'needs the id of an import'],
    ['import customers people.csv extra', 2, '"extra" is one word too many'],
    ['import customers people.csv --colour red', 2, 'colour'],
    ['import customers nowhere.csv', 1, 'There is no file'],
    ['import customers .', 1, 'There is no file'],
    ['import customers people.csv --map Tel=phone', 1, 'no column “Tel”'],
    ['import customers people.csv --map Mobile=fone', 1, 'no field “fone”'],
    ['import customers people.csv --map Mobile', 1, 'no field “?”'],
    ['import products people.csv', 1, 'No column is sku'],
    ['import orders people.csv --update', 2, 'update'],
    ['import orders people.csv --map Mobile=order', 1, 'No column is placedAt'],
  ])('%s: tells what to write instead', async (words, code, says) => {
    const heard = await types(words);
    expect([heard.code, heard.out]).toEqual([code, '']);
    expect(heard.err).toContain(says);
  });
});
