import { join } from 'node:path';
import { openDoors } from '../../domain/db.ts';
import { openSqlite } from '../../domain/dbEngine.ts';
import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { listOrdersOfCustomer, listOrdersOfDay } from '../../domain/orders/listOrders.ts';
import { periodOf } from '../../domain/period.ts';
import { summary } from '../../domain/reports/summary.ts';
import { ms, percentile, printTable } from './figures.ts';
import { NEWEST, ordersDatabase } from './orders.ts';
import { benchVault } from './secret.ts';

const TIMES = 200;

/** Prints what the questions of reps and managers take on `orders` orders. */
export async function measureQueries(root: string, orders: number): Promise<void> {
  const folder = await ordersDatabase(root, orders);
  const db = openDoors(await openSqlite(join(folder, 'parley.db')), { vault: benchVault });
  const asked = { now: NEWEST, timeZone: 'Asia/Shanghai' };
  const number = (n: number) => 1_001 + ((n * 7_919) % orders);

  const questions: [string, number, (n: number) => Promise<unknown>][] = [
    [
      'summary week (report thread)',
      10,
      () => summary(db.report, { ...periodOf('week', asked), currency: 'CNY' }),
    ],
    [
      'summary month (report thread)',
      10,
      () => summary(db.report, { ...periodOf('month', asked), currency: 'CNY' }),
    ],
    [
      'orders today',
      TIMES,
      () => db.read((tx) => listOrdersOfDay(tx, { ...periodOf('today', asked), limit: 10 })),
    ],
    ['find order by number', TIMES, (n) => db.read((tx) => findOrderByNumber(tx, { number: number(n) }))],
    [
      "a customer's orders",
      TIMES,
      (n) =>
        db.read((tx) =>
          listOrdersOfCustomer(tx, { customerId: `customer-${1 + (number(n) % (orders / 5))}`, limit: 10 }),
        ),
    ],
  ];
  const rows: string[][] = [];
  for (const [name, times, ask] of questions) {
    await ask(0);
    const waits: number[] = [];
    for (let n = 1; n <= times; n++) {
      const began = performance.now();
      await ask(n);
      waits.push(performance.now() - began);
    }
    rows.push([name, ms(percentile(waits, 0.5)), ms(percentile(waits, 0.99))]);
  }
  await db.close();
  const more = orders < 1_000_000 ? '; -- --million for 1,000,000' : '';
  printTable(`Queries on ${orders.toLocaleString('en')} orders (SQLite${more})`, [
    ['', 'p50 ms', 'p99 ms'],
    ...rows,
  ]);
}
