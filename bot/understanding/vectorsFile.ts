import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWordVectors, type WordVectors } from '../../dialogs/understanding/matcher/vectors.ts';

/** The word vectors that come with the checkout at `root`. */
export function openWordVectors(root: string): WordVectors {
  return readWordVectors(readFileSync(join(root, 'dialogs/understanding/matcher/vectors.bin')));
}
