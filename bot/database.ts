import { join } from 'node:path';
import { indexNames } from '../domain/customers/searchTerms.ts';
import { type Db, openDoors } from '../domain/db.ts';
import { openPostgres, openSqlite } from '../domain/dbEngine.ts';
import { NotOpened } from '../domain/sealed.ts';
import { OtherKey, type Sealing, sealDatabase } from '../domain/sealing/sealDatabase.ts';
import { migrate } from '../prisma/migrate.mjs';
import { type Config, ConfigProblem } from './config.ts';
import { findVault, otherKey } from './dataKey.ts';

const KEY_FILE = 'data.key';

/**
 * Opens the configured database, brought to this version's schema first and sealed with its key; `file` is for SQLite,
 * `root` the checkout.
 */
export async function openDatabase(
  config: Pick<Config, 'databaseUrl' | 'dataDir' | 'dataKey' | 'shopCountry'>,
  file: string,
  root: string,
  sealing: Sealing,
): Promise<Db> {
  const engine = await openEngine(config, file, root);
  const keyFile = join(config.dataDir, KEY_FILE);
  try {
    const vault = await findVault(openDoors(engine), {
      configured: config.dataKey,
      file: keyFile,
      country: config.shopCountry,
    });
    const db = openDoors(engine, { vault });
    await sealDatabase(db, sealing);
    await indexNames(db, sealing);
    return db;
  } catch (error) {
    await engine.close();
    if (error instanceof OtherKey) throw otherKey(error.keyId, keyFile);
    if (error instanceof NotOpened) throw stillNeeded;
    throw error;
  }
}

async function openEngine({ databaseUrl }: Pick<Config, 'databaseUrl'>, file: string, root: string) {
  if (databaseUrl) {
    await migrate({ provider: 'postgresql', url: databaseUrl }, root);
    return openPostgres(databaseUrl);
  }
  await migrate({ provider: 'sqlite', file }, root);
  return openSqlite(file);
}

const stillNeeded = new ConfigProblem(
  'Some contact details are still sealed with a former key: give DATA_KEY the new key, a comma and the former one, until a start has gone through.',
);

/** Says how far a long first start is, at most once in five seconds. */
export function sealingProgress(now: () => Date, say: (line: string) => void): Sealing {
  let saidAt = now().getTime();
  return {
    now,
    onProgress({ done, total }) {
      if (now().getTime() - saidAt < 5_000) return;
      saidAt = now().getTime();
      say(`Preparing what this version keeps: ${done} of ${total} rows …`);
    },
  };
}
