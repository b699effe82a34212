import { afterAll, beforeAll, expect, it } from 'vitest';
import { writeAudit } from '../../domain/audit.ts';
import { chainAudit, hasUnchained, verifyAudit } from '../../domain/auditChain.ts';
import type { Tx } from '../../domain/db.ts';
import { newDataKey, openVault, seal } from '../../domain/sealed.ts';
import { later, staff } from '../domain/testShop.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../support/database.ts';
import { between, chance, oneOf, patience, size, tell } from './sizes.ts';

const ENTRIES = 40;
const TAMPERINGS = size({ test: 40, ci: 200, soak: 1_000 });

onEachDatabase('P4: the audit log', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    await database.db.write((tx) => writeSome(tx, 0, ENTRIES));
  });
  afterAll(() => database.drop());

  async function writeSome(tx: Tx, from: number, count: number): Promise<void> {
    for (let n = from; n < from + count; n++)
      await writeAudit(tx, {
        ...{
          actor: staff,
          action: oneOf(() => (n % 7) / 7, ['customer.read', 'order.pay']),
          subject: 'customer',
        },
        ...{ subjectId: `c${n % 5}`, detail: n % 3 ? '' : `because ${n}`, now: later(Math.floor(n / 2)) },
      });
  }

  it('is chained in batches, goes on where it was, and by two at once each row once', async () => {
    const { db } = database;
    expect(await db.read(hasUnchained)).toBe(true);
    expect(await db.write((tx) => chainAudit(tx, { limit: 15 }))).toBe(15);
    expect(await verifyAudit(db)).toEqual({ whole: true, entries: 15 });
    const both = await Promise.all([20, 20].map((limit) => db.write((tx) => chainAudit(tx, { limit }))));
    expect(both.sort()).toEqual([20, 5]);
    expect(await db.write((tx) => chainAudit(tx, { limit: 20 }))).toBe(0);
    expect([await db.read(hasUnchained), await verifyAudit(db)]).toEqual([
      false,
      { whole: true, entries: ENTRIES },
    ]);
  });

  // Seen red: a link that leaves out the subject; a head that is not compared.
  it(`shows each of ${TAMPERINGS} tamperings with chained rows`, { timeout: patience }, async () => {
    const { db } = database;
    const random = chance('tamper');
    const rows = await db.read((tx) => tx.auditEntry.findMany({ orderBy: { seq: 'asc' } }));
    const chain = await db.read((tx) => tx.auditChain.findFirstOrThrow());
    const others = openVault({ keys: [newDataKey()], country: 'CN' });
    const ways: ((tx: Tx) => Promise<unknown>)[] = [
      (tx) => change(tx, { actor: 'staff:nobody' }),
      (tx) => change(tx, { action: 'customer.add' }),
      (tx) => change(tx, { subjectId: 'c99' }),
      (tx) => change(tx, { subject: 'order' }),
      (tx) => change(tx, { detail: 'for another reason' }),
      (tx) => change(tx, { at: later(10_000) }),
      (tx) => change(tx, { hash: 'x' }),
      (tx) => change(tx, { seq: null, hash: null }),
      (tx) => change(tx, { seq: 10_000 }),
      (tx) => tx.auditEntry.delete({ where: { id: oneOf(random, rows).id } }),
      (tx) => tx.auditEntry.deleteMany({ where: { seq: { gt: between(random, 1, ENTRIES - 1) } } }),
      (tx) => tx.auditEntry.deleteMany({}),
      (tx) => tx.auditEntry.create({ data: { ...oneOf(random, rows), id: 'new', seq: ENTRIES + 1 } }),
      (tx) =>
        tx.auditChain
          .update({ where: { id: 'audit' }, data: { seq: 3 } })
          .then(() => change(tx, { detail: '!' })),
    ];
    const change = (tx: Tx, data: object) =>
      tx.auditEntry.update({ where: { id: oneOf(random, rows).id }, data });
    let found = 0;
    for (let n = 0; n < TAMPERINGS; n++) {
      await db.write((tx) => oneOf(random, ways)(tx));
      if (!(await verifyAudit(db)).whole) found++;
      await db.write(async (tx) => {
        await tx.auditEntry.deleteMany({});
        await tx.auditEntry.createMany({ data: rows });
        await tx.auditChain.update({ where: { id: 'audit' }, data: chain });
      });
    }
    expect(found).toBe(TAMPERINGS);
    expect(await verifyAudit(db)).toEqual({ whole: true, entries: ENTRIES });

    const forged = String(seal(others, { table: 'AuditChain', column: 'head', id: 'audit' }, '0 '));
    await db.write((tx) => tx.auditChain.update({ where: { id: 'audit' }, data: { head: forged } }));
    await expect(verifyAudit(db), 'a new end needs the key').rejects.toThrow('not sealed with a key of ours');
    await db.write((tx) => tx.auditChain.update({ where: { id: 'audit' }, data: chain }));
    tell('P4', provider, `${found} of ${TAMPERINGS} tamperings with the audit log shown`);
  });
});
