import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { openPrimaries, type PrimaryRow, primaryColumns, primaryJoins } from '../customers/contactDetails.ts';
import type { Db, Tx } from '../db.ts';
import { type HeadColumn, type OrderColumn, orderTitles, type TimeColumn } from '../imports/orderFile.ts';
import { listOf } from '../imports/rows.ts';
import { type Language, plainAmount } from '../money.ts';
import { openContact, type SealedContact } from '../orders/orderContact.ts';
import { listOrderPage, type OrderFilter, type OrderSummary } from '../orders/orderPages.ts';
import { eachPage, headerPiece, type Piece, rowsPiece } from './pages.ts';

type Exported = Exclude<OrderColumn, 'note'>;
const columns = (Object.keys(orderTitles) as OrderColumn[]).filter(
  (column): column is Exported => column !== 'note',
);

/**
 * The orders as CSV, a row a line of theirs, page by page, which an import of orders reads again. That it was asked for is
 * in the audit log before the first of them is read.
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
  yield headerPiece(orderTitles, columns, language);
  const pages = eachPage(db, async (tx, page) => {
    const found = await listOrderPage(tx, { filter, sort: 'placedAt', ...page });
    return { ...found, items: await withTheRest(tx, found.items) };
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
  discount: number;
  total: number;
  taxRate: number;
  shipped: number;
  delivered: number;
  returned: number;
}

/** What a list of orders leaves out: contact, customer, sums. */
type RestRow = SealedContact &
  PrimaryRow & { id: string; customer: string | null; contactAddress: SealedContact['address'] } & {
    shippingFee: number;
    discount: number;
  };

/** When what happened to orders, the last time, by their ids. */
type Moments = { [moment in TimeColumn]: Map<string, Date> };

interface Whole {
  order: OrderSummary;
  rest: RestRow | undefined;
  moments: Moments;
  head: { [column in 'phone' | 'email' | 'address' | 'customerPhone' | 'customerEmail']: string };
  lines: Line[];
}

async function withTheRest(tx: Tx, orders: OrderSummary[]): Promise<Whole[]> {
  if (orders.length === 0) return [];
  const these = listOf(orders.map(({ id }) => id));
  const rests = await tx.$queryRaw<RestRow[]>`
    SELECT o."id", o."contactName", o."contactPhone", o."contactEmail", o."address" AS "contactAddress",
      o."shippingFee", o."discount", c."name" AS "customer", ${primaryColumns}
    FROM "Order" o LEFT JOIN "Customer" c ON c."id" = o."customerId" ${primaryJoins} WHERE o."id" IN (${these})`;
  const lines = await tx.$queryRaw<Line[]>`
    SELECT l."orderId", p."sku", l."nameEn", l."nameZh", l."quantity", l."unitPrice", l."discount", l."total",
      l."taxRate", l."shipped", l."delivered", l."returned" FROM "OrderLine" l
    LEFT JOIN "Product" p ON p."id" = l."productId" WHERE l."orderId" IN (${these})
    ORDER BY l."orderId", l."position"`;
  const moments = await momentsOf(tx, these);
  const restOf = new Map(rests.map((row) => [row.id, row]));
  const linesOf = new Map(orders.map(({ id }) => [id, [] as Line[]]));
  for (const line of lines) linesOf.get(line.orderId)?.push(line);
  return orders.map((order) => {
    const rest = restOf.get(order.id);
    return { order, rest, moments, head: detailsOf(tx, rest), lines: linesOf.get(order.id) ?? [] };
  });
}

async function momentsOf(tx: Tx, these: Prisma.Sql): Promise<Moments> {
  async function last(
    table: 'Payment' | 'Shipment' | 'Return' | 'Refund' | 'OrderEvent',
    column: string,
    only = Prisma.empty,
  ) {
    const at = Prisma.raw(`"${column}"`);
    const rows = await tx.$queryRaw<{ orderId: string; at: Date }[]>`
      SELECT "orderId", ${at} AS "at" FROM ${Prisma.raw(`"${table}"`)}
      WHERE "orderId" IN (${these}) AND ${at} IS NOT NULL ${only} ORDER BY ${at}`;
    return new Map(rows.map((row) => [row.orderId, row.at]));
  }
  return {
    paidAt: await last('Payment', 'createdAt'),
    shippedAt: await last('Shipment', 'shippedAt'),
    deliveredAt: await last('Shipment', 'deliveredAt'),
    returnedAt: await last('Return', 'createdAt'),
    refundedAt: await last('Refund', 'createdAt'),
    cancelledAt: await last('OrderEvent', 'at', Prisma.sql`AND "kind" IN ('cancelled', 'expired')`),
  };
}

function detailsOf({ vault }: Tx, rest: RestRow | undefined): Whole['head'] {
  const contact = rest && openContact(vault, { ...rest, address: rest.contactAddress });
  const own = rest && openPrimaries(vault, rest);
  return {
    ...{
      phone: contact?.contactPhone ?? '',
      email: contact?.contactEmail ?? '',
      address: contact?.address ?? '',
    },
    ...{ customerPhone: own?.phone ?? '', customerEmail: own?.email ?? '' },
  };
}

function rowsOf(
  { order, rest, moments, head, lines }: Whole,
  language: Language,
): Record<Exported, string>[] {
  const amount = (minor = 0) => plainAmount(minor, order.currency);
  const whole = { ...headOf(order, rest, amount), ...timesOf(order, moments), ...head };
  return lines.map((line) => ({
    ...whole,
    ...{ sku: line.sku ?? '', product: language === 'zh' ? line.nameZh : line.nameEn },
    ...{ quantity: String(line.quantity), unitPrice: amount(line.unitPrice), lineTotal: amount(line.total) },
    ...{
      discount: amount(line.discount),
      taxRate: String(line.taxRate / 100),
      shipped: String(line.shipped),
    },
    ...{ delivered: String(line.delivered), returned: String(line.returned) },
  }));
}

type ToldElsewhere = keyof Whole['head'] | TimeColumn | 'note';

function headOf(
  order: OrderSummary,
  rest: RestRow | undefined,
  amount: (minor?: number) => string,
): Record<Exclude<HeadColumn, ToldElsewhere>, string> {
  const { status, payment, fulfilment } = order;
  return {
    ...{ order: String(order.number ?? ''), placedAt: order.placedAt?.toISOString() ?? '' },
    ...{ status, payment, fulfilment, customerId: order.customerId ?? '', customer: rest?.customer ?? '' },
    ...{ name: order.contactName ?? '', currency: order.currency },
    ...{ orderDiscount: amount(rest?.discount), shippingFee: amount(rest?.shippingFee) },
    ...{ total: amount(order.total), paid: amount(order.paid), refunded: amount(order.refunded) },
    credit: amount(order.credit),
  };
}

/** One that was cancelled and lives again has no time of cancelling. */
function timesOf({ id, status }: OrderSummary, moments: Moments): Record<TimeColumn, string> {
  const at = (moment: TimeColumn) => moments[moment].get(id)?.toISOString() ?? '';
  return {
    ...{ paidAt: at('paidAt'), shippedAt: at('shippedAt'), deliveredAt: at('deliveredAt') },
    ...{ returnedAt: at('returnedAt'), refundedAt: at('refundedAt') },
    cancelledAt: status === 'cancelled' ? at('cancelledAt') : '',
  };
}
