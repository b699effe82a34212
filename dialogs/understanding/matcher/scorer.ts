import { type Encoded, type Encoding, encode, learnEncoding, rowsOf } from './encode.ts';
import { trainLinear } from './linear.ts';
import type { Unit } from './units.ts';
import type { WordVectors } from './vectors.ts';

/** The linear half of a matcher: how far a text is on each label's side. */
export interface Scorer extends Encoding {
  /** columns x labels, eight bits each; a column's own scale makes them weights */
  readonly weights: Int8Array;
  readonly scales: Float32Array;
  /** dimensions x labels */
  readonly dense: Float32Array;
  readonly bias: Float32Array;
  /** labels x dimensions: the middle of what each label's sentences mean */
  readonly middles: Float32Array;
}

/** Margins by label, and how near in meaning the nearest label's middle is (-1 to 1). */
export interface Scores {
  margins: Float32Array;
  nearest: number;
  knownShare: number;
}

/** From 0.3 to 1 it makes 0.3 points; without it ten sentences an intent cost 0.8. */
const MIDDLE_WEIGHT = 0.6;

/** Learns from units and their labels; -1 is out of scope. */
export function trainScorer(
  texts: Unit[][],
  labels: Int32Array,
  { labelCount, vectors, seed }: { labelCount: number; vectors: WordVectors | null; seed: number },
): Scorer {
  const encoding = learnEncoding(texts, vectors);
  const encoded = texts.map((units) => encode(units, encoding, vectors));
  const dimensions = vectors?.dimensions ?? 0;
  const rows = rowsOf(encoded, encoding.columns.size, dimensions);
  const trained = trainLinear(rows, labels, { labelCount, seed });
  const dense = new Float32Array(dimensions * labelCount);
  trained.dense.forEach((direction, label) => {
    for (let i = 0; i < dimensions; i++) dense[i * labelCount + label] = direction[i] ?? 0;
  });
  return {
    ...encoding,
    ...inEightBits(trained.sparse, encoding.columns.size),
    dense,
    bias: trained.bias,
    middles: middlesOf(encoded, labels, { labelCount, dimensions }),
  };
}

/** A column's weights lie side by side: scoring adds whole columns, and eight bits keep a large model in the cache. */
function inEightBits(byLabel: Float32Array[], width: number): { weights: Int8Array; scales: Float32Array } {
  const labelCount = byLabel.length;
  const weights = new Int8Array(width * labelCount);
  const scales = new Float32Array(width);
  for (let column = 0; column < width; column++) {
    let largest = 0;
    for (const label of byLabel) largest = Math.max(largest, Math.abs(label[column] ?? 0));
    if (largest === 0) continue;
    scales[column] = largest / 127;
    byLabel.forEach((label, k) => {
      weights[column * labelCount + k] = Math.round(((label[column] ?? 0) / largest) * 127);
    });
  }
  return { weights, scales };
}

function middlesOf(
  encoded: Encoded[],
  labels: Int32Array,
  { labelCount, dimensions }: { labelCount: number; dimensions: number },
): Float32Array {
  const middles = new Float32Array(labelCount * dimensions);
  encoded.forEach(({ dense }, row) => {
    const label = labels[row] ?? -1;
    if (label < 0) return;
    for (let i = 0; i < dimensions; i++) {
      const at = label * dimensions + i;
      middles[at] = (middles[at] ?? 0) + (dense[i] ?? 0);
    }
  });
  for (let label = 0; label < labelCount; label++) {
    const middle = middles.subarray(label * dimensions, (label + 1) * dimensions);
    const length = lengthOf(middle) || 1;
    for (let i = 0; i < dimensions; i++) middle[i] = (middle[i] ?? 0) / length;
  }
  return middles;
}

/** Scores a text by all labels at once. */
export function scoreUnits(scorer: Scorer, units: readonly Unit[], vectors: WordVectors | null): Scores {
  const { columns, values, dense, knownShare } = encode(units, scorer, vectors);
  const { weights, scales, bias } = scorer;
  const labelCount = bias.length;
  const margins = Float32Array.from(bias);
  for (let n = 0; n < columns.length; n++) {
    const column = columns[n] as number;
    const factor = (values[n] as number) * (scales[column] as number);
    const at = column * labelCount;
    for (let k = 0; k < labelCount; k++)
      margins[k] = (margins[k] as number) + factor * (weights[at + k] as number);
  }
  for (let i = 0; i < dense.length; i++) {
    const x = dense[i] as number;
    const at = i * labelCount;
    for (let k = 0; k < labelCount; k++)
      margins[k] = (margins[k] as number) + x * (scorer.dense[at + k] as number);
  }
  return { margins, nearest: addNearness(scorer, dense, margins), knownShare };
}

/** The middles speak too: with few sentences a label they know more than what separates it. The nearest one's nearness. */
function addNearness({ middles, bias }: Scorer, dense: Float32Array, margins: Float32Array): number {
  const length = lengthOf(dense);
  if (length === 0) return 0;
  let nearest = -1;
  for (let label = 0; label < bias.length; label++) {
    let dot = 0;
    const at = label * dense.length;
    for (let i = 0; i < dense.length; i++) dot += (dense[i] as number) * (middles[at + i] as number);
    const nearness = dot / length;
    margins[label] = (margins[label] as number) + MIDDLE_WEIGHT * nearness;
    nearest = Math.max(nearest, nearness);
  }
  return nearest;
}

function lengthOf(vector: Float32Array): number {
  let square = 0;
  for (let i = 0; i < vector.length; i++) square += (vector[i] as number) ** 2;
  return Math.sqrt(square);
}
