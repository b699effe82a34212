import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
];

/** The browser of this machine, if it has one. In CI it must. */
export const chromiumPath = places.find((path) => path && existsSync(path));
if (!chromiumPath) {
  if (process.env.CI === 'true') throw new Error('CI needs Chromium: apt-get install chromium.');
  console.warn('\nSKIPPED: the page tests (no Chromium; set CHROMIUM to where yours is).\n');
}

/** A headless browser that looks up nothing by itself. */
export function openBrowser(): Promise<Browser> {
  const quiet = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ];
  return chromium.launch({
    executablePath: chromiumPath,
    args: [...quiet, '--disable-component-update', '--disable-sync'],
  });
}

/** A page whose complaints are kept: script errors, refused policies, requests to anywhere else. */
export async function openPage(
  browser: Browser,
  url: string,
  options: { locale: string; width?: number; height?: number },
): Promise<{ page: Page; complaints: string[] }> {
  const { locale, width = 1280, height = 800 } = options;
  const context = await browser.newContext({ locale, viewport: { width, height } });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith('http') && host !== new URL(url).host) complaints.push(`asked ${host}`);
  });
  await page.goto(url);
  return { page, complaints };
}

/** Says something in the page's chat. */
export async function say(page: Page, text: string): Promise<void> {
  const box = page.locator('.webchat__send-box-text-box__input, [data-id="webchat-sendbox-input"]').first();
  await box.fill(text);
  await box.press('Enter');
  // While the line is being restored the box keeps the words; a person presses again.
  for (let tries = 0; tries < 40 && (await box.inputValue()) !== ''; tries++) {
    await page.waitForTimeout(500);
    if ((await box.inputValue()) !== '') await box.press('Enter');
  }
}

/** Waits until the chat shows the words. */
export async function hear(page: Page, words: string | RegExp): Promise<void> {
  // Web Chat keeps a second, hidden copy of new messages for screen readers.
  await page.getByText(words).filter({ visible: true }).last().waitFor({ timeout: 20_000 });
}

/** Presses the last card's button of this name. */
export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).filter({ visible: true }).last().click({ timeout: 30_000 });
}
