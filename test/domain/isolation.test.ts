import Sqlite from 'better-sqlite3';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { settleSqlite } from '../../domain/dbEngine.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';

const ROUNDS = 200;

onEachDatabase('R8: a transaction that rolls back beside plain reads and writes', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  it(`in ${ROUNDS} rounds shows nobody what it never committed and takes no acknowledged write with it`, async () => {
    const { db } = database;
    const acknowledged: string[] = [];
    let dirtyReads = 0;
    let rolledBack = 0;

    const doomed = async (name: string) => {
      await db.write(async (tx) => {
        await tx.counter.create({ data: { name: `doomed ${name} a`, value: 1 } });
        await tx.counter.create({ data: { name: `doomed ${name} b`, value: 2 } });
        throw new Error('changed my mind');
      });
    };
    const plainWrite = async (name: string) => {
      await db.write((tx) => tx.counter.create({ data: { name: `kept ${name}`, value: 1 } }));
      acknowledged.push(`kept ${name}`);
    };
    const plainRead = async () => {
      dirtyReads += await db.read((tx) => tx.counter.count({ where: { name: { startsWith: 'doomed' } } }));
    };

    for (let round = 0; round < ROUNDS; round++) {
      const writes = [plainWrite(`${round} before`), doomed(String(round)).catch(() => rolledBack++)];
      await Promise.all([...writes, plainRead(), plainWrite(`${round} after`), plainRead()]);
    }

    const kept = await db.read((tx) => tx.counter.findMany());
    const names = new Set(kept.map(({ name }) => name));
    expect({ rolledBack, dirtyReads }).toEqual({ rolledBack: ROUNDS, dirtyReads: 0 });
    expect(acknowledged.length).toBe(2 * ROUNDS);
    expect(acknowledged.filter((name) => !names.has(name))).toEqual([]);
    expect(kept.length).toBe(acknowledged.length);
  });

  it('does not write through the door for reading', async () => {
    const written = database.db.read((tx) => tx.counter.create({ data: { name: 'through', value: 1 } }));
    await expect(written).rejects.toThrow();
    expect(await database.db.read((tx) => tx.counter.count({ where: { name: 'through' } }))).toBe(0);
  });
});

describe('R2: the journal of the SQLite file', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase('sqlite');
  });
  afterAll(() => database.drop());

  it.each(['write', 'read'] as const)(
    'has the promised settings on the connection that %ss',
    async (door) => {
      const found = await database.db[door](async (tx) => [
        await tx.$queryRaw`PRAGMA journal_mode`,
        await tx.$queryRaw`PRAGMA synchronous`,
        await tx.$queryRaw`PRAGMA foreign_keys`,
        await tx.$queryRaw`PRAGMA busy_timeout`,
      ]);
      const values = found.flatMap((rows) => Object.values((rows as object[])[0] ?? {}).map(String));
      expect(values).toEqual(['wal', '2', '1', '50']);
    },
  );

  it('is refused with a sentence when SQLite cannot keep it, as in memory', () => {
    const memory = new Sqlite(':memory:');
    expect(() => settleSqlite(memory, 'write')).toThrow(
      'SQLite did not accept journal_mode = wal (it has memory): put DATA_DIR on a local disk',
    );
    memory.close();
  });
});
