import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeCustomers } from '../../../domain/customers/mergeCustomers.ts';
import { NOW } from '../../domain/testShop.ts';
import { onEachDatabase } from '../../support/database.ts';
import { openStage, type Stage, wholeOrder } from './stage.ts';

onEachDatabase('segments and the pipeline through REST', (provider) => {
  let stage: Stage;
  const hangzhou = { all: [{ field: 'city', is: ['Hangzhou'] }] };
  let people: string[];
  beforeAll(async () => {
    stage = await openStage(provider);
    const productId = await stage.product({ price: 1_000, stock: 100 });
    const address = '杭州市西湖区龙井路 1 号';
    const add = async (name: string) =>
      (await stage.rep.post('/api/customers', { name, address })).body.id as string;
    people = [await add('安娜'), await add('波'), await add('蔡')];
    await stage.customer(); // of another city
    const [first, second] = people;
    for (const [customerId, quantity] of [
      [first, 1],
      [second, 2],
    ])
      await stage.rep.post('/api/orders', {
        ...wholeOrder,
        address,
        customerId,
        lines: [{ productId, quantity }],
      });
  });
  afterAll(() => stage.close());

  const add = async (name: string, filter: object = hangzhou) =>
    (await stage.rep.post('/api/segments', { name, filter })).body;
  const tag = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });

  it('a segment is added, read, replaced and forgotten, and the audit log has it', async () => {
    const added = await stage.rep.post('/api/segments', { name: ' West  Lake ', filter: hangzhou });
    const path = `/api/segments/${added.body.id}`;
    expect([added.status, added.headers.get('location'), added.headers.get('etag')]).toEqual([
      ...[201, path, '"1"'],
    ]);
    expect(added.body).toMatchObject({ name: 'West Lake', filter: hangzhou, version: 1 });
    expect((await stage.rep.get(path)).text).toBe(added.text);

    const edited = await stage.rep.put(path, { name: 'All', filter: { all: [] } }, tag(added.body));
    expect(edited.body).toMatchObject({ name: 'All', filter: { all: [] }, version: 2 });
    const late = await stage.rep.put(path, { name: 'Late', filter: hangzhou }, tag(added.body));
    expect([late.status, late.body.kind, late.headers.get('etag')]).toEqual([412, 'recordChanged', '"2"']);
    expect((await stage.rep.delete(path, tag(added.body))).status).toBe(412);
    expect((await stage.rep.delete(path, tag(edited.body))).status).toBe(204);
    expect((await stage.rep.get(path)).body.kind).toBe('segmentNotFound');
    const entries = await stage.db.read((tx) =>
      tx.auditEntry.findMany({ where: { subject: 'segment', subjectId: added.body.id } }),
    );
    expect(entries.map(({ action }) => action).sort()).toEqual([
      ...['segment.add', 'segment.edit', 'segment.remove'],
    ]);
  });

  it('no segment takes the name of another, neither new nor edited', async () => {
    const [one, other] = [await add('One'), await add('Other')];
    const again = await stage.rep.post('/api/segments', { name: 'One', filter: { all: [] } });
    expect([again.status, again.body.kind, again.body.name]).toEqual([409, 'segmentNameTaken', 'One']);
    const content = { name: 'One', filter: { all: [] } };
    expect((await stage.rep.put(`/api/segments/${other.id}`, content, tag(other))).status).toBe(409);
    expect((await stage.rep.get(`/api/segments/${one.id}`)).body.filter).toEqual(hangzhou);
  });

  it('of several that take one free name at once one has it, and the others are told so', async () => {
    for (let round = 0; round < 4; round++) {
      const name = `Wanted ${round}`;
      const segments = [];
      for (let n = 0; n < 5; n++) segments.push(await add(`Of round ${round}, ${n}`));
      const answers = await Promise.all(
        segments.map((one) => stage.rep.put(`/api/segments/${one.id}`, { name, filter: hangzhou }, tag(one))),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409, 409, 409]);
      const told = answers.filter(({ status }) => status === 409).map(({ body }) => [body.kind, body.name]);
      expect(told).toEqual(Array(4).fill(['segmentNameTaken', name]));
    }
  });

  it.each([
    ['a field nobody may ask of', { field: 'phone', is: ['1'] }],
    ['a NUL', { field: 'city', is: ['\u0000'] }],
    ['half a character', { field: 'tag', is: ['\ud800'] }],
    ['a year that databases do not have', { field: 'createdAt', from: '0000-01-01T00:00:00Z' }],
  ])('a filter with %s is refused', async (_what, condition) => {
    const { status, body } = await stage.rep.post('/api/segments', {
      name: 'Odd',
      filter: { all: [condition] },
    });
    expect([status, body.kind, body.errors[0].path.split('.')[0]]).toEqual([400, 'bodyNotValid', 'filter']);
  });

  it('a name of spaces is refused', async () => {
    const { status, body } = await stage.rep.post('/api/segments', { name: '  ', filter: hangzhou });
    expect([status, body.kind, body.path]).toEqual([422, 'segmentNotValid', 'name']);
  });

  it('any amount may be asked of any figure', async () => {
    const figures = ['orders', 'spent', 'averageOrder', 'largestOrder'];
    const most = Number.MAX_SAFE_INTEGER;
    const numberOf = async (name: string, range: object) => {
      const { id } = await add(name, { all: figures.map((field) => ({ field, ...range })) });
      return (await stage.rep.get(`/api/segments/${id}/statistics?field=orders`)).body.n;
    };
    expect(await numberOf('Up to the most', { atMost: most })).toBe(people.length + 1);
    expect(await numberOf('From the most', { atLeast: most })).toBe(0);
  });

  it('the list tells how many there are now when it is asked', async () => {
    const { id } = await add('Counted');
    const found = async (query: string) =>
      (await stage.rep.get(`/api/segments${query}`)).body.items.find((one: { id: string }) => one.id === id);
    expect(await found('')).not.toHaveProperty('count');
    expect(await found('?count=true')).toMatchObject({ name: 'Counted', count: 3 });
  });

  it('its customers come page by page, each once, and whoever looked is in the audit log', async () => {
    const { id } = await add('Paged');
    const path = `/api/segments/${id}/customers`;
    const first = (await stage.rep.get(`${path}?limit=2&count=true`)).body;
    const second = (await stage.rep.get(`${path}?limit=2&cursor=${first.next}`)).body;
    expect([first.items.length, first.count, second.items.length, second.next]).toEqual([2, 3, 1, null]);
    const all = [...first.items, ...second.items].map((customer: { id: string }) => customer.id);
    expect(all).toEqual([...people].sort());
    expect((await stage.rep.get(`${path}?cursor=x`)).body.kind).toBe('queryNotValid');
    const entries = await stage.db.read((tx) =>
      tx.auditEntry.findMany({ where: { action: 'customer.list', detail: `segment ${id}` } }),
    );
    expect(entries.length).toBe(2);
  });

  it('has its statistics; what too few customers leave undefined is null', async () => {
    const { id } = await add('Measured');
    const { body } = await stage.rep.get(`/api/segments/${id}/statistics?field=spent`);
    expect(body).toMatchObject({ n: 3, mean: 1_000, median: 1_000, variance: 1_000_000, min: 0, max: 2_000 });
    expect(body.quantiles).toContainEqual({ p: 0.75, value: 1_500 });
    const { id: empty } = await add('Nobody', { all: [{ field: 'city', is: ['Nowhere'] }] });
    expect((await stage.rep.get(`/api/segments/${empty}/statistics?field=spent`)).body).toMatchObject({
      ...{ n: 0, mean: null, median: null, variance: null, min: null, max: null },
    });
    expect((await stage.rep.get(`/api/segments/${id}/statistics?field=phone`)).status).toBe(400);
  });

  it('is counted by what its customers have, and by the month they became known', async () => {
    const { id } = await add('Spread');
    const by = async (query: string) =>
      (await stage.rep.get(`/api/segments/${id}/distribution?${query}`)).body.items;
    expect(await by('by=city')).toEqual([{ value: 'Hangzhou', count: 3 }]);
    expect(await by('by=tag')).toEqual([]);
    const months = await by('by=month&months=2');
    expect(months.map(({ count }: { count: number }) => count)).toEqual([0, 3]);
    expect((await by('by=month')).length).toBe(12);
  });

  describe('the pipeline', () => {
    it('has every stage with its customers, money and age, of all or of one owner', async () => {
      const { stages } = (await stage.rep.get('/api/pipeline')).body;
      const at = (name: string) => stages.find((one: { stage: string }) => one.stage === name);
      expect(stages.length).toBe(7);
      expect(at('ordered')).toMatchObject({
        ...{ count: 2, money: [{ currency: 'CNY', total: 3_000 }] },
        age: { week: 2, month: 0, quarter: 0, longer: 0 },
      });
      const owned = (await stage.rep.get(`/api/pipeline?ownerId=${stage.manager.staffId}`)).body.stages;
      expect(owned.every(({ count }: { count: number }) => count === 0)).toBe(true);
    });
  });

  it('who was merged is in no segment', async () => {
    const { id } = await add('Merged');
    const [, customerId, mergedId] = people as [string, string, string];
    const actor = { as: 'staff' as const, staffId: stage.rep.staffId };
    await stage.db.write((tx) => mergeCustomers(tx, { customerId, mergedId, actor, now: NOW }));
    expect((await stage.rep.get(`/api/segments/${id}/customers?count=true`)).body.count).toBe(2);
  });
});
