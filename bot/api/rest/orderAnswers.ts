import { z } from 'zod';
import type { OrderSummary } from '../../../domain/orders/orderPages.ts';
import type { OrderRecord, RecordLine } from '../../../domain/orders/orderRecord.ts';
import type { OrderTimeline } from '../../../domain/orders/timeline.ts';
import { orderFulfilment, orderPayment, orderStatus } from './orderSchemas.ts';
import { count, pageOf, timeOut } from './schemas.ts';

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
