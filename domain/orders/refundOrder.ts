import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { finishTasks } from '../tasks/tasks.ts';
import { paymentOf } from './axes.ts';
import { type LedgerEvent, taxOfRefund } from './ledger.ts';
import {
  type FoundLine,
  type FoundOrder,
  type MovedOrder,
  type MoveRequest,
  moveOrder,
} from './moveOrder.ts';
import { heldMoney } from './orderMoves.ts';
import { type LinePieces, piecesOfLine, readPieces, withoutPromise } from './pieces.ts';
import { isAmount } from './recordPayment.ts';
import { unallocateStock } from './stock.ts';

export interface RefundRequest extends MoveRequest {
  /** in minor units; without it and without lines, all that we hold */
  amount?: number | undefined;
  /** the pieces whose price goes back, instead of an amount */
  lines?: LinePieces[] | undefined;
  reason: string;
  /** in minor units: only a manager may give back more of one order, in one go or in many */
  approvalLimit: number;
}

/**
 * Gives money back: at most what we hold, by amount or by lines. First what buys nothing, then what was paid. A payment
 * given back before the whole was paid is owed again; afterwards it is a refund of what was sold, with its tax.
 */
export function refundOrder(tx: Tx, options: RefundRequest): Promise<Outcome<MovedOrder>> {
  const { reason, actor, approvalLimit: limit, orderId, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'refund',
    plan: (order) => {
      const wanted = readRefund(order, options);
      if (!wanted.ok) return wanted;
      const { amount, lines, pieces } = wanted.value;
      const refusal = whyNotRefunded(order, { amount, limit });
      if (refusal) return refusal;

      const { money, posting } = giveBack(order, amount);
      const isWhole = paymentOf({ ...order, ...money }) === 'refunded'; // it cannot be shipped any more
      return done({
        money,
        lines: isWhole ? withoutPromise(lines) : lines,
        kinds: (moved) => [heldMoney(moved) === 0 ? 'refunded' : 'partlyRefunded'],
        detail: reason,
        posting,
        write: async (key, moved) => {
          await tx.$executeRaw`
            INSERT INTO "Refund" ("id", "orderId", "amount", "reason", "lines", "requestId", "recordedBy", "createdAt")
            VALUES (${newId()}, ${orderId}, ${amount}, ${reason}, ${pieces ? JSON.stringify(pieces) : ''}, ${key},
              ${actorText(actor)}, ${now})`;
          if (isWhole) await unallocateStock(tx, { lines: order.lines.map(promiseOf) });
          if (order.credit === 0 || moved.credit > 0) return;
          await finishTasks(tx, { kind: 'refundDue', subject: 'order', subjectId: orderId, now });
        },
      });
    },
  });
}

const promiseOf = ({ productId, allocated }: FoundLine) => ({ productId, quantity: allocated });

/** What of an order's money may still be given back, in minor units. */
export const refundable = (order: FoundOrder): number => heldMoney(order) - order.onItsWayBack;

/** At most what we hold and have promised to nobody; above the limit, all refunds together, a manager has to ask. */
export function whyNotRefunded(order: FoundOrder, { amount, limit }: { amount: number; limit: number }) {
  const { currency, givenBack, onItsWayBack, byManager } = order;
  const most = refundable(order);
  if (!isAmount(amount, most)) return refuse({ kind: 'amountNotAllowed', most, currency });
  if (givenBack + onItsWayBack + amount > limit && !byManager)
    return refuse({ kind: 'approvalNeeded', limit, currency });
  return null;
}

interface Refund {
  amount: number;
  lines: FoundLine[];
  pieces?: LinePieces[];
}

function readRefund(order: FoundOrder, { amount, lines: asked }: RefundRequest): Outcome<Refund> {
  if (!asked) return done({ amount: amount ?? refundable(order), lines: order.lines });

  const pieces = readPieces(order.lines, asked, ({ quantity, refunded }) => quantity - refunded);
  if (!pieces.ok) return pieces;
  const lines = order.lines.map((line) => ({
    ...line,
    refunded: line.refunded + piecesOfLine(pieces.value, line),
  }));
  const price = order.lines.reduce(
    (sum, line) => sum + priceOfPieces(line, piecesOfLine(pieces.value, line)),
    0,
  );
  return done({ amount: price, lines, pieces: pieces.value });
}

/**
 * What the next pieces of a line cost after all discounts, in minor units; all of them together cost the line's whole.
 * @example priceOfPieces({ quantity: 3, total: 100, orderDiscount: 0, refunded: 0 }, 1) // 33
 */
export function priceOfPieces(
  line: { quantity: number; total: number; orderDiscount: number; refunded: number },
  pieces: number,
): number {
  const net = line.total - line.orderDiscount;
  const upTo = (count: number) => Math.floor((net * count) / line.quantity);
  return upTo(line.refunded + pieces) - upTo(line.refunded);
}

function giveBack({ total, tax, paid, refunded, credit }: FoundOrder, amount: number) {
  const ofCredit = Math.min(credit, amount);
  const ofOrder = amount - ofCredit;
  const isDeposit = paid < total;
  const posting: LedgerEvent = {
    kind: 'refunded',
    amount,
    ofCredit,
    ofDeposit: isDeposit ? ofOrder : 0,
    tax: isDeposit ? 0 : taxOfRefund({ total, tax, refunded }, ofOrder),
  };
  const money = isDeposit ? { paid: paid - ofOrder } : { refunded: refunded + ofOrder };
  return { money: { ...money, credit: credit - ofCredit }, posting };
}
