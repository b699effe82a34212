import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addNote } from '../../../domain/customers/addNote.ts';
import { addDetail, choosePrimary, removeDetail } from '../../../domain/customers/changeDetails.ts';
import { type CustomerFields, readCustomerFields } from '../../../domain/customers/customerFields.ts';
import { type CustomerRecord, getCustomer } from '../../../domain/customers/customerRecord.ts';
import { findCustomer } from '../../../domain/customers/customers.ts';
import { addCustomer, changeCustomer } from '../../../domain/customers/saveCustomer.ts';
import { searchCustomers } from '../../../domain/customers/searchCustomers.ts';
import type { Tx } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { addStaff } from '../../../domain/staff/staff.ts';
import { listTasksToDo } from '../../../domain/tasks/taskPages.ts';
import { addCustomerTask, completeTask } from '../../../domain/tasks/tasks.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { later, NOW, problemIn, staff, valueIn } from '../testShop.ts';

describe('a customer’s field', () => {
  it.each([
    [{ tags: [' vip ', 'vip', '老 客户'] }, { tags: ['vip', '老 客户'] }],
    [{ company: ' Hill \n Tea ' }, { company: 'Hill Tea' }],
    [{ timeZone: null }, { timeZone: null }],
    [{ timeZone: 'Asia/Shanghai' }, { timeZone: 'Asia/Shanghai' }],
    [{}, {}],
  ] as [CustomerFields, CustomerFields][])('%j is kept as %j', (given, kept) =>
    expect(valueIn(readCustomerFields(given))).toEqual(kept),
  );

  it.each([
    ['company', { company: 'c'.repeat(121) }],
    ['language', { language: 'fr' }],
    ['timeZone', { timeZone: 'Asia/Nowhere' }],
    ['source', { source: 's'.repeat(61) }],
    ['tags', { tags: [''] }],
    ['tags', { tags: ['t'.repeat(31)] }],
    ['tags', { tags: Array.from({ length: 21 }, (_, n) => `t${n}`) }],
  ] as [string, CustomerFields][])('%s is refused: %j', (field, given) =>
    expect(problemIn(readCustomerFields(given))).toEqual({ kind: 'customerFieldNotValid', field }),
  );
});

onEachDatabase('a customer’s record', (provider) => {
  let database: TestDatabase;
  let repId: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    repId = (await database.db.write((tx) => addStaff(tx, { name: 'Lin', role: 'rep', now: NOW }))).id;
  });
  afterAll(() => database.drop());

  const by = { actor: staff, now: NOW };
  const write = <T>(work: (tx: Tx) => Promise<Outcome<T>>) => database.db.write(work);
  const added = async (fields: CustomerFields = { name: '张三' }) =>
    valueIn(await write((tx) => addCustomer(tx, { ...by, fields, contact: { phone: '138 0000 1111' } })));
  const auditOf = (subjectId: string) =>
    database.db.read(async (tx) => {
      const rows = await tx.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } });
      return rows.map(({ actor, action, detail }) => [actor, action, detail].join(' '));
    });

  it('is made by a member of staff with all they know, and read with a reason that is kept', async () => {
    const fields = {
      name: '欧阳修',
      company: '醉翁茶业',
      language: 'zh',
      source: 'fair',
      tags: ['vip'],
      ownerId: repId,
    };
    const contact = { phone: '139 1111 2222', email: 'X@Y.cn', address: '浙江省杭州市西湖区文三路 8 号' };
    const made = valueIn(
      await write((tx) => addCustomer(tx, { ...by, fields, contact, reason: 'met at a fair' })),
    );
    expect(made).toMatchObject({ ...fields, city: 'Hangzhou', stage: 'new', version: 1 });
    expect(made.nameParts).toEqual({ surname: '欧阳', given: '修' });
    expect(made.details.map(({ kind, value, isPrimary }) => [kind, value, isPrimary])).toEqual([
      ['phone', '+8613911112222', true],
      ['email', 'x@y.cn', true],
      ['address', '浙江省杭州市西湖区文三路 8 号', true],
    ]);
    expect(made.details.at(-1)?.parts).toMatchObject({
      province: '浙江省',
      city: '杭州市',
      district: '西湖区',
    });

    const read = await write((tx) =>
      getCustomer(tx, { customerId: made.id, ...by, now: later(1), reason: 'she called' }),
    );
    expect(valueIn(read)).toEqual(made);
    expect(await auditOf(made.id)).toEqual([
      'staff:rep-lin customer.add met at a fair',
      'staff:rep-lin customer.read she called',
    ]);
    for (const text of ['醉翁', 'zuiweng', 'zwcy', '欧阳修'])
      expect(await database.db.read((tx) => searchCustomers(tx, { text, limit: 5 })), text).toMatchObject([
        { id: made.id },
      ]);
  });

  it('needs a name or a way to reach them, and an owner of the house', async () => {
    const nobody = await write((tx) => addCustomer(tx, { ...by, fields: { company: 'Hill' } }));
    expect(problemIn(nobody)).toEqual({ kind: 'contactNotValid', field: 'name' });
    const stranger = await write((tx) =>
      addCustomer(tx, { ...by, fields: { name: 'A', ownerId: 'nobody' } }),
    );
    expect(problemIn(stranger)).toEqual({ kind: 'customerFieldNotValid', field: 'owner' });
  });

  it('changed by two at once is changed by one, and the other is told', async () => {
    const { id: customerId, version } = await added();
    const change = (name: string) =>
      write((tx) => changeCustomer(tx, { ...by, customerId, version, fields: { name }, reason: 'typo' }));
    const outcomes = await Promise.all(['李四', '王五', '赵六'].map(change));
    const winners = outcomes.filter((outcome) => outcome.ok);
    expect(winners).toHaveLength(1);
    const losers = outcomes.filter((outcome) => !outcome.ok).map(problemIn);
    expect(losers.map(({ kind }) => kind)).toEqual(['customerChanged', 'customerChanged']);

    const { name } = valueIn(winners[0] as Outcome<CustomerRecord>);
    const found = await database.db.read((tx) => searchCustomers(tx, { text: name, limit: 5 }));
    expect(found.map(({ id }) => id)).toContain(customerId);
    expect(await auditOf(customerId)).toContain('staff:rep-lin customer.change name: typo');
  });

  it('keeps what a change leaves out', async () => {
    const { id: customerId, version } = await added({ name: '张三', company: 'Hill', tags: ['a', 'b'] });
    const changed = await write((tx) =>
      changeCustomer(tx, { ...by, customerId, version, fields: { tags: ['c'] } }),
    );
    expect(valueIn(changed)).toMatchObject({ name: '张三', company: 'Hill', tags: ['c'], version: 2 });
  });

  it('has several phones, e-mails and addresses, one of each kind the primary, whichever goes', async () => {
    const { id: customerId } = await added();
    const add = (value: string, more: object = {}) =>
      write((tx) =>
        addDetail(tx, { ...by, customerId, kind: 'address', value, ...more, now: later(value.length) }),
      );
    valueIn(await add('上海市静安区愚园路 8 号'));
    valueIn(await add('12 Upper Street, London', { label: 'office' }));
    const three = valueIn(await add('1 High Street, Manchester', { isPrimary: true }));
    const addresses = ({ details }: CustomerRecord) =>
      details
        .filter(({ kind }) => kind === 'address')
        .map(({ value, isPrimary }) => [value.slice(0, 4), isPrimary]);
    expect(addresses(three)).toEqual([
      ['1 Hi', true],
      ['12 U', false],
      ['上海市静', false],
    ]);
    expect(three.city).toBe('Manchester');

    const office = three.details.find(({ label }) => label === 'office');
    const detail = { ...by, customerId, detailId: office?.id ?? '' };
    expect(valueIn(await write((tx) => choosePrimary(tx, detail))).city).toBe('London');
    const less = valueIn(await write((tx) => removeDetail(tx, detail)));
    expect([less.city, addresses(less)]).toEqual([
      'Manchester',
      [
        ['1 Hi', true],
        ['上海市静', false],
      ],
    ]);
    expect(problemIn(await write((tx) => removeDetail(tx, detail)))).toEqual({ kind: 'detailNotFound' });
  });

  it('holds one phone once, however it is typed, and no more than twenty', async () => {
    const { id: customerId } = await added();
    const add = (value: string) =>
      write((tx) => addDetail(tx, { ...by, customerId, kind: 'phone', value, label: 'work' }));
    const same = valueIn(await add('+86 138 0000 1111'));
    expect(same.details).toMatchObject([{ value: '+8613800001111', label: 'work', isPrimary: true }]);
    for (let n = 0; n < 19; n++) valueIn(await add(`1390000${String(1_000 + n)}`));
    expect(problemIn(await add('13700009999'))).toEqual({ kind: 'customerFieldNotValid', field: 'details' });
  });

  it('leaves the details of others alone', async () => {
    const [mine, theirs] = [await added(), await added()];
    const detailId = theirs.details[0]?.id ?? '';
    for (const change of [choosePrimary, removeDetail]) {
      const refused = await write((tx) => change(tx, { ...by, customerId: mine.id, detailId }));
      expect(problemIn(refused)).toEqual({ kind: 'detailNotFound' });
    }
    expect(await database.db.read((tx) => findCustomer(tx, { customerId: theirs.id }))).toMatchObject({
      phone: '+8613800001111',
    });
  });

  it('takes notes and tasks, which the rep finds by when they are due', async () => {
    const { id: customerId } = await added();
    const note = { ...by, customerId, kind: 'call' as const };
    expect(valueIn(await write((tx) => addNote(tx, { ...note, text: ' wants samples ' })))).toMatchObject({
      text: 'wants samples',
    });
    expect(problemIn(await write((tx) => addNote(tx, { ...note, text: ' ' })))).toEqual({
      kind: 'customerFieldNotValid',
      field: 'note',
    });
    expect(problemIn(await write((tx) => addNote(tx, { ...note, customerId: newId(), text: 'x' })))).toEqual({
      kind: 'customerNotFound',
    });

    const task = (text: string, more: object) =>
      write((tx) => addCustomerTask(tx, { ...by, customerId, text, ...more }));
    valueIn(await task('some day', {}));
    const late = valueIn(await task('send samples', { staffId: repId, dueAt: later(60) }));
    valueIn(await task('call back', { staffId: repId, dueAt: later(30) }));
    const mate = await database.db.write((tx) => addStaff(tx, { name: 'Han', role: 'rep', now: NOW }));
    valueIn(await task('of somebody else', { staffId: mate.id }));
    expect(problemIn(await task('of nobody', { staffId: 'nobody' }))).toEqual({
      ...{ kind: 'customerFieldNotValid', field: 'owner' },
    });
    const open = async () =>
      (await database.db.read((tx) => listTasksToDo(tx, { staffId: repId, limit: 9 }))).tasks.map(
        ({ text }) => text,
      );
    expect(await open()).toEqual(['call back', 'send samples', 'some day']);
    const finish = (taskId: string) => write((tx) => completeTask(tx, { taskId, ...by }));
    expect([valueIn(await finish(late.id)), valueIn(await finish(late.id))].length).toBe(2);
    expect(await open()).toEqual(['call back', 'some day']);
    expect(problemIn(await finish(newId()))).toEqual({ kind: 'taskNotFound' });
    expect((await auditOf(customerId)).filter((entry) => entry.includes('task.done'))).toHaveLength(1);
  });
});
