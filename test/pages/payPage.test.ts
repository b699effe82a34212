import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createPayLinks } from '../../bot/payments/payLinks.ts';
import { startPayment } from '../../domain/payments/startPayment.ts';
import { addPlaced, addProduct, valueIn } from '../domain/testShop.ts';
import { chromiumPath, hear, openBrowser, openPage, press, say } from '../support/browser.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { SECRET, type ServerHere, serveHere, stockShop } from '../support/server.ts';

describe.skipIf(!chromiumPath)('the page behind a payment link', () => {
  let browser: Browser;
  let database: TestDatabase;
  let server: ServerHere;
  beforeAll(async () => {
    browser = await openBrowser();
    database = await makeDatabase('sqlite');
    await stockShop(database.db, 100);
    server = await serveHere(database.db, { payments: 'test' });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
    await database?.drop();
  });

  /** Kept where SCREENSHOTS says, to be looked at. */
  const shoot = async (page: Page, name: string) => {
    const { SCREENSHOTS } = process.env;
    if (SCREENSHOTS) await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
  };

  async function linkTo(language: 'en' | 'zh'): Promise<{ link: string; orderId: string }> {
    const tea = await addProduct(database.db, { price: 12_800 });
    const { id: orderId } = await addPlaced(database.db, [{ productId: tea, quantity: 2 }]);
    // It was placed by the tests' clock and would be over by the server's.
    await database.db.write((tx) => tx.order.update({ where: { id: orderId }, data: { expiresAt: null } }));
    const started = await database.db.write((tx) =>
      startPayment(tx, {
        ...{ orderId, provider: 'test', conversationId: null, language, now: new Date() },
        actor: { as: 'rule' },
      }),
    );
    const { id: attemptId } = valueIn(started);
    await server.app.desk.open({ kind: 'payment', attemptId });
    return { link: `${server.url}/pay#${createPayLinks(SECRET).tokenOf(attemptId)}`, orderId };
  }
  const paymentOf = async (orderId: string) =>
    (await database.db.read((tx) => tx.order.findUniqueOrThrow({ where: { id: orderId } }))).payment;

  test('leads from the chat to the bank and back: paid, and the chat says so', async () => {
    const { page } = await openPage(browser, `${server.url}/?lang=en`, { locale: 'en-US' });
    await hear(page, /Welcome to Hill & Spring/);
    await say(page, '2 celadon mugs to 12 Hill Road, my name is Anna Smith, phone 555 0100 123');
    await press(page, 'Confirm order');
    await press(page, 'Pay now');
    await hear(page, /^Pay order 1001$/);
    await shoot(page, 'card-en');
    const [bank] = await Promise.all([page.waitForEvent('popup'), press(page, 'Go to payment')]);
    await bank.getByText('¥176.00').waitFor();
    await bank.getByRole('button', { name: 'Pay', exact: true }).click();
    await bank.getByText(/^Paid\. Thank you!/).waitFor();
    await hear(page, /We’ve received your payment for order 1001/);
  });

  test('shows the amount and what the bank can do, and a payment that is refused', async () => {
    const { link, orderId } = await linkTo('en');
    const { page, complaints } = await openPage(browser, link, { locale: 'en-US' });
    await page.getByText('¥256.00').waitFor();
    await page.getByText('The test bank').waitFor();
    await shoot(page, 'pay-en');
    await page.getByRole('button', { name: 'Have it refused' }).click();
    await page.getByText(/^The bank refused this payment/).waitFor();
    expect(await page.getByText('The test bank').isVisible()).toBe(false);
    expect(await paymentOf(orderId)).toBe('unpaid');
    expect(complaints).toEqual([]);
  });

  test('手机上用中文付款，银行重复通知也只付一次，再打开显示已付', async () => {
    const { link, orderId } = await linkTo('zh');
    const phone = { locale: 'zh-CN', width: 390, height: 844 };
    const { page, complaints } = await openPage(browser, link, phone);
    await page.getByText('¥256.00').waitFor();
    await shoot(page, 'pay-zh');
    await page.getByRole('button', { name: '付款，银行重复通知两次' }).click();
    await page.getByText('付款成功，谢谢！').waitFor();
    expect(await paymentOf(orderId)).toBe('paid');
    await page.reload();
    await page.getByText('付款成功，谢谢！').waitFor();
    await shoot(page, 'paid-zh');
    expect(complaints).toEqual([]);
  });

  test('a link that is cut or changed opens nothing, and says so', async () => {
    const { link } = await linkTo('en');
    const { page } = await openPage(browser, link.slice(0, -2), { locale: 'en-US' });
    await page.getByText(/^This address is no payment link/).waitFor();
    expect(await page.getByText('¥256.00').count()).toBe(0);
  });
});
