import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Db, openDoors, type Tx } from '../../domain/db.ts';
import { openSqlite } from '../../domain/dbEngine.ts';
import { faultOf } from '../../domain/dbFaults.ts';
import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { makeDatabase, type TestDatabase } from '../support/database.ts';

const AT = new Date('2026-03-04T10:00:00.123+08:00');

describe('raw SQL in a write on SQLite, which does not go through Prisma', () => {
  let database: TestDatabase;
  let db: Db;
  beforeAll(async () => {
    database = await makeDatabase('sqlite');
    db = database.db;
    await db.write(async (tx) => {
      await tx.staff.create({ data: { id: 'a', name: '周敏', role: 'rep', active: false, createdAt: AT } });
      await tx.$executeRaw`INSERT INTO "Staff" ("id", "name", "role", "active", "createdAt")
        VALUES (${'b'}, ${'Li'}, ${'rep'}, ${true}, ${AT})`;
      await tx.$executeRaw`INSERT INTO "Counter" ("name", "value") VALUES ('orders', ${2 ** 31})`;
    });
  });
  afterAll(() => database.drop());

  it.each<[string, (tx: Tx) => Promise<unknown>]>([
    ['text, time and truth', (tx) => tx.$queryRaw`SELECT * FROM "Staff" ORDER BY "id"`],
    ['nothing', (tx) => tx.$queryRaw`SELECT * FROM "Staff" WHERE "id" = ${'nobody'}`],
    [
      'null',
      (tx) =>
        tx.$queryRaw`SELECT "ownerId" AS "owner", NULL AS "none" FROM "Staff" LEFT JOIN "Customer" ON false`,
    ],
    ['a whole number', (tx) => tx.$queryRaw`SELECT "value" FROM "Counter" WHERE "value" = ${2 ** 31}`],
    [
      'counts and sums',
      (tx) => tx.$queryRaw`SELECT count(*) AS n, sum("value") AS s, avg("value") AS a FROM "Counter"`,
    ],
    [
      'a time found by its value',
      (tx) => tx.$queryRaw`SELECT "id" FROM "Staff" WHERE "createdAt" = ${AT} ORDER BY "id"`,
    ],
    [
      'parts put together',
      (tx) =>
        tx.$queryRaw`SELECT "id" FROM "Staff" WHERE ${Prisma.sql`"id" IN (${Prisma.join(['a', 'b'])})`}`,
    ],
  ])('reads %s as Prisma does', async (_, ask) => {
    const throughPrisma = await db.read(ask);
    expect(await db.write(ask)).toEqual(throughPrisma);
  });

  it('counts the rows it changed', async () => {
    const changed = await db.write((tx) => tx.$executeRaw`UPDATE "Staff" SET "team" = 'north'`);
    expect(changed).toBe(2);
  });

  it('says that a unique index refused, and writes nothing of that transaction', async () => {
    const twice = db.write(async (tx) => {
      await tx.$executeRaw`UPDATE "Staff" SET "team" = 'south'`;
      await tx.$executeRaw`INSERT INTO "Counter" ("name", "value") VALUES ('orders', 1)`;
    });
    expect(faultOf(await twice.catch((error) => error))).toBe('duplicate');
    expect(await db.read((tx) => tx.staff.count({ where: { team: 'south' } }))).toBe(0);
  });

  it('refuses a statement that comes after its transaction', async () => {
    const over = await db.write(async (tx) => ({ tx }));
    const late = () => over.tx.$executeRaw`UPDATE "Staff" SET "team" = 'late'`.catch((error) => error);
    expect(faultOf(await late())).toBe('unavailable');
    await db.write(async () => {
      expect(faultOf(await late())).toBe('unavailable');
    });
    expect(await db.read((tx) => tx.staff.count({ where: { team: 'late' } }))).toBe(0);
  });

  it('refuses a statement after Prisma has rolled back at its time-out', async () => {
    const engine = await openSqlite(database.where);
    const slow = engine.writer.$transaction(
      async (tx) => {
        await tx.$executeRaw`UPDATE "Staff" SET "team" = 'slow'`;
        await new Promise((resolve) => setTimeout(resolve, 300));
        await tx.$executeRaw`UPDATE "Staff" SET "team" = 'slower'`;
      },
      { timeout: 100 },
    );
    expect(faultOf(await slow.catch((error) => error))).toBe('unavailable');
    const doors = openDoors(engine);
    expect(await doors.read((tx) => tx.staff.count({ where: { team: { startsWith: 'slow' } } }))).toBe(0);
    await doors.close();
  });
});
