import { rmSync } from 'node:fs';
import { type Db, openDoors } from '../../domain/db.ts';
import { openSqlite } from '../../domain/dbEngine.ts';
import { saveProducts } from '../../domain/products/saveProducts.ts';
import type { StatementCount } from '../../domain/sqliteStatements.ts';
import { addApiKey } from '../../domain/staff/apiKeys.ts';
import { addStaff } from '../../domain/staff/staff.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import { migrate } from '../../prisma/migrate.mjs';
import { ownUse, type Reading } from './child.ts';
import { API_KEY, benchVault } from './secret.ts';

const ENOUGH = 1_000_000;

/** A new SQLite file with the demo's products and more of each than a benchmark can sell. */
export async function openShop(file: string): Promise<{ db: Db; read: () => Promise<Reading> }> {
  for (const suffix of ['', '-wal', '-shm']) rmSync(file + suffix, { force: true });
  await migrate({ provider: 'sqlite', file }, process.cwd());
  const count: StatementCount = { statements: 0, commits: 0 };
  const db = openDoors(await openSqlite(file, count), { vault: benchVault });
  const products = demoProducts.map((product) => ({ ...product, currency: 'CNY', stock: ENOUGH }));
  const now = new Date();
  await db.write(async (tx) => {
    await saveProducts(tx, { products, now });
    const staff = await addStaff(tx, { name: 'Program', role: 'rep', now });
    await addApiKey(tx, { staffId: staff.id, key: API_KEY, scopes: ['orders:write'], expiresAt: null, now });
    await tx.customer.create({ data: { id: 'customer-1', name: 'Anna Smith', createdAt: now } });
  });

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
