import { setImmediate } from 'node:timers/promises';
import type { Db, Tx } from '../db.ts';
import type { Titles } from '../imports/columns.ts';
import { BYTE_ORDER_MARK, csvLine } from '../imports/spreadsheetCell.ts';
import type { Language } from '../money.ts';
import type { Page, Position } from '../pages.ts';

const ROWS_AT_A_TIME = 200; // 5 to 10 ms of the event loop

/** Reads a list page by page to its end; between two pages others have their turn. */
export async function* eachPage<T>(
  db: Db,
  read: (tx: Tx, page: { after: Position | undefined; limit: number }) => Promise<Page<T>>,
): AsyncGenerator<T[]> {
  for (let after: Position | undefined; ; ) {
    const page = await db.read((tx) => read(tx, { after, limit: ROWS_AT_A_TIME }));
    if (page.items.length > 0) yield page.items;
    if (page.next === null) return;
    after = page.next;
    await setImmediate();
  }
}

/** A part of a file, and how many rows it has. */
export interface Piece {
  text: string;
  rows: number;
}

/** The first line of a file, in the words of one language, after what tells Excel that it is UTF-8. */
export function headerPiece<C extends string>(
  titles: Titles<C>,
  columns: readonly C[],
  language: Language,
): Piece {
  const line = csvLine(columns.map((column) => titles[column][language === 'zh' ? 1 : 0]));
  return { text: BYTE_ORDER_MARK + line, rows: 0 };
}

/** Rows as lines of a file. */
export const rowsPiece = <C extends string>(rows: Record<C, string>[], columns: readonly C[]): Piece => ({
  text: rows.map((row) => csvLine(columns.map((column) => row[column]))).join(''),
  rows: rows.length,
});
