import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkModel, checkTable, heldOutIn } from '../../../bot/understanding/check.ts';
import { demoCatalogue } from '../../../bot/understanding/demoCatalogue.ts';
import { understandActs } from '../../../dialogs/understanding/acts.ts';
import { countActs } from '../../../dialogs/understanding/check/acts.ts';
import { finderFor, isMet } from '../../../dialogs/understanding/check/check.ts';
import { countEntities, type EntityLine, sumOf } from '../../../dialogs/understanding/check/entities.ts';
import { countIntents } from '../../../dialogs/understanding/check/intents.ts';
import { nearPairs } from '../../../dialogs/understanding/check/nearness.ts';
import { isUnsafe } from '../../../dialogs/understanding/check/unsafe.ts';
import { readEntities } from '../../../dialogs/understanding/entities.ts';
import { understand } from '../../../dialogs/understanding/recognize.ts';
import { fold } from '../../../dialogs/understanding/text.ts';
import { chinese, english } from '../../../dialogs/understanding/training.ts';
import { testModel } from '../../support/model.ts';

const root = join(import.meta.dirname, '../../..');
const result = checkModel(testModel(), root);

// Only totals are printed: who reads a line that failed and mends it has no measure any more.
describe('lines written blind', () => {
  it.each(result.measures)('$name, $language: $floor of them right', ({ right, of, floor }) => {
    expect(right / of).toBeGreaterThanOrEqual(floor);
  });

  it.each(result.unsafe)('$name, $language: at most $most set going what nobody asked for', (each) => {
    expect(each.confusions.length).toBeLessThanOrEqual(each.most);
  });

  it('are shown as totals and kinds of confusion, without a word that was said', () => {
    const table = checkTable(result, { perIntent: true });
    const said = readdirSync(join(root, 'test/dialogs/understanding/heldOut')).flatMap((file) =>
      heldOutIn(root)(file.replace('.jsonl', '')).map((line) => (line as { text: string }).text),
    );
    expect(said.length).toBeGreaterThan(2000);
    expect(said.filter((text) => text.length > 8 && table.includes(text))).toEqual([]);
    expect(table).toContain('All as good as it must be.');
  });
});

describe('what was learnt and what measures it are kept apart', () => {
  const NEAR = 0.6;
  const measured = (language: string) =>
    readdirSync(join(root, 'test/dialogs/understanding/heldOut'))
      .filter((file) => file.endsWith(`.${language}.jsonl`))
      .flatMap((file) => heldOutIn(root)(file.replace('.jsonl', '')))
      .map((line) => readEntities((line as { text: string }).text, demoCatalogue).masked);

  it.each([
    ['en', english],
    ['zh', chinese],
  ] as const)('no sentence is like a line written blind, %s', (language, table) => {
    const taught = Object.values(table).flat().map(fold);
    const near = nearPairs(taught, measured(language), NEAR).map((pair) => pair.taught);
    expect(near, 'take these out of the training, not what they are like').toEqual([]);
  });

  it('however an entity is called, and by more than a question mark', () => {
    const near = (taught: string, other: string) => nearPairs([taught], [other], NEAR).length === 1;
    expect(near('where is my {product}', 'where is my {product}?')).toBe(true);
    expect(near('{product}有货吗', '{order}有货吗')).toBe(true);
    expect(near('好的', '好的')).toBe(true);
    expect(near('好的', '好吧')).toBe(false);
    expect(near('where is my {product}', 'where do you live')).toBe(false);
  });
});

describe('counting', () => {
  it('tells what is in scope from what is not, and what is unsafe from what is only wrong', () => {
    const heard: Record<string, string> = { a: 'greet', b: 'order.place', c: 'none', d: 'thanks' };
    const count = countIntents(
      [
        { text: 'a', intent: 'greet' },
        { text: 'b', intent: 'product.search' },
        { text: 'c', intent: null },
        { text: 'd', intent: 'goodbye' },
      ],
      (text) => heard[text] ?? 'none',
    );
    expect(count.inScope).toEqual({ right: 1, of: 3 });
    expect(count.outOfScope).toEqual({ right: 1, of: 1 });
    expect(count.unsafe).toEqual(['product.search: order.place']);
  });

  it.each([
    ['a no as a yes', ['no'], ['yes'], 1],
    ['a cancelled order as money back', ['order.cancel'], ['refund.request'], 1],
    ['a question as an order', ['delivery.time'], ['delivery.time', 'order.place'], 1],
    ['one question as another', ['delivery.time'], ['order.status'], 0],
    ['a change as the order it changes', ['order.change'], ['order.place'], 0],
  ])('%s', (_, acts, heard, unsafe) => {
    expect(countActs([{ text: '', acts }], () => heard).unsafe.length).toBe(unsafe);
  });

  it('is below what must be when one is missing, or one too many is unsafe', () => {
    const measure = { name: 'intents', language: 'en', of: 100, floor: 0.9 } as const;
    expect([90, 89].map((right) => isMet({ ...measure, right }))).toEqual([true, false]);
    const unsafe = { name: 'acts', language: 'en', most: 0 } as const;
    expect([[], ['no: yes']].map((confusions) => isMet({ ...unsafe, confusions }))).toEqual([true, false]);
    const table = checkTable(
      { measures: [{ ...measure, right: 89 }], unsafe: [], recall: [] },
      { perIntent: false },
    );
    expect(table).toContain('1 below what must be');
  });
});

describe('our own lines', () => {
  const lines = (language: string) =>
    readFileSync(join(import.meta.dirname, `dev/entities.${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): EntityLine => JSON.parse(line));

  it.each(['en', 'zh'] as const)(
    'entities, %s: nearly all, and hardly any that are not there',
    (language) => {
      const sum = sumOf(countEntities(lines(language), finderFor(language, demoCatalogue)).values());
      expect(sum.exact / sum.labelled).toBeGreaterThanOrEqual(0.98);
      expect(sum.extra).toBeLessThanOrEqual(4);
    },
  );

  interface Border {
    text: string;
    /** any of these is right */
    meant: string[];
  }
  const borders = (language: string) =>
    readFileSync(join(import.meta.dirname, `dev/borders.${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): Border => JSON.parse(line));

  it.each(['en', 'zh'] as const)(
    'close to what moves an order, money or consent, %s: none sets going what nobody asked for',
    (language) => {
      const shop = { catalogue: demoCatalogue, language };
      const model = testModel();
      const heard = borders(language).map(({ text, meant }) => ({
        ...{ text, meant, intent: understand(model, text, shop).intent },
        acts: understandActs(model, text, shop).map(({ intent }) => intent),
      }));
      const unsafe = heard.filter(({ meant, intent, acts }) =>
        [intent, ...acts].some((act) => isUnsafe(meant, act)),
      );
      expect(unsafe).toEqual([]);
      const right = heard.filter(({ meant, intent }) => meant.includes(intent));
      expect(right.length / heard.length).toBeGreaterThanOrEqual(0.9);
    },
  );
});
