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

export interface Word {
  key: string;
  /** the syllable of a Chinese character */
  sound?: string;
  start: number;
  end: number;
}

/** Names are known by their first words. */
const MAX_WORDS = 12;
const MAX_WORD_LETTERS = 30;
export const TYPO_FROM_LETTERS = 5;
export const HAN = /\p{Script=Han}/u;
const WORDS = /[a-z0-9]+|\p{Script=Han}/gu;
/** Single characters that may stand for a product, as the last one of its name; after a number some are measures. */
export const HEADS = new Set('茶杯壶碗盘瓶罐');
/** Words that never name a product by themselves: grammar, and the units people count in. */
const STOP = new Set(
  (
    'a an the and of for with in on to from by or my your our box tin bag pack piece cake set can jar bottle case ' +
    'pot cup unit gram g kg ml new best order item product gift well fine er um uh one two three four five six seven eight nine ten'
  ).split(' '),
);
export const EVERYDAY = new Set(
  [...Object.values(english).flat(), 'while write place early white block great queen large quite'].flatMap(
    (sentence) => (sentence.match(/[a-z]+/gi) ?? []).map((word) => singular(word.toLowerCase())),
  ),
);

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss')) return word;
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  return /(?:x|ch|sh|ss)es$/.test(word) ? word.slice(0, -2) : word.slice(0, -1);
}

/** The words of a text as keys, each with its place. */
export function wordsOf(text: string): Word[] {
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

/** A word with each of its letters left out in turn. */
export function leaveOneOut(word: string): string[] {
  return Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

function push(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (!list) map.set(key, [value]);
  else if (!list.includes(value)) list.push(value);
}

/** Characters with less than two in a row say too little, and nobody hears more than these as one name. */
export const SOUND_LETTERS = { least: 2, most: 6 };
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
