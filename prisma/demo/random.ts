/** A source of numbers from 0 up to, not including, 1. */
export type Random = () => number;

/** A repeatable generator: mulberry32 by Tommy Ettinger, 32 bits of state, more than enough for a demo. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A number between `low` and `high`, `high` not included. */
export function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}

/** A whole number from `low` to `high`, both included. */
export function integerBetween(random: Random, low: number, high: number): number {
  return low + Math.floor(random() * (high - low + 1));
}

/** One item of the list, each as likely as the next; throws on an empty list. */
export function pick<T>(random: Random, items: readonly T[]): T {
  return pickWeighted(random, items, () => 1);
}

/** One item of the list, as likely as its weight says; throws when no weight is above 0. */
export function pickWeighted<T>(random: Random, items: readonly T[], weightOf: (item: T) => number): T {
  const options = items.map((item) => ({ item, weight: weightOf(item) })).filter(({ weight }) => weight > 0);
  let rest = random() * options.reduce((sum, { weight }) => sum + weight, 0);
  for (const { item, weight } of options) {
    rest -= weight;
    if (rest < 0) return item;
  }
  // Rounding may leave a crumb of `rest`: it belongs to the last item.
  const last = options.at(-1);
  if (!last) throw new Error('Nothing to pick from: the list is empty or every weight is 0.');
  return last.item;
}

/** A draw from the normal distribution with mean 0 and deviation 1 (Box and Muller, 1958). */
export function normal(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The same items in a random order; the list given is left alone. */
export function shuffled<T>(random: Random, items: readonly T[]): T[] {
  const keyed = items.map((item) => ({ item, key: random() }));
  return keyed.sort((a, b) => a.key - b.key).map(({ item }) => item);
}
