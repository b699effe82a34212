// Days as whole numbers since 1970-01-01, so that counting on and back is adding; no clock and no zone in it.

const DAY_MS = 86_400_000;

/** A stretch of whole days; null where it is open, `time` of the one day when it was said (HH:MM). */
export interface Days {
  from: number | null;
  to: number | null;
  time?: string;
}

/** The number of a day; months out of 1 to 12 count on into the years beside. @example dayNumber(1970, 1, 2) // 1 */
export const dayNumber = (year: number, month: number, day: number): number =>
  Math.round(Date.UTC(year, month - 1, day) / DAY_MS);

/** The day's number of an instant, as the clocks of a zone show it. */
export function dayIn(now: Date, timeZone: string): number {
  const [year = 1970, month = 1, day = 1] = formatterOf(timeZone).format(now).split('-').map(Number);
  return dayNumber(year, month, day);
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  formatters.set(timeZone, known);
  return known;
}

export function partsOf(day: number): { year: number; month: number; day: number } {
  const at = new Date(day * DAY_MS);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
}

/** @example isoDay(dayNumber(2026, 11, 18)) // '2026-11-18' */
export const isoDay = (day: number): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** Monday is 0. */
export const weekdayOf = (day: number): number => (day + 3) % 7;
export const mondayOf = (day: number): number => day - weekdayOf(day);

export const only = (day: number): Days => ({ from: day, to: day });
export const week = (monday: number): Days => ({ from: monday, to: monday + 6 });
export const weekend = (monday: number): Days => ({ from: monday + 5, to: monday + 6 });
export const month = (year: number, number: number): Days => ({
  from: dayNumber(year, number, 1),
  to: dayNumber(year, number + 1, 0),
});
export const quarter = (year: number, number: number): Days => ({
  from: dayNumber(year, number * 3 - 2, 1),
  to: dayNumber(year, number * 3 + 1, 0),
});
export const year = (number: number): Days => ({
  from: dayNumber(number, 1, 1),
  to: dayNumber(number, 12, 31),
});

/** Null for 31 February. */
export function dayIfReal(year: number, month: number, day: number): number | null {
  const number = dayNumber(year, month, day);
  const back = partsOf(number);
  return month >= 0 && month <= 13 && back.month === ((month + 11) % 12) + 1 && back.day === day
    ? number
    : null;
}

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** The day so many units away; the 31st becomes the 30th where the month has no more. */
export function shift(day: number, count: number, unit: Unit): number {
  if (unit === 'day') return day + count;
  if (unit === 'week') return day + count * 7;
  const months = unit === 'month' ? count : unit === 'quarter' ? count * 3 : count * 12;
  const { year: y, month: m, day: d } = partsOf(day);
  return Math.min(dayNumber(y, m + months, d), dayNumber(y, m + months + 1, 0));
}

/** The week, month, quarter or year around a day, moved on by `count`. */
export function around(day: number, unit: Unit, count: number): Days {
  if (unit === 'day') return only(day + count);
  if (unit === 'week') return week(mondayOf(day) + count * 7);
  const { year: y, month: m } = partsOf(day);
  if (unit === 'month') return month(y, m + count);
  if (unit === 'quarter') return quarter(y, Math.ceil(m / 3) + count);
  return year(y + count);
}

/** What a date in words is read against. */
export interface Context {
  today: number;
  /** the sentence tells of something that has been: a bare "Monday" is the last one */
  past: boolean;
}

/**
 * A month named without its year: this year's, unless the sentence looks ahead and it is over, or it tells of what
 * has been and it has not come yet.
 */
export function yearOfMonth(number: number, { today, past }: Context, monthsAhead = 3): number {
  const { year: y, month: m } = partsOf(today);
  if (past) return number > m ? y - 1 : y;
  return number < m && number + 12 - m <= monthsAhead ? y + 1 : y;
}

/** "The 12th": of this month, or of the one it is next in the way the sentence looks. */
export function dayAlone(day: number, { today, past }: Context): Days | null {
  const { year: y, month: m, day: d } = partsOf(today);
  const found = dayIfReal(y, m + (past && day > d ? -1 : !past && day < d ? 1 : 0), day);
  return found === null ? null : only(found);
}

/** How a date in words is found, and which days it means; null when it is none after all. */
export type Rule = [RegExp, (groups: (string | undefined)[], context: Context) => Days | null];
