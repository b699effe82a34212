import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { fold } from '../text.ts';

/** One unit of a text: a word, a number, a mask, a Han character, a question or exclamation mark. */
export interface Unit {
  kind: 'word' | 'number' | 'han' | 'mark';
  text: string;
  /** what it is compared by: a word's stem, `#` for every number */
  stem: string;
}

const UNITS = /\{[a-z]+\}|\p{Script=Han}|\d+|[?!]|(?:(?!\p{Script=Han})[\p{L}\p{M}])+(?:'[a-z]+)?/gu;
const HAN = /\p{Script=Han}/u;
/** Beyond this nothing is read: what is longer says its wish at its beginning. */
const MOST_READ = 1000;
const MOST_UNITS = 160;
const LONGEST_WORD = 24;
const MOST_STEMS = 20_000;

const stems = new Map<string, string>();

/** Porter's stem; kept, because finding it takes longer than everything else that is done with a word. */
function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  if (stems.size >= MOST_STEMS) stems.clear();
  const stem = word.length > LONGEST_WORD ? word.slice(0, LONGEST_WORD) : porterStemmer.stem(word);
  stems.set(word, stem);
  return stem;
}

function unitOf(text: string): Unit {
  if (HAN.test(text)) return { kind: 'han', text, stem: text };
  if (/\d/.test(text)) return { kind: 'number', text, stem: '#' };
  if (/[?!]/.test(text)) return { kind: 'mark', text, stem: text };
  if (text.startsWith('{')) return { kind: 'word', text, stem: text };
  return { kind: 'word', text, stem: stemOf(text) };
}

/**
 * The units of a text in the form we compare: half width, lower case, Simplified.
 *
 * @example unitsOf('Cancel 2 mugs?').map(({ stem }) => stem) // ['cancel', '#', 'mug', '?']
 */
export function unitsOf(text: string): Unit[] {
  return (fold(text.slice(0, MOST_READ)).match(UNITS) ?? []).slice(0, MOST_UNITS).map(unitOf);
}

/** The word a misspelt one is read as, in its place. */
export const respelt = (unit: Unit, word: string): Unit => ({ ...unit, text: word, stem: stemOf(word) });
