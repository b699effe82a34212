import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { soundsOf } from './sounds.ts';
import { fold } from './text.ts';
import { english } from './training.ts';

export interface CatalogueProduct {
  id: string;
  sku: string;
  names: { en: string; zh: string };
  aliases: string[];
  units: { en: string; zh: string };
  category: string;
  /** what people call goods of this category */
  kinds?: string[];
}

/** Products named in a text, best candidate first; `start` and `end` are places in the text. */
export interface ProductMention {
  start: number;
  end: number;
  text: string;
  candidates: string[];
}

/** What a shop calls its products: keys are words without spaces between them, so "long jing" finds "longjing". */
export interface Catalogue {
  /** Whole names, aliases and SKUs, which outrank parts of other names. */
  readonly whole: ReadonlyMap<string, readonly string[]>;
  /** Parts of names, the product whose name they cover best first. */
  readonly parts: ReadonlyMap<string, readonly string[]>;
  /** Words with one letter left out, to find the word that a typo meant. */
  readonly typos: ReadonlyMap<string, readonly string[]>;
  /** Chinese names by how they sound, each with the characters it is written with: 铁关音 is 铁观音. */
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  /** The first syllables of `sounds`. */
  readonly starts: ReadonlySet<string>;
  /** The words of the longest name. */
  readonly longest: number;
}

interface Word {
  key: string;
  /** the syllable of a Chinese character */
  sound?: string;
  start: number;
  end: number;
}

/** Names are known by their first words. */
const MAX_WORDS = 12;
const MAX_WORD_LETTERS = 30;
const TYPO_FROM_LETTERS = 5;
/** A mention of as many products names a kind, not one of them. */
const GENERIC_FROM = 3;
const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z0-9]+|\p{Script=Han}/gu;
/** Single characters that may stand for a product, as the last one of its name; after a number some are measures. */
const HEADS = new Set('茶杯壶碗盘瓶罐');
const GRAMMAR = new Set(
  '的有没要来买卖点些好种喝么哪了个只把套款件盒包罐袋饼斤这那加去掉成把和跟是送订想换找看',
);
/** Words that never name a product by themselves: grammar, and the units people count in. */
const STOP = new Set(
  (
    'a an the and of for with in on to from by or my your our box tin bag pack piece cake set can jar bottle case ' +
    'pot cup unit gram g kg ml new best order item product gift'
  ).split(' '),
);
const EVERYDAY = new Set(
  [...Object.values(english).flat(), 'while write place early white block great queen large quite'].flatMap(
    (sentence) => (sentence.match(/[a-z]+/gi) ?? []).map((word) => singular(word.toLowerCase())),
  ),
);

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

function wordsOf(text: string): Word[] {
  // "we'll" is no well
  const folded = fold(text).replace(/\b(?:we|he|she|i|you|they)'ll\b/g, (said) => ' '.repeat(said.length));
  return [...folded.matchAll(WORDS)].map(({ 0: word, index }) => ({
    key: word.length > MAX_WORD_LETTERS ? '' : singular(word),
    start: index,
    end: index + word.length,
  }));
}

function namesAlone(words: string[], position: number, all: string[]): boolean {
  const [only] = words;
  if (words.length > 1 || only === undefined) return true;
  if (HAN.test(only)) return HEADS.has(only) && position === all.length - 1;
  return only.length > 1 && !STOP.has(only);
}

/** The contiguous parts of a name that may stand for it. */
function partsOf(words: string[]): string[] {
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const part = words.slice(from, to);
      const dangling = STOP.has(part[0] ?? '') || STOP.has(part.at(-1) ?? '');
      const named = part.some((word) => /[a-z]{2}|\p{Script=Han}/u.test(word));
      if (named && (part.length === 1 || !dangling) && namesAlone(part, from, words))
        parts.push(part.join(''));
    }
  }
  return parts;
}

function leaveOneOut(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Characters with less than two in a row say too little, and nobody hears more than these as one name. */
const SOUND_LETTERS = { least: 2, most: 6 };
/** Characters that belong to the sentence: 茶还 is no 茶海. */
const NOT_HEARD = /[还的了吗呢吧有没在和不要就都也很太这那个多少给我你他她它们是来去把被让请想看说能会可以]/;
/** Two syllables may be an English word: 马克 is "make". */
const LEAST_PINYIN = 5;
/** "tgy" names one tea; initials with a vowel would be words, and these are written for other things. */
const NO_INITIALS = new Set([
  'rmb',
  'gbp',
  'dhl',
  'pls',
  'plz',
  'thx',
  'tks',
  'hmm',
  'btw',
  'tbh',
  'brb',
  'ppt',
  'pdf',
  'sms',
  'vpn',
]);

/** How a Chinese name may be typed in Latin letters: its syllables in a row, and its initials where they are safe. */
function latinOf(name: string): string[] {
  const sounds = /^\p{Script=Han}{2,12}$/u.test(name) ? soundsOf(name) : null;
  if (!sounds) return [];
  const initials = sounds.map((sound) => sound.charAt(0)).join('');
  const isSafe = initials.length >= 3 && !/[aeiou]/.test(initials) && !NO_INITIALS.has(initials);
  const runs = sounds.flatMap((_, from) =>
    sounds.slice(from + 2).map((_, more) => sounds.slice(from, from + more + 3).join('')),
  );
  const whole = sounds.join('');
  return [...new Set([whole, ...runs, ...(isSafe ? [initials] : [])])].filter(
    (typed) => typed.length >= LEAST_PINYIN || typed === initials,
  );
}

/** An immutable index over the shop's products, built once for each version of the catalogue. */
export function buildCatalogue(products: CatalogueProduct[]): Catalogue {
  const whole = new Map<string, string[]>();
  const scores = new Map<string, Map<string, number>>();
  const typos = new Map<string, string[]>();
  const words = new Set<string>();
  const sounds = new Map<string, string[]>();
  let longest = 1;

  function score(part: string, id: string, value: number): void {
    const byProduct = scores.get(part) ?? new Map<string, number>();
    byProduct.set(id, Math.max(value, byProduct.get(id) ?? 0));
    scores.set(part, byProduct);
  }

  /** By ear: every run of characters under its sound, and the whole in Latin letters. */
  function learnSounds(name: string, id: string): void {
    for (const typed of latinOf(name)) {
      score(typed, id, typed.length / name.length / 10);
      if (typed.length > LEAST_PINYIN) words.add(typed);
    }
    for (let from = 0; from + SOUND_LETTERS.least <= name.length; from++) {
      for (
        let to = from + SOUND_LETTERS.least;
        to <= Math.min(name.length, from + SOUND_LETTERS.most);
        to++
      ) {
        const part = name.slice(from, to);
        const sound = /^\p{Script=Han}+$/u.test(part) && scores.has(part) ? soundsOf(part) : null;
        if (sound) push(sounds, sound.join(' '), part);
      }
    }
  }

  function learn(name: string, id: string, weight: number): void {
    const keys = wordsOf(name)
      .slice(0, MAX_WORDS)
      .map((word) => word.key);
    longest = Math.max(longest, keys.length);
    for (const part of partsOf(keys)) {
      score(part, id, (weight * part.length) / keys.join('').length);
    }
    for (const word of keys) if (/^[a-z]+$/.test(word) && word.length >= TYPO_FROM_LETTERS) words.add(word);
  }

  for (const { id, sku, names, aliases, category, kinds = [] } of products) {
    for (const name of [names.en, names.zh, ...aliases]) learn(name, id, 1);
    for (const name of [names.zh, ...aliases]) learnSounds(fold(name), id);
    for (const kind of [category, ...kinds]) learn(kind, id, 0.1);
    for (const name of [names.en, names.zh, ...aliases, sku]) {
      const key = wordsOf(name)
        .map((word) => word.key)
        .join('');
      if (key.length > 1) push(whole, key, id);
    }
  }
  for (const word of words) for (const left of [word, ...leaveOneOut(word)]) push(typos, left, word);

  const parts = new Map(
    [...scores].map(([part, byProduct]) => [
      part,
      [...byProduct].sort((a, b) => b[1] - a[1]).map(([id]) => id),
    ]),
  );
  const starts = new Set([...sounds.keys()].map((sound) => sound.slice(0, sound.indexOf(' '))));
  return { whole, parts, typos, sounds, starts, longest };
}

function correct(catalogue: Catalogue, word: string): string {
  if (word.length < TYPO_FROM_LETTERS || !/^[a-z]+$/.test(word) || EVERYDAY.has(word)) return word;
  if (catalogue.parts.has(word) || catalogue.typos.get(word)?.includes(word)) return word;

  const likely = [word, ...leaveOneOut(word)].flatMap((left) => catalogue.typos.get(left) ?? []);
  const meant = likely.find(
    (known) =>
      known[0] === word[0] && distances.DamerauLevenshteinDistance(word, known, { restricted: true }) <= 1,
  );
  return meant ?? word;
}

function heard(catalogue: Catalogue, word: Word): Word {
  if (/^[a-z\d]/.test(word.key)) return { ...word, key: correct(catalogue, word.key) };
  const [sound] = soundsOf(word.key) ?? [];
  return sound ? { ...word, sound } : word;
}

/** "两杯", "来一壶": the character counts, it does not name. */
function isMeasure(text: string, word: Word): boolean {
  return (
    HEADS.has(word.key) &&
    /[\d一二两三四五六七八九十百半几]\s?$/.test(text.slice(Math.max(0, word.start - 2), word.start))
  );
}

/** 抹茶 is no 茶 of ours: before a lone character stands its measure, grammar or a product, not another name. */
function isQualified(text: string, word: Word, mentionEnd: number): boolean {
  const before = text.charAt(word.start - 1);
  return HEADS.has(word.key) && word.start !== mentionEnd && HAN.test(before) && !GRAMMAR.has(before);
}

/** A name written with other characters of the same sound; one of them has to be the right one. */
function byEar(catalogue: Catalogue, run: string, sound: string): readonly string[] | undefined {
  const isMeant = (name: string) =>
    Array.from(run).some((c, i) => c === name[i]) &&
    Array.from(run).every((c, i) => c === name[i] || !NOT_HEARD.test(c));
  const meant = catalogue.sounds.get(sound)?.find(isMeant);
  return meant ? (catalogue.whole.get(meant) ?? catalogue.parts.get(meant)) : undefined;
}

/** The words from `at` on as one key for each length, and how they sound where all are Chinese characters. */
function runsAt(catalogue: Catalogue, words: Word[], at: number): { key: string; sound: string }[] {
  let [key, sound] = ['', ''];
  let isHeard = catalogue.starts.has(words[at]?.sound ?? '');
  return words.slice(at, at + catalogue.longest).map((word, i) => {
    key += word.key;
    isHeard = isHeard && word.sound !== undefined && i < SOUND_LETTERS.most;
    sound = isHeard ? (sound ? `${sound} ${word.sound}` : (word.sound ?? '')) : '';
    return { key, sound };
  });
}

function longestAt(
  catalogue: Catalogue,
  text: string,
  words: Word[],
  at: number,
  mentionEnd: number,
): [ProductMention, next: number] | null {
  const first = words[at];
  if (!first) return null;
  const runs = runsAt(catalogue, words, at);
  for (let n = runs.length; n > 0; n--) {
    const [run, last] = [runs[n - 1], words[at + n - 1]];
    if (!run || !last || (n === 1 && (isMeasure(text, first) || isQualified(text, first, mentionEnd))))
      continue;

    const known = catalogue.whole.get(run.key) ?? catalogue.parts.get(run.key);
    const candidates = known ?? (run.sound ? byEar(catalogue, run.key, run.sound) : undefined);
    if (!candidates) continue;
    const { start, end } = { start: first.start, end: last.end };
    return [{ start, end, text: text.slice(start, end), candidates: [...candidates] }, at + n];
  }
  return null;
}

/** Two neighbours as one mention: "longjing" + "tea" is one product, and so is 茶 + 壶; null when they are two. */
function join(text: string, a: ProductMention, b: ProductMention): ProductMention | null {
  if (/[^\s-]/.test(text.slice(a.end, b.start))) return null;

  const both = a.candidates.filter((id) => b.candidates.includes(id));
  const span = { start: a.start, end: b.end, text: text.slice(a.start, b.end) };
  if (both.length > 0) return { ...span, candidates: both };
  // 茶壶: a lone character before another one only says what kind
  if (a.text.length === 1 && b.text.length === 1) return { ...span, candidates: b.candidates };
  // "da hong pao tea", although nobody called it tea in the catalogue
  if (a.candidates.length === 1 && b.candidates.length >= GENERIC_FROM)
    return { ...span, candidates: a.candidates };
  return null;
}

/**
 * The products named in a text in the order said, longest names first, with the places where they stand.
 *
 * @example findProducts(catalogue, '2 boxes of longjng tea') // [{ start: 11, end: 22, text: 'longjng tea', … }]
 */
export function findProducts(catalogue: Catalogue, text: string): ProductMention[] {
  const folded = fold(text);
  const words = wordsOf(text).map((word) => heard(catalogue, word));
  const mentions: ProductMention[] = [];

  for (let at = 0; at < words.length; ) {
    const found = longestAt(catalogue, folded, words, at, mentions.at(-1)?.end ?? 0);
    if (found) mentions.push(found[0]);
    at = found ? found[1] : at + 1;
  }

  const joined: ProductMention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    const both = before && join(folded, before, mention);
    if (both) joined[joined.length - 1] = both;
    else joined.push(mention);
  }
  return joined.map((mention) => {
    // 杯子 is 杯
    const isOne = mention.end - mention.start === 1 && folded.charAt(mention.end) === '子';
    const end = isOne ? mention.end + 1 : mention.end;
    return { ...mention, end, text: text.slice(mention.start, end) };
  });
}
