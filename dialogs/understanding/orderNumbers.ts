import type { Span } from './text.ts';

/** The number of an order as people say it: 1024, #1024. */
export interface OrderNumber extends Span {
  value: number;
}

const GOODS =
  '(?!\\d|[.,]\\d|\\s?(?:x\\b|of\\b|more\\b|box|tin|bag|cake|piece|pack|set|dozen|[盒罐包个只件套把袋瓶杯壶斤饼]))';
const ORDER_NUMBERS = [
  /(?:\border|订单|单)\s?(?:number|no\.?|id|号码|编号|号)?\s?(?:is|是|为|:)?\s?#\s?(\d{1,9})(?!\d)/,
  /(?:\border\s?(?:number|no\.?|id)|订单(?:号码|编号|号)|(?<!订)单号|订单)\s?(?:is|是|为|:)?\s?(\d{1,9})(?!\d)/,
  /(?<![\w#])#\s?(\d{1,9})(?![\d])/,
  /(?:尾号|单号尾数)\s?(?:是|为)?\s?(\d{3,9})/,
  /\border\s?(?:no\.?|number)?(\d{3,9})(?!\d)/,
  /(?<!\d)(\d{1,9})\s?(?:号的?)?(?:订单|单子)/,
  new RegExp(
    `(?<!(?:to|like|can|could|and|i'd|i|we|let me|please|们|我|想|要)\\s?)\\border (\\d{1,9})${GOODS}`,
  ),
  new RegExp(
    `\\b(?:orders?|mark|ship|track|dispatched|deliver|cancel|set|shipped|payment for|paid for|delivery of|the money for|status of)\\s(\\d{2,9})${GOODS}`,
  ),
  new RegExp(`\\b(?:is|has|was|did|ordered|about)\\s(?:order )?(\\d{3,9})${GOODS}`),
  /(?:取消|标记|追踪|查询?一?下?|把|将|设置?|看一?下?|跟踪)\s?(\d{2,9})(?!\d|\s?[盒罐包个只件套把袋瓶杯壶斤饼元块])/,
  /^\s*(\d{2,9})\s?(?:is|has|was|have|paid|shipped|delivered|arrived|reached|went|gone|号?已|付|发|送|签|到|款|收|寄|客户|的货款|今天寄)/,
  // 1031那单, 1024和1036都没收到
  /(?<![\d.])(\d{2,9})\s?(?:那|这|的)?(?:个|一)?单(?![价买])/,
  /(?<![\d.])(\d{4,9})(?=(?:和|跟|与|,|还有)\s?\d{4,9}(?:都|两|这|怎|到|发|还|哪|分别|没))/,
];

/** "1024 and 1031", 1024和1036: the next one has as many figures. */
const NEXT =
  /^ ?(?:,|and|&|or|和|跟|还有|,? ?and) ?(?:#|no\. ?|order )?(\d{2,9})(?![\d.:%]|\s?[盒罐包个只件套把袋瓶杯壶斤饼元块])/;

/**
 * The order numbers of a folded text; the first one decides how the message is read.
 *
 * @example findOrderNumbers('check orders 1024 and 1031') // 1024 at 13, 1031 at 22
 */
export function findOrderNumbers(folded: string): OrderNumber[] {
  for (const pattern of ORDER_NUMBERS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return withNext(folded, [{ start, end: start + match[1].length, value: Number(match[1]) }]);
  }
  return [];
}

function withNext(folded: string, found: OrderNumber[]): OrderNumber[] {
  const last = found.at(-1);
  const match = last && found.length < MOST ? NEXT.exec(folded.slice(last.end, last.end + 24)) : null;
  if (!last || !match?.[1] || match[1].length !== last.end - last.start) return found;
  const start = last.end + match[0].length - match[1].length;
  return withNext(folded, [...found, { start, end: start + match[1].length, value: Number(match[1]) }]);
}

/** Nobody names more orders in one message. */
const MOST = 10;

const LONE =
  /(?<![\w.,#/:$¥£€@-])#?(\d{4,7})(?![\w%]|[.,:/-]\d|\s?(?:[盒罐包个只件套把袋瓶杯壶斤饼箱条份克两打次天年月元块号室楼路弄栋]|boxes|tins|bags|x\b|of\b))/g;

/**
 * Numbers that nothing else has a use for, four to seven figures long: "1077 still not here". Years are none.
 *
 * @example findLoneOrders('1077怎么还没发') // [{ start: 0, end: 4, value: 1077 }]
 */
export function findLoneOrders(folded: string): OrderNumber[] {
  return [...folded.matchAll(LONE)]
    .filter(({ 1: digits = '' }) => !/^20[0-4]\d$/.test(digits))
    .map(({ 0: said, 1: digits = '', index }) => ({
      start: index + said.length - digits.length,
      end: index + said.length,
      value: Number(digits),
    }));
}
