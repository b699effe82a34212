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

const CHEAPER = /\b(?:cheap(?:er|est)|least expensive|lowest price)\b|便宜的?/;
const DEARER =
  /\b(?:dear(?:er|est)|(?:more|most) expensive|pric(?:ier|iest)|better one|best one)\b|贵的|最好的/;
const BOTH =
  /\bboth\b|\b(?:all )?(?:two|three) of (?:them|those)\b|\ball of (?:them|those)\b|都要|都来|[两三]个都|各[来要拿]?[一两\d]|一样一/;
const EACH = /\beach\b|\bof both\b|各|每[样种款个]|都/;
const DOUBLE =
  /\b(?:double|twice) (?:that|it|the (?:number|amount|order))\b|\btwice as many\b|翻(?:个|一)?倍|加倍|双份/;

/** Which of several goods is meant by its price. @example byPrice('the cheaper one please') // 'cheapest' */
export function byPrice(text: string): 'cheapest' | 'dearest' | undefined {
  const said = fold(text);
  if (/便宜(?:点|些|一点|吗|么)/.test(said)) return undefined;
  return CHEAPER.test(said) ? 'cheapest' : DEARER.test(said) ? 'dearest' : undefined;
}

/** @example saysBoth('both of them please') // true */
export const saysBoth = (text: string): boolean => BOTH.test(fold(text));
/** A number for all of them. @example saysEach('two of each') // true */
export const saysEach = (text: string): boolean => EACH.test(fold(text));
/** @example saysDouble('double that') // true */
export const saysDouble = (text: string): boolean => DOUBLE.test(fold(text));
