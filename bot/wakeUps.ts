import type pg from 'pg';
import type { Logger } from './log.ts';

/** Tells other instances which conversation has something new, and hears it from them. */
export interface WakeUps {
  tell(conversationId: string): void;
  close(): Promise<void>;
}

/** One process alone has nobody to tell. */
export const alone: WakeUps = { tell: () => {}, close: async () => {} };

const CHANNEL = 'parley_conversation';
const RECONNECT_MS = 2_000;

/**
 * PostgreSQL's LISTEN / NOTIFY on one connection of its own. A wake-up may be lost (the line was cut, the process
 * died after its commit): whoever listens also looks for itself every few seconds.
 */
export function listenOnPostgres(
  url: string,
  options: { onWakeUp: (conversationId: string) => void; log: Logger },
): WakeUps {
  let client: pg.Client | undefined;
  let closed = false;
  let last: Promise<unknown> = Promise.resolve();

  async function connect(): Promise<void> {
    const { default: pg } = await import('pg');
    const fresh = new pg.Client({ connectionString: url, keepAlive: true });
    fresh.on('notification', ({ payload }) => payload && options.onWakeUp(payload));
    fresh.on('error', () => {});
    fresh.on('end', () => {
      client = undefined;
      if (!closed) setTimeout(() => void connect(), RECONNECT_MS).unref();
    });
    try {
      await fresh.connect();
      await fresh.query(`LISTEN ${CHANNEL}`);
      client = fresh;
    } catch (error) {
      options.log.warn({ cause: (error as Error).name }, 'cannot listen for other instances');
      await fresh.end().catch(() => {});
    }
  }

  void connect();
  return {
    tell: (conversationId) => {
      // One after another: a client takes no second query while one is under way.
      last = last
        .then(() => client?.query('SELECT pg_notify($1, $2)', [CHANNEL, conversationId]))
        .catch(() => {});
    },
    close: async () => {
      closed = true;
      await client?.end();
    },
  };
}
