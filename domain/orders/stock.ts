import type { Tx } from '../db.ts';
import { RunAgain } from '../runAgain.ts';

/** What one line takes; `unitPrice` is what the customer was shown. */
export interface StockLine {
  productId: string;
  quantity: number;
}

/**
 * Takes each line's quantity if it is there, on sale and at the price shown; else begins again. One statement a
 * product, by id: a single one for all would lock its rows in an order PostgreSQL chooses, and two baskets would
 * meet in a deadlock.
 */
export async function takeStock(
  tx: Tx,
  options: { lines: (StockLine & { unitPrice: number })[] },
): Promise<void> {
  for (const { productId, quantity, unitPrice } of inLockOrder(options.lines)) {
    const taken = await tx.$executeRaw`
      UPDATE "Product" SET "stock" = "stock" - ${quantity}
      WHERE "id" = ${productId} AND "stock" >= ${quantity} AND "price" = ${unitPrice} AND "active" = true`;
    if (taken === 0) throw new RunAgain('The stock or the price changed since it was read.');
  }
}

/** Puts each line's quantity back, also of a product that is no longer on sale. */
export async function giveBackStock(tx: Tx, options: { lines: StockLine[] }): Promise<void> {
  for (const { productId, quantity } of inLockOrder(options.lines)) {
    await tx.$executeRaw`UPDATE "Product" SET "stock" = "stock" + ${quantity} WHERE "id" = ${productId}`;
  }
}

const inLockOrder = <L extends StockLine>(lines: L[]): L[] =>
  lines.toSorted((a, b) => (a.productId < b.productId ? -1 : 1));
