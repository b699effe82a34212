import { describe, expect, it } from 'vitest';
import {
  type Axes,
  afterMove,
  mayMove,
  movesFrom,
  orderMoves,
  type PlacedMove,
} from '../../../domain/orders/orderMoves.ts';

const statuses = ['draft', 'placed', 'completed', 'cancelled'] as const;
const payments = ['unpaid', 'paid', 'refunded'] as const;
const fulfilments = ['unfulfilled', 'shipped', 'delivered'] as const;
const moves = Object.keys(orderMoves) as PlacedMove[];
const nameOf = ({ status, payment, fulfilment }: Axes) => `${status} ${payment} ${fulfilment}`;

const allAxes: Axes[] = statuses.flatMap((status) =>
  payments.flatMap((payment) => fulfilments.map((fulfilment) => ({ status, payment, fulfilment }))),
);

/** The whole truth, written out once more by hand. */
const allowed: Record<string, Partial<Record<PlacedMove, string>>> = {
  'placed unpaid unfulfilled': {
    pay: 'placed paid unfulfilled',
    ship: 'placed unpaid shipped',
    cancel: 'cancelled unpaid unfulfilled',
  },
  'placed paid unfulfilled': { ship: 'placed paid shipped' },
  'placed unpaid shipped': { pay: 'placed paid shipped', deliver: 'placed unpaid delivered' },
  'placed paid shipped': { deliver: 'completed paid delivered' },
  'placed unpaid delivered': { pay: 'completed paid delivered' },
  'placed refunded shipped': { deliver: 'placed refunded delivered' },
};

describe('the table of moves', () => {
  it.each(allAxes.map((axes) => [nameOf(axes), axes] as const))(
    'allows from %s exactly what is written here',
    (name, axes) => {
      const found = moves.flatMap((move) => {
        const moved = afterMove(move, axes);
        return moved ? [[move, nameOf(moved)]] : [];
      });
      expect(Object.fromEntries(found)).toEqual(allowed[name] ?? {});
      expect(movesFrom(axes).sort()).toEqual(Object.keys(allowed[name] ?? {}).sort());
    },
  );

  it('reaches seven states from a placed order, and no draft or refund', () => {
    const start: Axes = { status: 'placed', payment: 'unpaid', fulfilment: 'unfulfilled' };
    const reached = new Map([[nameOf(start), start]]);
    for (const axes of reached.values()) {
      for (const moved of moves.flatMap((move) => afterMove(move, axes) ?? []))
        reached.set(nameOf(moved), moved);
    }
    expect([...reached.keys()].sort()).toEqual([
      'cancelled unpaid unfulfilled',
      'completed paid delivered',
      'placed paid shipped',
      'placed paid unfulfilled',
      'placed unpaid delivered',
      'placed unpaid shipped',
      'placed unpaid unfulfilled',
    ]);
  });

  it('lets a customer do nothing but cancel', () => {
    const customer = { as: 'customer' as const, customerId: 'c' };
    expect(moves.filter((move) => mayMove(move, customer))).toEqual(['cancel']);
    expect(moves.every((move) => mayMove(move, { as: 'staff', staffId: 's' }))).toBe(true);
  });
});
