import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Vault } from '../sealed.ts';
import type { Axes, Money, Pieces } from './axes.ts';
import { openContact, type SealedContact } from './orderContact.ts';

/** One product in an order, as it was called, priced and taxed then; money in minor units. */
export interface OrderLine {
  /** from 1, in the order they were added */
  position: number;
  productId: string;
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  quantity: number;
  unitPrice: number;
  /** taken off this line; `total` is what is left */
  discount: number;
  total: number;
  /** this line's share of what was taken off the whole order */
  orderDiscount: number;
  /** within the price, in basis points, and what it comes to */
  taxRate: number;
  tax: number;
}

/** A line of a placed order, with what has become of its pieces. */
export interface PlacedLine extends OrderLine, Pieces {
  /** pieces whose price was given back */
  refunded: number;
  /** pieces that are on hand, not sent yet, and promised to this line */
  allocated: number;
}

/** Where to send an order and whom to ask about it. */
export interface OrderContact {
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  address: string | null;
}

/** A placed order without its lines. */
export interface OrderHead extends Axes, Money, OrderContact {
  id: string;
  /** for people's eyes; it proves nothing */
  number: number;
  customerId: string | null;
  conversationId: string | null;
  currency: string;
  /** within `total`: tax, and what sending costs; `discount` was taken off before */
  tax: number;
  shippingFee: number;
  discount: number;
  city: string;
  version: number;
  placedAt: Date;
  /** when it ends unless it is paid; null when it no longer can */
  expiresAt: Date | null;
  /** when it did */
  expiredAt: Date | null;
}

export interface Order extends OrderHead {
  lines: PlacedLine[];
}

export const headColumns = Prisma.sql`o."id", o."number", o."status", o."payment", o."fulfilment",
  o."customerId", o."conversationId", o."currency", o."total", o."tax", o."shippingFee", o."discount", o."paid",
  o."refunded", o."credit", o."contactName", o."contactPhone", o."contactEmail", o."address", o."city", o."version",
  o."placedAt", o."expiresAt", o."expiredAt"`;

/** An order's lines beside it, one row each; `line…` because the order has a total, a tax and the like too. */
export const lineColumns = Prisma.sql`l."position", l."productId", l."nameEn", l."nameZh", l."unitEn",
  l."unitZh", l."quantity", l."unitPrice", l."discount" AS "lineDiscount", l."total" AS "lineTotal",
  l."orderDiscount", l."taxRate", l."tax" AS "lineTax"`;
export const pieceColumns = Prisma.sql`l."shipped", l."delivered", l."returned", l."refunded" AS "lineRefunded",
  l."allocated"`;
export const placedLineColumns = Prisma.sql`${lineColumns}, ${pieceColumns}`;

/** The order's own columns, its contact still sealed. */
export type HeadRow = Omit<OrderHead, keyof OrderContact> & SealedContact;

/** A row of order and line; the line is null in an order without any. */
export type OrderRow = HeadRow & (PlacedLineRow | NoLine);
export type LineRow = Omit<OrderLine, 'discount' | 'total' | 'tax'> & {
  lineDiscount: number;
  lineTotal: number;
  lineTax: number;
};
export type PlacedLineRow = LineRow & Omit<Pieces, 'quantity'> & { lineRefunded: number; allocated: number };
type NoLine = { [column in keyof PlacedLineRow]: null };

/** Orders with their lines from rows in which those of one order follow one another. */
export function ordersOf(vault: Vault, rows: OrderRow[]): Order[] {
  const orders = new Map<string, Order>();
  for (const row of rows) {
    const order = orders.get(row.id) ?? { ...openHead(vault, row), lines: [] };
    if (row.position !== null) order.lines.push(placedLineOf(row));
    orders.set(row.id, order);
  }
  return [...orders.values()];
}

/** The order's own columns of a wider row, opened. */
export const openHead = (vault: Vault, row: HeadRow): OrderHead =>
  headOf({ ...row, ...openContact(vault, row) });

/** The order's own fields of a wider record. */
export function headOf(row: OrderHead): OrderHead {
  const { id, number, status, payment, fulfilment, customerId, conversationId, currency, total } = row;
  const { tax, shippingFee, discount, paid, refunded, credit, placedAt, expiresAt, expiredAt } = row;
  const { contactName, contactPhone, contactEmail, address, city, version } = row;
  return {
    ...{ id, number, status, payment, fulfilment, customerId, conversationId, currency, total },
    ...{ tax, shippingFee, discount, paid, refunded, credit, placedAt, expiresAt, expiredAt },
    ...{ contactName, contactPhone, contactEmail, address, city, version },
  };
}

/** The line's columns of a wider row. */
export function lineOf(row: LineRow): OrderLine {
  const { position, productId, nameEn, nameZh, unitEn, unitZh, quantity, unitPrice } = row;
  const { lineDiscount: discount, lineTotal: total, orderDiscount, taxRate, lineTax: tax } = row;
  return {
    ...{ position, productId, nameEn, nameZh, unitEn, unitZh, quantity, unitPrice },
    ...{ discount, total, orderDiscount, taxRate, tax },
  };
}

/** The same of a placed order. */
export function placedLineOf(row: PlacedLineRow): PlacedLine {
  const { shipped, delivered, returned, lineRefunded: refunded, allocated } = row;
  return { ...lineOf(row), shipped, delivered, returned, refunded, allocated };
}
