import { understandActs } from '../acts.ts';
import type { Catalogue } from '../catalogue.ts';
import type { Language } from '../language.ts';
import { type Model, understand } from '../recognize.ts';
import { sentimentOf } from '../sentiment.ts';
import { findTyped } from '../typed.ts';
import { type ActLine, countActs } from './acts.ts';
import { countEntities, type EntityLine, sumOf, unsafeAnswers } from './entities.ts';
import { countIntents, type IntentLine } from './intents.ts';
import { countSentiment, type SentimentLine } from './sentiment.ts';

type Floor = Readonly<Record<Language, number>>;

/** Files of sentences with intents, written blind at different times. */
const INTENT_SETS = ['intents', 'intents2', 'intents3', 'early', 'afterwards'] as const;
const ACT_SETS = ['acts', 'acts3'] as const;
type IntentSet = (typeof INTENT_SETS)[number];

/**
 * What share must be right; raised when the work gets better, never lowered for it. `intents` stood at 0.945
 * until the third set came, whose neighbours had to leave the training.
 */
const floors = {
  intents: { en: 0.935, zh: 0.935 },
  intents2: { en: 0.945, zh: 0.96 },
  intents3: { en: 0.89, zh: 0.92 },
  early: { en: 0.95, zh: 0.96 },
  afterwards: { en: 0.85, zh: 0.92 },
  'intents, out of scope': { en: 0.82, zh: 0.7 },
  'intents2, out of scope': { en: 0.8, zh: 0.85 },
  'intents3, out of scope': { en: 0.76, zh: 0.76 },
  'early, out of scope': { en: 0.95, zh: 0.95 },
  entities: { en: 0.91, zh: 0.96 },
  acts: { en: 0.63, zh: 0.7 },
  acts3: { en: 0.73, zh: 0.73 },
  feelings: { en: 0.82, zh: 0.8 },
} satisfies Record<string, Floor>;

/** How many confusions that set going what nobody asked for there may be; the aim is none. */
const mostUnsafe = {
  intents: { en: 1, zh: 2 },
  intents2: { en: 1, zh: 2 },
  intents3: { en: 2, zh: 3 },
  early: { en: 0, zh: 0 },
  afterwards: { en: 0, zh: 0 },
  answers: { en: 0, zh: 0 },
  acts: { en: 0, zh: 2 },
  acts3: { en: 1, zh: 1 },
} satisfies Record<string, Floor>;

/** So many right of so many. */
export interface Measure {
  name: keyof typeof floors;
  language: Language;
  right: number;
  of: number;
  floor: number;
}

/** Confusions that are worse than hearing nothing, each as "meant: heard", without the words said. */
export interface Unsafe {
  name: keyof typeof mostUnsafe;
  language: Language;
  confusions: string[];
  most: number;
}

/** What the held-out files came to. */
export interface Check {
  measures: Measure[];
  unsafe: Unsafe[];
  /** of each intent, over all sets of sentences */
  recall: { intent: string; language: Language; right: number; of: number }[];
}

export interface CheckOptions {
  catalogue: Catalogue;
  /** the lines of a held-out file such as `intents.en` */
  read: (name: string) => unknown[];
}

/** When the lines with dates were written, a Wednesday. */
const WRITTEN = new Date('2026-11-18T02:00:00Z');
const languages = ['en', 'zh'] as const;

/** Scores everything that is understood on the lines that nobody trained or mended with. */
export function checkUnderstanding(model: Model, options: CheckOptions): Check {
  const parts = languages.flatMap((language) => [
    ...INTENT_SETS.map((set) => checkIntents(set, language, model, options)),
    checkEntities(language, options),
    ...ACT_SETS.map((set) => checkActs(set, language, model, options)),
    checkFeelings(language, options),
  ]);
  return {
    measures: parts.flatMap(({ measures }) => measures),
    unsafe: parts.flatMap(({ unsafe = [] }) => unsafe),
    recall: sumRecall(parts.flatMap(({ recall = [] }) => recall)),
  };
}

type Part = Pick<Check, 'measures'> & Partial<Check>;

/** Whether enough is right, or little enough unsafe. */
export const isMet = (each: Measure | Unsafe): boolean =>
  'most' in each ? each.confusions.length <= each.most : each.right >= each.floor * each.of;

/** How dates, phones and goods are found in the lines of the check. */
export const finderFor = (language: Language, catalogue: Catalogue) => (text: string) =>
  findTyped(text, {
    catalogue,
    now: WRITTEN,
    timeZone: 'Asia/Shanghai',
    country: language === 'en' ? 'GB' : 'CN',
  });

function checkIntents(
  set: IntentSet,
  language: Language,
  model: Model,
  { catalogue, read }: CheckOptions,
): Part {
  const { inScope, outOfScope, recall, unsafe } = countIntents(
    read(`${set}.${language}`) as IntentLine[],
    (text) => understand(model, text, { catalogue, language }).intent,
  );
  return {
    measures: [
      measure(set, language, inScope),
      ...(set === 'afterwards' ? [] : [measure(`${set}, out of scope`, language, outOfScope)]),
    ],
    unsafe: [risk(set, language, unsafe)],
    recall: [...recall].map(([intent, count]) => ({ intent, language, ...count })),
  };
}

function checkEntities(language: Language, { catalogue, read }: CheckOptions): Part {
  const lines = read(`entities.${language}`) as EntityLine[];
  const find = finderFor(language, catalogue);
  const { exact, labelled } = sumOf(countEntities(lines, find).values());
  return {
    measures: [measure('entities', language, { right: exact, of: labelled })],
    unsafe: [risk('answers', language, unsafeAnswers(lines, find))],
  };
}

function checkActs(
  set: (typeof ACT_SETS)[number],
  language: Language,
  model: Model,
  { catalogue, read }: CheckOptions,
): Part {
  const { exact, lines, unsafe } = countActs(read(`${set}.${language}`) as ActLine[], (text) =>
    understandActs(model, text, { catalogue, language }).map(({ intent }) => intent),
  );
  return {
    measures: [measure(set, language, { right: exact, of: lines })],
    unsafe: [risk(set, language, unsafe)],
  };
}

function checkFeelings(language: Language, { read }: CheckOptions): Part {
  const { right, lines } = countSentiment(read(`sentiment.${language}`) as SentimentLine[], sentimentOf);
  return { measures: [measure('feelings', language, { right, of: lines })] };
}

const measure = (
  name: Measure['name'],
  language: Language,
  count: { right: number; of: number },
): Measure => ({ name, language, ...count, floor: floors[name][language] });

const risk = (name: Unsafe['name'], language: Language, confusions: string[]): Unsafe => ({
  ...{ name, language, confusions },
  most: mostUnsafe[name][language],
});

function sumRecall(parts: Check['recall']): Check['recall'] {
  const sums = new Map<string, Check['recall'][number]>();
  for (const part of parts) {
    const key = `${part.language} ${part.intent}`;
    const sum = sums.get(key) ?? { ...part, right: 0, of: 0 };
    sums.set(key, { ...sum, right: sum.right + part.right, of: sum.of + part.of });
  }
  return [...sums.values()];
}
