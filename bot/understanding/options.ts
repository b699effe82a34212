import { parseArgs } from 'node:util';

export const usage = `Usage:
  npm run understanding:evaluate -- --train FILE.jsonl ... --test FILE.jsonl ... [--dev FILE.jsonl ...]
      [--shots N] [--seed S] [--reject] [--no-stock] [--json OUT.json] [--predictions OUT.jsonl]

Lines are {"text": "...", "intent": "..."}; an intent of null is out of scope. --shots takes N sentences of each intent.
--dev chooses the threshold below which a line is out of scope; without it that is done by cross-validation on train.
Without out-of-scope lines in train or dev nothing is rejected, unless --reject says so.`;

export interface EvaluateOptions {
  train: string[];
  test: string[];
  dev: string[];
  shots?: number;
  seed: number;
  reject: boolean;
  stock: boolean;
  json?: string;
  predictions?: string;
}

/** Wrong usage, in words. */
export class WrongUsage extends Error {}

/** The options of `understanding:evaluate`. A file list may go on without repeating its option: `--train a b`. */
export function readOptions(argv: string[]): EvaluateOptions {
  const { values } = parseOptions(withRepeatedNames(argv));
  const { train, test } = values;
  if (!train) throw new WrongUsage('--train is missing.');
  if (!test) throw new WrongUsage('--test is missing.');
  return {
    train,
    test,
    dev: values.dev ?? [],
    shots: wholeNumber('shots', values.shots, 1),
    seed: wholeNumber('seed', values.seed, 0) ?? 1,
    reject: values.reject ?? false,
    stock: !values['no-stock'],
    json: values.json,
    predictions: values.predictions,
  };
}

function parseOptions(args: string[]) {
  const files = { type: 'string', multiple: true } as const;
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  try {
    return parseArgs({
      args,
      options: {
        ...{ train: files, test: files, dev: files },
        ...{ shots: text, seed: text, json: text, predictions: text },
        ...{ reject: flag, 'no-stock': flag },
      },
    });
  } catch (error) {
    throw new WrongUsage((error as Error).message.split('\n')[0]);
  }
}

const LISTS = new Set(['--train', '--test', '--dev']);

function withRepeatedNames(argv: string[]): string[] {
  let list: string | undefined;
  let isFirst = true;
  return argv.flatMap((word) => {
    if (word.startsWith('--')) {
      list = LISTS.has(word) ? word : undefined;
      isFirst = true;
      return [word];
    }
    const again = list !== undefined && !isFirst ? [list, word] : [word];
    isFirst = false;
    return again;
  });
}

function wholeNumber(name: string, value: string | undefined, least: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (!Number.isInteger(number) || number < least)
    throw new WrongUsage(`--${name} needs a whole number of at least ${least}, not "${value}".`);
  return number;
}
