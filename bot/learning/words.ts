import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { intents } from '../../dialogs/understanding/intents.ts';
import type { Language } from '../../dialogs/understanding/language.ts';
import { LONGEST_KEPT } from '../../dialogs/understanding/learning/personal.ts';
import type { Taught, Words } from '../../dialogs/understanding/learning/teaching.ts';
import { ConfigProblem } from '../config.ts';
import { writeWhole } from './writeWhole.ts';

const WORDS_FILE = 'words.json';
const MOST_OF_AN_INTENT = 1_000;

const table = z.partialRecord(
  z.enum(intents),
  z.array(z.string().trim().min(1).max(LONGEST_KEPT)).max(MOST_OF_AN_INTENT),
);
const schema = z.strictObject({ en: table.default({}), zh: table.default({}) });

const fileOf = (folder: string) => join(folder, WORDS_FILE);

/** The sentences that this shop accepted, from DATA_DIR/words.json; none when there is no such file. */
export function readWords(folder: string): Words {
  const file = fileOf(folder);
  if (!existsSync(file)) return { en: {}, zh: {} };
  const parsed = schema.safeParse(parseJson(readFileSync(file, 'utf8').replace(/^\uFEFF/, '')));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  const where = [...(issue?.path ?? []), ...unknown].join(', ') || 'the file';
  throw new ConfigProblem(
    `${file}: ${where} is not right. It is JSON such as {"en": {"shop.hours": ["are you open on market day"]}, "zh": {}}; docs/intents.md lists the intents, a sentence has at most ${LONGEST_KEPT} characters and an intent ${MOST_OF_AN_INTENT} of them. Correct it, or take it away to begin anew.`,
  );
}

/** Adds sentences to the file, each once; a crash leaves the old file or the new one. Returns what it says now. */
export function addWords(
  folder: string,
  { language, added }: { language: Language; added: Taught[] },
): Words {
  const words = readWords(folder);
  for (const { text, intent } of added) {
    const known = words[language][intent] ?? [];
    if (!known.includes(text)) words[language][intent] = [...known, text];
  }
  writeWhole(fileOf(folder), `${JSON.stringify(words, null, 2)}\n`);
  return words;
}

/** Changes when the file does, by whomever; '' without one. */
export function stampOfWords(folder: string): string {
  const found = statSync(fileOf(folder), { throwIfNoEntry: false });
  return found ? `${found.mtimeMs} ${found.size} ${found.ino}` : '';
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
