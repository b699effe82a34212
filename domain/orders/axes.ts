export type OrderStatus = 'draft' | 'placed' | 'completed' | 'cancelled';
export type OrderPayment = 'unpaid' | 'partlyPaid' | 'paid' | 'partlyRefunded' | 'refunded';
export type OrderFulfilment = 'unfulfilled' | 'partlyShipped' | 'shipped' | 'delivered' | 'returned';

/** Where an order stands. */
export interface Axes {
  status: OrderStatus;
  payment: OrderPayment;
  fulfilment: OrderFulfilment;
}

/** An order's money in minor units. */
export interface Money {
  total: number;
  /** paid for this order; a payment given back before the whole was paid no longer counts */
  paid: number;
  /** given back after the whole was paid */
  refunded: number;
  /** kept and buying nothing: it came too late or was too much */
  credit: number;
}

/** What has become of the pieces of a line, or of all lines together. */
export interface Pieces {
  quantity: number;
  shipped: number;
  delivered: number;
  returned: number;
}

/**
 * The payment axis, from the sums.
 * @example paymentOf({ total: 500, paid: 200, refunded: 0 }) // 'partlyPaid'
 * @example paymentOf({ total: 500, paid: 500, refunded: 500 }) // 'refunded'
 */
export function paymentOf({ total, paid, refunded }: Omit<Money, 'credit'>): OrderPayment {
  if (paid < total) return paid === 0 ? 'unpaid' : 'partlyPaid';
  if (refunded === 0) return 'paid';
  return refunded < paid ? 'partlyRefunded' : 'refunded';
}

/**
 * The fulfilment axis, from the lines' pieces. With everything back that left and more to send, nothing has left.
 * @example fulfilmentOf([{ quantity: 3, shipped: 1, delivered: 0, returned: 0 }]) // 'partlyShipped'
 */
export function fulfilmentOf(lines: Pieces[]): OrderFulfilment {
  const { quantity, shipped, delivered, returned } = piecesOf(lines);
  if (shipped < quantity) return shipped === returned ? 'unfulfilled' : 'partlyShipped';
  if (returned === quantity && quantity > 0) return 'returned';
  return delivered < shipped || quantity === 0 ? 'shipped' : 'delivered';
}

/** @example piecesOf([]) // { quantity: 0, shipped: 0, delivered: 0, returned: 0 } */
export const piecesOf = (lines: Pieces[]): Pieces => ({
  quantity: sumOf(lines, 'quantity'),
  shipped: sumOf(lines, 'shipped'),
  delivered: sumOf(lines, 'delivered'),
  returned: sumOf(lines, 'returned'),
});

const sumOf = (lines: Pieces[], figure: keyof Pieces) => lines.reduce((sum, line) => sum + line[figure], 0);

/**
 * A placed order that nobody owes and that is wholly there, or back, is completed by itself.
 * @example settled({ status: 'placed', payment: 'paid', fulfilment: 'delivered' }).status // 'completed'
 */
export const settled = <A extends Axes>(axes: A): A =>
  axes.status === 'placed' && isWhollyPaid(axes) && isAtItsEnd(axes)
    ? { ...axes, status: 'completed' }
    : axes;

const isWhollyPaid = ({ payment }: Axes) => payment !== 'unpaid' && payment !== 'partlyPaid';
const isAtItsEnd = ({ fulfilment }: Axes) => fulfilment === 'delivered' || fulfilment === 'returned';

/** Every step there is on each axis; staying where it is needs none. */
export const orderSteps = {
  draft: ['placed'],
  placed: ['completed', 'cancelled'],
  completed: [],
  cancelled: ['placed'], // expired, then paid after all
} satisfies Record<OrderStatus, OrderStatus[]>;

export const paymentSteps = {
  unpaid: ['partlyPaid', 'paid'],
  partlyPaid: ['unpaid', 'paid'],
  paid: ['partlyPaid', 'unpaid', 'partlyRefunded', 'refunded'], // back to owing: more was ordered
  partlyRefunded: ['refunded'],
  refunded: [],
} satisfies Record<OrderPayment, OrderPayment[]>;

export const fulfilmentSteps = {
  unfulfilled: ['partlyShipped', 'shipped'],
  partlyShipped: ['unfulfilled', 'shipped'],
  shipped: ['delivered', 'returned'],
  delivered: ['returned'],
  returned: [],
} satisfies Record<OrderFulfilment, OrderFulfilment[]>;

/**
 * Whether each axis stays or takes a step of its table.
 * @example isStep({ status: 'completed', ...paidAndThere }, { status: 'placed', ...paidAndThere }) // false
 */
export const isStep = (from: Axes, to: Axes): boolean =>
  takes(orderSteps, from.status, to.status) &&
  takes(paymentSteps, from.payment, to.payment) &&
  takes(fulfilmentSteps, from.fulfilment, to.fulfilment);

const takes = <S extends string>(steps: Record<S, readonly S[]>, from: S, to: S) =>
  from === to || steps[from].includes(to);
