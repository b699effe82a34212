import type { Tx } from '../db.ts';
import { MOST_TOTAL } from '../money.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { addTask } from '../tasks/tasks.ts';
import {
  changeOrder,
  type FoundOrder,
  type MovedOrder,
  type MovePlan,
  type MoveRequest,
  refuseMove,
} from './moveOrder.ts';
import { mayMove } from './orderMoves.ts';
import { waitingLines } from './pieces.ts';
import { addPayment, isAmount } from './recordPayment.ts';
import { reserveStock } from './stock.ts';

/**
 * Keeps money that has come, whatever became of the order meanwhile: a provider's callback cannot be refused. What is
 * owed is paid. An order that had expired is revived when the money covers all of it and its goods are there. What buys
 * nothing is the customer's credit, and a member of staff gets a task to give it back.
 */
export function keepPayment(
  tx: Tx,
  options: MoveRequest & { amount: number; method: string },
): Promise<Outcome<MovedOrder>> {
  const { amount, method, actor, now } = options;
  return changeOrder(tx, {
    ...options,
    move: 'pay',
    plan: (order) => {
      const { currency } = order;
      if (!mayMove('pay', actor)) return refuseMove('pay', 'isForStaff', order);
      const room = MOST_TOTAL - order.credit;
      if (!isAmount(amount, room)) return refuse({ kind: 'amountNotAllowed', most: room, currency });

      const plan = isRevivable(order, amount) ? revive(tx, order, amount) : take(order, amount);
      return done({
        ...plan,
        detail: method,
        write: async (key, moved) => {
          await plan.write?.(key, moved);
          await addPayment(tx, { ...options, key });
          if (moved.credit <= order.credit) return;
          await addTask(tx, {
            requestId: `${key}/refund`,
            kind: 'refundDue',
            subject: 'order',
            subjectId: order.id,
            now,
          });
        },
      });
    },
  });
}

const isRevivable = (order: FoundOrder, amount: number) =>
  order.status === 'cancelled' &&
  order.expiredAt !== null &&
  order.credit + amount >= order.total &&
  order.lines.every(({ stock, quantity, shipped, backorder }) => backorder || stock >= quantity - shipped);

/** It stands as it was placed and paid; what it waits for is reserved again. */
function revive(tx: Tx, { total, tax, shippingFee, credit, lines }: FoundOrder, amount: number): MovePlan {
  return {
    status: 'placed',
    money: { paid: total, credit: credit + amount - total },
    expiredAt: null,
    kinds: () => ['revived', 'paid'],
    posting: { kind: 'revived', amount, ofCredit: total - amount, total, tax, shippingFee },
    write: () => reserveStock(tx, { lines: waitingLines(lines) }),
  };
}

/** Pays what is owed; the rest is kept. */
function take({ status, total, paid, credit }: FoundOrder, amount: number): MovePlan {
  const owed = status === 'cancelled' ? 0 : total - paid;
  const applied = Math.min(owed, amount);
  const toCredit = amount - applied;
  return {
    money: { paid: paid + applied, credit: credit + toCredit },
    kinds: ({ payment }) => [
      ...(applied > 0 ? [payment === 'partlyPaid' ? ('partlyPaid' as const) : ('paid' as const)] : []),
      ...(toCredit > 0 ? ['moneyKept' as const] : []),
    ],
    posting: { kind: 'paid', amount, toCredit },
  };
}
