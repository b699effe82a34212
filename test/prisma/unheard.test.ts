import { expect, test } from 'vitest';
import { listUnheard, noteUnheard } from '../../domain/learning/unheard.ts';
import { onEachDatabase } from '../support/database.ts';
import { makeOlderDatabase } from '../support/olderDatabase.ts';

onEachDatabase('a database from before learning', (provider) => {
  test('keeps what is in it and can learn', async () => {
    const older = await makeOlderDatabase(provider, 'unheard');
    const before = await older.open();
    const anna = { id: 'anna', name: 'Anna', createdAt: new Date('2026-01-02T03:04:05.678Z') };
    await before.write(
      (tx) => tx.$executeRaw`
        INSERT INTO "Customer" ("id", "name", "createdAt") VALUES (${anna.id}, ${anna.name}, ${anna.createdAt})`,
    );
    await before.close();

    expect((await older.migrate())[0]).toMatch(/_unheard$/);
    const db = await older.open();
    const said = { language: 'en', masked: 'zzz', day: '2026-03-04', guess: '', score: 0 };
    await db.write((tx) => noteUnheard(tx, { ...said, answer: 'notUnderstood' }));
    expect((await listUnheard(db.report)).map(({ masked }) => masked)).toEqual(['zzz']);
    expect(await db.read((tx) => tx.customer.findUnique({ where: { id: 'anna' } }))).toMatchObject(anna);
    await db.close();
    await older.drop();
  });
});
