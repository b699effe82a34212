import type { Tx } from '../db.ts';
import { done, type Outcome } from '../outcome.ts';
import { finishTasks } from '../tasks/tasks.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';
import { waitingLines, withoutPromise } from './pieces.ts';
import { releaseStock } from './stock.ts';

/**
 * Cancels an order of which we hold no money and nothing is out; its goods can be sold again. `reason` goes into its
 * history.
 */
export function cancelOrder(
  tx: Tx,
  options: MoveRequest & { reason?: string },
): Promise<Outcome<MovedOrder>> {
  const asked = { kind: 'cancelAsked', subject: 'order', subjectId: options.orderId } as const;
  return moveOrder(tx, {
    ...options,
    move: 'cancel',
    plan: ({ lines, payment, total, tax, shippingFee }) => {
      const sum = { total, tax, shippingFee };
      return done({
        status: 'cancelled',
        lines: withoutPromise(lines),
        kinds: () => ['cancelled'],
        detail: options.reason ?? '',
        // Paid and refunded, the sale stays in the books beside its refund.
        ...(payment === 'unpaid' && { posting: { kind: 'cancelled', ...sum } }),
        write: async () => {
          await releaseStock(tx, { lines: waitingLines(lines) });
          await finishTasks(tx, { ...asked, now: options.now });
        },
      });
    },
  });
}
