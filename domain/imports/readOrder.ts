import { readContact } from '../customers/contact.ts';
import { MOST_TOTAL } from '../money.ts';
import { oneLine } from '../oneLine.ts';
import { type OrderPrice, priceOrder } from '../orders/price.ts';
import { amountOf, percentOf, piecesOf, wholeNumber } from './cellValues.ts';
import type { Cells } from './columns.ts';
import { timeOf } from './fileTime.ts';
import type { Reading } from './importRecords.ts';
import { type HeadColumn, headColumns, type OrderColumn, timeColumns } from './orderFile.ts';
import { fulfilmentOf, paymentOf, statusOf } from './orderWords.ts';
import { notValid, type ReadRow, type Refused } from './rowProblem.ts';
import { type Said, type Standing, standingOf } from './standing.ts';

/** What the rows of an order say of it, as it would be kept; money in minor units. */
export interface GivenOrder {
  ref: string;
  currency: string;
  customer: GivenBuyer;
  /** the file has a column for whom it goes to; else it goes to its customer */
  namesRecipient: boolean;
  contact: { name?: string | undefined } & GivenDetails;
  lines: GivenLine[];
  discount: number;
  shippingFee: number;
  total: number;
  standing: Standing;
  note: string;
}

/** Who bought: known by id, else by phone or e-mail, else by name. */
export type GivenBuyer = { id?: string | undefined; name?: string | undefined } & Omit<
  GivenDetails,
  'address'
>;

interface GivenDetails {
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
}

export interface GivenLine {
  sku: string;
  /** as it was called then */
  product?: string | undefined;
  quantity: number;
  unitPrice: number;
  discount: number;
  /** basis points; the product's where the file does not say */
  taxRate?: number | undefined;
  shipped?: number | undefined;
  delivered?: number | undefined;
  returned?: number | undefined;
}

type Row = Cells<OrderColumn>;
type Head = { [column in HeadColumn]?: string };
type Around = Reading<OrderColumn>;
type Read<T> = { ok: true; value: T } | ({ ok: false } & Refused);

const MOST_REF_CHARACTERS = 100;
const MOST_NOTE_CHARACTERS = 1_000;

/**
 * What an order is known by in its file.
 * @example refIn({ order: ' A-17 ' }) // 'A-17'
 */
export function refIn({ order }: Pick<Row, 'order'>): string | null {
  const ref = oneLine(order ?? '');
  return ref === '' || ref.length > MOST_REF_CHARACTERS ? null : ref;
}

/** Reads the rows of one order. */
export function readOrder(rows: Row[], around: Around): ReadRow<GivenOrder> {
  const read = readHead(rows);
  if (!read.ok) return read;
  const head = read.value;
  const ref = refIn(head);
  if (ref === null) return head.order ? notValid('order') : missing('order');
  const { currency } = around.shop;
  if (head.currency && head.currency.toUpperCase() !== currency)
    return { ok: false, problem: { kind: 'otherCurrency', currency } };
  const lines = readLines(rows, currency);
  if (!lines.ok) return lines;
  const sums = readSums(head, { lines: lines.value, currency });
  if (!sums.ok) return sums;
  const said = readSaid(head, around);
  if (!said.ok) return said;
  const standing = standingOf(said.value, { total: sums.value.total, lines: lines.value });
  if (!standing.ok) return standing;
  const people = readPeople(head);
  if (!people.ok) return people;
  const { note = '' } = head;
  if (note.length > MOST_NOTE_CHARACTERS) return notValid('note');
  const { discount, shippingFee, total } = sums.value;
  const value = { ref, currency, ...people.value, lines: lines.value, discount, shippingFee, total };
  const namesRecipient = around.columns.has('name');
  return { ok: true, value: { ...value, namesRecipient, standing: standing.value, note: oneLine(note) } };
}

const missing = (column: OrderColumn) => ({ ok: false, problem: { kind: 'cellMissing', column } }) as const;

/** What the rows say of the whole order: each cell from the first that has it. */
function readHead(rows: Row[]): Read<Head> {
  const head: Head = {};
  for (const [at, cells] of rows.entries())
    for (const column of headColumns) {
      const text = cells[column];
      if (text === undefined) continue;
      if ((head[column] ?? text) !== text) return { ok: false, problem: { kind: 'rowsDiffer', column }, at };
      head[column] = text;
    }
  return { ok: true, value: head };
}

function readLines(rows: Row[], currency: string): Read<GivenLine[]> {
  const lines: GivenLine[] = [];
  for (const [at, cells] of rows.entries()) {
    const line = readLine(cells, currency);
    if (!line.ok) return { ...line, at };
    lines.push(line.value);
  }
  return { ok: true, value: lines };
}

function readLine(cells: Row, currency: string): Read<GivenLine> {
  const sku = oneLine(cells.sku ?? '');
  if (sku === '') return missing('sku');
  for (const column of ['quantity', 'unitPrice'] as const)
    if (cells[column] === undefined) return missing(column);
  const pieces = readEach(cells, ['quantity', 'shipped', 'delivered', 'returned'], piecesOf);
  if (!pieces.ok) return pieces;
  const amounts = readEach(cells, ['unitPrice', 'discount', 'lineTotal'], (text) => amountOf(text, currency));
  if (!amounts.ok) return amounts;
  const rates = readEach(cells, ['taxRate'], percentOf);
  if (!rates.ok) return rates;

  const { quantity = 0, ...moved } = pieces.value;
  const { unitPrice = 0, discount, lineTotal } = amounts.value;
  const product = cells.product && oneLine(cells.product);
  if (quantity === 0) return notValid('quantity');
  const below = (['quantity', 'shipped', 'delivered', 'returned'] as const).find(
    (what) => (pieces.value[what] ?? 0) < 0,
  );
  if (below) return notValid(below);
  if (product && product.length > 200) return notValid('product');
  const gross = quantity * unitPrice;
  if (gross > MOST_TOTAL) return notValid('unitPrice');
  const off = discount ?? (lineTotal === undefined ? 0 : gross - lineTotal);
  if (off < 0 || (lineTotal ?? gross - off) !== gross - off)
    return differs('lineTotal', { says: lineTotal ?? 0, comesTo: gross - (discount ?? 0), currency });
  if (off > gross) return notValid('discount');
  return { ok: true, value: { sku, product, quantity, unitPrice, discount: off, ...rates.value, ...moved } };
}

const differs = (column: OrderColumn, sums: { says: number; comesTo: number; currency: string }) =>
  ({ ok: false, problem: { kind: 'sumDiffers', column, ...sums } }) as const;

/** The cells of these columns that are there. */
function readEach<C extends OrderColumn, T>(
  cells: { [column in C]?: string | undefined },
  columns: readonly C[],
  read: (text: string) => T | undefined,
): Read<{ [column in C]?: T }> {
  const values: { [column in C]?: T } = {};
  for (const column of columns) {
    const text = cells[column];
    if (text === undefined) continue;
    const value = read(text);
    if (value === undefined) return notValid(column);
    values[column] = value;
  }
  return { ok: true, value: values };
}

/** The discount of the whole order, its shipping fee, and what that and the lines come to. */
function readSums(
  head: Head,
  { lines, currency }: { lines: GivenLine[]; currency: string },
): Read<Pick<OrderPrice, 'discount' | 'shippingFee' | 'total'>> {
  const amounts = readEach(head, ['orderDiscount', 'shippingFee', 'total'], (text) =>
    amountOf(text, currency),
  );
  if (!amounts.ok) return amounts;
  const { orderDiscount = 0, shippingFee = 0, total } = amounts.value;
  const price = priceGiven(
    lines.map((line) => ({ taxRate: 0, ...line })),
    { discount: orderDiscount, shippingFee },
  );
  if (price.discount < orderDiscount) return notValid('orderDiscount');
  if (total !== undefined && total !== price.total)
    return differs('total', { says: total, comesTo: price.total, currency });
  return price.total > MOST_TOTAL ? notValid('quantity') : { ok: true, value: price };
}

/** What the lines come to, with tax once the rates are known. */
export const priceGiven = (
  lines: (Pick<GivenLine, 'quantity' | 'unitPrice' | 'discount'> & { taxRate?: number | undefined })[],
  { discount, shippingFee }: { discount: number; shippingFee: number },
): OrderPrice =>
  priceOrder(
    lines.map(({ quantity, unitPrice, discount: value, taxRate = 0 }) => ({
      ...{ quantity, unitPrice, taxRate },
      discount: { kind: 'amount', value, reason: '', by: 'import' },
    })),
    { kind: 'amount', value: discount },
    shippingFee,
  );

function readSaid(head: Head, { shop, now, columns }: Around): Read<Said> {
  const amounts = readEach(head, ['paid', 'refunded', 'credit'], (text) => amountOf(text, shop.currency));
  if (!amounts.ok) return amounts;
  const times = readEach(head, ['placedAt', ...timeColumns], (text) => {
    const at = timeOf(text, shop.timeZone);
    return at && at <= now ? at : undefined;
  });
  if (!times.ok) return times;
  const { placedAt } = times.value;
  if (!placedAt) return missing('placedAt');
  const status = readEach(head, ['status'], statusOf);
  if (!status.ok) return status;
  const payment = readEach(head, ['payment'], paymentOf);
  if (!payment.ok) return payment;
  const fulfilment = readEach(head, ['fulfilment'], fulfilmentOf);
  if (!fulfilment.ok) return fulfilment;

  const has = (...some: OrderColumn[]) => some.some((column) => columns.has(column));
  const ended = times.value.cancelledAt ? ('cancelled' as const) : undefined;
  return {
    ok: true,
    value: {
      ...{ ...payment.value, ...fulfilment.value, ...amounts.value },
      ...{ status: status.value.status ?? ended, times: { ...times.value, placedAt } },
      ofPayment: has('payment', 'paid', 'paidAt'),
      ofFulfilment: has('fulfilment', 'shippedAt', 'deliveredAt', 'shipped', 'delivered'),
    },
  };
}

function readPeople(head: Head): Read<Pick<GivenOrder, 'customer' | 'contact'>> {
  const { name, phone, email, address, customerId: id, customer, customerPhone, customerEmail } = head;
  const contact = readContact({ name, phone: phone && wholeNumber(phone), email, address });
  if (!contact.ok) return notValid('field' in contact.problem ? contact.problem.field : 'name');
  const own = readContact({
    name: customer,
    phone: customerPhone && wholeNumber(customerPhone),
    email: customerEmail,
  });
  if (!own.ok) return notValid(ownColumns['field' in own.problem ? own.problem.field : 'name'] ?? 'customer');

  const details = own.value.phone || own.value.email ? own.value : contact.value;
  const buyer = {
    id,
    name: own.value.name ?? contact.value.name,
    phone: details.phone,
    email: details.email,
  };
  if (!(id || buyer.name || buyer.phone || buyer.email)) return missing('customer');
  return { ok: true, value: { customer: buyer, contact: contact.value } };
}

const ownColumns: Record<string, OrderColumn> = { phone: 'customerPhone', email: 'customerEmail' };
