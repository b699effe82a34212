import { findAddress } from '../address.ts';
import type { Catalogue } from '../catalogue.ts';
import { type Found, findEmail, findName, findPhone } from '../contact.ts';
import { readEntities } from '../entities.ts';
import { findProducts } from '../findProducts.ts';
import { fold, type Span } from '../text.ts';
import { findNames, type Vocabulary } from './names.ts';

type Mask = 'contact' | 'address' | 'name' | 'order' | 'number';

/** One character of private use stands for a mask until the text is whole again; none of them comes in with it. */
const PLACES: Record<Mask, string> = {
  contact: '\ue001',
  address: '\ue002',
  name: '\ue003',
  order: '\ue004',
  number: '\ue005',
};

/** What the recognizer finds once is looked for as often as somebody may say it. */
const MOST_OF_A_KIND = 6;
const FINDERS: [Mask, (text: string) => Found | null][] = [
  ['contact', (text) => findEmail(fold(text))],
  ['contact', (text) => findPhone(fold(text))],
  ['address', findAddress],
  ['name', findName],
];

const DIGIT_WORD = '(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|double)';
/** In folded text, the most telling first. */
const PATTERNS: [Mask, RegExp][] = [
  ['contact', /\b(?:https?:\/\/|www\.)[^\s\p{Script=Han}]+/gu],
  ['contact', /[\w.+-]*@[\w.-]*/g],
  [
    'contact',
    /(?<=(?:wechat|weixin|微信|扣扣|\bqq|\bid|telegram|whatsapp|密码|password|passcode|code|pin)\s?(?:号|id|number|is|是|:){0,2}\s{0,2})(?=[\w.-]*\d)[\w.-]{3,40}/g,
  ],
  ['contact', /(?<![a-z\d])\d(?:[\s().-]{0,2}\d){5,40}x?(?![a-z\d])/g],
  ['contact', /[零〇一二三四五六七八九幺]{5,40}/g],
  ['contact', new RegExp(`\\b${DIGIT_WORD}(?:[\\s,-]{1,2}${DIGIT_WORD}){3,40}\\b`, 'g')],
  ['order', /(?<![\w-])(?=[a-z-]*\d)(?=[\d-]*[a-z])[a-z\d-]{5,40}(?![\w-])/g],
];
/** A street that stands in a sentence without saying so. */
const STREETS =
  /\d{1,5}[a-z]?,? (?:[a-z'.]{1,20} ){1,4}(?:street|st|road|rd|avenue|ave|lane|ln|drive|dr|blvd|boulevard|way|court|close|place|square|terrace|crescent|gardens?)\b|\p{Script=Han}{2,12}(?:路|街|道|巷|弄|村|小区|花园|公寓|大厦|新村|家园|苑)\p{Script=Han}{0,4}[\d一二三四五六七八九十百]{1,5}(?:号|弄|栋|幢|座|室|单元|楼|-|\d){0,8}(?:[\d一二三四五六七八九十]{1,5}(?:号|弄|栋|幢|座|室|单元|楼)){0,3}|[\d一二三四五六七八九十]{1,4}(?:号楼|栋|幢|单元)[\d一二三四五六七八九十]{0,5}(?:单元|室|号|楼)?/gu;

/** No sentence worth learning is longer, in UTF-16 units; a long story has more of a person in it than of a wish. */
export const LONGEST_KEPT = 160;

/**
 * A sentence as it may be kept when nobody knows any more who said it: folded, with the recognizer's masks for whatever
 * is, or may be, personal; '' for what is too long, or has no words left. `own` are the name, address and the like that
 * the shop knows of who speaks; `isStrict` takes every word that we do not know for a name.
 *
 * @example maskPersonal('Can Anna Smith at 12 Hill Road call 13800138000', …) // 'can {name} at {address} call {contact}'
 */
export function maskPersonal(
  text: string,
  options: { catalogue: Catalogue; vocabulary: Vocabulary; isStrict?: boolean; own?: string[] },
): string {
  const { catalogue, vocabulary, isStrict = false, own = [] } = options;
  const said = text.replace(/\p{C}/gu, ' ').trim();
  if (said.length > LONGEST_KEPT) return '';

  let left = hideOwn(said, own);
  for (const [mask, find] of FINDERS) left = hideFound(left, mask, find);
  for (const [mask, pattern] of PATTERNS) left = hideMatches(left, mask, pattern);
  left = hideMatches(left, 'address', STREETS);
  left = hide(left, 'name', findNames(left, { vocabulary, isStrict, spared: findProducts(catalogue, left) }));

  const masked = written(readEntities(left, catalogue).masked);
  return hasWords(masked) ? masked : '';
}

/** What is known of who speaks, wherever it is said: whole, and each word of it that is long enough to be theirs. */
function hideOwn(text: string, own: string[]): string {
  const parts = own.flatMap((value) => {
    const folded = fold(value).trim();
    const given = /^\p{Script=Han}{3}$/u.test(folded) ? [folded.slice(1)] : [];
    return [folded, ...given, ...folded.split(/[\s,]+/).filter((part) => part.length > 2)];
  });
  const folded = fold(text);
  const spans = parts
    .filter((part) => part.length > 1)
    .flatMap((part) => [...folded.matchAll(wholeWord(part))])
    .map(({ 0: said, index }) => ({ start: index, end: index + said.length }));
  return hide(text, 'name', spans);
}

/** Ann is not in channel; between Han characters there is no border to look for. */
function wholeWord(part: string): RegExp {
  const literal = part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![a-z\\d])${literal}(?![a-z\\d])`, 'gu');
}

function hideFound(text: string, mask: Mask, find: (text: string) => Found | null): string {
  let left = text;
  for (let n = 0; n < MOST_OF_A_KIND; n++) {
    const found = find(left);
    if (!found || found.end <= found.start) break;
    left = hide(left, mask, [found]);
  }
  return left;
}

function hideMatches(text: string, mask: Mask, pattern: RegExp): string {
  const spans = [...fold(text).matchAll(pattern)].map(({ 0: said, index }) => ({
    start: index,
    end: index + said.length,
  }));
  return hide(text, mask, spans);
}

/** From the end, so that what stands before keeps its place; of two that overlap the longer is hidden. */
function hide(text: string, mask: Mask, spans: Span[]): string {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else merged.push({ ...span });
  }
  return merged
    .reverse()
    .reduce((left, { start, end }) => left.slice(0, start) + PLACES[mask] + left.slice(end), text);
}

/** The masks in words, one for several in a row; digits that are still there count as numbers from three on. */
function written(masked: string): string {
  let text = masked;
  for (const [mask, place] of Object.entries(PLACES)) text = text.replaceAll(place, ` {${mask}} `);
  return text
    .replace(/\d{3,}/g, '{number}')
    .replace(/\s+/g, ' ')
    .replace(/(\{[a-z]+\})(?:[\s,.;:]*\1)+/g, '$1')
    .replace(/(?<=\p{Script=Han}) (?=\{)|(?<=\}) (?=\p{Script=Han})/gu, '')
    .replace(/ (?=[,.!?])/g, '')
    .trim();
}

const hasWords = (masked: string) => /\p{L}/u.test(masked.replace(/\{[a-z]+\}/g, ''));
