const MOST_NAMES = 10_000;
const BURST_SHARE = 0.25;

/** Counts what each name does; the state is bounded, the least recent name is forgotten first. */
export interface Limiter {
  /** 0 when one more is allowed, and counts it; else the seconds until it is */
  take(name: string, now: Date): number;
}

/** A token bucket for each name: `perMinute` on average, a quarter of that at once. */
export function createLimiter(perMinute: number): Limiter {
  const burst = Math.max(1, perMinute * BURST_SHARE);
  const perMs = perMinute / 60_000;
  const buckets = new Map<string, { left: number; at: number }>();

  function take(name: string, now: Date): number {
    const at = now.getTime();
    const bucket = buckets.get(name) ?? { left: burst, at };
    const left = Math.min(burst, bucket.left + Math.max(0, at - bucket.at) * perMs);
    buckets.delete(name); // to the end: a Map keeps the order of adding
    buckets.set(name, { left: left >= 1 ? left - 1 : left, at });
    if (buckets.size > MOST_NAMES) buckets.delete(buckets.keys().next().value ?? '');
    return left >= 1 ? 0 : Math.ceil((1 - left) / perMs / 1_000);
  }
  return { take };
}
