import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { serverFlags } from '../../bot/serverFlags.mjs';
import { type Child, type Reading, startChild } from './child.ts';
import { median, ms, printRows, printTable } from './figures.ts';
import type { Load, TurnSide } from './load.ts';
import type { Scale } from './scale.ts';

// Three servers under the same load, in turn: what a turn costs beside the SDK's own echo bot.

const sides = [
  { side: 'stock', name: '(a) stock echo bot' },
  { side: 'echo', name: '(b) echo, our web door' },
  { side: 'order', name: '(c) durable order turn' },
] as const satisfies { side: TurnSide; name: string }[];

interface Measured extends Load {
  statements: number;
  commits: number;
  cpuMs: number;
}

const CONNECTIONS = 16;
const PER_SECOND = 30;
/** for conversations that wait for an answer while others arrive */
const SPARE_TURNS = 300;

/** Measures the three sides and prints them; returns the most commits of an order turn, which is 1 or, of those that share one, less. */
export async function measureTurns(folder: string, scale: Scale): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const [sink, load, stock, echo, order] = await Promise.all([
    startChild('sink'),
    startChild('load'),
    startChild('stockBot'),
    startChild('echoServer', [join(folder, 'echo.db')], serverFlags),
    startChild('shopServer', [join(folder, 'order.db')], serverFlags),
  ]);
  const servers = { stock, echo, order };
  const run = (side: TurnSide, job: object, turns: number) =>
    measure({ server: servers[side], load, side, replyTo: sink.url, job: { ...job, turns }, turns });
  const saturate = (side: TurnSide, turns: number) =>
    run(side, { do: 'saturate', connections: CONNECTIONS }, turns);

  try {
    for (const { side } of sides) await saturate(side, scale.warmTurns);
    const rounds: Record<TurnSide, Measured>[] = [];
    for (let n = 0; n < scale.rounds; n++) rounds.push(await bySide((side) => saturate(side, scale.turns)));
    const arrivals = await bySide((side) =>
      run(side, { do: 'arrive', perSecond: PER_SECOND }, PER_SECOND * scale.arrivalSeconds),
    );
    printSides(rounds, arrivals, scale);
    return Math.max(...rounds.map((round) => round.order.commits), arrivals.order.commits);
  } finally {
    await Promise.all([sink, load, stock, echo, order].map((child) => child.stop()));
  }
}

/** One side after the other, so that a slow minute of the machine hurts all alike. */
async function bySide(work: (side: TurnSide) => Promise<Measured>): Promise<Record<TurnSide, Measured>> {
  return { stock: await work('stock'), echo: await work('echo'), order: await work('order') };
}

async function measure(options: {
  server: Child;
  load: Child;
  side: TurnSide;
  replyTo: string;
  job: object;
  turns: number;
}): Promise<Measured> {
  const { server, load, side, replyTo, job, turns } = options;
  await load.ask({ do: 'open', side, url: server.url, replyTo, turns: turns + SPARE_TURNS });
  await new Promise((resolve) => setTimeout(resolve, 300)); // greetings end after their conversation was answered
  const before = await server.ask<Reading>({});
  const done = await load.ask<Load>(job);
  const after = await server.ask<Reading>({});
  if (side === 'order') assertOrdersPlaced(after.orders - before.orders, done.turns);
  return {
    ...done,
    statements: (after.statements - before.statements) / done.turns,
    commits: (after.commits - before.commits) / done.turns,
    cpuMs: (after.cpuMs - before.cpuMs) / done.turns,
  };
}

/** A script that the bot misunderstood would measure another, cheaper turn. */
function assertOrdersPlaced(orders: number, turns: number): void {
  const least = Math.floor(turns / 3) - CONNECTIONS * 4;
  if (orders < least) throw new Error(`${turns} turns placed ${orders} orders instead of ${least} or more.`);
}

function printSides(
  rounds: Record<TurnSide, Measured>[],
  arrivals: Record<TurnSide, Measured>,
  scale: Scale,
): void {
  const of = (side: TurnSide, figure: keyof Measured) => median(rounds.map((round) => round[side][figure]));
  const ratio = (side: TurnSide) =>
    median(rounds.map((round) => round.order.perSecond / round[side].perSecond));
  const calm = arrivals.order;

  printTable(
    `Turns: ${CONNECTIONS} connections saturated, medians of ${scale.rounds} rounds of ${scale.turns} turns; then ${PER_SECOND} turns/s arriving at random`,
    [
      [
        '',
        'turns/s',
        'p50 ms',
        'p99 ms',
        `p50 at ${PER_SECOND}/s`,
        `p99 at ${PER_SECOND}/s`,
        'CPU ms/turn',
        'commits/turn',
        'statements/turn',
      ],
      ...sides.map(({ side, name }) => [
        name,
        of(side, 'perSecond').toFixed(0),
        ms(of(side, 'p50')),
        ms(of(side, 'p99')),
        ms(arrivals[side].p50),
        ms(arrivals[side].p99),
        ms(of(side, 'cpuMs')),
        side === 'stock' ? '-' : of(side, 'commits').toFixed(2),
        side === 'stock' ? '-' : of(side, 'statements').toFixed(1),
      ]),
    ],
  );
  printRows('Order turn', [
    {
      what: '(c)/(a)',
      value: ratio('stock').toFixed(2),
      target: '>= 0.8, floor 0.5',
      ok: ratio('stock') >= 0.8,
    },
    { what: '(c)/(b)', value: ratio('echo').toFixed(2) },
    { what: '(a)/(c) by processor time', value: (of('stock', 'cpuMs') / of('order', 'cpuMs')).toFixed(2) },
    {
      what: `p50 at ${PER_SECOND} turns/s`,
      value: `${ms(calm.p50)} ms`,
      target: '<= 6 ms',
      ok: calm.p50 <= 6,
    },
    {
      what: `p99 at ${PER_SECOND} turns/s`,
      value: `${ms(calm.p99)} ms`,
      target: '<= 25 ms',
      ok: calm.p99 <= 25,
    },
    {
      what: `commits a turn, saturated; at ${PER_SECOND} turns/s`,
      value: `${of('order', 'commits').toFixed(2)}; ${calm.commits.toFixed(2)}`,
      target: '1 at most',
      ok: calm.commits <= 1,
    },
  ]);
}

/** Prints what the server holds after more and more order turns. */
export async function measureMemory(folder: string, scale: Scale): Promise<void> {
  const [load, server] = await Promise.all([
    startChild('load'),
    startChild('shopServer', [join(folder, 'memory.db')], serverFlags),
  ]);
  const readings: { turns: number; rssMb: number }[] = [];
  try {
    let done = 0;
    for (const turns of scale.memoryAfter) {
      await load.ask({
        do: 'open',
        side: 'order',
        url: server.url,
        replyTo: '',
        turns: turns - done + SPARE_TURNS,
      });
      await load.ask({ do: 'saturate', connections: CONNECTIONS, turns: turns - done });
      done = turns;
      readings.push({ turns, rssMb: (await server.ask<Reading>({})).rssMb });
    }
  } finally {
    await Promise.all([load.stop(), server.stop()]);
  }
  printRows(
    'Memory: resident after so many order turns',
    readings.map(({ turns, rssMb }) => ({
      what: `${turns} turns`,
      value: `${rssMb} MB`,
      target: '<= 320 MB',
      ok: rssMb <= 320,
    })),
  );
}
