import type { ReportQuery } from '../reports/connection.ts';

/** What the database had before an import, by the file's own numbers; the values are our ids. */
export interface Known {
  products: Map<string, string>;
  customers: Map<string, string>;
  orders: Map<string, string>;
  /** cancellations with a refund */
  cancellations: Set<string>;
  /** of the orders imported before, null without any */
  currency: string | null;
  /** placed orders that no import made */
  otherOrders: number;
}

/** InvoiceNo 536389 is externalRef `retail:536389`, and so are customers: `retail:12431`. */
export const refOf = (number: string): string => `retail:${number}`;

/** The request of a cancellation's nth refund, from 1. A cancellation is written whole, so any of them tells. */
export const refundRequest = (cancellation: string, nth: number): string => `${refOf(cancellation)}/${nth}`;

/** Reads all that an import compares itself with, away from the event loop. */
export async function readKnown(report: ReportQuery): Promise<Known> {
  // A prefix keeps the numbers text: the door for reports gives digits back as a number.
  const products = await report(`SELECT 'retail:' || "sku" AS "ref", "id" FROM "Product"`, []);
  const customers = await report(
    `SELECT "externalRef" AS "ref", "id" FROM "Customer" WHERE "externalRef" LIKE 'retail:%'`,
    [],
  );
  const orders = await report(
    `SELECT "externalRef" AS "ref", "id", "currency" FROM "Order" WHERE "externalRef" LIKE 'retail:%'`,
    [],
  );
  const refunds = await report(
    `SELECT "requestId" AS "ref" FROM "Refund" WHERE "requestId" LIKE 'retail:%/%'`,
    [],
  );
  const [others] = await report(
    `SELECT count(*) AS "count" FROM "Order"
     WHERE "status" <> 'draft' AND ("externalRef" IS NULL OR "externalRef" NOT LIKE 'retail:%')`,
    [],
  );
  return {
    products: idsByNumber(products),
    customers: idsByNumber(customers),
    orders: idsByNumber(orders),
    cancellations: new Set(refunds.map(({ ref }) => numberOf(ref).replace(/\/\d+$/, ''))),
    currency: orders[0] ? String(orders[0].currency) : null,
    otherOrders: Number(others?.count ?? 0),
  };
}

type Cell = string | number | null | undefined;

const numberOf = (ref: Cell) => String(ref).slice('retail:'.length);
const idsByNumber = (rows: Record<string, Cell>[]) =>
  new Map(rows.map(({ ref, id }) => [numberOf(ref), String(id)]));
