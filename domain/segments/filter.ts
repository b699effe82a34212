import { z } from 'zod';
import { stages } from '../customers/stages.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

// What a segment may ask of a customer. Closed lists, so that nothing of a filter but its values reaches the database.

const texts = z.array(z.string().min(1).max(120)).min(1).max(100);
const amount = z.number().int().min(0).max(Number.MAX_SAFE_INTEGER);
const isSome = (range: { atLeast?: unknown; atMost?: unknown; from?: unknown; before?: unknown }) =>
  Object.values(range).some((end) => end !== undefined);

const named = z.strictObject({
  field: z.enum(['city', 'source', 'language', 'company', 'tag', 'owner']),
  is: texts,
  not: z.boolean().optional(),
});
const staged = z.strictObject({
  field: z.literal('stage'),
  is: z.array(z.enum(stages)).min(1),
  not: z.boolean().optional(),
});
const counted = z
  .strictObject({
    /** money is in minor units of the shop's currency */
    field: z.enum(['orders', 'spent', 'averageOrder', 'largestOrder']),
    atLeast: amount.optional(),
    atMost: amount.optional(),
  })
  .refine(({ atLeast, atMost }) => isSome({ atLeast, atMost }));
const dated = z
  .strictObject({
    field: z.enum(['createdAt', 'lastOrderAt', 'stageAt']),
    from: z.iso.datetime({ offset: true }).optional(),
    before: z.iso.datetime({ offset: true }).optional(),
  })
  .refine(({ from, before }) => isSome({ from, before }));
const unheard = z.strictObject({
  /** no order for so many days, or never any */
  field: z.literal('daysWithoutOrder'),
  atLeast: z.number().int().min(1).max(36_500),
});

const condition = z.union([named, staged, counted, dated, unheard]);
const filter = z.strictObject({ all: z.array(condition).max(20) });

/** Customers of whom all of these are true; of everybody when there is none. */
export type SegmentFilter = z.infer<typeof filter>;
export type Condition = z.infer<typeof condition>;

/** A filter as it came, checked; the refusal names the place that is not right. */
export function readFilter(given: unknown): Outcome<SegmentFilter> {
  const read = filter.safeParse(given);
  if (read.success) return done(read.data);
  return refuse({ kind: 'segmentNotValid', path: read.error.issues[0]?.path.join('.') || 'all' });
}
