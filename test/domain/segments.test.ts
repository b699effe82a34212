import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../domain/ids.ts';
import { monthsUntil } from '../../domain/period.ts';
import { readFilter, type SegmentFilter } from '../../domain/segments/filter.ts';
import { findSegment, listSegments, removeSegment, saveSegment } from '../../domain/segments/segments.ts';
import {
  countSegment,
  countSegmentBy,
  countSegmentByMonth,
  listSegment,
  segmentStatistics,
} from '../../domain/segments/statistics.ts';
import { SEED } from '../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { later, NOW, problemIn, staff, valueIn } from './testShop.ts';

describe('a filter', () => {
  it.each([
    [{ all: [{ field: 'phone', is: ['1'] }] }, 'all.0'],
    [{ all: [{ field: 'city', is: [] }] }, 'all.0'],
    [{ all: [{ field: 'city', is: ['x'], or: 1 }] }, 'all.0'],
    [{ all: [{ field: 'orders' }] }, 'all.0'],
    [{ all: [{ field: 'orders', atLeast: -1 }] }, 'all.0'],
    [{ all: [{ field: 'orders', atLeast: 1.5 }] }, 'all.0'],
    [{ all: [{ field: 'createdAt', from: 'yesterday' }] }, 'all.0'],
    [{ all: [{ field: 'stage', is: ['gone'] }] }, 'all.0'],
    [{ any: [] }, 'all'],
    ['all', 'all'],
    [null, 'all'],
  ])('%j is not right', (given, path) => {
    const problem = problemIn(readFilter(given));
    expect(problem).toMatchObject({ kind: 'segmentNotValid' });
    expect((problem as { path: string }).path.startsWith(path)).toBe(true);
  });
});

it('the months of a zone begin when its clocks say so', () => {
  const months = monthsUntil({ now: new Date('2026-01-31T17:00:00Z'), timeZone: 'Asia/Shanghai', count: 3 });
  expect(months.map(({ month }) => month)).toEqual(['2025-12', '2026-01', '2026-02']);
  expect(months[2]?.from).toEqual(new Date('2026-01-31T16:00:00Z'));
});

interface Someone {
  city: string;
  source: string;
  stage: string;
  tags: string[];
  createdAt: Date;
  orders: { total: number; refunded: number; placedAt: Date }[];
}

const day = (count: number) => later(-count * 24 * 60);
const people: Record<string, Someone> = {
  ann: {
    city: 'London',
    source: 'fair',
    stage: 'repeat',
    tags: ['vip', 'tea'],
    createdAt: day(40),
    orders: [order(1_000, 30), order(3_001, 2)],
  },
  bo: {
    city: 'Hangzhou',
    source: '',
    stage: 'ordered',
    tags: ['tea'],
    createdAt: day(35),
    orders: [{ ...order(5_000, 200), refunded: 1_000 }],
  },
  cai: { city: 'Hangzhou', source: 'chat', stage: 'new', tags: [], createdAt: day(5), orders: [] },
  dan: { city: '', source: 'chat', stage: 'lost', tags: ['vip'], createdAt: day(1), orders: [] },
};
function order(total: number, daysAgo: number) {
  return { total, refunded: 0, placedAt: day(daysAgo) };
}

onEachDatabase('a segment', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    await database.db.write(async (tx) => {
      for (const [id, { orders, tags, ...customer }] of Object.entries(people)) {
        await tx.customer.create({ data: { id, name: id, ...customer, stageAt: customer.createdAt } });
        await tx.customerTag.createMany({ data: tags.map((tag) => ({ customerId: id, tag })) });
        await tx.order.createMany({
          data: orders.map((one) => ({
            id: newId(),
            status: 'completed',
            currency: 'CNY',
            customerId: id,
            ...one,
            createdAt: NOW,
            updatedAt: NOW,
          })),
        });
      }
      await tx.customer.create({
        data: { id: 'gone', name: 'gone', city: 'London', createdAt: NOW, mergedInto: 'ann' },
      });
      const other = { customerId: 'cai', createdAt: NOW, updatedAt: NOW, total: 9, placedAt: NOW };
      await tx.order.create({ data: { id: newId(), status: 'cancelled', currency: 'CNY', ...other } });
      await tx.order.create({ data: { id: newId(), status: 'placed', currency: 'EUR', ...other } });
    });
  });
  afterAll(() => database.drop());

  const asked = (...all: SegmentFilter['all']) => ({ filter: { all }, currency: 'CNY', now: NOW });
  const members = async (...all: SegmentFilter['all']) => {
    const { report } = database.db;
    const ids = await listSegment(report, { ...asked(...all), limit: 99 });
    expect(await countSegment(report, asked(...all))).toBe(ids.length);
    return ids.join(' ');
  };

  it.each([
    ['everybody', [], 'ann bo cai dan'],
    ['a city', [{ field: 'city', is: ['Hangzhou'] }], 'bo cai'],
    ['any but a city', [{ field: 'city', is: ['Hangzhou'], not: true }], 'ann dan'],
    ['one of two tags', [{ field: 'tag', is: ['vip', 'tea'] }], 'ann bo dan'],
    ['without a tag', [{ field: 'tag', is: ['vip'], not: true }], 'bo cai'],
    ['nobody’s', [{ field: 'owner', is: ['x'], not: true }], 'ann bo cai dan'],
    ['stages', [{ field: 'stage', is: ['ordered', 'repeat'] }], 'ann bo'],
    ['spent, less what was given back', [{ field: 'spent', atLeast: 4_000, atMost: 4_000 }], 'bo'],
    ['no orders in this currency that stand', [{ field: 'orders', atMost: 0 }], 'cai dan'],
    [
      'two at once',
      [
        { field: 'orders', atLeast: 1 },
        { field: 'city', is: ['London'] },
      ],
      'ann',
    ],
    ['long without an order, or never any', [{ field: 'daysWithoutOrder', atLeast: 100 }], 'bo cai dan'],
    ['known since', [{ field: 'createdAt', from: day(5).toISOString() }], 'cai dan'],
    ['last order before', [{ field: 'lastOrderAt', before: day(100).toISOString() }], 'bo'],
    ['a name that is SQL', [{ field: 'city', is: ['\'; DROP TABLE "Customer"; --'] }], ''],
  ] as [string, SegmentFilter['all'], string][])('%s', async (_what, all, ids) =>
    expect(await members(...all)).toBe(ids),
  );

  it('has its mean, median, sample variance and quantiles; of fewer than two the variance is not defined', async () => {
    const { report } = database.db;
    const all = await segmentStatistics(report, { ...asked(), field: 'spent', quantiles: [0, 0.25, 1] });
    const [mean, values] = [8_001 / 4, [0, 0, 4_000, 4_001]];
    expect(all).toMatchObject({ n: 4, mean, median: 2_000, min: 0, max: 4_001 });
    expect(all.variance).toBeCloseTo(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / 3, 6);
    expect(all.quantiles).toEqual([
      { p: 0, value: 0 },
      { p: 0.25, value: 0 },
      { p: 1, value: 4_001 },
    ]);

    const one = await segmentStatistics(report, {
      ...asked({ field: 'city', is: ['London'] }),
      field: 'averageOrder',
    });
    expect(one).toMatchObject({ n: 1, mean: 2_000, median: 2_000, variance: null });
    const none = await segmentStatistics(report, {
      ...asked({ field: 'city', is: ['Nowhere'] }),
      field: 'orders',
    });
    expect(none).toMatchObject({ n: 0, mean: null, median: null, variance: null, min: null });
  });

  it('agrees with the textbook on any amounts, large ones too', async () => {
    const fresh = await makeDatabase(provider);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 0, max: 2_000_000_000 }), { minLength: 2, maxLength: 12 }),
        async (amounts) => {
          await fresh.db.write(async (tx) => {
            await tx.order.deleteMany({});
            await tx.customer.deleteMany({});
            await tx.customer.createMany({
              data: amounts.map((_, n) => ({ id: `c${n}`, name: 'x', createdAt: NOW })),
            });
            await tx.order.createMany({
              data: amounts.map((total, n) => ({
                id: `o${n}`,
                customerId: `c${n}`,
                status: 'placed',
                currency: 'CNY',
                total,
                createdAt: NOW,
                updatedAt: NOW,
                placedAt: NOW,
              })),
            });
          });
          const { n, mean, variance, median } = await segmentStatistics(fresh.db.report, {
            ...asked(),
            field: 'largestOrder',
          });
          const sorted = [...amounts].sort((a, b) => a - b);
          const average = amounts.reduce((sum, value) => sum + value, 0) / amounts.length;
          const squares = amounts.reduce((sum, value) => sum + (value - average) ** 2, 0);
          const [low, high] = [Math.floor((n - 1) / 2), Math.ceil((n - 1) / 2)].map((at) => sorted[at] ?? 0);
          expect([n, mean]).toEqual([amounts.length, average]);
          expect(median).toBeCloseTo(((low ?? 0) + (high ?? 0)) / 2, 3);
          const expected = squares / (n - 1);
          expect(Math.abs((variance ?? Number.NaN) - expected)).toBeLessThanOrEqual(
            1e-9 * Math.max(1, expected),
          );
        },
      ),
      { seed: SEED, numRuns: 15 },
    );
    await fresh.drop();
  });

  it('is spread over cities, sources, tags, stages and months', async () => {
    const { report } = database.db;
    const by = (what: 'city' | 'source' | 'tag' | 'stage', ...all: SegmentFilter['all']) =>
      countSegmentBy(report, { ...asked(...all), by: what }).then((shares) =>
        shares.map(({ value, count }) => `${value} ${count}`),
      );
    expect(await by('city')).toEqual(['Hangzhou 2', ' 1', 'London 1']);
    expect(await by('tag')).toEqual(['tea 2', 'vip 2']);
    expect(await by('source', { field: 'orders', atMost: 0 })).toEqual(['chat 2']);
    expect((await by('stage')).length).toBe(4);
    const months = await countSegmentByMonth(report, { ...asked(), timeZone: 'Asia/Shanghai', months: 3 });
    expect(months).toEqual([
      { month: '2026-01', count: 1 },
      { month: '2026-02', count: 1 },
      { month: '2026-03', count: 2 },
    ]);
  });

  it('is saved under its name, replaced under it, and forgotten', async () => {
    const { db } = database;
    const save = (name: string, filter: unknown) =>
      db.write((tx) => saveSegment(tx, { name, filter, actor: staff, now: NOW }));
    const saved = valueIn(await save(' Hangzhou ', { all: [{ field: 'city', is: ['Hangzhou'] }] }));
    expect(await countSegment(db.report, { filter: saved.filter, currency: 'CNY', now: NOW })).toBe(2);
    const again = valueIn(await save('Hangzhou', { all: [] }));
    expect(again).toMatchObject({ id: saved.id, name: 'Hangzhou', version: 2, filter: { all: [] } });
    expect(problemIn(await save('', { all: [] }))).toEqual({ kind: 'segmentNotValid', path: 'name' });
    expect((await db.read(listSegments)).map(({ name }) => name)).toEqual(['Hangzhou']);
    await db.write((tx) => removeSegment(tx, { segmentId: saved.id }));
    expect(await db.read((tx) => findSegment(tx, { segmentId: saved.id }))).toBeNull();
  });
});
