import { readFileSync } from 'node:fs';
import { inject } from 'vitest';
import { loadModel } from '../../dialogs/understanding/learning/teaching.ts';
import type { Model } from '../../dialogs/understanding/recognize.ts';

let model: Model | undefined;

/** The model of the checkout's sentences, trained once for all test files. */
export function testModel(): Model {
  model ??= loadModel(readFileSync(inject('model')));
  return model;
}
