import { type Context, type Days, dayIn, isoDay, type Rule, shift, type Unit } from './calendar.ts';
import { type Clock, clocksIn } from './clocks.ts';
import { CHINESE_PAST, chineseDates } from './datesChinese.ts';
import { ENGLISH_PAST, englishDates } from './datesEnglish.ts';
import { wordsValue } from './numbers.ts';
import type { Span } from './text.ts';

/** Whole days from one to another, both counted in (YYYY-MM-DD); null where it is open; `time` (HH:MM) of a single day. */
export interface SaidDate extends Span {
  from: string | null;
  to: string | null;
  time?: string;
}

interface Atom extends Span {
  days: Days;
}

/** Nothing is looked for in a text without one of these. */
const ENGLISH_WORD =
  /day|tomorrow|tmr|tomoz|tommorow|tomorow|2moro|night|week|month|year|quarter|fortnight|\bq[1-4]\b|\bh[12]\b|ytd|mtd|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\b(?:mon|tue|wed|thu|fri|sat|sun)|xmas|christmas|halloween|valentine|20\d\d|\d[/-]\d|\d(?:st|nd|rd|th)|\d ?[ap]m|\d:\d|noon|midnight|o'?clock|this (?:morn|after|even)/;
const CHINESE_WORD =
  /[天日月年周号晚早夜季儿点时]|星期|礼拜|半年|20\d\d|\d\/\d|双十|双1|国庆|五一|元旦|圣诞|\d:\d/;

function atomsIn(folded: string, rules: Rule[], context: Context): Atom[] {
  const found: Atom[] = [];
  for (const [pattern, read] of rules) {
    for (const match of folded.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => span.start < other.end && other.start < span.end)) continue;
      const days = read(match, context);
      if (days) found.push({ ...span, days });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

const TO = /^ ?(?:to|until|till|through|and|-|–|~|到|至|跟|和) ?(?:the )?$/;
const FROM_BEFORE = /(?:\b(?:from|between)(?: the)? ?|从|自从?|在)$/;
const SINCE =
  /(?:\b(?:ever )?since(?: the| last)? ?|\bstarting(?: from)?(?: on)? ?|\bfrom ?|从|自从?|打从?)$/;
const SINCE_AFTER = /^(?:以来|至今|到现在|到今天|开始|起(?!来)| onwards?\b| on(?=$|[,.!?]))/;
const AFTER = /\b(?:after|later than|following)(?: the)? ?$/;
const AFTER_AFTER = /^(?:之后|以后|过后|后(?![天来]))/;
const BY = /\b(?:by|until|till|no later than|not later than|up to)(?: the)? ?$/;
const BEFORE = /\b(?:before|earlier than|prior to)(?: the)? ?$/;
const BY_AFTER = /^(?:为止|截止|之内|内)/;
const BEFORE_AFTER = /^(?:之前|以前|前(?![天年面台后]))/;
const LEAD_ZH = /(?:截至|截止到?|到)$/;

/** "from May to August", 10月3号到10号: two dates as one. */
function joined(folded: string, atoms: Atom[]): Atom[] {
  const ranges: Atom[] = [];
  for (const atom of atoms) {
    const before = ranges.at(-1);
    const between = before && folded.slice(before.end, atom.start);
    const { days } = before ?? {};
    const isRange =
      between !== undefined && TO.test(between) && days?.from !== null && days?.time === undefined;
    const says =
      before &&
      (/和|跟|and/.test(between ?? '')
        ? /\bbetween(?: the)? ?$|^between|[在从]$/.test(
            folded.slice(Math.max(0, before.start - 12), before.start),
          )
        : true);
    if (!before || !isRange || !says || !days) {
      ranges.push({ ...atom });
      continue;
    }
    const lead =
      FROM_BEFORE.exec(folded.slice(Math.max(0, before.start - 14), before.start))?.[0].trimStart().length ??
      0;
    let { to } = atom.days;
    if (to !== null && days.from !== null && to < days.from) to += days.from - to < 7 ? 7 : 365;
    const tail = /^之?间/.exec(folded.slice(atom.end))?.[0].length ?? 0;
    ranges[ranges.length - 1] = {
      start: before.start - lead,
      end: atom.end + tail,
      days: { from: days.from ?? null, to },
    };
  }
  return ranges;
}

/** What stands around a date opens it at one end: "since", "by", 以来, 之前. */
function opened(folded: string, atom: Atom, today: number): Atom {
  const { from, to } = atom.days;
  if (from === null || to === null) return atom;
  const left = folded.slice(Math.max(0, atom.start - 20), atom.start);
  const right = folded.slice(atom.end, atom.end + 8);
  const isDay = from === to;
  const grown = (lead: RegExp | null, tail: RegExp | null, days: Days): Atom => ({
    start: atom.start - (lead?.exec(left)?.[0].length ?? 0),
    end: atom.end + (tail?.exec(right)?.[0].length ?? 0),
    days,
  });
  if (BY.test(left)) return grown(BY, null, { from: null, to });
  if (BEFORE.test(left)) return grown(BEFORE, null, { from: null, to: isDay ? to : from - 1 });
  if (BEFORE_AFTER.test(right))
    return grown(LEAD_ZH, BEFORE_AFTER, { from: null, to: isDay ? to : from - 1 });
  if (BY_AFTER.test(right)) return grown(LEAD_ZH, BY_AFTER, { from: null, to });
  // "orders from last week" are that week's, and "from yesterday" that day's; "from tomorrow" looks ahead
  const isOfThen = /\bfrom(?: the)? ?$/.test(left) && !SINCE_AFTER.test(right) && (!isDay || from < today);
  if (isOfThen) return atom;
  if (SINCE.test(left) || SINCE_AFTER.test(right))
    return grown(SINCE, SINCE_AFTER.test(right) ? SINCE_AFTER : AFTER_AFTER, { from, to: null });
  if (AFTER.test(left)) return grown(AFTER, null, { from: isDay ? from : to + 1, to: null });
  if (AFTER_AFTER.test(right)) return grown(null, AFTER_AFTER, { from: isDay ? from : to + 1, to: null });
  return atom;
}

const OFFSET =
  /\b(an?|one|two|three|four|five|six|\d{1,2}) (day|week|fortnight|month)s? (?:(from|after|before|on) (?:the )?)?$/;

/** "A week on Tuesday", "two days after Christmas", "Friday week". */
function moved(folded: string, atom: Atom): Atom {
  const { from, to } = atom.days;
  if (from === null || from !== to) return atom;
  const weekOn = / week\b(?! (?:of|from|on))/.exec(folded.slice(atom.end, atom.end + 8));
  if (
    weekOn?.index === 0 &&
    /day$/.test(folded.slice(atom.start, atom.end)) &&
    !/next|last/.test(folded.slice(atom.start, atom.end))
  )
    return { start: atom.start, end: atom.end + weekOn[0].length, days: { from: from + 7, to: from + 7 } };
  const before = folded.slice(Math.max(0, atom.start - 30), atom.start);
  const [said, count = '', unit = '', how] = OFFSET.exec(before) ?? [];
  const isBare =
    how === undefined &&
    (unit !== 'week' ||
      !/^(?:today|tomorrow|yesterday|(?:last )?[a-z]+day)/.test(folded.slice(atom.start, atom.end)));
  if (!said || isBare) return atom;
  const number =
    (/^\d/.test(count) ? Number(count) : (wordsValue(count) ?? 1)) * (unit === 'fortnight' ? 2 : 1);
  const day = shift(
    from,
    how === 'before' || (how === undefined && /^(?:last|yest)/.test(folded.slice(atom.start, atom.end)))
      ? -number
      : number,
    unit === 'fortnight' ? 'week' : (unit as Unit),
  );
  return { start: atom.start - said.length, end: atom.end, days: { from: day, to: day } };
}

/** The hour beside a day is the day's: "tomorrow at 3pm", 明天下午三点. */
function timed(folded: string, atoms: Atom[], clocks: Clock[], today: number): Atom[] {
  const free = new Set(clocks);
  const days = atoms.map((atom) => {
    const { from, to } = atom.days;
    if (from === null || from !== to) {
      for (const each of free) if (each.start < atom.end && atom.start < each.end) free.delete(each);
      return atom;
    }
    const near = [...free].find((each) => {
      const gap =
        each.start >= atom.end
          ? folded.slice(atom.end, each.start)
          : each.end <= atom.start
            ? folded.slice(each.end, atom.start)
            : '';
      return /^(?:[ ,]{0,2}(?:at|on|around|about|的)?[ ,]{0,2})$/.test(gap);
    });
    if (!near) return atom;
    free.delete(near);
    const isNight = /night|evening/.test(folded.slice(atom.start, atom.end)) && near.time < '12:00';
    return {
      start: Math.min(atom.start, near.start),
      end: Math.max(atom.end, near.end),
      days: {
        ...atom.days,
        time: isNight ? `${Number(near.time.slice(0, 2)) + 12}${near.time.slice(2)}` : near.time,
      },
    };
  });
  const alone = [...free].map(({ time, ...span }) => ({ ...span, days: { from: today, to: today, time } }));
  return [...days, ...alone].sort((a, b) => a.start - b.start);
}

/** "On Saturday" is Saturday; "in three days" is not "three days". */
function withoutLead(folded: string, atom: Atom): Atom {
  const lead =
    /^(?:on|at|over|during|for|in(?= (?:the|last|this|next|past|early|mid|late|[a-z]{3,9}(?: 20\d\d)?$))) /.exec(
      folded.slice(atom.start, atom.end),
    )?.[0].length;
  return lead ? { ...atom, start: atom.start + lead } : atom;
}

/**
 * The dates and stretches of time in a folded text, as the calendar of a zone has them at `now`.
 *
 * @example findDates('since May', { now: new Date('2026-11-18T02:00Z'), timeZone: 'Asia/Shanghai' })
 * // [{ start: 0, end: 9, from: '2026-05-01', to: null }]
 */
export function findDates(folded: string, { now, timeZone }: { now: Date; timeZone: string }): SaidDate[] {
  const isHan = /\p{Script=Han}/u.test(folded);
  const [inEnglish, inChinese] = [ENGLISH_WORD.test(folded), isHan && CHINESE_WORD.test(folded)];
  if (!inEnglish && !inChinese) return [];

  const today = dayIn(now, timeZone);
  const context = { today, past: ENGLISH_PAST.test(folded) || CHINESE_PAST.test(folded) };
  const rules = [...(inChinese ? chineseDates : []), ...(inEnglish ? englishDates : [])];
  const atoms = timed(
    folded,
    joined(
      folded,
      atomsIn(folded, rules, context).map((atom) => moved(folded, atom)),
    ),
    clocksIn(folded),
    today,
  );
  return atoms
    .map((atom) => withoutLead(folded, opened(folded, atom, today)))
    .map(({ start, end, days: { from, to, time } }) => ({
      start: start + (folded.slice(start, end).length - folded.slice(start, end).trimStart().length),
      end: start + folded.slice(start, end).trimEnd().length,
      from: from === null ? null : isoDay(from),
      to: to === null ? null : isoDay(to),
      ...(time && { time }),
    }));
}
