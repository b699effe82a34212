import { type Logger, pino } from 'pino';

export type { Logger } from 'pino';

/** The structured log: facts and ids, never a person's words, names, contact details or tokens. */
export function openLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
