import { hash, hashOf } from './hash.ts';
import type { Unit } from './units.ts';

/** What a text is made of: a hash for each feature and how much it weighs before rarity is counted in. */
export type Features = Map<number, number>;

// Each kind of feature hashes from a seed of its own, so that the word "cancel" and the letters "cancel" differ.
const WORD = 1;
const PAIR = 2;
const LETTERS = 3;
const HAN = 4;
const HAN_PAIR = 5;

// Found by cross-validation on six public sets; half or double of any costs less than half a point.
const WEIGHT = { word: 1, pair: 0.7, letters: 0.4, han: 1 };
const SHORTEST = 3;
const LONGEST = 5;

/** Words, neighbours, letters within words (these survive typos), Han characters and their neighbours. */
export function featuresOf(units: readonly Unit[]): Features {
  const counts = new Map<number, [count: number, weight: number]>();
  const add = (key: number, weight: number) => {
    const seen = counts.get(key);
    if (seen) seen[0]++;
    else counts.set(key, [1, weight]);
  };

  let before: Unit | undefined;
  for (const unit of units) {
    add(wordKey(unit), unit.kind === 'han' ? WEIGHT.han : WEIGHT.word);
    addPair(add, before, unit);
    if (unit.kind === 'word' && !unit.text.startsWith('{')) addLetters(add, unit.text);
    before = unit;
  }
  if (before) addPair(add, before, undefined);

  const features: Features = new Map();
  for (const [key, [count, weight]] of counts) features.set(key, weight * (1 + Math.log(count)));
  return features;
}

/** The feature of a unit by itself. */
export const wordKey = (unit: Unit): number => hash(unit.stem, unit.kind === 'han' ? HAN : WORD);

type Add = (key: number, weight: number) => void;

function addPair(add: Add, before: Unit | undefined, after: Unit | undefined): void {
  const isHan = before?.kind === 'han' || after?.kind === 'han';
  const key = hash(`${before?.stem ?? '^'} ${after?.stem ?? '$'}`, isHan ? HAN_PAIR : PAIR);
  add(key, isHan ? WEIGHT.han : WEIGHT.pair);
}

function addLetters(add: Add, word: string): void {
  const padded = `<${word}>`;
  for (let n = SHORTEST; n <= LONGEST; n++)
    for (let i = 0; i + n <= padded.length; i++) add(hashOf(padded, i, i + n, LETTERS), WEIGHT.letters);
}
