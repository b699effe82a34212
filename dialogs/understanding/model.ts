import { type Intent, intents } from './intents.ts';
import { type Example, type Matcher, train } from './matcher/matcher.ts';
import { ownVectors } from './matcher/ownVectors.ts';
import { chinese, english } from './training.ts';

/** What training learnt of our sentences. */
export interface Model {
  readonly matcher: Matcher;
}

export interface Guess {
  intent: Intent;
  score: number;
}

/** A sentence to learn from, masked as the recognizer masks. */
export interface Taught {
  text: string;
  intent: Intent;
}

const SEED = 1;
/** Who is misheard is asked back, by the score; who is rejected is told nothing of use. Chosen on sentences kept apart. */
const BELONGS_AT = 0.1;

/** The sentences of the checkout with the shop's own, in both languages. */
export const ourSentences = (): Taught[] =>
  [english, chinese].flatMap((table) =>
    intents.flatMap((intent) => table[intent].map((text) => ({ text, intent }))),
  );

/** A model of these sentences; those of `none` are what it learns to reject. */
export function trainModel(sentences: readonly Taught[] = ourSentences()): Model {
  const examples = sentences.map(
    ({ text, intent }): Example => ({ text, intent: intent === 'none' ? null : intent }),
  );
  return { matcher: train(examples, { seed: SEED, vectors: ownVectors(), threshold: BELONGS_AT }) };
}

/**
 * The intents by the chance that they are meant, 0 to 1, best first; `none` comes first when the text does not belong
 * here.
 *
 * @example classify(model, 'where is my order {order}')[0] // { intent: 'order.status', score: 0.9… }
 */
export function classify({ matcher }: Model, masked: string): Guess[] {
  const { intent, score, alternatives, inScope } = matcher.recognize(masked);
  const guesses = [{ intent, score }, ...alternatives] as Guess[];
  return inScope ? guesses : [{ intent: 'none', score: 1 - score }, ...guesses];
}
