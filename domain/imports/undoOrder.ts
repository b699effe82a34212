import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { writeAudit } from '../audit.ts';
import { holdCustomers, settleStagesOf } from '../customers/settleStages.ts';
import type { Tx } from '../db.ts';
import { dropReserved, type StockLine } from '../orders/stock.ts';
import { type OrderChange, taskOf } from './saveOrders.ts';
import type { Undone, UndoOptions } from './undoImport.ts';

type Undo = UndoOptions & { change: OrderChange };

/**
 * Removes an order that the import made and nobody has touched since, with all that the import wrote of it: it erases no
 * order of the shop's.
 */
export async function undoOrder(tx: Tx, options: Undo): Promise<Undone> {
  const { subjectId: orderId, change, importId, actor, now } = options;
  const customerIds = change.customerId === null ? [] : [change.customerId];
  await holdCustomers(tx, { customerIds });
  const locked = await tx.$executeRaw`UPDATE "Order" SET "version" = "version" WHERE "id" = ${orderId}`;
  if (locked === 0) return { kind: 'gone' };
  const touched = await whetherTouched(tx, options);
  if (touched) return { kind: 'kept', why: 'touched', label: touched.label, left: change };

  await dropReserved(tx, { lines: await waitingOf(tx, orderId) });
  for (const table of ['Payment', 'Shipment', 'Return', 'Refund', 'LedgerEntry'])
    await tx.$executeRaw`DELETE FROM ${Prisma.raw(`"${table}"`)} WHERE "orderId" = ${orderId}`;
  await tx.$executeRaw`DELETE FROM "Task" WHERE "requestId" = ${taskOf(orderId)}`;
  await tx.$executeRaw`DELETE FROM "Order" WHERE "id" = ${orderId}`; // its lines and its history with it
  await settleStagesOf(tx, { customerIds, from: ['ordered', 'repeat'] });
  await writeAudit(tx, {
    ...{ actor, action: 'order.remove', subject: 'order', subjectId: orderId, now },
    detail: `undo of import ${importId}`,
  });
  return { kind: 'removed' };
}

/** Every change of an order raises its version, but for a merge of customers; a link to pay and a task are rows of their own. */
async function whetherTouched(
  tx: Tx,
  { subjectId: orderId, change }: Undo,
): Promise<{ label: string } | null> {
  const [order] = await tx.$queryRaw<
    { number: number; version: number; customerId: string | null; events: bigint | number; more: unknown }[]
  >`
    SELECT o."number", o."version", o."customerId",
      (SELECT count(*) FROM "OrderEvent" e WHERE e."orderId" = o."id") AS "events",
      (EXISTS (SELECT 1 FROM "PaymentAttempt" a WHERE a."orderId" = o."id")
        OR EXISTS (SELECT 1 FROM "Task" t WHERE t."subject" = 'order' AND t."subjectId" = o."id" AND t."requestId" IS DISTINCT FROM ${taskOf(orderId)}))
        AS "more"
    FROM "Order" o WHERE o."id" = ${orderId}`;
  if (!order) throw new Error('An order was gone within its transaction.');
  const isAsLeft =
    order.version === 1 && Number(order.events) === change.events && order.customerId === change.customerId;
  return isAsLeft && !order.more ? null : { label: String(order.number) };
}

async function waitingOf(tx: Tx, orderId: string): Promise<StockLine[]> {
  const lines = await tx.$queryRaw<{ productId: string; quantity: number; shipped: number }[]>`
    SELECT l."productId", l."quantity", l."shipped" FROM "OrderLine" l JOIN "Order" o ON o."id" = l."orderId"
    WHERE o."id" = ${orderId} AND o."status" = 'placed'`;
  return lines.map(({ productId, quantity, shipped }) => ({ productId, quantity: quantity - shipped }));
}
