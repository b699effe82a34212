import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { HouseActor } from '../actors.ts';
import type { Db, Tx } from '../db.ts';
import {
  type Cells,
  cellsOf,
  type Mapping,
  type MappingProblem,
  mapColumns,
  type Titles,
} from './columns.ts';
import type { Encoding, OpenFile } from './fileText.ts';
import { eachAlone, type Gathered, gatherRows, inBatches } from './gatherRows.ts';
import { holdImports, type ImportEntry, type ImportKind } from './importLog.ts';
import { type CsvFile, type CsvRow, type NotCsv, openCsv } from './readCsv.ts';
import { Repeats, type RepeatsOfBatch } from './repeats.ts';
import type { ReadRow, Refused, RowProblem } from './rowProblem.ts';

/** Why nothing was imported. */
export type FileProblem = NotCsv | MappingProblem;

/** How one kind of records is imported. `G`: what a row says; `P`: what is to be written of it. */
export interface Importer<C extends string, G, P> {
  kind: ImportKind;
  titles: Titles<C>;
  /** one of these columns must be there */
  keys: readonly C[];
  /** of each of these one must be there too */
  needs?: readonly (readonly C[])[];
  /** of records that may have several rows: which they belong together by, and how many at the most */
  together?: { by(cells: Cells<C>): string | null; column: C; most: number };
  /** how many rows of tables one batch may come to, and how many a record comes to besides its own */
  batch?: { most: number; beside: number };
  /** What the rows of one record say. */
  read(rows: Cells<C>[], around: Reading<C>): ReadRow<G>;
  /** What is to be done with each record; reads only. */
  plan(tx: Tx, records: G[], around: Planning): Promise<Planned<P>[]>;
  /** Does it, in the same transaction. */
  write(tx: Tx, plans: P[], around: Writing): Promise<void>;
}

export interface Shop {
  currency: string;
  /** IANA name */
  timeZone: string;
}

export interface Reading<C extends string> {
  shop: Shop;
  now: Date;
  /** those that the file has */
  columns: ReadonlySet<C>;
}

export interface Planning {
  /** what is there already is brought up to the file; else it stays */
  update: boolean;
  shop: Shop;
  repeats: RepeatsOfBatch;
}

export interface Writing {
  import: Pick<ImportEntry, 'id' | 'kind' | 'file' | 'createdAt'>;
  actor: HouseActor;
  now: Date;
}

/** `there`: it may differ, and stays; `same`: there is nothing to change. */
export type Planned<P> =
  | { kind: 'new' | 'changed'; plan: P }
  | { kind: 'same' | 'there' }
  | ({ kind: 'failed' } & Refused);

/** A row that was left out, with its cells as the file has them. */
export interface FailedRow {
  line: number;
  cells: string[];
  problem: RowProblem;
}

export interface ImportOfRecords {
  open: OpenFile;
  /** the file's name, for the list of imports */
  file: string;
  shop: Shop;
  /** the operator's own mapping: title to column, '' for none */
  given: Map<string, string>;
  update: boolean;
  /** nothing is written */
  dryRun: boolean;
  actor: HouseActor;
  now: () => Date;
  /** told before anything is written */
  onMapping: (mapping: Mapping<string>, file: { encoding: Encoding; rows: number }) => void;
  onFailed: (row: FailedRow, header: string[]) => Promise<void>;
  onProgress: (progress: { done: number; total: number }) => void;
  /** asked between batches */
  isStopped: () => boolean;
}

/** What an import did; with `dryRun` what it would have done. */
export interface RecordsSummary {
  /** null when it wrote nothing: there is nothing to undo */
  importId: string | null;
  dryRun: boolean;
  rows: number;
  /** records */
  new: number;
  changed: number;
  same: number;
  there: number;
  /** rows */
  failed: number;
  /** it was stopped before the end; the same import goes on */
  stopped: boolean;
  /** the longest that one batch kept the writer, ms */
  longestHoldMs: number;
}

/**
 * Imports a CSV file of customers, products or orders. The whole file is looked through first, so that one that cannot be
 * read to its end changes nothing. A batch is one short transaction; a record that is not right is told, on each of its
 * rows, and left out. What is there already, by its key, stays or is brought up to the file, and the same file again
 * changes nothing.
 */
export async function importRecords<C extends string, G, P>(
  db: Db,
  importer: Importer<C, G, P>,
  options: ImportOfRecords,
): Promise<{ ok: true; value: RecordsSummary } | { ok: false; problem: FileProblem }> {
  const opened = await openCsv(options.open);
  if (!opened.ok) return opened;
  const file = opened.value;
  const mapped = mapColumns(file.header, { ...importer, given: options.given });
  if (!mapped.ok) return mapped;
  options.onMapping(mapped.value, file);

  const summary: RecordsSummary = {
    ...{ importId: null, dryRun: options.dryRun, rows: file.rows },
    ...{ new: 0, changed: 0, same: 0, there: 0, failed: 0, stopped: false, longestHoldMs: 0 },
  };
  const batch = openBatches(db, importer, { ...options, mapping: mapped.value, summary });
  let done = 0;
  for await (const records of inBatches(recordsOf(file, mapped.value, importer), importer.batch)) {
    await setImmediate(); // requests that came in meanwhile go first
    summary.stopped = options.isStopped();
    if (summary.stopped) break;
    for (const failed of await batch(records)) await options.onFailed(failed, file.header);
    done += records.reduce((sum, { rows }) => sum + rows.length, 0);
    options.onProgress({ done, total: file.rows });
  }
  return { ok: true, value: summary };
}

/** The rows of each record. */
function recordsOf<C extends string>(
  file: CsvFile,
  mapping: Mapping<C>,
  { together }: Pick<Importer<C, never, never>, 'together'>,
): AsyncGenerator<Gathered> {
  if (!together) return eachAlone(file);
  const keyColumn = mapping.map(({ title, column }) => ({
    title,
    column: column === together.column ? column : null,
  }));
  const keyOf = ({ cells }: CsvRow) => together.by(cellsOf(keyColumn, cells));
  return gatherRows(file, { keyOf, most: together.most });
}

type Batches<C extends string> = ImportOfRecords & { mapping: Mapping<C>; summary: RecordsSummary };

/** Does one batch after the other, counting into the summary; returns the rows that were left out. */
function openBatches<C extends string, G, P>(db: Db, importer: Importer<C, G, P>, options: Batches<C>) {
  const { mapping, summary, dryRun, update, shop, file, actor, now } = options;
  const id = randomBytes(5).toString('hex'); // short, because people type it to undo
  const noted = { id, kind: importer.kind, file, createdAt: now() };
  const repeats = new Repeats();
  const columns = new Set(mapping.flatMap(({ column }) => column ?? []));

  return async (records: Gathered[]): Promise<FailedRow[]> => {
    const around = { shop, now: now(), columns };
    const read = records.map((record) => readRecord(importer, record, { mapping, around }));
    const given = read.flatMap((one) => (one.ok ? [one.value] : []));
    let [begun, repeatsOfBatch] = [now(), repeats.batch()];
    const planned = await db[dryRun ? 'read' : 'write'](async (tx) => {
      [begun, repeatsOfBatch] = [now(), repeats.batch()];
      if (!dryRun) await holdImports(tx);
      if (!dryRun) await byIndexOnly(db, tx);
      const plans = await importer.plan(tx, given, { update, shop, repeats: repeatsOfBatch });
      const writing = plans.flatMap((plan) => ('plan' in plan ? [plan.plan] : []));
      if (!dryRun) await importer.write(tx, writing, { import: noted, actor, now: begun });
      return plans;
    });
    repeatsOfBatch.keep();
    if (!dryRun) summary.longestHoldMs = Math.max(summary.longestHoldMs, now().getTime() - begun.getTime());

    const answers = inOrder(read, planned);
    for (const { kind } of answers) if (kind !== 'failed') summary[kind]++;
    if (!dryRun && summary.new + summary.changed > 0) summary.importId = id;
    const failed = answers.flatMap((answer, place) =>
      answer.kind === 'failed' ? failedRows(records[place]?.rows ?? [], answer) : [],
    );
    summary.failed += failed.length;
    return failed;
  };
}

/** Every row of a record that is left out says why; where one of them is wrong, the others name it. */
function failedRows(rows: CsvRow[], { problem, at }: Refused): FailedRow[] {
  const wrong = at === undefined ? undefined : rows[at];
  return rows.map((row) => ({
    ...row,
    problem:
      wrong === undefined || wrong === row ? problem : { kind: 'anotherRow', line: wrong.line, problem },
  }));
}

/**
 * What a batch looks for is in an index, whatever PostgreSQL thinks of tables that were empty a moment ago: it read them
 * from end to end, and 50,000 rows took five minutes instead of one.
 */
const byIndexOnly = async ({ provider }: Db, tx: Tx) =>
  provider === 'postgresql' && tx.$executeRaw`SET LOCAL enable_seqscan = off`;

function readRecord<C extends string, G, P>(
  importer: Importer<C, G, P>,
  { rows, tooMany }: Gathered,
  { mapping, around }: { mapping: Mapping<C>; around: Reading<C> },
): ReadRow<G> {
  if (tooMany) return { ok: false, problem: { kind: 'tooManyLines', most: importer.together?.most ?? 1 } };
  const most = mapping.length;
  const at = rows.findIndex(({ cells }) => cells.slice(most).some((cell) => cell.trim() !== ''));
  if (at >= 0) return { ok: false, problem: { kind: 'tooManyCells', most }, at };
  return importer.read(
    rows.map(({ cells }) => cellsOf(mapping, cells)),
    around,
  );
}

/** What became of each record: those that could be read have a plan, one after the other. */
function inOrder<G, P>(read: ReadRow<G>[], planned: Planned<P>[]): Planned<P>[] {
  const plans = planned[Symbol.iterator]();
  return read.map((row) => {
    if (!row.ok) return { kind: 'failed', problem: row.problem, at: row.at };
    const plan = plans.next().value;
    if (!plan) throw new Error('A record was not planned.');
    return plan;
  });
}
