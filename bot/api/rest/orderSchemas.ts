import { z } from 'zod';
import { MOST_TOTAL } from '../../../domain/money.ts';
import { orderSorts } from '../../../domain/orders/orderPages.ts';
import { positionOf } from './paging.ts';
import { id, listQuery, money, text, time, whole } from './schemas.ts';

export const orderStatus = z.enum(['draft', 'placed', 'completed', 'cancelled']);
export const orderPayment = z.enum(['unpaid', 'partlyPaid', 'paid', 'partlyRefunded', 'refunded']);
export const orderFulfilment = z.enum(['unfulfilled', 'partlyShipped', 'shipped', 'delivered', 'returned']);

const MOST_QUANTITY = 9_999;
const discountIn = z.strictObject({
  kind: z.enum(['percent', 'amount']),
  /** of percent in basis points, of amount in minor units */
  value: money,
  reason: text(500, 1),
});
const lineIn = { quantity: z.int().min(1).max(MOST_QUANTITY), discount: discountIn.nullable().default(null) };

/** All of an order that can be written. What is left out is null: a PUT replaces the whole. */
export const orderContent = {
  customerId: id.nullable().default(null),
  lines: z
    .array(
      z.union([
        z.strictObject({ productId: id, ...lineIn }),
        z.strictObject({ sku: text(100, 1), ...lineIn }),
      ]),
    )
    .min(1)
    .max(50),
  discount: discountIn.nullable().default(null),
  shippingFee: money.default(0),
  contactName: text(200).nullable().default(null),
  contactPhone: text(100).nullable().default(null),
  contactEmail: text(300).nullable().default(null),
  address: text(500).nullable().default(null),
};
export const orderEdit = z.strictObject(orderContent);
/** A draft can be written bit by bit; placed, it must be complete. */
export const newOrder = z.strictObject({
  status: z.enum(['draft', 'placed']).default('placed'),
  ...orderContent,
});

export const orderQuery = z
  .strictObject({
    status: orderStatus.optional(),
    payment: orderPayment.optional(),
    fulfilment: orderFulfilment.optional(),
    customerId: id.optional(),
    since: time.optional(),
    until: time.optional(),
    over: whole(0, MOST_TOTAL).optional(),
    under: whole(0, MOST_TOTAL).optional(),
    sort: z.enum(orderSorts).default('-placedAt'),
    ...listQuery,
  })
  .refine(({ status, sort }) => status !== 'draft' || sort.endsWith('placedAt'), {
    path: ['sort'],
    message: 'drafts are sorted by time only: placedAt or -placedAt',
  })
  .refine((query) => query.cursor === undefined || orderPosition(query) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list: begin without one',
  });

/** Where a cursor of the order list stands. */
export function orderPosition(query: {
  status?: string | undefined;
  sort: string;
  cursor?: string | undefined;
}) {
  const isDraft = query.status === 'draft';
  const kinds = {
    at: isDraft || query.sort.endsWith('placedAt') ? ('time' as const) : ('number' as const),
    tie: isDraft ? ('text' as const) : ('number' as const),
  };
  return query.cursor === undefined ? null : positionOf(query.cursor, { sort: query.sort, ...kinds });
}

const pieces = z.array(
  z.strictObject({ position: z.int().min(1).max(10_000), quantity: z.int().min(1).max(MOST_QUANTITY) }),
);
const somePieces = pieces.min(1).max(50).optional();

/** What each action on an order takes. */
export const actions = {
  payment: z.strictObject({ amount: money.min(1).optional(), method: text(60).default('') }),
  shipment: z.strictObject({
    lines: somePieces,
    carrier: text(60, 1).optional(),
    tracking: text(100, 1).optional(),
  }),
  nothing: z.strictObject({}),
  refund: z
    .strictObject({
      ...{ amount: money.min(1).optional(), lines: somePieces, reason: text(500, 1) },
      /** you hand the money over, and no provider is asked */
      byHand: z.boolean().default(false),
    })
    .refine(({ amount, lines }) => amount === undefined || lines === undefined, 'amount or lines, not both'),
  return: z.strictObject({
    lines: somePieces,
    restocked: z.boolean().default(true),
    reason: text(500).default(''),
  }),
  cancel: z.strictObject({ reason: text(500).default('') }),
  release: z.strictObject({ reason: text(500).default('') }),
  quote: z.strictObject({ until: time }),
  expiry: z.strictObject({ expiresAt: time.nullable() }),
};
