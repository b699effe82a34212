import distances from 'natural/lib/natural/distance/levenshtein_distance.js';
import { respelt, type Unit } from './units.ts';
import type { WordVectors } from './vectors.ts';

/** The words of the training sentences, findable by one slip of the fingers. */
export interface Spelling {
  /** The units with misspelt words read as the training words they are one slip away from. */
  correct(units: Unit[]): Unit[];
}

const SHORTEST = 4;
const LONGEST = 20;

/**
 * Words by what is left of them when one letter is taken away: two words one slip apart share such a rest (the index of
 * SymSpell). A word that the language has is no slip, whatever training knows.
 */
export function createSpelling(words: readonly string[], vectors: WordVectors | null): Spelling {
  const known = new Set(words);
  const byRest = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < SHORTEST || word.length > LONGEST) continue;
    for (const rest of restsOf(word)) {
      const there = byRest.get(rest);
      if (there) there.push(word);
      else byRest.set(rest, [word]);
    }
  }

  function correctOne(unit: Unit): Unit {
    const { text, kind } = unit;
    if (kind !== 'word' || text.length < SHORTEST || text.length > LONGEST || text.startsWith('{'))
      return unit;
    if (known.has(text) || vectors?.hasWord(text)) return unit;
    for (const rest of restsOf(text)) {
      const meant = byRest.get(rest)?.find((word) => isOneSlip(text, word));
      if (meant !== undefined) return respelt(unit, meant);
    }
    return unit;
  }

  return { correct: (units) => units.map(correctOne) };
}

/** The word itself, and it without each of its letters; the first letter is rarely the wrong one. */
function restsOf(word: string): string[] {
  const rests = [word];
  for (let i = 1; i < word.length; i++) rests.push(word.slice(0, i) + word.slice(i + 1));
  return rests;
}

const isOneSlip = (a: string, b: string) =>
  distances.DamerauLevenshteinDistance(a, b, { restricted: true }) === 1;
