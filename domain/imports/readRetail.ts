import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { parse } from 'csv-parse';
import { MOST_TOTAL } from '../money.ts';
import { productName } from './productName.ts';
import {
  plainText,
  type RetailColumn,
  type RetailRecord,
  type RetailRow,
  readRetailRow,
  retailColumns,
  type SkipReason,
} from './retailRow.ts';

export interface RetailLine {
  stockCode: string;
  /** as it was called then */
  name: string;
  quantity: number;
  unitPrice: number;
}

/** A sale or a cancellation: the rows of one InvoiceNo. */
export interface RetailInvoice {
  number: string;
  customer: string;
  country: string;
  /** of its earliest row, ms since 1970: the clerk's clock may tick while an invoice is typed */
  at: number;
  lines: RetailLine[];
  /** in minor units */
  total: number;
}

export interface RetailProduct {
  /** the first the file gives, '' when it gives none */
  name: string;
  /** the latest above zero, in minor units */
  price: number;
  pricedAt: number;
}

/** What a file says, in memory: about 150 bytes a row, so some 80 MB for the whole UCI file. */
export interface RetailFile {
  rows: { read: number; accepted: number; skipped: Map<SkipReason, number> };
  /** each customer's latest country */
  customers: Map<string, { country: string; at: number }>;
  products: Map<string, RetailProduct>;
  /** by time */
  sales: RetailInvoice[];
  cancellations: RetailInvoice[];
}

/** Why a file cannot be read at all. */
export type UnreadableFile =
  | { kind: 'columnMissing'; column: RetailColumn }
  | { kind: 'notCsv'; line: number };

const MOST_ROW_CHARACTERS = 100_000; // a quote that is never closed would else take the rest of the file for one row

/** Reads the CSV as it streams in. Nothing is kept of rows left out but their number. */
export async function readRetail(
  chunks: AsyncIterable<Uint8Array>,
  options: { decimals: number },
): Promise<{ ok: true; file: RetailFile } | { ok: false; problem: UnreadableFile }> {
  const parser = parse({
    bom: true,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    max_record_size: MOST_ROW_CHARACTERS,
  });
  const fed = pipeline(Readable.from(chunks), parser).catch(() => {}); // the loop below throws the same error
  try {
    return await readRows(parser, options.decimals);
  } catch (error) {
    if (!String((error as { code?: string }).code).startsWith('CSV_')) throw error;
    return { ok: false, problem: { kind: 'notCsv', line: parser.info.lines } };
  } finally {
    parser.destroy();
    await fed;
  }
}

async function readRows(parser: AsyncIterable<string[]>, decimals: number) {
  const file = new Gathering();
  let toRecord: ((cells: string[]) => RetailRecord) | undefined;
  for await (const cells of parser) {
    if (toRecord) {
      file.add(toRecord(cells), decimals);
      continue;
    }
    const missing = retailColumns.find((column) => placeOf(column, cells) === -1);
    if (missing) return columnMissing(missing);
    toRecord = recordReader(cells);
  }
  return toRecord ? { ok: true as const, file: file.done() } : columnMissing('InvoiceNo');
}

const columnMissing = (column: RetailColumn) => ({
  ok: false as const,
  problem: { kind: 'columnMissing' as const, column },
});

/** "Customer ID" and "customerid" are CustomerID too; the columns may stand in any order, others between them. */
const placeOf = (column: RetailColumn, header: string[]) =>
  header.findIndex((title) => title.replace(/[\s_]/g, '').toLowerCase() === column.toLowerCase());

function recordReader(header: string[]): (cells: string[]) => RetailRecord {
  const places = retailColumns.map((column) => [column, placeOf(column, header)] as const);
  return (cells) =>
    Object.fromEntries(places.map(([column, place]) => [column, cells[place] ?? ''])) as RetailRecord;
}

/** Takes in row after row. */
class Gathering {
  #rows: RetailFile['rows'] = { read: 0, accepted: 0, skipped: new Map() };
  #customers: RetailFile['customers'] = new Map();
  #products: RetailFile['products'] = new Map();
  #sales = new Map<string, RetailInvoice>();
  #cancellations = new Map<string, RetailInvoice>();
  #names = new Map<string, string>(); // a few thousand descriptions in hundreds of thousands of rows

  add(record: RetailRecord, decimals: number): void {
    this.#rows.read++;
    const row = readRetailRow(record, decimals);
    const reason = typeof row === 'string' ? row : this.#addToInvoice(row, this.#nameOf(record.Description));
    if (reason) this.#rows.skipped.set(reason, (this.#rows.skipped.get(reason) ?? 0) + 1);
    else this.#rows.accepted++;
  }

  done(): RetailFile {
    const byTime = (invoices: Map<string, RetailInvoice>) =>
      [...invoices.values()].sort((a, b) => a.at - b.at);
    return {
      rows: this.#rows,
      customers: this.#customers,
      products: this.#products,
      sales: byTime(this.#sales),
      cancellations: byTime(this.#cancellations),
    };
  }

  #addToInvoice(row: RetailRow, name: string): SkipReason | null {
    const { invoice: number, customer, country, stockCode, quantity, unitPrice, at } = row;
    const invoices = row.cancels ? this.#cancellations : this.#sales;
    const invoice = invoices.get(number) ?? { number, customer, country, at, lines: [], total: 0 };
    if (invoice.total + quantity * unitPrice > MOST_TOTAL) return 'tooLarge';

    invoices.set(number, invoice);
    invoice.lines.push({ stockCode, name, quantity, unitPrice });
    invoice.total += quantity * unitPrice;
    invoice.at = Math.min(invoice.at, at);
    invoice.customer ||= customer;
    this.#addCustomer(row);
    this.#addProduct(row, name);
    return null;
  }

  #addCustomer({ customer, country, at }: RetailRow): void {
    const known = this.#customers.get(customer);
    if (customer !== '' && (!known || at >= known.at)) this.#customers.set(customer, { country, at });
  }

  #addProduct({ stockCode, unitPrice, at }: RetailRow, name: string): void {
    const product = this.#products.get(stockCode) ?? { name, price: 0, pricedAt: Number.NEGATIVE_INFINITY };
    product.name ||= name;
    if (unitPrice > 0 && at >= product.pricedAt) {
      product.price = unitPrice;
      product.pricedAt = at;
    }
    this.#products.set(stockCode, product);
  }

  #nameOf(description: string): string {
    const known = this.#names.get(description);
    if (known !== undefined) return known;
    const name = productName(plainText(description));
    this.#names.set(description, name);
    return name;
  }
}
