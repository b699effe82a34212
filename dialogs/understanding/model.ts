import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import porterStemmer from 'natural/lib/natural/stemmers/porter_stemmer.js';
import { type Intent, intents } from './intents.ts';
import { fold } from './text.ts';
import { chinese, english } from './training.ts';

/** What training learnt: for each token its weight, and its log-likelihood under each intent. */
export interface Model {
  readonly tokens: ReadonlyMap<string, { readonly weight: number; readonly logs: Float64Array }>;
  /** log-likelihood of a token that the intent never saw */
  readonly unseen: Float64Array;
  /** weight of a word nobody trained: that of the rarest token */
  readonly rare: number;
}

export interface Guess {
  intent: Intent;
  score: number;
}

const SMOOTHING = 0.1;
const UNITS = /\{[a-z]+\}|[a-z]+(?:'[a-z]+)?|\p{Script=Han}|[?]/gu;
const MOST_UNITS = 60;
const CONTRACTED = /\b(what|where|who|how|when|it|that|there|here)'s\b/g;
const HAN = /\p{Script=Han}/u;

function stem(word: string): string {
  return word.length > 24 ? word.slice(0, 24) : porterStemmer.stem(word);
}

/** Words and neighbours, prefixed: natural trips over tokens like `12` and `constructor`. */
function tokensOf(masked: string): { units: string[]; pairs: string[] } {
  const spelled = masked.replace(CONTRACTED, '$1 is');
  const said = (spelled.match(UNITS) ?? []).slice(0, MOST_UNITS);
  const units = said.map((unit) =>
    /^[a-z]/.test(unit) ? `w:${stem(unit)}` : HAN.test(unit) ? `c:${unit}` : unit,
  );
  const pairs = units.map((unit, i) => `b:${i === 0 ? '^' : units[i - 1]} ${unit}`);
  return { units, pairs };
}

function featuresOf(masked: string): string[] {
  const { units, pairs } = tokensOf(masked);
  return [...new Set([...units, ...pairs, ...(units.length > 0 ? [`b:${units.at(-1)} $`] : [])])];
}

/** natural's counts with an index: its own search for every known token in every sentence takes 300 ms. */
class IndexedBayesClassifier extends BayesClassifier {
  #places?: Map<string, number>;

  override textToFeatures(tokens: string[]): number[] {
    this.#places ??= new Map(Object.keys(this.features).map((token, place) => [token, place]));
    const features = new Array<number>(this.#places.size).fill(0);
    for (const token of tokens) {
      const place = this.#places.get(token);
      if (place !== undefined) features[place] = 1;
    }
    return features;
  }
}

/**
 * A model trained on our sentences: natural counts, we keep the counts as logarithms, because natural's own scoring
 * walks over every known token and multiplies probabilities until they are zero.
 */
export function trainModel(): Model {
  const bayes = new IndexedBayesClassifier(undefined, SMOOTHING);
  for (const intent of intents) {
    for (const sentence of [...english[intent], ...chinese[intent]])
      bayes.addDocument(featuresOf(fold(sentence)), intent);
  }
  bayes.train();

  const { classFeatures, classTotals } = bayes.classifier;
  const totals = intents.map((intent) => classTotals[intent] ?? 1);
  const unseen = Float64Array.from(totals, (total) => Math.log(SMOOTHING / total));
  const sentences = totals.reduce((sum, total) => sum + total, 0);
  const weightOf = (count: number) => Math.log(sentences / count);

  const tokens = new Map(
    Object.entries(bayes.features).map(([token, count], i) => {
      const logs = Float64Array.from(intents, (intent, k) => {
        const seen = classFeatures[intent]?.[i];
        return seen ? Math.log(seen / (totals[k] ?? 1)) : (unseen[k] ?? 0);
      });
      return [token, { weight: weightOf(count), logs }];
    }),
  );
  return { tokens, unseen, rare: weightOf(1) };
}

/** The share of a message, by weight of its words, that the model has met; Han characters count in known pairs only. */
function knownShare(model: Model, masked: string): number {
  const { units, pairs } = tokensOf(masked);
  let known = 0;
  let all = 0;
  units.forEach((unit, i) => {
    const token = model.tokens.get(unit);
    const paired =
      !unit.startsWith('c:') ||
      units.length === 1 ||
      model.tokens.has(pairs[i] ?? '') ||
      (pairs[i + 1] !== undefined && model.tokens.has(pairs[i + 1] ?? ''));
    all += token?.weight ?? model.rare;
    if (token && paired) known += token.weight;
  });
  return all === 0 ? 0 : known / all;
}

/**
 * The intents by their score, 0 to 1, best first: naive Bayes over the words of a masked text, less what it does
 * not know.
 *
 * @example classify(model, 'where is my order {order}')[0] // { intent: 'order.status', score: 0.9… }
 */
export function classify(model: Model, masked: string): Guess[] {
  const features = featuresOf(masked).flatMap((token) => model.tokens.get(token) ?? []);
  const logs = intents.map((_, k) => features.reduce((sum, { logs }) => sum + (logs[k] ?? 0), 0));

  // neighbours repeat what words say, so the sum is too sure of itself: cool it by how much was said
  const cooling = 1 + Math.sqrt(features.length) / 2;
  const best = Math.max(...logs);
  const shares = logs.map((log) => Math.exp((log - best) / cooling));
  const total = shares.reduce((sum, share) => sum + share, 0);
  const share = knownShare(model, masked);
  return intents
    .map((intent, k) => ({ intent, score: ((shares[k] ?? 0) / total) * share }))
    .sort((a, b) => b.score - a.score);
}
