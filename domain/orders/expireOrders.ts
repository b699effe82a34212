import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { addEvents, requestKey } from './history.ts';
import { post } from './ledger.ts';
import { releaseStock, type StockLine } from './stock.ts';

/** An order that ended because it was not paid in time. */
export interface ExpiredOrder {
  id: string;
  number: number;
  conversationId: string | null;
  /** its customer's */
  language: string | null;
  currency: string;
  total: number;
  tax: number;
  shippingFee: number;
}

/** Whether a sweep would find anything: a read, so that a quiet minute takes no writer. */
export async function hasOrdersToExpire(tx: Tx, options: { now: Date }): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Order" WHERE "expiresAt" <= ${options.now} AND ${waits} LIMIT 1`;
  return rows.length > 0;
}

/** `expiresAt` is there only while this holds; a write repeats it all the same. */
const waits = Prisma.sql`"status" = 'placed' AND "payment" = 'unpaid' AND "fulfilment" = 'unfulfilled'`;

/**
 * Ends at most `limit` orders whose time to pay is over; their goods can be sold again. Two servers share the work:
 * who changes an order's row first has it, the other finds it gone. All orders are locked before any stock, as
 * everywhere, so that one statement claims them.
 */
export async function expireOrders(tx: Tx, options: { now: Date; limit: number }): Promise<ExpiredOrder[]> {
  const { now, limit } = options;
  const expired = await tx.$queryRaw<ExpiredOrder[]>`
    UPDATE "Order" SET "status" = 'cancelled', "expiresAt" = NULL, "expiredAt" = ${now},
      "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" IN (
      SELECT "id" FROM "Order" WHERE "expiresAt" <= ${now} AND ${waits} ORDER BY "expiresAt", "id" LIMIT ${limit}
    ) AND "expiresAt" <= ${now} AND ${waits}
    RETURNING "id", "number", "conversationId", "currency", "total", "tax", "shippingFee",
      (SELECT c."language" FROM "Customer" c WHERE c."id" = "Order"."customerId") AS "language"`;
  if (expired.length === 0) return [];

  const lines = await tx.$queryRaw<StockLine[]>`
    SELECT "productId", "quantity" - "shipped" AS "quantity", "allocated" FROM "OrderLine"
    WHERE "orderId" IN (${Prisma.join(expired.map(({ id }) => id))})`;
  await tx.$executeRaw`
    UPDATE "OrderLine" SET "allocated" = 0
    WHERE "orderId" IN (${Prisma.join(expired.map(({ id }) => id))}) AND "allocated" > 0`;
  await releaseStock(tx, { lines: lines.map((line) => ({ ...line, quantity: Number(line.quantity) })) });
  await post(
    tx,
    expired.map(({ id, currency, total, tax, shippingFee }) => ({
      id: keyOf(id, now),
      orderId: id,
      currency,
      event: { kind: 'cancelled', total, tax, shippingFee },
      at: now,
    })),
  );
  await addEvents(
    tx,
    ...expired.map(({ id }) => ({
      key: keyOf(id, now),
      orderId: id,
      kinds: ['expired' as const],
      actor: { as: 'rule' as const },
      door: 'rule' as const,
      changes: { before: '{"status":"placed"}', after: '{"status":"cancelled"}' },
      now,
    })),
  );
  return expired;
}

/** Revived, an order has no time to pay any more; should it ever expire twice, it is at another time. */
const keyOf = (orderId: string, now: Date) =>
  requestKey({ orderId, move: 'cancel', requestId: `expired/${now.toISOString()}` });
