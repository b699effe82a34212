import { createHash } from 'node:crypto';
import { type Intent, intents } from '../intents.ts';
import type { Language } from '../language.ts';
import { ownVectors } from '../matcher/ownVectors.ts';
import { loadMatcher, saveMatcher } from '../matcher/saved.ts';
import { classify, ourSentences, type Taught, trainModel } from '../model.ts';
import { LEAST_SCORE, type Model } from '../recognize.ts';
import { fold } from '../text.ts';

// The only file of learning from use that knows the matcher: how it is trained, asked, kept and found again.

export { ourSentences, type Taught };

/** The sentences a shop accepted, beside those in the checkout. */
export type Words = Record<Language, Partial<Record<Intent, string[]>>>;

export const noWords: Words = { en: {}, zh: {} };

type Table = Partial<Record<Intent, readonly string[]>>;

const taughtIn = (table: Table): Taught[] =>
  intents.flatMap((intent) => (table[intent] ?? []).map((text) => ({ text, intent })));

/** So many sentences of each intent tell what others would do to it; all of them would take minutes. */
const COMPARED_AN_INTENT = 100;

/** The sentences of the checkout, evenly thinned: for comparing, not for listening. */
export function sentencesToCompare(): Taught[] {
  const all = ourSentences();
  return intents.flatMap((intent) => {
    const own = all.filter((each) => each.intent === intent);
    const step = Math.max(1, own.length / COMPARED_AN_INTENT);
    return own.filter((_, at) => Math.floor(at / step) !== Math.floor((at - 1) / step));
  });
}

/** The sentences of the shop. */
export const wordsTaught = (words: Words): Taught[] => [...taughtIn(words.en), ...taughtIn(words.zh)];

/** A model of these sentences and no others; the same ones give the same model. Takes seconds: for a worker. */
export const trainOn = (sentences: readonly Taught[]): Model => trainModel(sentences);

/** What the model takes a masked sentence for; `none` when it is not sure enough, as in a conversation. */
export function judge(model: Model, masked: string): { intent: Intent; score: number } {
  const [best] = classify(model, fold(masked));
  if (!best || best.score < LEAST_SCORE) return { intent: 'none', score: 1 - (best?.score ?? 0) };
  return best;
}

/** A model as bytes. */
export const saveModel = ({ matcher }: Model): Uint8Array => saveMatcher(matcher);

/** The model that was saved; throws when the bytes are none, or of another version. */
export const loadModel = (bytes: Uint8Array): Model => ({ matcher: loadMatcher(bytes, ownVectors()) });

/** Changes when the same sentences would train another model; one that is kept in another way cannot be read. */
const MATCHER = 'matcher 4';

/** The name of the model that the checkout's sentences and these words train. */
export function modelName(words: Words): string {
  const hash = createHash('sha256').update(MATCHER).update(JSON.stringify(intents));
  for (const { text, intent } of [...ourSentences(), ...wordsTaught(words)])
    hash.update(`${intent}\n${text}\n`);
  return hash.digest('hex').slice(0, 32);
}
