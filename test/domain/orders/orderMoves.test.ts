import { describe, expect, it } from 'vitest';
import {
  type Axes,
  fulfilmentOf,
  fulfilmentSteps,
  isStep,
  orderSteps,
  type Pieces,
  paymentOf,
  paymentSteps,
  settled,
} from '../../../domain/orders/axes.ts';
import {
  mayMove,
  movesFrom,
  orderMoves,
  type PlacedMove,
  type Standing,
  whyNot,
} from '../../../domain/orders/orderMoves.ts';
import { progressLine } from '../../../domain/orders/progress.ts';

const moves = Object.keys(orderMoves) as PlacedMove[];

interface Model extends Standing {
  pieces: Pieces;
}

const placed: Model = {
  ...{ status: 'placed', payment: 'unpaid', fulfilment: 'unfulfilled' },
  ...{ total: 2, paid: 0, refunded: 0, credit: 0 },
  pieces: { quantity: 2, shipped: 0, delivered: 0, returned: 0 },
};

/** What a move can do to an order of two coins for two pieces, a coin or a piece at a time. */
const effects: Record<PlacedMove, (order: Model) => Model[]> = {
  pay: (order) => upTo(order.total - order.paid).map((n) => ({ ...order, paid: order.paid + n })),
  ship: (order) => pieces(order, order.pieces.quantity - order.pieces.shipped, 'shipped'),
  deliver: (order) => [{ ...order, pieces: { ...order.pieces, delivered: order.pieces.shipped } }],
  cancel: (order) => [{ ...order, status: 'cancelled' }],
  refund: (order) =>
    order.paid < order.total
      ? upTo(order.paid).map((n) => ({ ...order, paid: order.paid - n }))
      : upTo(order.paid - order.refunded).map((n) => ({ ...order, refunded: order.refunded + n })),
  return: (order) => pieces(order, order.pieces.shipped - order.pieces.returned, 'returned'),
};
const upTo = (most: number) => Array.from({ length: most }, (_, index) => index + 1);
const pieces = (order: Model, most: number, figure: keyof Pieces) =>
  upTo(most).map((n) => ({ ...order, pieces: { ...order.pieces, [figure]: order.pieces[figure] + n } }));

const afterwards = (order: Model): Model =>
  settled({ ...order, payment: paymentOf(order), fulfilment: fulfilmentOf([order.pieces]) });
const nextOf = (order: Model) =>
  moves.filter((move) => !whyNot(move, order)).flatMap((move) => effects[move](order).map(afterwards));

function everyReachable() {
  const reached = new Map([[JSON.stringify(placed), placed]]);
  const steps: [Model, Model][] = [];
  for (const order of reached.values()) {
    for (const next of nextOf(order)) {
      reached.set(JSON.stringify(next), next);
      steps.push([order, next]);
    }
  }
  return { reached: [...reached.values()], steps };
}

describe('the three axes', () => {
  const { reached, steps } = everyReachable();

  it.each([
    ['payment', Object.keys(paymentSteps)],
    ['fulfilment', Object.keys(fulfilmentSteps)],
    ['status', ['placed', 'completed', 'cancelled']],
  ] as const)('reach every state of %s', (axis, states) => {
    expect([...new Set(reached.map((order) => order[axis]))].sort()).toEqual([...states].sort());
  });

  it('take no step that their tables do not have', () => {
    expect(steps.length).toBeGreaterThan(100);
    expect(steps.filter(([from, to]) => !isStep(from, to))).toEqual([]);
  });

  it('have no step in a table that is never taken, but for placing, reviving what expired and ordering more of what is paid', () => {
    const taken = (axis: keyof Axes, from: string, to: string) =>
      steps.some(([before, after]) => before[axis] === from && after[axis] === to);
    const untaken = (axis: keyof Axes, table: Record<string, string[]>) =>
      Object.entries(table).flatMap(([from, all]) =>
        all.filter((to) => !taken(axis, from, to)).map((to) => `${from} > ${to}`),
      );
    expect(untaken('status', orderSteps)).toEqual(['draft > placed', 'cancelled > placed']);
    expect(untaken('payment', paymentSteps)).toEqual(['paid > partlyPaid', 'paid > unpaid']);
    expect(untaken('fulfilment', fulfilmentSteps)).toEqual([]);
  });

  it('leave nobody stuck: from everywhere an order can still be ended or is', () => {
    const ends = (order: Model, seen = new Set<string>()): boolean => {
      if (order.status !== 'placed') return true;
      const key = JSON.stringify(order);
      if (seen.has(key)) return false;
      seen.add(key);
      return nextOf(order).some((next) => ends(next, seen));
    };
    expect(reached.filter((order) => !ends(order))).toEqual([]);
  });

  it.each([
    ['unpaid', 500, 0, 0],
    ['partlyPaid', 500, 499, 0],
    ['paid', 500, 500, 0],
    ['partlyRefunded', 500, 500, 1],
    ['refunded', 500, 500, 500],
    ['paid', 0, 0, 0],
  ])('payment is %s with a total of %i, paid %i, refunded %i', (state, total, paid, refunded) => {
    expect(paymentOf({ total, paid, refunded })).toBe(state);
  });

  it.each([
    ['unfulfilled', 3, 0, 0, 0],
    ['partlyShipped', 3, 1, 0, 0],
    ['partlyShipped', 3, 2, 2, 1],
    ['unfulfilled', 3, 2, 2, 2],
    ['shipped', 3, 3, 2, 0],
    ['delivered', 3, 3, 3, 2],
    ['returned', 3, 3, 0, 3],
  ])('fulfilment is %s with %i pieces, %i shipped, %i delivered, %i returned', (state, ...figures) => {
    const [quantity = 0, shipped = 0, delivered = 0, returned = 0] = figures;
    expect(fulfilmentOf([{ quantity, shipped, delivered, returned }])).toBe(state);
  });
});

describe('the table of moves', () => {
  const stands = (axes: Partial<Standing>): Standing => ({ ...placed, ...axes });
  const paid = { payment: 'paid', paid: 2 } as const;

  /** The whole truth, written out once more by hand. */
  it.each<[string, Partial<Standing>, Partial<Record<PlacedMove, string>>]>([
    ['a new order', {}, { deliver: 'hasGoodsOnTheWay', refund: 'holdsMoney', return: 'hasGoodsOut' }],
    [
      'a paid one',
      paid,
      { pay: 'isOwed', deliver: 'hasGoodsOnTheWay', cancel: 'holdsNoMoney', return: 'hasGoodsOut' },
    ],
    [
      'one on its way, unpaid',
      { fulfilment: 'shipped' },
      { ship: 'hasGoodsToSend', cancel: 'hasNoGoodsOut', refund: 'holdsMoney' },
    ],
    [
      'one that is there and partly paid',
      { fulfilment: 'delivered', payment: 'partlyPaid', paid: 1 },
      { ship: 'hasGoodsToSend', deliver: 'hasGoodsOnTheWay', cancel: 'holdsNoMoney' },
    ],
    [
      'one refunded before it was sent',
      { payment: 'refunded', paid: 2, refunded: 2 },
      {
        pay: 'isOwed',
        ship: 'hasItsPrice',
        deliver: 'hasGoodsOnTheWay',
        refund: 'holdsMoney',
        return: 'hasGoodsOut',
      },
    ],
    [
      'a completed one',
      { ...paid, status: 'completed', fulfilment: 'delivered' },
      { pay: 'isPlaced', ship: 'isPlaced', deliver: 'isPlaced', cancel: 'isPlaced' },
    ],
    [
      'a cancelled one that holds late money',
      { status: 'cancelled', credit: 1 },
      { pay: 'isPlaced', ship: 'isPlaced', deliver: 'isPlaced', cancel: 'isPlaced', return: 'hasGoodsOut' },
    ],
    [
      'a draft',
      { status: 'draft', credit: 1, fulfilment: 'shipped' },
      {
        pay: 'isPlaced',
        ship: 'isPlaced',
        deliver: 'isPlaced',
        cancel: 'isPlaced',
        refund: 'wasPlaced',
        return: 'wasPlaced',
      },
    ],
  ])('names the rule that forbids a move to %s', (_, axes, refused) => {
    const found = moves.flatMap((move) => {
      const rule = whyNot(move, stands(axes));
      return rule ? [[move, rule]] : [];
    });
    expect(Object.fromEntries(found)).toEqual(refused);
    expect(movesFrom(stands(axes)).sort()).toEqual(moves.filter((move) => !refused[move]).sort());
  });

  it('lets a customer do nothing but cancel', () => {
    const customer = { as: 'customer' as const, customerId: 'c' };
    expect(moves.filter((move) => mayMove(move, customer))).toEqual(['cancel']);
    expect(moves.every((move) => mayMove(move, { as: 'staff', staffId: 's' }))).toBe(true);
  });
});

describe('the line of progress', () => {
  const at = (hour: number) => new Date(Date.UTC(2026, 2, 8, hour));
  const told = (status: Axes['status'], events: Parameters<typeof progressLine>[1]) =>
    progressLine({ status }, events).map(({ step, at }) => (at ? `${step} ${at.getUTCHours()}` : step));

  it('tells what was done in its order, then what lies ahead', () => {
    const events = [
      { kind: 'placed', at: at(1) },
      { kind: 'partlyPaid', at: at(2) },
      { kind: 'shipped', at: at(3) },
    ] as const;
    expect(told('placed', [...events])).toEqual(['placed 1', 'shipped 3', 'paid', 'delivered']);
  });

  it('ends where the order ended', () => {
    expect(
      told('cancelled', [
        { kind: 'placed', at: at(1) },
        { kind: 'cancelled', at: at(2) },
      ]),
    ).toEqual(['placed 1', 'cancelled 2']);
    expect(
      told('cancelled', [
        { kind: 'placed', at: at(1) },
        { kind: 'expired', at: at(2) },
      ]),
    ).toEqual(['placed 1', 'cancelled 2']);
  });

  it('forgets an end that was taken back', () => {
    const kinds = ['placed', 'expired', 'revived', 'paid'] as const;
    const events = kinds.map((kind, hour) => ({ kind, at: at(hour) }));
    expect(told('placed', events)).toEqual(['placed 0', 'paid 3', 'shipped', 'delivered']);
  });
});
