import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { insertRows } from './rows.ts';

export const importKinds = ['customers', 'products', 'orders'] as const;
export type ImportKind = (typeof importKinds)[number];

/** An import that wrote something. */
export interface ImportEntry {
  id: string;
  kind: ImportKind;
  /** its file's name */
  file: string;
  added: number;
  changed: number;
  createdAt: Date;
  /** when it was last taken back, as far as it could be */
  undoneAt: Date | null;
}

/** What an import did to one record, as its row remembers it. */
export interface Change {
  isNew: boolean;
  /** what fields of a changed one were, and what they became */
  fields: { [field: string]: [was: FieldValue, is: FieldValue] };
}
export type FieldValue = string | number | boolean | null;

/**
 * Waits for whoever else is writing or undoing an import: of two that bring the same customer at the same moment the
 * second finds what the first has written. Comes first in a transaction, and nobody else takes it.
 */
export async function holdImports(tx: Tx): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO "Counter" ("name", "value") VALUES ('imports', 0)
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value"`;
}

/** Notes what one batch of an import did, so that it can be undone. */
export async function noteChanges(
  tx: Tx,
  options: {
    import: Pick<ImportEntry, 'id' | 'kind' | 'file' | 'createdAt'>;
    changes: { subjectId: string; change: Change }[];
  },
): Promise<void> {
  const { id, kind, file, createdAt } = options.import;
  const added = options.changes.filter(({ change }) => change.isNew).length;
  const changed = options.changes.length - added;
  if (added + changed === 0) return;

  await tx.$executeRaw`
    INSERT INTO "Import" ("id", "kind", "file", "added", "changed", "createdAt")
    VALUES (${id}, ${kind}, ${file}, ${added}, ${changed}, ${createdAt})
    ON CONFLICT ("id") DO UPDATE SET "added" = "Import"."added" + ${added}, "changed" = "Import"."changed" + ${changed}`;
  const rows = options.changes.map(
    ({ subjectId, change }) => Prisma.sql`(${id}, ${subjectId}, ${JSON.stringify(change)})`,
  );
  await insertRows(tx, Prisma.sql`"ImportRow" ("importId", "subjectId", "change")`, rows);
}

const columns = Prisma.sql`"id", "kind", "file", "added", "changed", "createdAt", "undoneAt"`;

/** The last imports, the newest first. */
export const listImports = (tx: Tx, { limit }: { limit: number }): Promise<ImportEntry[]> =>
  tx.$queryRaw<ImportEntry[]>`
    SELECT ${columns} FROM "Import" ORDER BY "createdAt" DESC, "id" DESC LIMIT ${limit}`;

/** The import, or null when there is none or it wrote nothing. */
export async function findImport(tx: Tx, { importId }: { importId: string }): Promise<ImportEntry | null> {
  const [entry] = await tx.$queryRaw<ImportEntry[]>`SELECT ${columns} FROM "Import" WHERE "id" = ${importId}`;
  return entry ?? null;
}

/** Which fields still have what the import wrote, as changes back, and which somebody has changed since. */
export function fieldsToRestore(
  fields: Change['fields'],
  record: { [field: string]: unknown },
): { back: Change['fields']; left: Change['fields'] } {
  const entries = Object.entries(fields);
  const isUntouched = ([field, [, is]]: (typeof entries)[number]) => record[field] === is;
  return {
    back: Object.fromEntries(entries.filter(isUntouched).map(([field, [was, is]]) => [field, [is, was]])),
    left: Object.fromEntries(entries.filter((entry) => !isUntouched(entry))),
  };
}
