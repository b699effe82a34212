/** Which database to bring up to date. */
export type MigrationTarget = { provider: 'sqlite'; file: string } | { provider: 'postgresql'; url: string };

/** Applies what is pending; returns the names it applied. See migrate.mjs. */
export function migrate(target: MigrationTarget, root: string): Promise<string[]>;

/** The migration folders the ledger does not have. See migrate.mjs. */
export function pendingMigrations<T extends { path: string }>(
  directories: T[],
  applied: { name: string; checksum: string }[],
): T[];
