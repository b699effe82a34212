import { setImmediate } from 'node:timers/promises';
import type { RetailInvoice, RetailLine } from './readRetail.ts';

/** Money given back on one sale for one line of a cancellation. */
export interface RetailRefund {
  /** InvoiceNo of the sale */
  sale: string;
  /** in minor units, above zero */
  amount: number;
  reason: string;
}

/** What becomes of one cancellation invoice. */
export interface RetailCancellation {
  number: string;
  at: number;
  refunds: RetailRefund[];
  /** what no sale can be found for, in minor units */
  credit: number;
  /** lines with such a rest */
  creditLines: number;
}

/** What is left to give back of one product in one sale. */
interface Sold {
  sale: string;
  at: number;
  quantity: number;
  amount: number;
}

/**
 * Finds the sales that cancellations take back. The file does not say which, so each line goes to its customer's most
 * recent earlier sales of that stock code, newest first, at most the quantity and the money that product came to
 * there. The rest is a credit without an order: what was bought before the file begins, discounts, manual
 * corrections. Rejected: giving the rest to any order of the customer; it would mark orders as refunded whose goods
 * nobody returned. So: sales - refunds - credits = all rows, to the penny.
 *
 * Both lists are ordered by time. A longer file finds the same for the cancellations it has in common with a shorter
 * one, because only what came before counts.
 */
export async function planRefunds(
  sales: RetailInvoice[],
  cancellations: RetailInvoice[],
): Promise<RetailCancellation[]> {
  const cancelled = new Set(cancellations.flatMap(({ customer, lines }) => lines.map(keyOf(customer))));
  const sold = await soldByKey(sales, cancelled);
  return cancellations.map((cancellation) => plan(cancellation, sold));
}

/** Customer and product. */
const keyOf =
  (customer: string) =>
  ({ stockCode }: RetailLine): string =>
    `${customer}\n${stockCode}`;

const SALES_AT_A_TIME = 1_000; // some 20,000 lines, 10 ms: a running server answers in between

/** What was sold of what somebody cancelled, each by time. */
async function soldByKey(sales: RetailInvoice[], cancelled: Set<string>): Promise<Map<string, Sold[]>> {
  const sold = new Map<string, Sold[]>();
  for (const [index, sale] of sales.entries()) {
    if (index % SALES_AT_A_TIME === 0) await setImmediate();
    const key = keyOf(sale.customer);
    for (const line of sale.lines) if (cancelled.has(key(line))) addSold(sold, key(line), sale, line);
  }
  return sold;
}

/** Several lines of one product in one sale count together. */
function addSold(
  sold: Map<string, Sold[]>,
  key: string,
  { number, at }: RetailInvoice,
  line: RetailLine,
): void {
  const before = sold.get(key) ?? [];
  let here = before.at(-1);
  if (here?.sale !== number) {
    here = { sale: number, at, quantity: 0, amount: 0 };
    before.push(here);
  }
  here.quantity += line.quantity;
  here.amount += line.quantity * line.unitPrice;
  sold.set(key, before);
}

function plan(cancellation: RetailInvoice, sold: Map<string, Sold[]>): RetailCancellation {
  const { number, at, customer, lines } = cancellation;
  const planned: RetailCancellation = { number, at, refunds: [], credit: 0, creditLines: 0 };
  for (const line of lines) {
    // Nobody's rows are no customer: one walk-in's mug is not another's.
    const own = customer === '' ? [] : (sold.get(keyOf(customer)(line)) ?? []);
    const rest = giveBack(planned, line, own.filter((one) => one.at <= at).reverse());
    planned.credit += rest;
    if (rest > 0) planned.creditLines++;
  }
  return planned;
}

/** Takes the line back from what was sold, in the order given; returns the money no sale was found for. */
function giveBack(planned: RetailCancellation, line: RetailLine, newestFirst: Sold[]): number {
  let { quantity } = line;
  let rest = line.quantity * line.unitPrice;
  for (const sold of newestFirst) {
    const pieces = Math.min(quantity, sold.quantity);
    const amount = Math.min(pieces * line.unitPrice, sold.amount);
    sold.quantity -= pieces;
    sold.amount -= amount;
    quantity -= pieces;
    rest -= amount;
    const reason = `${planned.number}: ${pieces} × ${line.name || line.stockCode}`;
    if (amount > 0) planned.refunds.push({ sale: sold.sale, amount, reason });
  }
  return rest;
}
