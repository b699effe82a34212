import type { Logger } from './log.ts';

/** Work that becomes due by itself, looked for at every tick of the schedule. */
export interface Sweep {
  /** looks now, unless it is looking already */
  wake(): void;
  /** resolves when nothing runs any more */
  stop(): Promise<void>;
}

/**
 * Does what is due, batch by batch, until a batch finds nothing left; what fails is tried again at the next wake.
 * `step` returns how much it did.
 */
export function createSweep(options: { name: string; step: () => Promise<number>; log: Logger }): Sweep {
  const { name, step, log } = options;
  let running: Promise<void> | undefined;
  let isStopping = false;

  async function sweep(): Promise<void> {
    while (!isStopping && (await step()) > 0);
  }

  return {
    wake() {
      if (running || isStopping) return;
      running = sweep()
        .catch((error) => log.warn({ cause: error.name, sweep: name }, 'a sweep did not finish'))
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
