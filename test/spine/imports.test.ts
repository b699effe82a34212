import { createReadStream, createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { afterEach, expect, it } from 'vitest';
import { counts, imports } from '../domain/imports/stage.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { patience, size, tell } from './sizes.ts';

const rows = size({ test: 500, ci: 2_000, soak: 50_000 });
const MB = 1024 * 1024;
const surnames = ['林', '王', '张', '欧阳', '陈', 'Smith', 'Novak', "O'Brien"];

function* people() {
  yield 'Name,Phone,E-mail,Address,Company,Tags,Source\n';
  for (let n = 0; n < rows; n++) {
    const phone = n % 3 === 0 ? '' : `13${String(800_000_000 + n)}`;
    const name = `${surnames[n % surnames.length]}${n % 7 === 0 ? ' Anna' : '小明'} ${n}`;
    yield `${name},${phone},person${n}@example.com,"上海市静安区愚园路 ${n} 号",山泉茶舍 ${n % 500},"vip; ${n % 9}",fair\n`;
  }
}

let database: TestDatabase | undefined;
let folder = '';
afterEach(async () => {
  await database?.drop();
  rmSync(folder, { recursive: true, force: true });
});

onEachDatabase('S12: a long list of customers', (provider) => {
  it(
    'is imported within a minute and 200 MB, changes nothing the second time, and stops nobody for long',
    async () => {
      database = await makeDatabase(provider);
      folder = mkdtempSync(join(tmpdir(), 'parley-import-'));
      const file = join(folder, 'people.csv');
      await pipeline(Readable.from(people()), createWriteStream(file));
      const open = () => createReadStream(file);
      const before = process.memoryUsage().rss;
      let most = before;
      const onProgress = () => {
        most = Math.max(most, process.memoryUsage().rss);
      };
      const clock = () => new Date(performance.timeOrigin + performance.now());

      const begun = performance.now();
      const first = await imports(database.db, 'customers', '', { open, onProgress, now: clock });
      const seconds = (performance.now() - begun) / 1_000;
      expect(counts(first.summary)).toEqual({ rows, new: rows });

      const again = await imports(database.db, 'customers', '', { open, update: true, now: clock });
      expect(counts(again.summary)).toEqual({ rows, same: rows });
      expect(await database.db.read((tx) => tx.import.count())).toBe(1);

      const grown = (most - before) / MB;
      const { longestHoldMs } = first.summary;
      expect(seconds).toBeLessThan(60);
      expect(grown).toBeLessThan(200);
      tell(
        'S12',
        provider,
        `${rows} rows in ${seconds.toFixed(1)} s, ${grown.toFixed(0)} MB more, writer held for ${longestHoldMs} ms at most`,
      );
    },
    patience,
  );
});
