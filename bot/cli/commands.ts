import { createReadStream } from 'node:fs';
import { z } from 'zod';
import type { Db } from '../../domain/db.ts';
import { type ImportProblem, type ImportSummary, importRetail } from '../../domain/imports/importRetail.ts';
import { isScope, scopes } from '../../domain/staff/apiKeys.ts';
import type { Learning } from '../learning/learning.ts';
import { formNames } from './crm/forms.ts';
import { type CrmResult, runForm } from './crm/runForm.ts';
import { addKey, listKeys, revokeKey, type ShownKey } from './keys.ts';
import { type LearnResult, learn, learnSchemas } from './learn.ts';
import { addPerson, linkPerson, listPeople, type Person, removePerson } from './people.ts';
import { type TransferResult, transfer, transferSchemas } from './transfer/transfer.ts';

const personName = z
  .string()
  .trim()
  .min(1, 'a name')
  .max(80, 'a name of at most 80 characters')
  .regex(/^\P{C}*$/u, 'a name without control characters');

/** Every command of the terminal. It reaches a running server as JSON, so nothing in it names a file. */
export const commandSchema = z.discriminatedUnion('command', [
  z.strictObject({
    command: z.literal('staff.add'),
    name: personName,
    role: z.enum(['rep', 'manager'], { error: '--role rep or --role manager' }),
    team: z.string().trim().max(60, 'a team of at most 60 characters').default(''),
    language: z.enum(['en', 'zh'], { error: '--language en or --language zh' }).default('en'),
  }),
  z.strictObject({ command: z.literal('staff.link'), name: personName }),
  z.strictObject({ command: z.literal('staff.remove'), name: personName }),
  z.strictObject({ command: z.literal('staff.list') }),
  z.strictObject({
    command: z.literal('staff.key'),
    name: personName,
    scopes: z
      .string({ error: '--scopes with words such as orders:read,orders:write' })
      .transform((words) => [...new Set(words.split(',').map((word) => word.trim()))])
      .refine((words) => words.every(isScope), `--scopes out of ${scopes.join(',')}`),
    days: z.coerce
      .number({ error: '--days with a whole number' })
      .int('--days with a whole number')
      .min(1, '--days with 1 or more')
      .max(3_650, '--days with at most 3650')
      .optional(),
  }),
  z.strictObject({ command: z.literal('staff.keys') }),
  z.strictObject({ command: z.literal('staff.revoke'), key: z.string().min(1, 'how a key begins').max(100) }),
  z.strictObject({
    command: z.literal('crm'),
    form: z.enum(formNames),
    word: z.string().max(100, 'a word of at most 100 characters'),
    options: z.record(z.string().max(40), z.union([z.string().max(2_000), z.literal(true)])),
    json: z.boolean(),
    language: z.enum(['en', 'zh']),
    key: z.string().min(16).max(100),
  }),
  z.strictObject({
    command: z.literal('import'),
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, '--currency with a three-letter code such as GBP')
      .default('GBP'),
    stock: z.coerce
      .number({ error: '--stock with a whole number' })
      .int('--stock with a whole number')
      .min(0, '--stock with 0 or more')
      .max(1_000_000, '--stock with at most 1000000')
      .default(0),
  }),
  ...learnSchemas,
  ...transferSchemas,
]);
export type Command = z.infer<typeof commandSchema>;

/** What a command works with. */
export interface Surroundings {
  db: Db;
  /** of the shop, for links: https://chat.example.com */
  address: string;
  shop: {
    currency: string;
    timeZone: string;
    orderExpiryHours: number | null;
    refundApprovalLimit?: number;
  };
  /** undefined where there is no DATA_DIR to learn in */
  learning: Learning | undefined;
  now: () => Date;
  onProgress: (progress: Progress) => void;
  /** a line that a person should read before the command goes on */
  tell: (line: string) => void;
  /** a part of the file that the command makes; waits until it is taken */
  write: (text: string) => Promise<void>;
  /** asked in a long command: true ends it after what it is doing */
  isStopped: () => boolean;
}
/** `of`: what is counted; invoices when it is left out. `text` says all of it in other words */
export type Progress = { done: number; total: number; of?: string; text?: string };

export type Result =
  | { kind: 'link'; name: string; role: string; link: string; isNew: boolean }
  | { kind: 'removed'; name: string }
  | { kind: 'people'; people: Person[] }
  | { kind: 'key'; name: string; key: string; scopes: string[]; expiresAt: string | null }
  | { kind: 'keys'; keys: ShownKey[] }
  | { kind: 'revoked'; name: string; hint: string }
  | ({ kind: 'crm' } & CrmResult)
  | { kind: 'imported'; summary: ImportSummary; shopCurrency: string }
  | TransferResult
  | LearnResult;

/** A command's result, or the sentence that says what to do instead. */
export type Answer = { ok: true; result: Result } | { ok: false; message: string };

/** Does a command; the same for a terminal that has the database and for a server that is asked to. */
export async function runCommand(command: Command, around: Surroundings, file?: string): Promise<Answer> {
  switch (command.command) {
    case 'staff.add':
      return addPerson(around, command);
    case 'staff.link':
      return linkPerson(around, command);
    case 'staff.remove':
      return removePerson(around, command);
    case 'staff.list':
      return { ok: true, result: { kind: 'people', people: await listPeople(around.db) } };
    case 'staff.key':
      return addKey(around, command);
    case 'staff.keys':
      return listKeys(around);
    case 'staff.revoke':
      return revokeKey(around, command);
    case 'crm':
      return runForm(command, around);
    case 'import':
      return importFile(command, around, file);
    case 'crm.import':
    case 'crm.imports':
    case 'crm.undo':
    case 'crm.export':
      return transfer(command, around, file);
    case 'learn.list':
    case 'learn.accept':
    case 'learn.reject': {
      const { learning } = around;
      return learning ? learn(command, { ...around, learning }) : { ok: false, message: NOT_HERE };
    }
  }
}

const NOT_HERE = 'This server has no DATA_DIR of its own: run the command where words.json is.';

async function importFile(
  { currency, stock }: Extract<Command, { command: 'import' }>,
  { db, shop, now, onProgress, isStopped }: Surroundings,
  file: string | undefined,
): Promise<Answer> {
  if (!file) return { ok: false, message: 'Send the file after the command.' };
  const chunks = createReadStream(file);
  const imported = await importRetail(db, { chunks, currency, stock, now, onProgress, isStopped });
  if (!imported.ok)
    return { ok: false, message: sentences[imported.problem.kind](imported.problem as never) };
  return { ok: true, result: { kind: 'imported', summary: imported.value, shopCurrency: shop.currency } };
}

const sentences: { [K in ImportProblem['kind']]: (problem: Extract<ImportProblem, { kind: K }>) => string } =
  {
    columnMissing: ({ column }) =>
      `The column ${column} is missing. The first line must name the columns of UCI "Online Retail", with commas: InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country.`,
    notCsv: ({ line }) =>
      `The file is not CSV around line ${line}: look for a quotation mark that is not closed. Nothing was imported.`,
    notEmpty: ({ orders }) =>
      `This database has ${orders} orders that are not from such a file (the demo's?), and an import would mix with them. Import into a new one: set DEMO=off and DATA_DIR (or DATABASE_URL) to something new, then run this again.`,
    otherCurrency: ({ currency }) =>
      `This database was imported in ${currency}: run this again with --currency ${currency}, or import into a new one.`,
    alreadyImporting: () =>
      'Another import is writing the same orders: wait until it has finished, then run this again.',
  };
