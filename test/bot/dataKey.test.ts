import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findVault } from '../../bot/dataKey.ts';
import { newDataKey } from '../../domain/sealed.ts';
import { sealDatabase } from '../../domain/sealing/sealDatabase.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';
import { runToEnd } from '../support/server.ts';
import { TEST_DATA_KEY } from '../support/vault.ts';

describe('the key of the sealed columns', () => {
  let database: TestDatabase;
  let sealed: TestDatabase;
  let folder: string;
  beforeAll(async () => {
    [database, sealed] = [await makeDatabase('sqlite'), await makeDatabase('sqlite')];
    await sealDatabase(sealed.db, { now: () => new Date(), onProgress: () => {} });
  });
  afterAll(async () => {
    await database.drop();
    await sealed.drop();
  });
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'parley-key-'));
    return () => rmSync(folder, { recursive: true });
  });

  const find = ({ db }: TestDatabase, configured?: string) =>
    findVault(db, { configured, file: join(folder, 'data.key'), country: 'CN' });

  it('is made on the first start, readable by its owner only, and the same on the next', async () => {
    const first = await find(database);
    expect(statSync(join(folder, 'data.key')).mode & 0o777).toBe(0o600);
    expect((await find(database)).current.id).toBe(first.current.id);
    expect((await find(database, newDataKey())).current.id, 'DATA_KEY goes before the file').not.toBe(
      first.current.id,
    );
  });

  it('of a sealed database is never made anew: without it nothing starts', async () => {
    await expect(find(sealed)).rejects.toThrow(
      /^The contact details in this database are sealed and their key is not here: put .+data\.key back or set DATA_KEY\.$/,
    );
    await expect(find(sealed, newDataKey())).rejects.toThrow(
      /^The contact details in this database are sealed with another key \(id [0-9a-f]{8}\): give that key as DATA_KEY or put it back into .+data\.key\.$/,
    );
    expect((await find(sealed, `${newDataKey()},${TEST_DATA_KEY}`)).keys.size).toBe(2);
  });

  it.each(['short', `${newDataKey()},`, 'x'.repeat(44)])('%j is no key', async (key) => {
    await expect(find(database, key)).rejects.toThrow(/^DATA_KEY is not right: .+openssl rand/);
    writeFileSync(join(folder, 'data.key'), key);
    await expect(find(database)).rejects.toThrow(/^.+data\.key is damaged: put your copy of it back/);
    expect(readFileSync(join(folder, 'data.key'), 'utf8'), 'and is left as it is').toBe(key);
  });

  it('that is wrong ends the server with one line', async () => {
    const ended = await runToEnd(sealed, { DATA_KEY: newDataKey() });
    expect([ended.code, ended.errors.trim().split('\n').length]).toEqual([1, 1]);
    expect(ended.errors).toMatch(/^The contact details in this database are sealed with another key/);
  });
});
