import {
  around,
  type Context,
  type Days,
  dayIfReal,
  dayNumber,
  mondayOf,
  month,
  only,
  partsOf,
  type Rule,
  type Unit,
  yearOfMonth,
} from './calendar.ts';
import { wordsValue } from './numbers.ts';

// Which days English words for them mean.

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const DAYS = 'mon tue wed thu fri sat sun'.split(' ');

/** May is 5; 0 for no month. */
export const monthNumber = (name = ''): number => MONTHS.indexOf(name.slice(0, 3)) + 1;
/** A fortnight is counted in weeks. */
export const unitOf = (name = ''): Unit => (name === 'fortnight' ? 'week' : (name as Unit));

/** "A couple of" is 2; null for "a few". */
export function countOf(said = ''): number | null {
  const plain = said.replace(/^a (?=couple|few)/, '').replace(/ of$/, '');
  if (/^\d/.test(plain)) return Number(plain);
  return plain === 'few' ? null : (wordsValue(plain) ?? null);
}

/** As many of the unit that is counted in. */
export const times = (count: number | null, unit = '') =>
  count === null ? null : unit === 'fortnight' ? count * 2 : count;

/** A day with its month; null for 31 February. */
export function dayOfMonth(
  day: string | undefined,
  name: string | undefined,
  said: string | undefined,
  context: Context,
): Days | null {
  const number = monthNumber(name);
  const found = dayIfReal(said ? Number(said) : yearOfMonth(number, context), number, Number(day));
  return found === null ? null : only(found);
}

/** "Last Friday" is in the week before, "next Friday" in the one after; a bare one is the nearest ahead, or back. */
export function weekday(how: string | undefined, name = '', { today, past }: Context): Days {
  const number = DAYS.indexOf(name.slice(0, 3));
  const monday = mondayOf(today);
  if (how === 'last' || how === 'past' || how === 'previous') return only(monday - 7 + number);
  if (how === 'next') return only(monday + 7 + number);
  const here = monday + number;
  if (how === 'this') return only(here);
  if (past) return only(here > today || (here === today && how !== 'on') ? here - 7 : here);
  return only(here <= today ? here + 7 : here);
}

/** A month by its name. */
export function wholeMonth(
  how: string | undefined,
  name: string | undefined,
  said: string | undefined,
  context: Context,
): Days {
  const number = monthNumber(name);
  const { year: y, month: m } = partsOf(context.today);
  if (said) return month(Number(said), number);
  if (how === 'last') return month(number >= m ? y - 1 : y, number);
  if (how === 'next') return month(number <= m ? y + 1 : y, number);
  if (how === 'this') return month(y, number);
  return month(yearOfMonth(number, context), number);
}

/** How many weeks, months or years away each word is. */
export const NEAR: Record<string, number> = {
  last: -1,
  past: -1,
  previous: -1,
  this: 0,
  current: 0,
  the: 0,
  next: 1,
  coming: 1,
  following: 1,
};

/** The first or last day of a week, month, quarter or year. */
export function edge(which: string, how: string | undefined, unit = '', { today }: Context): Days | null {
  const { from, to } = around(today, unitOf(unit), NEAR[how ?? 'this'] ?? 0);
  if (from === null || to === null) return null;
  return only(which.startsWith('e') ? to : from);
}

/** A feast on the same day every year: the next one, or the last one when the sentence looks back. */
export function feast(monthOf: number, day: number): Rule[1] {
  return ([said], { today, past: tells }) => {
    const { year: y } = partsOf(today);
    const past = tells || said?.startsWith('last ') === true;
    const here = dayNumber(y, monthOf, day);
    return only(
      past && here > today
        ? dayNumber(y - 1, monthOf, day)
        : !past && here < today
          ? dayNumber(y + 1, monthOf, day)
          : here,
    );
  };
}

/** One day; null for 31 February. */
export function onlyReal(y: number, m: number, d: number): Days | null {
  const day = dayIfReal(y, m, d);
  return day === null ? null : only(day);
}

/** From one day to another. */
export const range = (first: Days | null, last: Days | null): Days | null =>
  first && last ? { from: first.from, to: last.to } : null;
