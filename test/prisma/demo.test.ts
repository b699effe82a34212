import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { demoProducts } from '../../prisma/demo/products.ts';
import { demoShop } from '../../prisma/demo/shop.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const now = new Date('2026-08-20T07:30:00Z');
const shop = demoShop({ seed: 1, now });
const { customers, orders, staff } = shop;
// Rhythms and rare cases are looked for in several shops at once: one alone may be lucky.
const manyOrders = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => demoShop({ seed, now }).orders);
const products = new Map(demoProducts.map((product) => [product.sku, product]));
const pictures = new URL('../../bot/web/products/', import.meta.url);

const shareOf = <T>(items: T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length;
const totalOf = (order: (typeof orders)[number]) =>
  order.lines.reduce((sum, { quantity, unitPrice }) => sum + quantity * unitPrice, 0);
const shanghaiDay = (at: Date) => new Date(at.getTime() + 8 * HOUR).toISOString().slice(0, 10);
const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const repeated = <T>(items: T[]) => items.filter((item, index) => items.indexOf(item) !== index);

function ordersByCustomer(): number[] {
  const counts = new Map(customers.map(({ key }) => [key, 0]));
  for (const { customerKey } of orders) counts.set(customerKey, (counts.get(customerKey) ?? 0) + 1);
  return [...counts.values()];
}

function unitsSold(month: string, matches: (sku: string) => boolean): number {
  const lines = orders
    .filter(({ placedAt }) => shanghaiDay(placedAt).startsWith(month))
    .flatMap((o) => o.lines);
  return lines.filter(({ sku }) => matches(sku)).reduce((sum, { quantity }) => sum + quantity, 0);
}

describe('the catalogue', () => {
  it('holds forty products, no two with the same SKU, name or picture', () => {
    expect(demoProducts).toHaveLength(40);
    for (const field of ['sku', 'nameEn', 'nameZh', 'picture', 'descriptionEn', 'descriptionZh'] as const) {
      expect(repeated(demoProducts.map((product) => product[field].toLowerCase()))).toEqual([]);
    }
  });

  it('is written in both languages', () => {
    for (const product of demoProducts) {
      expect(product.nameEn + product.descriptionEn + product.unitEn).not.toMatch(/\p{Script=Han}/u);
      for (const text of [product.nameZh, product.descriptionZh, product.unitZh]) {
        expect(text).toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it('gives aliases as people type them, none pointing to more than three products', () => {
    const aliases = demoProducts.flatMap((product) => [...new Set(product.aliases)]);
    for (const product of demoProducts) {
      expect(product.aliases.length).toBeGreaterThanOrEqual(3);
      expect(repeated(product.aliases)).toEqual([]);
    }
    for (const alias of aliases) {
      expect(alias).toBe(alias.trim().toLowerCase());
      expect(aliases.filter((other) => other === alias).length).toBeLessThanOrEqual(3);
    }
  });

  it('keeps an alias away from another product of that very name', () => {
    for (const { sku, aliases } of demoProducts) {
      const others = demoProducts.filter((other) => other.sku !== sku);
      const names = others.flatMap(({ nameEn, nameZh }) => [nameEn.toLowerCase(), nameZh]);
      expect(aliases.filter((alias) => names.includes(alias))).toEqual([]);
    }
  });

  it('has two Longjings and two mugs, so that chat has to ask', () => {
    for (const alias of ['龙井', 'longjing', 'mug', '马克杯']) {
      expect(demoProducts.filter(({ aliases }) => aliases.includes(alias))).toHaveLength(2);
    }
  });

  it('prices in whole yuan from ¥18 to ¥1,280, with one product sold out and a few running low', () => {
    const prices = demoProducts.map(({ price }) => price);
    expect(prices.every((price) => price % 100 === 0)).toBe(true);
    expect([Math.min(...prices), Math.max(...prices)]).toEqual([1_800, 128_000]);
    expect(demoProducts.filter(({ stock }) => stock === 0)).toHaveLength(1);
    expect(demoProducts.filter(({ stock }) => stock > 0 && stock < 10).length).toBeGreaterThanOrEqual(3);
  });
});

describe('the pictures', () => {
  it('exist for every product and for nothing else', () => {
    expect(readdirSync(pictures).sort()).toEqual(demoProducts.map(({ picture }) => picture).sort());
  });

  it.each(demoProducts.map(({ picture }) => picture))(
    '%s is small, safe to embed and without words',
    (file) => {
      const svg = readFileSync(new URL(file, pictures), 'utf8');
      expect(Buffer.byteLength(svg)).toBeLessThanOrEqual(4_096);
      expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 320 320">/);
      expect(svg.trimEnd()).toMatch(/<\/svg>$/);
      expect(svg).not.toMatch(
        /<(text|script|style|image|use|foreignObject)|href|url\(|\son\w+=|NaN|undefined/i,
      );
    },
  );

  it('are what drawPictures.mjs draws', () => {
    const folder = mkdtempSync(join(tmpdir(), 'parley-pictures-'));
    const script = fileURLToPath(new URL('../../prisma/demo/drawPictures.mjs', import.meta.url));
    execFileSync(process.execPath, [script, folder]);
    for (const { picture } of demoProducts) {
      expect(readFileSync(join(folder, picture), 'utf8')).toBe(
        readFileSync(new URL(picture, pictures), 'utf8'),
      );
    }
    rmSync(folder, { recursive: true });
  });
});

describe('the shop', () => {
  it('is the same for the same seed and time, and another for another seed', () => {
    expect(demoShop({ seed: 1, now })).toEqual(shop);
    const other = demoShop({ seed: 2, now });
    expect(other.customers).not.toEqual(customers);
    expect(other.orders).not.toEqual(orders);
  });

  it('hands out its own copy of the catalogue', () => {
    const mine = demoShop({ seed: 1, now });
    mine.products.at(0)?.aliases.push('changed');
    expect(demoShop({ seed: 1, now }).products).toEqual(demoProducts);
  });

  it('has three reps, one manager, 200 customers and 1,500 orders', () => {
    expect(staff.map(({ role }) => role).sort()).toEqual(['manager', 'rep', 'rep', 'rep']);
    expect(customers).toHaveLength(200);
    expect(orders).toHaveLength(1_500);
  });

  it('points only to records that exist', () => {
    const reps = staff.filter(({ role }) => role === 'rep').map(({ key }) => key);
    const known = new Map(customers.map((customer) => [customer.key, customer]));
    expect(known.size).toBe(200);
    expect(new Set(customers.map(({ ownerKey }) => ownerKey))).toEqual(new Set(reps));
    expect(orders.filter(({ customerKey }) => !known.has(customerKey))).toEqual([]);
    expect(orders.flatMap(({ lines }) => lines).filter(({ sku }) => !products.has(sku))).toEqual([]);
  });
});

describe('the customers', () => {
  it('are two thirds Chinese, live in cities with one spelling and have addresses in their language', () => {
    expect(shareOf(customers, ({ language }) => language === 'zh')).toBeCloseTo(2 / 3, 2);
    for (const { city, address, language } of [
      ...customers,
      ...orders.map((o) => ({ ...o, language: null })),
    ]) {
      expect(city).toMatch(/^[A-Z][A-Za-z' ]+$/);
      if (language) expect(/\p{Script=Han}/u.test(address)).toBe(language === 'zh');
    }
    expect(customers.filter(({ city }) => city === 'Shanghai').length).toBeGreaterThan(30);
  });

  it('can all be reached, and only at numbers and addresses made for fiction', () => {
    const fictitious = /^(\+861380000\d{4}|\+447700900\d{3}|\+61[23]5550\d{4}|\+1(212|415|416)55501\d{2})$/;
    for (const { phone, email } of customers) {
      expect(phone ?? email).not.toBeNull();
      if (phone) expect(phone).toMatch(fictitious);
      if (email) expect(email).toMatch(/^[a-z0-9.]+@example\.(com|org)$/);
    }
    for (const field of ['name', 'phone', 'email'] as const) {
      expect(
        repeated(customers.map((customer) => customer[field]).filter((value) => value !== null)),
      ).toEqual([]);
    }
  });

  it('order with a heavy tail: many little, a few a lot, some not yet', () => {
    const counts = ordersByCustomer();
    expect(counts.filter((count) => count === 0)).toHaveLength(14);
    expect(shareOf(counts, (count) => count >= 1 && count <= 3)).toBeGreaterThan(0.33);
    expect(counts.filter((count) => count >= 30).length).toBeGreaterThanOrEqual(3);
    expect(Math.max(...counts)).toBeLessThan(150);
  });

  it('are known before they order', () => {
    const createdAt = new Map(customers.map((customer) => [customer.key, customer.createdAt.getTime()]));
    for (const { customerKey, placedAt } of orders) {
      expect(createdAt.get(customerKey)).toBeLessThan(placedAt.getTime());
    }
  });
});

describe('the orders', () => {
  it('are numbered from 1001 in the order they were placed, within 18 months', () => {
    expect(orders.map(({ number }) => number)).toEqual(orders.map((_, index) => 1001 + index));
    const times = orders.map(({ placedAt }) => placedAt.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(times.at(0)).toBeGreaterThan(Date.parse('2025-02-20T07:30:00Z'));
    expect(times.at(0)).toBeLessThan(Date.parse('2025-03-20T00:00:00Z'));
  });

  it('go forward in time: placed, paid, shipped, delivered, and never past now', () => {
    const isForward = (...steps: (Date | null)[]) => {
      const times = steps.filter((step) => step !== null).map((step) => step.getTime());
      return times.every((time, index) => index === 0 || time > (times[index - 1] ?? 0));
    };
    const astray = manyOrders.filter(
      ({ placedAt, paidAt, shippedAt, deliveredAt, cancelledAt }) =>
        !isForward(placedAt, paidAt, shippedAt, deliveredAt, now) ||
        !isForward(placedAt, paidAt, cancelledAt, now),
    );
    expect(astray).toEqual([]);
  });

  it('say the same in their status as in their dates', () => {
    for (const order of orders) {
      const { status, payment, fulfilment, carrier, tracking } = order;
      expect(payment !== 'unpaid').toBe(order.paidAt !== null);
      expect(fulfilment !== 'unfulfilled').toBe(order.shippedAt !== null);
      expect(fulfilment === 'delivered').toBe(order.deliveredAt !== null);
      expect(status === 'cancelled').toBe(order.cancelledAt !== null);
      expect(status === 'completed').toBe(order.deliveredAt !== null);
      expect([carrier !== null, tracking !== null]).toEqual([
        order.shippedAt !== null,
        order.shippedAt !== null,
      ]);
      if (order.shippedAt) expect(order.paidAt).not.toBeNull();
      if (order.cancelledAt) expect(payment).not.toBe('paid');
    }
    expect(repeated(orders.map(({ tracking }) => tracking).filter((tracking) => tracking !== null))).toEqual(
      [],
    );
  });

  it('are settled when old and open only in the last weeks', () => {
    const age = (order: (typeof orders)[number]) => (now.getTime() - order.placedAt.getTime()) / DAY;
    expect(orders.filter((order) => age(order) > 21 && order.status === 'placed')).toEqual([]);
    const unpaid = orders.filter(({ status, payment }) => status === 'placed' && payment === 'unpaid');
    expect(unpaid.length).toBeGreaterThan(0);
    expect(Math.max(...unpaid.map(age))).toBeLessThan(3);
    expect(orders.some(({ status, fulfilment }) => status === 'placed' && fulfilment === 'shipped')).toBe(
      true,
    );
    expect(
      orders.filter(({ status, fulfilment }) => status === 'placed' && fulfilment === 'delivered'),
    ).toEqual([]);
  });

  it('are cancelled about 4 % and refunded about 2 % of the time', () => {
    const cancelled = shareOf(manyOrders, ({ status }) => status === 'cancelled');
    const refunded = shareOf(manyOrders, ({ payment }) => payment === 'refunded');
    expect(cancelled).toBeGreaterThan(0.03);
    expect(cancelled).toBeLessThan(0.05);
    expect(refunded).toBeGreaterThan(0.013);
    expect(refunded).toBeLessThan(0.028);
  });

  it('have distinct products on their lines and totals a tea shop knows', () => {
    for (const { lines } of orders) {
      expect(lines.length).toBeGreaterThan(0);
      expect(repeated(lines.map(({ sku }) => sku))).toEqual([]);
      expect(lines.every(({ quantity }) => Number.isInteger(quantity) && quantity > 0)).toBe(true);
    }
    expect(median(orders.map(totalOf))).toBeGreaterThan(20_000);
    expect(median(orders.map(totalOf))).toBeLessThan(40_000);
  });

  it('cost a little less a year ago and exactly the catalogue price since March', () => {
    for (const { placedAt, lines } of orders) {
      const raises = shanghaiDay(placedAt) < '2025-03-01' ? 2 : shanghaiDay(placedAt) < '2026-03-01' ? 1 : 0;
      for (const { sku, unitPrice } of lines) {
        const price = products.get(sku)?.price ?? 0;
        expect(Math.abs(unitPrice - price / 1.05 ** raises)).toBeLessThanOrEqual(raises ? 50 : 0);
        if (raises) expect(unitPrice).toBeLessThan(price);
      }
    }
  });
});

describe('the year', () => {
  const days = manyOrders.map(({ placedAt }) => shanghaiDay(placedAt));
  const perDay = (from: string, to: string) =>
    days.filter((day) => day >= from && day <= to).length / ((Date.parse(to) - Date.parse(from)) / DAY + 1);

  it('is busier before New Year and Mid-Autumn, in November and at weekends', () => {
    expect(perDay('2026-01-16', '2026-02-09')).toBeGreaterThan(perDay('2025-12-01', '2026-01-10') * 1.5);
    expect(perDay('2025-09-10', '2025-10-06')).toBeGreaterThan(perDay('2025-08-01', '2025-08-31') * 1.25);
    expect(perDay('2025-11-01', '2025-11-11')).toBeGreaterThan(perDay('2025-12-01', '2025-12-31') * 1.4);
    const isWeekend = (day: string) => [0, 6].includes(new Date(day).getUTCDay());
    expect(shareOf(days, isWeekend)).toBeGreaterThan(0.3);
  });

  it('is quiet in the New Year holidays', () => {
    expect(perDay('2026-02-17', '2026-02-25')).toBeLessThan(perDay('2026-03-01', '2026-03-15') * 0.6);
  });

  it('ends busier than it began, by no miracle', () => {
    const growth = perDay('2026-05-15', '2026-07-31') / perDay('2025-05-15', '2025-07-31');
    expect(growth).toBeGreaterThan(1.2);
    expect(growth).toBeLessThan(2.2);
  });

  it('drinks green tea in spring, and buys moon boxes only around Mid-Autumn', () => {
    const greenShare = (month: string) =>
      unitsSold(month, (sku) => sku.startsWith('GRN')) / unitsSold(month, () => true);
    expect(greenShare('2026-04')).toBeGreaterThan(greenShare('2026-01') * 1.4);
    expect(unitsSold('2025-09', (sku) => sku === 'GFT-03')).toBeGreaterThan(0);
    for (const month of ['2025-04', '2025-12', '2026-06']) {
      expect(unitsSold(month, (sku) => sku === 'GFT-03')).toBe(0);
    }
  });

  it('loves some products more than others and sells every one', () => {
    const sold = demoProducts.map(({ sku }) => unitsSold('', (other) => other === sku)).sort((a, b) => b - a);
    expect(sold.at(-1)).toBeGreaterThan(0);
    const bestTen = sold.slice(0, 10).reduce((sum, units) => sum + units, 0);
    expect(bestTen / unitsSold('', () => true)).toBeGreaterThan(0.4);
  });
});

describe('today', () => {
  it.each([
    ['in the afternoon', '2026-08-20T07:30:00Z'],
    ['late at night', '2026-03-17T15:59:59Z'],
    ['twenty minutes into the day', '2027-01-04T16:20:00Z'],
    ['on a leap day', '2028-02-29T03:00:00Z'],
    ['in a year without festivals', '2041-08-31T03:00:00Z'],
  ])('holds eight to twelve open orders %s', (_, time) => {
    const at = new Date(time);
    const { orders: all } = demoShop({ seed: 5, now: at });
    const todays = all.filter(({ placedAt }) => shanghaiDay(placedAt) === shanghaiDay(at));
    expect(todays.length).toBeGreaterThanOrEqual(8);
    expect(todays.length).toBeLessThanOrEqual(12);
    expect(all).toHaveLength(1_500);
    for (const { status, fulfilment, placedAt } of todays) {
      expect([status, fulfilment]).toEqual(['placed', 'unfulfilled']);
      expect(placedAt.getTime()).toBeLessThan(at.getTime());
    }
  });

  it('is the last hour when the day has only just begun', () => {
    const midnight = new Date('2026-08-20T16:00:00Z');
    const { orders: all } = demoShop({ seed: 5, now: midnight });
    const fresh = all.filter(({ placedAt }) => placedAt.getTime() >= midnight.getTime() - HOUR);
    expect(fresh.length).toBeGreaterThanOrEqual(8);
    expect(all.filter(({ placedAt }) => placedAt >= midnight)).toEqual([]);
  });
});
