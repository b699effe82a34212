import type { Db } from '../../../domain/db.ts';
import { exportCustomers } from '../../../domain/exports/exportCustomers.ts';
import { exportOrders } from '../../../domain/exports/exportOrders.ts';
import { exportProducts } from '../../../domain/exports/exportProducts.ts';
import type { Piece } from '../../../domain/exports/pages.ts';
import {
  type FailedRow,
  type ImportOfRecords,
  importRecords,
  type RecordsSummary,
} from '../../../domain/imports/importRecords.ts';
import { customerImporter } from '../../../domain/imports/saveCustomers.ts';
import { productImporter } from '../../../domain/imports/saveImportedProducts.ts';
import { orderImporter } from '../../../domain/imports/saveOrders.ts';
import { type UndoSummary, undoImport } from '../../../domain/imports/undoImport.ts';
import { later } from '../testShop.ts';

export const operator = { as: 'operator' } as const;

const importOf = {
  customers: (db: Db, options: ImportOfRecords) => importRecords(db, customerImporter, options),
  products: (db: Db, options: ImportOfRecords) => importRecords(db, productImporter, options),
  orders: (db: Db, options: ImportOfRecords) => importRecords(db, orderImporter, options),
};
type Kind = keyof typeof importOf;

type Given = Partial<ImportOfRecords>;

/** A file in pieces of a few bytes, so that characters are cut in two. */
export const fileOf = (text: string | Uint8Array, bytes = 7) =>
  async function* () {
    const whole = typeof text === 'string' ? Buffer.from(text) : text;
    for (let from = 0; from < whole.length; from += bytes) yield whole.subarray(from, from + bytes);
  };

/** Imports a file; what was refused is thrown as its problem. */
export async function imports(db: Db, kind: Kind, text: string | Uint8Array, given: Given = {}) {
  const failed: FailedRow[] = [];
  const mapping: string[] = [];
  const options: ImportOfRecords = {
    ...{
      open: fileOf(text, 1_000),
      file: 'list.csv',
      shop: { currency: 'CNY', timeZone: 'Asia/Shanghai' },
      given: new Map(),
    },
    ...{ update: false, dryRun: false, actor: operator, now: () => later(1), onProgress: () => {} },
    isStopped: () => false,
    onMapping: (columns) => mapping.push(...columns.map(({ title, column }) => `${title}:${column}`)),
    onFailed: async (row) => void failed.push(row),
    ...given,
  };
  const imported = await importOf[kind](db, options);
  if (!imported.ok) throw Object.assign(new Error(imported.problem.kind), { problem: imported.problem });
  return { summary: imported.value, failed, mapping };
}

/** What of a summary is not nothing. */
export function counts(summary: RecordsSummary): Partial<RecordsSummary> {
  const { importId: _, longestHoldMs: __, dryRun: ___, ...counted } = summary;
  return Object.fromEntries(Object.entries(counted).filter(([, value]) => value));
}

export async function undoes(db: Db, importId: string | null): Promise<UndoSummary> {
  const quiet = { actor: operator, onProgress: () => {}, isStopped: () => false };
  const undone = await undoImport(db, { importId: importId ?? '', now: () => later(2), ...quiet });
  if (!undone) throw new Error('There is no such import.');
  return undone;
}

export function exportOf(db: Db, kind: Kind, language: 'en' | 'zh' = 'en'): Promise<string> {
  const asking = { filter: {}, language, actor: operator, now: () => later(3) };
  if (kind === 'products') return textOf(exportProducts(db, asking));
  return textOf(kind === 'customers' ? exportCustomers(db, asking) : exportOrders(db, asking));
}

async function textOf(pieces: AsyncIterable<Piece>): Promise<string> {
  let whole = '';
  for await (const { text } of pieces) whole += text;
  return whole;
}
