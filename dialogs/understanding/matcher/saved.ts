import { createMatcher, type Matcher, type MatcherModel } from './matcher.ts';
import type { WordVectors } from './vectors.ts';

const FORMAT = 'parley-matcher-1';

/** The parts of a model that are long rows of numbers, in the order they are written. */
const ARRAYS = ['rarity', 'center', 'scales', 'dense', 'bias', 'middles'] as const;

interface Header {
  format: string;
  /** the vectors a matcher was trained with are the only ones it works with */
  dimensions: number;
  lengths: Record<(typeof ARRAYS)[number], number>;
  columns: number;
  weights: number;
  model: Pick<MatcherModel, 'intents' | 'right' | 'rejector' | 'words'>;
}

/** A matcher as bytes: a JSON header with its length before it, then rows of numbers. */
export function saveMatcher({ model }: Matcher): Uint8Array {
  const { scorer, intents, right, rejector, words } = model;
  const keys = new Int32Array(scorer.columns.size);
  for (const [key, column] of scorer.columns) keys[column] = key;
  const header: Header = {
    format: FORMAT,
    dimensions: scorer.center.length,
    lengths: Object.fromEntries(ARRAYS.map((name) => [name, scorer[name].length])) as Header['lengths'],
    columns: keys.length,
    weights: scorer.weights.length,
    model: { intents, right, rejector, words },
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padding = (4 - ((text.length + 4) % 4)) % 4; // so that numbers lie where typed arrays may read them
  const length = new Uint8Array(Uint32Array.of(text.length + padding).buffer);
  const spaces = new Uint8Array(padding).fill(0x20);
  const arrays = ARRAYS.map((name) => bytesOf(scorer[name]));
  return joined([length, text, spaces, bytesOf(keys), ...arrays, bytesOf(scorer.weights)]);
}

/** The matcher that was saved. @throws when the bytes are of another version or other vectors: train again */
export function loadMatcher(bytes: Uint8Array, vectors: WordVectors | null): Matcher {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const { buffer, byteOffset } = aligned;
  const length = new Uint32Array(buffer, byteOffset, 1)[0] ?? 0;
  const header = JSON.parse(new TextDecoder().decode(aligned.subarray(4, 4 + length))) as Header;
  if (header.format !== FORMAT || header.dimensions !== (vectors?.dimensions ?? 0))
    throw new Error('This matcher was saved by another version: train it again.');

  let at = byteOffset + 4 + length;
  const floats = (count: number) => {
    const array = new Float32Array(buffer, at, count);
    at += array.byteLength;
    return array;
  };
  const keys = new Int32Array(buffer, at, header.columns);
  at += keys.byteLength;
  const arrays = Object.fromEntries(ARRAYS.map((name) => [name, floats(header.lengths[name])])) as Record<
    (typeof ARRAYS)[number],
    Float32Array
  >;
  const weights = new Int8Array(buffer, at, header.weights);
  const columns = new Map<number, number>();
  keys.forEach((key, column) => {
    columns.set(key, column);
  });
  return createMatcher({ ...header.model, scorer: { ...arrays, columns, weights } }, vectors);
}

const bytesOf = (array: Int8Array | Int32Array | Float32Array) =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
