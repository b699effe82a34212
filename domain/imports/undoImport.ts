import { setImmediate } from 'node:timers/promises';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Db, Tx } from '../db.ts';
import { type Change, findImport, holdImports, type ImportEntry, type ImportKind } from './importLog.ts';
import { undoCustomer } from './undoCustomer.ts';
import { undoOrder } from './undoOrder.ts';
import { undoProduct } from './undoProduct.ts';

/** Why a record, or a part of it, was not taken back. */
export type KeptReason =
  /** an order names it */
  | 'ordered'
  /** it is somebody who talks to us */
  | 'talked'
  /** somebody has changed it since */
  | 'changed'
  /** something has happened to it since */
  | 'touched';

/** What became of one record; `left` is what of its change was not taken back. */
export type Undone =
  | { kind: 'removed' | 'restored' | 'gone' }
  | { kind: 'kept'; why: KeptReason; label: string; left: Change };

/** Takes back what an import did to one record, as far as nobody has touched it since. */
export type UndoOne<C extends Change> = (tx: Tx, options: UndoOptions & { change: C }) => Promise<Undone>;

export interface UndoOptions {
  subjectId: string;
  importId: string;
  actor: HouseActor;
  now: Date;
}

export interface UndoSummary {
  import: ImportEntry;
  /** records that the import had made */
  removed: number;
  /** records that are as they were before */
  restored: number;
  kept: number;
  /** the first of those kept */
  examples: { label: string; why: KeptReason }[];
  /** it was stopped before the end; the same command goes on */
  stopped: boolean;
}

const ROWS_AT_A_TIME = 24;
const MOST_EXAMPLES = 20;

/**
 * Takes back one import, batch by batch: what it made and nobody has used or changed since is removed, what it changed gets
 * its former values where they have not been changed again. What is kept can be taken back later, by the same.
 */
export async function undoImport(
  db: Db,
  options: {
    importId: string;
    actor: HouseActor;
    now: () => Date;
    onProgress: (progress: { done: number; total: number }) => void;
    isStopped: () => boolean;
  },
): Promise<UndoSummary | null> {
  const { importId, actor, now } = options;
  const entry = await db.read((tx) => findImport(tx, { importId }));
  if (!entry) return null;

  const summary: UndoSummary = {
    ...{ import: entry, removed: 0, restored: 0, kept: 0, examples: [], stopped: false },
  };
  const total = await db.read((tx) => tx.importRow.count({ where: { importId } }));
  let done = 0;
  for await (const rows of pagesOf(db, importId)) {
    await setImmediate(); // requests that came in meanwhile go first
    summary.stopped = options.isStopped();
    if (summary.stopped) return summary;
    const all = await db.write((tx) => undoRows(tx, { entry, rows, actor, now: now() }));
    for (const undone of all) count(summary, undone);
    done += rows.length;
    options.onProgress({ done, total });
  }
  await db.write(async (tx) => {
    await tx.$executeRaw`UPDATE "Import" SET "undoneAt" = ${now()} WHERE "id" = ${importId}`;
    const audited = { actor, subject: 'import', subjectId: importId, now: now() } as const;
    await writeAudit(tx, { ...audited, action: 'import.undo', detail: entry.kind });
  });
  return summary;
}

type Row = { subjectId: string; change: string };

async function* pagesOf(db: Db, importId: string): AsyncGenerator<Row[]> {
  for (let after = ''; ; ) {
    const rows = await db.read(
      (tx) => tx.$queryRaw<Row[]>`
        SELECT "subjectId", "change" FROM "ImportRow" WHERE "importId" = ${importId} AND "subjectId" > ${after}
        ORDER BY "subjectId" LIMIT ${ROWS_AT_A_TIME}`,
    );
    const last = rows.at(-1);
    if (!last) return;
    yield rows;
    after = last.subjectId;
  }
}

const undoers: Record<ImportKind, UndoOne<never>> = {
  customers: undoCustomer,
  products: undoProduct,
  orders: undoOrder,
};

async function undoRows(
  tx: Tx,
  options: { entry: ImportEntry; rows: Row[]; actor: HouseActor; now: Date },
): Promise<Undone[]> {
  const { entry, rows, actor, now } = options;
  await holdImports(tx);
  const all: Undone[] = [];
  for (const { subjectId } of rows) {
    const change = await readChange(tx, { importId: entry.id, subjectId });
    if (!change) continue; // another undo was faster
    const undone = await undoers[entry.kind](tx, {
      ...{ subjectId, importId: entry.id, actor, now },
      change: change as never,
    });
    const left = undone.kind === 'kept' ? JSON.stringify(undone.left) : null;
    if (left === null)
      await tx.$executeRaw`
        DELETE FROM "ImportRow" WHERE "importId" = ${entry.id} AND "subjectId" = ${subjectId}`;
    else
      await tx.$executeRaw`
        UPDATE "ImportRow" SET "change" = ${left} WHERE "importId" = ${entry.id} AND "subjectId" = ${subjectId}`;
    all.push(undone);
  }
  return all;
}

/** Read again under the lock: another undo may have taken it back since the page was read. */
async function readChange(
  tx: Tx,
  { importId, subjectId }: { importId: string; subjectId: string },
): Promise<Change | null> {
  const [row] = await tx.$queryRaw<{ change: string }[]>`
    SELECT "change" FROM "ImportRow" WHERE "importId" = ${importId} AND "subjectId" = ${subjectId}`;
  return row ? JSON.parse(row.change) : null;
}

function count(summary: UndoSummary, undone: Undone): void {
  if (undone.kind === 'gone') return;
  summary[undone.kind]++;
  if (undone.kind === 'kept' && summary.examples.length < MOST_EXAMPLES)
    summary.examples.push({ label: undone.label, why: undone.why });
}
