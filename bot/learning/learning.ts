import type { Language } from '../../dialogs/understanding/language.ts';
import type { Verdict } from '../../dialogs/understanding/learning/check.ts';
import type { SuggestedCluster } from '../../dialogs/understanding/learning/suggest.ts';
import type { Taught, Words } from '../../dialogs/understanding/learning/teaching.ts';
import type { Model } from '../../dialogs/understanding/recognize.ts';
import type { UnheardSentence } from '../../domain/learning/unheard.ts';
import { ConfigProblem } from '../config.ts';
import type { Logger } from '../log.ts';
import { modelOf } from './modelCache.ts';
import { addWords, readWords, stampOfWords } from './words.ts';
import { runWork } from './work.ts';

export { WorkStopped } from './work.ts';

export interface Place {
  /** DATA_DIR */
  folder: string;
  /** dist/learner.mjs */
  workerFile: string;
}

/** What the operator's commands need in order to learn; the same beside a server and without one. */
export interface Learning {
  words(): Words;
  group(unheard: UnheardSentence[]): Promise<SuggestedCluster[]>;
  check(added: Taught[], watch: Watch): Promise<Verdict>;
  /** the sentences join DATA_DIR/words.json, and a server that does this here understands them when it resolves */
  accept(language: Language, added: Taught[]): Promise<void>;
  /** else one with this DATA_DIR loads them at its next look or start */
  isServing: boolean;
}

interface Watch {
  onProgress: (done: number, total: number) => void;
  isStopped: () => boolean;
}

/** Learning in a folder; `reload` has a server here take what the file says now. */
export function createLearning({ folder, workerFile }: Place, reload?: () => Promise<void>): Learning {
  return {
    isServing: reload !== undefined,
    words: () => readWords(folder),
    group: async (unheard) =>
      unheard.length === 0 ? [] : runWork(workerFile, { kind: 'group', words: readWords(folder), unheard }),
    check: async (added, watch) =>
      runWork(workerFile, { kind: 'check', words: readWords(folder), added }, watch),
    async accept(language, added) {
      addWords(folder, { language, added });
      await reload?.();
    },
  };
}

/** The model of a running server, and how it becomes another. */
export interface Understanding {
  model(): Model;
  learning: Learning;
  /** looks whether somebody else changed words.json: a command of the terminal, or a hand */
  lookAgain(): void;
}

/** Reads the shop's words and has their model; a file that is not right ends the start. */
export async function openUnderstanding(place: Place, log: Logger): Promise<Understanding> {
  let stamp = stampOfWords(place.folder);
  let model = await modelOf(readWords(place.folder), place);
  let reloading: Promise<void> = Promise.resolve();

  async function readAgain(): Promise<void> {
    const found = stampOfWords(place.folder);
    if (found === stamp) return;
    try {
      model = await modelOf(readWords(place.folder), place);
    } catch (error) {
      if (!(error instanceof ConfigProblem)) throw error;
      log.warn({ cause: error.message }, 'the shop’s words are not right; the earlier ones stay');
    }
    stamp = found; // told of once, and read again when the file changes
  }

  /** One after the other, so that the words that came last are the model that stays. */
  function reload(): Promise<void> {
    reloading = reloading.catch(() => {}).then(readAgain);
    return reloading;
  }

  return {
    model: () => model,
    learning: createLearning(place, reload),
    lookAgain() {
      if (stampOfWords(place.folder) === stamp) return;
      reload().catch((error) => log.warn({ cause: error.name }, 'the shop’s words could not be read again'));
    },
  };
}
