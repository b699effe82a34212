import { type CustomerColumn, customerTitles } from '../../domain/imports/customerFile.ts';
import type { ImportKind } from '../../domain/imports/importLog.ts';
import type { FileProblem } from '../../domain/imports/importRecords.ts';
import { type OrderColumn, orderTitles } from '../../domain/imports/orderFile.ts';
import { type ProductColumn, productTitles } from '../../domain/imports/productFile.ts';
import type { RowProblem, StandingRule } from '../../domain/imports/rowProblem.ts';
import type { KeptReason } from '../../domain/imports/undoImport.ts';
import type { Language } from '../understanding/language.ts';
import { importsEn } from './imports.en.ts';
import { importsZh } from './imports.zh.ts';

type Column = CustomerColumn | ProductColumn | OrderColumn;

/** Sentences of importing and exporting; both languages satisfy this. */
export interface ImportReplies {
  /** why a file is refused as a whole */
  refused: { [K in FileProblem['kind']]: (problem: Extract<FileProblem, { kind: K }>) => string };
  /** why a row is left out; `column` is the title of the one the problem names */
  left: {
    [K in Exclude<RowProblem['kind'], 'cellNotValid' | 'anotherRow' | 'notConsistent'>]: (
      problem: Extract<RowProblem, { kind: K }>,
      column: string,
    ) => string;
  };
  notValid(column: string, expected: string): string;
  /** `reason` is what is wrong with the other row */
  anotherRow(line: number, reason: string): string;
  /** why what a row says of the order's state cannot all be true */
  notConsistent: Record<StandingRule, string>;
  /** what a cell must be like, where that is more than text that is not too long */
  expected: { [column in Column]?: string };
  tooLong: string;
  atLine(line: number, reason: string): string;
  /** titles of the two columns that a file of failed rows has besides its own */
  line: string;
  reason: string;

  columnsOf(file: string, encoding: string, rows: number): string;
  notUsed: string;
  /** where columns are not used: how to say what they are */
  mapThem(fields: string): string;
  progress(done: number, total: number): string;

  rows: string;
  new: string;
  changed: string;
  same: string;
  there: string;
  failed: string;
  /** the same, counting orders above the rows left out */
  ofOrders: { new: string; there: string; failed: string };
  dryRun: string;
  stopped: string;
  nothingNew: string;
  useUpdate: string;
  useFailed: string;
  failedIn(file: string): string;
  stockStays: string;
  undoBy(importId: string): string;

  noImports: string;
  importHead: [
    id: string,
    when: string,
    what: string,
    file: string,
    added: string,
    changed: string,
    undone: string,
  ];
  kind: Record<ImportKind, string>;
  importNotFound: string;
  removed(count: number): string;
  restored(count: number): string;
  kept(count: number): string;
  why: Record<KeptReason, string>;
  undoneAll: string;
  undoStopped: string;

  exported(count: number, file: string): string;
  exportStopped: string;
  fileThere(file: string): string;
}

const byLanguage: Record<Language, ImportReplies> = { en: importsEn, zh: importsZh };

/** The sentences of importing and exporting in one language. */
export const importRepliesIn = (language: Language): ImportReplies => byLanguage[language];

/** What people of the language call a column. */
export function columnTitle(kind: ImportKind, column: string, language: Language): string {
  const titles: Record<string, readonly string[]> = titlesOf[kind];
  return titles[column]?.[language === 'zh' ? 1 : 0] ?? column;
}

const titlesOf = { customers: customerTitles, products: productTitles, orders: orderTitles };

/** Why a row is left out, in a sentence. */
export function explainRow(kind: ImportKind, problem: RowProblem, language: Language): string {
  const says = byLanguage[language];
  if (problem.kind === 'anotherRow')
    return says.anotherRow(problem.line, explainRow(kind, problem.problem, language));
  if (problem.kind === 'notConsistent') return says.notConsistent[problem.rule];
  const column = 'column' in problem ? columnTitle(kind, problem.column, language) : '';
  if (problem.kind === 'cellNotValid')
    return says.notValid(column, says.expected[problem.column as Column] ?? says.tooLong);
  const say = says.left[problem.kind] as (problem: RowProblem, column: string) => string;
  return say(problem, column);
}

/** Why a file is refused, in a sentence. */
export const explainFile = (problem: FileProblem, language: Language): string =>
  (byLanguage[language].refused[problem.kind] as (problem: FileProblem) => string)(problem);
