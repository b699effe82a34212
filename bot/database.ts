import { type Db, openDoors } from '../domain/db.ts';
import { openPostgres, openSqlite } from '../domain/dbEngine.ts';
import { migrate } from '../prisma/migrate.mjs';
import type { Config } from './config.ts';

/** Opens the configured database, brought to this version's schema first; `file` is for SQLite, `root` the checkout. */
export async function openDatabase(
  { databaseUrl }: Pick<Config, 'databaseUrl'>,
  file: string,
  root: string,
): Promise<Db> {
  if (databaseUrl) {
    await migrate({ provider: 'postgresql', url: databaseUrl }, root);
    return openDoors(await openPostgres(databaseUrl));
  }
  await migrate({ provider: 'sqlite', file }, root);
  return openDoors(await openSqlite(file));
}
