import { join } from 'node:path';
import { serverFlags } from '../../bot/serverFlags.mjs';
import type { Reading } from './child.ts';
import { startChild } from './child.ts';
import { median, ms, printRows } from './figures.ts';
import type { Load } from './load.ts';
import type { Scale } from './scale.ts';

const CONNECTIONS = 16;

/** Orders placed through REST, whole (draft, prices, stock, number, ledger, history, kept answer), beside one bare insert. */
export async function measureRest(folder: string, scale: Scale): Promise<void> {
  const [load, bare, rest] = await Promise.all([
    startChild('load'),
    startChild('bareServer', [join(folder, 'bare.db')]),
    startChild('shopServer', [join(folder, 'rest.db')], serverFlags),
  ]);
  const turns = Math.ceil(scale.turns / 2);
  const run = async (side: 'bare' | 'rest', count: number) => {
    const server = side === 'bare' ? bare : rest;
    await load.ask({ do: 'open', side, url: server.url, replyTo: '', turns: count });
    return load.ask<Load>({ do: 'saturate', connections: CONNECTIONS, turns: count });
  };
  try {
    const rounds: Record<'bare' | 'rest', Load>[] = [];
    for (const side of ['bare', 'rest'] as const) await run(side, Math.ceil(turns / 4));
    const before = await rest.ask<Reading>({});
    for (let n = 0; n < scale.rounds; n++)
      rounds.push({ bare: await run('bare', turns), rest: await run('rest', turns) });
    const after = await rest.ask<Reading>({});
    const placed = after.orders - before.orders;
    if (placed !== turns * scale.rounds)
      throw new Error(`${placed} orders were placed instead of ${turns * scale.rounds}.`);

    const of = (side: 'bare' | 'rest', figure: keyof Load) =>
      median(rounds.map((round) => round[side][figure]));
    printRows(
      `Orders through REST: ${CONNECTIONS} connections, medians of ${scale.rounds} rounds of ${turns} orders`,
      [
        { what: 'a bare restify handler with one insert', value: `${of('bare', 'perSecond').toFixed(0)}/s` },
        {
          what: 'POST /api/orders',
          value: `${of('rest', 'perSecond').toFixed(0)}/s, p50 ${ms(of('rest', 'p50'))} ms, p99 ${ms(of('rest', 'p99'))} ms`,
        },
        { what: 'ratio', value: (of('rest', 'perSecond') / of('bare', 'perSecond')).toFixed(2) },
        { what: 'statements an order', value: ((after.statements - before.statements) / placed).toFixed(1) },
        { what: 'commits an order', value: ((after.commits - before.commits) / placed).toFixed(2) },
      ],
    );
  } finally {
    await Promise.all([load, bare, rest].map((child) => child.stop()));
  }
}
