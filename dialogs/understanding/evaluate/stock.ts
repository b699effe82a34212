import BayesClassifier from 'natural/lib/natural/classifiers/bayes_classifier.js';
import type { Example, Recognized } from '../matcher/matcher.ts';

/** natural's BayesClassifier as its documentation shows it, to stand beside ours: sentences in, the best label out. */
export function trainStock(examples: readonly Example[]): { recognize(text: string): Recognized } {
  const classifier = new BayesClassifier();
  for (const { text, intent } of examples) if (intent !== null) classifier.addDocument(text, labelOf(intent));
  classifier.train();
  return {
    recognize(text) {
      const [best, ...others] = classifier
        .getClassifications(text)
        .map(({ label, value }) => ({ intent: label.slice(1), score: value }));
      return { intent: best?.intent ?? '', score: best?.score ?? 0, alternatives: others, inScope: true };
    },
  };
}

/** Its labels are keys of a plain object: `constructor` would be one already. */
const labelOf = (intent: string) => `=${intent}`;
