import { fold } from './text.ts';

// Small words about an order that is there already, which decide what is meant and set nothing going by themselves.

const NAMES_ORDER =
  /\border(?!ing)|\bpurchase|\bparcel|\bpackage|\bshipment|\bdelivery|订单|[这那上]一?单|包裹|快递|刚才?(?:下|买|拍|订)|[买拍]的/;

/** Whether an order that is there is spoken of. @example namesOrder('take the mugs off my order') // true */
export const namesOrder = (text: string): boolean => NAMES_ORDER.test(fold(text));

const ANOTHER = /\b(?:another|new|separate|second) order\b|新订单|再下一?单|[另重]新?(?:外|下|开)一?单/;

/** Whether it is to be an order of its own. @example wantsAnotherOrder("I'd like to place another order") // true */
export const wantsAnotherOrder = (text: string): boolean => ANOTHER.test(fold(text));

const ADDRESS_ONLY =
  /^(?:(?:just|only) )?(?:the |my )?(?:delivery |shipping )?address\W*$|^(?:就|是)?(?:收货|送货)?地址\W*$/;

/** Whether the address is named and nothing else, in answer to "what shall I change?". */
export const saysAddressOnly = (text: string): boolean => ADDRESS_ONLY.test(fold(text));

const ALL =
  /\b(?:all|everything|both|the lot|the whole (?:order|thing|lot)|every(?:one| one))\b|全[部都]?|都[退要不]|[两俩]个都|一起退|整单|所有/;

/** Whether all there is is meant. @example saysAll('两个都退') // true */
export const saysAll = (text: string): boolean => ALL.test(fold(text));

const ONE_OF =
  /\bone of (?:the|my|these|those|them|your)\b|\b(?:just|only) (?:the )?one\b|其中[的之]?一|(?:只|就|有)[退要坏碎]?了?一[个只件盒罐袋]/;

/** Whether one of several is meant. @example saysOneOf('one of the two bowls is cracked') // true */
export const saysOneOf = (text: string): boolean => ONE_OF.test(fold(text));

const WHOLE_ORDER =
  /\b(?:my|the|this|that|whole|entire) (?:whole |entire |last )?order\b|整[个张]?单|[这那]一?单|整个订单/;

/** Whether the order as a whole is meant. @example saysWholeOrder('I want to return my order') // true */
export const saysWholeOrder = (text: string): boolean => WHOLE_ORDER.test(fold(text));

const GOODS = /\border|\bbuy|\bsame\b|\blast time|\busual|[买订单货茶样照]|上次|一样/;

/** Whether an order or goods are spoken of, rather than a link or a message. @example namesGoods('send it again') // false */
export const namesGoods = (text: string): boolean => GOODS.test(fold(text));

/** What a yes may repeat of a change that was read back, and of a wish to be passed on. */
export const changeVerb =
  /\b(?:change|swap|switch|do)(?: (?:it|them|'?em|that))?(?: like that)?\b|[改换][吧了掉]?/;
export const askVerb =
  /\b(?:(?:make|do) the (?:return|refund)|return (?:it|them)|pass (?:it|that) on|send (?:it|them) back|ask (?:them|for it)|refund (?:it|me))\b|退[货款]?[吧了]?|转给?店?员?[吧了]?/;
