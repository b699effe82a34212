import { MOST_TOTAL } from '../money.ts';
import { londonTime } from './londonTime.ts';

/** The columns of UCI "Online Retail", in its order. */
export const retailColumns = [
  ...(['InvoiceNo', 'StockCode', 'Description', 'Quantity'] as const),
  ...(['InvoiceDate', 'UnitPrice', 'CustomerID', 'Country'] as const),
];
export type RetailColumn = (typeof retailColumns)[number];

/** A row as the file has it, text by column. */
export type RetailRecord = Record<RetailColumn, string>;

/** Why a row is left out. */
export type SkipReason =
  | 'noInvoice'
  | 'noStockCode'
  | 'quantityNotWhole'
  | 'quantityZero'
  | 'quantitySign'
  | 'priceNotANumber'
  | 'priceNegative'
  | 'dateBroken'
  | 'tooLarge';

/** One line of an invoice, or of a cancellation when its number begins with C. */
export interface RetailRow {
  invoice: string;
  cancels: boolean;
  stockCode: string;
  /** above zero, also of a cancellation */
  quantity: number;
  /** in minor units */
  unitPrice: number;
  /** ms since 1970 */
  at: number;
  /** '' when the file names nobody */
  customer: string;
  country: string;
}

/**
 * A row of the file, or the first reason to leave it out. `decimals` are the currency's. A price with more of them is
 * rounded half up once, and the line is quantity x rounded price: an order shows both, and they must agree. (In the
 * whole UCI file only some rows of 0.001 are concerned; they come to nothing either way.)
 */
export function readRetailRow(record: RetailRecord, decimals: number): RetailRow | SkipReason {
  const invoice = plainText(record.InvoiceNo);
  const stockCode = plainText(record.StockCode);
  if (invoice === '') return 'noInvoice';
  if (stockCode === '') return 'noStockCode';

  const cancels = /^c/i.test(invoice);
  const quantity = wholeNumber(record.Quantity);
  if (quantity === null) return 'quantityNotWhole';
  if (quantity === 0) return 'quantityZero';
  // The full file has some: notes about breakage, of nobody, at no price. Neither a sale nor a cancellation.
  if (quantity < 0 !== cancels) return 'quantitySign';

  const unitPrice = minorUnits(record.UnitPrice, decimals);
  if (unitPrice === null) return 'priceNotANumber';
  if (unitPrice === 'negative') return 'priceNegative';

  const local = localTime(record.InvoiceDate);
  if (local === null) return 'dateBroken';
  const pieces = Math.abs(quantity);
  if (pieces > MOST_TOTAL || unitPrice > MOST_TOTAL || pieces * unitPrice > MOST_TOTAL) return 'tooLarge';

  const customer = plainText(record.CustomerID).replace(/\.0+$/, ''); // 12431.0, as spreadsheets write it
  const country = plainText(record.Country);
  return {
    invoice,
    cancels,
    stockCode,
    quantity: pieces,
    unitPrice,
    at: londonTime(local),
    customer,
    country,
  };
}

/**
 * Text on one line, without control characters (PostgreSQL refuses a zero byte; a terminal obeys some of the others).
 * @example plainText('  WHITE\u0000 MUG ') // 'WHITE MUG'
 */
export const plainText = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim();

function wholeNumber(text: string): number | null {
  const trimmed = text.trim();
  return /^[+-]?\d+(\.0*)?$/.test(trimmed) ? Number(trimmed) : null;
}

/**
 * A decimal text in minor units, rounded half up without passing through binary fractions.
 * @example minorUnits('1.005', 2) // 101
 */
export function minorUnits(text: string, decimals: number): number | 'negative' | null {
  const [, sign, whole = '', fraction = ''] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(text.trim()) ?? [];
  if (whole + fraction === '') return null;
  if (sign === '-' && /[1-9]/.test(whole + fraction)) return 'negative';

  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  return (fraction[decimals] ?? '0') >= '5' ? kept + 1 : kept;
}

const isoDate = /^(\d{4})-(\d\d?)-(\d\d?)(?:[ T](\d\d?):(\d\d)(?::(\d\d))?)?(?:\.\d+)?$/;
const usDate = /^(\d\d?)\/(\d\d?)\/(\d{4})(?: (\d\d?):(\d\d)(?::(\d\d))?)?$/; // 12/1/2010 8:26, the copy on Kaggle

/** The clock's reading as if it were UTC, or null when there is no such day or minute. */
function localTime(text: string): number | null {
  const trimmed = text.trim();
  const iso = isoDate.exec(trimmed);
  const us = iso ? null : usDate.exec(trimmed);
  const [year, month, day] = iso ? iso.slice(1, 4) : us ? [us[3], us[1], us[2]] : [];
  if (year === undefined) return null;

  const [hour = 0, minute = 0, second = 0] = (iso ?? us ?? []).slice(4, 7).map((part) => Number(part ?? 0));
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day), hour, minute, second);
  const read = new Date(time);
  const isReal = read.getUTCDate() === Number(day) && read.getUTCMonth() === Number(month) - 1;
  return isReal && hour < 24 && minute < 60 && second < 60 ? time : null;
}
