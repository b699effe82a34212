import { z } from 'zod';
import { MOST_TOTAL } from '../../../domain/money.ts';
import type { OrderSummary } from '../../../domain/orders/orderPages.ts';
import { orderSorts } from '../../../domain/orders/orderPages.ts';
import type { OrderRecord, RecordLine } from '../../../domain/orders/orderRecord.ts';
import type { OrderTimeline } from '../../../domain/orders/timeline.ts';
import { positionOf } from './paging.ts';
import { count, id, listQuery, money, pageOf, text, time, timeOut, whole } from './schemas.ts';

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
    .strictObject({ amount: money.min(1).optional(), lines: somePieces, reason: text(500, 1) })
    .refine(({ amount, lines }) => amount === undefined || lines === undefined, 'amount or lines, not both'),
  return: z.strictObject({
    lines: somePieces,
    restocked: z.boolean().default(true),
    reason: text(500).default(''),
  }),
  cancel: z.strictObject({ reason: text(500).default('') }),
  quote: z.strictObject({ until: time }),
  expiry: z.strictObject({ expiresAt: time.nullable() }),
};

const discountOut = z.strictObject({ kind: z.enum(['percent', 'amount']), value: count, reason: z.string() });
const piecesOut = z.array(z.strictObject({ position: count, quantity: count }));
const lineOut = z.strictObject({
  ...{ position: count, productId: z.string(), sku: z.string(), nameEn: z.string(), nameZh: z.string() },
  ...{
    unitEn: z.string(),
    unitZh: z.string(),
    quantity: count,
    unitPrice: count,
    discount: count,
    total: count,
  },
  ...{ orderDiscount: count, taxRate: count, tax: count, discountAgreed: discountOut.nullable() },
  ...{ shipped: count, delivered: count, returned: count, refunded: count },
});

const summaryShape = {
  ...{ id: z.string(), number: z.int().nullable(), status: orderStatus, payment: orderPayment },
  ...{ fulfilment: orderFulfilment, customerId: z.string().nullable(), contactName: z.string().nullable() },
  ...{ city: z.string(), currency: z.string(), total: count, paid: count, refunded: count, credit: count },
  ...{ version: z.int().min(1), createdAt: timeOut, placedAt: timeOut.nullable() },
};
export const orderSummarySchema = z.strictObject(summaryShape);
export const orderPageSchema = pageOf(orderSummarySchema);

export const orderSchema = z.strictObject({
  ...summaryShape,
  ...{ tax: count, shippingFee: count, discount: count, discountAgreed: discountOut.nullable() },
  ...{
    contactPhone: z.string().nullable(),
    contactEmail: z.string().nullable(),
    address: z.string().nullable(),
  },
  ...{ updatedAt: timeOut, expiresAt: timeOut.nullable(), expiredAt: timeOut.nullable() },
  quote: z.strictObject({ number: z.int(), until: timeOut.nullable() }).nullable(),
  lines: z.array(lineOut),
  payments: z.array(z.strictObject({ id: z.string(), amount: count, method: z.string(), at: timeOut })),
  shipments: z.array(
    z.strictObject({
      ...{
        id: z.string(),
        carrier: z.string().nullable(),
        tracking: z.string().nullable(),
        lines: piecesOut,
      },
      ...{ shippedAt: timeOut, deliveredAt: timeOut.nullable() },
    }),
  ),
  returns: z.array(
    z.strictObject({
      id: z.string(),
      lines: piecesOut,
      restocked: z.boolean(),
      reason: z.string(),
      at: timeOut,
    }),
  ),
  refunds: z.array(
    z.strictObject({ id: z.string(), amount: count, reason: z.string(), lines: piecesOut, at: timeOut }),
  ),
  /** what can be done with it now */
  moves: z.array(z.enum(['pay', 'ship', 'deliver', 'cancel', 'refund', 'return'])),
});

/** A quote's token is shown this once: whoever brings it as the order's customer accepts it. */
export const quoteSchema = z.strictObject({
  number: z.int(),
  until: timeOut,
  token: z.string(),
  order: orderSchema,
});

export const timelineSchema = z.strictObject({
  events: z.array(
    z.strictObject({
      ...{ id: z.string(), kind: z.string(), actor: z.string(), door: z.string(), detail: z.string() },
      ...{ before: z.looseObject({}).nullable(), after: z.looseObject({}).nullable(), at: timeOut },
    }),
  ),
  ledger: z.array(
    z.strictObject({
      ...{
        transactionId: z.string(),
        account: z.string(),
        amount: z.int(),
        currency: z.string(),
        at: timeOut,
      },
    }),
  ),
});

const iso = (at: Date) => at.toISOString();
const isoOrNull = (at: Date | null) => at?.toISOString() ?? null;

/** An order of a list, field by field, so that nothing is told because a query happened to read it. */
export const presentSummary = (order: OrderSummary): z.output<typeof orderSummarySchema> => ({
  ...{ id: order.id, number: order.number, status: order.status, payment: order.payment },
  ...{ fulfilment: order.fulfilment, customerId: order.customerId, contactName: order.contactName },
  ...{ city: order.city, currency: order.currency, total: order.total, paid: order.paid },
  ...{ refunded: order.refunded, credit: order.credit, version: order.version },
  ...{ createdAt: iso(order.createdAt), placedAt: isoOrNull(order.placedAt) },
});

export const presentOrder = (order: OrderRecord): z.output<typeof orderSchema> => ({
  ...presentSummary(order),
  ...{ tax: order.tax, shippingFee: order.shippingFee, discount: order.discount },
  discountAgreed: termOf(order.discountAgreed),
  ...{ contactPhone: order.contactPhone, contactEmail: order.contactEmail, address: order.address },
  ...{
    updatedAt: iso(order.updatedAt),
    expiresAt: isoOrNull(order.expiresAt),
    expiredAt: isoOrNull(order.expiredAt),
  },
  quote: order.quote && { number: order.quote.number, until: isoOrNull(order.quote.until) },
  lines: order.lines.map(presentLine),
  payments: order.payments.map(({ at, ...payment }) => ({ ...payment, at: iso(at) })),
  shipments: order.shipments.map(({ shippedAt, deliveredAt, ...shipment }) => ({
    ...{ ...shipment, shippedAt: iso(shippedAt), deliveredAt: isoOrNull(deliveredAt) },
  })),
  returns: order.returns.map(({ at, ...one }) => ({ ...one, at: iso(at) })),
  refunds: order.refunds.map(({ at, ...refund }) => ({ ...refund, at: iso(at) })),
  moves: order.moves,
});

const termOf = (discount: RecordLine['discountAgreed']) =>
  discount && { kind: discount.kind, value: discount.value, reason: discount.reason };

const presentLine = (line: RecordLine): z.output<typeof lineOut> => ({
  ...{
    position: line.position,
    productId: line.productId,
    sku: line.sku,
    nameEn: line.nameEn,
    nameZh: line.nameZh,
  },
  ...{ unitEn: line.unitEn, unitZh: line.unitZh, quantity: line.quantity, unitPrice: line.unitPrice },
  ...{ discount: line.discount, total: line.total, orderDiscount: line.orderDiscount, taxRate: line.taxRate },
  ...{ tax: line.tax, discountAgreed: termOf(line.discountAgreed), shipped: line.shipped },
  ...{ delivered: line.delivered, returned: line.returned, refunded: line.refunded },
});

export const presentTimeline = ({ events, ledger }: OrderTimeline): z.output<typeof timelineSchema> => ({
  events: events.map(({ id, kind, actor, door, detail, before, after, at }) => ({
    ...{ id, kind, actor, door, detail, before: asObject(before), after: asObject(after), at: iso(at) },
  })),
  ledger: ledger.map(({ transactionId, account, amount, currency, at }) => ({
    ...{ transactionId, account, amount, currency, at: iso(at) },
  })),
});

const asObject = (value: unknown) => (value ?? null) as Record<string, unknown> | null;
