import { afterAll, beforeAll, expect, it } from 'vitest';
import { addDetail, choosePrimary } from '../../../domain/customers/changeDetails.ts';
import { type CustomerRecord, findRecord } from '../../../domain/customers/customerRecord.ts';
import { changeCustomer } from '../../../domain/customers/saveCustomer.ts';
import { searchCustomers } from '../../../domain/customers/searchCustomers.ts';
import { listImports } from '../../../domain/imports/importLog.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { addCustomer, addDraft, addProduct, NOW, staff, valueIn } from '../testShop.ts';
import { counts, exportOf, imports, undoes } from './stage.ts';

const header = '姓名,手机,邮箱,地址,公司,标签,来源,备注,生日\n';
const people = `${header}林悦,138 0000 1234,,上海市静安区愚园路 8 号,山泉茶舍,老客户、茶友,展会,喜欢龙井,1990-01-01
Anna Smith,,Anna@Example.com,"12 Upper Street, London",,,,,
"王, 小明",13900001234.0,xm@example.cn,,,,,,
`;

onEachDatabase('importing customers', (provider) => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await makeDatabase(provider);
  });
  afterAll(() => database.drop());

  const find = async (text: string): Promise<CustomerRecord | null> => {
    const [found] = await database.db.read((tx) => searchCustomers(tx, { text, limit: 5 }));
    return found ? database.db.read((tx) => findRecord(tx, { customerId: found.id })) : null;
  };
  const idOf = async (text: string) => (await find(text))?.id ?? '';
  const primary = (record: CustomerRecord | null, kind: string) =>
    record?.details.find((detail) => detail.kind === kind && detail.isPrimary)?.value;
  const rowsOf = (
    names = ['Customer', 'ContactDetail', 'SearchTerm', 'Note', 'AuditEntry', 'Import', 'ImportRow'],
  ) => Promise.all(names.map((name) => database.db.report(`SELECT count(*) AS "n" FROM "${name}"`, [])));

  it('a dry run says what would be, and writes nothing', async () => {
    const before = await rowsOf();
    const { summary } = await imports(database.db, 'customers', people, { dryRun: true });
    expect(counts(summary)).toEqual({ rows: 3, new: 3 });
    expect([summary.importId, await rowsOf()]).toEqual([null, before]);
  });

  it('adds those who are new, as the titles of the columns say', async () => {
    const { summary, mapping } = await imports(database.db, 'customers', people);
    expect(counts(summary)).toEqual({ rows: 3, new: 3 });
    expect(mapping).toEqual([
      ...[
        '姓名:name',
        '手机:phone',
        '邮箱:email',
        '地址:address',
        '公司:company',
        '标签:tags',
        '来源:source',
      ],
      ...['备注:note', '生日:null'],
    ]);
    expect(await find('13800001234')).toMatchObject({
      ...{
        name: '林悦',
        company: '山泉茶舍',
        city: 'Shanghai',
        language: 'zh',
        source: '展会',
        stage: 'new',
      },
      ...{ ownerId: null, version: 1, tags: ['老客户', '茶友'].sort() },
    });
    expect(await find('anna@example.com')).toMatchObject({
      name: 'Anna Smith',
      city: 'London',
      language: 'en',
    });
    expect(primary(await find('wangxiaoming'), 'phone')).toBe('+8613900001234');
    expect(await database.db.read((tx) => tx.note.findMany())).toMatchObject([{ text: '喜欢龙井' }]);
    const audit = await database.db.read((tx) =>
      tx.auditEntry.findMany({ where: { action: 'customer.add' } }),
    );
    expect(audit.map(({ actor, detail }) => [actor, detail])).toEqual(
      Array(3).fill(['operator', `import ${summary.importId}`]),
    );
  });

  it('the same file again changes nothing, with and without update', async () => {
    const before = await rowsOf();
    expect(counts((await imports(database.db, 'customers', people)).summary)).toEqual({ rows: 3, there: 3 });
    const again = await imports(database.db, 'customers', people, { update: true });
    expect(counts(again.summary)).toEqual({ rows: 3, same: 3 });
    expect([again.summary.importId, await rowsOf()]).toEqual([null, before]);
  });

  it('leaves out rows that are not right, says why, and takes the others', async () => {
    const file = `Name,Phone,E-mail,Language\nBea,13700000001,,en
No key,,,\nTwice,137-0000-0001,,\nBad,1.38E+10,,\nWorse,,bea,\nKlingon,13700000002,,tlh
Shifted,Bea,13700000003,,en\nSeveral,13800001234,anna@example.com,\n${'x'.repeat(81)},13700000004\nCarl,13700000005\n`;
    const { summary, failed } = await imports(database.db, 'customers', file);
    expect(counts(summary)).toEqual({ rows: 10, new: 2, failed: 8 });
    expect(failed.map(({ line, problem }) => [line, ...Object.values(problem)])).toEqual([
      [3, 'keyMissing'],
      [4, 'repeated'],
      [5, 'cellNotValid', 'phone'],
      [6, 'cellNotValid', 'email'],
      [7, 'cellNotValid', 'language'],
      [8, 'tooManyCells', 4],
      [9, 'severalFit'],
      [10, 'cellNotValid', 'name'],
    ]);
    expect(failed[5]?.cells).toEqual(['Shifted', 'Bea', '13700000003', '', 'en']);
    await undoes(database.db, summary.importId);
  });

  it('update brings those who are here up to the file: blanks change nothing, tags add up, details stay beside', async () => {
    const file = `${header}林悦 Lin,13800001234,lin@example.cn,杭州市文三路 1 号,,vip,,,\n,,anna@example.com,,Tea Ltd,,,calls on Mondays,\n`;
    const { summary } = await imports(database.db, 'customers', file, { update: true });
    expect(counts(summary)).toEqual({ rows: 2, changed: 2 });
    const lin = await find('13800001234');
    expect(lin).toMatchObject({ name: '林悦 Lin', company: '山泉茶舍', city: 'Hangzhou', version: 2 });
    expect([lin?.tags.length, primary(lin, 'address'), lin?.details.length]).toEqual([
      3,
      '杭州市文三路 1 号',
      4,
    ]);
    expect(await find('Tea Ltd')).toMatchObject({ name: 'Anna Smith' });
    const audit = await database.db.read((tx) =>
      tx.auditEntry.findFirst({ where: { subjectId: lin?.id ?? '', action: 'customer.change' } }),
    );
    expect(audit?.detail).toMatch(/^name, city, email, address, tags: import /);

    expect(await undoes(database.db, summary.importId)).toMatchObject({ restored: 2, kept: 0, removed: 0 });
    const back = await find('13800001234');
    expect(back).toMatchObject({ name: '林悦', city: 'Shanghai', tags: ['老客户', '茶友'].sort() });
    expect([primary(back, 'address'), back?.details.length]).toEqual(['上海市静安区愚园路 8 号', 2]);
    expect(await find('anna@example.com')).toMatchObject({ company: '' });
    expect(await find('Tea Ltd')).toBe(null);
    expect(await database.db.read((tx) => tx.note.count())).toBe(1);
    expect(await undoes(database.db, summary.importId)).toMatchObject({ restored: 0, kept: 0 });
  });

  it('what somebody changed after the update stays when it is undone, and is told', async () => {
    const { db } = database;
    const file = 'Name,Phone,E-mail,Company\nLin Yue,13800001234,new@example.cn,Hill\n';
    const { summary } = await imports(db, 'customers', file, { update: true });
    const customerId = await idOf('13800001234');
    const change = { customerId, actor: staff, now: NOW };
    await db.write((tx) => changeCustomer(tx, { ...change, version: 4, fields: { company: 'Spring' } }));
    const added = await db.write((tx) =>
      addDetail(tx, { ...change, kind: 'email', value: 'own@example.cn' }),
    );
    const own = valueIn(added).details.find(({ value }) => value === 'own@example.cn');
    await db.write((tx) => choosePrimary(tx, { ...change, detailId: own?.id ?? '' }));

    expect(await undoes(db, summary.importId)).toMatchObject({
      ...{ restored: 0, kept: 1, examples: [{ label: 'Lin Yue', why: 'changed' }] },
    });
    const lin = await find('13800001234');
    expect(lin).toMatchObject({ name: '林悦', company: 'Spring' });
    expect(primary(lin, 'email')).toBe('own@example.cn');
  });

  it('undo removes those it added, but for those with an order, a conversation or a later change', async () => {
    const { db } = database;
    const names = ['Ordered', 'Talked', 'Changed', 'Untouched'];
    const rows = names.map((name, n) => `${name},1360000000${n}`).join('\n');
    const { summary } = await imports(db, 'customers', `Name,Phone\n${rows}\n`);
    const [ordered = '', talked = '', changed = ''] = await Promise.all(names.map(idOf));
    await addDraft(db, { lines: [{ productId: await addProduct(db), quantity: 1 }], customerId: ordered });
    await addCustomer(db, { phone: '13611111111' });
    await db.write((tx) => tx.channelIdentity.updateMany({ data: { customerId: talked } }));
    const note = { customerId: changed, version: 1, fields: { source: 'fair' }, actor: staff, now: NOW };
    await db.write((tx) => changeCustomer(tx, note));

    const undone = await undoes(db, summary.importId);
    expect(undone).toMatchObject({ removed: 1, restored: 0, kept: 3 });
    expect(new Set(undone.examples.map(({ label, why }) => `${label} ${why}`))).toEqual(
      new Set(['Ordered ordered', 'Talked talked', 'Changed changed']),
    );
    expect(await find('Untouched')).toBe(null);
    const [entry] = (await db.read((tx) => listImports(tx, { limit: 9 }))).filter(
      ({ id }) => id === summary.importId,
    );
    expect(entry).toMatchObject({ added: 4, changed: 0, file: 'list.csv', undoneAt: expect.any(Date) });
    const audit = { where: { action: 'import.undo', subjectId: summary.importId ?? '' } };
    expect(await db.read((tx) => tx.auditEntry.count(audit))).toBe(1);
  });

  it('what is exported changes nothing when it is imported again, formulas included', async () => {
    const { db } = database;
    const odd = `Name,Phone,E-mail,Company,Tags,City\n'=1+1,13500000001,,"'@evil;x","a,b
c;d
",绍兴\nTwin,13500000001.0,twin@example.com,,,\n`;
    await imports(db, 'customers', odd);
    // Two with one phone, as visitors make them; somebody with a name only.
    await addCustomer(db, { name: '同号', phone: '13500000001' });
    await db.write((tx) =>
      tx.customer.create({ data: { id: 'only-a-name', name: '-Only', createdAt: NOW } }),
    );

    for (const language of ['en', 'zh'] as const) {
      const file = await exportOf(db, 'customers', language);
      expect(file).toContain(`"'@evil;x"`);
      const before = await rowsOf();
      const { summary, failed } = await imports(db, 'customers', file, { update: true });
      expect(failed).toEqual([]);
      const all = await db.read((tx) => tx.customer.count());
      expect(counts(summary)).toEqual({ rows: all, same: all });
      expect(await rowsOf()).toEqual(before);
    }
    expect(await find('绍兴')).toBe(null);
    expect(await find('=1+1')).toMatchObject({ name: '=1+1', city: '绍兴', tags: ['a,b', 'c;d'] });
    const exports = await db.read((tx) => tx.auditEntry.count({ where: { action: 'customer.export' } }));
    expect(exports).toBe(2);
  });

  it('two who bring the same file at the same moment bring it once', async () => {
    const file = `Name,Phone\n${Array.from({ length: 30 }, (_, n) => `N${n},134000000${10 + n}`).join('\n')}\n`;
    const both = await Promise.all([1, 2].map(() => imports(database.db, 'customers', file)));
    const sum = (what: 'new' | 'there') => both.reduce((all, { summary }) => all + summary[what], 0);
    expect([sum('new'), sum('there')]).toEqual([30, 30]);
  });

  it('stops between batches, and the same import goes on', async () => {
    const file = `Name,Phone\n${Array.from({ length: 30 }, (_, n) => `S${n},133000000${10 + n}`).join('\n')}\n`;
    let asked = 0;
    const first = await imports(database.db, 'customers', file, { isStopped: () => ++asked > 2 });
    expect(counts(first.summary)).toEqual({ rows: 30, new: 12, stopped: true });
    const rest = await imports(database.db, 'customers', file);
    expect(counts(rest.summary)).toEqual({ rows: 30, new: 18, there: 12 });
  });

  it('P3: no contact detail stands in the record of an import or in the audit log', async () => {
    const tables = ['Import', 'ImportRow', 'AuditEntry', 'Customer', 'SearchTerm', 'ContactDetail'];
    const rows = await Promise.all(tables.map((name) => database.db.report(`SELECT * FROM "${name}"`, [])));
    const whole = JSON.stringify(rows);
    expect(whole).toContain('山泉茶舍');
    for (const secret of ['13800001234', 'example.c', '愚园路', '文三路', 'Upper Street', '1350000'])
      expect(whole).not.toContain(secret);
  });
});
