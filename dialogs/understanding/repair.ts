import { fold } from './text.ts';

// Words with which people mend an order while it is built.

const ONLY = /\b(?:only|just)\b|只要|就要|只留/;
const HAVING = /\b(?:do|make|take|have|get|add|give|want|need|order)\b|[要来加拿买](?!\S*不)/;
const NOT_MEANT = /(?:不是|不要|别要|not (?:the )?)[^,.;!，。]{1,12}?(?=[,.;!，。]|是|要|$)/g;
const WHEN = /\b(?:when|how (?:long|soon|fast))\b|什么时候|多久|几天|何时|啥时候/;

/** "Only the jasmine then": the rest is not wanted. @example saysOnly('那只要茉莉') // true */
export const saysOnly = (text: string): boolean => ONLY.test(fold(text));

/** Whether a stretch of words is of having, not of taking away. @example saysHaving('and do 2') // true */
export const saysHaving = (folded: string): boolean => HAVING.test(folded);

/** Folded words without what is named as not meant. @example withoutNotMeant('不是熟的,是生的') // ' ,是生的' */
export const withoutNotMeant = (text: string): string => fold(text).replace(NOT_MEANT, ' ');

/** Whether it asks for a time. @example asksWhen('那什么时候能发货') // true */
export const asksWhen = (text: string): boolean => WHEN.test(fold(text));

/** What a yes to a move may repeat: "yes, cancel it". */
export const moveVerbs = {
  cancel: /\bcancel(?: (?:it|that|the order|my order|order))?\b|取消(?:订单|吧|掉)?/,
  pay: /\b(?:mark it(?: as)? )?paid\b|收到款了?|已付款/,
  ship: /\b(?:mark it(?: as)? )?(?:ship(?:ped)?|sent)(?: it)?\b|已?发货了?/,
  deliver: /\b(?:mark it(?: as)? )?delivered\b|已?送达了?/,
} as const;
