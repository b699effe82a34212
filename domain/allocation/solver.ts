import { Worker } from 'node:worker_threads';
import {
  isFeasible,
  type Programme,
  preferEarlier,
  type Solution,
  serveInTurn,
  valueServed,
} from './programme.ts';

/** Solves a programme away from the event loop; within the time limit it returns the best it has found by then. */
export type Solve = (programme: Programme, options: { timeLimitMs: number }) => Promise<Solution>;

/** Loading HiGHS and reading its answer come on top of its own time. */
const AROUND_MS = 15_000;
const IDLE_MS = 10_000;

/** What the worker is asked: a matrix by columns, in HiGHS's words. */
interface Model {
  numCols: number;
  numRows: number;
  colCost: number[];
  colLower: number[];
  colUpper: number[];
  rowLower: number[];
  rowUpper: number[];
  matrix: {
    format: 'csc';
    numCols: number;
    numRows: number;
    starts: number[];
    indices: number[];
    values: number[];
  };
}

/** What it answers; `units` is null when the time was over before it had any, `prices` when they are not known. */
interface Answer {
  units: number[] | null;
  isBest: boolean;
  bound: number;
  prices: number[] | null;
}

type AskThread = (question: { model: Model; start: number[]; timeLimitMs: number }) => Promise<Answer>;

/**
 * A solver that runs HiGHS in a thread of its own, one question after the other. Nothing of it is loaded before the first
 * question, and the thread ends when it has been idle: 3.5 MB of WebAssembly for something asked a few times a day.
 */
export function createSolver(): Solve {
  const ask = solverThread();
  let last: Promise<unknown> = Promise.resolve();
  return (programme, options) => {
    const solved = last.then(() => solve(ask, programme, options));
    last = solved.catch(() => {});
    return solved;
  };
}

async function solve(
  ask: AskThread,
  programme: Programme,
  { timeLimitMs }: { timeLimitMs: number },
): Promise<Solution> {
  const { stock, asks } = programme;
  if (asks.length === 0) return { units: [], value: 0, bound: 0, gap: 0, prices: stock.map(() => 0) };

  const start = serveInTurn(programme);
  const answer = await ask({ model: modelOf(programme), start, timeLimitMs });
  const found = answer.units?.map(Math.round);
  const isFound =
    found && isFeasible(programme, found) && valueServed(programme, found) >= valueServed(programme, start);
  const units = preferEarlier(programme, isFound ? found : start);

  const value = valueServed(programme, units);
  const bound = isFound && answer.isBest ? value : boundOf(programme, answer, value);
  return {
    units,
    value,
    bound,
    gap: bound === 0 ? 0 : (bound - value) / bound,
    prices: answer.prices?.map((price) => Math.max(0, Math.round(price))) ?? null,
  };
}

/** Values are whole, so the best is a whole one below the solver's bound, and at most what all asks are worth. */
function boundOf(programme: Programme, { bound }: Answer, value: number): number {
  const all = programme.asks.map(({ units }) => units);
  return Math.max(value, Math.floor(Math.min(bound, valueServed(programme, all))));
}

/** A minimisation, as the programme is written: costs are the values below zero. */
function modelOf({ stock, asks }: Programme): Model {
  const starts = [0];
  for (const { uses } of asks) starts.push((starts.at(-1) ?? 0) + uses.length);
  const size = { numCols: asks.length, numRows: stock.length };
  return {
    ...size,
    colCost: asks.map(({ value }) => -value),
    colLower: asks.map(() => 0),
    colUpper: asks.map(({ units }) => units),
    rowLower: stock.map(() => Number.NEGATIVE_INFINITY),
    rowUpper: stock,
    matrix: {
      format: 'csc',
      ...size,
      starts,
      indices: asks.flatMap(({ uses }) => uses.map(({ product }) => product)),
      values: asks.flatMap(({ uses }) => uses.map(({ pieces }) => pieces)),
    },
  };
}

/** The thread that solves: begun by a question, ended when it has been idle or does not answer. One question at a time. */
function solverThread(): AskThread {
  let worker: Worker | undefined;
  let waiting: ((answer: Answer | { error: string }) => void) | undefined;
  let idle: NodeJS.Timeout | undefined;

  const end = () => void worker?.terminate();
  const start = () => {
    const started = new Worker(SOLVER_WORKER, { eval: true, workerData: { from: import.meta.url } });
    started.on('message', (answer) => waiting?.(answer));
    started.on('error', ({ message }) => waiting?.({ error: message }));
    started.on('exit', () => {
      if (worker === started) worker = undefined;
      waiting?.({ error: 'it stopped without an answer' });
    });
    started.unref();
    return started;
  };

  return (question) =>
    new Promise((resolve, reject) => {
      clearTimeout(idle);
      const late = setTimeout(end, question.timeLimitMs + AROUND_MS);
      waiting = (answer) => {
        waiting = undefined;
        clearTimeout(late);
        idle = setTimeout(end, IDLE_MS).unref();
        if ('error' in answer) reject(new Error(`The solver failed: ${answer.error}`));
        else resolve(answer);
      };
      worker ??= start();
      worker.postMessage(question);
    });
}

// As text, for the reason of the report worker (domain/dbEngine.ts): it knows HiGHS and nothing of us. Three runs: the
// relaxation, whose value is a bound; the relaxation with half a piece more of everything, because at a corner the duals
// are not unique, and what ONE MORE piece is worth is those just beyond it; and the programme in whole units.
const SOLVER_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const load = require('node:module').createRequire(workerData.from)('highs');
const loaded = load();
const RELAXED_S = 5; // a matter of milliseconds

async function answer({ model, start, timeLimitMs }) {
  const highs = await loaded;
  const { optimal, timeLimit } = highs.constants.modelStatus;
  const run = (data, options, read) =>
    highs.withModel(data, (solver) => {
      solver.options.set({ output_flag: false, random_seed: 1, ...options });
      if (data.integrality) solver.setSolution({ colValue: start });
      return read(solver, solver.run().modelStatus);
    });
  const relaxed = (more, read) => {
    const rowUpper = model.rowUpper.map((pieces) => pieces + more);
    return run({ ...model, rowUpper }, { time_limit: RELAXED_S, solver: 'simplex' }, (solver, status) =>
      status === optimal ? read(solver) : undefined);
  };
  const value = relaxed(0, (solver) => -solver.getObjectiveValue()) ?? Infinity;
  const prices = relaxed(0.5, (solver) => [...solver.getSolution().rowDual].map((dual) => -dual)) ?? null;

  const whole = { ...model, integrality: model.colCost.map(() => highs.constants.variableType.integer) };
  // Values are whole: less than one apart is the same.
  const limits = { time_limit: timeLimitMs / 1000, mip_rel_gap: 0, mip_abs_gap: 0.9 };
  return run(whole, limits, (solver, status) => {
    const isStopped = status === timeLimit && Number.isFinite(solver.info.get('mip_gap'));
    const bound = -solver.info.get('mip_dual_bound');
    return {
      units: status === optimal || isStopped ? [...solver.getSolution().colValue] : null,
      isBest: status === optimal,
      bound: Math.min(value, Number.isFinite(bound) ? bound : Infinity),
      prices,
    };
  });
}

parentPort.on('message', (question) => {
  answer(question).then(
    (found) => parentPort.postMessage(found),
    (error) => parentPort.postMessage({ error: String(error && error.message) }),
  );
});
`;
