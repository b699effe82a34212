import { findAddress } from './address.ts';
import type { Catalogue } from './catalogue.ts';
import { type Found, findEmail, findName, findPhone, SURNAMES } from './contact.ts';
import { findProducts } from './findProducts.ts';
import type { Language } from './language.ts';
import { pairLines, type SaidLine } from './lines.ts';
import { findQuantities, type Quantity } from './numbers.ts';
import { findLoneOrders, findOrderNumbers } from './orderNumbers.ts';
import { findPeople } from './people.ts';
import { blank, fold, overlaps, type Span } from './text.ts';
import { findTracking } from './tracking.ts';

export type Period = 'today' | 'yesterday' | 'week' | 'lastWeek' | 'month' | 'lastMonth';
export type Change = 'remove' | 'add' | 'set' | 'address' | 'product';

/** What a message tells beside its intent. */
export interface Entities {
  /** in the order said */
  lines: SaidLine[];
  /** a bare quantity with no product: "make it 5", 改成3件 */
  quantity?: number;
  /** what a bare quantity counts, as said */
  unit?: string;
  /** a bare quantity to ask about: 三盒半 */
  unclearQuantity?: string;
  address?: string;
  name?: string;
  phone?: string;
  email?: string;
  orderNumber?: number;
  period?: Period;
  /** for order.change */
  change?: Change;
  /** free words for a product search with no catalogue match */
  query?: string;
  /** goods that somebody wants to buy and no catalogue match: "I want to buy a laptop" */
  wanted?: string;
  /** rep.customer: who */
  customer?: string;
  /** rep.markShipped: the carrier's number */
  tracking?: string;
}

const PERIODS: [Period, RegExp][] = [
  ['lastWeek', /\blast week|\bprevious week|上个?(?:周|星期|礼拜)/],
  ['lastMonth', /\blast month|\bprevious month|上个?月/],
  ['week', /\bthis week|\bweekly|\bweek so far|本周|[这当]个?(?:周|星期|礼拜)|周报/],
  ['month', /\bthis month|\bmonthly|\bmonth so far|本月|[这当]个?月|月报/],
  ['yesterday', /\byesterday|昨[天日]/],
  ['today', /\btoday|\bthis morning|今[天日]|日报/],
];

const CHANGES: [Change, RegExp][] = [
  [
    'address',
    /\baddress\b|\b(?:send|ship|deliver) (?:it|them|that|everything) to\b|地址|改?[送寄发](?:到|去|往)/,
  ],
  [
    'product',
    /\b(?:swap|replace|switch|exchange)\b|\bchange (?:the|that|it|my)?.{0,30}\b(?:for|to|into)\s(?!\d)|\bnot (?:the|that|a)\b.*,|\bwrong\b(?!.{0,12}\b(?:phone|number|name|e-?mail|postcode))|\bby (?:mistake|accident)\b|[买拍订选下点]错|[买拍]成|换[成为]?|不是.*是|不要.*,?要|还是(?=[^没不有])/,
  ],
  [
    'remove',
    /\btake\b(?=.{0,40}\b(?:out|off|away)\b)|\b(?:remove|drop|delete|without|scrap|lose|cancel|forget|skip|leave out)\b|\bno (?:more )?(?!,|\d|\s*\d|(?:wait|sorry|actually|i|it|that|this|just|make|thanks?|please|need|problem|only|not)\b)[a-z\s]|\bdon't want\b|不要|不用|不加|不买|去掉|去除|删|拿掉|取消|少[要来拿]?|减掉?/,
  ],
  [
    'set',
    /^\s*(?:no|nope)\b|\binstead\b|\bmake (?:it|that|them)\b|\bchange\b|\bonly\b|\bno,|\bi meant\b|\bactually\b|改[成为到]|只要|减到|不[是对]/,
  ],
  [
    'add',
    /\badd\b|\balso\b|\bmore\b|\banother\b|\bplus\b|\btoo\b|\bas well\b|再|多[加来要]|加|还要|也[来要拿加买]/,
  ],
];

const QUERIES = [
  /^(?:hi,? |hello,? )?(?:do you |have you |you )?(?:have|sell|got|carry|stock|is there|are there|any|i'm looking for|i am looking for|looking for|search for|find|show me|tell me about|how much (?:is|are)|what is the price of|price of)\s(?:any |some |the |a |an )?([\p{L}\d' -]{2,60})/u,
  /^(?:请问)?(?:你们)?(?:这里)?(?:有没有|还有没有|还有|有|卖不卖|卖|我?想?找一?下?|搜索?一?下?|介绍一?下?)([\p{L}\d -]{1,20}?)(?:卖|货)?(?:吗|么|呢|没有|$|[?,!.])/u,
  /^([\p{Script=Han}a-z ]{1,20}?)(?:的价格|多少钱|怎么卖|什么价|有货吗|还有吗)/u,
];
const WANTED = [
  /(?:\b(?:want|need|like|buy|order|get|take|have)|\bgive me|\bsend me) (?:to (?:buy|order|get|have) )?(?:an? (?:new )?|some |\d+ |two |three )(?!(?:one|of|more|few|look|order|moment|minute|question|refund|person|human|drink|thing|stuff|help)\b)([a-z][a-z -]{2,30}?)(?: please)?[.!]?$/,
  /(?:要|买|订|来|给我)了?(?:点儿?|些|[一两三四五六七八九十\d]+[盒罐包个只件套把袋瓶杯台部斤份条碗块])(?!东西|什么|别的)(\p{Script=Han}{1,8}?)[吧啊,.!]*$/u,
];
const QUERY_TAIL = /(?:\s(?:in stock|left|available|for sale|please|cost|costs))+$/;

const CUSTOMERS = [
  /\b(?:customer|client)(?: called| named| for|:)?\s(?!(?:collected|picked|messages?|questions?|complain\w*|feedback|orders?|base|settled|transferred|sent|got|gets|is|was|has|says|said|ordered|orders|order|paid|pays|pay|wants|asked|confirmed|who|that|service|support|care|did|does|will|can|in|from|of|and|with|numbers?|list|data|reviews?)\b)([\p{L}\d@.+' -]{2,40})/u,
  new RegExp(
    `(?<![老新大熟]|回头)(?:客户|顾客)(?:叫|是|名叫|:)?\\s?([${SURNAMES}小老阿a-z][\\p{Script=Han}a-z .']{0,20}?)(?:的|是谁|买过|资料|信息|档案|$|[,?!.])`,
    'u',
  ),
  /(?:查|看|找|调|搜索?)一?下?([\p{Script=Han}a-z ']{2,12}?)(?:这个|这位)(?:客户|顾客)/u,
  /^([\p{Script=Han}a-z ']{2,12}?)(?:这个|这位)(?:客户|顾客)/u,
  new RegExp(
    `^(?:(?:请|麻烦)?(?:帮我?|给我?)?(?:查看?|看看?|找|调出?|打开|显示|搜索?|把)(?:一?下)?)?([${SURNAMES}]\\p{Script=Han}{1,2}?)(?:先生|女士|小姐)?(?:的(?:所有|全部|历史|收货|购买|消费|联系)?(?:订单|单子|电话|手机号?|邮箱|地址|资料|信息|档案|记录|历史|方式)|(?:一共|总共)?(?:消费|花)了多少|买过|下过几)`,
    'u',
  ),
];

/** A word that so many goods share is a kind, and stays the word that the training sentences have: 有什么茶. */
const A_KIND = 5;

/** "In Mandarin, please" asks for no oranges. */
const isLanguage = (said: string, folded: string) =>
  fold(said) === 'mandarin' && !/\d|mandarin (?:orange|peel|pu|tea)/.test(folded);

/** English words around a name that is looked up; in Chinese a surname begins many words, and CUSTOMERS are surer. */
const LOOKS_UP =
  /\b(?:(?:look|pull|bring) .{0,25}\bup|find|show|see|who(?:'s| is)|open|check|search|file|history|profile|records?|details|info|account|orders? (?:of|by|for|from)|past orders|spen[dt]|bought|buy|(?:do|have) we|what has|what did|when did|(?:phone|address|e-?mail) (?:of|for))\b/;

/** A carrier's number has six digits or more, mostly after letters: SF1234567890. */
const TRACKING = /\b(?=[a-z]{1,4}\d{6,}|\d{10,})([a-z]{0,4}\d{6,20}[a-z]{0,2})\b/;

const CORRECTS =
  /不对|哦不|啊不|不是|错了|应该|那就|改成|\b(?:no|sorry|i mean|i meant|make (?:it|that)|rather|wait|actually|or rather)\b/;

/** "Two, no, three": of numbers that correct each other the last one counts, unless it counts other goods. */
function lastSaid(numbers: Quantity[], folded: string, mentions: Span[]): Quantity[] {
  return numbers.filter(({ end }, i) => {
    const next = numbers[i + 1];
    if (!next || mentions.some(({ start }) => start >= next.start)) return true;
    return !CORRECTS.test(folded.slice(end, next.start));
  });
}

function findQuery(patterns: RegExp[], folded: string, text: string): string | undefined {
  for (const pattern of patterns) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    if (/^(?:it|that|this|those|these|they|them|one)\b|^[这那它寄送发]/.test(match[1])) continue;
    const start = match.index + match[0].indexOf(match[1]);
    return text.slice(start, start + match[1].replace(QUERY_TAIL, '').length).trim() || undefined;
  }
  return undefined;
}

function findCustomer(folded: string, text: string): Found | null {
  for (const pattern of CUSTOMERS) {
    const match = pattern.exec(folded);
    if (!match?.[1]) continue;
    const start = match.index + match[0].lastIndexOf(match[1]);
    const value = match[1]
      .replace(
        /(?:'s)?\s(?:has|got|paid|settled|collected|received|picked|please|details|profile|record|history|bought|orders?).*$|'s$/,
        '',
      )
      .trimEnd();
    if (
      /^(?:service|support|details|paid|received|has|is|list|who|about|wants?|says|said|asks|asked|called)\b|^[已收签付要说在来没不都档资信]|^单[号子笔]/.test(
        value,
      )
    )
      return null;
    return { start, end: start + value.length, value: text.slice(start, start + value.length) };
  }
  return null;
}

const first = <T>(table: [T, RegExp][], folded: string): T | undefined =>
  table.find(([, pattern]) => pattern.test(folded))?.[0];

/** A message with its entities, and its folded text with them masked as the training sentences have them. */
export interface Read {
  entities: Entities;
  masked: string;
  /** the text without names of people, places and goods, which are said in any language */
  spoken: string;
}

/** What `findEntities` finds, and the masked text that the classifier reads. */
export function readEntities(text: string, catalogue: Catalogue): Read {
  const folded = fold(text);
  const [email, phone, name, address, customer] = [
    findEmail(folded),
    findPhone(folded),
    findName(text),
    findAddress(text),
    findCustomer(folded, text),
  ];
  const contacts = [email, phone, address, name].filter((found) => found !== null);
  const free = blank(folded, contacts);
  const named = findProducts(catalogue, text).filter(({ text: said }) => !isLanguage(said, folded));
  const [order] = findOrderNumbers(free);
  // "1077 still not here": nothing else has a use for such a number
  const lone =
    !order && !address && named.length === 0 && /\p{L}/u.test(free) ? findLoneOrders(free)[0] : undefined;
  const about = order ?? lone;
  const taken: Span[] = about ? [...contacts, about] : contacts;

  const mentions = named.filter((mention) => !taken.some((span) => overlaps(span, mention)));
  const numbers = lastSaid(findQuantities(blank(folded, [...taken, ...mentions])), folded, mentions);
  const { lines, left } = pairLines(text, folded, mentions, numbers);
  // the number of a room or a postcode counts no goods, unless it says what it counts
  const counts =
    (!address && !phone && !email) || /\b(?:make|change) (?:it|that|them)\b|改[成为到]/.test(folded);
  const counted = left.findLast(({ unit }) => unit) ?? (counts ? left.at(-1) : undefined);
  const bare = lines.every((line) => line.quantity === undefined) ? counted : undefined;

  const carried = about && (findTracking(folded)[0]?.value ?? TRACKING.exec(folded)?.[1]?.toUpperCase());
  const tracking = carried || undefined;
  const period = first(PERIODS, folded);
  // an address, or a product's name, says nothing about what to change
  const said = first(CHANGES, blank(folded, [...(address ? [address] : []), ...mentions]));
  const other =
    said === 'set' &&
    lines.length > 0 &&
    !bare &&
    lines.every((line) => !line.quantity && !line.unclearQuantity);
  const change = other ? 'product' : said;
  const query = mentions.length === 0 ? findQuery(QUERIES, folded, text) : undefined;
  const wanted = mentions.length === 0 ? findQuery(WANTED, folded, text) : undefined;
  const isTaken = (span: Span) => [...mentions, ...taken].some((other) => overlaps(span, other));
  const people =
    customer || name || !LOOKS_UP.test(folded) ? [] : findPeople(text).filter((person) => !isTaken(person));
  const who = customer ?? people[0];
  const entities: Entities = {
    lines,
    ...(bare?.value !== undefined && { quantity: bare.value }),
    ...(bare?.unit && { unit: bare.unit }),
    ...(bare && bare.value === undefined && { unclearQuantity: text.slice(bare.start, bare.end) }),
    ...(address && { address: address.value }),
    ...(name && { name: name.value }),
    ...(phone && { phone: phone.value }),
    ...(email && { email: email.value }),
    ...(about && { orderNumber: about.value }),
    ...(period && { period }),
    ...(change && { change }),
    ...(query && { query }),
    ...(wanted && { wanted }),
    ...(who && { customer: who.value }),
    ...(tracking && { tracking }),
  };

  const masks: [Span, string][] = [
    ...mentions
      .filter((span) => span.candidates.length < A_KIND)
      .map((span): [Span, string] => [span, 'product']),
    ...numbers.filter((number) => !number.weak).map((span): [Span, string] => [span, 'number']),
    ...contacts.map((span): [Span, string] => [
      span,
      span === address ? 'address' : span === name ? 'name' : 'contact',
    ]),
    ...(about ? [[about, 'order'] as [Span, string]] : []),
    ...(customer && !isTaken(customer) ? [[customer, 'name'] as [Span, string]] : []),
    ...people.map((person): [Span, string] => [person, 'name']),
  ];
  const apart = masks.filter(([, kind]) => kind !== 'number').map(([span]) => span);
  return { entities, masked: mask(folded, masks), spoken: blank(folded, apart) };
}

function mask(folded: string, masks: [Span, string][]): string {
  let masked = '';
  let at = 0;
  for (const [{ start, end }, kind] of masks.sort(([a], [b]) => a.start - b.start)) {
    if (start < at) continue;
    masked += `${folded.slice(at, start)}{${kind}}`;
    at = end;
  }
  return (masked + folded.slice(at)).replaceAll('{number} of ', '{number} ');
}

/**
 * What a message tells beside its intent: order lines, quantities, address, contact, order number, period.
 *
 * @example findEntities('来三盒龙井送到人民路12号', 'zh', catalogue) // lines: 龙井 × 3 盒, address: '人民路12号'
 */
export function findEntities(text: string, _language: Language, catalogue: Catalogue): Entities {
  return readEntities(text.slice(0, MOST_READ), catalogue).entities;
}

/** Nobody orders in more words than this, in UTF-16 units; the rest of a message is not read. */
export const MOST_READ = 1000;
