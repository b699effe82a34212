import type { Tx } from '../db.ts';
import type { Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';

/** Records that a shipped order has arrived. */
export async function deliverOrder(tx: Tx, options: MoveRequest): Promise<Outcome<MovedOrder>> {
  const { now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'deliver',
    effect: async ({ id }) => {
      await tx.$executeRaw`
        UPDATE "Shipment" SET "deliveredAt" = ${now} WHERE "orderId" = ${id} AND "deliveredAt" IS NULL`;
    },
  });
}
