import {
  around,
  type Days,
  dayAlone,
  dayIfReal,
  dayNumber,
  mondayOf,
  month,
  only,
  partsOf,
  quarter,
  type Rule,
  shift,
  type Unit,
  weekend,
  year,
  yearOfMonth,
} from './calendar.ts';
import { hanValue } from './numbers.ts';

const N = '\\d{1,3}|[一二两三四五六七八九十百半]{1,4}';
const DAY = '3[01]|[12]\\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]';
const MONTH = '1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]';
const UNIT = '天|日|周|个?星期|个?礼拜|个月|月|个?季度|年';
const WEEK = '周|星期|礼拜';
/** 早上, 晚上 and the like belong to the day; the hour is read apart. */
const PART = '(?:凌晨|早上|早晨|一早|上午|中午|下午|傍晚|晚上|夜里)?';

const numberOf = (said = ''): number | null => (/^\d/.test(said) ? Number(said) : (hanValue(said) ?? null));

function unitOf(said = ''): Unit {
  if (/周|星期|礼拜/.test(said)) return 'week';
  if (said.includes('季')) return 'quarter';
  if (said.includes('月')) return 'month';
  return said === '年' ? 'year' : 'day';
}

/** 上上周 is two back. */
function near(said = ''): number {
  if (/^[上前]/.test(said)) return -(said.match(/[上前]/g) ?? []).length;
  if (said.startsWith('下')) return said.match(/下/g)?.length ?? 1;
  return 0;
}

const WEEKDAYS: Record<string, number> = {
  一: 0,
  二: 1,
  三: 2,
  四: 3,
  五: 4,
  六: 5,
  日: 6,
  天: 6,
  '1': 0,
  '2': 1,
  '3': 2,
  '4': 3,
  '5': 4,
  '6': 5,
  '7': 6,
};

function part(days: Days, which: string | undefined): Days {
  const { from, to } = days;
  if (!which || from === null || to === null) return days;
  if (/[底末]/.test(which)) return only(to);
  if (which === '初') return { from, to: from + 9 };
  if (which.startsWith('上旬')) return { from, to: from + 9 };
  if (/^中/.test(which)) return { from: from + 10, to: from + 19 };
  return which.startsWith('下旬') ? { from: from + 20, to } : days;
}

function realDay(y: number, m: number, d: number): Days | null {
  const day = dayIfReal(y, m, d);
  return day === null ? null : only(day);
}

/** 去年, 今年 and a year in figures. */
function yearOf(said: string | undefined, today: number): number | null {
  const { year: y } = partsOf(today);
  if (!said) return null;
  if (said.startsWith('今') || said.startsWith('本')) return y;
  if (said.startsWith('去')) return y - 1;
  if (said.startsWith('前')) return y - 2;
  if (said.startsWith('明')) return y + 1;
  const digits = Array.from(said.slice(0, 4), (c) =>
    '〇零'.includes(c) ? '0' : String('零一二三四五六七八九'.indexOf(c)).replace('-1', c),
  ).join('');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}
const YEAR = '今年|去年|前年|明年|(?:20)?[12]\\d年|二[零〇][零〇一二三四五六七八九]{2}年';

function feast(m: number, first: number, last = first): Rule[1] {
  return (_, { today, past }) => {
    const { year: y } = partsOf(today);
    const here = dayNumber(y, m, first);
    const shown =
      past || here + last - first >= today || m === 11 ? (past && here > today ? y - 1 : y) : y + 1;
    return { from: dayNumber(shown, m, first), to: dayNumber(shown, m, last) };
  };
}

/** How Chinese dates are said, the longest ways first. */
export const chineseDates: Rule[] = [
  [
    new RegExp(`(${YEAR})(?:的)?(${MONTH})月份?(${DAY})[日号]?(?![\\d个])${PART}`, 'g'),
    ([, y, m, d], { today }) => realDay(yearOf(y, today) ?? 0, numberOf(m) ?? 0, numberOf(d) ?? 0),
  ],
  [
    new RegExp(`(${YEAR})(?:的)?(${MONTH})月份?(初|底|末|上旬|中旬|下旬)?`, 'g'),
    ([, y, m, which], { today }) => part(month(yearOf(y, today) ?? 0, numberOf(m) ?? 0), which),
  ],
  [
    new RegExp(`(${MONTH})月(${DAY})[日号]?(?:到|至|-|~)(${DAY})[日号](?![\\d])`, 'g'),
    ([, m, a, b], context) => {
      const number = numberOf(m) ?? 0;
      const y = yearOfMonth(number, context);
      const [first, last] = [dayIfReal(y, number, numberOf(a) ?? 0), dayIfReal(y, number, numberOf(b) ?? 0)];
      return first === null || last === null ? null : { from: first, to: last };
    },
  ],
  [
    new RegExp(`([上下]{1,2}|[本这当])个?月(?:的)?(${DAY})[日号]`, 'g'),
    ([, how, d], { today }) => {
      const { year: y, month: m } = partsOf(today);
      const first = partsOf(dayNumber(y, m + near(how), 1));
      return realDay(first.year, first.month, numberOf(d) ?? 0);
    },
  ],
  [
    new RegExp(`(?<![\\d一二三四五六七八九十])(${MONTH})月份?(${DAY})(?:[日号]|(?![\\d个天盒]))${PART}`, 'g'),
    ([, m, d], context) =>
      realDay(yearOfMonth(numberOf(m) ?? 0, context), numberOf(m) ?? 0, numberOf(d) ?? 0),
  ],
  [
    /(?<![\d.])(20\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/g,
    ([, y, m, d]) => realDay(Number(y), Number(m), Number(d)),
  ],
  [
    /(?<![\d/.])(1[0-2]|0?[1-9])\/(3[01]|[12]\d|0?[1-9])(?![\d/])/g,
    ([, m, d], { today }) => realDay(partsOf(today).year, Number(m), Number(d)),
  ],
  [
    new RegExp(
      `(?:过去|最近|近|前|这)(?:的)?(${N})(?:来)?(${UNIT})(?:(?:以来|之内|以内|来|内|里|间)(?![\\p{Script=Han}]?[了]))?`,
      'gu',
    ),
    ([said, count, unit], { today }) => {
      const number = numberOf(count);
      if (number === null || /^这[一1]|^[这前](?:\d|一)?个?月$/.test(said ?? '')) return null;
      return { from: shift(today, -number, unitOf(unit)), to: today };
    },
  ],
  [
    /(?:最近|近)?半年(?:以来|之内|以内|来|内|里)?(?!前|后|以后|之后)/g,
    ([said], { today }) => (said?.length === 2 ? null : { from: shift(today, -6, 'month'), to: today }),
  ],
  [
    new RegExp(`(?:未来|接下来|今后|往后)(?:的)?(${N})(${UNIT})(?:之内|以内|内|里)?`, 'g'),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : { from: today, to: shift(today, number, unitOf(unit)) };
    },
  ],
  [
    new RegExp(`(${N})(天|周|个?星期|个?礼拜|个月|年)(?:之前|以前|前)(?!台)`, 'g'),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : only(shift(today, -number, unitOf(unit)));
    },
  ],
  [
    new RegExp(
      `(?:再?过)(${N})(天|周|个?星期|个?礼拜|个月|年)|(${N})(天|周|个?星期|个?礼拜|个月|年)(?:之后|以后|后)`,
      'g',
    ),
    ([, count, unit, laterCount, laterUnit], { today }) => {
      const number = numberOf(count ?? laterCount);
      return number === null ? null : only(shift(today, number, unitOf(unit ?? laterUnit)));
    },
  ],
  [
    new RegExp(`(${N})(天|周|个?星期|个?礼拜|个月)(?:之内|以内|内)(?!部)`, 'g'),
    ([, count, unit], { today }) => {
      const number = numberOf(count);
      return number === null ? null : { from: today, to: shift(today, number, unitOf(unit)) };
    },
  ],
  [
    new RegExp(`(?:([上下]{1,2}|[本这当])个?)?(?:${WEEK})末`, 'g'),
    ([, how], { today }) => weekend(mondayOf(today) + 7 * near(how)),
  ],
  [
    new RegExp(
      `([上下]{1,2}|[本这当])个?(?:${WEEK})(?:的)?([一二三四五六日天1-6])(?![盒罐包个只件套把袋瓶杯壶斤饼箱条]|[\\d折共直])${PART}`,
      'g',
    ),
    ([, how, day = ''], { today }) => only(mondayOf(today) + 7 * near(how) + (WEEKDAYS[day] ?? 0)),
  ],
  [
    new RegExp(`([上下]{1,2}|[本这当])个?(?:${WEEK})`, 'g'),
    ([, how], { today }) => around(today, 'week', near(how)),
  ],
  [
    new RegExp(
      `(?<![\\d一二两三四五六七八九十半几每])(?:${WEEK})([一二三四五六日天])(?![盒罐包个只件套把袋瓶杯壶斤饼箱条])${PART}`,
      'g',
    ),
    ([, day = ''], { today, past }) => {
      const here = mondayOf(today) + (WEEKDAYS[day] ?? 0);
      if (past) return only(here > today ? here - 7 : here);
      return only(here < today ? here + 7 : here);
    },
  ],
  [
    /([上下]{1,2}|[本这当])个?(月|季度)(初|底|末|上旬|中旬|下旬)?/g,
    ([, how, unit, which], { today }) => part(around(today, unitOf(unit), near(how)), which),
  ],
  [
    /(?<![一二两三四五六七八九十\d])月(底|末|初)|月(中)(?!国)/g,
    ([, which, middle], { today }) => part(around(today, 'month', 0), which ?? (middle && '中旬')),
  ],
  [
    /(今|去|前|明)?年(底|末|初)/g,
    ([, which, edge], { today }) => {
      const y = yearOf(which, today) ?? partsOf(today).year;
      return edge === '初'
        ? { from: dayNumber(y, 1, 1), to: dayNumber(y, 1, 31) }
        : only(dayNumber(y, 12, 31));
    },
  ],
  [
    new RegExp(`(${YEAR})?(?:的)?(?:第?([一二三四1-4])季度|q([1-4])|([上下])半年)`, 'g'),
    ([, y, number, q, half], { today, past }) => {
      const { year: here, month: m } = partsOf(today);
      const which = half ? 0 : (numberOf(number ?? q) ?? 0);
      const shown = yearOf(y, today) ?? (past && which > Math.ceil(m / 3) ? here - 1 : here);
      if (!half) return quarter(shown, which);
      return {
        from: dayNumber(shown, half === '上' ? 1 : 7, 1),
        to: dayNumber(shown, half === '上' ? 7 : 13, 0),
      };
    },
  ],
  [new RegExp(`(${YEAR}|本年度?)`, 'g'), ([, y], { today }) => year(yearOf(y, today) ?? partsOf(today).year)],
  [/双十一|双11/g, feast(11, 11)],
  [/双十二|双12/g, feast(12, 12)],
  [/平安夜/g, feast(12, 24)],
  [/圣诞节?/g, feast(12, 25)],
  [/元旦节?/g, feast(1, 1)],
  [/国庆(?:节|期间|假期)?|十一(?=假期|长假|黄金周)/g, feast(10, 1, 7)],
  [/五一(?:节|假期|劳动节)?(?![一-龥]?[盒罐包个])/g, feast(5, 1, 1)],
  [/情人节/g, feast(2, 14)],
  [
    new RegExp(
      `(?<![\\d一二两三四五六七八九十.-])(${MONTH})月份?(初|底|末|上旬|中旬|下旬)?(?![\\d圆饼])`,
      'g',
    ),
    ([, m, which], context) => part(month(yearOfMonth(numberOf(m) ?? 0, context), numberOf(m) ?? 0), which),
  ],
  [/大前[天日]/g, (_, { today }) => only(today - 3)],
  [/大后[天日]/g, (_, { today }) => only(today + 3)],
  [new RegExp(`前[天日]${PART}`, 'g'), (_, { today }) => only(today - 2)],
  [new RegExp(`(?<!最)后[天日]${PART}`, 'g'), (_, { today }) => only(today + 2)],
  [new RegExp(`(?:昨[天日儿]|昨晚|昨夜)${PART}`, 'g'), (_, { today }) => only(today - 1)],
  [new RegExp(`(?:明[天日儿]|明晚|明早)${PART}`, 'g'), (_, { today }) => only(today + 1)],
  [new RegExp(`(?:今[天日儿]|今晚|今早|今夜)${PART}`, 'g'), (_, { today }) => only(today)],
  [
    new RegExp(
      `(?<![\\d一二三四五六七八九十#号路])(${DAY})[号](?!订单|单|楼|店|桌|线|门|院|库|仓|机|房|室|客|产|款|码)${PART}`,
      'g',
    ),
    ([, d], context) => dayAlone(numberOf(d) ?? 0, context),
  ],
];

/** Words that make a bare weekday one that has been. */
export const CHINESE_PAST =
  /[买下订发寄签收付到]了|的(?:单|订单|货|快递)|下的|买的|订的|发的|到的|以来|卖了|营业额|销售|销量|业绩|收入|至今|当时|一直|已经|过了?$|还没/;
