import type { Db } from '../../domain/db.ts';

/** What orders, money rows, stock and the ledger disagree about. Everything counts to 0 when it is right. */
export interface BooksOff {
  /** what all accounts come to */
  ledger: number;
  /** transactions that do not come to zero */
  transactions: number;
  /** orders whose sums, money rows and cash account differ, or come to less than nothing */
  cash: number;
  /** orders that owe another sum than their receivable account has */
  receivable: number;
  /** orders whose credit account is not what they keep */
  credit: number;
  /** products that have reserved another number of pieces than placed orders wait for */
  reserved: number;
  /** products that have promised another number of pieces than lines were, and lines promised more than they wait for */
  allocated: number;
}

export const balanced: BooksOff = {
  ledger: 0,
  transactions: 0,
  cash: 0,
  receivable: 0,
  credit: 0,
  reserved: 0,
  allocated: 0,
};

/** Audits the books with one statement, which sees one moment also while others write. */
export async function auditBooks(db: Db): Promise<BooksOff> {
  const account = (name: string) =>
    `coalesce((SELECT sum(e."amount") FROM "LedgerEntry" e WHERE e."orderId" = o."id" AND e."account" = '${name}'), 0)`;
  const rows = (table: string) =>
    `coalesce((SELECT sum(m."amount") FROM "${table}" m WHERE m."orderId" = o."id"), 0)`;
  const [off] = await db.report(
    `SELECT
      (SELECT coalesce(sum("amount"), 0) FROM "LedgerEntry") AS "ledger",
      (SELECT count(*) FROM (SELECT 1 AS "one" FROM "LedgerEntry" GROUP BY "transactionId" HAVING sum("amount") <> 0) t)
        AS "transactions",
      (SELECT count(*) FROM "Order" o WHERE o."status" <> 'draft' AND (
        o."paid" - o."refunded" + o."credit" < 0 OR o."paid" - o."refunded" + o."credit" <> ${account('cash')}
        OR ${account('cash')} <> ${rows('Payment')} - ${rows('Refund')})) AS "cash",
      (SELECT count(*) FROM "Order" o WHERE o."status" <> 'draft' AND ${account('receivable')} <>
        CASE WHEN o."status" = 'cancelled' THEN 0 ELSE o."total" - o."paid" END) AS "receivable",
      (SELECT count(*) FROM "Order" o WHERE o."status" <> 'draft' AND ${account('credit')} <> -o."credit") AS "credit",
      (SELECT count(*) FROM "Product" p WHERE p."reserved" <> coalesce((
        SELECT sum(l."quantity" - l."shipped") FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
        WHERE l."productId" = p."id" AND o."status" = 'placed'), 0)) AS "reserved",
      (SELECT count(*) FROM "Product" p WHERE p."allocated" <> coalesce((
        SELECT sum(l."allocated") FROM "OrderLine" l WHERE l."productId" = p."id"), 0))
      + (SELECT count(*) FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId" WHERE l."allocated" < 0 OR l."allocated" >
          CASE WHEN o."status" = 'placed' THEN l."quantity" - l."shipped" ELSE 0 END) AS "allocated"`,
    [],
  );
  return off as unknown as BooksOff;
}
