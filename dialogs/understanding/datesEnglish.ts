import {
  around,
  type Context,
  type Days,
  dayAlone,
  dayNumber,
  mondayOf,
  only,
  partsOf,
  quarter,
  type Rule,
  shift,
  weekdayOf,
  weekend,
  year,
} from './calendar.ts';
import {
  countOf,
  dayOfMonth,
  edge,
  feast,
  NEAR,
  onlyReal,
  range,
  times,
  unitOf,
  weekday,
  wholeMonth,
} from './englishDays.ts';
import { wordsValue } from './numbers.ts';

const MONTH =
  'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept|sep|oct|nov|dec';
const COUNT =
  '\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fourteen|thirty|sixty|ninety|couple(?: of)?|a couple(?: of)?|few|a few';
const UNIT = 'day|week|month|quarter|year|fortnight';
const NTH = '(\\d{1,2})(?:st|nd|rd|th)?';
/** "Wednesday 25 November": the day of the week adds nothing. */
const NAMED =
  '(?:(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun),? )?';
const YEAR = '(?:,? (20\\d\\d))?';
const PART = '(?: (?:morning|afternoon|evening|night|lunchtime))?';
/** Words that are months only beside words of time. */
const ALONE = '(?<!\\b(?:you|we|i|they|it|he|she|that|this tea) )';

/** How English dates are said, the longest ways first. */
export const englishDates: Rule[] = [
  [/\b(?:the )?day before yesterday\b/g, (_, { today }) => only(today - 2)],
  [/\b(?:the )?day after (?:tomorrow|tmrw|tmr)\b/g, (_, { today }) => only(today + 2)],
  [
    new RegExp(`\\b(?:tomorrow|tmrw|tmr|tomoz|tommorow|tomorow|2moro)${PART}\\b`, 'g'),
    (_, { today }) => only(today + 1),
  ],
  [new RegExp(`\\b(?:yesterday${PART}|last night)\\b`, 'g'), (_, { today }) => only(today - 1)],
  [/\b(?:today|tonight|this (?:morning|afternoon|evening))\b/g, (_, { today }) => only(today)],
  [
    /\b(?:the )?(week|month|quarter|year) before last\b/g,
    ([, unit], { today }) => around(today, unitOf(unit), -2),
  ],
  [
    /\b(?:the )?(week|month|quarter|year) after next\b/g,
    ([, unit], { today }) => around(today, unitOf(unit), 2),
  ],
  [
    /\b(?:the )?(?:week|month|year|quarter) (?:so far|to date)\b|\b(?:so far |earlier )?this (week|month|quarter|year) so far\b|\b(?:ytd|mtd)\b/g,
    (groups, { today }) => {
      const said = groups[0] ?? '';
      const unit = /week/.test(said)
        ? 'week'
        : /quarter/.test(said)
          ? 'quarter'
          : /month|mtd/.test(said)
            ? 'month'
            : 'year';
      return { from: around(today, unit, 0).from, to: today };
    },
  ],
  [
    /\b(?:at |on )?(?:the )?(end|start|beginning) of (?:(the|this|next|last) )?(week|month|quarter|year)\b/g,
    ([, which = '', how, unit], context) => edge(which, how, unit, context),
  ],
  [/\b(?:the )?(month|year|quarter)[ -]end\b/g, ([, unit], context) => edge('end', 'this', unit, context)],
  [
    /\b(?:on |at |over )?(?:the )?(last|past|previous|this|coming|next)? ?weekend\b/g,
    ([, how], { today }) =>
      weekend(mondayOf(today) + 7 * (NEAR[how ?? 'this'] ?? 0) - (how === 'coming' ? 7 : 0)),
  ],
  [
    new RegExp(`\\b(?:the )?(first|second) half of (?:(this|last|next) month|(${MONTH}))\\b`, 'g'),
    ([, half, how, name], context) => {
      const days = name
        ? wholeMonth(undefined, name, undefined, context)
        : around(context.today, 'month', NEAR[how ?? 'this'] ?? 0);
      if (days.from === null || days.to === null) return null;
      return half === 'first'
        ? { from: days.from, to: days.from + 14 }
        : { from: days.from + 15, to: days.to };
    },
  ],
  [
    new RegExp(`\\b(?:the )?${NTH} of (this|next|last) month\\b`, 'g'),
    ([, day, how = ''], { today }) => {
      const { year: y, month: m } = partsOf(today);
      return onlyReal(y, m + (NEAR[how] ?? 0), Number(day));
    },
  ],
  [
    /\b(?:the |in the )?(?:last|past) (24|48|72) hours\b/g,
    ([, hours], { today }) => ({ from: today - Number(hours) / 24, to: today }),
  ],
  [
    /\b(?:in|within)(?: the next)? (24|48|72) hours\b/g,
    ([, hours], { today }) => ({ from: today, to: today + Number(hours) / 24 }),
  ],
  [
    new RegExp(`\\b(?:the )?(last|first) (two|three) weeks of (${MONTH})\\b`, 'g'),
    ([, which, count, name], context) => {
      const { from, to } = wholeMonth(undefined, name, undefined, context);
      const span = count === 'two' ? 13 : 20;
      if (from === null || to === null) return null;
      return which === 'first' ? { from, to: from + span } : { from: to - span, to };
    },
  ],
  [
    new RegExp(`\\b(?:the )?weekend of (?:the )?${NTH}(?: (?:of )?(${MONTH}))?\\b`, 'g'),
    ([, day, name], context) => {
      const days = name ? dayOfMonth(day, name, undefined, context) : dayAlone(Number(day), context);
      return days?.from ? weekend(mondayOf(days.from)) : null;
    },
  ],
  [/\b(?:on )?black friday\b/g, (_, context) => fridayAfterThanks(context)],
  [/\bnow\b(?= (?:until|till|to) )/g, (_, { today }) => only(today)],
  [/\b(?:the )?(?:last|past) fortnight\b/g, (_, { today }) => ({ from: today - 14, to: today })],
  [/(?<=\b(?:until|till|to) )now\b/g, (_, { today }) => only(today)],
  [
    new RegExp(
      `\\b(?:in )?(?:the )?(first|second|third|last) week of (?:(this|next|last) month|(${MONTH}))\\b`,
      'g',
    ),
    ([, which = '', how, name], context) => {
      const days = name
        ? wholeMonth(undefined, name, undefined, context)
        : around(context.today, 'month', NEAR[how ?? 'this'] ?? 0);
      if (days.from === null || days.to === null) return null;
      const start =
        which === 'last' ? days.to - 6 : days.from + 7 * ['first', 'second', 'third'].indexOf(which);
      return { from: start, to: start + 6 };
    },
  ],
  [
    new RegExp(
      `\\b(?:the )?week (?:of|beginning|commencing|starting) (?:the )?${NTH} (?:of )?(${MONTH})\\b`,
      'g',
    ),
    ([, day, name], context) => {
      const { from } = dayOfMonth(day, name, undefined, context) ?? { from: null };
      return from === null ? null : around(from, 'week', 0);
    },
  ],
  [
    new RegExp(`\\b(?:the )?first of (${MONTH})\\b${YEAR}`, 'g'),
    ([, name, said], context) => dayOfMonth('1', name, said, context),
  ],
  [
    new RegExp(`\\b(early|mid|late)[ -](${MONTH})\\b`, 'g'),
    ([, which, name], context) => {
      const { from, to } = wholeMonth(undefined, name, undefined, context);
      if (from === null || to === null) return null;
      if (which === 'early') return { from, to: from + 9 };
      return which === 'mid' ? { from: from + 10, to: from + 19 } : { from: from + 20, to };
    },
  ],
  [
    /\b(?:the )?(last|past|previous|this|current|next|coming|following) (week|month|quarter|year)\b/g,
    ([, how = '', unit], { today }) => around(today, unitOf(unit), NEAR[how] ?? 0),
  ],
  [
    new RegExp(
      `\\b(?:in |over |during |within |for )?(?:the )?(?:last|past|previous) (${COUNT}) (${UNIT})s?\\b`,
      'g',
    ),
    ([, count, unit], { today }) => {
      const number = times(countOf(count), unit);
      return number === null ? null : { from: shift(today, -number, unitOf(unit)), to: today };
    },
  ],
  [
    new RegExp(
      `\\b(?:in |over |during |within |for )?(?:the )?(?:next|coming) (${COUNT}) (${UNIT})s?\\b`,
      'g',
    ),
    ([, count, unit], { today }) => {
      const number = times(countOf(count), unit);
      return number === null ? null : { from: today, to: shift(today, number, unitOf(unit)) };
    },
  ],
  [
    new RegExp(`\\b(${COUNT}) (${UNIT})s? (?:ago|back|earlier)\\b`, 'g'),
    ([, count, unit], { today }) => {
      const number = times(countOf(count), unit);
      return number === null ? null : only(shift(today, -number, unitOf(unit)));
    },
  ],
  [
    new RegExp(
      `\\b(?:in|within) (${COUNT}) (${UNIT})s?(?:' time)?\\b(?! (?:ago|back))|\\b(${COUNT}) (${UNIT})s? (?:from now|later)\\b`,
      'g',
    ),
    ([said, count, unit, laterCount, laterUnit], { today }) => {
      const number = times(countOf(count ?? laterCount), unit ?? laterUnit);
      if (number === null) return null;
      const day = shift(today, number, unitOf(unit ?? laterUnit));
      return said?.startsWith('within') ? { from: today, to: day } : only(day);
    },
  ],
  [
    new RegExp(
      `\\b(?:from |between )?(?:the )?${NTH} ?(?:to|until|till|through|and|-) ?(?:the )?${NTH} (?:of )?(${MONTH})\\b${YEAR}`,
      'g',
    ),
    ([, first, last, name, said], context) =>
      range(dayOfMonth(first, name, said, context), dayOfMonth(last, name, said, context)),
  ],
  [
    new RegExp(
      `\\b(?:from |between )?(${MONTH}) ${NTH} ?(?:to|until|till|through|and|-) ?${NTH}\\b(?! ?(?:${MONTH}))${YEAR}`,
      'g',
    ),
    ([, name, first, last, said], context) =>
      range(dayOfMonth(first, name, said, context), dayOfMonth(last, name, said, context)),
  ],
  [
    new RegExp(`\\b${NAMED}(?:the )?${NTH} (?:of )?(${MONTH})\\b${YEAR}`, 'g'),
    ([, day, name, said], context) => dayOfMonth(day, name, said, context),
  ],
  [
    new RegExp(`\\b${NAMED}(${MONTH})\\.? (?:the )?${NTH}\\b(?![:.\\d]|\\s?[ap]m)${YEAR}`, 'g'),
    ([, name, day, said], context) => dayOfMonth(day, name, said, context),
  ],
  [
    /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([, y, m, d]) => onlyReal(Number(y), Number(m), Number(d)),
  ],
  [
    /(?<![\d./-])(\d{1,2})[/.](\d{1,2})[/.]((?:20)?\d\d)(?![\d/])/g,
    ([, a, b, y = '']) => {
      const whole = y.length === 2 ? 2000 + Number(y) : Number(y);
      return onlyReal(whole, Number(b), Number(a)) ?? onlyReal(whole, Number(a), Number(b));
    },
  ],
  [
    /(?<=\b(?:on|since|by|before|after|from|until|to) )(\d{1,2})\/(\d{1,2})(?![\d/])/g,
    ([, a, b], { today }) => {
      const { year: y } = partsOf(today);
      return onlyReal(y, Number(b), Number(a)) ?? onlyReal(y, Number(a), Number(b));
    },
  ],
  [
    /\b(?:(?:on )?the|(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?(?: the)?) (\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|street|st|avenue|ave|time|one|box|order|birthday))/g,
    ([, day], context) => dayAlone(Number(day), context),
  ],
  [
    new RegExp(
      `\\b(?:on )?(?:(last|past|previous|this coming|this|next|coming) )?(?<![a-z] (?:i|we|you) )(monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?${PART}\\b`,
      'g',
    ),
    ([said, how, name], context) =>
      weekday(how ?? (said?.startsWith('on ') ? 'on' : undefined), name, context),
  ],
  [
    new RegExp(
      `(?<=\\b(?:on|by|since|until|till|before|after|from|this|next|last) )(?:(last|this|next) )?(mon|tues|tue|weds|wed|thurs|thur|thu|fri|sat|sun)\\b${PART}`,
      'g',
    ),
    ([, how, name], context) => weekday(how, name, context),
  ],
  [
    new RegExp(`\\b(?:in )?(?:(last|this|next) )(${MONTH})\\b`, 'g'),
    ([, how, name], context) => wholeMonth(how, name, undefined, context),
  ],
  [
    new RegExp(
      `(?:\\b(?:in )?(?:early |mid |late )?(?:(january|february|april|june|july|august|september|october|november|december)|(?<=\\b(?:in|since|by|before|after|during|from|until|of|to|and|till|with|for|through|vs|early|mid|late) )(march|may|mar|jan|feb|apr|jun|jul|aug|sept|sep|oct|nov|dec))|${ALONE}\\b(march|may)(?= 20\\d\\d))\\b${YEAR}`,
      'g',
    ),
    ([, name, weak, other, said], context) => wholeMonth(undefined, name ?? weak ?? other, said, context),
  ],
  [
    /\b(?:(?:in )?(?:the )?(first|second|third|fourth|1st|2nd|3rd|4th) quarter(?: of)?|q([1-4])|quarter (one|two|three|four))(?:,? (20\d\d))?\b/g,
    ([, name, number, word, said], { today, past }) => {
      const which = word
        ? (wordsValue(word) ?? 1)
        : number
          ? Number(number)
          : 1 +
            Math.max(
              'first second third fourth'.split(' ').indexOf(name ?? ''),
              '1st 2nd 3rd 4th'.split(' ').indexOf(name ?? ''),
            );
      const { year: y, month: m } = partsOf(today);
      return quarter(said ? Number(said) : past && which > Math.ceil(m / 3) ? y - 1 : y, which);
    },
  ],
  [
    /\b(?:the )?(first|second) half of (?:the |this )?(?:year|(20\d\d))\b|\bh([12])(?: (20\d\d))?\b/g,
    ([, half, said, h, hYear], { today }) => {
      const y = said || hYear ? Number(said ?? hYear) : partsOf(today).year;
      const isFirst = half === 'first' || h === '1';
      return { from: dayNumber(y, isFirst ? 1 : 7, 1), to: dayNumber(y, isFirst ? 7 : 13, 0) };
    },
  ],
  [
    /\b(?:(?:the )?year |(?<=\b(?:in|since|during|of|for|from|to|until|before|all|and|vs) ))(20[012]\d)\b(?![-/.]\d)/g,
    ([, y]) => year(Number(y)),
  ],
  [/\b(?:on )?(?:christmas eve)\b/g, feast(12, 24)],
  [/\b(?:on |last |next |this )?(?:christmas(?: day)?|xmas)\b/g, feast(12, 25)],
  [/\bboxing day\b/g, feast(12, 26)],
  [/\bnew year'?s eve\b/g, feast(12, 31)],
  [/\b(?:new year'?s day|new year)\b/g, feast(1, 1)],
  [/\bvalentine'?s(?: day)?\b/g, feast(2, 14)],
  [/\bhalloween\b/g, feast(10, 31)],
  [/\bsingles'? day\b/g, feast(11, 11)],
];

/** The Friday after the fourth Thursday of November. */
function fridayAfterThanks({ today, past }: Context): Days {
  const of = (y: number) => {
    const first = dayNumber(y, 11, 1);
    return first + ((3 - weekdayOf(first) + 7) % 7) + 22;
  };
  const { year: y } = partsOf(today);
  const here = of(y);
  if (past && here > today) return only(of(y - 1));
  return only(!past && here < today ? of(y + 1) : here);
}

/** Words that make a bare weekday one that has been. */
export const ENGLISH_PAST =
  /\b(?:ordered|bought|came|arrived|was|were|did|has|have|had|been|sold|spent|placed|paid|since|ago|got|wrote|called|sent|went|delivered|received|shipped|stuck|happened|told|emailed|revenue|sales|takings|figures|made|how many|how much did|orders? (?:from|between|on|for|in))\b|'s (?:orders?|sales|takings|revenue|figures|numbers)\b/;
