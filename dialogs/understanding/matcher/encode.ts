import { type Features, featuresOf } from './features.ts';
import type { Rows } from './linear.ts';
import type { Unit } from './units.ts';
import type { WordVectors } from './vectors.ts';

/** What training learnt of the features themselves: a column for each, what rarity makes of it, the middle of all meanings. */
export interface Encoding {
  readonly columns: ReadonlyMap<number, number>;
  readonly rarity: Float32Array;
  readonly center: Float32Array;
}

/** A text as numbers: its known features, one vector for what it means, and how much of it was known. */
export interface Encoded {
  columns: number[];
  values: number[];
  dense: Float32Array;
  /** 0 to 1: the weight of the features that training has met */
  knownShare: number;
}

/** Meaning beside wording; from 0.4 to 1 it makes half a point. */
const DENSE_WEIGHT = 0.5;

/** Learns the encoding of these texts. */
export function learnEncoding(texts: Unit[][], vectors: WordVectors | null): Encoding {
  const seenIn = new Map<number, number>();
  for (const units of texts)
    for (const key of featuresOf(units).keys()) seenIn.set(key, (seenIn.get(key) ?? 0) + 1);

  const columns = new Map<number, number>();
  const rarity = new Float32Array(seenIn.size);
  for (const [key, count] of seenIn) {
    rarity[columns.size] = rarityOf(count, texts.length);
    columns.set(key, columns.size);
  }
  return { columns, rarity, center: centerOf(texts, vectors) };
}

const rarityOf = (count: number, total: number) => Math.sqrt(Math.log((total + 1) / (count + 0.5)));

function centerOf(texts: Unit[][], vectors: WordVectors | null): Float32Array {
  const center = new Float32Array(vectors?.dimensions ?? 0);
  for (const units of texts) {
    const meaning = unitLength(meaningOf(units, vectors));
    for (let i = 0; i < center.length; i++) center[i] = (center[i] ?? 0) + (meaning[i] ?? 0) / texts.length;
  }
  return center;
}

function meaningOf(units: readonly Unit[], vectors: WordVectors | null): Float32Array {
  const sum = new Float32Array(vectors?.dimensions ?? 0);
  vectors?.add(units, sum);
  return sum;
}

function unitLength(vector: Float32Array): Float32Array {
  let square = 0;
  for (const x of vector) square += x * x;
  return square === 0 ? vector : vector.map((x) => x / Math.sqrt(square));
}

/** A text under an encoding; both halves have the same length for every text, so that long ones do not shout. */
export function encode(
  units: readonly Unit[],
  encoding: Encoding,
  vectors: WordVectors | null,
  features: Features = featuresOf(units),
): Encoded {
  const unseen = rarityOf(1, 2 * encoding.columns.size + 2);
  const columns: number[] = [];
  const values: number[] = [];
  let square = 0;
  let strange = 0;
  for (const [key, weight] of features) {
    const column = encoding.columns.get(key);
    if (column === undefined) {
      strange += (weight * unseen) ** 2;
      continue;
    }
    const value = weight * (encoding.rarity[column] ?? 0);
    columns.push(column);
    values.push(value);
    square += value * value;
  }
  const length = Math.sqrt(square) || 1;
  for (let i = 0; i < values.length; i++) values[i] = (values[i] ?? 0) / length;

  const meaning = unitLength(meaningOf(units, vectors));
  const isKnown = meaning.some((x) => x !== 0);
  const dense = isKnown ? unitLength(meaning.map((x, i) => x - (encoding.center[i] ?? 0))) : meaning;
  return {
    columns,
    values,
    dense: dense.map((x) => x * DENSE_WEIGHT),
    knownShare: square + strange === 0 ? 0 : square / (square + strange),
  };
}

/** Encoded texts side by side, for training. */
export function rowsOf(encoded: Encoded[], width: number, dimensions: number): Rows {
  const total = encoded.reduce((sum, { columns }) => sum + columns.length, 0);
  const starts = new Int32Array(encoded.length + 1);
  const columns = new Int32Array(total);
  const values = new Float32Array(total);
  const dense = new Float32Array(encoded.length * dimensions);
  let at = 0;
  encoded.forEach((one, row) => {
    columns.set(one.columns, at);
    values.set(one.values, at);
    dense.set(one.dense, row * dimensions);
    at += one.columns.length;
    starts[row + 1] = at;
  });
  return { count: encoded.length, starts, columns, values, dense, dimensions, width };
}
