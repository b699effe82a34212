import { Agent } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { serveParent } from './child.ts';
import { percentile } from './figures.ts';
import { orderLines, restTalker, stockTalker, type Talker, TURNS_OF_AN_ORDER, webTalker } from './talkers.ts';

// The load generator, in a process of its own: it opens conversations, or lets those it opened talk.

export type TurnSide = 'stock' | 'echo' | 'order';
export type Side = TurnSide | 'rest' | 'bare';

export type Job =
  /** opens the conversations that `turns` turns take; not part of any figure */
  | { do: 'open'; side: Side; url: string; replyTo: string; turns: number }
  /** every connection says its next line as soon as the last was answered */
  | { do: 'saturate'; turns: number; connections: number }
  /** arrivals at random times, `perSecond` on average, however long the answers take */
  | { do: 'arrive'; turns: number; perSecond: number };

export interface Load {
  turns: number;
  perSecond: number;
  p50: number;
  p99: number;
}

const AT_ONCE = 16;
/** conversations that arrivals are spread over, and all there are of those that never end */
const ENDLESS = 64;

let talkers: Talker[] = [];
let people = 0;
let agent = new Agent({ keepAlive: true });

async function open({ side, url, replyTo, turns }: Job & { do: 'open' }): Promise<void> {
  agent.destroy();
  agent = new Agent({ keepAlive: true, noDelay: true });
  talkers = [];
  const wanted = side === 'order' ? Math.ceil(turns / TURNS_OF_AN_ORDER) : ENDLESS;
  const one = async () =>
    side === 'rest' || side === 'bare'
      ? restTalker(agent, url, ++people)
      : side === 'stock'
        ? stockTalker(agent, url, replyTo, ++people)
        : webTalker(agent, url, side === 'order' ? orderLines(people++) : undefined);
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (talkers.length < wanted) talkers.push(await one());
    }),
  );
}

async function saturate({ turns, connections }: Job & { do: 'saturate' }): Promise<Load> {
  const waits: number[] = [];
  let left = turns;
  const began = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        const talker = next();
        while (left > 0 && !talker.done()) {
          left--;
          waits.push(await timed(talker));
        }
      }
    }),
  );
  return loadOf(waits, performance.now() - began);
}

async function arrive({ turns, perSecond }: Job & { do: 'arrive' }): Promise<Load> {
  const ready = talkers.splice(0, ENDLESS);
  const waits: Promise<number>[] = [];
  const began = performance.now();
  let due = 0;
  for (let n = 0; n < turns; n++) {
    due += (-Math.log(1 - Math.random()) / perSecond) * 1_000;
    await pause(Math.max(0, due - (performance.now() - began)));
    const talker = ready.shift() ?? next();
    const wait = timed(talker).finally(() => {
      const following = talker.done() ? talkers.shift() : talker;
      if (following) ready.push(following);
    });
    wait.catch(() => {}); // told by Promise.all below
    waits.push(wait);
  }
  return loadOf(await Promise.all(waits), performance.now() - began);
}

function next(): Talker {
  const talker = talkers.shift();
  if (!talker) throw new Error('Nobody is left to talk: open more conversations.');
  return talker;
}

async function timed(talker: Talker): Promise<number> {
  const began = performance.now();
  await talker.say();
  return performance.now() - began;
}

const loadOf = (waits: number[], tookMs: number): Load => ({
  turns: waits.length,
  perSecond: waits.length / (tookMs / 1_000),
  p50: percentile(waits, 0.5),
  p99: percentile(waits, 0.99),
});

serveParent(0, async (job: Job) => {
  if (job.do === 'open') return open(job);
  return job.do === 'saturate' ? saturate(job) : arrive(job);
});
