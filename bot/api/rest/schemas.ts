import { z } from 'zod';
import { MOST_TOTAL } from '../../../domain/money.ts';

// What the schemas of all routes are made of. Strict everywhere: a field nobody knows is a mistake, not to be lost.

/** Text without control characters and half characters, which databases refuse. */
export const text = (most: number, least = 0) =>
  z
    .string()
    .min(least)
    .max(most)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u, 'no control characters');

export const id = z.string().regex(/^[\w-]{1,64}$/, 'an id');
/** Minor units of the currency. */
export const money = z.int().min(0).max(MOST_TOTAL);
export const language = z.enum(['en', 'zh']);

const FIRST_YEAR = 1970;
const LAST_YEAR = 2199;

/** A moment with its zone, e.g. 2026-11-24T10:00:00+08:00; on the way in it becomes a Date. */
export const time = z.iso
  .datetime({ offset: true })
  .refine((value) => {
    const year = new Date(value).getUTCFullYear();
    return year >= FIRST_YEAR && year <= LAST_YEAR;
  }, `a year from ${FIRST_YEAR} to ${LAST_YEAR}`)
  .transform((value) => new Date(value));

/** A moment as we tell it: UTC. */
export const timeOut = z.iso.datetime();
export const count = z.int().min(0);

/** A whole number in a query: figures only, so that no other spelling of a number is one. */
export const whole = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d{1,10}$/, 'a whole number')
    .transform(Number)
    .pipe(z.int().min(least).max(most))
    .meta({ type: 'integer', minimum: least, maximum: most });

const MOST_ON_A_PAGE = 100;
const FEW_ON_A_PAGE = 20;

/** What every list takes. */
export const listQuery = {
  limit: whole(1, MOST_ON_A_PAGE).default(FEW_ON_A_PAGE),
  /** `next` of the page before */
  cursor: z.string().max(400).optional(),
  /** how many there are in all, counted anew */
  count: z.enum(['true', 'false']).optional(),
};

/** What every list answers. With filters a page may be short, even empty, and still have a next one. */
export const pageOf = <S extends z.ZodType>(item: S) =>
  z.strictObject({ items: z.array(item), next: z.string().nullable(), count: count.optional() });

/** RFC 9457, with the kind for programs, the remedy for people, and the facts of the kind. */
export const problemSchema = z.looseObject({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  remedy: z.string(),
  kind: z.string(),
});
