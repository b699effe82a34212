import type { Actor } from '../actors.ts';
import type { OrderMove } from '../problem.ts';
import type { Axes, Money, Pieces } from './axes.ts';

/** What can be done with an order once it is placed. */
export type PlacedMove = Exclude<OrderMove, 'place'>;

/** What a move must find; its name is what a refusal gives as the reason. `isDraft` is placing's. */
export type MoveRule =
  | 'isDraft'
  | 'isPlaced'
  | 'wasPlaced'
  | 'isOwed'
  | 'holdsMoney'
  | 'holdsNoMoney'
  | 'hasItsPrice'
  | 'hasGoodsToSend'
  | 'hasGoodsOnTheWay'
  | 'hasGoodsOut'
  | 'hasNoGoodsOut'
  | 'isForStaff';

/** What the rules look at. */
export type Standing = Axes & Money;

/** What we hold of the customer's money for an order, in minor units. */
export const heldMoney = ({ paid, refunded, credit }: Omit<Money, 'total'>): number =>
  paid - refunded + credit;

const rules: Record<Exclude<MoveRule, 'isDraft' | 'isForStaff'>, (order: Standing) => boolean> = {
  isPlaced: ({ status }) => status === 'placed',
  wasPlaced: ({ status }) => status !== 'draft',
  isOwed: ({ payment }) => payment === 'unpaid' || payment === 'partlyPaid',
  holdsMoney: (order) => heldMoney(order) > 0,
  holdsNoMoney: (order) => heldMoney(order) === 0,
  /** Money that went back buys nothing; a parcel already on its way may still arrive. */
  hasItsPrice: ({ payment }) => payment !== 'refunded',
  hasGoodsToSend: ({ fulfilment }) => fulfilment === 'unfulfilled' || fulfilment === 'partlyShipped',
  hasGoodsOnTheWay: ({ fulfilment }) => fulfilment === 'shipped' || fulfilment === 'partlyShipped',
  hasGoodsOut: ({ fulfilment }) => fulfilment !== 'unfulfilled' && fulfilment !== 'returned',
  hasNoGoodsOut: ({ fulfilment }) => fulfilment === 'unfulfilled' || fulfilment === 'returned',
};

interface Move {
  /** a customer's word is no payment, and does not ship */
  by: 'staff' | 'customerToo';
  /** all of them, asked in this order */
  rules: (keyof typeof rules)[];
}

/** Every move there is. What is not allowed here happens nowhere. */
export const orderMoves = {
  pay: { by: 'staff', rules: ['isPlaced', 'isOwed'] },
  // Shipping an unpaid order is allowed: cash on delivery is common.
  ship: { by: 'staff', rules: ['isPlaced', 'hasItsPrice', 'hasGoodsToSend'] },
  deliver: { by: 'staff', rules: ['isPlaced', 'hasGoodsOnTheWay'] },
  // Paid or shipped, an order needs a refund or a return first.
  cancel: { by: 'customerToo', rules: ['isPlaced', 'holdsNoMoney', 'hasNoGoodsOut'] },
  refund: { by: 'staff', rules: ['wasPlaced', 'holdsMoney'] },
  return: { by: 'staff', rules: ['wasPlaced', 'hasGoodsOut'] },
} satisfies Record<PlacedMove, Move>;

/**
 * The first rule that forbids the move to an order that stands so, or null when it is allowed.
 * @example whyNot('ship', aCancelledOrder) // 'isPlaced'
 */
export const whyNot = (move: PlacedMove, order: Standing): MoveRule | null =>
  (orderMoves[move] as Move).rules.find((rule) => !rules[rule](order)) ?? null;

export type EditRule = 'isDraft' | 'isPlaced' | 'hasNoGoodsOut' | 'hasNoRefund';

/**
 * The first rule that forbids to edit a placed order, or null when it is allowed.
 * @example whyNotEdited(aShippedOrder) // 'hasNoGoodsOut'
 */
export const whyNotEdited = (order: Standing): EditRule | null =>
  (['isPlaced', 'hasNoGoodsOut'] as const).find((rule) => !rules[rule](order)) ?? null;

/**
 * The same for its goods: none has ever left, and no money went back, because that was for goods of this order.
 * @example whyNotChanged(anOrderOfWhichAPartWasRefunded) // 'hasNoRefund'
 */
export function whyNotChanged(
  order: Standing & { lines: (Pieces & { refunded: number })[] },
): EditRule | null {
  if (order.lines.some(({ shipped }) => shipped > 0)) return 'hasNoGoodsOut';
  const isRefunded = order.refunded > 0 || order.lines.some(({ refunded }) => refunded > 0);
  return whyNotEdited(order) ?? (isRefunded ? 'hasNoRefund' : null);
}

/**
 * Whether this kind of person may do it at all.
 * @example mayMove('ship', { as: 'customer', customerId: 'c1' }) // false
 */
export const mayMove = (move: PlacedMove, actor: Actor): boolean =>
  actor.as !== 'customer' || orderMoves[move].by === 'customerToo';

/**
 * The moves an order allows now, for the buttons of a card.
 * @example movesFrom(anUnpaidDeliveredOrder) // ['pay', 'return']
 */
export const movesFrom = (order: Standing): PlacedMove[] =>
  (Object.keys(orderMoves) as PlacedMove[]).filter((move) => whyNot(move, order) === null);
