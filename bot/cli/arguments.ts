import { parseArgs } from 'node:util';
import type { Language } from '../../dialogs/understanding/language.ts';
import { type Command, commandSchema } from './commands.ts';
import { crmUsage, parseCrm } from './crm/parse.ts';
import { isTransfer, parseTransfer, transferUsage } from './transfer/parse.ts';

export const usage = `Usage:
  npm run staff -- add "NAME" --role rep|manager [--team TEAM] [--language en|zh]
  npm run staff -- link "NAME"       a new sign-in link, good once within 24 hours
  npm run staff -- list
  npm run staff -- remove "NAME"     ends their sessions, links and keys
  npm run staff -- key "NAME" --scopes orders:read,orders:write [--days 90]
                                     a key of the REST API for their programs, shown once
  npm run staff -- keys              lists the keys by how they begin
  npm run staff -- revoke HINT       ends the key that begins so
  npm run import -- FILE.csv [--currency GBP] [--stock 0]
                                     orders in the layout of UCI "Online Retail"
  npm run understanding:learn        what was not understood, in groups [--all] [--json] [--language en|zh]
  npm run understanding:learn -- accept GROUP --as INTENT [--force]
  npm run understanding:learn -- reject GROUP
${crmUsage}
${transferUsage}`;

export type Parsed =
  | { kind: 'command'; command: Command; file?: string; out?: string | undefined; isJson: boolean }
  | { kind: 'help' }
  | { kind: 'wrong'; why: string };

type Options = Record<string, string | boolean | undefined>;

/** What each command takes: how many words after its name, which options and flags, and what they make. */
const forms: Record<
  string,
  { words: string[]; options: string[]; flags?: string[]; make(words: string[], options: Options): object }
> = {
  'staff add': {
    words: ['a name'],
    options: ['role', 'team', 'language'],
    make: ([name], options) => ({ command: 'staff.add', name, ...options }),
  },
  'staff link': { words: ['a name'], options: [], make: ([name]) => ({ command: 'staff.link', name }) },
  'staff remove': { words: ['a name'], options: [], make: ([name]) => ({ command: 'staff.remove', name }) },
  'staff key': {
    words: ['a name'],
    options: ['scopes', 'days'],
    make: ([name], options) => ({ command: 'staff.key', name, ...options }),
  },
  'staff keys': { words: [], options: [], make: () => ({ command: 'staff.keys' }) },
  'staff revoke': { words: ['a key'], options: [], make: ([key]) => ({ command: 'staff.revoke', key }) },
  'staff list': { words: [], options: [], make: () => ({ command: 'staff.list' }) },
  import: {
    words: ['a file'],
    options: ['currency', 'stock'],
    make: (_file, options) => ({ command: 'import', ...options }),
  },
  learn: {
    ...{ words: [], options: ['language'], flags: ['all', 'json'] },
    make: (_, options) => ({ command: 'learn.list', ...options }),
  },
  'learn accept': {
    ...{ words: ['a group'], options: ['as', 'language'], flags: ['force', 'json'] },
    make: ([cluster], options) => ({ command: 'learn.accept', cluster, ...options }),
  },
  'learn reject': {
    ...{ words: ['a group'], options: ['language'], flags: ['json'] },
    make: ([cluster], options) => ({ command: 'learn.reject', cluster, ...options }),
  },
};

/** The command's name: the longest form that these words begin with, or what they say for one. */
function nameIn(argv: string[]): string {
  const two = argv.slice(0, 2).join(' ');
  return two in forms || argv[0] === 'staff' ? two : (argv[0] ?? '');
}

/** The command that the words of a terminal mean, or what is wrong with them. */
export function parseArguments(argv: string[], speaks: Language = 'en'): Parsed {
  if (argv.length === 0 || argv.includes('--help') || argv.includes('-h')) return { kind: 'help' };
  if (argv[0] === 'crm' && isTransfer(argv.slice(1))) return transferIn(argv.slice(1), speaks);
  if (argv[0] === 'crm') {
    const command = parseCrm(argv.slice(1), { language: speaks });
    if (typeof command === 'string') return { kind: 'wrong', why: command };
    return { kind: 'command', command: { command: 'crm', ...command }, isJson: false };
  }
  const name = nameIn(argv);
  const form = forms[name];
  if (!form) return { kind: 'wrong', why: `There is no command "${name}".` };

  const read = readWords(argv.slice(name.split(' ').length), form);
  if (typeof read === 'string') return { kind: 'wrong', why: read };
  const missing = form.words[read.words.length];
  if (missing) return { kind: 'wrong', why: `"${name}" needs ${missing}.` };
  const extra = read.words[form.words.length];
  if (extra) return { kind: 'wrong', why: `"${extra}" is one word too many: put a name in quotation marks.` };

  const { json, ...given } = read.options;
  const answers = name.startsWith('learn') ? { language: speaks } : {};
  const { data, error } = commandSchema.safeParse(form.make(read.words, { ...answers, ...given }));
  if (error) return { kind: 'wrong', why: `"${name}" needs ${error.issues[0]?.message}.` };
  const file = data.command === 'import' && { file: read.words[0] };
  return { kind: 'command', command: data, isJson: json === true, ...file };
}

function transferIn(argv: string[], speaks: Language): Parsed {
  const transfer = parseTransfer(argv, speaks);
  if (typeof transfer === 'string') return { kind: 'wrong', why: transfer };
  const { json, command, ...files } = transfer;
  const { data, error } = commandSchema.safeParse(command);
  if (error) return { kind: 'wrong', why: `"crm ${argv[0]}" needs ${error.issues[0]?.message}.` };
  return { kind: 'command', command: data, isJson: json, ...files };
}

function readWords(
  argv: string[],
  form: { options: string[]; flags?: string[] },
): { words: string[]; options: Options } | string {
  const options = Object.fromEntries([
    ...form.options.map((name) => [name, { type: 'string' as const }]),
    ...(form.flags ?? []).map((name) => [name, { type: 'boolean' as const }]),
  ]);
  try {
    const { positionals, values } = parseArgs({ args: argv, options, allowPositionals: true });
    return { words: positionals, options: values as Options };
  } catch (error) {
    return `${(error as Error).message.split(/\. |\n/)[0]}.`;
  }
}
