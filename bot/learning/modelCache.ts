import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { loadModel, modelName, type Words } from '../../dialogs/understanding/learning/teaching.ts';
import type { Model } from '../../dialogs/understanding/recognize.ts';
import { runWork } from './work.ts';
import { writeWhole } from './writeWhole.ts';

const CACHE = 'cache';
const MOST_KEPT = 2;

/**
 * The model of the checkout's sentences and the shop's words: the one beside the bundle or in DATA_DIR/cache that was
 * made of just these, else trained in a thread and kept there. What is there and cannot be read is made anew.
 */
export async function modelOf(
  words: Words,
  { folder, workerFile }: { folder: string; workerFile: string },
): Promise<Model> {
  const cache = join(folder, CACHE);
  const name = `model-${modelName(words)}`;
  const file = join(cache, name);
  const kept = keptModel(join(dirname(workerFile), name)) ?? keptModel(file);
  if (kept) return kept;

  const bytes = await runWork(workerFile, { kind: 'train', words });
  mkdirSync(cache, { recursive: true, mode: 0o700 });
  writeWhole(file, bytes);
  dropOld(cache);
  return loadModel(bytes);
}

function keptModel(file: string): Model | null {
  if (!existsSync(file)) return null;
  try {
    return loadModel(readFileSync(file));
  } catch {
    return null;
  }
}

/** Of earlier words and earlier versions one is kept, for whoever goes back. */
function dropOld(cache: string): void {
  const models = readdirSync(cache)
    .filter((name) => name.startsWith('model-'))
    .map((name) => ({ file: join(cache, name), at: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.at - a.at);
  for (const { file } of models.slice(MOST_KEPT)) rmSync(file, { force: true });
}
