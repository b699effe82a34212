import { z } from 'zod';
import type { Page, Position } from '../../../domain/pages.ts';

const MOST_INT = 2 ** 31 - 1; // what a column can hold

const value = z.union([
  z.strictObject({ t: z.iso.datetime() }).transform(({ t }) => new Date(t)),
  z.int().min(0).max(MOST_INT),
  z
    .string()
    .max(200)
    .regex(/^[^\p{Cc}\p{Cs}]*$/u),
]);
const tie = z.union([z.int().min(0).max(MOST_INT), z.string().regex(/^[\w-]{1,200}$/)]);
const cursorSchema = z.strictObject({ s: z.string(), at: value, tie });

/**
 * A position as a word for the client to bring back. It holds nothing but what the last row showed, so a forged one asks
 * for another page of the same list and no more.
 */
export function cursorOf(position: Position | null, sort: string): string | null {
  if (!position) return null;
  const at = position.at instanceof Date ? { t: position.at.toISOString() } : position.at;
  return Buffer.from(JSON.stringify({ s: sort, at, tie: position.tie })).toString('base64url');
}

/** The position of a cursor that belongs to this sort and this kind of values; null for any other. */
export function positionOf(
  cursor: string,
  options: { sort: string; at: 'time' | 'number' | 'text'; tie: 'number' | 'text' },
): Position | null {
  const read = cursorSchema.safeParse(jsonOf(Buffer.from(cursor, 'base64url').toString('utf8')));
  if (!read.success || read.data.s !== options.sort) return null;
  const { at, tie: mark } = read.data;
  const kindOfAt = at instanceof Date ? 'time' : typeof at === 'number' ? 'number' : 'text';
  const kindOfTie = typeof mark === 'number' ? 'number' : 'text';
  return kindOfAt === options.at && kindOfTie === options.tie ? { at, tie: mark } : null;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page as it is answered. */
export const pageBody = <T, B>(page: Page<T>, sort: string, present: (item: T) => B, count?: number) => ({
  items: page.items.map(present),
  next: cursorOf(page.next, sort),
  ...(count !== undefined && { count }),
});
