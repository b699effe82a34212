import type { Db } from '../domain/db.ts';
import { countUnheardRows, dropUnheard } from '../domain/learning/unheard.ts';
import { dateOf } from '../domain/period.ts';
import type { Logger } from './log.ts';

/** Sentences that were not understood are kept for so long, and no more of them than so many. */
export const UNHEARD_DAYS = 90;
export const MOST_UNHEARD = 10_000;

const DAY_MS = 86_400_000;
const EVERY_MS = 60_000;
const DROPPED_AT_A_TIME = 500; // a few ms of the writer

export interface UnheardSweep {
  /** looks now, unless it is looking or has looked within the last minute */
  wake(): void;
  /** resolves when nothing runs any more */
  stop(): Promise<void>;
}

/** Drops what has been kept long enough, batch by batch; what fails is tried again a minute later. */
export function createUnheardSweep(options: {
  db: Db;
  now: () => Date;
  log: Logger;
  timeZone: string;
}): UnheardSweep {
  const { db, now, log, timeZone } = options;
  let lookedAt = Number.NEGATIVE_INFINITY;
  let running: Promise<void> | undefined;
  let isStopping = false;

  async function sweep(): Promise<void> {
    const before = dateOf(new Date(now().getTime() - UNHEARD_DAYS * DAY_MS), timeZone);
    const isTooMuch = (tx: Parameters<typeof countUnheardRows>[0]) =>
      countUnheardRows(tx, { before }).then(({ old, all }) => old > 0 || all > MOST_UNHEARD);
    while (!isStopping && (await db.read(isTooMuch))) {
      const dropped = await db.write((tx) =>
        dropUnheard(tx, { before, most: MOST_UNHEARD, limit: DROPPED_AT_A_TIME }),
      );
      if (dropped === 0) return; // another server has them
      log.info({ sentences: dropped }, 'sentences not understood long ago dropped');
    }
  }

  return {
    wake() {
      const at = now().getTime();
      if (running || isStopping || (at >= lookedAt && at - lookedAt < EVERY_MS)) return;
      lookedAt = at;
      running = sweep()
        .catch((error) => log.warn({ cause: error.name }, 'could not look for sentences to drop'))
        .finally(() => {
          running = undefined;
        });
    },
    async stop() {
      isStopping = true;
      await running;
    },
  };
}
