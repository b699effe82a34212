import { chanceOf, fitLogistic, type Logistic } from './logistic.ts';
import { seeded, shuffle } from './random.ts';
import { bestThreshold, fitRejector, type Rejector, signalsOf, type Trial } from './rejector.ts';
import { type Scorer, type Scores, scoreUnits, trainScorer } from './scorer.ts';
import { createSpelling } from './spelling.ts';
import { type Unit, unitsOf } from './units.ts';
import type { WordVectors } from './vectors.ts';

/** A sentence and what it means; `null` is out of scope. */
export interface Example {
  text: string;
  intent: string | null;
}

/** What a text was heard as. `score` is the chance, 0 to 1, that `intent` is right. */
export interface Recognized {
  intent: string;
  score: number;
  /** the others, best first */
  alternatives: { intent: string; score: number }[];
  /** whether it belongs here at all */
  inScope: boolean;
}

/** All that training learnt; plain data, so that it can be saved. */
export interface MatcherModel {
  intents: string[];
  scorer: Scorer;
  /** the chance that the best intent is right */
  right: Logistic;
  rejector: Rejector | null;
  words: string[];
}

export interface Matcher {
  readonly model: MatcherModel;
  recognize(text: string): Recognized;
  /** the chance that a text belongs here; 1 where nothing is rejected */
  belongs(text: string): number;
}

export interface TrainOptions {
  seed: number;
  vectors?: WordVectors | null;
  /** examples not trained on, by which the threshold is chosen */
  dev?: Example[];
  /** rejects although no example is out of scope: intents left out of a trial play the strangers */
  reject?: boolean;
  /** below this chance of belonging here a text is rejected; without it the trials choose */
  threshold?: number;
}

/** So many sentences out of scope are worth a label of their own. */
const OWN_LABEL_FROM = 20;
const FOLDS = 3;
/** Above this many sentences one fold tells enough. */
const ONE_FOLD_FROM = 2500;
const HELD_SHARE = 0.2;
const STRANGERS_SHARE = 0.15;
const MOST_WORDS = 50_000;
/** How fast a lower margin makes an alternative less likely. */
const SHARPNESS = 4;

interface Sample {
  units: Unit[];
  /** index of the intent; -1 out of scope */
  label: number;
}

/**
 * Trains a matcher on any sentences with intents, in any mix of English and Chinese. The same examples and seed give
 * the same matcher.
 *
 * @throws when there are fewer than two intents
 */
export function train(examples: readonly Example[], options: TrainOptions): Matcher {
  const intents = [...new Set(examples.flatMap(({ intent }) => intent ?? []))];
  if (intents.length < 2) throw new Error('Training needs sentences of at least two intents.');
  const vectors = options.vectors ?? null;
  const samples = examples.map((example) => sampleOf(example, intents));
  const strangers = samples.filter(({ label }) => label < 0).length;
  const devStrangers = options.dev?.some(({ intent }) => intent === null) ?? false;
  const rejects = options.reject || strangers > 0 || devStrangers;

  const learn = (from: Sample[]) => learnScorer(from, { intents, strangers, vectors, seed: options.seed });
  const trials = trialsOf(samples, {
    intents,
    learn,
    vectors,
    seed: options.seed,
    invent: rejects && strangers < OWN_LABEL_FROM,
  });
  const fitted = rejects ? fitRejector(trials) : null;
  const rejector = fitted && { ...fitted, threshold: options.threshold ?? fitted.threshold };
  const scorer = learn(samples);
  const words = [
    ...new Set(samples.flatMap(({ units }) => units.filter(isPlainWord).map(({ text }) => text))),
  ];

  const right = fitLogistic(
    trials.map(({ signals }) => signals),
    trials.map(({ isOut, isRight }) => isRight && !isOut),
  );
  const model = { intents, scorer, right, rejector, words: words.slice(0, MOST_WORDS) };
  const matcher = createMatcher(model, vectors);
  if (!rejector || !devStrangers || options.threshold !== undefined) return matcher;
  const judged = (options.dev ?? []).map((example) =>
    judge(sampleOf(example, intents), scorer, { intents, vectors }),
  );
  return createMatcher(
    { ...model, rejector: { ...rejector, threshold: bestThreshold(rejector.belongs, judged) } },
    vectors,
  );
}

const sampleOf = ({ text, intent }: Example, intents: string[]): Sample => ({
  units: unitsOf(text),
  label: intent === null ? -1 : intents.indexOf(intent),
});

const isPlainWord = ({ kind, text }: Unit) => kind === 'word' && !text.startsWith('{');

interface LearnOptions {
  intents: string[];
  strangers: number;
  vectors: WordVectors | null;
  seed: number;
}

function learnScorer(samples: Sample[], { intents, strangers, vectors, seed }: LearnOptions): Scorer {
  const ownLabel = strangers >= OWN_LABEL_FROM;
  const labels = Int32Array.from(samples, ({ label }) => (label < 0 && ownLabel ? intents.length : label));
  return trainScorer(
    samples.map(({ units }) => units),
    labels,
    { labelCount: intents.length + (ownLabel ? 1 : 0), vectors, seed },
  );
}

interface TrialOptions {
  intents: string[];
  learn: (from: Sample[]) => Scorer;
  vectors: WordVectors | null;
  seed: number;
  /** whole intents are left out of each fold, and their sentences are its strangers */
  invent: boolean;
}

/** How texts fare that training did not see: what the rejector and the score are fitted on. */
function trialsOf(samples: Sample[], options: TrialOptions): Trial[] {
  const { intents, learn, vectors, seed, invent } = options;
  const random = seeded(seed + 1);
  const order = Int32Array.from(samples, (_, i) => i);
  shuffle(order, order.length, random);
  const folds = samples.length >= ONE_FOLD_FROM ? 1 : FOLDS;
  const heldCount = Math.ceil(folds === 1 ? samples.length * HELD_SHARE : samples.length / folds);
  const intentOrder = Int32Array.from(intents, (_, i) => i);
  shuffle(intentOrder, intentOrder.length, random);
  const leftCount = invent ? Math.max(1, Math.round(intents.length * STRANGERS_SHARE)) : 0;

  const trials: Trial[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const held = new Set(order.subarray(fold * heldCount, (fold + 1) * heldCount));
    const left = new Set(intentOrder.subarray(fold * leftCount, (fold + 1) * leftCount));
    const isStranger = ({ label }: Sample) => label < 0 || left.has(label);
    const scorer = learn(samples.filter((sample, i) => !held.has(i) && !left.has(sample.label)));
    samples.forEach((sample, i) => {
      if (!held.has(i) && !left.has(sample.label)) return;
      trials.push(
        judge(isStranger(sample) ? { ...sample, label: -1 } : sample, scorer, { intents, vectors }),
      );
    });
  }
  return trials;
}

function judge(
  { units, label }: Sample,
  scorer: Scorer,
  { intents, vectors }: { intents: string[]; vectors: WordVectors | null },
): Trial {
  const scores = scoreUnits(scorer, units, vectors);
  return {
    signals: signalsOf(scores, intents.length, units.length),
    isOut: label < 0,
    isRight: bestOf(scores, intents.length) === label,
  };
}

function bestOf({ margins }: Scores, intentCount: number): number {
  let best = 0;
  for (let k = 1; k < intentCount; k++) if ((margins[k] as number) > (margins[best] as number)) best = k;
  return best;
}

/** A matcher from what training learnt, with the vectors it was trained with. */
export function createMatcher(model: MatcherModel, vectors: WordVectors | null): Matcher {
  const { intents, scorer, right, rejector } = model;
  const spelling = createSpelling(model.words, vectors);

  function score(text: string) {
    const units = spelling.correct(unitsOf(text));
    const scores = scoreUnits(scorer, units, vectors);
    return { scores, signals: signalsOf(scores, intents.length, units.length) };
  }

  function recognize(text: string): Recognized {
    const { scores, signals } = score(text);
    const best = bestOf(scores, intents.length);
    const sure = chanceOf(right, signals);
    const shares = intents.map((_, k) =>
      k === best
        ? 0
        : Math.exp(SHARPNESS * ((scores.margins[k] as number) - (scores.margins[best] as number))),
    );
    const total = shares.reduce((sum, share) => sum + share, 0);
    return {
      intent: intents[best] as string,
      score: sure,
      alternatives: intents
        .map((intent, k) => ({ intent, score: ((1 - sure) * (shares[k] as number)) / total }))
        .filter((_, k) => k !== best)
        .sort((a, b) => b.score - a.score),
      inScope: rejector === null || chanceOf(rejector.belongs, signals) >= rejector.threshold,
    };
  }

  const belongs = (text: string) => (rejector ? chanceOf(rejector.belongs, score(text).signals) : 1);
  return { model, recognize, belongs };
}
