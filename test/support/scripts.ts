import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// Dialogues as plain text: says / hears / then. The form is told in test/conversations/scripts/README.md.

/** Answers, said only when the bot asks just that: which goods, how many, where to, who, and whether. */
export type Asking = 'which' | 'many' | 'where' | 'who' | 'yes' | 'no';

export type Step =
  | { kind: 'says'; text: string; hears: string[][] }
  | { kind: 'answers'; answers: { asking: Asking; text: string }[]; hears: string[][] };

export interface Script {
  /** where it stands, and its situation */
  name: string;
  given: string[];
  steps: Step[];
  ends: string[];
}

const ASKINGS = new Set(['which', 'many', 'where', 'who', 'yes', 'no']);

/** All dialogues of a language, in the order of the files. */
export function readScripts(language: 'en' | 'zh'): Script[] {
  const folder = join(import.meta.dirname, '../conversations/scripts', language);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .flatMap((file) => parseScripts(readFileSync(join(folder, file), 'utf8'), `${language}/${file}`));
}

/** @throws a sentence with file and line when a line is of no known form */
export function parseScripts(text: string, file: string): Script[] {
  const scripts: Script[] = [];
  for (const [n, raw] of text.split('\n').entries()) {
    const line = raw.trim();
    const at = `${file}:${n + 1}`;
    if (line === '') continue;
    if (line.startsWith('# ')) {
      scripts.push({ name: `${at} ${line.slice(2)}`, given: [], steps: [], ends: [] });
      continue;
    }
    const [, word = '', rest = ''] = /^(\w+): *(.+)$/.exec(line) ?? [];
    const script = scripts.at(-1);
    if (!script || !addLine(script, word, rest)) throw new Error(`${at}: what is "${line}"?`);
  }
  return scripts;
}

function addLine({ given, steps, ends }: Script, word: string, rest: string): boolean {
  const last = steps.at(-1);
  if (word === 'given') given.push(rest);
  else if (word === 'then') ends.push(rest);
  else if (word === 'says') steps.push({ kind: 'says', text: rest, hears: [] });
  else if (word === 'hears' && last) last.hears.push(rest.split(' | '));
  else if (!ASKINGS.has(word)) return false;
  else addAnswer(steps, word as Asking, rest);
  return true;
}

/** Neighbouring answers are given in whatever order they are asked for; a yes or no is a step of its own. */
function addAnswer(steps: Step[], asking: Asking, text: string): void {
  const last = steps.at(-1);
  const isAlone = asking === 'yes' || asking === 'no';
  const joins = last?.kind === 'answers' && last.hears.length === 0 && !isAlone;
  if (joins && !last.answers.some((a) => a.asking === 'yes' || a.asking === 'no'))
    last.answers.push({ asking, text });
  else steps.push({ kind: 'answers', answers: [{ asking, text }], hears: [] });
}
