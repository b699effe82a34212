import { hash, hashOf } from './hash.ts';
import type { Unit } from './units.ts';

/** Word vectors: for words, pairs of words and Chinese words a direction each; similar meanings point alike. */
export interface WordVectors {
  readonly dimensions: number;
  /** Adds what a text means to `sum`, which has `dimensions` places; the number of units it knew. */
  add(units: readonly Unit[], sum: Float32Array): number;
  /** whether the language has this word, though no training sentence may */
  hasWord(word: string): boolean;
}

const MAGIC = 0x56595250; // "PRYV"
const HEADER_BYTES = 16;
const WORD = 101;
const PAIR = 102;
const HAN = 104;
const LONGEST_HAN = 4;

/**
 * Reads the file of vectors: a header, hashes in rising order, a scale for each, and eight bits a dimension. Nothing is
 * copied; looking a word up is a search among the hashes. docs/understanding.md says where its numbers come from.
 */
export function readWordVectors(bytes: Uint8Array): WordVectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.byteLength < HEADER_BYTES || view.getUint32(0, true) !== MAGIC)
    throw new Error('The file of word vectors is damaged: get vectors.bin from the repository again.');
  const count = view.getUint32(4, true);
  const dimensions = view.getUint32(8, true);
  const at = bytes.byteOffset + HEADER_BYTES;
  const hashes = new Int32Array(bytes.buffer, at, count);
  const scales = new Float32Array(bytes.buffer, at + 4 * count, count);
  const values = new Int8Array(bytes.buffer, at + 8 * count, count * dimensions);

  function find(key: number): number {
    let low = 0;
    let high = count - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const found = hashes[middle] ?? 0;
      if (found === key) return middle;
      if (found < key) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  function addOne(key: number, sum: Float32Array): boolean {
    const row = find(key);
    if (row < 0) return false;
    const scale = scales[row] ?? 0;
    const start = row * dimensions;
    for (let i = 0; i < dimensions; i++) sum[i] = (sum[i] ?? 0) + scale * (values[start + i] ?? 0);
    return true;
  }

  function add(units: readonly Unit[], sum: Float32Array): number {
    let known = 0;
    let before = '^';
    units.forEach((unit, i) => {
      if (unit.kind === 'han') {
        if (addHan(units, i, sum)) known++;
        return;
      }
      if (unit.text === '!') return;
      const word = unit.kind === 'number' ? '#' : unit.text;
      if (addOne(hash(word, WORD), sum)) known++;
      addOne(hash(`${before} ${word}`, PAIR), sum);
      before = word;
    });
    if (before !== '^') addOne(hash(`${before} $`, PAIR), sum);
    return known;
  }

  /** Every Chinese word that begins here: without a segmenter nothing hangs on where it would cut. */
  function addHan(units: readonly Unit[], start: number, sum: Float32Array): boolean {
    let run = '';
    let known = false;
    for (let i = start; i < Math.min(units.length, start + LONGEST_HAN); i++) {
      const unit = units[i];
      if (unit?.kind !== 'han') break;
      run += unit.text;
      if (addOne(hashOf(run, 0, run.length, HAN), sum)) known = true;
    }
    return known;
  }

  return { dimensions, add, hasWord: (word) => find(hash(word, WORD)) >= 0 };
}
