import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, DbUnavailable, type Tx } from '../../domain/db.ts';
import { sharingCommits } from '../../domain/sharedCommit.ts';
import type { PrismaClient } from '../../prisma/generated/sqlite/client.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';

let database: TestDatabase;
let db: Db;
beforeEach(async () => {
  database = await makeDatabase('sqlite');
  db = database.db;
});
afterEach(() => database.drop());

const add = (tx: Tx, name: string) =>
  tx.$executeRaw`INSERT INTO "Counter" ("name", "value") VALUES (${name}, 1)`;
const there = async () =>
  (await db.read((tx) => tx.counter.findMany({ orderBy: { name: 'asc' } }))).map(({ name }) => name);
const outcomes = async (...writes: Promise<unknown>[]) =>
  (await Promise.allSettled(writes)).map((one) => (one.status === 'fulfilled' ? one.value : one.reason));

test('those who write at the same time share a COMMIT, in the order they came', async () => {
  await db.write((tx) => add(tx, 'first of all'));
  const before = database.count.commits;
  const order: string[] = [];
  const names = Array.from({ length: 12 }, (_, n) => `${n + 10}`);
  const write = async (name: string) => {
    await db.write((tx) => add(tx, name));
    order.push(name);
  };
  await Promise.all(names.map(write));
  expect(order).toEqual(names);
  expect(await there()).toEqual([...names, 'first of all']);
  expect(database.count.commits - before).toBeLessThan(names.length / 2); // one, unless the machine stands still
});

test('who comes alone has a COMMIT and no more statements than ever', async () => {
  await db.write((tx) => add(tx, 'alone'));
  expect(database.count).toEqual({ statements: 3, commits: 1 }); // BEGIN, INSERT, COMMIT
});

test('one that throws is undone alone, the first of them too', async () => {
  const breaking = (name: string) => async (tx: Tx) => {
    await add(tx, name);
    throw new Error(`no ${name}`);
  };
  const told = await outcomes(
    db.write(breaking('a')),
    db.write((tx) => add(tx, 'b')),
    db.write(breaking('c')),
    db.write((tx) => add(tx, 'd')),
  );
  expect(told).toEqual([new Error('no a'), 1, new Error('no c'), 1]);
  expect(await there()).toEqual(['b', 'd']);
});

// SQLite itself rolls back when the disk is full or cannot be read.
test('one that takes the transaction with it costs the others a second run, and itself its work', async () => {
  let runsOfA = 0;
  const told = await outcomes(
    db.write((tx) => {
      runsOfA++;
      return add(tx, 'a');
    }),
    db.write(async (tx) => {
      await add(tx, 'b');
      await tx.$executeRaw`ROLLBACK`;
      return add(tx, 'after it');
    }),
    db.write((tx) => add(tx, 'c')),
  );
  expect(told).toEqual([1, expect.any(DbUnavailable), 1]);
  expect(runsOfA).toBe(2);
  expect(await there()).toEqual(['a', 'c']);
});

test('one that goes on as if nothing had happened is refused all the same', async () => {
  const told = await outcomes(
    db.write((tx) => add(tx, 'a')),
    db.write(async (tx) => {
      await tx.$executeRaw`ROLLBACK`;
      return 'I think I am done';
    }),
  );
  expect(told).toEqual([1, expect.any(DbUnavailable)]);
  expect(await there()).toEqual(['a']);
});

test('when the COMMIT fails, nobody is told that it is done, and the next ones can write', async () => {
  const told = await outcomes(
    db.write((tx) => add(tx, 'a')),
    db.write(async (tx) => {
      await tx.$executeRaw`PRAGMA defer_foreign_keys = ON`;
      await tx.$executeRaw`INSERT INTO "StageMove" ("id", "customerId", "before", "after", "actor", "at")
        VALUES ('x', 'nobody', 'new', 'contacted', 'x', ${new Date(0)})`;
    }),
    db.write((tx) => add(tx, 'c')),
  );
  expect(told).toEqual([expect.any(Error), expect.any(Error), expect.any(Error)]);
  expect(await there()).toEqual([]);
  await db.write((tx) => add(tx, 'd'));
  expect(await there()).toEqual(['d']);
});

test('when no transaction can be begun, whoever waits is told so', async () => {
  const refused = new Error('no BEGIN');
  const writer = { $transaction: () => Promise.reject(refused) } as unknown as PrismaClient;
  const share = sharingCommits(writer, { save: () => {}, keep: () => {}, undo: () => true });
  expect(
    await outcomes(
      share(async () => 1),
      share(async () => 2),
    ),
  ).toEqual([refused, refused]);
});

test('a statement that comes when its own work is over changes nothing for those who go on', async () => {
  let late: (() => Promise<unknown>) | undefined;
  const told = await outcomes(
    db.write(async (tx) => {
      late = () => add(tx, 'late');
      return 'done';
    }),
    db.write(async (tx) => {
      await late?.().catch(() => {});
      return add(tx, 'b');
    }),
  );
  expect(told).toEqual(['done', 1]);
  expect(await there()).toEqual(['b']);
});
