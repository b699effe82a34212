import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';

/** Records that the order left the house, with what is known of its way. */
export async function shipOrder(
  tx: Tx,
  options: MoveRequest & { carrier?: string | undefined; tracking?: string | undefined },
): Promise<Outcome<MovedOrder>> {
  const { carrier = null, tracking = null, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'ship',
    detail: [carrier, tracking].filter(Boolean).join(' '),
    effect: async ({ id }, key) => {
      await tx.$executeRaw`
        INSERT INTO "Shipment" ("id", "orderId", "carrier", "tracking", "requestId", "shippedAt")
        VALUES (${newId()}, ${id}, ${carrier}, ${tracking}, ${key}, ${now})`;
    },
  });
}
