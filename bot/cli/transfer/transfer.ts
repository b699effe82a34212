import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { explainToProgram } from '../../../dialogs/replies/api.ts';
import { columnTitle, explainFile, explainRow, importRepliesIn } from '../../../dialogs/replies/imports.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import type { Db } from '../../../domain/db.ts';
import { exportCustomers } from '../../../domain/exports/exportCustomers.ts';
import { exportOrders } from '../../../domain/exports/exportOrders.ts';
import { exportProducts } from '../../../domain/exports/exportProducts.ts';
import type { Piece } from '../../../domain/exports/pages.ts';
import type { Mapping } from '../../../domain/imports/columns.ts';
import {
  type ImportEntry,
  type ImportKind,
  importKinds,
  listImports,
} from '../../../domain/imports/importLog.ts';
import {
  type FailedRow,
  type ImportOfRecords,
  importRecords,
  type RecordsSummary,
} from '../../../domain/imports/importRecords.ts';
import { customerImporter } from '../../../domain/imports/saveCustomers.ts';
import { productImporter } from '../../../domain/imports/saveImportedProducts.ts';
import { orderImporter } from '../../../domain/imports/saveOrders.ts';
import { BYTE_ORDER_MARK, csvLine, plainCell } from '../../../domain/imports/spreadsheetCell.ts';
import { type UndoSummary, undoImport } from '../../../domain/imports/undoImport.ts';
import type { OrderFilter } from '../../../domain/orders/orderPages.ts';
import { operator } from '../../api/rest/caller.ts';
import { orderQuery } from '../../api/rest/orderSchemas.ts';
import { filterOf } from '../../api/rest/orders.ts';
import type { Answer, Surroundings } from '../commands.ts';
import { forms } from '../crm/forms.ts';
import { type Given, given, WrongOption } from '../crm/given.ts';
import { defined } from '../crm/runForm.ts';
import { table } from '../table.ts';

const language = z.enum(['en', 'zh']);

export const transferSchemas = [
  z.strictObject({
    command: z.literal('crm.import'),
    kind: z.enum(importKinds),
    file: z.string().max(255),
    map: z.string().max(4_000, 'a --map of at most 4000 characters').default(''),
    update: z.boolean(),
    dryRun: z.boolean(),
    /** the rows left out are written down */
    keepsFailed: z.boolean(),
    language,
  }),
  z.strictObject({ command: z.literal('crm.imports'), language }),
  z.strictObject({ command: z.literal('crm.undo'), importId: z.string().max(40), language }),
  z.strictObject({
    command: z.literal('crm.export'),
    kind: z.enum(importKinds),
    filter: z.record(z.string().max(40), z.union([z.string().max(200), z.literal(true)])),
    language,
  }),
] as const;

type TransferCommand = z.infer<(typeof transferSchemas)[number]>;
type ImportCommand = Extract<TransferCommand, { command: 'crm.import' }>;
type ExportCommand = Extract<TransferCommand, { command: 'crm.export' }>;

export type TransferResult = { language: Language } & (
  | {
      kind: 'records';
      of: ImportCommand['kind'];
      update: boolean;
      summary: RecordsSummary;
      /** the first rows left out, and why */
      examples: string[];
    }
  | { kind: 'imports'; imports: ShownImport[]; timeZone: string }
  | { kind: 'undone'; summary: Omit<UndoSummary, 'import'> }
  | { kind: 'exported'; rows: number; stopped: boolean }
);

/** As it travels. */
export type ShownImport = Omit<ImportEntry, 'createdAt' | 'undoneAt'> & {
  createdAt: string;
  undoneAt: string | null;
};

/** Imports, exports, lists imports, takes one back. */
export async function transfer(
  command: TransferCommand,
  around: Surroundings,
  file: string | undefined,
): Promise<Answer> {
  switch (command.command) {
    case 'crm.import':
      return file
        ? importFile(command, around, file)
        : { ok: false, message: 'Send the file after the command.' };
    case 'crm.imports':
      return showImports(command.language, around);
    case 'crm.undo':
      return undo(command, around);
    case 'crm.export':
      return exportFile(command, around);
  }
}

const MOST_EXAMPLES = 5;

async function importFile(command: ImportCommand, around: Surroundings, file: string): Promise<Answer> {
  const { kind, update, dryRun, language } = command;
  const { shop, now, isStopped } = around;
  const says = importRepliesIn(language);
  const examples: string[] = [];
  const keepFailed = command.keepsFailed ? failedRows(command, around) : async () => {};
  const options = {
    ...{ open: () => createReadStream(file), file: command.file, shop, given: mappingOf(command.map) },
    ...{ update, dryRun, actor: operator.actor, now, isStopped },
    onMapping: (mapping: Mapping<string>, { encoding, rows }: { encoding: string; rows: number }) => {
      for (const line of mappingLines(mapping, command, { encoding, rows })) around.tell(line);
    },
    onProgress: ({ done, total }: { done: number; total: number }) =>
      around.onProgress({ done, total, text: says.progress(done, total) }),
    async onFailed(row: FailedRow, header: string[]) {
      if (examples.length < MOST_EXAMPLES)
        examples.push(says.atLine(row.line, explainRow(kind, row.problem, language)));
      await keepFailed(row, header);
    },
  };
  const imported = await importOf[kind](around.db, options);
  if (!imported.ok) return { ok: false, message: explainFile(imported.problem, language) };
  const summary = imported.value;
  return { ok: true, result: { kind: 'records', of: kind, update, summary, examples, language } };
}

const importOf = {
  customers: (db: Db, options: ImportOfRecords) => importRecords(db, customerImporter, options),
  products: (db: Db, options: ImportOfRecords) => importRecords(db, productImporter, options),
  orders: (db: Db, options: ImportOfRecords) => importRecords(db, orderImporter, options),
} satisfies Record<ImportKind, unknown>;

/** Title=field,Title=field; a title may contain an equals sign. What has none names no field, and is refused as such. */
function mappingOf(map: string): Map<string, string> {
  const pairs = map.split(',').filter((pair) => pair.trim() !== '');
  return new Map(
    pairs.map((pair) => {
      const [, title = pair, column = '?'] = /^(.+)=([^=]*)$/.exec(pair) ?? [];
      return [title.trim(), column.trim()] as const;
    }),
  );
}

function mappingLines(
  mapping: Mapping<string>,
  { kind, file, language }: ImportCommand,
  { encoding, rows }: { encoding: string; rows: number },
): string[] {
  const says = importRepliesIn(language);
  const { titles } = { customers: customerImporter, products: productImporter, orders: orderImporter }[kind];
  const columns = mapping.map(({ title, column }) => [
    `  ${shown(title)}`,
    column === null ? says.notUsed : `${columnTitle(kind, column, language)} (${column})`,
  ]);
  const isWhole = mapping.every(({ column }) => column !== null);
  return [
    says.columnsOf(shown(file), encoding.toUpperCase(), rows),
    ...table(columns.map(([title = '', column = '']) => [title, '→', column])),
    ...(isWhole ? [] : [says.mapThem(Object.keys(titles).join(', '))]),
  ];
}

/** What a file says may be long, and on several lines. */
const shown = (text: string) => text.replace(/[\s\p{C}]+/gu, ' ').slice(0, 60);

/** Writes the rows left out below the file's own header, after their line and why; what is too much stays at the end. */
function failedRows({ kind, language }: ImportCommand, { write }: Surroundings) {
  const own = [importRepliesIn('en'), importRepliesIn('zh')].flatMap(({ line, reason }) => [line, reason]);
  const { line: lineTitle, reason } = importRepliesIn(language);
  let isBegun = false;
  return async ({ line, cells, problem }: FailedRow, header: string[]) => {
    const kept = header.flatMap((title, place) => (own.includes(title) ? [] : [place]));
    const pick = (row: string[]) => [...kept.map((place) => row[place] ?? ''), ...row.slice(header.length)];
    if (!isBegun) await write(BYTE_ORDER_MARK + csvLine([lineTitle, reason, ...pick(header)]));
    isBegun = true;
    const said = [String(line), explainRow(kind, problem, language)];
    await write(csvLine([...said, ...pick(cells).map(plainCell)]));
  };
}

async function showImports(spoken: Language, { db, shop }: Surroundings): Promise<Answer> {
  const imports = await db.read((tx) => listImports(tx, { limit: 50 }));
  const shownImports = imports.map((entry) => ({
    ...entry,
    createdAt: entry.createdAt.toISOString(),
    undoneAt: entry.undoneAt?.toISOString() ?? null,
  }));
  const { timeZone } = shop;
  return { ok: true, result: { kind: 'imports', imports: shownImports, timeZone, language: spoken } };
}

async function undo(
  { importId, language }: Extract<TransferCommand, { command: 'crm.undo' }>,
  around: Surroundings,
): Promise<Answer> {
  const { db, now, isStopped } = around;
  const says = importRepliesIn(language);
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    around.onProgress({ done, total, text: says.progress(done, total) });
  const undone = await undoImport(db, { importId, actor: operator.actor, now, onProgress, isStopped });
  if (!undone) return { ok: false, message: says.importNotFound };
  const { import: _, ...summary } = undone;
  return { ok: true, result: { kind: 'undone', summary, language } };
}

async function exportFile(command: ExportCommand, around: Surroundings): Promise<Answer> {
  const pieces = piecesOf(command, around);
  if ('message' in pieces) return { ok: false, message: pieces.message };
  let rows = 0;
  let stopped = false;
  for await (const piece of pieces) {
    await around.write(piece.text);
    rows += piece.rows;
    stopped = around.isStopped();
    if (stopped) break;
  }
  return { ok: true, result: { kind: 'exported', rows, stopped, language: command.language } };
}

function piecesOf(command: ExportCommand, around: Surroundings): AsyncIterable<Piece> | { message: string } {
  const { kind, filter, language } = command;
  const { db, now } = around;
  const options = given(filter, around.shop);
  const asking = { language, actor: operator.actor, now };
  if (kind === 'products') {
    const active = options.flag('retired') ? false : undefined;
    return exportProducts(db, { filter: { category: options.text('category'), active }, language });
  }
  if (kind === 'customers') return exportCustomers(db, { ...asking, filter: { city: options.text('city') } });

  const wanted = ordersWanted(options, language);
  return 'message' in wanted ? wanted : exportOrders(db, { ...asking, filter: wanted });
}

/** Through the schema of the list, as `orders list` does. */
function ordersWanted(options: Given, language: Language): OrderFilter | { message: string } {
  try {
    const { query } = forms['orders list'].make(options);
    const { data, error } = orderQuery.safeParse(defined(query));
    if (data) return filterOf(data);
    const errors = error.issues.map(({ path, message }) => ({ path: path.join('.'), message }));
    return { message: explainToProgram({ kind: 'queryNotValid', errors }, language).detail };
  } catch (error) {
    if (error instanceof WrongOption) return { message: error.message };
    throw error;
  }
}
