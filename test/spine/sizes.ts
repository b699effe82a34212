import { appendFileSync } from 'node:fs';
import type { Provider } from '../../domain/db.ts';

// One check, three sizes: `npm test`, CI=true and `npm run soak` (SOAK=1). The seed is printed and can be given back.

export const SEED = Number(process.env.SPINE_SEED ?? 20260304);

/** The size of this run. @example size({ test: 10, ci: 40, soak: 200 }) // 10 with npm test */
export function size(sizes: { test: number; ci: number; soak: number }): number {
  if (process.env.SOAK) return sizes.soak;
  return process.env.CI === 'true' ? sizes.ci : sizes.test;
}

/** Milliseconds a test may take in this run. */
export const patience = process.env.SOAK ? 3_600_000 : 240_000;

/** Tells the figure of one promise; soak.mjs collects them. */
export function tell(promise: string, provider: Provider, figure: string): void {
  console.log(`${promise} (${provider}, seed ${SEED}): ${figure}`);
  if (process.env.SOAK_FIGURES)
    appendFileSync(process.env.SOAK_FIGURES, `${JSON.stringify({ promise, provider, figure })}\n`);
}

/** Numbers from 0 to 1, the same for the same seed and name (mulberry32, Tommy Ettinger, public domain). */
export function chance(name: string): () => number {
  let state = [...name].reduce((hash, letter) => Math.imul(hash ^ letter.charCodeAt(0), 16777619), SEED);
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A whole number from `low` to `high`, both included. */
export const between = (random: () => number, low: number, high: number) =>
  low + Math.floor(random() * (high - low + 1));

/** One of the list. */
export function oneOf<T>(random: () => number, list: readonly T[]): T {
  const chosen = list[Math.floor(random() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}

/** The list in another order. */
export function shuffled<T>(random: () => number, list: readonly T[]): T[] {
  return list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
