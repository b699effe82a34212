import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaClient } from '../prisma/generated/sqlite/client.ts';
import { faultOf } from './dbFaults.ts';
import { Gate } from './gate.ts';
import type { ReportQuery } from './reports/connection.ts';
import type { Vault } from './sealed.ts';

/** What a use case gets: every model and tagged raw SQL, inside one transaction, and what opens the sealed columns. */
export type Tx = Omit<
  PrismaClient,
  '$connect' | '$disconnect' | '$on' | '$transaction' | '$extends' | '$queryRawUnsafe' | '$executeRawUnsafe'
> & { readonly vault: Vault };

export type Provider = 'sqlite' | 'postgresql';

/** What an engine (one file for each provider) gives to the doors below. */
export interface Engine {
  provider: Provider;
  writer: PrismaClient;
  reader: PrismaClient;
  /** how many may write at once: on SQLite those who share a transaction, on PostgreSQL the pool's size */
  writers: number;
  report: ReportQuery;
  compact(): Promise<void>;
  close(): Promise<void>;
}

export interface Db {
  provider: Provider;
  /**
   * Runs `work` in one transaction and commits it. Deadlock, serialization failure and busy run it again, whole,
   * at most 3 times with jitter: `work` must keep nothing outside `tx`. Throws DbUnavailable when the writer cannot
   * be had in 10 s or the database is out of reach; any other error of `work` as it is, with nothing written.
   */
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** Reads what is committed, outside any transaction, on connections that cannot write. */
  read<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** One slow read-only query away from the event loop: a worker thread on SQLite, its own small pool on PostgreSQL. */
  report: ReportQuery;
  /** Writes the database anew without what was deleted or overwritten; everybody waits, so only before serving. */
  compact(): Promise<void>;
  close(): Promise<void>;
}

/** The database cannot take this now; nothing was written and the caller may try again. */
export class DbUnavailable extends Error {
  override name = 'DbUnavailable';
}

const WAIT_FOR_WRITER_MS = 10_000;
const TRANSACTION_MS = 5_000;
const RUNS = 3;
const JITTER_MS = 30;

/**
 * The only doors to the database, over an engine. Without a vault nothing that touches a sealed column works. `random`
 * (0 to 1) spreads re-runs.
 */
export function openDoors(engine: Engine, options: { vault?: Vault; random?: () => number } = {}): Db {
  const { vault, random = Math.random } = options;
  const gate = new Gate(engine.writers);
  const inWrite = new AsyncLocalStorage<true>();
  const reader = withVault(engine.reader, vault);

  async function once<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const release = await gate.enter(WAIT_FOR_WRITER_MS);
    if (!release) throw new DbUnavailable(`No writer was free for ${WAIT_FOR_WRITER_MS} ms.`);
    try {
      return await engine.writer.$transaction((tx) => inWrite.run(true, () => work(withVault(tx, vault))), {
        maxWait: WAIT_FOR_WRITER_MS,
        timeout: TRANSACTION_MS,
      });
    } finally {
      release();
    }
  }

  async function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    // On SQLite the second transaction would wait for the first for ever; on PostgreSQL it would not be atomic.
    if (inWrite.getStore()) throw new Error('db.write inside db.write: pass the transaction on instead.');

    for (let run = 1; ; run++) {
      try {
        return await once(work);
      } catch (error) {
        const fault = faultOf(error);
        if (fault === 'conflict' && run < RUNS) {
          await pause(run * JITTER_MS * random());
          continue;
        }
        if (fault === 'conflict' || fault === 'unavailable') {
          throw new DbUnavailable('The database did not take the transaction.', { cause: error });
        }
        throw error;
      }
    }
  }

  async function read<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    try {
      return await work(reader);
    } catch (error) {
      if (faultOf(error)) throw new DbUnavailable('The database did not answer.', { cause: error });
      throw error;
    }
  }

  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= engine.close();
    return closing;
  };
  const { provider, report, compact } = engine;
  return { provider, write, read, report, compact, close };
}

function withVault(tx: object, vault: Vault | undefined): Tx {
  const get = () => {
    if (!vault) throw new Error('This database was opened without the key of its sealed columns.');
    return vault;
  };
  return Object.create(tx, { vault: { get } });
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
