import { z } from 'zod';
import { stages } from '../customers/stages.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

// What a segment may ask of a customer. Closed lists, so that nothing of a filter but its values reaches the database.

// Control characters and half characters, and years beyond these, are what databases refuse.
const texts = z
  .array(
    z
      .string()
      .min(1)
      .max(120)
      .regex(/^[^\p{Cc}\p{Cs}]*$/u),
  )
  .min(1)
  .max(100);
const moment = z.iso.datetime({ offset: true }).refine((value) => {
  const year = new Date(value).getUTCFullYear();
  return year >= 1970 && year <= 2199;
}, 'a year from 1970 to 2199');
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
    from: moment.optional(),
    before: moment.optional(),
  })
  .refine(({ from, before }) => isSome({ from, before }));
const unheard = z.strictObject({
  /** no order for so many days, or never any */
  field: z.literal('daysWithoutOrder'),
  atLeast: z.number().int().min(1).max(36_500),
});

const condition = z.union([named, staged, counted, dated, unheard]);
export const segmentFilter = z.strictObject({ all: z.array(condition).max(20) });

/** Customers of whom all of these are true; of everybody when there is none. */
export type SegmentFilter = z.infer<typeof segmentFilter>;
export type Condition = z.infer<typeof condition>;

/** A filter as it came, checked; the refusal names the place that is not right. */
export function readFilter(given: unknown): Outcome<SegmentFilter> {
  const read = segmentFilter.safeParse(given);
  if (read.success) return done(read.data);
  return refuse({ kind: 'segmentNotValid', path: read.error.issues[0]?.path.join('.') || 'all' });
}
