import { expect, it } from 'vitest';
import type { Intent } from '../../../../dialogs/understanding/intents.ts';
import { checkWords, type Listener } from '../../../../dialogs/understanding/learning/check.ts';
import {
  judge,
  loadModel,
  modelName,
  noWords,
  ourSentences,
  saveModel,
  type Taught,
  trainOn,
} from '../../../../dialogs/understanding/learning/teaching.ts';

const taught = (intent: Intent, ...texts: string[]): Taught[] => texts.map((text) => ({ text, intent }));
const things = ['parcel', 'package', 'box', 'delivery', 'order', 'tea', 'courier', 'stuff'];
const status = taught(
  'order.status',
  ...things.flatMap((it) => [`where is my ${it}`, `is my ${it} on its way`]),
);
const hours = taught(
  'shop.hours',
  ...['sunday', 'monday', 'friday', 'easter', 'christmas', 'holidays'].flatMap((day) => [
    `are you open on ${day}`,
    `when do you close on ${day}`,
  ]),
);
const sentences = [...status, ...hours];

/** Hears what the sentence means that shares most of its words, the one learnt last among equals. */
function teach(learnt: Taught[]): Listener {
  return (masked) => {
    const words = new Set(masked.split(' '));
    const alike = learnt.map(({ text, intent }, at) => {
      const said = text.split(' ');
      return {
        intent,
        at,
        share: said.filter((word) => words.has(word)).length / Math.max(said.length, words.size),
      };
    });
    const [best] = alike.sort((a, b) => b.share - a.share || b.at - a.at);
    return best && best.share > 0 ? best.intent : 'none';
  };
}

it('sentences that belong where they are put are let in, and are understood afterwards', () => {
  const added = taught('shop.hours', 'opening times please', 'give me the opening times');
  const seen: string[] = [];
  const verdict = checkWords({
    ...{ sentences, accepted: [], added, teach },
    onProgress: (done, total) => seen.push(`${done}/${total}`),
  });
  expect(verdict).toMatchObject({ refused: false, worse: [], compared: 28, learnt: 2 });
  expect(seen.at(-1)).toBe('7/7');
});

it('sentences that make others misunderstood are refused, with a list of those', () => {
  const added = taught(
    'shop.hours',
    ...things.map((it) => `where is my ${it} now`),
    'where is it',
    'where is my',
  );
  const { refused, worse } = checkWords({ sentences, accepted: [], added, teach });
  expect(refused).toBe(true);
  expect(worse).toContainEqual({
    ...{ text: 'where is my parcel', intent: 'order.status', before: 'order.status', after: 'shop.hours' },
  });
});

it('sentences that undo one accepted before are refused, were it the only one', () => {
  const accepted = taught('order.status', 'any sign of the van');
  const added = taught('shop.hours', 'the van any sign of');
  const { refused, worse } = checkWords({ sentences, accepted, added, teach });
  expect({ refused, first: worse[0] }).toMatchObject({
    refused: true,
    first: { text: 'any sign of the van', before: 'order.status', after: 'shop.hours' },
  });
});

it('one sentence newly taken for a yes is too many', () => {
  const agreeing = taught('yes', 'yes', 'ok do it', 'go on then', 'do it');
  const added = taught('yes', 'is my tea on its way ok');
  const { refused, worse } = checkWords({
    sentences: [...sentences, ...agreeing],
    accepted: [],
    added,
    teach,
  });
  expect({ refused, to: worse.map(({ after }) => after) }).toEqual({ refused: true, to: ['yes'] });
});

it('a kept model answers as before, and bytes that are none are refused', () => {
  const model = trainOn(sentences);
  const again = loadModel(saveModel(model));
  for (const { text } of sentences) expect(judge(again, text)).toEqual(judge(model, text));
  expect(() => loadModel(new Uint8Array(40))).toThrow();
});

it('a model’s name is that of its sentences', () => {
  const own = { en: { 'shop.hours': ['open?'] }, zh: {} };
  expect(modelName(noWords)).toBe(modelName({ en: { greet: [] }, zh: {} }));
  expect(modelName(own)).not.toBe(modelName(noWords));
  expect(ourSentences().length).toBeGreaterThan(2_000);
});
