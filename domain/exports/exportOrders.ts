import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Db, Tx } from '../db.ts';
import type { Titles } from '../imports/columns.ts';
import { listOf } from '../imports/rows.ts';
import { type Language, plainAmount } from '../money.ts';
import type { OrderContact } from '../orders/order.ts';
import { openContact, type SealedContact } from '../orders/orderContact.ts';
import { listOrderPage, type OrderFilter, type OrderSummary } from '../orders/orderPages.ts';
import { eachPage, headerPiece, type Piece, rowsPiece } from './pages.ts';

type OrderColumn =
  | ('order' | 'placedAt' | 'status' | 'payment' | 'fulfilment' | 'customerId' | 'name' | 'phone' | 'email')
  | ('address' | 'sku' | 'product' | 'quantity' | 'unitPrice' | 'lineTotal' | 'total' | 'paid' | 'refunded')
  | 'currency';

const titles: Titles<OrderColumn> = {
  order: ['Order', '订单号'],
  placedAt: ['Placed (UTC)', '下单时间（UTC）'],
  status: ['Status', '状态'],
  payment: ['Payment', '付款'],
  fulfilment: ['Fulfilment', '发货'],
  customerId: ['Customer id', '客户编号'],
  name: ['Name', '姓名'],
  phone: ['Phone', '电话'],
  email: ['E-mail', '邮箱'],
  address: ['Address', '地址'],
  sku: ['SKU', '货号'],
  product: ['Product', '商品'],
  quantity: ['Quantity', '数量'],
  unitPrice: ['Unit price', '单价'],
  lineTotal: ['Line total', '小计'],
  total: ['Order total', '订单金额'],
  paid: ['Paid', '已付'],
  refunded: ['Refunded', '已退'],
  currency: ['Currency', '货币'],
};
const columns = Object.keys(titles) as OrderColumn[];

/**
 * The orders as CSV, a row a line of theirs, page by page. That it was asked for is in the audit log before the first of
 * them is read.
 */
export async function* exportOrders(
  db: Db,
  options: { filter: OrderFilter; language: Language; actor: HouseActor; now: () => Date },
): AsyncGenerator<Piece> {
  const { filter, language, actor, now } = options;
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  await db.write((tx) =>
    writeAudit(tx, {
      ...{ actor, action: 'order.export', subject: 'order', subjectId: 'all', now: now() },
      detail: asked.map(([field, value]) => `${field} ${textOf(value)}`).join(', '),
    }),
  );
  yield headerPiece(titles, columns, language);
  const pages = eachPage(db, async (tx, page) => {
    const found = await listOrderPage(tx, { filter, sort: 'placedAt', ...page });
    return { ...found, items: await withLines(tx, found.items) };
  });
  for await (const orders of pages)
    yield rowsPiece(
      orders.flatMap((order) => rowsOf(order, language)),
      columns,
    );
}

const textOf = (value: unknown) => (value instanceof Date ? value.toISOString() : String(value));

interface Line {
  orderId: string;
  sku: string | null;
  nameEn: string;
  nameZh: string;
  quantity: number;
  unitPrice: number;
  total: number;
}

type Whole = OrderSummary & { contact: OrderContact; lines: Line[] };

async function withLines(tx: Tx, orders: OrderSummary[]): Promise<Whole[]> {
  if (orders.length === 0) return [];
  const these = listOf(orders.map(({ id }) => id));
  const contacts = await tx.$queryRaw<(SealedContact & { id: string })[]>`
    SELECT "id", "contactName", "contactPhone", "contactEmail", "address" FROM "Order" WHERE "id" IN (${these})`;
  const lines = await tx.$queryRaw<Line[]>`
    SELECT l."orderId", p."sku", l."nameEn", l."nameZh", l."quantity", l."unitPrice", l."total" FROM "OrderLine" l
    LEFT JOIN "Product" p ON p."id" = l."productId" WHERE l."orderId" IN (${these})
    ORDER BY l."orderId", l."position"`;
  const contactOf = new Map(contacts.map((row) => [row.id, openContact(tx.vault, row)]));
  const linesOf = new Map(orders.map(({ id }) => [id, [] as Line[]]));
  for (const line of lines) linesOf.get(line.orderId)?.push(line);
  const none = { contactName: null, contactPhone: null, contactEmail: null, address: null };
  return orders.map((order) => ({
    ...order,
    contact: contactOf.get(order.id) ?? none,
    lines: linesOf.get(order.id) ?? [],
  }));
}

function rowsOf(order: Whole, language: Language): Record<OrderColumn, string>[] {
  const { contact, currency } = order;
  const amount = (minor: number) => plainAmount(minor, currency);
  const head = {
    ...{ order: String(order.number ?? ''), placedAt: order.placedAt?.toISOString() ?? '' },
    ...{ status: order.status, payment: order.payment, fulfilment: order.fulfilment },
    ...{ customerId: order.customerId ?? '', name: contact.contactName ?? '', currency },
    ...{
      phone: contact.contactPhone ?? '',
      email: contact.contactEmail ?? '',
      address: contact.address ?? '',
    },
    ...{ total: amount(order.total), paid: amount(order.paid), refunded: amount(order.refunded) },
  };
  return order.lines.map((line) => ({
    ...head,
    ...{ sku: line.sku ?? '', product: language === 'zh' ? line.nameZh : line.nameEn },
    ...{ quantity: String(line.quantity), unitPrice: amount(line.unitPrice), lineTotal: amount(line.total) },
  }));
}
