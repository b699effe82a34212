import { newId } from '../ids.ts';
import { type Known, refOf } from './known.ts';
import { addPastOrders, allAt, type PastLine, type PastOrder, ROWS_BESIDE_LINES } from './pastOrder.ts';
import type { RetailInvoice, RetailLine } from './readRetail.ts';
import { inBatches, type Writing } from './writing.ts';

const ROWS = 256; // of a batch, over all tables: 15 to 25 ms of the writer, a longer invoice goes alone

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
    const past = orders.map((order) => pastOrder(order, { known, currency: writing.currency }));
    await writing.batch((tx) => addPastOrders(tx, past));

    const { added } = writing.summary;
    for (const { id, sale } of orders) {
      known.orders.set(sale.number, id);
      added.lines += sale.lines.length;
    }
    added.orders += orders.length;
    writing.progress(orders.length);
  }
}

/**
 * The file's prices are what was paid: it says nothing of tax, and postage is a line like any other. It has one time for
 * all of an order's life.
 */
function pastOrder(
  { id, sale }: { id: string; sale: RetailInvoice },
  { known, currency }: { known: Known; currency: string },
): PastOrder {
  const { number, customer, country, total } = sale;
  return {
    ...{
      id,
      externalRef: refOf(number),
      detail: refOf(number),
      customerId: known.customers.get(customer) ?? null,
    },
    ...{ status: 'completed', payment: 'paid', fulfilment: 'delivered', currency, city: country },
    ...{ total, paid: total, tax: 0, shippingFee: 0, discount: 0, refunded: 0, credit: 0 },
    ...{ contactName: customer === '' ? null : `Customer ${customer}` },
    ...{ contactPhone: null, contactEmail: null, address: null },
    lines: sale.lines.map((line) => pastLine(line, known)),
    at: allAt(new Date(sale.at)),
  };
}

function pastLine({ stockCode, name, quantity, unitPrice }: RetailLine, known: Known): PastLine {
  const productId = known.products.get(stockCode);
  if (!productId) throw new Error(`No product was made of stock code ${stockCode}.`);
  const called = name || stockCode;
  return {
    ...{ productId, nameEn: called, nameZh: called, unitEn: 'piece', unitZh: '个', quantity, unitPrice },
    ...{ total: quantity * unitPrice, discount: 0, orderDiscount: 0, taxRate: 0, tax: 0 },
    ...{ shipped: quantity, delivered: quantity, returned: 0 },
  };
}
