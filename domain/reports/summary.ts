import type { ReportQuery, ReportRow } from './connection.ts';

/** The figures of a period; money in minor units of `currency`. */
export interface Summary {
  /** placed in the period and not cancelled */
  orders: number;
  revenue: number;
  currency: string;
  /** null without orders */
  averageOrder: number | null;
  cancelled: number;
  /** people whose first order is of the period */
  newCustomers: number;
  /** open now, whenever they were placed: work does not go away at midnight */
  unpaid: number;
  toShip: number;
  /** the 8 cities with the most revenue; '' where the address did not tell */
  cities: { city: string; orders: number; revenue: number }[];
  rest: { orders: number; revenue: number };
  previous: { orders: number; revenue: number };
  /** orders in another currency than `currency`; they are in none of the other figures but newCustomers and work */
  otherCurrencyOrders: number;
}

const CITIES = 8;

/** Sums up the orders from `from` until just before `to`, and those from `previousFrom` until `from`. */
export async function summary(
  report: ReportQuery,
  options: { from: Date; to: Date; previousFrom: Date; currency: string },
): Promise<Summary> {
  const { currency } = options;
  const groups = (await ordersByCity(report, options)).map(groupOf);
  const newCustomers = await countNewCustomers(report, options);
  const work = await countWork(report);

  const own = groups.filter((group) => group.currency === currency);
  const cities = own.filter(({ orders }) => orders > 0).sort(byRevenue);
  const orders = sumOf(own, 'orders');
  const revenue = sumOf(own, 'revenue');
  const top = cities.slice(0, CITIES);
  return {
    orders,
    revenue,
    currency,
    averageOrder: orders === 0 ? null : Math.round(revenue / orders),
    cancelled: sumOf(own, 'cancelled'),
    newCustomers,
    ...work,
    cities: top.map(({ city, orders, revenue }) => ({ city, orders, revenue })),
    rest: { orders: orders - sumOf(top, 'orders'), revenue: revenue - sumOf(top, 'revenue') },
    previous: { orders: sumOf(own, 'previousOrders'), revenue: sumOf(own, 'previousRevenue') },
    otherCurrencyOrders: sumOf(groups, 'orders') - orders,
  };
}

/** One statement for all sums, so that an order placed meanwhile is in all of them or in none. */
function ordersByCity(report: ReportQuery, options: { from: Date; to: Date; previousFrom: Date }) {
  const { from, to, previousFrom } = options;
  return report(
    `SELECT "currency", "city",
       sum(CASE WHEN "placedAt" >= ? AND "status" <> 'cancelled' THEN 1 ELSE 0 END) AS "orders",
       sum(CASE WHEN "placedAt" >= ? AND "status" <> 'cancelled' THEN "total" ELSE 0 END) AS "revenue",
       sum(CASE WHEN "placedAt" >= ? AND "status" = 'cancelled' THEN 1 ELSE 0 END) AS "cancelled",
       sum(CASE WHEN "placedAt" < ? AND "status" <> 'cancelled' THEN 1 ELSE 0 END) AS "previousOrders",
       sum(CASE WHEN "placedAt" < ? AND "status" <> 'cancelled' THEN "total" ELSE 0 END) AS "previousRevenue"
     FROM "Order" WHERE "placedAt" >= ? AND "placedAt" < ? GROUP BY "currency", "city"`,
    [from, from, from, from, from, previousFrom, to],
  );
}

async function countNewCustomers(report: ReportQuery, options: { from: Date; to: Date }): Promise<number> {
  const { from, to } = options;
  const [row] = await report(
    `SELECT count(DISTINCT o."customerId") AS "people" FROM "Order" o
     WHERE o."placedAt" >= ? AND o."placedAt" < ? AND o."status" <> 'cancelled' AND NOT EXISTS (
       SELECT 1 FROM "Order" e
       WHERE e."customerId" = o."customerId" AND e."placedAt" < ? AND e."status" <> 'cancelled')`,
    [from, to, from],
  );
  return Number(row?.people ?? 0);
}

async function countWork(report: ReportQuery): Promise<{ unpaid: number; toShip: number }> {
  const [row] = await report(
    `SELECT sum(CASE WHEN "payment" IN ('unpaid', 'partlyPaid') THEN 1 ELSE 0 END) AS "unpaid",
       sum(CASE WHEN "fulfilment" IN ('unfulfilled', 'partlyShipped') THEN 1 ELSE 0 END) AS "toShip"
     FROM "Order" WHERE "status" = 'placed'`,
    [],
  );
  return { unpaid: Number(row?.unpaid ?? 0), toShip: Number(row?.toShip ?? 0) };
}

const groupOf = (row: ReportRow) => ({
  currency: String(row.currency),
  city: String(row.city),
  orders: Number(row.orders),
  revenue: Number(row.revenue),
  cancelled: Number(row.cancelled),
  previousOrders: Number(row.previousOrders),
  previousRevenue: Number(row.previousRevenue),
});
type Group = ReturnType<typeof groupOf>;
type Figure = 'orders' | 'revenue' | 'cancelled' | 'previousOrders' | 'previousRevenue';

const sumOf = (groups: Group[], figure: Figure) => groups.reduce((sum, group) => sum + group[figure], 0);
const byRevenue = (a: Group, b: Group) => b.revenue - a.revenue || (a.city < b.city ? -1 : 1);
