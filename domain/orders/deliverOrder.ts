import type { Tx } from '../db.ts';
import { done, type Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder, refuseMove } from './moveOrder.ts';

/** Records that all that was shipped so far has arrived. */
export function deliverOrder(tx: Tx, options: MoveRequest): Promise<Outcome<MovedOrder>> {
  const { orderId, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'deliver',
    plan: (order) => {
      // Of an order that is partly shipped everything may have arrived already: the axes alone do not tell.
      if (order.lines.length > 0 && order.lines.every(({ shipped, delivered }) => shipped === delivered))
        return refuseMove('deliver', 'hasGoodsOnTheWay', order);

      return done({
        lines: order.lines.map((line) => ({ ...line, delivered: line.shipped })),
        kinds: ({ fulfilment }) => [fulfilment === 'partlyShipped' ? 'partlyDelivered' : 'delivered'],
        write: async () => {
          await tx.$executeRaw`
            UPDATE "Shipment" SET "deliveredAt" = ${now} WHERE "orderId" = ${orderId} AND "deliveredAt" IS NULL`;
        },
      });
    },
  });
}
