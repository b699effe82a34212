import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { intoLedger, ledgerRows } from '../orders/ledger.ts';
import { type Known, refOf } from './known.ts';
import type { RetailInvoice } from './readRetail.ts';
import { insertRows } from './rows.ts';
import { inBatches, type Writing } from './writing.ts';

const ROWS = 256; // of a batch, over all tables: 15 to 25 ms of the writer, a longer invoice goes alone
const ROWS_BESIDE_LINES = 11; // order, payment, shipment, 4 entries in the history, 4 in the ledger

/** Adds the sales that are new as completed orders, numbered by time, and notes their ids in `known`. */
export async function saveSales(
  writing: Writing,
  { sales, known }: { sales: RetailInvoice[]; known: Known },
): Promise<void> {
  const missing = sales.filter(({ number }) => !known.orders.has(number));
  writing.progress(sales.length - missing.length);

  const rowsOf = ({ lines }: RetailInvoice) => lines.length + ROWS_BESIDE_LINES;
  for (const batch of inBatches(missing, ROWS, rowsOf)) {
    const orders = batch.map((sale) => ({ id: newId(), sale }));
    await writing.batch((tx) => addOrders(tx, orders, { known, currency: writing.currency }));

    const { added } = writing.summary;
    for (const { id, sale } of orders) {
      known.orders.set(sale.number, id);
      added.lines += sale.lines.length;
    }
    added.orders += orders.length;
    writing.progress(orders.length);
  }
}

interface NewOrder {
  id: string;
  sale: RetailInvoice;
}

async function addOrders(
  tx: Tx,
  orders: NewOrder[],
  { known, currency }: { known: Known; currency: string },
): Promise<void> {
  const first = await takeOrderNumbers(tx, orders.length);
  const rows = orders.map(({ id, sale }, index) => {
    const customerId = known.customers.get(sale.customer) ?? null;
    const values = { id, number: first + index, customerId, currency };
    return orderRow(sale, values);
  });
  await insertRows(tx, intoOrder, rows);
  await insertRows(
    tx,
    intoLine,
    orders.flatMap((order) => lineRows(order, known)),
  );
  await insertRows(tx, intoPayment, orders.map(paymentRow));
  await insertRows(tx, intoShipment, orders.map(shipmentRow));
  await insertRows(tx, intoEvent, orders.flatMap(eventRows));
  await insertRows(
    tx,
    intoLedger,
    orders.flatMap((order) => postings(order, currency)),
  );
}

/** So many numbers in a row; returns the first. The first order of a shop is 1001, as placeOrder has it. */
async function takeOrderNumbers(tx: Tx, count: number): Promise<number> {
  const [counter] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" ("name", "value") VALUES ('orderNumber', ${1000 + count})
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value" + ${count} RETURNING "value"`;
  if (!counter) throw new Error('A counter returned no row.');
  return counter.value - count + 1;
}

const intoOrder = Prisma.sql`"Order" ("id", "number", "status", "payment", "fulfilment", "customerId",
  "externalRef", "currency", "total", "paid", "contactName", "city", "createdAt", "updatedAt", "placedAt")`;

function orderRow(
  sale: RetailInvoice,
  values: { id: string; number: number; customerId: string | null; currency: string },
): Prisma.Sql {
  const { id, number, customerId, currency } = values;
  const contact = sale.customer === '' ? null : `Customer ${sale.customer}`;
  const at = new Date(sale.at);
  return Prisma.sql`(${id}, ${number}, 'completed', 'paid', 'delivered', ${customerId}, ${refOf(sale.number)},
    ${currency}, ${sale.total}, ${sale.total}, ${contact}, ${sale.country}, ${at}, ${at}, ${at})`;
}

const intoLine = Prisma.sql`"OrderLine" ("orderId", "position", "productId", "nameEn", "nameZh", "unitEn",
  "unitZh", "quantity", "unitPrice", "total", "shipped", "delivered")`;

/** Two lines of one product stay two: the file's prices may differ, and a clerk's invoice is as it is. */
function lineRows({ id, sale }: NewOrder, known: Known): Prisma.Sql[] {
  return sale.lines.map(({ stockCode, name, quantity, unitPrice }, index) => {
    const productId = known.products.get(stockCode);
    if (!productId) throw new Error(`No product was made of stock code ${stockCode}.`);
    const called = name || stockCode;
    return Prisma.sql`(${id}, ${index + 1}, ${productId}, ${called}, ${called}, 'piece', '个', ${quantity},
      ${unitPrice}, ${quantity * unitPrice}, ${quantity}, ${quantity})`;
  });
}

const intoPayment = Prisma.sql`"Payment" ("id", "orderId", "amount", "method", "requestId", "recordedBy",
  "createdAt")`;

const paymentRow = ({ id, sale }: NewOrder): Prisma.Sql =>
  Prisma.sql`(${newId()}, ${id}, ${sale.total}, '', ${payRequest(sale)}, 'import', ${new Date(sale.at)})`;

const payRequest = ({ number }: RetailInvoice) => `${refOf(number)}/pay`;

/** The file's prices are what was paid: it says nothing of tax, and postage is a line like any other. */
function postings({ id: orderId, sale }: NewOrder, currency: string): Prisma.Sql[] {
  const { number, total } = sale;
  const whole = { orderId, currency, at: new Date(sale.at) };
  return [
    ...ledgerRows({
      ...whole,
      id: `${refOf(number)}/place`,
      event: { kind: 'placed', total, tax: 0, shippingFee: 0 },
    }),
    ...ledgerRows({ ...whole, id: payRequest(sale), event: { kind: 'paid', amount: total } }),
  ];
}

const intoShipment = Prisma.sql`"Shipment" ("id", "orderId", "requestId", "shippedAt", "deliveredAt")`;

/** The file has one time for all of an order's life. */
function shipmentRow({ id, sale }: NewOrder): Prisma.Sql {
  const at = new Date(sale.at);
  return Prisma.sql`(${newId()}, ${id}, ${`${refOf(sale.number)}/ship`}, ${at}, ${at})`;
}

export const intoEvent = Prisma.sql`"OrderEvent" ("id", "orderId", "kind", "actor", "door", "detail", "at")`;

function eventRows({ id, sale }: NewOrder): Prisma.Sql[] {
  const kinds = ['placed', 'paid', 'shipped', 'delivered'];
  const at = new Date(sale.at);
  return kinds.map(
    (kind) => Prisma.sql`(${newId()}, ${id}, ${kind}, 'import', 'import', ${refOf(sale.number)}, ${at})`,
  );
}
