import { type Found, findEmail, findName, findPhone } from './contact.ts';
import { blank, fold } from './text.ts';

/** Lead-ins after which an address is expected, in a folded text. */
const LEADS = [
  /\b(?:deliver|ship|send|mail|post)(?:ed)?(?: (?:it|them|this|that|everything|all))?(?: over)? to(?: my (?:new )?address,?)?:?\s/,
  /\b(?:goes|going|should go|can go) to\s(?=\d{1,5}[a-z]? [a-z])/,
  /\b(?:address)(?: is| to|:| should be)(?: now)?\s(?!(?:right|wrong|correct|incorrect|still|the same|fine|ok|okay|not|missing|different|incomplete|old|changed|there)\b)/,
  /\b(?:office|home|house|place|shop|flat|work) is(?: at)? (?=(?:flat|unit|suite|room|apt) )/,
  /(?:收货地址|送货地址|寄送地址|地址)(?:是|为|改成|改为|改到|换成|换到|:|就是|在|用){1,2}\s?/,
  /(?:改到|换到|改成|改为)\s?(?=\p{Script=Han}{2,20}[路街道巷弄园区城段号]\s?\d)/u,
  /(?:改?(?:送|寄|发|配送|邮寄|送货|快递|发货|寄送)(?:到|去|往|至))\s?/,
];
/** Weaker ones: what follows must look like an address. */
const WEAK_LEADS = [
  /\bto\s(?=\d)/,
  /\bat\s(?=\d)/,
  /,\s?to\s/,
  /\bto\s/,
  /(?:送|寄|发|住在?|地址)\s?(?=\p{Script=Han}{2,20}[路街道巷弄区园城号])/u,
  /(?:家|公司|单位|人)(?:住?在|就?在)(?=\p{Script=Han}{2,20}[路街道巷弄区园城号])/u,
];

const STREET =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|ct|place|pl|square|sq|terrace)';
const HOUSE = new RegExp(`(?:\\bno\\.? ?)?\\d{1,5}[a-z]? (?:[a-z'.]{1,20} ){1,4}${STREET}\\b`);
/** Names of streets that are words elsewhere need their capitals. */
const CAPITAL_HOUSE =
  /\b\d{1,5}[a-zA-Z]? (?:\p{Lu}[\p{L}'.]{1,20} ){1,3}(?:Approach|Close|Crescent|Grove|Gardens?|Hill|Row|Mews|Park|Rise|Walk|Parade|Quay|Wharf|Green|View|Broadway|Highway|Parkway|Circle|Trail|Alley|Embankment|Gate|Fields?|Yard|Villas|Heights|Cottages|Loop)\b/u;
const HOUSE_ZH = /[路街道巷弄村园区苑同段里]\s?\d{1,5}\s?(?:号|弄|室|栋|幢|-|$)/;
const SHAPES = [
  HOUSE,
  HOUSE_ZH,
  new RegExp(`^\\d{1,5}[a-z]? [a-z']{2,20} ${STREET}\\b`),
  /[省市县区镇].{0,30}[路街道村号]/,
];
const MORE =
  /^\s?(?:\d|apt|flat|suite|unit|floor|room|po box|[a-z]{2} \d{5}|[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|(?:tower|block|building) |[a-z' ]{2,30}[. ]*$|[a-z' ]{2,30} [a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b|[a-z' ]{2,30} [a-z]{2} \d{5}\b|[a-z]{3,20} \d{1,2}\b|[a-z' ]{2,30} \d{5,6}\b|.{0,20}[号楼室层栋幢单元省市区])/;

/** "My mum, 15 Larch Drive", "Anna at 3 Rose Court": the place begins after them. */
const WHOSE =
  /^(?:c\/o )?(?:my |our |her |his )?(?!flat|unit|apt|room|suite|the |po )[a-z]{2,12}(?:'s)?(?: (?!road|street|house|lane|court)[a-z]{2,12})?(?:, | at |: )(?=\d{1,4}(?:st|nd|rd|th|[a-z])?,? [a-z])/;
/** Who, not where. */
const NOT_PLACE =
  /^(?:me|us|you|him|her|them|it|a|an|my (?:friend|wife|husband|mother|father|boss)|someone|somebody|the (?:customer|manager|same)|我|你|他|她|朋友|哪|什么)(?![a-z])/;
const QUESTION = /[??]\s*$|吗|多久|几天|多少|哪里|什么/;
const TAIL = /(?:[\s,.;!]|\b(?:instead|please|pls|thanks|thank you|and|my)|谢谢|多谢|麻烦了?|吧|哦|啊|呀)+$/;
const NEXT =
  /,|;|!|\n|\.(?=\s)|\band (?=my|call|add|\d|the phone)|\b(?=please\b|pls\b|instead\b|my name|phone|tel\b|call me|thank|asap\b|by (?:mon|tue|wed|thu|fri|sat|sun|tomorrow|the \d|next)|before |on (?:mon|tue|wed|thu|fri|sat|sun)|next (?:week|mon|tue|wed|thu|fri)|tomorrow|is (?:the|my|our|where|fine)|if |because |when |as soon|now\b|down as |between |rather than|not the )|(?=我叫|我是|电话|手机|联系|收件人|收货人|姓名|谢谢|再加|还要|的?(?:邮|运|快递|配送)费|包邮)/g;
const ABBREVIATION = /\b(?:st|rd|ave|no|apt|blvd|dr|ln)$/;

/** An address has no more than this, in UTF-16 units. */
const LONGEST = 200;

function looksLikeAddress(folded: string): boolean {
  return SHAPES.some((shape) => shape.test(folded));
}

/** Where the address that starts here ends: at the next sentence, name or phone, but not at its own commas. */
function endOf(folded: string): number {
  let end = folded.length;
  for (const { 0: mark, index } of folded.matchAll(NEXT)) {
    if (index === 0) continue;
    if (mark === '.' && ABBREVIATION.test(folded.slice(Math.max(0, index - 6), index))) continue;
    if (mark === '.' && /^\s[a-z]/.test(folded.slice(index + 1)) === false) continue;

    const segment = folded.slice(index + mark.length).split(/[,;!\n]/, 1)[0] ?? '';
    const continues =
      mark === ',' &&
      MORE.test(segment) &&
      !/\d\s?[盒罐包个把袋瓶件套饼]|^ ?(?:\d+ (?:box|mug|tin|bag|piece)|please|thank|and |my |i |it )/.test(
        segment,
      );
    if (continues) continue;
    end = index;
    break;
  }
  return Math.min(end, LONGEST);
}

const CODE_END =
  /\b(?:[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}|[a-z]{2} \d{5}(?:-\d{4})?|(?<=[a-z] )\d{6})\b(?:, ?(?:uk|england|scotland|wales|northern ireland|united kingdom|usa|us|united states|china|pr china)\b)?/;

/** Nothing of an address comes after its postcode. */
function throughPostcode(said: string): string {
  const code = CODE_END.exec(said);
  return code ? said.slice(0, code.index + code[0].length) : said;
}

function cut(text: string, folded: string, start: number): Found | null {
  const from = start + (/^\s*/.exec(folded.slice(start))?.[0].length ?? 0);
  const said = folded.slice(from, from + endOf(folded.slice(from, from + LONGEST * 2)));
  const value = throughPostcode(said).replace(TAIL, '');
  if (value.length < 2 || NOT_PLACE.test(value)) return null;
  if (QUESTION.test(said) || /^[\s]*[??]|^吗/.test(folded.slice(from + said.length, from + said.length + 2)))
    return null;
  return { start: from, end: from + value.length, value: text.slice(from, from + value.length).trim() };
}

/** "来三盒龙井,上海市南京西路88号": an address with nothing before it. */
function bareAddress(text: string, folded: string): Found | null {
  const house = HOUSE.exec(folded);
  if (house) return cut(text, folded, house.index - roomBefore(folded.slice(0, house.index)));

  const named = CAPITAL_HOUSE.exec(text);
  if (named) return cut(text, folded, named.index - roomBefore(folded.slice(0, named.index)));

  const zh = HOUSE_ZH.exec(folded);
  if (!zh) return byPostcode(text, folded);
  const before = /\p{Script=Han}{1,24}$/u.exec(folded.slice(Math.max(0, zh.index - 24), zh.index));
  const lead = /^.*[到寄送](?=\p{Script=Han})/u.exec(before?.[0] ?? '')?.[0].length ?? 0;
  const start = zh.index - (before?.[0].length ?? 0) + lead;
  return cut(text, folded, start - roomBefore(folded.slice(0, start)));
}

const POSTCODE =
  /\b(?:[a-z]{1,2}\d[a-z\d]? \d[a-z]{2}|(?:[a-z]{2}|california|texas|new york),? \d{5}(?:-\d{4})?)\b/;
/** Before an address that only its postcode gives away. */
const SAID_BEFORE = /.*(?:^|\b(?:to|at|is|it's|now|address|in|from)\b:?|[:;!?])\s{0,2}(?=[\p{L}\d])/su;

/** "Rose Cottage, Mill Lane, Frome BA11 3QF": from what introduces it to its postcode. */
function byPostcode(text: string, folded: string): Found | null {
  const code = POSTCODE.exec(folded);
  if (!code) return null;
  const before = folded.slice(Math.max(0, code.index - 100), code.index);
  const led = code.index - before.length + (SAID_BEFORE.exec(before)?.[0].length ?? 0);
  // "please use 3 Chapel Hill": it begins with a number or a capital
  const lower = /^(?:(?!the\b)\p{Ll}[\p{L}'/]* ){1,4}(?=[\p{Lu}\d])/u.exec(text.slice(led, code.index));
  const start = led + (lower?.[0].length ?? 0);
  const end = code.index + code[0].length;
  const isLong = start < code.index && folded.slice(start, end).includes(',');
  return isLong ? { start, end, value: text.slice(start, end) } : null;
}

/** "Flat 2, 14 Elm Avenue": how far before the street the address begins. */
const roomBefore = (before: string) =>
  /(?:\b(?:(?:flat|apt|apartment|unit|suite|room|floor|tower|block|building) ?#?\w{1,6}|\d{1,2}(?:st|nd|rd|th) floor|(?:the )?[a-z']{2,20} (?:house|cottage|mill|farm|lodge|hall|tower|building|court|villas?))[, ]{1,2}){1,3}$/.exec(
    before.slice(-100),
  )?.[0].length ?? 0;

/**
 * The address in a text, from a lead-in ("deliver to", 送到) or by its look; names, phones and thanks are left out.
 *
 * @example findAddress('来三盒龙井送到人民路12号,谢谢')?.value // '人民路12号'
 */
export function findAddress(text: string): Found | null {
  const whole = fold(text);
  const hidden = [findEmail(whole), findPhone(whole), findName(text)].filter((found) => found !== null);
  // a comma in place of a name or phone ends the address
  const folded = hidden.reduce(
    (left, { start, end }) =>
      `${left.slice(0, start)},${left.slice(start + 1, end).replace(/./gs, ' ')}${left.slice(end)}`,
    whole,
  );

  for (const lead of LEADS) {
    const match = lead.exec(folded);
    const said = match && folded.slice(match.index + match[0].length);
    const whose = (said && WHOSE.exec(said)?.[0].length) || 0;
    const found = match && cut(text, folded, match.index + match[0].length + whose);
    if (found && !/^to\b/.test(fold(found.value))) return found;
  }
  for (const lead of WEAK_LEADS) {
    const match = lead.exec(folded);
    const found = match && cut(text, folded, match.index + match[0].length);
    if (found && looksLikeAddress(fold(found.value))) return found;
  }
  return bareAddress(text, folded);
}

const ANSWER_LEAD =
  /^(?:(?:please |can you |could you )?(?:deliver|ship|send|mail|post)(?: (?:it|them|this|that|everything))? to|(?:to|at)(?= \d)|(?:my |the )?(?:new )?address(?: is|:)?|it's|it is|(?:请|麻烦)?(?:帮我)?(?:改?(?:送|寄|发|配送|邮寄|送货)(?:到|去|往|至)?)|(?:我的|我)?(?:收货|送货|新)?地址(?:是|为|:|在|就是)?|我住在?|就送)[\s,:]*/;
const NOT_ADDRESS =
  /^(?:yes|no|nope|yeah|ok|okay|sure|cancel|stop|help|thanks|thank you|never mind|hi|hello|quit|why|what|how|where|when|who|can|could|do|does|is|i (?:don't|do not|want|need|changed))\b(?! \d)|^(?:好的?|可以|是的?|对|不用?了?|不要了?|不知道|取消|算了|帮助|谢谢|你好|为什么|人工|退出|重来|重新开始|等等|等一下|没有)[吧啊了,.!]*$/;

const PLACE =
  /\d|[省市县区镇乡村路街道巷弄号楼室苑园城厦店馆站座港湾]|广场|公司|学校|大学|医院|酒店|\b(?:hotel|house|farm|building|tower|cottage|mill|university|school|office|hospital|plaza|mall|park|street|road|lane|avenue|court|square)\b/;
/** Numbers of other things than houses: "make it 2", 改成两盒. */
const COUNTS = /^(?:make|add|just|only|i'll|i want|\d+$)|[改换加减成]/;

/** Whether words are of a place at all. @example isPlace('Sarah at reception') // false */
export const isPlace = (said: string): boolean => PLACE.test(fold(said));

/** A place has a number, a word for a place, or the capital of its name; "asap please" and 便宜点 are none. */
function mayBePlace(said: string): boolean {
  const folded = fold(said).trim();
  if (COUNTS.test(folded) && !looksLikeAddress(folded)) return false;
  return (
    PLACE.test(folded) ||
    said
      .trim()
      .split(/[\s,]+/)
      .every((word) => /^\p{Lu}/u.test(word))
  );
}

/**
 * The address in an answer to "Where shall we send it?"; null when the answer is plainly something else.
 *
 * @example parseAddressAnswer('地址是人民路12号') // '人民路12号'
 */
export function parseAddressAnswer(text: string): string | null {
  const said = text.slice(0, LONGEST * 2).trim();
  const folded = fold(said);
  if (NOT_ADDRESS.test(folded) || QUESTION.test(folded) || !/\p{L}/u.test(said)) return null;

  const lead = ANSWER_LEAD.exec(folded)?.[0].length ?? 0;
  const hidden = [findEmail(folded), findPhone(folded), findName(said)].filter((found) => found !== null);
  if (!mayBePlace(blank(said, hidden).slice(lead))) return null;
  const left = blank(folded, hidden).slice(lead).replace(TAIL, '');
  const end = lead + (hidden.length > 0 ? endOf(left) : left.length);
  const value = said
    .slice(lead, Math.min(end, lead + left.length))
    .replace(/[\s,,;;。.]+$/, '')
    .trim();
  return value.length > 1 ? value : null;
}
