import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import {
  type Catalogue,
  EVERYDAY,
  HAN,
  HEADS,
  leaveOneOut,
  type ProductMention,
  SOUND_LETTERS,
  TYPO_FROM_LETTERS,
  type Word,
  wordsOf,
} from './catalogue.ts';
import { soundsOf } from './sounds.ts';
import { fold } from './text.ts';

/** A mention of as many products names a kind, not one of them. */
const GENERIC_FROM = 3;
const GRAMMAR = new Set(
  '的有没要来买卖点些好种喝么哪了个只把套款件盒包罐袋饼斤这那加去掉成把和跟是送订想换找看',
);
/** Characters that belong to the sentence: 茶还 is no 茶海. */
const NOT_HEARD = /[还的了吗呢吧有没在和不要就都也很太这那个多少给我你他她它们是来去把被让请想看说能会可以]/;

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
