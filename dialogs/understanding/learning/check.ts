import type { Intent } from '../intents.ts';
import type { Taught } from './teaching.ts';

/** A sentence whose meaning the new ones change: meant, and heard before and after. */
export interface Flip {
  text: string;
  intent: Intent;
  before: Intent;
  after: Intent;
}

/** What the sentences to accept would do to the rest. */
export interface Verdict {
  refused: boolean;
  /** heard rightly before and wrongly after; those accepted before come first */
  worse: Flip[];
  better: Flip[];
  /** how many sentences were compared */
  compared: number;
  /** of the new sentences, how many would be heard as accepted */
  learnt: number;
}

/** What a masked sentence means to something that was trained. */
export type Listener = (masked: string) => Intent;

const FOLDS = 3;
/** Sentences near a border change sides with any change of the training: what an intent may lose beyond what it gains. */
const MOST_LOST_SHARE = 0.05;
/** What all intents together may lose beyond what they gain. */
const MOST_LOST = 3;
/** So many sentences may be taken from other intents by those that got new ones. */
const MOST_TAKEN = 1;
/** Heard by mistake, these agree to something or undo it. */
const ACTS: readonly Intent[] = ['yes', 'order.cancel'];

/**
 * Compares a model with and without the new sentences: each training sentence by cross-validation, heard by a model that
 * did not learn it, and each sentence accepted before by the whole model. Refused when one accepted before is lost, one
 * is newly taken for a yes or for cancelling, the intents with new sentences take more than one from others, an intent
 * loses more than a twentieth of its sentences beyond what it gains, or all together more than 3. Below that it is chance.
 * Seven or eight trainings: for a worker.
 */
export function checkWords(options: {
  sentences: Taught[];
  accepted: Taught[];
  added: Taught[];
  /** learns from sentences to tell what others mean */
  teach: (taught: Taught[]) => Listener;
  onProgress?: (done: number, total: number) => void;
}): Verdict {
  const { sentences, accepted, added, teach, onProgress } = options;
  const total = 2 * FOLDS + (accepted.length > 0 ? 2 : 1);
  let done = 0;
  const train = (taught: Taught[]) => {
    const listener = teach(taught);
    done += 1;
    onProgress?.(done, total);
    return listener;
  };

  const flips: Flip[] = [];
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = sentences.filter((_, at) => at % FOLDS === fold);
    const rest = [...sentences.filter((_, at) => at % FOLDS !== fold), ...accepted];
    flips.push(...flipsOf(held, train(rest), train([...rest, ...added])));
  }
  const everything = [...sentences, ...accepted];
  const after = train([...everything, ...added]);
  const lost = accepted.length > 0 ? flipsOf(accepted, train(everything), after).filter(isWorse) : [];
  const worse = flips.filter(isWorse);
  const better = flips.filter((flip) => !isWorse(flip));
  const taken = worse.filter((flip) => added.some(({ intent }) => intent === flip.after));
  const acts = worse.filter((flip) => ACTS.includes(flip.after) && !ACTS.includes(flip.intent));
  return {
    refused:
      worse.length - better.length > MOST_LOST ||
      lost.length + acts.length > 0 ||
      taken.length > MOST_TAKEN ||
      losesMuch(sentences, worse, better),
    worse: [...lost, ...worse],
    better,
    compared: sentences.length + accepted.length,
    learnt: added.filter(({ text, intent }) => after(text) === intent).length,
  };
}

const isWorse = (flip: Flip) => flip.before === flip.intent;

/** The sentences that one of two models hears rightly and the other wrongly. */
function flipsOf(sentences: Taught[], without: Listener, withAdded: Listener): Flip[] {
  return sentences.flatMap(({ text, intent }) => {
    const [before, after] = [without(text), withAdded(text)];
    return before !== after && (before === intent || after === intent)
      ? [{ text, intent, before, after }]
      : [];
  });
}

function losesMuch(sentences: Taught[], worse: Flip[], better: Flip[]): boolean {
  const countOf = (all: { intent: Intent }[], intent: Intent) =>
    all.filter((each) => each.intent === intent).length;
  return [...new Set(worse.map(({ intent }) => intent))].some((intent) => {
    const loss = countOf(worse, intent) - countOf(better, intent);
    return loss > 1 && loss > countOf(sentences, intent) * MOST_LOST_SHARE;
  });
}
