import type { Logger } from '../log.ts';

/** Work that is done as long as there is some, woken from time to time. */
export interface Loop {
  wake(): void;
  /** one whole round, for tests */
  round(): Promise<void>;
  /** resolves when nothing runs */
  ended(): Promise<void>;
}

/** Repeats a step while it says that there may be more; a wake-up meanwhile makes it look once more. */
export function createLoop(options: {
  step: () => Promise<boolean>;
  isStopped: () => boolean;
  log: Logger;
}): Loop {
  const { step, isStopped, log } = options;
  let current: Promise<void> | undefined;
  let again = false;

  async function round(): Promise<void> {
    while (!isStopped() && (await step()));
  }
  async function run(): Promise<void> {
    do {
      again = false;
      await round().catch((error) => log.warn({ cause: (error as Error).name }, 'outbox round failed'));
    } while (again && !isStopped());
    current = undefined;
  }

  const wake = () => {
    again = true;
    if (!isStopped()) current ??= run();
  };
  return { wake, round, ended: async () => current };
}
