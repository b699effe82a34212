import { existsSync, readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { isMet } from '../dialogs/understanding/check/check.ts';
import { BadLine } from '../dialogs/understanding/evaluate/examples.ts';
import {
  loadModel,
  modelName,
  noWords,
  ourSentences,
  trainOn,
} from '../dialogs/understanding/learning/teaching.ts';
import { ownVectors } from '../dialogs/understanding/matcher/ownVectors.ts';
import { checkModel, checkTable } from './understanding/check.ts';
import { evaluate } from './understanding/evaluate.ts';
import { readOptions, usage, WrongUsage } from './understanding/options.ts';
import { tableOf } from './understanding/table.ts';

// npm run understanding:evaluate and understanding:check. Without database, server and configuration.
const WRONG = 2;
const BELOW = 1;

function main([command, ...argv]: string[]): number {
  return command === 'understanding:check' ? check(argv) : runEvaluate(argv);
}

function check(argv: string[]): number {
  if (argv.some((word) => word !== '--intents')) {
    process.stderr.write('Usage: npm run understanding:check [-- --intents]\n');
    return WRONG;
  }
  const result = checkModel(builtModel(), process.env.PARLEY_ROOT ?? process.cwd());
  process.stdout.write(`${checkTable(result, { perIntent: argv.includes('--intents') })}\n`);
  return [...result.measures, ...result.unsafe].every(isMet) ? 0 : BELOW;
}

/** What bundling left beside this file, trained on the sentences of the checkout. */
function builtModel() {
  const file = fileURLToPath(new URL(`model-${modelName(noWords)}`, import.meta.url));
  return existsSync(file) ? loadModel(readFileSync(file)) : trainOn(ourSentences());
}

function runEvaluate(argv: string[]): number {
  if (argv.length === 0 || argv.includes('--help')) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  try {
    const result = evaluate(readOptions(argv), {
      folder: process.env.INIT_CWD ?? process.cwd(),
      vectors: ownVectors(),
      clock: () => performance.now(),
      say: (line) => process.stderr.write(`${line}\n`),
    });
    process.stdout.write(`${tableOf(result)}\n`);
    return 0;
  } catch (error) {
    if (error instanceof WrongUsage) process.stderr.write(`${error.message}\n\n${usage}\n`);
    else if (error instanceof BadLine) process.stderr.write(`${error.message}\n`);
    else
      process.stderr.write(`This did not work: ${error instanceof Error ? error.message : String(error)}\n`);
    return WRONG;
  }
}

process.exitCode = main(process.argv.slice(2));
