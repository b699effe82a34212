import { describe, expect, it } from 'vitest';
import { intents } from '../../../dialogs/understanding/intents.ts';
import { chinese, english, withOwn } from '../../../dialogs/understanding/training.ts';

const MASKS = /^(?:[^{}]|\{(?:product|number|order|address|name|contact)\})+$/;

describe.each([
  ['en', english],
  ['zh', chinese],
] as const)('the sentences, %s', (_, sentences) => {
  it('are at least 25 for each intent, and 110 for what is none', () => {
    const few = intents.filter((intent) => sentences[intent].length < (intent === 'none' ? 110 : 25));
    expect(few).toEqual([]);
  });

  it('mean one thing: none is there twice', () => {
    const all = intents.flatMap((intent) => sentences[intent]).map((said) => said.toLowerCase());
    expect(all.filter((said, at) => all.indexOf(said) !== at)).toEqual([]);
  });

  it('have no mask but those the recognizer writes', () => {
    expect(
      Object.values(sentences)
        .flat()
        .filter((said) => !MASKS.test(said)),
    ).toEqual([]);
  });
});

describe('a shop’s own sentences', () => {
  it('come after ours', () => {
    const all = withOwn(english, { 'shop.hours': ['are you there on market day'] }, 'own.json');
    expect(all['shop.hours']).toEqual([...english['shop.hours'], 'are you there on market day']);
    expect(all.greet).toEqual(english.greet);
  });

  it.each([
    ['an intent there is not', { hours: ['open?'] }, 'own.json: “hours” is no intent'],
    ['no list', { greet: 'hi' }, 'own.json: “greet” needs a list'],
    ['no sentences', { greet: [1] }, 'own.json: “greet” needs a list'],
  ])('end the start when they are not right: %s', (_, own, told) => {
    expect(() => withOwn(english, own, 'own.json')).toThrow(told);
  });
});
