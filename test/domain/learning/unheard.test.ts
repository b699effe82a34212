import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createUnheardSweep, MOST_UNHEARD, UNHEARD_DAYS } from '../../../bot/unheardSweep.ts';
import type { Db } from '../../../domain/db.ts';
import {
  countUnheard,
  dropUnheard,
  hintUnheard,
  listUnheard,
  noteUnheard,
  settleUnheard,
  type UnheardAnswer,
} from '../../../domain/learning/unheard.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';

onEachDatabase('sentences that were not understood', (provider) => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    db = database.db;
  });
  afterAll(() => database.drop());
  beforeEach(() => db.write((tx) => tx.unheard.deleteMany()));

  const note = (masked: string, day: string, answer: UnheardAnswer = 'notUnderstood') =>
    db.write((tx) =>
      noteUnheard(tx, { language: 'en', masked, day, guess: 'shop.hours', score: 0.5, answer }),
    );
  const list = () => listUnheard(db.report);

  test('are one row a day, counted, without an hour or a person, and listed with all their days together', async () => {
    await note('do you engrave', '2026-03-03');
    await note('do you engrave', '2026-03-03', 'askedBack');
    const last = await note('do you engrave', '2026-03-04');
    await db.write((tx) => hintUnheard(tx, { ...last, intent: 'product.advice' }));

    const rows = await db.read((tx) => tx.unheard.findMany({ orderBy: { day: 'asc' } }));
    expect(rows.map(({ day, count, answer, hint }) => [day, count, answer, hint])).toEqual([
      ['2026-03-03', 2, 'askedBack', ''],
      ['2026-03-04', 1, 'notUnderstood', 'product.advice'],
    ]);
    expect(await list()).toEqual([
      {
        ...{ sentence: last.sentence, language: 'en', masked: 'do you engrave', count: 3 },
        ...{ firstDay: '2026-03-03', lastDay: '2026-03-04', guess: 'shop.hours', score: 0.5 },
        hint: 'product.advice',
      },
    ]);
  });

  test('said in one moment in many conversations are counted each', async () => {
    await Promise.all(Array.from({ length: 20 }, () => note('zzz', '2026-03-04')));
    expect((await list())[0]?.count).toBe(20);
  });

  test('once rejected stay away on later days; once accepted they come back when they are said again', async () => {
    const [bad, good] = [await note('asdf', '2026-03-03'), await note('engrave it', '2026-03-03')];
    await db.write((tx) => settleUnheard(tx, { sentences: [bad.sentence], as: 'rejected' }));
    await db.write((tx) => settleUnheard(tx, { sentences: [good.sentence], as: 'accepted' }));
    expect(await list()).toEqual([]);

    await note('asdf', '2026-03-04');
    await note('engrave it', '2026-03-04');
    expect((await list()).map(({ masked, count }) => [masked, count])).toEqual([['engrave it', 1]]);
  });

  test('are counted for a stretch of days, whatever became of them, and without words where none were kept', async () => {
    await note('before', '2026-03-01');
    const { sentence } = await note('asdf', '2026-03-02');
    await note('engrave it', '2026-03-03');
    await note('engrave it', '2026-03-04', 'askedBack');
    await note('', '2026-03-04');
    await note('after', '2026-03-09');
    await db.write((tx) => settleUnheard(tx, { sentences: [sentence], as: 'rejected' }));

    const counted = await db.read((tx) =>
      countUnheard(tx, { from: '2026-03-02', to: '2026-03-09', limit: 5 }),
    );
    expect(counted).toEqual({ count: 4, askedBack: 1, most: [{ masked: 'engrave it', count: 2 }] });
  });

  test('go after their time, and the seldom said and oldest beyond the cap, a bounded number at a time', async () => {
    for (const day of ['2025-11-01', '2025-11-02', '2025-11-03']) await note('long ago', day);
    for (const masked of ['a', 'b', 'c', 'c']) await note(masked, '2026-03-03');
    const drop = (limit: number, most = 2) =>
      db.write((tx) => dropUnheard(tx, { before: '2026-01-01', most, limit }));

    expect(await drop(2)).toBe(2);
    expect(await drop(500)).toBe(2); // the third of the old ones, and one of a, b, c
    expect(await drop(500)).toBe(0);
    expect((await list()).map(({ masked }) => masked).sort()[1]).toBe('c');
  });

  test('are swept by the schedule', async () => {
    const now = () => new Date('2026-03-08T04:00:00Z');
    await note('too old', '2025-12-07');
    await note('just kept', '2025-12-08');
    expect([UNHEARD_DAYS, MOST_UNHEARD]).toEqual([90, 10_000]);
    const sweep = createUnheardSweep({ db, now, log: pino({ level: 'silent' }), timeZone: 'Asia/Shanghai' });
    sweep.wake();
    await sweep.stop();
    expect((await list()).map(({ masked }) => masked)).toEqual(['just kept']);
  });
});
