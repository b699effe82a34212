import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readExamples, sample } from '../../dialogs/understanding/evaluate/examples.ts';
import {
  type Figures,
  figuresOf,
  type Judged,
  quantile,
} from '../../dialogs/understanding/evaluate/figures.ts';
import { trainStock } from '../../dialogs/understanding/evaluate/stock.ts';
import { type Example, type Recognized, train } from '../../dialogs/understanding/matcher/matcher.ts';
import { seeded, shuffle } from '../../dialogs/understanding/matcher/random.ts';
import { saveMatcher } from '../../dialogs/understanding/matcher/saved.ts';
import type { WordVectors } from '../../dialogs/understanding/matcher/vectors.ts';
import { type EvaluateOptions, WrongUsage } from './options.ts';

/** What one matcher came to, with what it took. */
export interface Report extends Figures {
  trainSeconds: number;
  modelBytes: number | null;
  perSecond: number;
  p50Ms: number;
  p99Ms: number;
}

interface Tried {
  report: Report;
  judged: Judged[];
}

export interface Evaluation {
  trainLines: number;
  ours: Report;
  /** natural's stock classifier, on as many of the test lines as it gets through in its time */
  stock: Report | null;
}

const STOCK_MS = 60_000;

/** Trains and tests on the files of the options, and writes what they ask for. */
export function evaluate(
  options: EvaluateOptions,
  {
    folder,
    vectors,
    clock,
    say,
  }: { folder: string; vectors: WordVectors; clock: () => number; say: (line: string) => void },
): Evaluation {
  const read = (files: string[]) => files.flatMap((file) => readFile(file, folder));
  const all = read(options.train);
  const examples = options.shots ? sample(all, options.shots, options.seed) : all;
  const tests = read(options.test);
  const dev = read(options.dev);

  say(`Training on ${examples.length} sentences …`);
  const ours = tryOut({
    learn: () => train(examples, { seed: options.seed, vectors, dev, reject: options.reject }),
    belongs: (matcher, text) => matcher.belongs(text),
    sizeOf: (matcher) => saveMatcher(matcher).length,
    ...{ tests, clock, mostMs: Number.POSITIVE_INFINITY },
  });
  if (options.stock) say('Training natural’s own classifier on the same sentences …');
  const stock = options.stock
    ? tryOut({ learn: () => trainStock(examples), ...{ tests, clock, mostMs: STOCK_MS } })
    : null;

  const result = { trainLines: examples.length, ours: ours.report, stock: stock?.report ?? null };
  if (options.json) writeFileSync(resolve(folder, options.json), `${JSON.stringify(result, null, 2)}\n`);
  if (options.predictions)
    writeFileSync(resolve(folder, options.predictions), predictionsOf(tests, ours.judged));
  return result;
}

function readFile(file: string, folder: string): Example[] {
  let text: string;
  try {
    text = readFileSync(resolve(folder, file), 'utf8');
  } catch {
    throw new WrongUsage(`There is no file ${resolve(folder, file)} that can be read: check the name.`);
  }
  return readExamples(text, file);
}

function tryOut<M extends { recognize(text: string): Recognized }>(options: {
  learn: () => M;
  belongs?: (matcher: M, text: string) => number;
  sizeOf?: (matcher: M) => number;
  tests: Example[];
  clock: () => number;
  mostMs: number;
}): Tried {
  const { learn, belongs, sizeOf, tests, clock, mostMs } = options;
  const from = clock();
  const matcher = learn();
  const trainSeconds = (clock() - from) / 1000;

  const times: number[] = [];
  const judged: Judged[] = [];
  const started = clock();
  const order = mostMs === Number.POSITIVE_INFINITY ? tests : mixed(tests);
  for (const { text, intent } of order) {
    if (clock() - started > mostMs) break;
    const before = clock();
    const { intent: best, score, inScope } = matcher.recognize(text);
    times.push(clock() - before);
    judged.push({ intent, best, score, isRejected: !inScope, belongs: belongs?.(matcher, text) ?? score });
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  const report = {
    ...figuresOf(judged),
    trainSeconds,
    modelBytes: sizeOf?.(matcher) ?? null,
    perSecond: total === 0 ? 0 : (1000 * times.length) / total,
    p50Ms: quantile(times, 0.5),
    p99Ms: quantile(times, 0.99),
  };
  return { report, judged };
}

/** In an order that has some of everything early, for who may not get to the end. */
function mixed(tests: Example[]): Example[] {
  const order = Int32Array.from(tests, (_, i) => i);
  shuffle(order, order.length, seeded(1));
  return [...order].flatMap((i) => tests[i] ?? []);
}

function predictionsOf(tests: Example[], judged: Judged[]): string {
  return tests
    .map(({ text, intent }, i) => {
      const { best, isRejected, score } = judged[i] as Judged;
      return `${JSON.stringify({ text, intent, predicted: isRejected ? null : best, score: round(score) })}\n`;
    })
    .join('');
}

const round = (score: number) => Math.round(score * 10_000) / 10_000;
