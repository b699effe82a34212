import type { Tx } from '../db.ts';
import type { Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';
import { giveBackStock, type StockLine } from './stock.ts';

/** Cancels an order that is neither paid nor shipped; its goods can be sold again. `reason` goes into its history. */
export async function cancelOrder(
  tx: Tx,
  options: MoveRequest & { reason?: string },
): Promise<Outcome<MovedOrder>> {
  return moveOrder(tx, {
    ...options,
    move: 'cancel',
    detail: options.reason ?? '',
    effect: async ({ id }) => {
      // Lines never change once placed, so they are read only now, when it is known that they are needed.
      const lines = await tx.$queryRaw<StockLine[]>`
        SELECT "productId", "quantity" FROM "OrderLine" WHERE "orderId" = ${id}`;
      await giveBackStock(tx, { lines });
    },
  });
}
