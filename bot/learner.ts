import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { checkWords } from '../dialogs/understanding/learning/check.ts';
import { groupUnheard } from '../dialogs/understanding/learning/suggest.ts';
import {
  judge,
  modelName,
  noWords,
  ourSentences,
  saveModel,
  sentencesToCompare,
  trainOn,
  wordsTaught,
} from '../dialogs/understanding/learning/teaching.ts';
import type { Job, Report } from './learning/work.ts';
import { writeWhole } from './learning/writeWhole.ts';

// The thread that bot/learning/work.ts starts: one job, one answer. Run by itself, after bundling, it leaves the model of
// the checkout's sentences beside the bundle, so that a first start has nothing to train.

const builtModel = () => fileURLToPath(new URL(`model-${modelName(noWords)}`, import.meta.url));
const tell = (report: Report) => parentPort?.postMessage(report);

function doJob(job: Job): unknown {
  const accepted = wordsTaught(job.words);
  const sentences = ourSentences();
  switch (job.kind) {
    case 'train':
      return saveModel(trainOn([...sentences, ...accepted]));
    case 'group':
      return groupUnheard(job.unheard, [...sentences, ...accepted]);
    case 'check':
      return checkWords({
        sentences: sentencesToCompare(),
        accepted,
        added: job.added,
        teach: (taught) => {
          const model = trainOn(taught);
          return (masked) => judge(model, masked).intent;
        },
        onProgress: (...progress) => tell({ progress }),
      });
  }
}

if (isMainThread) writeWhole(builtModel(), saveModel(trainOn(ourSentences())));
else tell({ made: doJob(workerData as Job) });
