import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DbUnavailable } from '../../domain/db.ts';
import { MOST_FILE_BYTES } from '../api/operator.ts';
import { addressOf, type Config, ConfigProblem, readConfig } from '../config.ts';
import { openDatabase, sealingProgress } from '../database.ts';
import { type DataDir, DataDirInUse, findServer, openDataDir, type RunningServer } from '../dataDir.ts';
import { createLearning } from '../learning/learning.ts';
import { parseArguments, usage } from './arguments.ts';
import { askServer, type Question } from './askServer.ts';
import { type Answer, type Result, runCommand } from './commands.ts';
import { type Output, openOutput } from './output.ts';
import { openProgress, type Terminal } from './terminal.ts';
import { linesOf } from './words.ts';

export interface Run {
  /** the checkout */
  root: string;
  env: Record<string, string | undefined>;
  terminal: Terminal;
  now: () => Date;
  /** Ctrl-C */
  signal: AbortSignal;
}

const WRONG_USAGE = 2;
const STOPPED = 130; // what a shell expects of a command ended by Ctrl-C

/** Runs one command of the terminal and returns its exit code: 0, 1 a problem, 2 wrong usage, 130 stopped. */
export async function run(argv: string[], { root, env, terminal, now, signal }: Run): Promise<number> {
  const parsed = parseArguments(argv, languageOf(env));
  if (parsed.kind === 'help') return say(terminal.out, usage, 0);
  if (parsed.kind === 'wrong') return say(terminal.err, `${parsed.why}\n\n${usage}`, WRONG_USAGE);

  const progress = openProgress(terminal);
  const { show: onProgress } = progress;
  const tell = (line: string) => void terminal.err(`${line}\n`);
  const folder = env.INIT_CWD ?? process.cwd();
  try {
    const config = readConfig(root, env);
    const file = parsed.file && (await findFile(parsed.file, folder));
    const language = 'language' in parsed.command ? parsed.command.language : 'en';
    const output = openOutput(terminal, { path: parsed.out && resolve(folder, parsed.out), language });
    const question = { ...parsed, file, onProgress, tell, write: output.write, signal };
    const answer = await answerInto(output, question, { config, root, now });
    progress.end();
    if (!answer.ok) return say(terminal.err, answer.message, 1);

    const { result } = answer;
    const lines = parsed.isJson ? [JSON.stringify(result, null, 2)] : linesOf(result, parsed.out);
    // An export without a file has the standard output for itself.
    const print = result.kind === 'exported' && !parsed.out ? terminal.err : terminal.out;
    if (lines.length > 0) print(`${lines.join('\n')}\n`);
    if (isStopped(result)) return STOPPED;
    if (result.kind !== 'imported') return 0;
    if (config.logLevel === 'debug')
      terminal.err(`Longest hold of the writer: ${result.summary.longestHoldMs} ms\n`);
    return 0;
  } catch (error) {
    progress.end();
    if (signal.aborted) return say(terminal.err, 'Stopped. The same command goes on where it was.', STOPPED);
    return say(terminal.err, sentenceOf(error), 1);
  }
}

function isStopped(result: Result): boolean {
  if (result.kind === 'exported') return result.stopped;
  const hasSummary = result.kind === 'imported' || result.kind === 'records' || result.kind === 'undone';
  return hasSummary && result.summary.stopped;
}

/** Rows that were left out are kept whatever happens; half an export is not. */
async function answerInto(output: Output, question: Question, house: House): Promise<Answer> {
  let isKept = question.command.command !== 'crm.export';
  try {
    const answer = await answerTo(question, house);
    isKept ||= answer.ok && !isStopped(answer.result);
    return answer;
  } finally {
    await output.end({ isKept });
  }
}

/** What the terminal speaks, as the locale of its environment says. */
function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Run['env']): 'en' | 'zh' {
  return /^zh/i.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'zh' : 'en';
}

function say(write: (text: string) => void, text: string, code: number): number {
  write(`${text}\n`);
  return code;
}

function sentenceOf(error: unknown): string {
  if (error instanceof ConfigProblem) return error.message;
  if (error instanceof DbUnavailable) {
    return 'The database cannot be reached or is busy: check DATABASE_URL and run this again.';
  }
  return `This did not work: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`;
}

/** The file's full path; npm runs scripts in the checkout and keeps the folder a person is in as INIT_CWD. */
async function findFile(file: string, folder: string): Promise<string> {
  const path = resolve(folder, file);
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new ConfigProblem(`There is no file ${path}: check the name.`);
  if (found.size > MOST_FILE_BYTES) {
    throw new ConfigProblem(`${path} is larger than 200 MB: split it, each part with the header line.`);
  }
  return path;
}

type House = { config: Config; root: string; now: () => Date };

/** One process owns the SQLite file: a running server does the work, or we have its lock and do it ourselves. */
async function answerTo(question: Question, house: House): Promise<Answer> {
  const { config } = house;
  const own = await takeOrFind(config, question.signal);
  if ('key' in own) return askRunning(own, question, config);

  try {
    return await answerHere(own, question, house);
  } finally {
    own.release();
  }
}

const STARTING_MS = 5_000; // a server has the lock about 2 s before it can be asked; another command may end
const LOOK_AGAIN_MS = 200;

async function takeOrFind(config: Config, signal: AbortSignal): Promise<DataDir | RunningServer> {
  const { dataDir, directLineSecret, databaseUrl } = config;
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    try {
      return openDataDir(dataDir, directLineSecret, { own: !databaseUrl });
    } catch (error) {
      if (!(error instanceof DataDirInUse)) throw error;
      const server = findServer(dataDir);
      if (server) return server;
      if (waited >= STARTING_MS) throw busy(dataDir);
    }
    await pause(LOOK_AGAIN_MS, undefined, { signal });
  }
}

const busy = (folder: string) =>
  new ConfigProblem(
    `Another command or a starting server has ${folder}: wait until it is done, then run this again.`,
  );

async function askRunning(server: RunningServer, question: Question, { dataDir }: Config): Promise<Answer> {
  try {
    return await askServer(server, question);
  } catch (error) {
    if (question.signal.aborted) throw error;
    throw new ConfigProblem(
      `The server that has ${dataDir} did not answer on port ${server.port}: run this again; if that does not help, restart the server or stop it first.`,
    );
  }
}

async function answerHere(own: DataDir, question: Question, { config, root, now }: House): Promise<Answer> {
  const { command, file, onProgress, tell, write, signal } = question;
  const sealing = sealingProgress(now, (line) => console.error(line));
  const db = await openDatabase(config, own.databaseFile, root, sealing);
  try {
    const around = {
      ...{ db, now, onProgress, tell, write },
      address: config.publicUrl ?? addressOf(config.host, config.port),
      shop: {
        ...{ currency: config.shopCurrency, timeZone: config.shopTimeZone },
        orderExpiryHours: config.orderExpiryHours,
        refundApprovalLimit: config.refundApprovalLimit,
      },
      learning: createLearning({ folder: config.dataDir, workerFile: join(root, 'dist/learner.mjs') }),
      isStopped: () => signal.aborted,
    };
    return await runCommand(command, around, file);
  } finally {
    await db.close();
  }
}
