import { rmSync } from 'node:fs';
import { type Db, openDoors } from '../../domain/db.ts';
import { openSqlite } from '../../domain/dbEngine.ts';
import { saveProducts } from '../../domain/products/saveProducts.ts';
import type { StatementCount } from '../../domain/sqliteStatements.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { ownUse, type Reading } from './child.ts';
import { benchVault } from './secret.ts';

const ENOUGH = 1_000_000;

/** A new SQLite file with the demo's products and more of each than a benchmark can sell. */
export async function openShop(file: string): Promise<{ db: Db; read: () => Promise<Reading> }> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  await migrate({ provider: 'sqlite', file }, process.cwd());
  const count: StatementCount = { statements: 0, commits: 0 };
  const db = openDoors(await openSqlite(file, count), { vault: benchVault });
  const products = demoProducts.map((product) => ({ ...product, currency: 'CNY', stock: ENOUGH }));
  await db.write((tx) => saveProducts(tx, { products, now: new Date() }));

  const read = async () => {
    const { statements, commits } = count; // before we ask ourselves
    const orders = await db.read((tx) => tx.order.count({ where: { status: 'placed' } }));
    return { statements, commits, orders, ...ownUse() };
  };
  return { db, read };
}

export const shop = {
  name: { en: 'Hill & Spring', zh: '山泉茶舍' },
  tagline: { en: '', zh: '' },
  currency: 'CNY',
  timeZone: 'Asia/Shanghai',
  orderExpiryHours: 72,
};
