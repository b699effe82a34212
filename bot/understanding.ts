import { performance } from 'node:perf_hooks';
import { BadLine } from '../dialogs/understanding/evaluate/examples.ts';
import { ownVectors } from '../dialogs/understanding/matcher/ownVectors.ts';
import { evaluate } from './understanding/evaluate.ts';
import { readOptions, usage, WrongUsage } from './understanding/options.ts';
import { tableOf } from './understanding/table.ts';

// npm run understanding:evaluate. Without database, server and configuration: it works on anyone's files.
const WRONG = 2;

function main(argv: string[]): number {
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
