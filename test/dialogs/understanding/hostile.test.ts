import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { demoCatalogue } from '../../../bot/understanding/demoCatalogue.ts';
import { understandActs } from '../../../dialogs/understanding/acts.ts';
import { sentimentOf } from '../../../dialogs/understanding/sentiment.ts';
import { findTyped } from '../../../dialogs/understanding/typed.ts';
import { testModel } from '../../support/model.ts';

const reading = {
  catalogue: demoCatalogue,
  now: new Date('2026-11-18T02:00:00Z'),
  timeZone: 'Asia/Shanghai',
  country: 'CN',
} as const;
const model = testModel();

/** Milliseconds of the processor, of three: a loaded machine may stop us at any moment, and the clock goes on. */
function fastest(run: () => unknown): number {
  const times = Array.from({ length: 4 }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times.slice(1));
}

const pieces =
  '三|1 |万|1,|yes |later,|再|周|五月|$1|100到|at |客户|王明|Ab |the 1st |12 hill |a@|@a.|路1|-1|next |1月1日|one |, and |。|a. |(1|AB12 |no, |以上|明天3点'.split(
    '|',
  );

describe('a hostile message of 4,000 characters takes less than 50 ms', () => {
  it.each(pieces)('entities: %j again and again', (piece) => {
    const text = piece.repeat(Math.ceil(4000 / piece.length));
    expect(fastest(() => findTyped(text, reading))).toBeLessThan(50);
    expect(fastest(() => sentimentOf(text))).toBeLessThan(50);
  });

  it.each(['cancel 1, ', 'a, ', '好,', 'hi. ', ' and 2 mugs', '取消1024，'])(
    'acts: %j again and again',
    (piece) => {
      const text = piece.repeat(Math.ceil(4000 / piece.length));
      expect(
        fastest(() => understandActs(model, text, { catalogue: demoCatalogue, language: 'en' })),
      ).toBeLessThan(50);
    },
  );
});

it('an ordinary message takes 1 ms in the middle, 4 ms at the most', () => {
  const messages = ['en', 'zh'].flatMap((language) =>
    readFileSync(join(import.meta.dirname, 'dev', `entities.${language}.jsonl`), 'utf8')
      .trim()
      .split('\n')
      .map((line): string => JSON.parse(line).text),
  );
  const once = (text: string) => {
    const start = performance.now();
    findTyped(text, reading);
    return performance.now() - start;
  };
  // the fastest of some: what comes between is the machine's
  for (const text of messages) once(text);
  const times = messages
    .map((text) => Math.min(...[1, 2, 3, 4, 5].map(() => once(text))))
    .sort((a, b) => a - b);
  expect(times[Math.floor(times.length / 2)]).toBeLessThan(1);
  expect(times[Math.floor(times.length * 0.99)]).toBeLessThan(4);
});
