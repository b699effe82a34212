import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Db } from '../../domain/db.ts';
import { type ImportOptions, importRetail } from '../../domain/imports/importRetail.ts';
import { londonTime } from '../../domain/imports/londonTime.ts';
import { productName } from '../../domain/imports/productName.ts';
import { minorUnits } from '../../domain/imports/retailRow.ts';
import { refundOrder } from '../../domain/orders/refundOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { auditBooks, balanced } from './books.ts';

const HEADER = 'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country';
const bytes = (text: string) => Readable.from([Buffer.from(text)]);
const rows = (...lines: string[]) => `${[HEADER, ...lines].join('\n')}\n`;

const sale = '536389,22941,CHRISTMAS LIGHTS,6,2010-12-01 10:03:00,8.50,12431,Australia';
const sameSale = '536389,21622,VINTAGE  CUSHION ,2,2010-12-01 10:03:00,4.95,12431,Australia';
const laterSale = '540001,22941,CHRISTMAS LIGHTS,4,2011-07-01 09:00:00,9.00,12431,Australia';
const otherSale = '540002,22941,CHRISTMAS LIGHTS,1,2011-07-02 09:00:00,9.00,15618,United Kingdom';

function run(db: Db, chunks: ImportOptions['chunks'], options: Partial<ImportOptions> = {}) {
  return importRetail(db, {
    chunks,
    currency: 'GBP',
    stock: 0,
    now: () => new Date(),
    onProgress: () => {},
    isStopped: () => false,
    ...options,
  });
}

async function imported(db: Db, text: string, options: Partial<ImportOptions> = {}) {
  const result = await run(db, bytes(text), options);
  if (!result.ok) throw new Error(`refused: ${result.problem.kind}`);
  return result.value;
}

const ordersOf = (db: Db) =>
  db.read((tx) =>
    tx.order.findMany({
      orderBy: { number: 'asc' },
      include: { lines: true, refunds: true, payments: true },
    }),
  );

/** Orders by invoice: what they came to, what was given back. */
const booksOf = async (db: Db) =>
  Object.fromEntries(
    (await ordersOf(db)).map(({ externalRef, total, payment, refunds }) => [
      String(externalRef).slice(7),
      { total, payment, refunded: refunds.reduce((sum, { amount }) => sum + amount, 0) },
    ]),
  );

onEachDatabase('importing sales', (provider) => {
  let database: TestDatabase;
  let db: Db;
  beforeEach(async () => {
    database = await makeDatabase(provider);
    db = database.db;
  });
  afterEach(() => database.drop());

  it('makes an order of an invoice, a product of a stock code, a customer of a CustomerID', async () => {
    const summary = await imported(db, rows(laterSale, sale, sameSale));

    expect(summary.added).toEqual({ customers: 1, products: 2, orders: 2, lines: 3, refunds: 0 });
    const [first, second] = await ordersOf(db);
    expect(first).toMatchObject({
      ...{ number: 1001, status: 'completed', payment: 'paid', fulfilment: 'delivered', total: 6090 },
      ...{ externalRef: 'retail:536389', currency: 'GBP', city: 'Australia' },
      placedAt: new Date('2010-12-01T10:03:00Z'),
    });
    expect(first?.payments).toMatchObject([{ amount: 6090 }]);
    expect(first?.lines).toMatchObject([
      { position: 1, nameEn: 'Christmas Lights', quantity: 6, unitPrice: 850, total: 5100 },
      { position: 2, nameEn: 'Vintage Cushion', quantity: 2, unitPrice: 495, total: 990 },
    ]);
    expect(second).toMatchObject({ number: 1002, placedAt: new Date('2011-07-01T08:00:00Z') }); // British summer
    expect(await db.read((tx) => tx.counter.findMany())).toEqual([{ name: 'orderNumber', value: 1002 }]);

    const customer = await db.read((tx) => tx.customer.findFirst());
    expect(customer).toMatchObject({
      name: 'Customer 12431',
      externalRef: 'retail:12431',
      city: 'Australia',
    });
    const lights = await db.read((tx) => tx.product.findUnique({ where: { sku: '22941' } }));
    expect(lights).toMatchObject({ nameZh: 'Christmas Lights', price: 900, currency: 'GBP', stock: 0 });

    const history = await db.read((tx) => tx.orderEvent.findMany({ where: { orderId: first?.id } }));
    expect(history.sort((a, b) => Number(a.at) - Number(b.at)).map(({ kind }) => kind)).toEqual([
      ...['placed', 'paid', 'shipped', 'delivered', 'completed'],
    ]);
    expect(new Set(history.map(({ actor }) => actor))).toEqual(new Set(['import']));
  });

  it('keeps two lines of one product apart, at their own prices', async () => {
    await imported(db, rows(sale, sale.replace('8.50', '7.00')));
    const [order] = await ordersOf(db);
    expect(order?.lines.map(({ total }) => total)).toEqual([5100, 4200]);
  });

  it('takes rows without a CustomerID as orders of nobody', async () => {
    await imported(db, rows(sale.replace('12431', '')));
    expect(await ordersOf(db)).toMatchObject([{ customerId: null, contactName: null, total: 5100 }]);
  });

  it('takes control characters and formulas for text', async () => {
    await imported(
      db,
      rows('1,=A1,"=HYPERLINK(""x"")\u0000\u001b[2J, RED\nCARD",1,2011-01-01 10:00,1,2,"+UK"'),
    );
    const product = await db.read((tx) => tx.product.findFirst());
    expect(product).toMatchObject({ sku: '=A1', nameEn: '=Hyperlink("X") [2j, Red Card' });
  });

  it('leaves postage and what has no price off sale', async () => {
    const postage = sale.replace('22941,CHRISTMAS LIGHTS', 'POST,POSTAGE');
    const free = sale.replace('22941', '11').replace('8.50', '0');
    await imported(db, rows(sale, postage, free));
    const products = await db.read((tx) => tx.product.findMany({ where: { active: true } }));
    expect(products.map(({ sku }) => sku)).toEqual(['22941']);
  });

  it('skips each kind of bad row, counts it, and imports the rest of its invoice', async () => {
    const bad = {
      noInvoice: sale.replace('536389', ' '),
      noStockCode: sale.replace('22941', ''),
      quantityNotWhole: sale.replace(',6,', ',six,'),
      quantityZero: sale.replace(',6,', ',0,'),
      quantitySign: sale.replace(',6,', ',-6,'),
      priceNotANumber: sale.replace('8.50', '£8.50'),
      priceNegative: sale.replace('8.50', '-8.50'),
      dateBroken: sale.replace('2010-12-01', '2010-02-30'),
      tooLarge: sale.replace(',6,', ',600000000,'),
    };
    const summary = await imported(db, rows(...Object.values(bad), sale, 'half a row'));

    expect(Object.fromEntries(summary.rows.skipped.map(({ reason, count }) => [reason, count]))).toEqual({
      ...Object.fromEntries(Object.keys(bad).map((reason) => [reason, 1])),
      noStockCode: 2,
    });
    expect(summary.rows).toMatchObject({ read: 11, accepted: 1 });
    expect(await booksOf(db)).toEqual({ 536389: { total: 5100, payment: 'paid', refunded: 0 } });
  });

  it('takes back from the newest earlier orders of that product and customer, then counts a credit', async () => {
    const cancelled = 'C600000,22941,CHRISTMAS LIGHTS,-12,2011-08-01 09:00:00,9.00,12431,Australia';
    const evenLater = laterSale.replace('540001', '600001').replace('2011-07', '2011-09');
    const summary = await imported(db, rows(sale, sameSale, laterSale, otherSale, evenLater, cancelled));

    // 4 of 12 on the newest (9.00), 6 on the oldest, where they cost 8.50 and not 9.00, 2 on none.
    expect(await booksOf(db)).toEqual({
      536389: { total: 6090, payment: 'partlyRefunded', refunded: 5100 },
      540001: { total: 3600, payment: 'refunded', refunded: 3600 },
      540002: { total: 900, payment: 'paid', refunded: 0 },
      600001: { total: 3600, payment: 'paid', refunded: 0 },
    });
    expect(summary.money).toEqual({ orders: 14190, refunds: 8700, credits: 10800 - 8700 });
    expect(summary.creditLines).toBe(1);
    expect(await auditBooks(db)).toEqual(balanced);
    const refunds = await db.read((tx) => tx.refund.findMany({ orderBy: { requestId: 'asc' } }));
    expect(refunds.map(({ reason }) => reason)).toEqual([
      'C600000: 4 × Christmas Lights',
      'C600000: 6 × Christmas Lights',
    ]);
  });

  it('never gives back more than an order has left, whoever refunded before', async () => {
    await imported(db, rows(laterSale));
    const [order] = await ordersOf(db);
    await db.write((tx) =>
      refundOrder(tx, {
        ...{
          orderId: String(order?.id),
          amount: 3000,
          reason: '',
          requestId: 'by hand',
          approvalLimit: 3000,
        },
        ...{ actor: { as: 'staff', staffId: 's' }, door: 'rest', now: new Date() },
      }),
    );
    const cancelled = 'C600000,22941,CHRISTMAS LIGHTS,-4,2011-08-01 09:00:00,9.00,12431,Australia';
    const summary = await imported(db, rows(laterSale, cancelled));
    expect(await booksOf(db)).toEqual({ 540001: { total: 3600, payment: 'refunded', refunded: 3600 } });
    expect(summary.money).toEqual({ orders: 3600, refunds: 600, credits: 3000 });
    expect(await auditBooks(db)).toEqual(balanced);
  });

  it('adds nothing the second time and only what is new from a longer file', async () => {
    const cancelled = 'C600000,22941,CHRISTMAS LIGHTS,-1,2011-08-01 09:00:00,9.00,12431,Australia';
    const nothing = { customers: 0, products: 0, orders: 0, lines: 0, refunds: 0 };
    await imported(db, rows(laterSale, cancelled));
    await db.write((tx) => tx.product.updateMany({ data: { price: 1234, stock: 5 } }));
    expect((await imported(db, rows(laterSale, cancelled))).added).toEqual(nothing);

    const cancelledToo = cancelled.replace('C600000', 'C600009').replace('08-01', '08-02');
    const longer = await imported(db, rows(laterSale, otherSale, cancelled, cancelledToo));
    expect(longer.added).toEqual({ ...nothing, customers: 1, orders: 1, lines: 1, refunds: 1 });
    expect(await booksOf(db)).toMatchObject({ 540001: { refunded: 1800 }, 540002: { total: 900 } });
    const product = await db.read((tx) => tx.product.findFirst());
    expect(product).toMatchObject({ price: 1234, stock: 5 }); // somebody's own price stays
  });

  it('stops between invoices and goes on where it stopped', async () => {
    const file = rows(
      ...Array.from({ length: 300 }, (_, n) => `${n},22941,LIGHTS,1,2011-01-01 10:00,1,7,UK`),
    );
    let asked = 0;
    const stopped = await imported(db, file, { isStopped: () => ++asked > 6 });
    expect(stopped.stopped).toBe(true);
    expect(stopped.added.orders).toBeGreaterThan(0);
    expect(stopped.added.orders).toBeLessThan(300);
    expect((await ordersOf(db)).length).toBe(stopped.added.orders);
    expect((await ordersOf(db)).every(({ lines, payments }) => lines.length + payments.length === 2)).toBe(
      true,
    );

    const rest = await imported(db, file);
    expect(rest.added.orders).toBe(300 - stopped.added.orders);
    expect((await ordersOf(db)).map(({ number }) => number)).toEqual(
      Array.from({ length: 300 }, (_, n) => 1001 + n),
    );
  });

  it('refuses a shop with orders of its own', async () => {
    await sellSomething(db, 1001);
    const refused = { ok: false, problem: { kind: 'notEmpty', orders: 1 } };
    expect(await run(db, bytes(rows(sale)))).toEqual(refused);
    expect(await db.read((tx) => tx.order.count())).toBe(1);
  });

  it('goes on in a shop that an import began and that sold something since', async () => {
    await imported(db, rows(sale));
    await sellSomething(db, 1002);
    await db.write((tx) => tx.counter.updateMany({ data: { value: 1002 } }));
    expect((await imported(db, rows(sale, laterSale))).added.orders).toBe(1);
    expect((await ordersOf(db)).map(({ number }) => number)).toEqual([1001, 1002, 1003]);
  });

  it('refuses another currency than the one it began with', async () => {
    await imported(db, rows(sale));
    const refused = { ok: false, problem: { kind: 'otherCurrency', currency: 'GBP' } };
    expect(await run(db, bytes(rows(laterSale)), { currency: 'EUR' })).toEqual(refused);
  });

  it.each([
    ['an empty file', '', { kind: 'columnMissing', column: 'InvoiceNo' }],
    [
      'a header without UnitPrice',
      HEADER.replace('UnitPrice,', ''),
      { kind: 'columnMissing', column: 'UnitPrice' },
    ],
    ['a quote without end', `${HEADER}\n1,"x`, { kind: 'notCsv' }],
    ['a quote that ends far away', `${HEADER}\n1,"${'x\n'.repeat(200_000)}"`, { kind: 'notCsv' }],
  ])('refuses %s and writes nothing', async (_, text, problem) => {
    expect(await run(db, bytes(text))).toMatchObject({ ok: false, problem });
    expect(await db.read((tx) => tx.product.count())).toBe(0);
  });

  it('reads columns in any order, a byte order mark, and Windows line ends', async () => {
    const text =
      '\uFEFF"Country",Customer ID,UnitPrice,InvoiceDate,Quantity,Description,StockCode,InvoiceNo,More\r\n';
    await imported(db, `${text}UK,12431.0,2.55,12/1/2010 8:26,6,MUG,85123A,536365,x\r\n`);
    expect(await ordersOf(db)).toMatchObject([{ total: 1530, placedAt: new Date('2010-12-01T08:26:00Z') }]);
    expect(await db.read((tx) => tx.customer.findFirst())).toMatchObject({ name: 'Customer 12431' });
  });
});

const sellSomething = (db: Db, number: number) =>
  db.write((tx) => {
    const at = new Date('2026-03-04T10:00:00Z');
    const times = { createdAt: at, updatedAt: at, placedAt: at };
    return tx.order.create({ data: { id: 'own', number, status: 'placed', currency: 'GBP', ...times } });
  });

describe('reading a row', () => {
  it.each([
    ['8.5', 850],
    ['1.005', 101],
    ['0.001', 0],
    ['.5', 50],
    ['-0.00', 0],
    ['-1', 'negative'],
    ['1e3', null],
    ['', null],
    ['.', null],
  ])('a price of %s is %s in minor units', (text, minor) => {
    expect(minorUnits(text, 2)).toBe(minor);
  });

  it('knows yen without decimals', () => expect(minorUnits('99.5', 0)).toBe(100));

  it.each([
    ['winter', '2011-01-05T10:00Z', '2011-01-05T10:00Z'],
    ['summer', '2011-07-01T00:30Z', '2011-06-30T23:30Z'],
    ['the hour that March skips', '2011-03-27T01:30Z', '2011-03-27T01:30Z'],
    ['just after it', '2011-03-27T02:00Z', '2011-03-27T01:00Z'],
    ['the first of the hour October has twice', '2011-10-30T01:30Z', '2011-10-30T00:30Z'],
    ['just after both', '2011-10-30T02:00Z', '2011-10-30T02:00Z'],
  ])('reads London clocks in %s', (_, local, utc) => {
    expect(new Date(londonTime(Date.parse(local)))).toEqual(new Date(utc));
  });

  it.each([
    ["SET/4 MAN'S T-LIGHT HOLDERS 12CM", "Set/4 Man's T-Light Holders 12cm"],
    ['CAFÉ "ÉCLAIR" TIN', 'Café "Éclair" Tin'],
  ])('writes %s as %s', (text, name) => expect(productName(text)).toBe(name));
});
