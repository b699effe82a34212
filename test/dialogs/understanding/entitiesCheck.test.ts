import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { understandActs } from '../../../dialogs/understanding/acts.ts';
import { countActs } from '../../../dialogs/understanding/check/acts.ts';
import { countEntities, sumOf, unsafeAnswers } from '../../../dialogs/understanding/check/entities.ts';
import { countSentiment } from '../../../dialogs/understanding/check/sentiment.ts';
import { sentimentOf } from '../../../dialogs/understanding/sentiment.ts';
import { findTyped } from '../../../dialogs/understanding/typed.ts';
import { testModel } from '../../support/model.ts';
import { demoCatalogue } from './demoCatalogue.ts';

type Language = 'en' | 'zh';

const lines = (set: 'dev' | 'heldOut', kind: string, language: Language) =>
  readFileSync(join(import.meta.dirname, set, `${kind}.${language}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** When the lines were written, a Wednesday. */
const now = new Date('2026-11-18T02:00:00Z');
const finderFor = (language: Language) => (text: string) =>
  findTyped(text, {
    catalogue: demoCatalogue,
    now,
    timeZone: 'Asia/Shanghai',
    country: language === 'en' ? 'GB' : 'CN',
  });

const model = testModel();

// Only totals are printed: who reads a line that failed and mends it has no measure any more.
describe('lines written blind', () => {
  it.each([
    ['en', 0.91],
    ['zh', 0.96],
  ] as const)('entities, %s: at least %f exactly right', (language, floor) => {
    const { exact, labelled } = sumOf(
      countEntities(lines('heldOut', 'entities', language), finderFor(language)).values(),
    );
    expect(exact / labelled).toBeGreaterThanOrEqual(floor);
  });

  it.each(['en', 'zh'] as const)('no “no” is heard as a yes, nor the other way round, %s', (language) => {
    expect(unsafeAnswers(lines('heldOut', 'entities', language), finderFor(language))).toBe(0);
  });

  it.each([
    ['en', 0.6],
    ['zh', 0.55],
  ] as const)('acts, %s: at least %f of the lines wholly right', (language, floor) => {
    const hear = (text: string) =>
      understandActs(model, text, { catalogue: demoCatalogue, language }).map(({ intent }) => intent);
    const count = countActs(lines('heldOut', 'acts', language), hear);
    expect(count.exact / count.lines).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    ['en', 0.8],
    ['zh', 0.78],
  ] as const)('feelings, %s: at least %f right', (language, floor) => {
    const count = countSentiment(lines('heldOut', 'sentiment', language), sentimentOf);
    expect(count.right / count.lines).toBeGreaterThanOrEqual(floor);
  });
});

describe('our own lines', () => {
  it.each(['en', 'zh'] as const)(
    'entities, %s: nearly all, and hardly any that are not there',
    (language) => {
      const sum = sumOf(countEntities(lines('dev', 'entities', language), finderFor(language)).values());
      expect(sum.exact / sum.labelled).toBeGreaterThanOrEqual(0.98);
      expect(sum.extra).toBeLessThanOrEqual(4);
    },
  );
});
