import { type Actor, mayReach } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { AskedKind } from '../tasks/taskRecord.ts';
import { lockPlacedOrder } from './lockOrder.ts';

const MOST_LETTERS = 500;

/**
 * Gives the owner of an order's customer, or anybody when there is none, what a customer asks and only a person decides.
 * Asked again while it is open it is the same task, with what is new in it; `isNew` tells the first time.
 */
export async function askOfStaff(
  tx: Tx,
  options: { orderId: string; kind: AskedKind; detail: string; actor: Actor; now: Date },
): Promise<Outcome<{ number: number; isNew: boolean }>> {
  const { orderId, kind, actor, now } = options;
  const detail = options.detail.trim().slice(0, MOST_LETTERS);
  const order = await lockPlacedOrder(tx, { orderId });
  if (!order || !mayReach(actor, order.customerId)) return refuse({ kind: 'orderNotFound' });
  const { number, customerId } = order;

  const [open] = await tx.$queryRaw<{ id: string; detail: string }[]>`
    SELECT "id", "detail" FROM "Task"
    WHERE "subject" = 'order' AND "subjectId" = ${orderId} AND "kind" = ${kind} AND "doneAt" IS NULL LIMIT 1`;
  if (open) {
    if (!open.detail.includes(detail)) await addToTask(tx, { ...open, more: detail });
    return done({ number, isNew: false });
  }
  await tx.$executeRaw`
    INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "staffId", "createdAt")
    VALUES (${newId()}, ${kind}, 'order', ${orderId}, ${detail},
      (SELECT c."ownerId" FROM "Customer" c WHERE c."id" = ${customerId}), ${now})`;
  return done({ number, isNew: true });
}

async function addToTask(tx: Tx, { id, detail, more }: { id: string; detail: string; more: string }) {
  const both = `${detail}\n${more}`.slice(-MOST_LETTERS);
  await tx.$executeRaw`UPDATE "Task" SET "detail" = ${both} WHERE "id" = ${id} AND "doneAt" IS NULL`;
}
