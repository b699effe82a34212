import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';

/** Who was paid how much, in minor units, and how. */
export interface NewPayment {
  orderId: string;
  amount: number;
  method: string;
}

/**
 * Records that `amount` was paid, or all that is still owed, by `method`: cash, transfer, a provider's name; '' when
 * nobody said. More than is owed is refused: a person can ask back. What a provider reports goes to keepPayment.
 */
export function recordPayment(
  tx: Tx,
  options: MoveRequest & { amount?: number | undefined; method?: string },
): Promise<Outcome<MovedOrder>> {
  const { method = '', orderId } = options;
  return moveOrder(tx, {
    ...options,
    move: 'pay',
    plan: ({ total, paid, currency }) => {
      const owed = total - paid;
      const { amount = owed } = options;
      if (!isAmount(amount, owed)) return refuse({ kind: 'amountNotAllowed', most: owed, currency });

      return done({
        money: { paid: paid + amount },
        kinds: ({ payment }) => [payment === 'paid' ? 'paid' : 'partlyPaid'],
        detail: method,
        posting: { kind: 'paid', amount },
        write: (key) => addPayment(tx, { ...options, orderId, amount, method, key }),
      });
    },
  });
}

/** @example isAmount(0.5, 100) // false */
export const isAmount = (amount: number, most: number): boolean =>
  Number.isInteger(amount) && amount >= 1 && amount <= most;

/** One row of money that came in; `key` is unique. */
export async function addPayment(
  tx: Tx,
  options: Pick<MoveRequest, 'actor' | 'now'> & NewPayment & { key: string },
): Promise<void> {
  const { orderId, amount, method, key, actor, now } = options;
  await tx.$executeRaw`
    INSERT INTO "Payment" ("id", "orderId", "amount", "method", "requestId", "recordedBy", "createdAt")
    VALUES (${newId()}, ${orderId}, ${amount}, ${method}, ${key}, ${actorText(actor)}, ${now})`;
}
