import { randomBytes } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import type { HouseActor } from '../actors.ts';
import type { Db, Tx } from '../db.ts';
import { cellsOf, type Mapping, type MappingProblem, mapColumns, type Titles } from './columns.ts';
import type { Encoding, OpenFile } from './fileText.ts';
import { holdImports, type ImportEntry, type ImportKind } from './importLog.ts';
import { type CsvFile, type CsvRow, type NotCsv, openCsv } from './readCsv.ts';
import { Repeats, type RepeatsOfBatch } from './repeats.ts';
import type { ReadRow, RowProblem } from './rowProblem.ts';

/** Why nothing was imported. */
export type FileProblem = NotCsv | MappingProblem;

/** How one kind of records is imported. `G`: what a row says; `P`: what is to be written of it. */
export interface Importer<C extends string, G, P> {
  kind: ImportKind;
  titles: Titles<C>;
  /** one of these columns must be there */
  keys: readonly C[];
  read(cells: { [column in C]?: string | undefined }, shop: { currency: string }): ReadRow<G>;
  /** What is to be done with each row; reads only. */
  plan(tx: Tx, rows: G[], around: Planning): Promise<Planned<P>[]>;
  /** Does it, in the same transaction. */
  write(tx: Tx, plans: P[], around: Writing): Promise<void>;
}

export interface Planning {
  /** what is there already is brought up to the file; else it stays */
  update: boolean;
  shop: { currency: string };
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
  | { kind: 'failed'; problem: RowProblem };

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
  shop: { currency: string };
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
  new: number;
  changed: number;
  same: number;
  there: number;
  failed: number;
  /** it was stopped before the end; the same import goes on */
  stopped: boolean;
  /** the longest that one batch kept the writer, ms */
  longestHoldMs: number;
}

const ROWS_AT_A_TIME = 48; // 20 to 35 ms of the writer, of the 50 that nobody shall wait
const FIRST_ROWS = 4; // the first statements of a process run cold

/**
 * Imports a CSV file of customers or products. The whole file is looked through first, so that one that cannot be read to
 * its end changes nothing. A batch is one short transaction; a row that is not right is told and left out. What is there
 * already, by its key, stays or is brought up to the file, and the same file again changes nothing.
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
  for await (const rows of inBatches(file)) {
    await setImmediate(); // requests that came in meanwhile go first
    summary.stopped = options.isStopped();
    if (summary.stopped) break;
    for (const failed of await batch(rows)) await options.onFailed(failed, file.header);
    done += rows.length;
    options.onProgress({ done, total: file.rows });
  }
  return { ok: true, value: summary };
}

async function* inBatches(file: CsvFile): AsyncGenerator<CsvRow[]> {
  let rows: CsvRow[] = [];
  let size = FIRST_ROWS;
  for await (const row of file.read()) {
    rows.push(row);
    if (rows.length < size) continue;
    yield rows;
    rows = [];
    size = Math.min(ROWS_AT_A_TIME, size * 2);
  }
  if (rows.length > 0) yield rows;
}

type Batches<C extends string> = ImportOfRecords & { mapping: Mapping<C>; summary: RecordsSummary };

/** Does one batch after the other, counting into the summary; returns the rows that were left out. */
function openBatches<C extends string, G, P>(db: Db, importer: Importer<C, G, P>, options: Batches<C>) {
  const { mapping, summary, dryRun, update, shop, file, actor, now } = options;
  const id = randomBytes(5).toString('hex'); // short, because people type it to undo
  const noted = { id, kind: importer.kind, file, createdAt: now() };
  const repeats = new Repeats();

  return async (rows: CsvRow[]): Promise<FailedRow[]> => {
    const read = rows.map(({ cells }) => readRow(importer, { cells, mapping, shop }));
    const given = read.flatMap((row) => (row.ok ? [row.value] : []));
    let [begun, repeatsOfBatch] = [now(), repeats.batch()];
    const planned = await db[dryRun ? 'read' : 'write'](async (tx) => {
      [begun, repeatsOfBatch] = [now(), repeats.batch()];
      if (!dryRun) await holdImports(tx);
      if (!dryRun) await byIndexOnly(db, tx, true);
      const plans = await importer.plan(tx, given, { update, shop, repeats: repeatsOfBatch });
      if (!dryRun) await byIndexOnly(db, tx, false);
      const writing = plans.flatMap((plan) => ('plan' in plan ? [plan.plan] : []));
      if (!dryRun) await importer.write(tx, writing, { import: noted, actor, now: begun });
      return plans;
    });
    repeatsOfBatch.keep();
    if (!dryRun) summary.longestHoldMs = Math.max(summary.longestHoldMs, now().getTime() - begun.getTime());

    const answers = inOrder(read, planned);
    for (const { kind } of answers) summary[kind]++;
    if (!dryRun && summary.new + summary.changed > 0) summary.importId = id;
    return answers.flatMap((answer, place) => {
      const row = rows[place];
      return answer.kind === 'failed' && row ? [{ ...row, problem: answer.problem }] : [];
    });
  };
}

/**
 * What a batch looks for is in an index, whatever PostgreSQL thinks of tables that were empty a moment ago: it read them
 * from end to end, and 50,000 rows took five minutes instead of one.
 */
const byIndexOnly = async ({ provider }: Db, tx: Tx, isOn: boolean) =>
  provider === 'postgresql' &&
  (isOn ? tx.$executeRaw`SET LOCAL enable_seqscan = off` : tx.$executeRaw`SET LOCAL enable_seqscan = on`);

function readRow<C extends string, G, P>(
  importer: Importer<C, G, P>,
  { cells, mapping, shop }: { cells: string[]; mapping: Mapping<C>; shop: { currency: string } },
): ReadRow<G> {
  const most = mapping.length;
  if (cells.slice(most).some((cell) => cell.trim() !== ''))
    return { ok: false, problem: { kind: 'tooManyCells', most } };
  return importer.read(cellsOf(mapping, cells), shop);
}

/** What became of each row: those that could be read have a plan, one after the other. */
function inOrder<G, P>(read: ReadRow<G>[], planned: Planned<P>[]): Planned<P>[] {
  const plans = planned[Symbol.iterator]();
  return read.map((row) => {
    if (!row.ok) return { kind: 'failed', problem: row.problem };
    const plan = plans.next().value;
    if (!plan) throw new Error('A row was not planned.');
    return plan;
  });
}
