import { setImmediate } from 'node:timers/promises';
import type { Db, Tx } from '../db.ts';
import type { ImportOptions, ImportSummary } from './importRetail.ts';

/** Somebody asked the import to stop; what is written stays. */
export class Stopped extends Error {
  override name = 'Stopped';
}

/** How the steps of an import write: batch by batch, counting into one summary. */
export interface Writing {
  currency: string;
  now: Date;
  summary: ImportSummary;
  /** one transaction; `work` keeps nothing outside, since it may run again. Throws Stopped instead when it is time. */
  batch<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** so many more invoices are in */
  progress(invoices: number): void;
}

/** Opens the writing of one import that will come to `total` invoices. */
export function openWriting(
  db: Db,
  options: ImportOptions & { total: number; summary: ImportSummary },
): Writing {
  const { now, summary, total } = options;
  let done = 0;

  async function batch<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    await setImmediate(); // requests that came in meanwhile go first
    if (options.isStopped()) throw new Stopped();

    let begun = now();
    const result = await db.write((tx) => {
      begun = now();
      return work(tx);
    });
    summary.longestHoldMs = Math.max(summary.longestHoldMs, now().getTime() - begun.getTime());
    return result;
  }

  return {
    currency: options.currency,
    now: now(),
    summary,
    batch,
    progress(invoices) {
      done += invoices;
      options.onProgress({ done, total });
    },
  };
}

/**
 * Cuts a list into pieces of at least one item whose sizes come to `most` at the most, where the items allow it. The
 * first pieces are smaller: the first statements of a process run cold, 64 products took up to 130 ms instead of 10.
 */
export function inBatches<T>(items: T[], most: number, sizeOf: (item: T) => number): T[][] {
  const batches: T[][] = [];
  let room = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = batches.at(-1);
    if (last && size <= room) last.push(item);
    else {
      room = Math.min(most, (most * 2 ** batches.length) / 16);
      batches.push([item]);
    }
    room -= size;
  }
  return batches;
}
