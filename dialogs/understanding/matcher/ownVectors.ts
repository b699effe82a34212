import { readFileSync } from 'node:fs';
import { readWordVectors, type WordVectors } from './vectors.ts';

let vectors: WordVectors | undefined;

/** The word vectors that come with Parley; the file lies beside this one, and beside the bundle. Read at first use. */
export function ownVectors(): WordVectors {
  vectors ??= readWordVectors(readFileSync(new URL('./vectors.bin', import.meta.url)));
  return vectors;
}
