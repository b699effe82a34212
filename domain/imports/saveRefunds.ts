import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { intoLedger, ledgerRows, taxOfRefund } from '../orders/ledger.ts';
import { type Known, refundRequest } from './known.ts';
import { intoEvent, intoRefund } from './pastOrder.ts';
import type { RetailCancellation } from './retailRefunds.ts';
import { insertRows, listOf } from './rows.ts';
import { inBatches, type Writing } from './writing.ts';

const REFUNDS = 64; // of a batch: about 10 ms of the writer

/** Adds the refunds of cancellations that are new; one with nothing but credit leaves no row. */
export async function saveRefunds(
  writing: Writing,
  { cancellations, known }: { cancellations: RetailCancellation[]; known: Known },
): Promise<void> {
  const missing = cancellations.filter(
    ({ number, refunds }) => refunds.length > 0 && !known.cancellations.has(number),
  );
  writing.progress(cancellations.length - missing.length);

  for (const batch of inBatches(missing, REFUNDS, ({ refunds }) => refunds.length)) {
    const wanted = batch.flatMap((cancellation) => refundsOf(cancellation, known));
    const refunds = await writing.batch((tx) => addRefunds(tx, wanted, writing.now));
    countIn(writing, wanted, refunds);
    writing.progress(batch.length);
  }
}

interface NewRefund {
  orderId: string;
  amount: number;
  reason: string;
  requestId: string;
  at: Date;
}

function refundsOf({ number, at, refunds }: RetailCancellation, known: Known): NewRefund[] {
  return refunds.map(({ sale, amount, reason }, index) => {
    const orderId = known.orders.get(sale);
    if (!orderId) throw new Error(`No order was made of invoice ${sale}.`);
    return { orderId, amount, reason, requestId: refundRequest(number, index + 1), at: new Date(at) };
  });
}

/** What could not be given back after all is a credit. */
function countIn({ summary }: Writing, wanted: NewRefund[], refunds: NewRefund[]): void {
  const rest = sumOf(wanted) - sumOf(refunds);
  summary.money.refunds -= rest;
  summary.money.credits += rest;
  summary.added.refunds += refunds.length;
}

const sumOf = (refunds: NewRefund[]) => refunds.reduce((sum, { amount }) => sum + amount, 0);

/** Writes the refunds and returns them, each at most what is left of its order: somebody may have refunded by hand. */
async function addRefunds(tx: Tx, wanted: NewRefund[], now: Date): Promise<NewRefund[]> {
  const ids = [...new Set(wanted.map(({ orderId }) => orderId))].sort();
  // First the change, then the reading: on PostgreSQL it locks the orders.
  await tx.$executeRaw`
    UPDATE "Order" SET "version" = "version" + 1, "updatedAt" = ${now} WHERE "id" IN (${listOf(ids)})`;
  const found = await readOrders(tx, ids);
  const left = new Map(found);

  const refunds = wanted.flatMap((refund) => {
    const order = left.get(refund.orderId);
    const amount = order ? Math.min(refund.amount, order.paid - order.refunded) : 0;
    if (!order || amount <= 0) return [];
    left.set(refund.orderId, { ...order, refunded: order.refunded + amount });
    return [{ ...refund, amount }];
  });
  await insertRows(tx, intoRefund, refunds.map(refundRow));
  await insertRows(tx, intoEvent, refunds.map(eventRow));
  await insertRows(tx, intoLedger, postings(refunds, found));
  for (const [id, { refunded, paid }] of left) {
    if (refunded === found.get(id)?.refunded) continue;
    await tx.$executeRaw`
      UPDATE "Order" SET "refunded" = ${refunded},
        "payment" = ${refunded < paid ? 'partlyRefunded' : 'refunded'} WHERE "id" = ${id}`;
  }
  return refunds;
}

interface Refundable {
  id: string;
  currency: string;
  total: number;
  tax: number;
  paid: number;
  refunded: number;
}

/** What was paid for each order and given back, in minor units. Credit is none of an import's business. */
async function readOrders(tx: Tx, orderIds: string[]): Promise<Map<string, Refundable>> {
  const rows = await tx.$queryRaw<Refundable[]>`
    SELECT "id", "currency", "total", "tax", "paid", "refunded" FROM "Order" WHERE "id" IN (${listOf(orderIds)})
      AND "paid" >= "total"`;
  return new Map(rows.map((row) => [row.id, row]));
}

function postings(refunds: NewRefund[], found: Map<string, Refundable>): Prisma.Sql[] {
  const before = new Map(found);
  return refunds.flatMap(({ orderId, amount, requestId, at }) => {
    const order = before.get(orderId);
    if (!order) return [];
    before.set(orderId, { ...order, refunded: order.refunded + amount });
    const tax = taxOfRefund(order, amount);
    const event = { kind: 'refunded' as const, amount, ofCredit: 0, ofDeposit: 0, tax };
    return ledgerRows({ id: requestId, orderId, currency: order.currency, event, at });
  });
}

const refundRow = ({ orderId, amount, reason, requestId, at }: NewRefund): Prisma.Sql =>
  Prisma.sql`(${newId()}, ${orderId}, ${amount}, ${reason}, ${requestId}, 'import', ${at})`;

const eventRow = ({ orderId, reason, at }: NewRefund): Prisma.Sql =>
  Prisma.sql`(${newId()}, ${orderId}, 'refunded', 'import', 'import', ${reason}, ${at})`;
