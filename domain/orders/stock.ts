import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { RunAgain } from '../runAgain.ts';

// `stock` is what can be sold, `reserved` what placed orders wait for; on hand is the sum. `allocated` is how much of
// that is promised to lines. One statement a product, by id: a single one for all would lock its rows in an order
// PostgreSQL chooses, and two baskets would meet in a deadlock.

/** What one line takes or gives back; `allocated` of it was promised to the line and no longer is. */
export interface StockLine {
  productId: string;
  quantity: number;
  allocated?: number;
}

/**
 * Reserves each line's quantity if it can be sold, is on sale and at the price shown; else begins again. Without a
 * price (an order revived, a quote) only the stock counts.
 */
export async function reserveStock(
  tx: Tx,
  options: { lines: (StockLine & { unitPrice?: number })[] },
): Promise<void> {
  for (const { productId, quantity, unitPrice } of inLockOrder(options.lines)) {
    const onOffer =
      unitPrice === undefined ? Prisma.empty : Prisma.sql`AND "price" = ${unitPrice} AND "active" = true`;
    const reserved = await tx.$executeRaw`
      UPDATE "Product" SET "stock" = "stock" - ${quantity}, "reserved" = "reserved" + ${quantity}
      WHERE "id" = ${productId} AND ("stock" >= ${quantity} OR "backorder" = true) ${onOffer}`;
    if (reserved === 0) throw new RunAgain('The stock or the price changed since it was read.');
  }
}

/**
 * What was reserved leaves the house; begins again when it is not on hand, or is promised to another line. Pieces
 * promised to this one may leave even when a stock take has found fewer than are promised.
 */
export async function shipStock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity, allocated } of inLockOrder(options.lines)) {
    const unpromised = quantity - allocated;
    const left = await tx.$executeRaw`
      UPDATE "Product" SET "reserved" = "reserved" - ${quantity}, "allocated" = "allocated" - ${allocated}
      WHERE "id" = ${productId} AND "reserved" >= ${quantity} AND "stock" + "reserved" >= ${quantity}
        AND "allocated" >= ${allocated}
        AND (${unpromised} = 0 OR "stock" + "reserved" - "allocated" >= ${unpromised})`;
    if (left === 0) throw new RunAgain('What was reserved is not on hand, or not for this order.');
  }
}

/** What was reserved can be sold again, also of a product that is no longer on sale. */
export async function releaseStock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity, allocated } of inLockOrder(options.lines)) {
    await tx.$executeRaw`
      UPDATE "Product" SET "stock" = "stock" + ${quantity}, "reserved" = "reserved" - ${quantity},
        "allocated" = "allocated" - ${allocated}
      WHERE "id" = ${productId}`;
  }
}

/** Takes some goods and gives others back, all in one order of products, so that two changes never meet in a deadlock. */
export async function exchangeStock(
  tx: Tx,
  options: { taken: (StockLine & { unitPrice: number })[]; given: StockLine[] },
): Promise<void> {
  const { taken, given } = options;
  const products = new Set([...taken, ...given].map(({ productId }) => productId));
  for (const productId of [...products].sort()) {
    const isIt = (line: StockLine) => line.productId === productId;
    await releaseStock(tx, { lines: given.filter(isIt) });
    await reserveStock(tx, { lines: taken.filter(isIt) });
  }
}

/** Promises pieces to lines: only of what is on hand, promised to nobody else and waited for; else begins again. */
export async function allocateStock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    const promised = await tx.$executeRaw`
      UPDATE "Product" SET "allocated" = "allocated" + ${quantity}
      WHERE "id" = ${productId} AND "stock" + "reserved" >= "allocated" + ${quantity}
        AND "reserved" >= "allocated" + ${quantity}`;
    if (promised === 0) throw new RunAgain('What was to be promised is not there any more.');
  }
}

/** What was promised to lines is promised to nobody; they wait for it as before. */
export async function unallocateStock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    await tx.$executeRaw`
      UPDATE "Product" SET "allocated" = "allocated" - ${quantity} WHERE "id" = ${productId}`;
  }
}

/**
 * Counts what an order from before still waits for: it is on hand beside what can be sold, which a shop that came here has
 * counted without it.
 */
export async function addReserved(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    await tx.$executeRaw`UPDATE "Product" SET "reserved" = "reserved" + ${quantity} WHERE "id" = ${productId}`;
  }
}

/** Takes that back; what can be sold stays. */
export async function dropReserved(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    await tx.$executeRaw`UPDATE "Product" SET "reserved" = "reserved" - ${quantity} WHERE "id" = ${productId}`;
  }
}

/** What came back can be sold again. */
export async function restock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    await tx.$executeRaw`UPDATE "Product" SET "stock" = "stock" + ${quantity} WHERE "id" = ${productId}`;
  }
}

/** Each product once, by id; lines of nothing are left out. */
function inLockOrder<L extends StockLine>(lines: L[]): (L & { allocated: number })[] {
  const byProduct = new Map<string, L & { allocated: number }>();
  for (const line of lines) {
    const sum = byProduct.get(line.productId);
    const quantity = (sum?.quantity ?? 0) + line.quantity;
    const allocated = (sum?.allocated ?? 0) + (line.allocated ?? 0);
    byProduct.set(line.productId, { ...line, quantity, allocated });
  }
  return [...byProduct.values()]
    .filter(({ quantity }) => quantity > 0)
    .sort((a, b) => (a.productId < b.productId ? -1 : 1));
}
