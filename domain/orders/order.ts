import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Axes } from './orderMoves.ts';

/** One product in an order, as it was called and priced then; money in minor units. */
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
  total: number;
}

/** Where to send an order and whom to ask about it. */
export interface OrderContact {
  contactName: string | null;
  contactPhone: string | null;
  contactEmail: string | null;
  address: string | null;
}

/** A placed order without its lines. */
export interface OrderHead extends Axes, OrderContact {
  id: string;
  /** for people's eyes; it proves nothing */
  number: number;
  customerId: string | null;
  conversationId: string | null;
  currency: string;
  total: number;
  city: string;
  version: number;
  placedAt: Date;
}

export interface Order extends OrderHead {
  lines: OrderLine[];
}

export const headColumns = Prisma.sql`o."id", o."number", o."status", o."payment", o."fulfilment",
  o."customerId", o."conversationId", o."currency", o."total", o."contactName", o."contactPhone",
  o."contactEmail", o."address", o."city", o."version", o."placedAt"`;

/** An order's lines beside it, one row each; `lineTotal` because the order has a total too. */
export const lineColumns = Prisma.sql`l."position", l."productId", l."nameEn", l."nameZh", l."unitEn",
  l."unitZh", l."quantity", l."unitPrice", l."total" AS "lineTotal"`;

/** A row of order and line; the line is null in an order without any. */
export type OrderRow = OrderHead & (LineRow | NoLine);
type LineRow = Omit<OrderLine, 'total'> & { lineTotal: number };
type NoLine = { [column in keyof LineRow]: null };

/** Orders with their lines from rows in which those of one order follow one another. */
export function ordersOf(rows: OrderRow[]): Order[] {
  const orders = new Map<string, Order>();
  for (const row of rows) {
    const order = orders.get(row.id) ?? { ...headOf(row), lines: [] };
    if (row.position !== null) order.lines.push(lineOf(row));
    orders.set(row.id, order);
  }
  return [...orders.values()];
}

/** The order's own columns of a wider row. */
export function headOf(row: OrderHead): OrderHead {
  const { id, number, status, payment, fulfilment, customerId, conversationId, currency, total } = row;
  const { contactName, contactPhone, contactEmail, address, city, version, placedAt } = row;
  return {
    ...{ id, number, status, payment, fulfilment, customerId, conversationId, currency, total },
    ...{ contactName, contactPhone, contactEmail, address, city, version, placedAt },
  };
}

/** The line's columns of a wider row. */
export function lineOf(row: LineRow): OrderLine {
  const { position, productId, nameEn, nameZh, unitEn, unitZh, quantity, unitPrice, lineTotal } = row;
  return { position, productId, nameEn, nameZh, unitEn, unitZh, quantity, unitPrice, total: lineTotal };
}
