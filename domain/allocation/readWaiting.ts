import type { ReportQuery, ReportRow } from '../reports/connection.ts';
import type { LineFacts } from './worth.ts';

/** A product that more is waited for than is there. */
export interface ShortProduct {
  productId: string;
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  currency: string;
  /** what can be sold (below zero), what placed orders wait for, and what of it is promised to lines already */
  stock: number;
  reserved: number;
  allocated: number;
}

/** A line that waits for pieces nobody has promised it. */
export interface WaitingLine extends LineFacts {
  orderId: string;
  number: number;
  version: number;
  customer: string | null;
  position: number;
  productId: string;
  wants: number;
}

/** What was asked about, as it stands at one moment. */
export interface Waiting {
  products: ShortProduct[];
  /** the older first; those of one order follow one another */
  lines: WaitingLine[];
  /** younger ones that were not looked at */
  leftOut: number;
}

const MOST_READ = 5_000;
const MOST_LINES = 200;

/**
 * The short products among `productIds` (all of them without), and at most 200 lines that wait, the oldest. One
 * statement, so that stock and orders are of one moment. `together`: also what waits in the same orders, because an order
 * that goes out whole or not at all ties its products to one another.
 */
export async function readWaiting(
  report: ReportQuery,
  options: { productIds?: string[] | undefined; together: boolean },
): Promise<Waiting> {
  const { productIds, together } = options;
  const rows = await readRows(report, together ? undefined : productIds);
  const all = rows.flatMap(lineOf);
  const isAsked = together && productIds ? tiedTo(productIds, all) : () => true;
  const products = new Map(rows.map(productOf).map((product) => [product.productId, product]));
  const lines = all.filter(({ productId }) => isAsked(productId));

  const kept = wholeOrders(lines, MOST_LINES);
  return {
    products: [...products.values()].filter(({ productId }) => isAsked(productId)),
    lines: kept,
    leftOut: lines.length - kept.length,
  };
}

function readRows(report: ReportQuery, productIds: string[] | undefined): Promise<ReportRow[]> {
  const among = productIds ? `AND p."id" IN (${productIds.map(() => '?').join(', ') || 'NULL'})` : '';
  // Times as text: what the two drivers make of a time column differs. Every name is given: SQLite renames what both
  // sides of the inner join have. The count has its status outside the condition, or SQLite looks for it by status,
  // through all completed orders (10 s instead of 0.1 s with 100,000 of them).
  return report(
    `SELECT p."id" AS "productId", p."nameEn", p."nameZh", p."unitEn", p."unitZh", p."currency", p."price", p."cost",
       p."stock", p."reserved", p."allocated", l."position", l."quantity", l."shipped", l."allocated" AS "promised",
       l."total" AS "lineTotal", l."orderDiscount", l."tax" AS "lineTax", o."id" AS "orderId", o."number" AS "number",
       o."version" AS "version", o."currency" AS "paidIn", o."total" AS "orderTotal", o."paid" AS "paid",
       CAST(o."placedAt" AS TEXT) AS "placedAt", CAST(o."promisedFor" AS TEXT) AS "promisedFor",
       coalesce(o."contactName", NULLIF(c."name", '')) AS "customer",
       (SELECT count(CASE WHEN e."status" = 'completed' THEN 1 END) FROM "Order" e
         WHERE e."customerId" = o."customerId") AS "earlierOrders"
     FROM "Product" p LEFT JOIN ("OrderLine" l JOIN "Order" o ON o."id" = l."orderId" AND o."status" = 'placed'
         AND o."payment" <> 'refunded' LEFT JOIN "Customer" c ON c."id" = o."customerId")
       ON l."productId" = p."id" AND l."quantity" > l."shipped" + l."allocated"
     WHERE p."stock" < 0 ${among}
     ORDER BY CASE WHEN o."id" IS NULL THEN 0 ELSE 1 END, o."placedAt", o."number", l."position", p."id"
     LIMIT ${MOST_READ}`,
    productIds ?? [],
  );
}

/** Whether a product is one of these, or waits in an order with one that is, and so on. */
function tiedTo(productIds: string[], lines: WaitingLine[]): (productId: string) => boolean {
  const tied = new Set(productIds);
  for (let before = -1; before !== tied.size; ) {
    before = tied.size;
    const orders = new Set(
      lines.filter(({ productId }) => tied.has(productId)).map(({ orderId }) => orderId),
    );
    for (const { orderId, productId } of lines) if (orders.has(orderId)) tied.add(productId);
  }
  return (productId) => tied.has(productId);
}

/** At most `most` lines, and of no order only a part. */
function wholeOrders(lines: WaitingLine[], most: number): WaitingLine[] {
  const first = lines[most];
  if (!first) return lines;
  const cut = lines.findIndex(({ orderId }) => orderId === first.orderId);
  return lines.slice(0, Math.min(cut, most));
}

function productOf(row: ReportRow): ShortProduct {
  const text = (name: string) => String(row[name]);
  const { stock, reserved, allocated } = row;
  return {
    ...{ productId: text('productId'), nameEn: text('nameEn'), nameZh: text('nameZh') },
    ...{ unitEn: text('unitEn'), unitZh: text('unitZh'), currency: text('currency') },
    ...{ stock: Number(stock), reserved: Number(reserved), allocated: Number(allocated) },
  };
}

function lineOf(row: ReportRow): WaitingLine[] {
  if (row.orderId === null) return [];
  const [quantity, price, total] = [Number(row.quantity), Number(row.price), Number(row.orderTotal)];
  const net = Number(row.lineTotal) - Number(row.orderDiscount) - Number(row.lineTax);
  return [
    {
      orderId: String(row.orderId),
      number: Number(row.number),
      version: Number(row.version),
      customer: row.customer === null ? null : String(row.customer),
      position: Number(row.position),
      productId: String(row.productId),
      wants: quantity - Number(row.shipped) - Number(row.promised),
      price,
      // an order from before the shop changed its currency counts by today's price
      brings: row.paidIn === row.currency ? Math.round(net / quantity) : price,
      cost: row.cost === null ? null : Number(row.cost),
      paidShare: total === 0 ? 1 : Math.min(1, Number(row.paid) / total),
      placedAt: timeOf(row.placedAt),
      promisedFor: row.promisedFor === null ? null : timeOf(row.promisedFor),
      earlierOrders: Number(row.earlierOrders),
    },
  ];
}

/** '2026-03-08 04:00:00' of PostgreSQL and '2026-03-08T04:00:00.000+00:00' of SQLite are both in UTC. */
const timeOf = (text: ReportRow[string] | undefined): Date =>
  new Date(
    `${String(text)
      .replace(' ', 'T')
      .replace(/\+00:00$/, '')}Z`,
  );
