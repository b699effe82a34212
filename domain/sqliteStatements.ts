import type Sqlite from 'better-sqlite3';
import { Prisma, type PrismaClient } from '../prisma/generated/sqlite/client.ts';
import { type Savepoints, sharingCommits } from './sharedCommit.ts';

/** Counts what goes to the file, for the benchmark and for tests that hold a turn to its number of statements. */
export interface StatementCount {
  statements: number;
  /** of transactions that wrote something: each is one fsync; a look that found nothing to do is none */
  commits: number;
}

const MOST_STATEMENTS = 500;

/**
 * Makes `prepare` hand out statements it has prepared before. The adapter prepares every query anew, which costs
 * more than running it; better-sqlite3 binds a statement for good, so a cached one takes its values at each run.
 */
export function cacheStatements(client: Sqlite.Database, count?: StatementCount): void {
  const prepare = client.prepare.bind(client);
  const prepared = new Map<string, BoundLater>();
  let wrote = false;

  const counted = (sql: string, { readonly }: BoundLater, into: StatementCount) => {
    into.statements++;
    if (!readonly) wrote = true;
    if (sql === 'COMMIT' && wrote) into.commits++;
    if (sql === 'COMMIT' || sql === 'ROLLBACK') wrote = false;
  };

  client.prepare = ((sql: string) => {
    const statement = prepared.get(sql) ?? boundLater(prepare(sql) as Sqlite.Statement);
    if (prepared.size < MOST_STATEMENTS) prepared.set(sql, statement);
    if (count) counted(sql, statement, count);
    return statement;
  }) as unknown as typeof client.prepare;
}

type BoundLater = ReturnType<typeof boundLater>;

/** A statement that can be kept: nothing runs between `bind` and `all`, so one place for the values is enough. */
function boundLater(statement: Sqlite.Statement) {
  let values: unknown[] = [];
  let columns: Sqlite.ColumnDefinition[] | undefined;
  if (statement.reader) statement.raw(true);
  const bound = {
    reader: statement.reader,
    readonly: statement.readonly,
    bind: (given: unknown[]) => {
      values = given;
      return bound;
    },
    run: () => statement.run(...values),
    columns: () => {
      columns ??= statement.columns();
      return columns;
    },
    raw: () => bound,
    all: () => statement.all(...values),
  };
  return bound;
}

/**
 * A writer whose transactions share their COMMIT and send raw SQL straight to the connection they run on. Prisma's way
 * there takes three times as long as the statement, and a turn is nearly all raw SQL. Values and rows are what Prisma's
 * adapter makes of them.
 */
export function withDirectSql(writer: PrismaClient, connection: Sqlite.Database): PrismaClient {
  type Work = (tx: Prisma.TransactionClient) => Promise<unknown>;
  const share = sharingCommits(writer, savepointsOf(connection));
  const $transaction = (work: Work, options?: object) =>
    share((tx) => {
      const sql = directSql(connection);
      return work(Object.create(tx, sql.methods)).finally(sql.end);
    }, options);
  return Object.create(writer, { $transaction: { value: $transaction } });
}

/** SAVEPOINT would begin a transaction where none is left, and RELEASE commit it. */
function savepointsOf(connection: Sqlite.Database): Savepoints {
  const run = (sql: string) => {
    if (!connection.inTransaction) throw transactionOver();
    connection.prepare(sql).run();
  };
  return {
    save: () => run('SAVEPOINT rider'),
    keep: () => run('RELEASE rider'),
    undo: () => {
      if (!connection.inTransaction) return false;
      run('ROLLBACK TO rider');
      run('RELEASE rider');
      return true;
    },
  };
}

const transactionOver = () => Object.assign(new Error('The transaction is over.'), { code: 'P2028' });

function directSql(connection: Sqlite.Database) {
  let open = true;
  const prepare = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    // Prisma has rolled back at its time-out: what comes now would commit by itself, or in somebody else's transaction.
    if (!open || !connection.inTransaction) throw transactionOver();
    const sql = 'raw' in query ? Prisma.sql(query, ...values) : query;
    return (connection.prepare(sql.sql) as unknown as BoundLater).bind(sql.values.map(toSqlite));
  };
  const methods = {
    $queryRaw: { value: async (query: Prisma.Sql, ...values: unknown[]) => rowsOf(prepare(query, values)) },
    $executeRaw: {
      value: async (query: Prisma.Sql, ...values: unknown[]) => prepare(query, values).run().changes,
    },
  };
  return {
    methods,
    end: () => {
      open = false;
    },
  };
}

function toSqlite(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace('Z', '+00:00');
  return typeof value === 'boolean' ? Number(value) : value;
}

function rowsOf(statement: BoundLater): Record<string, unknown>[] {
  if (!statement.reader) {
    statement.run();
    return [];
  }
  const columns = statement.columns();
  const rows = statement.all() as unknown[][];
  return rows.map((row) =>
    Object.fromEntries(columns.map(({ name, type }, n) => [name, fromSqlite(row[n], type)])),
  );
}

/** Integers come as bigint; a column declared so is a number to us, a count or a sum stays one, as from Prisma. */
function fromSqlite(value: unknown, type: string | null): unknown {
  if (type === 'DATETIME' && typeof value === 'string') return new Date(value);
  if (type === 'BOOLEAN' && value !== null) return Boolean(value);
  return type === 'INTEGER' && typeof value === 'bigint' ? Number(value) : value;
}
