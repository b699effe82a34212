import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { signInLink } from '../../bot/staffLinks.ts';
import { addStaff } from '../../domain/staff/staff.ts';
import { chromiumPath, hear, openBrowser, openPage, press, say } from '../support/browser.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { type ServerProcess, startServer, stockShop } from '../support/server.ts';
import { opened } from '../support/vault.ts';

let browser: Browser;
let database: TestDatabase;
let server: ServerProcess;

beforeAll(async () => {
  if (chromiumPath) browser = await openBrowser();
});
afterAll(() => browser?.close());

/** A shop with its server; the server owns the file, so what a test reads it reads afterwards. */
async function openShop(prepare?: (database: TestDatabase) => Promise<void>): Promise<void> {
  database = await makeDatabase('sqlite');
  await stockShop(database.db, 100);
  await prepare?.(database);
  server = await startServer(database);
}
afterEach(async () => {
  await server?.end('SIGKILL');
  await database?.drop();
});

const orders = async () => {
  const rows = await database.db.read((tx) => tx.order.findMany({ include: { lines: true, events: true } }));
  return rows.map(opened);
};

describe.skipIf(!chromiumPath)('the pages in a real browser', () => {
  test('the API’s page lists every route in both languages and asks nobody else', async () => {
    await openShop();
    const { page, complaints } = await openPage(browser, `${server.url}/api/docs`, { locale: 'en-US' });
    await page.getByText('Gives a draft up; cancels a placed order').waitFor();
    await page.locator('[id="orders.add"] summary').click();
    await page.getByText('"Idempotency-Key"').first().waitFor();
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByText('放弃草稿').waitFor();
    expect(await page.locator('#operations details').count()).toBeGreaterThan(30);
    expect(complaints).toEqual([]);
  });

  test('an order in English from the first word to the confirm, with a reload and a restart in the middle', async () => {
    await openShop();
    const { page, complaints } = await openPage(browser, `${server.url}/`, { locale: 'en-US' });
    await hear(page, /Welcome to Hill & Spring/);
    await say(page, "I'd like 3 boxes of grain rain longjing and 2 celadon mugs, to 12 Hill Road");
    await hear(page, /What is your name/);

    await page.reload();
    await hear(page, /What is your name/);
    expect(complaints).toEqual([]);

    const { port } = server;
    await server.end('SIGKILL');
    server = await startServer(database, { port });
    await page.reload();
    await hear(page, /What is your name/);
    await say(page, 'Anna Smith, anna@example.com');
    await press(page, 'Confirm order');
    await hear(page, /Your order 1001 is placed, ¥680\.00 in all/);

    expect(await orders()).toMatchObject([
      {
        number: 1001,
        status: 'placed',
        total: 680_00,
        address: '12 Hill Road',
        contactName: 'Anna Smith',
        events: [{ kind: 'placed' }],
      },
    ]);
    const [order] = await orders();
    expect(order?.lines.map(({ nameEn, quantity }) => [nameEn, quantity])).toEqual([
      ['Grain Rain Longjing', 3],
      ['Celadon Mug', 2],
    ]);
  });

  test('手机上用中文下单，服务器中途重启，没有刷新页面也能接着聊', async () => {
    await openShop();
    const { page } = await openPage(browser, `${server.url}/`, { locale: 'zh-CN', width: 390, height: 844 });
    await page.locator('button.chat-open').click();
    await hear(page, /欢迎光临山泉茶舍/);
    await say(page, '来三盒雨前龙井送到上海市人民路12号');
    await hear(page, /请问怎么称呼您/);

    const { port } = server;
    await server.end('SIGKILL');
    server = await startServer(database, { port });
    await say(page, '王芳，13800001234');
    const retry = page.getByRole('button', { name: /重试/ }).filter({ visible: true });
    await page
      .getByText(/确认下单吗|重试/)
      .filter({ visible: true })
      .last()
      .waitFor({ timeout: 30_000 });
    if (await retry.count()) await retry.last().click();
    await press(page, '确认下单');
    await hear(page, /下单成功，谢谢您！订单号1001，合计¥504\.00/);

    expect(await orders()).toMatchObject([
      { number: 1001, total: 504_00, address: '上海市人民路12号', city: 'Shanghai' },
    ]);
  });

  test('staff come in by a link that works once, and handle the orders of the day', async () => {
    let code = '';
    await openShop(async ({ db }) => {
      const now = new Date();
      const rep = await db.write((tx) => addStaff(tx, { name: 'Li Lei', role: 'rep', now }));
      code = await signInLink(db, { staffId: rep.id, address: '', now });
    });
    const { page } = await openPage(browser, `${server.url}${code}`, { locale: 'en-US' });
    await page.getByRole('button', { name: /sign in/i }).click();
    await hear(page, /Hello Li Lei/);
    await say(page, 'orders today');
    await hear(page, /No orders yet today/);

    const again = await openPage(browser, `${server.url}${code}`, { locale: 'en-US' });
    await again.page.getByRole('button', { name: /sign in/i }).click();
    await again.page
      .getByText(/used|expired/i)
      .first()
      .waitFor();
    const stranger = await openPage(browser, `${server.url}/staff`, { locale: 'zh-CN' });
    await stranger.page
      .getByText(/npm run staff/)
      .first()
      .waitFor();
  });

  test('a product pressed in the window puts its words into the chat, and sends nothing', async () => {
    await openShop();
    const { page } = await openPage(browser, `${server.url}/?lang=en`, { locale: 'en-US' });
    await hear(page, /Welcome to Hill & Spring/);
    await page
      .getByRole('button', { name: /Celadon Mug/ })
      .first()
      .click();
    const box = page.locator('.webchat__send-box-text-box__input, [data-id="webchat-sendbox-input"]').first();
    await expect.poll(() => box.inputValue()).toMatch(/Celadon Mug/);
    expect(await database.db.read((tx) => tx.message.count({ where: { direction: 'in' } }))).toBe(0);
  });
});
