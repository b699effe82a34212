import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Check,
  checkUnderstanding,
  isMet,
  type Measure,
  type Unsafe,
} from '../../dialogs/understanding/check/check.ts';
import type { Model } from '../../dialogs/understanding/recognize.ts';
import { demoCatalogue } from './demoCatalogue.ts';

const HELD_OUT = 'test/dialogs/understanding/heldOut';

/** The lines of a held-out file of the checkout, such as `intents.en`. */
export const heldOutIn = (root: string) => (name: string) =>
  readFileSync(join(root, HELD_OUT, `${name}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

/** Scores the model on the held-out files of the checkout. */
export const checkModel = (model: Model, root: string): Check =>
  checkUnderstanding(model, { catalogue: demoCatalogue, read: heldOutIn(root) });

const LANGUAGES = ['en', 'zh'] as const;
const NAMES = { en: 'English', zh: 'Chinese' };
const WIDTH = 28;
const COLUMN = 26;

/** The check as lines for a terminal: totals and kinds of confusion, and never a line that was misheard. */
export function checkTable({ measures, unsafe, recall }: Check, { perIntent }: { perIntent: boolean }) {
  const missed = [...measures, ...unsafe].filter((each) => !isMet(each));
  return [
    row(
      'right, of how many',
      LANGUAGES.map((language) => NAMES[language]),
    ),
    ...rowsOf(measures, measured),
    '',
    row('unsafe: set going unasked', []),
    ...rowsOf(unsafe, ({ confusions, ...each }) => `${confusions.length}${mark({ confusions, ...each })}`),
    ...kindsOf(unsafe),
    ...(perIntent ? ['', ...intentRows(recall)] : []),
    '',
    missed.length === 0 ? 'All as good as it must be.' : `${missed.length} below what must be (marked !).`,
  ].join('\n');
}

const row = (name: string, cells: string[]) =>
  `  ${name.padEnd(WIDTH)}${cells.map((cell) => cell.padStart(COLUMN)).join('')}`.trimEnd();

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const mark = (each: Measure | Unsafe) => (isMet(each) ? '  ' : ' !');
const measured = (each: Measure) =>
  `${each.right}/${each.of}  ${percent(each.right / each.of)} (${percent(each.floor)})${mark(each)}`;

/** A row for each name, a column for each language. */
function rowsOf<T extends { name: string; language: string }>(all: T[], cell: (each: T) => string): string[] {
  const names = [...new Set(all.map(({ name }) => name))];
  return names.map((name) =>
    row(
      name,
      LANGUAGES.flatMap((language) =>
        all.filter((each) => each.name === name && each.language === language).map(cell),
      ),
    ),
  );
}

/** Of what kind the confusions are: "product.search: order.place". */
function kindsOf(unsafe: Unsafe[]): string[] {
  return LANGUAGES.flatMap((language) => {
    const kinds = unsafe.filter((each) => each.language === language).flatMap((each) => each.confusions);
    const counted = [...new Set(kinds)].map(
      (kind) => `    ${kinds.filter((each) => each === kind).length} × ${kind}`,
    );
    return counted.length === 0 ? [] : [row(`${NAMES[language]}, meant: heard`, []), ...counted];
  });
}

function intentRows(recall: Check['recall']): string[] {
  const named = recall.map(({ intent, ...count }) => ({ name: intent, ...count }));
  return rowsOf(named, ({ right, of }) => `${right}/${of}`);
}
