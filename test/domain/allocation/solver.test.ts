import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { solve as solveByYalps } from 'yalps';
import {
  type Ask,
  isFeasible,
  type Programme,
  preferEarlier,
  serveInTurn,
  valueServed,
} from '../../../domain/allocation/programme.ts';
import { createSolver } from '../../../domain/allocation/solver.ts';
import { integerBetween, type Random, seededRandom } from '../../../prisma/demo/random.ts';
import { SEED } from '../../spine/sizes.ts';

const solve = createSolver();
const timeLimitMs = 20_000;

/** A line for pieces of the first product. */
const line = (units: number, value: number, product = 0): Ask => ({
  ...{ units, value, uses: [{ product, pieces: 1 }] },
});
const order = (value: number, ...pieces: number[]): Ask => ({
  ...{
    units: 1,
    value,
    uses: pieces.map((count, product) => ({ product, pieces: count })).filter(({ pieces }) => pieces > 0),
  },
});

/** Small enough to try everything; lines that can be split, whole orders, or both. */
function anyProgramme(random: Random): Programme {
  const products = integerBetween(random, 1, 3);
  const split = random();
  const asks = Array.from({ length: integerBetween(random, 1, 7) }, (): Ask => {
    const value = integerBetween(random, 1, random() < 0.3 ? 3 : 20_000); // few values: many ties
    if (random() < split)
      return line(integerBetween(random, 1, 3), value, integerBetween(random, 0, products - 1));
    const pieces = Array.from({ length: products }, () => integerBetween(random, 0, 6));
    return order(value, ...(pieces.some(Boolean) ? pieces : [1]));
  });
  const stock = Array.from({ length: products }, () => integerBetween(random, 0, 10));
  return { stock, asks };
}

/** The value of the best of all there are. */
function bestOfAll(programme: Programme, units: number[] = []): number {
  if (!isFeasible({ ...programme, asks: programme.asks.slice(0, units.length) }, units)) return -1;
  const ask = programme.asks[units.length];
  if (!ask) return valueServed(programme, units);
  const tries = Array.from({ length: ask.units + 1 }, (_, given) => bestOfAll(programme, [...units, given]));
  return Math.max(...tries);
}

function yalpsValue({ stock, asks }: Programme): number {
  const { result } = solveByYalps(
    {
      direction: 'maximize',
      objective: 'value',
      constraints: {
        ...Object.fromEntries(stock.map((most, i) => [`p${i}`, { max: most }])),
        ...Object.fromEntries(asks.map(({ units }, j) => [`u${j}`, { max: units }])),
      },
      variables: Object.fromEntries(
        asks.map(({ value, uses }, j) => [
          `x${j}`,
          {
            value,
            [`u${j}`]: 1,
            ...Object.fromEntries(uses.map(({ product, pieces }) => [`p${product}`, pieces])),
          },
        ]),
      ),
      integers: asks.map((_, j) => `x${j}`),
    },
    { tolerance: 0 },
  );
  return Math.round(result) + 0; // it answers -0 for nothing
}

describe('the programme', () => {
  test(`500 small ones are worth exactly what trying everything and yalps find (seed ${SEED})`, async () => {
    const random = seededRandom(SEED);
    for (let n = 0; n < 500; n++) {
      const programme = anyProgramme(random);
      const { units, value, gap, bound } = await solve(programme, { timeLimitMs });
      const told = `case ${n}: ${JSON.stringify(programme)}`;
      expect(isFeasible(programme, units), told).toBe(true);
      expect(value, told).toBe(valueServed(programme, units));
      expect(value, told).toBe(bestOfAll(programme));
      expect(value, told).toBe(yalpsValue(programme));
      expect({ gap, bound }, told).toEqual({ gap: 0, bound: value });
    }
  });

  test('where single pieces are given, its price is exactly what one more piece adds', async () => {
    const random = seededRandom(SEED + 1);
    for (let n = 0; n < 40; n++) {
      const asks = Array.from({ length: 5 }, () =>
        line(integerBetween(random, 1, 4), integerBetween(random, 1, 50), integerBetween(random, 0, 1)),
      );
      const stock = [integerBetween(random, 0, 8), integerBetween(random, 0, 8)];
      const { value, prices } = await solve({ stock, asks }, { timeLimitMs });
      for (const product of [0, 1]) {
        const more = stock.map((pieces, i) => pieces + Number(i === product));
        const { value: then } = await solve({ stock: more, asks }, { timeLimitMs });
        expect(prices?.[product], `case ${n}`).toBe(then - value);
      }
    }
  });

  test('whole orders: the best two together go before the best one alone', async () => {
    const programme = { stock: [5], asks: [order(900, 4), order(500, 3), order(480, 2)] };
    expect((await solve(programme, { timeLimitMs })).units).toEqual([0, 1, 1]);
  });

  test('of orders that are alike the earlier ones are served, again and again', async () => {
    const programme = { stock: [7], asks: Array.from({ length: 6 }, () => line(2, 100)) };
    for (let n = 0; n < 3; n++)
      expect((await solve(programme, { timeLimitMs })).units).toEqual([2, 2, 2, 1, 0, 0]);
    expect(preferEarlier({ stock: [1], asks: [line(1, 5), line(1, 6), line(1, 5)] }, [0, 0, 1])).toEqual([
      1, 0, 0,
    ]);
  });

  test('nothing asked, or nothing there', async () => {
    expect(await solve({ stock: [3], asks: [] }, { timeLimitMs })).toMatchObject({ units: [], gap: 0 });
    expect(await solve({ stock: [0], asks: [line(2, 10)] }, { timeLimitMs })).toMatchObject({
      ...{ units: [0], value: 0, gap: 0, prices: [10] },
    });
  });
});

describe('when its time is over', () => {
  test('the best so far comes with how far from the best it may be', async () => {
    const random = seededRandom(SEED + 2);
    const asks = Array.from({ length: 120 }, () => {
      const pieces = Array.from({ length: 8 }, () => integerBetween(random, 1, 100));
      return order(
        pieces.reduce((sum, count) => sum + count * 10, 0) + integerBetween(random, 0, 500),
        ...pieces,
      );
    });
    const stock = Array.from({ length: 8 }, (_, i) =>
      Math.floor(asks.reduce((sum, { uses }) => sum + (uses[i]?.pieces ?? 0), 0) / 2),
    );
    const programme = { stock, asks };
    const found = await solve(programme, { timeLimitMs: 50 });
    expect(found.value).toBeGreaterThanOrEqual(valueServed(programme, serveInTurn(programme)));
    expect(isFeasible(programme, found.units)).toBe(true);
    expect(found.gap).toBeGreaterThan(0);
    expect(found.gap).toBeLessThan(0.2);
    expect(found.bound).toBeGreaterThan(found.value);
    expect(found.gap).toBeCloseTo((found.bound - found.value) / found.bound, 9);
  });
});

test('HiGHS is loaded in its thread only: not by us after solving, and not into the server’s bundle', async () => {
  await solve({ stock: [1], asks: [line(1, 5)] }, { timeLimitMs });
  const loaded = Object.keys(createRequire(import.meta.url).cache);
  expect(loaded.filter((file) => /node_modules.highs/.test(file))).toEqual([]);
  const bundle = join(import.meta.dirname, '../../../dist');
  const bundled = readdirSync(bundle).filter((file) => file.endsWith('.mjs'));
  expect(bundled.length).toBeGreaterThan(0);
  expect(bundled.filter((file) => readFileSync(join(bundle, file), 'utf8').includes('highs.wasm'))).toEqual(
    [],
  );
});
