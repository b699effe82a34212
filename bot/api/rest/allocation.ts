import { z } from 'zod';
import { applyAllocation } from '../../../domain/allocation/applyAllocation.ts';
import type { PlannedOrder } from '../../../domain/allocation/explain.ts';
import { keepPlan } from '../../../domain/allocation/keepPlan.ts';
import { type AllocationPlan, planAllocation } from '../../../domain/allocation/planAllocation.ts';
import { factors } from '../../../domain/allocation/worth.ts';
import { done, refuse } from '../../../domain/outcome.ts';
import { route } from './route.ts';
import { count, id, timeOut } from './schemas.ts';

const MOST_PRODUCTS = 50;
const asked = z.strictObject({
  /** all that are short without */
  productIds: z.array(id).min(1).max(MOST_PRODUCTS).optional(),
  /** each order gets all it waits for, or nothing */
  whole: z.boolean().default(false),
});

const productId = z.string();
const order = z.int();
const why = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('filled') }),
  z.strictObject({
    ...{ kind: z.literal('behind'), productId, order, gets: count },
    factor: z.enum([...factors, 'earlier']),
  }),
  z.strictObject({ kind: z.literal('notWhole'), productId, wants: count, free: count }),
  z.strictObject({ kind: z.literal('fitsLess'), productId, order }),
  z.strictObject({ kind: z.literal('noneLeft'), productId }),
]);

/** Money in minor units. Nothing is promised before the plan is applied. */
export const allocationPlanSchema = z.strictObject({
  /** null: there is nothing to give */
  planId: z.string().nullable(),
  ...{ whole: z.boolean(), value: z.number(), gap: z.number(), leftOut: count },
  products: z.array(
    z.strictObject({
      ...{ productId, nameEn: z.string(), nameZh: z.string(), currency: z.string() },
      ...{ onHand: count, free: count, given: count, oneMore: z.number().nullable() },
    }),
  ),
  orders: z.array(
    z.strictObject({
      ...{ orderId: z.string(), number: z.int(), customer: z.string().nullable() },
      ...{ paid: z.enum(['unpaid', 'partlyPaid', 'paid']), placedAt: timeOut },
      ...{ promisedFor: timeOut.nullable(), earlierOrders: count, wants: count, gets: count },
      lines: z.array(z.strictObject({ position: z.int(), productId, wants: count, gets: count })),
      ...{ why, nextFor: z.array(productId) },
    }),
  ),
});

export const appliedAllocationSchema = z.strictObject({
  ...{ planId: z.string(), pieces: count },
  orders: z.array(z.strictObject({ orderId: z.string(), pieces: count })),
  /** it had been applied before, and nothing happened now */
  repeat: z.boolean(),
});

const presentOrder = ({ version: _version, placedAt, promisedFor, ...order }: PlannedOrder) => ({
  ...order,
  ...{ placedAt: placedAt.toISOString(), promisedFor: promisedFor?.toISOString() ?? null },
});

const present = (
  { whole, value, gap, leftOut, products, orders }: AllocationPlan,
  planId: string | null,
) => ({
  ...{ planId, whole, value, gap, leftOut },
  products: products.map(({ productId, nameEn, nameZh, currency, onHand, free, given, oneMore }) => ({
    ...{ productId, nameEn, nameZh, currency, onHand, free, given, oneMore },
  })),
  orders: orders.map(presentOrder),
});

const writing = { method: 'post', scope: 'orders:write', who: 'staff', effect: 'writes' } as const;

export const allocationRoutes = {
  'allocation.plan': route({
    ...{ ...writing, path: '/api/allocation', body: asked, answers: { 200: allocationPlanSchema } },
    problems: ['planNotFound'],
    readFirst: async ({ db, solve }, { body, now }) =>
      done(await planAllocation({ report: db.report, solve }, { ...body, now })),
    async run(tx, { found: plan, actor, now }) {
      if (actor.as !== 'staff') return refuse({ kind: 'planNotFound' }); // a plan is kept for a person
      const kept = await keepPlan(tx, { plan, actor, now });
      const isUseful = plan.products.some(({ given }) => given > 0);
      return done({ status: 200, body: present(plan, isUseful ? kept : null) });
    },
  }),
  'allocation.apply': route({
    ...{ ...writing, path: '/api/allocation/:id/apply', answers: { 200: appliedAllocationSchema } },
    problems: ['planNotFound', 'planStale'],
    async run(tx, { id: planId, actor, door, now }) {
      if (actor.as !== 'staff') return refuse({ kind: 'planNotFound' });
      const applied = await applyAllocation(tx, { planId, actor, door, now });
      return applied.ok ? done({ status: 200, body: applied.value }) : applied;
    },
  }),
};
