import { AMOUNT, amountValue } from './amounts.ts';
import type { Span } from './text.ts';

/** A limit on a number: of money, goods or orders, whatever the words around it say. */
export interface Comparison extends Span {
  op: '>' | '>=' | '<' | '<=' | 'between';
  value: number;
  to?: number;
}

type Op = Exclude<Comparison['op'], 'between'>;

const BEFORE: [Op, string][] = [
  ['>=', '(?:at least|at minimum|(?:no|not) (?:less|fewer) than|(?:a )?minimum(?: of)?|min\\.?)'],
  [
    '<=',
    '(?:at most|(?:no|not) (?:more|over)(?: than)?|not exceeding|up to|(?:a )?max(?:imum)?(?: of)?|within|capped at)',
  ],
  ['>', '(?:over|more than|greater than|above|exceeding|bigger than|higher than|upwards of|north of)'],
  ['<', '(?:under|sub|less than|fewer than|below|lower than|smaller than|cheaper than)'],
  ['>=', '(?:>=|≥)'],
  ['<=', '(?:<=|≤)'],
  ['>', '>'],
  ['<', '<'],
  ['>=', '(?:不少于|不低于|不小于|至少要?|最少|起码|满)'],
  ['<=', '(?:不超过|不多于|不高于|不大于|最多|至多|顶多|控制在|别超过|不要超过)'],
  ['>', '(?:超过了?|大于|多于|高于|超出)'],
  ['<', '(?:少于|低于|小于|不到|不足|便宜过)'],
];
const AFTER: [Op, string][] = [
  [
    '>=',
    '(?:or more|or above|or over|and above|and up(?:wards)?|and over|plus\\b(?! \\w)|\\+|minimum\\b|or higher|at least\\b)',
  ],
  [
    '<=',
    '(?:or less|or fewer|or under|or below|and under|and below|max(?:imum)?\\b|tops\\b|at most\\b|or cheaper)',
  ],
  ['>=', '(?:及以上|以上|往上|起步|起购|开外)'],
  ['<=', '(?:及以下|以下|以内|之内|封顶|为限)'],
];
const MONEY = '(?:us\\$|hk\\$|[$¥£€]|rmb |usd |gbp )? ?';
const UNIT =
  '(?:\\s?(?:元|块钱?|美元|英镑|[盒罐包个只件套把袋瓶杯斤饼箱条份克两单笔次位](?!月)|rmb|yuan|dollars?|pounds?|quid|euros?|£|€|bucks)(?![a-z]))?';
/** A stretch of time is a date's matter. */
const NO_TIME =
  '(?!\\s?(?:days?|hours?|minutes?|mins?|weeks?|months?|years?|天|日|小时|分钟|周|个?月|个?星期|个?礼拜|年|点|[ap]m\\b|岁|%|percent|折|:|\\d|[.,]\\d|/))';

const alternatives = (table: [Op, string][]) => table.map(([, words]) => `(${words})`).join('|');
const FIRST = new RegExp(
  `(?<![a-z])(?:${alternatives(BEFORE)})\\s?(?:about )?${MONEY}(${AMOUNT})${NO_TIME}${UNIT}`,
  'gu',
);
const LAST = new RegExp(`(?<![\\d.,a-z])${MONEY}(${AMOUNT})${UNIT}\\s?(?:${alternatives(AFTER)})`, 'gu');
const BETWEEN = new RegExp(
  `(?:\\bbetween|\\bfrom|\\banywhere from|介于|在)\\s?${MONEY}(${AMOUNT})${UNIT}\\s?(?:and|to|-|~|到|至|和|跟|与)\\s?${MONEY}(${AMOUNT})${NO_TIME}${UNIT}(?:之间|中间)?`,
  'gu',
);
const BETWEEN_ZH = new RegExp(
  `${MONEY}(${AMOUNT})${UNIT}(?:到|至|-|~)${MONEY}(${AMOUNT})${NO_TIME}${UNIT}(?:之间|中间|(?=的|元|块|左右|预算|价位|区间))`,
  'gu',
);
const RANGE = new RegExp(`(?<![\\d.,a-z])[$¥£€] ?(${AMOUNT}) ?(?:-|to|~) ?[$¥£€]? ?(${AMOUNT})`, 'gu');
const ANY_WORD =
  /over|than|abov|exceed|upward|north|under|below|least|most|min|max|up to|within|cap|between|from|anywhere|or |and |plus|top|[<>≤≥+~-]|[不至最起满超大多高少低小顶控别出足以往封为介在到过]/;

/** Which of the alternatives matched: its group is the only one that is there. */
function opOf(table: [Op, string][], groups: (string | undefined)[], from: number): Op | undefined {
  return table.find((_, i) => groups[from + i] !== undefined)?.[0];
}

/**
 * The limits in a folded text; a range of dates or a stretch of time is none.
 *
 * @example findComparisons('不少于3件') // [{ start: 0, end: 5, op: '>=', value: 3 }]
 */
export function findComparisons(folded: string): Comparison[] {
  if (!ANY_WORD.test(folded)) return [];
  const found: Comparison[] = [];
  const add = (start: number, said: string, rest: Omit<Comparison, keyof Span>) => {
    const lead = said.length - said.trimStart().length;
    const span = { start: start + lead, end: start + said.trimEnd().length };
    if (!found.some((other) => span.start < other.end && other.start < span.end))
      found.push({ ...span, ...rest });
  };

  for (const pattern of [BETWEEN, BETWEEN_ZH, RANGE]) {
    for (const { 0: said, 1: a = '', 2: b = '', index } of folded.matchAll(pattern)) {
      const [value, to] = [amountValue(a), amountValue(b)];
      if (value !== undefined && to !== undefined && value < to)
        add(index, said, { op: 'between', value, to });
    }
  }
  for (const match of folded.matchAll(FIRST)) {
    const op = opOf(BEFORE, match, 1);
    const value = amountValue(match[BEFORE.length + 1] ?? '');
    if (op && value !== undefined) add(match.index, match[0], { op, value });
  }
  for (const match of folded.matchAll(LAST)) {
    const op = opOf(AFTER, match, 2);
    const value = amountValue(match[1] ?? '');
    if (op && value !== undefined) add(match.index, match[0], { op, value });
  }
  return found.sort((a, b) => a.start - b.start);
}
