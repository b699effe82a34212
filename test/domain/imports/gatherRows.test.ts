import { expect, it } from 'vitest';
import { gatherRows } from '../../../domain/imports/gatherRows.ts';
import { openCsv } from '../../../domain/imports/readCsv.ts';
import { between, chance, shuffled, size } from '../../spine/sizes.ts';
import { fileOf } from './stage.ts';

/** The cells of each record, and how often the file was read for them. */
async function gathered(rows: string[], options: { most?: number; mostHeld?: number } = {}) {
  const opened = await openCsv(fileOf(`Order,Line\n${rows.join('\n')}\n`, 1_000));
  if (!opened.ok) throw new Error(opened.problem.kind);
  let readings = 0;
  const file = {
    ...opened.value,
    read() {
      readings++;
      return opened.value.read();
    },
  };
  const keyOf = ({ cells }: { cells: string[] }) => cells[0] || null;
  const records: string[][] = [];
  const tooMany: boolean[] = [];
  for await (const record of gatherRows(file, { keyOf, most: 10, ...options })) {
    records.push(record.rows.map(({ cells }) => cells.join('')));
    tooMany.push(record.tooMany ?? false);
  }
  return { records, tooMany, readings };
}

it('gathers the rows of a record wherever they are, each record with its last row', async () => {
  const { records, readings } = await gathered(['a,1', 'b,1', 'a,2', ',x', 'c,1', 'b,2', 'a,3']);
  expect(records).toEqual([['x'], ['c1'], ['b1', 'b2'], ['a1', 'a2', 'a3']]);
  expect(readings).toBe(2);
});

it('holds no more than it may: what there is no room for waits for another reading', async () => {
  const rows = [1, 2, 3].flatMap((line) => ['a', 'b', 'c', 'd'].map((key) => `${key},${line}`));
  const { records, readings } = await gathered(rows, { mostHeld: 100 });
  expect(records).toEqual(['a', 'b', 'c', 'd'].map((key) => [1, 2, 3].map((line) => key + line)));
  expect(readings).toBe(5);
});

it('a record with too many rows is not held at all', async () => {
  const { records, tooMany } = await gathered(['a,1', 'b,1', 'a,2', 'a,3', 'b,2'], { most: 2 });
  expect(records).toEqual([['a1'], ['a2'], ['a3'], ['b1', 'b2']]);
  expect(tooMany).toEqual([true, true, true, false]);
});

it('whatever the order of the rows and the room, every row comes once, in the order of its record', async () => {
  const random = chance('scattered rows');
  for (let round = 0; round < size({ test: 20, ci: 100, soak: 500 }); round++) {
    const whole = Array.from({ length: between(random, 1, 12) }, (_, key) =>
      Array.from({ length: between(random, 1, 6) }, () => `k${key}`),
    );
    const keys = shuffled(random, whole.flat());
    const { records } = await gathered(
      keys.map((key, line) => `${key},/${line}`),
      { mostHeld: between(random, 1, 900) },
    );
    const expected = [...new Set(keys)].map((key) =>
      keys.flatMap((one, line) => (one === key ? [`${key}/${line}`] : [])),
    );
    expect(records.toSorted()).toEqual(expected.toSorted());
  }
});
