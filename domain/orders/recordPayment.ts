import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';

/** Records that the whole total was paid, by `method`: cash, transfer, a provider's name; '' when nobody said. */
export async function recordPayment(
  tx: Tx,
  options: MoveRequest & { method?: string },
): Promise<Outcome<MovedOrder>> {
  const { method = '', actor, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'pay',
    detail: method,
    effect: async ({ id, total }, key) => {
      await tx.$executeRaw`
        INSERT INTO "Payment" ("id", "orderId", "amount", "method", "requestId", "recordedBy", "createdAt")
        VALUES (${newId()}, ${id}, ${total}, ${method}, ${key}, ${actorText(actor)}, ${now})`;
    },
  });
}
