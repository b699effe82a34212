import type Sqlite from 'better-sqlite3';

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
  const prepared = new Map<string, Sqlite.Statement>();
  let wrote = false;

  const cached = (sql: string): Sqlite.Statement => {
    const known = prepared.get(sql);
    if (known) return known;
    const statement = prepare(sql) as Sqlite.Statement;
    if (prepared.size < MOST_STATEMENTS) prepared.set(sql, statement);
    return statement;
  };

  client.prepare = ((sql: string) => {
    const statement = cached(sql);
    if (count) {
      count.statements++;
      if (!statement.readonly) wrote = true;
      if (sql === 'COMMIT' && wrote) count.commits++;
      if (sql === 'COMMIT' || sql === 'ROLLBACK') wrote = false;
    }
    if (statement.reader) statement.raw(true);
    return boundLater(statement);
  }) as typeof client.prepare;
}

function boundLater(statement: Sqlite.Statement) {
  let values: unknown[] = [];
  const bound = {
    reader: statement.reader,
    bind: (given: unknown[]) => {
      values = given;
      return bound;
    },
    run: () => statement.run(...values),
    columns: () => statement.columns(),
    raw: () => bound,
    all: () => statement.all(...values),
  };
  return bound;
}
