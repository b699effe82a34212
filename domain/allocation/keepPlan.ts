import { z } from 'zod';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { AllocationPlan } from './planAllocation.ts';

// A plan waits for a yes as a row: what it gives, and what it was computed from. Of the products that is all three
// figures, of the orders the version. An order that comes, leaves or moves changes one of them: a new one raises
// `reserved`, and only an order of the plan, whose version then differs, can lower it again.

const pieces = z.number().int().nonnegative();
const keptPlan = z.object({
  whole: z.boolean(),
  products: z.array(
    z.object({ productId: z.string(), stock: z.number().int(), reserved: pieces, allocated: pieces }),
  ),
  orders: z.array(
    z.object({
      orderId: z.string(),
      version: z.number().int(),
      gets: z.array(z.object({ position: z.number().int(), productId: z.string(), pieces })),
    }),
  ),
});

/** A plan as it is kept: ids, pieces and versions, nothing of a person. */
export type KeptPlan = z.infer<typeof keptPlan>;

/** For a day; after it a plan has to be computed anew. */
export const PLAN_LASTS_MS = 86_400_000;

/**
 * Keeps a plan for the one who asked, and returns its id; only they can apply it. That they saw whose orders wait is
 * written down. Plans that are over are thrown away.
 */
export async function keepPlan(
  tx: Tx,
  options: { plan: AllocationPlan; actor: HouseActor; now: Date },
): Promise<string> {
  const { plan, actor, now } = options;
  const id = newId();
  const over = new Date(now.getTime() - PLAN_LASTS_MS);
  await tx.$executeRaw`DELETE FROM "AllocationPlan" WHERE "createdAt" < ${over}`;
  await tx.$executeRaw`
    INSERT INTO "AllocationPlan" ("id", "staffId", "plan", "createdAt")
    VALUES (${id}, ${keeperOf(actor)}, ${JSON.stringify(keptPartOf(plan))}, ${now})`;
  const subjectId = plan.orders.map(({ orderId }) => orderId).join(' ');
  await writeAudit(tx, { actor, action: 'order.list', subject: 'order', subjectId, detail: id, now });
  return id;
}

/** Who runs the server is no member of staff, and keeps theirs under a name that is no id. */
const keeperOf = (actor: HouseActor): string => (actor.as === 'staff' ? actor.staffId : actor.as);

function keptPartOf({ whole, products, orders }: AllocationPlan): KeptPlan {
  return {
    whole,
    products: products.map(({ productId, stock, reserved, allocated }) => ({
      ...{ productId, stock, reserved, allocated },
    })),
    orders: orders.map(({ orderId, version, lines }) => ({
      ...{ orderId, version },
      gets: lines
        .filter(({ gets }) => gets > 0)
        .map(({ position, productId, gets }) => ({ position, productId, pieces: gets })),
    })),
  };
}

/** The plan that this person of the house asked for within the last day, or null: somebody else's is as none. */
export async function findPlan(
  tx: Tx,
  options: { planId: string; actor: HouseActor; now: Date },
): Promise<{ plan: KeptPlan; isApplied: boolean } | null> {
  const { planId, actor, now } = options;
  const [row] = await tx.$queryRaw<{ plan: string; appliedAt: Date | null }[]>`
    SELECT "plan", "appliedAt" FROM "AllocationPlan" WHERE "id" = ${planId} AND "staffId" = ${keeperOf(actor)}
      AND "createdAt" >= ${new Date(now.getTime() - PLAN_LASTS_MS)}`;
  return row ? { plan: keptPlan.parse(JSON.parse(row.plan)), isApplied: row.appliedAt !== null } : null;
}
