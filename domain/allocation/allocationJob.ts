import { z } from 'zod';
import type { ReportQuery } from '../reports/connection.ts';
import { type AllocationPlan, planAllocation } from './planAllocation.ts';
import type { Solve } from './solver.ts';

const asked = z.object({
  kind: z.literal('allocation'),
  productIds: z.array(z.string()).optional(),
  whole: z.boolean(),
});

/** The slow part of "who gets the longjing?". */
export function allocationJob(
  means: { report: ReportQuery; solve: Solve },
  args: unknown,
  options: { now: Date },
): Promise<AllocationPlan> {
  const { productIds, whole } = asked.parse(args);
  return planAllocation(means, { productIds, whole, now: options.now });
}
