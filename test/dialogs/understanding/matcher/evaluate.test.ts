import { describe, expect, it } from 'vitest';
import { readOptions, WrongUsage } from '../../../../bot/understanding/options.ts';
import { BadLine, readExamples, sample } from '../../../../dialogs/understanding/evaluate/examples.ts';
import {
  auroc,
  figuresOf,
  type Judged,
  quantile,
} from '../../../../dialogs/understanding/evaluate/figures.ts';
import { trainStock } from '../../../../dialogs/understanding/evaluate/stock.ts';

describe('a file of examples', () => {
  it('is read line by line, blank lines and a byte order mark aside', () => {
    const text = '\uFEFF{"text":"hi","intent":"greet"}\r\n\n{"text":"zzz","intent":null}\n';
    expect(readExamples(text, 'a.jsonl')).toEqual([
      { text: 'hi', intent: 'greet' },
      { text: 'zzz', intent: null },
    ]);
  });

  it.each([
    ['no JSON', '{"text":', 'not JSON'],
    ['no text', '{"intent":"a"}', '"text" is missing'],
    ['a number for an intent', '{"text":"a","intent":3}', '"intent" is missing'],
    ['no intent', '{"text":"a"}', '"intent" is missing'],
    ['a list', '[1]', '"text" is missing'],
  ])('with %s names file and line', (_, line, why) => {
    const read = () => readExamples(`{"text":"a","intent":"b"}\n${line}`, 'some.jsonl');
    expect(read).toThrow(BadLine);
    expect(read).toThrow('some.jsonl:2');
    expect(read).toThrow(why);
  });

  it('is sampled by intent and seed, and keeps what is out of scope', () => {
    const all = [...'abcdefgh'].map((text, i) => ({ text, intent: i < 4 ? 'x' : i < 7 ? 'y' : null }));
    const some = sample(all, 2, 1);
    expect(some.map(({ intent }) => intent)).toEqual(['x', 'x', 'y', 'y', null]);
    expect(sample(all, 2, 1)).toEqual(some);
    expect([2, 3, 4, 5].some((seed) => sample(all, 2, seed)[0]?.text !== some[0]?.text)).toBe(true);
  });
});

const judged = (intent: string | null, best: string, score: number, isRejected = false): Judged => ({
  ...{ intent, best, score, isRejected },
  belongs: score,
});

describe('figures', () => {
  it('count rejected lines as wrong in scope and as right outside', () => {
    const figures = figuresOf([
      judged('a', 'a', 0.9),
      judged('a', 'b', 0.6),
      judged('b', 'b', 0.4, true),
      judged('b', 'b', 0.8),
      judged(null, 'a', 0.3, true),
      judged(null, 'b', 0.7),
    ]);
    expect(figures).toMatchObject({ lines: 6, inScope: 4, outOfScope: 2, accuracy: 0.75 });
    expect(figures.inScopeAccuracy).toBe(0.5);
    expect(figures.outOfScopeRecall).toBe(0.5);
    expect(figures.outOfScopePrecision).toBe(0.5);
    expect(figures.macroF1).toBeCloseTo((2 / 3 + 0.8) / 2, 10);
    expect(figures.auroc).toBe(6 / 8);
  });

  it('are null where there is nothing to measure', () => {
    expect(figuresOf([judged('a', 'a', 1)])).toMatchObject({ outOfScopeRecall: null, auroc: null });
    expect(figuresOf([judged(null, 'a', 1)])).toMatchObject({ accuracy: null, macroF1: null, ece: null });
  });

  it('are nought in calibration when 0.5 is right half of the time', () => {
    expect(figuresOf([judged('a', 'a', 0.5), judged('a', 'b', 0.5)]).ece).toBe(0);
    expect(figuresOf([judged('a', 'b', 0.9)]).ece).toBeCloseTo(0.9, 10);
  });

  it('count a tie as half', () => {
    expect(auroc([1, 1], [1])).toBe(0.5);
    expect(auroc([2, 3], [1])).toBe(1);
    expect(auroc([], [1])).toBeNull();
  });

  it('find the middle and the end', () => {
    expect(quantile([5, 1, 3], 0.5)).toBe(3);
    expect(quantile([], 0.5)).toBe(0);
  });
});

it('has natural’s own classifier beside it, whatever a label is called', () => {
  const stock = trainStock([
    { text: 'turn the light on', intent: 'constructor' },
    { text: 'play a song', intent: 'music' },
  ]);
  expect(stock.recognize('light on').intent).toBe('constructor');
});

describe('the words of the command', () => {
  it('take several files after one option', () => {
    const options = readOptions(['--train', 'a', 'b', '--test', 'c', '--shots', '10', '--reject']);
    expect(options).toMatchObject({
      train: ['a', 'b'],
      test: ['c'],
      dev: [],
      shots: 10,
      seed: 1,
      reject: true,
    });
  });

  it.each([
    ['--test', 'a'],
    ['--train', 'a'],
    ['--train', 'a', '--test', 'b', '--shots', 'many'],
    ['--train', 'a', '--test', 'b', '--sots', '3'],
  ])('%s %s … are refused in words', (...argv) => {
    expect(() => readOptions(argv)).toThrow(WrongUsage);
  });
});
