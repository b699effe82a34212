import { settleStages } from '../customers/settleStages.ts';
import type { Db } from '../db.ts';
import { faultOf } from '../dbFaults.ts';
import { type Known, readKnown } from './known.ts';
import { type RetailFile, readRetail, type UnreadableFile } from './readRetail.ts';
import { planRefunds, type RetailCancellation } from './retailRefunds.ts';
import type { SkipReason } from './retailRow.ts';
import { saveProductsAndCustomers } from './saveCatalogue.ts';
import { saveRefunds } from './saveRefunds.ts';
import { saveSales } from './saveSales.ts';
import { openWriting, Stopped, type Writing } from './writing.ts';

/** Why nothing, or nothing more, was imported. */
export type ImportProblem =
  | UnreadableFile
  | { kind: 'notEmpty'; orders: number }
  | { kind: 'otherCurrency'; currency: string }
  | { kind: 'alreadyImporting' };

/** What an import found and did; money in minor units of `currency`. */
export interface ImportSummary {
  rows: { read: number; accepted: number; skipped: { reason: SkipReason; count: number }[] };
  /** what the accepted rows come to, new or not */
  file: { customers: number; products: number; orders: number; lines: number; cancellationLines: number };
  /** what this run added */
  added: Added;
  /** orders - refunds - credits is the sum of all accepted rows */
  money: { orders: number; refunds: number; credits: number };
  /** cancellation lines with money no order was found for */
  creditLines: number;
  currency: string;
  /** it was stopped before the end: whole invoices are in, and the same import goes on */
  stopped: boolean;
  /** the longest that one batch kept the writer, ms */
  longestHoldMs: number;
}

export interface Added {
  customers: number;
  products: number;
  orders: number;
  lines: number;
  refunds: number;
}

export interface ImportOptions {
  /** the CSV as it is read */
  chunks: AsyncIterable<Uint8Array>;
  currency: string;
  /** pieces of each new product that can be sold */
  stock: number;
  now: () => Date;
  /** invoices written or found, sales and cancellations */
  onProgress: (progress: { done: number; total: number }) => void;
  /** asked between batches */
  isStopped: () => boolean;
}

/**
 * Imports a file of UCI "Online Retail". What is there already, by the file's own numbers, stays as it is: the same
 * file again adds nothing, a longer one what is new, and what somebody corrected by hand is not overwritten.
 *
 * Products and customers go first, then sales by time (so that order numbers ascend), then cancellations. A batch is
 * one short transaction of whole invoices, and between two batches others get the writer.
 */
export async function importRetail(
  db: Db,
  options: ImportOptions,
): Promise<{ ok: true; value: ImportSummary } | { ok: false; problem: ImportProblem }> {
  const { currency } = options;
  const known = await readKnown(db.report);
  const problem = whyNot(known, currency);
  if (problem) return { ok: false, problem };

  const read = await readRetail(options.chunks, { decimals: decimalsOf(currency) });
  if (!read.ok) return read;

  const cancellations = await planRefunds(read.file.sales, read.file.cancellations);
  const summary = summaryOf(read.file, cancellations, currency);
  const total = read.file.sales.length + cancellations.length;
  const writing = openWriting(db, { ...options, total, summary });
  try {
    await save(writing, { file: read.file, known, cancellations, stock: options.stock });
    await settleStages(db);
  } catch (error) {
    if (error instanceof Stopped) summary.stopped = true;
    else if (faultOf(error) === 'duplicate') return { ok: false, problem: { kind: 'alreadyImporting' } };
    else throw error;
  }
  return { ok: true, value: summary };
}

/** Imported orders would stand among others as if the shop had sold both. */
function whyNot(known: Known, currency: string): ImportProblem | null {
  const hasBegun = known.orders.size + known.customers.size > 0; // a shop built on an import sells on
  if (!hasBegun && known.otherOrders > 0) return { kind: 'notEmpty', orders: known.otherOrders };
  if (known.currency && known.currency !== currency) {
    return { kind: 'otherCurrency', currency: known.currency };
  }
  return null;
}

async function save(
  writing: Writing,
  given: { file: RetailFile; known: Known; cancellations: RetailCancellation[]; stock: number },
): Promise<void> {
  const { file, known, cancellations, stock } = given;
  await saveProductsAndCustomers(writing, { file, known, stock });
  await saveSales(writing, { sales: file.sales, known });
  await saveRefunds(writing, { cancellations, known });
}

const decimalsOf = (currency: string): number =>
  new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2;

function summaryOf(file: RetailFile, cancellations: RetailCancellation[], currency: string): ImportSummary {
  const { sales } = file;
  const refunds = cancellations.flatMap((cancellation) => cancellation.refunds);
  return {
    rows: { ...file.rows, skipped: [...file.rows.skipped].map(([reason, count]) => ({ reason, count })) },
    file: {
      customers: file.customers.size,
      products: file.products.size,
      orders: sales.length,
      lines: sumOf(sales, ({ lines }) => lines.length),
      cancellationLines: sumOf(file.cancellations, ({ lines }) => lines.length),
    },
    added: { customers: 0, products: 0, orders: 0, lines: 0, refunds: 0 },
    money: {
      orders: sumOf(sales, ({ total }) => total),
      refunds: sumOf(refunds, ({ amount }) => amount),
      credits: sumOf(cancellations, ({ credit }) => credit),
    },
    creditLines: sumOf(cancellations, ({ creditLines }) => creditLines),
    currency,
    stopped: false,
    longestHoldMs: 0,
  };
}

const sumOf = <T>(items: T[], figure: (item: T) => number) =>
  items.reduce((sum, item) => sum + figure(item), 0);
