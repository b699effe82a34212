import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mergeCustomers } from '../../../domain/customers/mergeCustomers.ts';
import { NOW } from '../../domain/testShop.ts';
import { onEachDatabase } from '../../support/database.ts';
import { openStage, type Stage, wholeOrder } from './stage.ts';

onEachDatabase('customers and products through REST', (provider) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await openStage(provider);
  });
  afterAll(() => stage.close());

  const tag = ({ version }: { version: number }) => ({ 'if-match': `"${version}"` });
  const audited = (subjectId: string) =>
    stage.db.read((tx) => tx.auditEntry.findMany({ where: { subjectId }, orderBy: { at: 'asc' } }));

  describe('a customer', () => {
    const anna = { name: 'Anna Smith', phone: '+1 555 010 0123', email: 'Anna@Example.com', language: 'en' };

    it('is added, read, replaced whole and removed, and the audit log has it all', async () => {
      const added = await stage.rep.post('/api/customers', { ...anna, ownerId: stage.rep.staffId });
      const { id } = added.body;
      expect([added.status, added.headers.get('location')]).toEqual([201, `/api/customers/${id}`]);
      expect(added.body).toMatchObject({ phone: '+15550100123', email: 'anna@example.com', version: 1 });
      expect((await stage.rep.get(`/api/customers/${id}`)).text).toBe(added.text);

      const edited = await stage.rep.put(
        `/api/customers/${id}`,
        { name: '安娜', address: '杭州市西湖区龙井路 1 号' },
        tag(added.body),
      );
      expect(edited.body).toMatchObject({
        name: '安娜',
        phone: null,
        ownerId: null,
        city: 'Hangzhou',
        version: 2,
      });
      const stale = await stage.rep.put(`/api/customers/${id}`, anna, tag(added.body));
      expect([stale.status, stale.body.kind, stale.headers.get('etag')]).toEqual([
        412,
        'customerChanged',
        '"2"',
      ]);
      expect((await stage.rep.delete(`/api/customers/${id}`)).status).toBe(204);
      expect((await stage.rep.get(`/api/customers/${id}`)).status).toBe(404);
      const actions = (await audited(id)).map(({ action }) => action);
      expect(actions.sort()).toEqual([
        'customer.add',
        'customer.change',
        'customer.change',
        'customer.read',
        'customer.remove',
      ]);
    });

    it('keeps a former phone beside the new one, and loses all of a kind that is left out', async () => {
      const { body: added } = await stage.rep.post('/api/customers', anna);
      const path = `/api/customers/${added.id}`;
      const put = (json: object) => stage.rep.put(path, { ...anna, ...json }, { 'if-match': '*' });
      const phones = async () =>
        stage.db.read((tx) => tx.contactDetail.count({ where: { customerId: added.id, kind: 'phone' } }));
      expect((await put({ phone: '+1 555 010 0199' })).body.phone).toBe('+15550100199');
      expect(await phones()).toBe(2);
      const { phone: _phone, ...others } = anna;
      expect((await stage.rep.put(path, others, { 'if-match': '*' })).body.phone).toBe(null);
      expect(await phones()).toBe(0);
      expect((await stage.rep.get(path)).body.email).toBe('anna@example.com');
    });

    it('who was merged is found under the other one only, and goes with them', async () => {
      const add = async (name: string) =>
        (await stage.rep.post('/api/customers', { name })).body.id as string;
      const [a, b, c] = [await add('Merged A'), await add('Merged B'), await add('Merged C')];
      const actor = { as: 'staff', staffId: stage.rep.staffId } as const;
      for (const [customerId, mergedId] of [
        [b, a],
        [c, b],
      ] as const)
        await stage.db.write((tx) => mergeCustomers(tx, { customerId, mergedId, actor, now: NOW }));
      const statuses = async () =>
        Promise.all([a, b, c].map(async (id) => (await stage.rep.get(`/api/customers/${id}`)).status));
      expect(await statuses()).toEqual([404, 404, 200]);
      const listed = await stage.rep.get('/api/customers?limit=100');
      const ids = listed.body.items.map(({ id }: { id: string }) => id);
      expect([a, b, c].map((id) => ids.includes(id))).toEqual([false, false, true]);
      expect((await stage.rep.delete(`/api/customers/${c}`)).status).toBe(204);
      expect(await stage.db.read((tx) => tx.customer.count({ where: { id: { in: [a, b, c] } } }))).toBe(0);
    });

    it('is in plain text nowhere, not even in an answer that is kept for a repeat', async () => {
      await stage.rep.post('/api/customers', anna);
      await stage.manager.post('/api/webhooks', { url: 'https://example.com/', kinds: ['order.paid'] });
      const tables = ['KeptAnswer', 'Webhook', 'ContactDetail', 'Customer', 'AuditEntry'];
      const rows = await Promise.all(tables.map((table) => stage.db.report(`SELECT * FROM "${table}"`, [])));
      expect(rows.map(({ length }) => length > 0)).toEqual(tables.map(() => true));
      expect(JSON.stringify(rows)).not.toMatch(/5550100123|anna@example|whsec_/);
    });

    it('stays while an order names them, even a draft', async () => {
      const customerId = await stage.customer();
      const lines = [{ productId: await stage.product(), quantity: 1 }];
      await stage.rep.post('/api/orders', { customerId, lines, status: 'draft' });
      const refused = await stage.rep.delete(`/api/customers/${customerId}`);
      expect([refused.status, refused.body.kind, refused.body.orders]).toEqual([409, 'customerHasOrders', 1]);
    });

    it.each([
      ['a phone that is none', { name: 'A', phone: 'call me' }, 422, 'contactNotValid'],
      ['an owner who is nobody', { name: 'A', ownerId: 'nobody' }, 422, 'customerFieldNotValid'],
      ['no name', { phone: '13800001234' }, 400, 'bodyNotValid'],
      ['a name with a NUL', { name: 'A\u0000' }, 400, 'bodyNotValid'],
      ['half a character', { name: '\ud83d' }, 400, 'bodyNotValid'],
      ['an id of their own', { name: 'A', id: 'mine' }, 400, 'bodyNotValid'],
    ])('is refused with %s', async (_, json, status, kind) => {
      const answer = await stage.rep.post('/api/customers', json);
      expect([answer.status, answer.body.kind]).toEqual([status, kind]);
    });

    it('lists are sorted, filtered, counted and read page by page', async () => {
      for (const name of ['Zoe', 'Bea', 'Ann'])
        await stage.rep.post('/api/customers', { ...anna, name, ownerId: stage.manager.staffId });
      const first = await stage.rep.get(
        `/api/customers?sort=name&limit=2&count=true&ownerId=${stage.manager.staffId}`,
      );
      const names = ({ body }: typeof first) => body.items.map(({ name }: { name: string }) => name);
      expect([names(first), first.body.count]).toEqual([['Ann', 'Bea'], 3]);
      const rest = await stage.rep.get(
        `/api/customers?sort=name&ownerId=${stage.manager.staffId}&cursor=${first.body.next}`,
      );
      expect([names(rest), rest.body.next]).toEqual([['Zoe'], null]);
    });
  });

  it('a webhook’s secret is shown once', async () => {
    const url = 'https://hooks.example.com/parley';
    const { body } = await stage.manager.post('/api/webhooks', { url, kinds: ['order.placed'] });
    expect(body.secret).toMatch(/^whsec_[\w+/]{43}=$/);
    for (const path of ['', `/${body.id}`])
      expect((await stage.manager.get(`/api/webhooks${path}`)).text).not.toContain(body.secret);
    const inside = await stage.manager.post('/api/webhooks', {
      url: 'http://2130706433/',
      kinds: ['order.placed'],
    });
    expect([inside.status, inside.body.kind]).toEqual([422, 'webhookUrlNotAllowed']);
  });

  describe('a product', () => {
    const tea = {
      sku: 'TEA-1',
      nameEn: 'Tea',
      nameZh: '茶',
      unitEn: 'box',
      unitZh: '盒',
      price: 500,
      taxRate: 1_300,
    };

    it('is added, replaced, and removed while no order names it', async () => {
      const added = await stage.manager.post('/api/products', { ...tea, stock: 5 });
      expect(added.body).toMatchObject({
        ...tea,
        stock: 5,
        reserved: 0,
        currency: 'CNY',
        active: true,
        version: 1,
      });
      const path = `/api/products/${added.body.id}`;
      expect((await stage.manager.post('/api/products', tea)).body.kind).toBe('skuTaken');
      const edited = await stage.manager.put(path, { ...tea, price: 600 }, tag(added.body));
      expect(edited.body).toMatchObject({ price: 600, stock: 5, version: 2 });
      expect((await stage.manager.put(path, tea, tag(added.body))).status).toBe(412);
      expect((await stage.manager.delete(path)).status).toBe(204);
    });

    it('is retired when an order names it: not sold, not gone', async () => {
      const productId = await stage.product();
      const order = {
        customerId: await stage.customer(),
        ...wholeOrder,
        lines: [{ productId, quantity: 1 }],
      };
      const { body } = await stage.rep.post('/api/orders', order);
      const retired = await stage.manager.delete(`/api/products/${productId}`);
      expect([retired.status, retired.body.active]).toEqual([200, false]);
      const refused = await stage.rep.post('/api/orders', order);
      expect([refused.status, refused.body.kind]).toEqual([422, 'productNotFound']);
      expect((await stage.rep.get(`/api/orders/${body.id}`)).body.lines[0].productId).toBe(productId);
      const listed = await stage.rep.get('/api/products?active=false&count=true');
      expect([listed.body.items.map(({ id }: { id: string }) => id), listed.body.count]).toEqual([
        [productId],
        1,
      ]);
    });

    it('takes a free SKU that others want at the same moment, or is told who has it', async () => {
      for (let round = 0; round < 4; round++) {
        const wanted = { ...tea, sku: `WANTED-${round}` };
        const ids = [await stage.product(), await stage.product(), await stage.product()];
        const answers = await Promise.all(
          ids.map((id) => stage.manager.put(`/api/products/${id}`, wanted, { 'if-match': '*' })),
        );
        expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
        expect(answers.filter(({ body }) => body.kind === 'skuTaken')).toHaveLength(2);
      }
    });

    it('has its stock changed by how much, so that no sale is written over', async () => {
      const productId = await stage.product({ stock: 10 });
      const change = (by: number) =>
        stage.manager.post(`/api/products/${productId}/stock`, { by, reason: 'count' });
      const all = await Promise.all([change(5), change(-3), change(1)]);
      expect(all.map(({ status }) => status)).toEqual([200, 200, 200]);
      const refused = await change(-14);
      expect([refused.status, refused.body.least]).toEqual([409, -13]);
      expect((await change(-13)).body.stock).toBe(0);
    });

    it('is a manager’s to change', async () => {
      const refused = await stage.rep.post('/api/products', tea);
      expect([refused.status, refused.body.kind]).toEqual([403, 'managersOnly']);
    });
  });
});
