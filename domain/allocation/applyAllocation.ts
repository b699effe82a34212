import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Door, HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { addEvents, requestKey } from '../orders/history.ts';
import { allocateStock } from '../orders/stock.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { findPlan, type KeptPlan } from './keepPlan.ts';

/** What was promised; `repeat`: this plan had been applied before and nothing happened now. */
export interface AppliedAllocation {
  planId: string;
  orders: { orderId: string; pieces: number }[];
  pieces: number;
  repeat: boolean;
}

/**
 * Promises pieces on hand to lines of orders as a plan says, once. A plan whose stock or orders have changed since it was
 * computed is refused as stale, whole: the pieces may be due to somebody else by now. Locks as everywhere: the orders by
 * id, then the products by id. What is read is checked first, so that a refusal has written nothing.
 */
export async function applyAllocation(
  tx: Tx,
  options: { planId: string; actor: HouseActor; door: Door; now: Date },
): Promise<Outcome<AppliedAllocation>> {
  const { planId, actor, now } = options;
  const found = await findPlan(tx, { planId, actor, now });
  if (!found) return refuse({ kind: 'planNotFound' });
  const { plan } = found;
  if (found.isApplied) return done({ ...appliedOf(planId, plan), repeat: true });
  if (!(await isStillTrue(tx, plan))) return refuse({ kind: 'planStale' });

  await claimPlan(tx, { planId, now });
  const served = plan.orders.filter(({ gets }) => gets.length > 0).sort(byId);
  for (const order of served) await promiseTo(tx, { ...order, now });
  await allocateStock(tx, {
    lines: served.flatMap(({ gets }) =>
      gets.map(({ productId, pieces }) => ({ productId, quantity: pieces })),
    ),
  });
  const given = (productId: string) =>
    served
      .flatMap(({ gets }) => gets.filter((line) => line.productId === productId))
      .reduce((sum, { pieces }) => sum + pieces, 0);
  // Under the locks: what changed between the first look and them makes the plan stale too.
  if (!(await isStockAs(tx, plan, given))) throw new RunAgain('The stock changed meanwhile.');
  await announce(tx, { ...options, served });
  return done({ ...appliedOf(planId, plan), repeat: false });
}

type KeptOrder = KeptPlan['orders'][number];
const byId = (a: KeptOrder, b: KeptOrder) => (a.orderId < b.orderId ? -1 : 1);
const piecesOf = ({ gets }: KeptOrder) => gets.reduce((sum, { pieces }) => sum + pieces, 0);

function appliedOf(planId: string, plan: KeptPlan) {
  const orders = plan.orders
    .map((order) => ({ orderId: order.orderId, pieces: piecesOf(order) }))
    .filter(({ pieces }) => pieces > 0);
  return { planId, orders, pieces: orders.reduce((sum, { pieces }) => sum + pieces, 0) };
}

/** Whether stock and orders stand as they did when the plan was computed. */
async function isStillTrue(tx: Tx, plan: KeptPlan): Promise<boolean> {
  const ids = plan.orders.map(({ orderId }) => orderId);
  const rows = await tx.order.findMany({ where: { id: { in: ids } }, select: { id: true, version: true } });
  const versions = new Map(rows.map(({ id, version }) => [id, version]));
  const areOrders = plan.orders.every(({ orderId, version }) => versions.get(orderId) === version);
  return areOrders && (await isStockAs(tx, plan, () => 0));
}

/** Whether the products stand as in the plan, with what has been given since by the plan itself. */
async function isStockAs(tx: Tx, plan: KeptPlan, given: (productId: string) => number): Promise<boolean> {
  const ids = plan.products.map(({ productId }) => productId);
  const rows = await tx.product.findMany({
    where: { id: { in: ids } },
    select: { id: true, stock: true, reserved: true, allocated: true },
  });
  const now = new Map(rows.map((row) => [row.id, row]));
  return plan.products.every(({ productId, stock, reserved, allocated }) => {
    const row = now.get(productId);
    const isAllocated = row?.allocated === allocated + given(productId);
    return isAllocated && row.stock === stock && row.reserved === reserved;
  });
}

/** Two presses of one button: the second waits here, and its new run finds the plan applied. */
async function claimPlan(tx: Tx, { planId, now }: { planId: string; now: Date }): Promise<void> {
  const claimed = await tx.$executeRaw`
    UPDATE "AllocationPlan" SET "appliedAt" = ${now} WHERE "id" = ${planId} AND "appliedAt" IS NULL`;
  if (claimed === 0) throw new RunAgain('The plan was applied meanwhile.');
}

async function promiseTo(tx: Tx, { orderId, version, gets, now }: KeptOrder & { now: Date }): Promise<void> {
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${orderId} AND "version" = ${version} AND "status" = 'placed' AND "payment" <> 'refunded'`;
  if (changed === 0) throw new RunAgain('Somebody moved the order meanwhile.');

  for (const { position, pieces } of gets) {
    const promised = await tx.$executeRaw`
      UPDATE "OrderLine" SET "allocated" = "allocated" + ${pieces}
      WHERE "orderId" = ${orderId} AND "position" = ${position}
        AND "quantity" - "shipped" - "allocated" >= ${pieces}`;
    if (promised === 0) throw new RunAgain('The line waits for fewer pieces by now.');
  }
}

async function announce(
  tx: Tx,
  options: { planId: string; served: KeptOrder[]; actor: HouseActor; door: Door; now: Date },
): Promise<void> {
  const { planId, served, actor, door, now } = options;
  if (served.length === 0) return;

  const lines = await tx.$queryRaw<{ orderId: string; position: number; allocated: number }[]>`
    SELECT "orderId", "position", "allocated" FROM "OrderLine"
    WHERE "orderId" IN (${Prisma.join(served.map(({ orderId }) => orderId))}) AND "allocated" > 0`;
  const allocatedOf = (orderId: string, position: number) =>
    lines.find((line) => line.orderId === orderId && line.position === position)?.allocated ?? 0;
  await addEvents(
    tx,
    ...served.map(({ orderId, gets }) => {
      const figures = (back: 0 | 1) =>
        JSON.stringify(
          Object.fromEntries(
            gets.map(({ position, pieces }) => [
              `allocated.${position}`,
              allocatedOf(orderId, position) - back * pieces,
            ]),
          ),
        );
      return {
        key: requestKey({ orderId, move: 'allocate', requestId: planId }),
        ...{ orderId, kinds: ['allocated' as const], actor, door, now },
        changes: { before: figures(1), after: figures(0) },
      };
    }),
  );
  for (const { orderId } of served)
    await writeAudit(tx, {
      ...{ actor, action: 'order.allocate', subject: 'order', subjectId: orderId, detail: planId, now },
    });
}
