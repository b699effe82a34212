import type { Actor } from '../actors.ts';
import type { OrderMove } from '../problem.ts';

export type OrderStatus = 'draft' | 'placed' | 'completed' | 'cancelled';
export type OrderPayment = 'unpaid' | 'paid' | 'refunded';
export type OrderFulfilment = 'unfulfilled' | 'shipped' | 'delivered';

/** Where an order stands. */
export interface Axes {
  status: OrderStatus;
  payment: OrderPayment;
  fulfilment: OrderFulfilment;
}

/** What can be done with an order once it is placed. */
export type PlacedMove = Exclude<OrderMove, 'place'>;

const isPlaced = ({ status }: Axes) => status === 'placed';
const isUnpaid = ({ payment }: Axes) => payment === 'unpaid';
/** Money that went back buys nothing; a parcel already on its way may still arrive. */
const hasItsPrice = ({ payment }: Axes) => payment !== 'refunded';
const isUnfulfilled = ({ fulfilment }: Axes) => fulfilment === 'unfulfilled';
const isShipped = ({ fulfilment }: Axes) => fulfilment === 'shipped';

interface MoveRule {
  /** a customer's word is no payment, and does not ship */
  by: 'staff' | 'customerToo';
  isAllowed(axes: Axes): boolean;
  change: Partial<Axes>;
  /** the kind of the entry in the order's history */
  event: 'paid' | 'shipped' | 'delivered' | 'cancelled';
}

/** Every move there is. What is not allowed here happens nowhere. */
export const orderMoves = {
  pay: {
    by: 'staff',
    isAllowed: (axes) => isPlaced(axes) && isUnpaid(axes),
    change: { payment: 'paid' },
    event: 'paid',
  },
  // Shipping an unpaid order is allowed: cash on delivery is common.
  ship: {
    by: 'staff',
    isAllowed: (axes) => isPlaced(axes) && hasItsPrice(axes) && isUnfulfilled(axes),
    change: { fulfilment: 'shipped' },
    event: 'shipped',
  },
  deliver: {
    by: 'staff',
    isAllowed: (axes) => isPlaced(axes) && isShipped(axes),
    change: { fulfilment: 'delivered' },
    event: 'delivered',
  },
  // Paid or shipped, an order needs a refund or a return, which are moves of their own.
  cancel: {
    by: 'customerToo',
    isAllowed: (axes) => isPlaced(axes) && isUnpaid(axes) && isUnfulfilled(axes),
    change: { status: 'cancelled' },
    event: 'cancelled',
  },
} satisfies Record<PlacedMove, MoveRule>;

/**
 * Where the order stands after a move, or null when the move is not allowed. Paid and delivered is completed.
 * @example afterMove('pay', { status: 'placed', payment: 'unpaid', fulfilment: 'delivered' })
 * // { status: 'completed', payment: 'paid', fulfilment: 'delivered' }
 */
export function afterMove(move: PlacedMove, axes: Axes): Axes | null {
  const { isAllowed, change }: MoveRule = orderMoves[move];
  if (!isAllowed(axes)) return null;

  const moved = { ...axes, ...change };
  const isSettled = isPlaced(moved) && moved.payment === 'paid' && moved.fulfilment === 'delivered';
  return isSettled ? { ...moved, status: 'completed' } : moved;
}

/**
 * Whether this kind of person may do it at all.
 * @example mayMove('ship', { as: 'customer', customerId: 'c1' }) // false
 */
export const mayMove = (move: PlacedMove, actor: Actor): boolean =>
  actor.as === 'staff' || orderMoves[move].by === 'customerToo';

/**
 * The moves an order allows now, for the buttons of a card.
 * @example movesFrom({ status: 'placed', payment: 'paid', fulfilment: 'shipped' }) // ['deliver']
 */
export const movesFrom = (axes: Axes): PlacedMove[] =>
  (Object.keys(orderMoves) as PlacedMove[]).filter((move) => afterMove(move, axes) !== null);
