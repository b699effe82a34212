import type { StaffActor } from '../../../domain/actors.ts';
import { applyAllocation } from '../../../domain/allocation/applyAllocation.ts';
import { keepPlan } from '../../../domain/allocation/keepPlan.ts';
import { type AllocationPlan, planAllocation } from '../../../domain/allocation/planAllocation.ts';
import { createSolver } from '../../../domain/allocation/solver.ts';
import type { Db } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { addPlaced, addProduct, byStaff, later, valueIn } from '../testShop.ts';

const solve = createSolver();
export const rep: StaffActor = { as: 'staff', staffId: 'rep-lin' };
export const DAY = 1440; // minutes
export const TODAY = later(10 * DAY);

/** A product to order that there is nothing of. */
export async function addShort(db: Db, given: { price?: number; cost?: number } = {}): Promise<string> {
  const id = await addProduct(db, { stock: 0, price: given.price ?? 10_000 });
  await db.write((tx) =>
    tx.product.update({ where: { id }, data: { backorder: true, cost: given.cost ?? null } }),
  );
  return id;
}

/** Pieces come in. */
export const arrive = (db: Db, id: string, pieces: number) =>
  db.write((tx) => tx.product.update({ where: { id }, data: { stock: { increment: pieces } } }));

/** An order that waits since `day` days after NOW, paid or not. */
export async function addWaiting(
  db: Db,
  lines: Record<string, number>,
  options: { day?: number; isPaid?: boolean } = {},
): Promise<{ id: string; number: number; customerId: string }> {
  const wanted = Object.entries(lines).map(([productId, quantity]) => ({ productId, quantity }));
  const { id, number, customerId } = await addPlaced(db, wanted);
  const placedAt = later((options.day ?? 0) * DAY);
  await db.write((tx) => tx.order.update({ where: { id }, data: { placedAt } }));
  if (options.isPaid) valueIn(await db.write((tx) => recordPayment(tx, byStaff(id))));
  return { id, number, customerId };
}

/** Works out and keeps a plan for these products. */
export async function makePlan(
  db: Db,
  options: { productIds?: string[]; whole?: boolean; actor?: StaffActor; now?: Date },
): Promise<{ plan: AllocationPlan; planId: string }> {
  const { productIds, whole = false, actor = rep, now = TODAY } = options;
  const plan = await planAllocation({ report: db.report, solve }, { productIds, whole, now });
  return { plan, planId: await db.write((tx) => keepPlan(tx, { plan, actor, now })) };
}

export const apply = (db: Db, planId: string, given: { actor?: StaffActor; now?: Date } = {}) =>
  db.write((tx) => applyAllocation(tx, { planId, actor: rep, door: 'rest', now: TODAY, ...given }));

/** "number: gets of wants why" of each order. */
export const toldBy = (plan: AllocationPlan): string[] =>
  plan.orders.map(({ number, gets, wants, why }) => {
    const reason = why.kind === 'behind' ? `behind ${why.order} ${why.factor}` : why.kind;
    return `${number}: ${gets} of ${wants} ${reason}`;
  });

export const allocatedOf = (db: Db, orderId: string) =>
  db.read(async (tx) => {
    const lines = await tx.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } });
    return lines.map(({ allocated }) => allocated);
  });

/** Pieces promised of a product, by its own figure; -1 when its lines say otherwise or fewer are on hand. */
export async function promisedOf(db: Db, productId: string): Promise<number> {
  const { allocated, stock, reserved } = await db.read((tx) =>
    tx.product.findUniqueOrThrow({ where: { id: productId } }),
  );
  const lines = await db.read((tx) => tx.orderLine.findMany({ where: { productId } }));
  const sum = lines.reduce((pieces, line) => pieces + line.allocated, 0);
  const isWithin = lines.every((line) => line.allocated <= line.quantity - line.shipped);
  return sum === allocated && isWithin && allocated <= stock + reserved ? allocated : -1;
}

export const another = (): StaffActor => ({ as: 'staff', staffId: newId() });
