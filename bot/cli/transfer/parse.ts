import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Language } from '../../../dialogs/understanding/language.ts';
import { importKinds } from '../../../domain/imports/importLog.ts';
import { forms as crmForms } from '../crm/forms.ts';

export const transferUsage = `  npm run crm -- import customers|products|orders FILE.csv [--map "Column=field,…"] [--dry-run] [--update]
                             [--failed OUT.csv]    the rows left out, with their reasons
  npm run crm -- import list | undo ID
  npm run crm -- export customers [--city …] | products [--category …] [--retired] |
                             orders [as orders list]    all of them: [--out FILE.csv]`;

/** What was typed: the command as it is sent, and the files of this machine that go with it. */
export interface Transfer {
  command: object;
  /** read */
  file?: string;
  /** written */
  out?: string | undefined;
}

type Form = { words: string[]; options: string[]; flags?: string[] };

/** Those of `orders list`, but for what is about pages; drafts have no number to know them by. */
function filtersOfOrders() {
  const { sort, limit, cursor, count, drafts, ...options } = crmForms['orders list'].options;
  const of = (type: 'text' | 'flag') =>
    Object.entries(options).flatMap(([name, is]) => (is === type ? [name] : []));
  return { options: [...of('text'), 'out'], flags: of('flag') };
}

const forms: Record<string, Form> = {
  ...Object.fromEntries(
    importKinds.map((kind) => [
      `import ${kind}`,
      { words: ['a file'], options: ['map', 'failed'], flags: ['dry-run', 'update'] },
    ]),
  ),
  // What has become of an order since is in no file.
  'import orders': { words: ['a file'], options: ['map', 'failed'], flags: ['dry-run'] },
  'import list': { words: [], options: [] },
  'import undo': { words: ['the id of an import: import list shows them'], options: [] },
  'export customers': { words: [], options: ['city', 'out'] },
  'export products': { words: [], options: ['category', 'out'], flags: ['retired'] },
  'export orders': { words: [], ...filtersOfOrders() },
};

export const isTransfer = ([word]: string[]): boolean => word === 'import' || word === 'export';

/** The command that the words after `crm` mean, or what is wrong with them. */
export function parseTransfer(argv: string[], speaks: Language): (Transfer & { json: boolean }) | string {
  const name = argv.slice(0, 2).join(' ');
  const form = forms[name];
  if (!form) {
    const known = argv[0] === 'export' ? importKinds : [...importKinds, 'list', 'undo'];
    return `There is no command "crm ${name}": ${argv[0]} takes ${known.join(', ')}.`;
  }
  const read = readWords(argv.slice(2), form);
  if (typeof read === 'string') return read;
  const [word = '', extra] = read.words;
  if (form.words.length > 0 && word === '') return `"crm ${name}" needs ${form.words[0]}.`;
  const tooMany = form.words.length > 0 ? extra : word || undefined;
  if (tooMany !== undefined)
    return `"${tooMany}" is one word too many: put words with blanks in quotation marks.`;

  const { json, language: given, ...options } = read.options;
  const language = given === 'zh' || given === 'en' ? given : speaks;
  return { ...transferOf(name, { word, options, language }), json: json === true };
}

type Given = { word: string; options: Record<string, string | boolean | undefined>; language: Language };

function transferOf(name: string, { word, options, language }: Given): Transfer {
  const [verb, kind] = name.split(' ');
  if (name === 'import list') return { command: { command: 'crm.imports', language } };
  if (name === 'import undo') return { command: { command: 'crm.undo', importId: word, language } };
  if (verb === 'export') {
    const { out, ...filter } = options;
    return { command: { command: 'crm.export', kind, filter, language }, out: textOf(out) };
  }
  const { map, failed, update = false, 'dry-run': dryRun = false } = options;
  const fileName = basename(word).replace(/\p{C}/gu, ''); // it is shown in terminals
  const command = { command: 'crm.import', kind, file: fileName, map, update, dryRun, language };
  return { command: { ...command, keepsFailed: failed !== undefined }, file: word, out: textOf(failed) };
}

const textOf = (option: string | boolean | undefined) => (typeof option === 'string' ? option : undefined);

function readWords(argv: string[], { options, flags = [] }: Form) {
  const types = Object.fromEntries([
    ...[...options, 'language'].map((name) => [name, { type: 'string' as const }]),
    ...[...flags, 'json'].map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { positionals, values } = parseArgs({ args: argv, options: types, allowPositionals: true });
    return { words: positionals, options: values as Given['options'] };
  } catch (error) {
    return `${(error as Error).message.split(/\. |\n/)[0]}.`;
  }
}
