import {
  type Axes,
  fulfilmentOf,
  type Money,
  type OrderFulfilment,
  type OrderPayment,
  type OrderStatus,
  type Pieces,
  paymentOf,
  piecesOf,
  settled,
} from '../orders/axes.ts';
import { type TimeColumn, timeColumns } from './orderFile.ts';
import type { PastTimes } from './pastOrder.ts';
import type { RowProblem, StandingRule } from './rowProblem.ts';

/** What a file says of where an order stands. */
export interface Said {
  status?: Exclude<OrderStatus, 'draft'> | undefined;
  payment?: OrderPayment | undefined;
  fulfilment?: OrderFulfilment | undefined;
  /** in minor units */
  paid?: number | undefined;
  refunded?: number | undefined;
  credit?: number | undefined;
  times: { [column in TimeColumn]?: Date | undefined } & { placedAt: Date };
  /** the file has a column about this, so that nothing in it means not yet */
  ofPayment: boolean;
  ofFulfilment: boolean;
}

/** What a file says of the pieces of a line. */
export type SaidPieces = { quantity: number } & {
  [what in 'shipped' | 'delivered' | 'returned']?: number | undefined;
};

export interface Standing {
  axes: Axes;
  money: Money;
  lines: Pieces[];
  at: PastTimes;
}

type Read<T> = { ok: true; value: T } | { ok: false; problem: RowProblem };

/**
 * Where an order of a file stands on the three axes. What the file has no column for has happened, for an order of the past
 * is paid and there, unless its status says that it is not; what it has a column for is as the cells say.
 * @example standingOf({ paid: 0, times: { placedAt }, ofPayment: true, ofFulfilment: false }, { total: 500, lines })
 * // placed, unpaid, delivered
 */
export function standingOf(
  said: Said,
  { total, lines }: { total: number; lines: SaidPieces[] },
): Read<Standing> {
  const money = moneyOf(said, total);
  if (!money.ok) return money;
  const whole = fulfilmentSaid(said, lines);
  if (said.fulfilment === 'partlyShipped' && lines.every(({ shipped }) => shipped === undefined))
    return missing('shipped');
  const pieces = lines.map((line) => piecesOfLine(line, whole));
  const open = {
    ...{ status: 'placed' as const, payment: paymentOf(money.value), fulfilment: fulfilmentOf(pieces) },
  };
  const axes = said.status === 'cancelled' ? { ...open, status: said.status } : settled<Axes>(open);
  const rule = whatIsOff(said, { axes, money: money.value, lines: pieces });
  if (rule) return { ok: false, problem: { kind: 'notConsistent', rule } };

  const at = timesOf(said.times, { money: money.value, pieces: piecesOf(pieces) });
  if (!at.ok) return at;
  return { ok: true, value: { axes, money: money.value, lines: pieces, at: at.value } };
}

const missing = (column: string) => ({ ok: false, problem: { kind: 'cellMissing', column } }) as const;

function moneyOf(said: Said, total: number): Read<Money> {
  const { payment, times, credit = 0 } = said;
  const isAllBack = payment === 'refunded' || (payment === undefined && times.refundedAt !== undefined);
  const { refunded = isAllBack ? total : 0 } = said;
  const paid = said.paid ?? paidOf(said, total);
  if (paid === undefined) return missing('paid');
  if (payment === 'partlyRefunded' && said.refunded === undefined) return missing('refunded');
  return { ok: true, value: { total, paid, refunded, credit } };
}

function paidOf(
  { status, payment, refunded = 0, times, ofPayment }: Said,
  total: number,
): number | undefined {
  if (payment === 'partlyPaid') return undefined;
  if (payment !== undefined) return payment === 'unpaid' ? 0 : total;
  if (times.paidAt || times.refundedAt || refunded > 0 || status === 'completed') return total;
  return ofPayment || status !== undefined ? 0 : total;
}

function fulfilmentSaid(said: Said, lines: SaidPieces[]): OrderFulfilment {
  const { status, fulfilment, times, ofFulfilment } = said;
  if (fulfilment) return fulfilment;
  if (times.returnedAt) return 'returned';
  if (times.deliveredAt) return 'delivered';
  if (times.shippedAt) return 'shipped';
  const hasPieces = lines.some((line) => (line.shipped ?? line.delivered ?? line.returned) !== undefined);
  if (hasPieces) return 'unfulfilled';
  if (status === 'completed') return 'delivered';
  return ofFulfilment || status !== undefined ? 'unfulfilled' : 'delivered';
}

/** What a line says itself counts; else all of its pieces are as its order. */
function piecesOfLine(line: SaidPieces, order: OrderFulfilment): Pieces {
  const { quantity } = line;
  const all = (...when: OrderFulfilment[]) => (when.includes(order) ? quantity : 0);
  const shipped = line.shipped ?? all('shipped', 'delivered', 'returned');
  return {
    ...{ quantity, shipped },
    delivered: line.delivered ?? Math.min(shipped, all('delivered', 'returned')),
    returned: line.returned ?? Math.min(shipped, all('returned')),
  };
}

function whatIsOff(said: Said, { axes, money, lines }: Omit<Standing, 'at'>): StandingRule | null {
  const { total, paid, refunded } = money;
  const all = piecesOf(lines);
  if (paid > total) return 'paidAboveTotal';
  if (refunded > 0 && (paid < total || refunded > paid)) return 'refundedAbovePaid';
  if (said.payment && total > 0 && said.payment !== axes.payment) return 'paymentDiffers';
  const isPossible = ({ quantity, shipped, delivered, returned }: Pieces) =>
    shipped <= quantity && delivered <= shipped && returned <= shipped;
  if (!lines.every(isPossible)) return 'piecesNotPossible';
  if (said.fulfilment && said.fulfilment !== axes.fulfilment) return 'fulfilmentDiffers';
  if (said.status === 'completed' && axes.status !== 'completed') return 'notCompleted';
  if (said.status === 'cancelled' && paid !== refunded) return 'cancelledWithMoney';
  if (said.status === 'cancelled' && all.shipped > all.returned) return 'cancelledWithGoods';
  return said.times.cancelledAt && said.status !== 'cancelled' ? 'notCancelled' : null;
}

const DAY_MS = 24 * 3_600_000;

/**
 * What has no time of its own happened with what came before it. Nothing happened before the order was placed; else any
 * order goes, for each may have happened in parts, and a file has the time of the last.
 */
function timesOf(said: Said['times'], { money, pieces }: { money: Money; pieces: Pieces }): Read<PastTimes> {
  const placed = said.placedAt;
  const early = timeColumns.find((column) => placed.getTime() - (said[column] ?? placed).getTime() > DAY_MS);
  if (early) return { ok: false, problem: { kind: 'cellNotValid', column: early } };

  /** A day without a time, of something that was placed at a time on that day, is not before it. */
  const at = (column: TimeColumn, otherwise: Date) => latest(said[column] ?? otherwise, placed);
  const paid = at('paidAt', placed);
  const shipped = at('shippedAt', placed);
  const delivered = at('deliveredAt', shipped);
  const returned = at('returnedAt', pieces.delivered > 0 ? delivered : shipped);
  const refunded = at('refundedAt', pieces.returned > 0 ? latest(paid, returned) : paid);
  const gone = [money.refunded > 0 ? refunded : placed, pieces.returned > 0 ? returned : placed];
  const cancelled = at('cancelledAt', latest(...gone));
  return { ok: true, value: { placed, paid, shipped, delivered, returned, refunded, cancelled } };
}

const latest = (...dates: Date[]): Date => new Date(Math.max(...dates.map((date) => date.getTime())));
