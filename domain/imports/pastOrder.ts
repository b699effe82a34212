import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { idsTogether } from '../ids.ts';
import { type Axes, type Money, paymentOf, piecesOf } from '../orders/axes.ts';
import type { EventKind } from '../orders/history.ts';
import { intoLedger, type LedgerEvent, ledgerRows, taxOfRefund } from '../orders/ledger.ts';
import type { OrderContact, PlacedLine } from '../orders/order.ts';
import { sealContact } from '../orders/orderContact.ts';
import { heldMoney } from '../orders/orderMoves.ts';
import type { Vault } from '../sealed.ts';
import { insertRows } from './rows.ts';

/** An order that was placed before it came here, with what has become of it since; money in minor units. */
export interface PastOrder extends Axes, Money, OrderContact {
  id: string;
  /** whose it is where it comes from, and what its payment and the like are known by */
  externalRef: string;
  customerId: string | null;
  currency: string;
  tax: number;
  shippingFee: number;
  discount: number;
  city: string;
  /** told in its history */
  detail: string;
  lines: PastLine[];
  at: PastTimes;
}

export type PastLine = Omit<PlacedLine, 'position' | 'refunded' | 'allocated'>;

/** When what happened to an order happened; of what did not it says nothing. */
export interface PastTimes {
  placed: Date;
  paid: Date;
  shipped: Date;
  delivered: Date;
  returned: Date;
  refunded: Date;
  cancelled: Date;
}

/** Of a file that has one time for all of an order's life. */
export const allAt = (placed: Date): PastTimes => ({
  ...{ placed, paid: placed, shipped: placed, delivered: placed },
  ...{ returned: placed, refunded: placed, cancelled: placed },
});

/** Rows that an order comes to besides its lines: itself, payment, shipment, 5 of history, 4 of the ledger. */
export const ROWS_BESIDE_LINES = 12;

/**
 * Writes orders with their history, money and books, and mints their numbers in this order. Takes no stock, tells nobody,
 * and none of them ever expires.
 */
export async function addPastOrders(tx: Tx, orders: PastOrder[]): Promise<void> {
  if (orders.length === 0) return;
  const first = await takeOrderNumbers(tx, orders.length);
  const ids = idsTogether();
  const steps = orders.map((order) => ({ order, steps: stepsOf(order) }));
  await insertRows(
    tx,
    intoOrder,
    orders.map((order, index) => orderRow(tx.vault, order, first + index)),
  );
  await insertRows(tx, intoLine, orders.flatMap(lineRows));
  await insertRows(
    tx,
    intoPayment,
    orders.filter(isPaid).map((order) => paymentRow(order, ids())),
  );
  await insertRows(
    tx,
    intoShipment,
    orders.filter(isSent).map((order) => shipmentRow(order, ids())),
  );
  await insertRows(
    tx,
    intoReturn,
    orders.filter(isBack).map((order) => returnRow(order, ids())),
  );
  await insertRows(
    tx,
    intoRefund,
    orders.filter(isRefunded).map((order) => refundRow(order, ids())),
  );
  await insertRows(
    tx,
    intoEvent,
    steps.flatMap(({ order, steps }) => eventRows(order, steps, ids)),
  );
  await insertRows(
    tx,
    intoLedger,
    steps.flatMap(({ order, steps }) => postings(order, steps)),
  );
}

/** How many entries the history of such an order has to begin with. */
export const eventsOf = (order: PastOrder): number => stepsOf(order).length;

/** So many numbers in a row; returns the first. The first order of a shop is 1001, as placeOrder has it. */
async function takeOrderNumbers(tx: Tx, count: number): Promise<number> {
  const [counter] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" ("name", "value") VALUES ('orderNumber', ${1000 + count})
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value" + ${count} RETURNING "value"`;
  if (!counter) throw new Error('A counter returned no row.');
  return counter.value - count + 1;
}

const intoOrder = Prisma.sql`"Order" ("id", "number", "status", "payment", "fulfilment", "customerId",
  "externalRef", "currency", "total", "tax", "shippingFee", "discount", "paid", "refunded", "credit",
  "contactName", "contactPhone", "contactEmail", "address", "city", "createdAt", "updatedAt", "placedAt")`;

function orderRow(vault: Vault, order: PastOrder, number: number): Prisma.Sql {
  const { id, status, payment, fulfilment, customerId, externalRef, currency, total, tax, city } = order;
  const { shippingFee, discount, paid, refunded, credit } = order;
  const { contactName, contactPhone, contactEmail, address } = sealContact(vault, id, order);
  const at = order.at.placed;
  return Prisma.sql`(${id}, ${number}, ${status}, ${payment}, ${fulfilment}, ${customerId}, ${externalRef},
    ${currency}, ${total}, ${tax}, ${shippingFee}, ${discount}, ${paid}, ${refunded}, ${credit}, ${contactName},
    ${contactPhone}, ${contactEmail}, ${address}, ${city}, ${at}, ${at}, ${at})`;
}

const intoLine = Prisma.sql`"OrderLine" ("orderId", "position", "productId", "nameEn", "nameZh", "unitEn",
  "unitZh", "quantity", "unitPrice", "discount", "total", "orderDiscount", "taxRate", "tax", "shipped", "delivered",
  "returned")`;

/** Two lines of one product stay two: their prices may differ, and a clerk's invoice is as it is. */
const lineRows = ({ id, lines }: PastOrder): Prisma.Sql[] =>
  lines.map(
    (line, index) => Prisma.sql`(${id}, ${index + 1}, ${line.productId}, ${line.nameEn}, ${line.nameZh},
      ${line.unitEn}, ${line.unitZh}, ${line.quantity}, ${line.unitPrice}, ${line.discount}, ${line.total},
      ${line.orderDiscount}, ${line.taxRate}, ${line.tax}, ${line.shipped}, ${line.delivered}, ${line.returned})`,
  );

const isPaid = ({ paid, credit }: PastOrder) => paid + credit > 0;
const isSent = ({ lines }: PastOrder) => piecesOf(lines).shipped > 0;
const isBack = ({ lines }: PastOrder) => piecesOf(lines).returned > 0;
const isRefunded = ({ refunded }: PastOrder) => refunded > 0;

const intoPayment = Prisma.sql`"Payment" ("id", "orderId", "amount", "method", "requestId", "recordedBy",
  "createdAt")`;

const paymentRow = ({ id: orderId, externalRef, paid, credit, at }: PastOrder, id: string): Prisma.Sql =>
  Prisma.sql`(${id}, ${orderId}, ${paid + credit}, '', ${`${externalRef}/pay`}, 'import', ${at.paid})`;

const intoShipment = Prisma.sql`"Shipment" ("id", "orderId", "lines", "requestId", "shippedAt", "deliveredAt")`;

function shipmentRow({ id: orderId, externalRef, lines, at }: PastOrder, id: string): Prisma.Sql {
  const { quantity, shipped, delivered } = piecesOf(lines);
  const what = shipped === quantity ? '' : pieces(lines, 'shipped');
  const deliveredAt = delivered === shipped ? at.delivered : null;
  return Prisma.sql`(${id}, ${orderId}, ${what}, ${`${externalRef}/ship`}, ${at.shipped}, ${deliveredAt})`;
}

const intoReturn = Prisma.sql`"Return" ("id", "orderId", "lines", "restocked", "requestId", "recordedBy",
  "createdAt")`;

const returnRow = ({ id: orderId, externalRef, lines, at }: PastOrder, id: string): Prisma.Sql =>
  Prisma.sql`(${id}, ${orderId}, ${pieces(lines, 'returned')}, ${false}, ${`${externalRef}/return`}, 'import',
    ${at.returned})`;

export const intoRefund = Prisma.sql`"Refund" ("id", "orderId", "amount", "reason", "requestId", "recordedBy",
  "createdAt")`;

const refundRow = ({ id: orderId, externalRef, refunded, at }: PastOrder, id: string): Prisma.Sql =>
  Prisma.sql`(${id}, ${orderId}, ${refunded}, '', ${`${externalRef}/refund`}, 'import', ${at.refunded})`;

const pieces = (lines: PastLine[], what: 'shipped' | 'returned'): string =>
  JSON.stringify(
    lines.flatMap((line, index) => (line[what] === 0 ? [] : [{ position: index + 1, quantity: line[what] }])),
  );

/** One thing that happened to an order, and what it did to the books under which name. */
interface Step {
  kind: EventKind;
  at: Date;
  books?: [name: string, event: LedgerEvent];
}

/** What happened to an order, by time, and at one time in this order. */
function stepsOf(order: PastOrder): Step[] {
  const { status, payment, total, tax, shippingFee, at } = order;
  const sold = { total, tax, shippingFee };
  const steps: Step[] = [
    { kind: 'placed', at: at.placed, books: ['place', { kind: 'placed', ...sold }] },
    ...paymentSteps(order),
    ...goodsSteps(order),
    ...refundSteps(order),
  ];
  const last = new Date(Math.max(...steps.map((step) => step.at.getTime())));
  if (status === 'completed') steps.push({ kind: 'completed', at: last });
  if (status === 'cancelled')
    steps.push({
      ...{ kind: 'cancelled', at: at.cancelled },
      // Paid and refunded, the sale stays in the books beside its refund.
      ...(payment === 'unpaid' && { books: ['cancel', { kind: 'cancelled', ...sold }] }),
    });
  return steps.sort((a, b) => a.at.getTime() - b.at.getTime());
}

function paymentSteps(order: PastOrder): Step[] {
  const { total, paid, credit, at } = order;
  const isWhole = paymentOf({ total, paid, refunded: 0 }) === 'paid';
  const kinds: EventKind[] = [
    ...(paid > 0 ? [isWhole ? ('paid' as const) : ('partlyPaid' as const)] : []),
    ...(credit > 0 ? ['moneyKept' as const] : []),
  ];
  const event: LedgerEvent = { kind: 'paid', amount: paid + credit, toCredit: credit };
  return kinds.map((kind, index) => ({ kind, at: at.paid, ...(index === 0 && { books: ['pay', event] }) }));
}

function refundSteps(order: PastOrder): Step[] {
  if (!isRefunded(order)) return [];
  const { total, tax, refunded: amount, at } = order;
  const ofTax = taxOfRefund({ total, tax, refunded: 0 }, amount);
  const event: LedgerEvent = { kind: 'refunded', amount, ofCredit: 0, ofDeposit: 0, tax: ofTax };
  const kind = heldMoney(order) === 0 ? 'refunded' : 'partlyRefunded';
  return [{ kind, at: at.refunded, books: ['refund', event] }];
}

function goodsSteps({ lines, at }: PastOrder): Step[] {
  const { quantity, shipped, delivered, returned } = piecesOf(lines);
  const step = (count: number, whole: EventKind, part: EventKind, when: Date): Step[] =>
    count === 0 ? [] : [{ kind: count === quantity ? whole : part, at: when }];
  return [
    ...step(shipped, 'shipped', 'partlyShipped', at.shipped),
    ...step(delivered, 'delivered', 'partlyDelivered', at.delivered),
    ...step(returned, 'returned', 'partlyReturned', at.returned),
  ];
}

export const intoEvent = Prisma.sql`"OrderEvent" ("id", "orderId", "kind", "actor", "door", "detail", "at")`;

/** A file often has one time for all: each entry stands a millisecond after the one before, so that they read in order. */
function eventRows({ id, detail }: PastOrder, steps: Step[], nextId: () => string): Prisma.Sql[] {
  let last = 0;
  return steps.map(({ kind, at }) => {
    last = Math.max(at.getTime(), last + 1);
    return Prisma.sql`(${nextId()}, ${id}, ${kind}, 'import', 'import', ${detail}, ${new Date(last)})`;
  });
}

const postings = ({ id: orderId, externalRef, currency }: PastOrder, steps: Step[]): Prisma.Sql[] =>
  steps.flatMap(({ at, books }) =>
    books ? ledgerRows({ id: `${externalRef}/${books[0]}`, orderId, currency, event: books[1], at }) : [],
  );
