import type { Tx } from '../db.ts';
import { changeOrder, type MovedOrder, type MoveRequest } from '../orders/moveOrder.ts';
import { withoutPromise } from '../orders/pieces.ts';
import { unallocateStock } from '../orders/stock.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Takes back what was promised to an order and has not been sent; it waits on, and the pieces can go to others. */
export function releaseAllocation(
  tx: Tx,
  options: MoveRequest & { reason: string },
): Promise<Outcome<MovedOrder>> {
  const { actor, reason } = options;
  return changeOrder(tx, {
    ...options,
    move: 'release',
    plan: ({ lines }) => {
      if (actor.as === 'customer') return refuse({ kind: 'orderNotFound' });
      if (lines.every(({ allocated }) => allocated === 0)) return refuse({ kind: 'nothingAllocated' });

      const promised = lines.map(({ productId, allocated }) => ({ productId, quantity: allocated }));
      return done({
        lines: withoutPromise(lines),
        kinds: () => ['released'],
        detail: reason,
        write: () => unallocateStock(tx, { lines: promised }),
      });
    },
  });
}
