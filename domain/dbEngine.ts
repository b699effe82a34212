import { Worker } from 'node:worker_threads';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import type Sqlite from 'better-sqlite3';
import type { PrismaClient } from '../prisma/generated/sqlite/client.ts';
import type { Engine } from './db.ts';
import { DbUnavailable } from './db.ts';
import type { ReportQuery, ReportRow, ReportValue } from './reports/connection.ts';
import { cacheStatements, type StatementCount, withDirectSql } from './sqliteStatements.ts';

// The only file that constructs the Prisma client.

const BUSY_TIMEOUT_MS = 50; // one process owns the file: a wait here blocks the event loop, so keep it under 100 ms
const SHARING = 16; // so many at most share a transaction on SQLite (sharedCommit.ts)
const REPORT_MS = 30_000;

/** Opens the SQLite file with the journal settings we promise, asserted on every connection; creates it when absent. */
export async function openSqlite(file: string, count?: StatementCount): Promise<Engine> {
  const { PrismaClient: Client } = await import('../prisma/generated/sqlite/client.ts');
  const open = async (access: 'write' | 'read') => {
    const adapter = new SettledSqlite(file, access, count);
    const client = await connected(new Client({ adapter, errorFormat: 'minimal' }));
    return { client, connection: adapter.connection };
  };

  const { client: writer, connection } = await open('write');
  const { client: reader } = await open('read');
  const reports = reportWorker(file);
  const close = async () => {
    await reports.close();
    await reader.$disconnect();
    await writer.$disconnect();
  };
  const compact = async () => {
    connection.exec('VACUUM');
    connection.pragma('wal_checkpoint(TRUNCATE)');
  };
  const direct = withDirectSql(writer, connection);
  return {
    provider: 'sqlite',
    writer: direct,
    reader,
    writers: SHARING,
    report: reports.query,
    compact,
    close,
  };
}

class SettledSqlite extends PrismaBetterSqlite3 {
  #access: 'write' | 'read';
  #count: StatementCount | undefined;
  #connection: Sqlite.Database | undefined;

  constructor(file: string, access: 'write' | 'read', count?: StatementCount) {
    super({ url: file, timeout: BUSY_TIMEOUT_MS });
    this.#access = access;
    this.#count = count;
  }

  override async connect() {
    const adapter = await super.connect();
    const { client } = adapter as unknown as { client: Sqlite.Database };
    settleSqlite(client, this.#access);
    rollBackWhenCommitFails(adapter, client);
    cacheStatements(client, this.#count);
    this.#connection = client;
    return adapter;
  }

  /** the one connection there is */
  get connection(): Sqlite.Database {
    if (!this.#connection) throw new Error('Not connected yet.');
    return this.#connection;
  }
}

/**
 * A COMMIT that fails may leave the transaction open. Prisma passes the error on and believes it to be over; its next
 * BEGIN would fail, and after that nobody could ever write again.
 */
function rollBackWhenCommitFails(adapter: SqlDriverAdapter, client: Sqlite.Database): void {
  const start = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (isolationLevel) => {
    const transaction = await start(isolationLevel);
    const execute = transaction.executeRaw.bind(transaction);
    transaction.executeRaw = async (query) => {
      try {
        return await execute(query);
      } catch (error) {
        if (query.sql === 'COMMIT' && client.inTransaction) client.exec('ROLLBACK');
        throw error;
      }
    };
    return transaction;
  };
}

/** Sets what a connection must have and refuses to go on when SQLite did not take it (some file systems have no WAL). */
export function settleSqlite(client: Sqlite.Database, access: 'write' | 'read'): void {
  client.pragma('journal_mode = WAL');
  client.pragma('synchronous = FULL');
  client.pragma('foreign_keys = ON');
  client.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
  client.pragma(`cache_size = ${access === 'write' ? -8000 : -4000}`);
  if (access === 'read') client.pragma('query_only = ON');

  const wanted = {
    journal_mode: 'wal',
    synchronous: 2n,
    foreign_keys: 1n,
    busy_timeout: BigInt(BUSY_TIMEOUT_MS),
  };
  for (const [name, value] of Object.entries(wanted)) {
    const found = client.pragma(name, { simple: true });
    if (String(found) !== String(value)) {
      throw new Error(
        `SQLite did not accept ${name} = ${value} (it has ${found}): put DATA_DIR on a local disk, not on a network share.`,
      );
    }
  }
}

/** A statement a report sends waits here until the worker answered it. */
function reportWorker(file: string) {
  const waiting = new Map<number, { resolve: (rows: ReportRow[]) => void; reject: (error: Error) => void }>();
  let worker: Worker | undefined;
  let next = 0;

  const failAll = (error: Error) => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  const start = () => {
    const started = new Worker(REPORT_WORKER, { eval: true, workerData: { file, from: import.meta.url } });
    started.unref();
    started.on('message', ({ id, rows, error }: { id: number; rows: ReportRow[]; error?: string }) => {
      const call = waiting.get(id);
      waiting.delete(id);
      if (error === undefined) call?.resolve(rows);
      else call?.reject(new Error(error));
    });
    const gone = (error?: Error) => {
      if (worker === started) worker = undefined;
      failAll(new DbUnavailable('The report worker stopped.', { cause: error }));
    };
    started.on('error', gone);
    started.on('exit', () => gone());
    return started;
  };

  const query: ReportQuery = (sql, values) =>
    new Promise((resolve, reject) => {
      const id = ++next;
      const stop = setTimeout(() => void worker?.terminate(), REPORT_MS);
      const settle =
        <A>(then: (answer: A) => void) =>
        (answer: A) => {
          clearTimeout(stop);
          then(answer);
        };
      waiting.set(id, { resolve: settle(resolve), reject: settle(reject) });
      worker ??= start();
      worker.postMessage({ id, sql, values: values.map(storedValue) });
    });
  const close = async () => {
    await worker?.terminate();
  };
  return { query, close };
}

/** Times as Prisma's adapters store them: on SQLite they compare as text; pg would write them in the server's zone. */
const storedValue = (value: ReportValue) =>
  value instanceof Date ? value.toISOString().replace('Z', '+00:00') : value;

// As text, because a worker's file would have to exist beside the bundle, in the tests and in a checkout alike.
const REPORT_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
const Sqlite = require('node:module').createRequire(workerData.from)('better-sqlite3');
const db = new Sqlite(workerData.file, { readonly: true, timeout: 1000 });
parentPort.on('message', ({ id, sql, values }) => {
  try {
    parentPort.postMessage({ id, rows: db.prepare(sql).all(values) });
  } catch (error) {
    parentPort.postMessage({ id, error: error.message });
  }
});
`;

/** Opens PostgreSQL with our own waits: lock 3 s, statement 5 s, transaction 5 s; `poolSize` transactions at once. */
export async function openPostgres(url: string, poolSize = 10): Promise<Engine> {
  const { PrismaClient: Client } = await import('../prisma/generated/postgresql/client.ts');
  const { PrismaPg } = await import('@prisma/adapter-pg');
  const { default: pg } = await import('pg');
  const open = async (max: number, options: string) => {
    const adapter = new PrismaPg(
      // query_timeout is the driver's own: the server's does not help when the line is cut without a word
      {
        connectionString: url,
        max,
        options,
        connectionTimeoutMillis: 5_000,
        query_timeout: 5_500,
        keepAlive: true,
      },
      { statementNameGenerator: nameStatements() },
    );
    return connected(new Client({ adapter, errorFormat: 'minimal' }) as unknown as PrismaClient);
  };

  const writer = await open(
    poolSize,
    '-c lock_timeout=3s -c statement_timeout=5s -c idle_in_transaction_session_timeout=10s -c TimeZone=UTC',
  );
  const reader = await open(4, '-c default_transaction_read_only=on -c statement_timeout=5s -c TimeZone=UTC');
  const reports = new pg.Pool({
    connectionString: url,
    max: 2,
    connectionTimeoutMillis: 5_000,
    query_timeout: REPORT_MS + 1_000,
    options: `-c default_transaction_read_only=on -c statement_timeout=${REPORT_MS} -c TimeZone=UTC`,
  });
  reports.on('error', () => {}); // an idle connection died; the next query opens a new one or says so itself

  const report: ReportQuery = async (sql, values) => {
    let position = 0;
    const numbered = sql.replace(/\?/g, () => `$${++position}`);
    const { rows } = await reports.query(numbered, values.map(storedValue));
    return rows.map(plainNumbers);
  };
  const compact = async () => {
    const client = new pg.Client({ connectionString: url }); // without our time-outs
    await client.connect();
    await client
      .query('VACUUM (FULL) "ContactDetail", "Customer", "Order", "Conversation"')
      .finally(() => client.end());
  };
  const close = async () => {
    await reports.end();
    await reader.$disconnect();
    await writer.$disconnect();
  };
  return { provider: 'postgresql', writer, reader, writers: poolSize, report, compact, close };
}

/** PostgreSQL sends bigint counts and sums as text. */
function plainNumbers(row: Record<string, unknown>): ReportRow {
  const entries = Object.entries(row).map(([key, value]) => [
    key,
    typeof value === 'string' && /^-?\d{1,15}$/.test(value) ? Number(value) : value,
  ]);
  return Object.fromEntries(entries) as ReportRow;
}

/** Prepared once a connection; a bounded set of names, since raw statements of changing length would pile up. */
function nameStatements() {
  const names = new Map<string, string>();
  return ({ sql }: { sql: string }) => {
    const known = names.get(sql);
    if (known) return known;
    if (names.size >= 500) return undefined as unknown as string;
    const name = `p${names.size}`;
    names.set(sql, name);
    return name;
  };
}

async function connected<C extends PrismaClient>(client: C): Promise<C> {
  await client.$connect();
  return client;
}
