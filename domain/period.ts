export type PeriodName = 'today' | 'yesterday' | 'week' | 'lastWeek' | 'month' | 'lastMonth';

/** From `from` until just before `to`; the one before it, to compare with, begins at `previousFrom`. */
export interface Period {
  from: Date;
  to: Date;
  previousFrom: Date;
}

interface Day {
  year: number;
  /** 1 to 12; out of range counts on into the neighbouring years */
  month: number;
  day: number;
}

const HOUR_MS = 3_600_000;

/**
 * A named period as the clocks of a time zone (IANA name) have it: whole days, weeks from Monday, calendar months.
 * @example periodOf('today', { now: new Date('2026-03-08T20:00:00Z'), timeZone: 'Asia/Shanghai' })
 * // { from: 2026-03-08T16:00Z, to: 2026-03-09T16:00Z, previousFrom: 2026-03-07T16:00Z }
 */
export function periodOf(name: PeriodName, options: { now: Date; timeZone: string }): Period {
  const { now, timeZone } = options;
  const [from, to, previousFrom] = daysOf[name](dayOf(now, timeZone)).map((day) => startOf(day, timeZone));
  return { from, to, previousFrom } as Period;
}

/** When the day of this moment began in a zone. */
export const startOfDay = (at: Date, timeZone: string): Date => startOf(dayOf(at, timeZone), timeZone);

/**
 * When a calendar day begins in a zone; undefined for what is no day.
 * @example startOfDate('2026-11-01', 'Asia/Shanghai') // 2026-10-31T16:00Z
 */
export function startOfDate(date: string, timeZone: string): Date | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const wanted = { year: Number(year), month: Number(month), day: Number(day) };
  const isDay = new Date(utcOf(wanted)).toISOString().slice(0, 10) === date; // 30 February is none
  return isDay ? startOf(wanted, timeZone) : undefined;
}

/**
 * The last `count` calendar months as a zone has them, the oldest first and the one of `now` last.
 * @example monthsUntil({ now: new Date('2026-03-08'), timeZone: 'Asia/Shanghai', count: 2 }).map(({ month }) => month)
 * // ['2026-02', '2026-03']
 */
export function monthsUntil(options: {
  now: Date;
  timeZone: string;
  count: number;
}): { month: string; from: Date; to: Date }[] {
  const { now, timeZone, count } = options;
  const today = dayOf(now, timeZone);
  return Array.from({ length: count }, (_, index) => {
    const [day, next] = [first(today, index - count + 1), first(today, index - count + 2)];
    const month = new Date(utcOf(day)).toISOString().slice(0, 7);
    return { month, from: startOf(day, timeZone), to: startOf(next, timeZone) };
  });
}

/** The days on which a period begins, has ended, and on which the one before it began. */
const daysOf: Record<PeriodName, (today: Day) => [Day, Day, Day]> = {
  today: (day) => [day, plus(day, 1), plus(day, -1)],
  yesterday: (day) => [plus(day, -1), day, plus(day, -2)],
  week: (day) => [monday(day), plus(monday(day), 7), plus(monday(day), -7)],
  lastWeek: (day) => [plus(monday(day), -7), monday(day), plus(monday(day), -14)],
  month: (day) => [first(day, 0), first(day, 1), first(day, -1)],
  lastMonth: (day) => [first(day, -1), first(day, 0), first(day, -2)],
};

const plus = (day: Day, days: number): Day => ({ ...day, day: day.day + days });
const first = (day: Day, months: number): Day => ({ ...day, month: day.month + months, day: 1 });
const monday = (day: Day): Day => plus(day, -((new Date(utcOf(day)).getUTCDay() + 6) % 7));
const utcOf = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);

/**
 * The calendar day of an instant in a zone, as text that sorts.
 * @example dateOf(new Date('2026-03-08T20:00:00Z'), 'Asia/Shanghai') // '2026-03-09'
 */
export const dateOf = (instant: Date, timeZone: string): string =>
  new Date(utcOf(dayOf(instant, timeZone))).toISOString().slice(0, 10);

/** The calendar day of an instant in a zone. */
function dayOf(instant: Date, timeZone: string): Day {
  const local = new Date(instant.getTime() + offsetAt(instant.getTime(), timeZone));
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() + 1, day: local.getUTCDate() };
}

/**
 * The first instant of a calendar day: usually midnight, later where the clocks skip it, the earlier one where they
 * show it twice. A zone changes its offset at most once in two days, so one of the two around it is the right one.
 */
function startOf(day: Day, timeZone: string): Date {
  const midnight = utcOf(day);
  const candidates = [-24, 24]
    .map((hours) => midnight - offsetAt(midnight + hours * HOUR_MS, timeZone))
    .sort((a, b) => a - b);
  const inDay = candidates.find((instant) => utcOf(dayOf(new Date(instant), timeZone)) === midnight);
  return new Date(inDay ?? Math.max(...candidates)); // no such day: Samoa went from 29 to 31 December 2011
}

/**
 * The instant at which a zone's clocks show a time, given as if it were UTC: the earlier one where they show it twice;
 * one that they skip counts on from before.
 * @example instantOf(Date.UTC(2026, 2, 8, 12, 30), 'Asia/Shanghai') // 2026-03-08T04:30Z
 */
export function instantOf(localAsUtc: number, timeZone: string): Date {
  const candidates = [-24, 24]
    .map((hours) => localAsUtc - offsetAt(localAsUtc + hours * HOUR_MS, timeZone))
    .sort((a, b) => a - b);
  const shown = candidates.find((instant) => instant + offsetAt(instant, timeZone) === localAsUtc);
  return new Date(shown ?? Math.max(...candidates));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds. */
function offsetAt(instant: number, timeZone: string): number {
  const parts = Object.fromEntries(
    formatterOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(instant / 1000) * 1000;
}

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  const known = formatters.get(timeZone);
  if (known) return known;

  const formatter = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formatters.set(timeZone, formatter);
  return formatter;
}
