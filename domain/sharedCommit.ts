import type { Prisma, PrismaClient } from '../prisma/generated/sqlite/client.ts';

// SQLite has one writer, so whoever writes waits for it. Those who wait at the same time ride in one transaction, one
// after another, and share its COMMIT, the dearest part of a short one. Nobody is told anything before it.

type Work = (tx: Prisma.TransactionClient) => Promise<unknown>;

/** What undoes one of those who share a transaction. */
export interface Savepoints {
  save(): void;
  keep(): void;
  /** false when the transaction is gone, and with it what everybody did */
  undo(): boolean;
}

interface Rider {
  work: Work;
  resolve: (value: unknown) => void;
  reject: (error: unknown) => void;
}

/** Nobody gets on after this: the first one waits for the last. */
const BOARDING_MS = 20;

/** What a rider did is gone through no fault of its own; `db.write` reads the code as a conflict and runs it again. */
class RideLost extends Error {
  override name = 'RideLost';
  readonly code = '40001';
}

/**
 * `$transaction` for a writer that runs one transaction at a time. A work that throws is undone alone. When the
 * transaction is lost or its COMMIT fails, nothing of any of them is left, and each of them is told so.
 */
export function sharingCommits(
  writer: PrismaClient,
  savepoints: Savepoints,
): (work: Work, options?: object) => Promise<unknown> {
  const waiting: Rider[] = [];
  let isRiding = false;

  async function rideWhileAnyWait(options?: object): Promise<void> {
    isRiding = true;
    while (waiting.length > 0) {
      // SQLite's busy wait stops the event loop, so after a failure timers and sockets have their turn before the next
      if (!(await ride(options))) await new Promise((resolve) => setTimeout(resolve, 1));
    }
    isRiding = false;
  }

  /** One transaction; false when somebody's work or the transaction itself failed. */
  async function ride(options?: object): Promise<boolean> {
    // before BEGIN, so that one that fails is told to somebody and not tried for ever
    const aboard: Rider[] = waiting.splice(0, 1);
    const news: (() => void)[] = [];
    let culprit: Rider | undefined;
    let isOver = false;
    let boardingEnds = 0;
    /** A turn leaves the event loop no time, so those who would wait by now are still in their sockets: let them come. */
    const nextAboard = async () => {
      if (waiting.length === 0) await new Promise(setImmediate);
      const next = !culprit && performance.now() < boardingEnds ? waiting.shift() : undefined;
      if (next) aboard.push(next);
      return next;
    };
    try {
      await writer.$transaction(async (tx) => {
        boardingEnds = performance.now() + BOARDING_MS;
        for (let rider = aboard[0]; rider; rider = await nextAboard()) {
          const { work, resolve, reject } = rider;
          const isFirst = aboard.length === 1; // it is undone with the whole
          try {
            if (!isFirst) savepoints.save();
            const value = await work(tx);
            if (!isFirst) savepoints.keep();
            news.push(() => resolve(value));
          } catch (error) {
            culprit = rider;
            if (isFirst || !savepoints.undo()) throw error;
            news.push(() => reject(error));
          }
        }
        isOver = true;
      }, options);
      for (const tell of news) tell();
      return !culprit;
    } catch (error) {
      for (const rider of aboard) {
        const isInnocent = !isOver && culprit !== undefined && rider !== culprit;
        rider.reject(isInnocent ? new RideLost('Another one lost the transaction.') : error);
      }
      return false;
    }
  }

  return (work, options) =>
    new Promise((resolve, reject) => {
      waiting.push({ work, resolve, reject });
      if (!isRiding) void rideWhileAnyWait(options);
    });
}
