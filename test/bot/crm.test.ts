import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { run } from '../../bot/cli/run.ts';
import { addShort, arrive } from '../domain/allocation/stage.ts';
import { addPlaced, addProduct, later } from '../domain/testShop.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { TEST_DATA_KEY } from '../support/vault.ts';

const root = join(import.meta.dirname, '../..');

describe('npm run crm', () => {
  let database: TestDatabase;
  let customerId: string;
  let cheap: number;
  let dear: number;
  beforeAll(async () => {
    database = await makeDatabase('sqlite');
    const box = await addProduct(database.db, { sku: 'BOX', price: 12_800 });
    const cake = await addProduct(database.db, { sku: 'CAKE', price: 60_000 });
    ({ number: cheap, customerId } = await addPlaced(database.db, [{ productId: box, quantity: 1 }]));
    ({ number: dear } = await addPlaced(database.db, [{ productId: cake, quantity: 1 }]));
  });
  afterAll(() => database.drop());

  async function types(words: string, options: { lang?: string } = {}) {
    const heard = { out: '', err: '', code: -1 };
    const env = {
      DATA_DIR: dirname(database.where),
      DATA_KEY: TEST_DATA_KEY,
      DEMO: 'off',
      PUBLIC_URL: '',
      LANG: options.lang ?? 'en_GB.UTF-8',
    };
    heard.code = await run(['crm', ...words.split(' ').map((word) => word.replaceAll('~', ' '))], {
      ...{ root, env, now: () => later(10), signal: new AbortController().signal },
      terminal: {
        out: (text) => {
          heard.out += text;
        },
        err: (text) => {
          heard.err += text;
        },
        isTty: false,
      },
    });
    return heard;
  }

  it('lists what waits for money, above an amount and since a day of the shop', async () => {
    const { code, out } = await types('orders list --unpaid --over 500 --since 2026-03-08 --count');
    expect(code).toBe(0);
    expect(out.split('\n')[0]).toMatch(/^Number +Status +Customer +Total +Owed +Placed$/);
    expect(out).toMatch(new RegExp(`${dear} +.+ +林悦 +¥600.00 +¥600.00 +2026-03-08 12:00`));
    expect(out).not.toContain(`\n${cheap} `);
    expect(out).toContain('1 in all');
    expect((await types('orders list --since 2026-03-09')).out).toBe('Nothing is like that.\n');
  });

  it('speaks Chinese where the terminal does, and JSON to programs', async () => {
    expect((await types('orders list', { lang: 'zh_CN.UTF-8' })).out).toMatch(
      /^订单号 +状态 +客户 +金额 +待付/,
    );
    expect((await types('orders list --language zh')).out).toContain('未付款');
    const { items } = JSON.parse((await types('orders list --json --sort -total')).out);
    expect(items.map(({ number }: { number: number }) => number)).toEqual([dear, cheap]);
  });

  it('takes an order all its way, as the operator', async () => {
    const placed = await types(
      `orders place --customer ${customerId} --lines BOX:2,CAKE:1 --shipping 8 --name 林悦 --phone 13800001234 --address 上海市静安区愚园路~8~号`,
    );
    expect(placed).toMatchObject({ code: 0, err: '' });
    const number = Number(/Number +(\d+)/.exec(placed.out)?.[1]);
    const { body } = { body: JSON.parse((await types(`orders show ${number} --json`)).out) };
    expect(body).toMatchObject({ number, total: 86_400, status: 'placed' });

    expect((await types(`orders pay ${number} --amount 100.50 --method cash`)).out).toMatch(/Paid +¥100.50/);
    await types(`orders pay ${number}`);
    expect((await types(`orders ship ${number} --carrier SF --tracking SF1`)).out).toMatch(
      /Shipped +2026-03-08 12:10 SF SF1/,
    );
    expect((await types(`orders deliver ${number}`)).code).toBe(0);
    expect((await types(`orders refund ${number} --reason sorry --amount 600`)).out).toMatch(
      /Refunded +¥600.00/,
    );
    const events = await database.db.read((tx) => tx.orderEvent.findMany({ where: { orderId: body.id } }));
    expect(new Set(events.map(({ actor, door }) => `${actor} ${door}`))).toEqual(new Set(['operator cli']));
    expect(
      await database.db.read((tx) => tx.auditEntry.count({ where: { actor: 'operator' } })),
    ).toBeGreaterThan(5);
  });

  it('cancels, and says why it cannot', async () => {
    expect((await types(`orders cancel ${cheap} --reason twice`)).code).toBe(0);
    expect(await types(`orders cancel ${cheap}`)).toMatchObject({ code: 1, out: '' });
    expect((await types('orders show 999999')).err).toContain('find an order like that');
  });

  it('adds customers and counts stock', async () => {
    const added = await types('customers add --name Anna~Smith --email anna@example.com --speaks en');
    expect(added.out).toMatch(/Name +Anna Smith/);
    expect((await types('customers list --sort name')).out).toContain('anna@example.com');
    expect((await types('products stock BOX --by -3 --reason broken')).out).toMatch(/Stock +\d+/);
    expect((await types('products list')).out).toMatch(/SKU +Name +Price +Stock/);
  });

  it('keeps segments by name, and tells who is in them and how they spread', async () => {
    const filter = '{"all":[{"field":"city","is":["Shanghai"]}]}';
    expect((await types(`segments add --name West~Lake --filter ${filter}`)).out).toMatch(/Name +West Lake/);
    expect((await types('segments list --count')).out).toMatch(/West Lake +2 +2026-03-08/);
    expect((await types('segments customers West~Lake --limit 1 --count')).out).toMatch(
      /林悦.*\n\n2 in all/s,
    );
    const figures = (await types('segments statistics West~Lake --field spent --language zh')).out;
    expect(figures).toMatch(/客户数 +2\n平均数 +¥/);
    expect((await types('segments statistics West~Lake --field orders')).out).toMatch(/Mean +[\d.]+\n/);
    expect((await types('segments distribution West~Lake --by city')).out).toMatch(/Shanghai +2/);
    const edited = await types(`segments edit West~Lake --name All --filter {"all":[]}`);
    expect(edited.out).toMatch(/Name +All/);
    expect((await types('segments show West~Lake')).err).toContain('segment');
    expect((await types('segments remove All')).out).toBe('It is forgotten.\n');
    expect((await types('segments list')).out).toBe('Nothing is like that.\n');
  });

  it('shows the pipeline with its stages in the language of the terminal', async () => {
    const { code, out } = await types('pipeline show --language zh');
    expect([code, out.split('\n')[0]?.split(/ +/)]).toEqual([
      0,
      ['阶段', '客户数', '金额', '7天内', '30天内', '90天内', '更久'],
    ]);
    expect(out).toMatch(/\n已下单 +\d/);
  });

  it('works out who gets what, sets it aside and takes it back', async () => {
    const productId = await addShort(database.db);
    const { sku } = await database.db.read((tx) =>
      tx.product.findUniqueOrThrow({ where: { id: productId } }),
    );
    const { number } = await addPlaced(database.db, [{ productId, quantity: 2 }]);
    const { number: later } = await addPlaced(database.db, [{ productId, quantity: 2 }]);
    await arrive(database.db, productId, 2);
    const { out } = await types(`allocation plan --skus ${sku}`);
    expect(out).toMatch(new RegExp(`\n${number} +林悦 +2 +2 +unpaid`));
    expect(out).toMatch(new RegExp(`\n${later} +林悦 +2 +0 +unpaid.*Waits because order ${number}`));
    const plan = /allocation apply (\S+)\n$/.exec(out)?.[1];
    expect((await types(`allocation apply ${plan}`)).out).toMatch(/^Done: 2 pieces set aside for 1 order\./);
    expect((await types(`allocation apply ${plan}`)).out).toMatch(/were set aside already/);
    expect((await types(`orders release ${number} --reason waits`)).code).toBe(0);
    expect((await types(`orders release ${number}`)).err).toContain('Nothing is set aside');
    expect((await types('allocation plan --skus NO-SUCH')).code).toBe(1);
  });

  it('lists what is to be done, adds to it and marks it as done', async () => {
    const todo = `tasks add --customer ${customerId} --text send~samples --due 2026-03-09`;
    const added = await types(todo);
    expect(added.out).toMatch(/Task +send samples\nAbout +林悦\nDue +2026-03-09 00:00/);
    const id = /^Id +(\S+)/.exec(added.out)?.[1];
    expect((await types('tasks list --kind todo --count')).out).toMatch(/send samples +林悦 .*\n\n1 in all/s);
    expect((await types('tasks list --due-before 2026-03-09')).out).toBe('Nothing is like that.\n');
    expect((await types(`tasks done ${id} --language zh`)).out).toMatch(/完成 +2026-03-08 12:10/);
    expect((await types('tasks list --staff none')).out).toBe('Nothing is like that.\n');
    expect((await types('tasks list --done')).out).toContain('send samples');
    expect(await types('tasks done nothing')).toMatchObject({ code: 1, out: '' });
  });

  it('takes an id that begins with a minus for an id', async () => {
    const id = '-A_sixteen-byte_id-abc';
    expect((await types(`customers show ${id}`)).err).toContain('find that customer');
    expect((await types(`orders list --customer ${id}`)).out).toContain('Nothing is like that.');
  });

  it.each([
    ['orders list --over five', 1, '--over needs an amount such as 12.50'],
    ['orders list --over 1.234', 1, '--over needs an amount'],
    ['orders list --since yesterday', 1, '--since needs a day'],
    ['orders list --since 2026-02-30', 1, '--since needs a day'],
    ['orders list --status lost', 1, 'status'],
    ['orders place --lines BOX', 1, '--lines needs SKU:QUANTITY'],
    ['orders refund', 2, 'needs an order’s number'],
    ['segments add --name X --filter {all', 1, '--filter needs JSON'],
    ['segments show', 2, 'needs a segment’s name'],
    ['allocation apply', 2, 'needs a plan’s id'],
    ['tasks done', 2, 'needs a task’s id'],
    ['tasks list --kind sleep', 1, 'kind'],
    ['orders eat 5', 2, 'There is no command "crm orders eat"'],
    ['orders list --colour red', 2, 'colour'],
    ['orders show 1 2', 2, '"2" is one word too many'],
  ])('%s: tells what to write instead', async (words, code, says) => {
    const heard = await types(words);
    expect([heard.code, heard.out]).toEqual([code, '']);
    expect(heard.err).toContain(says);
  });
});
