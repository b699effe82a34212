import { z } from 'zod';
import { applyAllocation } from '../../../domain/allocation/applyAllocation.ts';
import type { PlannedOrder } from '../../../domain/allocation/explain.ts';
import { keepPlan } from '../../../domain/allocation/keepPlan.ts';
import { type AllocationPlan, planAllocation } from '../../../domain/allocation/planAllocation.ts';
import { factors } from '../../../domain/allocation/worth.ts';
import { done } from '../../../domain/outcome.ts';
import { findProductIds } from '../../../domain/products/productRecords.ts';
import { route } from './route.ts';
import { count, id, text, timeOut } from './schemas.ts';

const MOST_PRODUCTS = 50;
const asked = z.strictObject({
  /** these, and those of the SKUs; all that are short without either */
  productIds: z.array(id).min(1).max(MOST_PRODUCTS).optional(),
  skus: z.array(text(100, 1)).min(1).max(MOST_PRODUCTS).optional(),
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
      ...{ productId, nameEn: z.string(), nameZh: z.string(), unitEn: z.string(), unitZh: z.string() },
      currency: z.string(),
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
  products: products.map(
    ({ stock: _stock, reserved: _reserved, allocated: _allocated, ...product }) => product,
  ),
  orders: orders.map(presentOrder),
});

const writing = { method: 'post', scope: 'orders:write', who: 'staff', effect: 'writes' } as const;

export const allocationRoutes = {
  'allocation.plan': route({
    ...{ ...writing, path: '/api/allocation', body: asked, answers: { 200: allocationPlanSchema } },
    problems: ['productNotFound'],
    async readFirst({ db, solve }, { body, now }) {
      const { productIds, skus, whole } = body;
      const found = await db.read((tx) => findProductIds(tx, { skus: skus ?? [] }));
      if (!found.ok) return found;
      const named = [...(productIds ?? []), ...found.value.values()];
      const wanted = named.length > 0 ? { productIds: [...new Set(named)] } : {};
      return done(await planAllocation({ report: db.report, solve }, { ...wanted, whole, now }));
    },
    async run(tx, { found: plan, actor, now }) {
      const kept = await keepPlan(tx, { plan, actor, now });
      const isUseful = plan.products.some(({ given }) => given > 0);
      return done({ status: 200, body: present(plan, isUseful ? kept : null) });
    },
  }),
  'allocation.apply': route({
    ...{ ...writing, path: '/api/allocation/:id/apply', answers: { 200: appliedAllocationSchema } },
    problems: ['planNotFound', 'planStale'],
    async run(tx, { id: planId, actor, door, now }) {
      const applied = await applyAllocation(tx, { planId, actor, door, now });
      return applied.ok ? done({ status: 200, body: applied.value }) : applied;
    },
  }),
};
