import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { fold } from '../text.ts';

// How alike two sentences are, in either language: the cosine of their words and pieces of words, the rare ones first.

/** A sentence as weights of its numbered features, of length 1. */
export interface Vector {
  readonly features: Int32Array;
  readonly weights: Float64Array;
}

const UNITS = /\{[a-z]+\}|[a-z]+(?:'[a-z]+)?|\p{Script=Han}|[?]/gu;
const MOST_UNITS = 60;
const PIECE = 3;
/** A mask says that there was a number or a product, which is less than any word says. */
const WEIGHTS = { word: 1, pair: 0.7, piece: 0.35, mask: 0.3 };

/** What a sentence consists of, each feature once. @example [...featuresOf('几点开门').keys()] // w:几, w:点, b:几点 … */
function featuresOf(masked: string): Map<string, number> {
  const features = new Map<string, number>();
  const units = (fold(masked).match(UNITS) ?? []).slice(0, MOST_UNITS).map(stem);
  units.forEach((unit, at) => {
    features.set(`w:${unit}`, unit.startsWith('{') ? WEIGHTS.mask : WEIGHTS.word);
    const before = units[at - 1];
    if (before !== undefined) features.set(`b:${before} ${unit}`, WEIGHTS.pair);
    if (/^[a-z]{4}/.test(unit))
      for (const piece of piecesOf(` ${unit} `)) features.set(`p:${piece}`, WEIGHTS.piece);
  });
  return features;
}

const stem = (unit: string) => (/^[a-z]{3,24}$/.test(unit) ? porterStemmer.stem(unit) : unit);
const piecesOf = (word: string) =>
  Array.from({ length: word.length - PIECE + 1 }, (_, at) => word.slice(at, at + PIECE));

/** Sentences of the kind, which tell how rare a word is: among ten that all ask for engraving it would seem to say nothing. */
export interface Background {
  features: Map<string, number>[];
  having: ReadonlyMap<string, number>;
}

/** These sentences as a background; made once for all that is measured against it. */
export function backgroundOf(sentences: readonly string[]): Background {
  const features = sentences.map(featuresOf);
  const having = new Map<string, number>();
  count(features, having);
  return { features, having };
}

function count(all: Map<string, number>[], having: Map<string, number>): void {
  for (const features of all)
    for (const feature of features.keys()) having.set(feature, (having.get(feature) ?? 0) + 1);
}

/** The vectors of sentences and of their background, each feature weighted by how few of all of them have it. */
export function vectorsOf(
  sentences: readonly string[],
  background: Background,
): { own: Vector[]; others: () => Vector[] } {
  const own = sentences.map(featuresOf);
  const having = new Map(background.having);
  count(own, having);
  const total = own.length + background.features.length;
  const numbers = new Map([...having.keys()].map((feature, number) => [feature, number]));
  const rarity = (feature: string) => Math.log(1 + total / (having.get(feature) ?? 1));

  const vectorOf = (features: Map<string, number>): Vector => {
    const weights = Float64Array.from(features, ([feature, weight]) => weight * rarity(feature));
    const length = Math.hypot(...weights) || 1;
    return {
      features: Int32Array.from(features.keys(), (feature) => numbers.get(feature) ?? 0),
      weights: weights.map((weight) => weight / length),
    };
  };
  return { own: own.map(vectorOf), others: () => background.features.map(vectorOf) };
}

/** An index over vectors of one making, to find those that share something without looking at the rest. */
export interface VectorIndex {
  add(place: number, vector: Vector): void;
  /** calls with every place that has anything in common, and how alike it is, 0 to 1 */
  alike(vector: Vector, found: (place: number, similarity: number) => void): void;
}

/** What more sentences than this have in common says next to nothing, and takes most of the time. */
const MOST_HAVING = 500;

/** An empty index for places from 0 to `size` - 1. Typed arrays: with maps, 5,000 sentences took 20 times as long. */
export function createIndex(size: number): VectorIndex {
  const having: ({ places: number[]; weights: number[] } | undefined)[] = [];
  const sums = new Float64Array(size);
  return {
    add(place, { features, weights }) {
      for (let n = 0; n < features.length; n++) {
        const feature = features[n] ?? 0;
        having[feature] ??= { places: [], weights: [] };
        having[feature].places.push(place);
        having[feature].weights.push(weights[n] ?? 0);
      }
    },
    alike({ features, weights }, found) {
      const touched: number[] = [];
      for (let n = 0; n < features.length; n++) {
        const known = having[features[n] ?? 0];
        if (!known || known.places.length > MOST_HAVING) continue;
        const weight = weights[n] ?? 0;
        for (let k = 0; k < known.places.length; k++) {
          const place = known.places[k] ?? 0;
          if (sums[place] === 0) touched.push(place);
          sums[place] = (sums[place] ?? 0) + weight * (known.weights[k] ?? 0);
        }
      }
      for (const place of touched) {
        found(place, sums[place] ?? 0);
        sums[place] = 0;
      }
    },
  };
}
