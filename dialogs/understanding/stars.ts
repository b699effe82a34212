import { fold } from './text.ts';

// How many stars somebody gives, in figures, words or as stars; a question gives none.

const NUMBERS: Readonly<Record<string, 1 | 2 | 3 | 4 | 5>> = {
  ...{ '1': 1, '2': 2, '3': 3, '4': 4, '5': 5, one: 1, two: 2, three: 3, four: 4, five: 5 },
  ...{ 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5 },
};
const N = '[1-5]|one|two|three|four|five';
const SAID = [
  new RegExp(`(?<![\\d.])\\b(${N})[ -]?stars?\\b(?! anise)`),
  new RegExp(`(?<![\\d.])\\b(${N}) out of (?:5|five)\\b`),
  /^\W*([1-5]) ?\/ ?5(?: from me)?\W*$/, // elsewhere it may be a day
  /(?<![\d一二三四五六七八九十第.])([1-5一二两三四五])颗?星(?!期|级酒店|座)/,
  /(?:给|打)(?:你们?|个|了)?([1-5一二两三四五])分(?![之钟钱])/,
];
const DRAWN = /⭐|🌟|★/gu;
const ASKS = /\?\s*$|[吗么]$|^(?:do|does|is|are|have|has|what|which|how|can|could)\b|有没有/;

/**
 * The stars that are given.
 *
 * @example starsIn('it came today, 5 stars from me') // 5
 */
export function starsIn(text: string): 1 | 2 | 3 | 4 | 5 | null {
  const folded = fold(text);
  if (ASKS.test(folded.trim())) return null;
  const drawn = folded.match(DRAWN)?.length ?? 0;
  const said = SAID.map((pattern) => pattern.exec(folded)?.[1]).find(Boolean);
  return NUMBERS[said ?? String(drawn)] ?? null;
}
