import { Worker } from 'node:worker_threads';
import type { Verdict } from '../../dialogs/understanding/learning/check.ts';
import type { SuggestedCluster } from '../../dialogs/understanding/learning/suggest.ts';
import type { Taught, Words } from '../../dialogs/understanding/learning/teaching.ts';
import type { UnheardSentence } from '../../domain/learning/unheard.ts';

/** What takes longer than a turn may wait, and is done in a thread of its own; nothing of it touches the database. */
export interface LearningWork {
  /** the bytes of a model */
  train: { given: { words: Words }; made: Uint8Array };
  group: { given: { words: Words; unheard: UnheardSentence[] }; made: SuggestedCluster[] };
  check: { given: { words: Words; added: Taught[] }; made: Verdict };
}

export type Job = { [K in keyof LearningWork]: { kind: K } & LearningWork[K]['given'] }[keyof LearningWork];

/** What the thread sends: how far it is, and at last what it made. */
export type Report = { progress: [done: number, total: number] } | { made: unknown };

/** The work was given up because nobody waits for it any more. */
export class WorkStopped extends Error {
  override name = 'WorkStopped';
}

const LOOK_MS = 100;

/** Does one piece of work in a new thread, which ends with it; `workerFile` is dist/learner.mjs. */
export function runWork<K extends keyof LearningWork>(
  workerFile: string,
  job: { kind: K } & LearningWork[K]['given'],
  {
    onProgress,
    isStopped,
  }: { onProgress?: (done: number, total: number) => void; isStopped?: () => boolean } = {},
): Promise<LearningWork[K]['made']> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: job });
    const look = setInterval(() => isStopped?.() && settle(() => reject(new WorkStopped())), LOOK_MS);
    const settle = (then: () => void) => {
      clearInterval(look);
      then();
      void worker.terminate();
    };
    worker.on('message', (report: Report) => {
      if ('progress' in report) onProgress?.(...report.progress);
      else settle(() => resolve(report.made as LearningWork[K]['made']));
    });
    worker.on('error', (error) => settle(() => reject(error)));
    worker.on('exit', () => settle(() => reject(new Error('The learning thread ended too early.'))));
  });
}
