import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RouteName, routes } from '../../../bot/api/rest/routes.ts';
import { apiRepliesIn } from '../../../dialogs/replies/api.ts';
import { addShort, arrive } from '../../domain/allocation/stage.ts';
import { everything } from '../../domain/testShop.ts';
import { makeDatabase } from '../../support/database.ts';
import { type Answer, request } from '../../support/lineClient.ts';
import { type Client, clientOf, openStage, type Stage, wholeOrder } from './stage.ts';

// S7: every route x who asks x whose record it is. A route that is not in this table does not compile.

/** A customer has no key: their door is the chat, and the token that opens it opens nothing here. */
type Who = 'anonymous' | 'customer' | 'rep' | 'manager';
/** Whose the record is: of a customer of the rep's own, of the rep's team, of another team; or there is none. */
type Whose = 'own' | 'team' | 'other' | 'missing';

/** In one shop every rep serves whoever calls, so whose a record is makes no difference to people of the house. */
interface Policy {
  rep: Record<Whose, number>;
  manager: Record<Whose, number>;
}

const alike = (status: number, missing = status): Record<Whose, number> => ({
  ...{ own: status, team: status, other: status, missing },
});
const staffMay = (status: number, missing = 404): Policy => ({
  rep: alike(status, missing),
  manager: alike(status, missing),
});
const managersMay = (status: number, missing = 404): Policy => ({
  rep: alike(403, 403),
  manager: alike(status, missing),
});

const policy = {
  'orders.list': staffMay(200, 200),
  'orders.add': staffMay(201, 422),
  'orders.read': staffMay(200),
  'orders.edit': staffMay(200),
  'orders.remove': staffMay(200),
  'orders.timeline': staffMay(200),
  'orders.place': staffMay(200),
  'orders.pay': staffMay(200),
  'orders.ship': staffMay(200),
  'orders.deliver': staffMay(200),
  'orders.refund': staffMay(200),
  'orders.return': staffMay(200),
  'orders.cancel': staffMay(200),
  'orders.release': staffMay(200),
  'orders.quote': staffMay(200),
  'orders.expiry': staffMay(200),
  'customers.list': staffMay(200, 200),
  'customers.add': staffMay(201, 422),
  'customers.read': staffMay(200),
  'customers.edit': staffMay(200),
  'customers.remove': staffMay(204),
  'products.list': staffMay(200, 200),
  'products.add': managersMay(201, 201),
  'products.read': staffMay(200),
  'products.edit': managersMay(200),
  'products.remove': managersMay(204),
  'products.stock': managersMay(200),
  'segments.list': staffMay(200, 200),
  'segments.add': staffMay(201, 201),
  'segments.read': staffMay(200),
  'segments.edit': staffMay(200),
  'segments.remove': staffMay(204),
  'segments.customers': staffMay(200),
  'segments.statistics': staffMay(200),
  'segments.distribution': staffMay(200),
  'pipeline.read': staffMay(200, 200),
  'allocation.plan': staffMay(200, 200),
  // a plan is for the one who asked for it: here the manager
  'allocation.apply': { rep: alike(404), manager: alike(200, 404) },
  'tasks.list': staffMay(200, 200),
  'tasks.add': staffMay(201, 422),
  'tasks.done': staffMay(200),
  'webhooks.list': managersMay(200, 200),
  'webhooks.add': managersMay(201, 201),
  'webhooks.read': managersMay(200),
  'webhooks.edit': managersMay(200),
  'webhooks.remove': managersMay(204),
  'webhooks.deliveries': managersMay(200),
} satisfies Record<RouteName, Policy>;

const names = Object.keys(policy) as RouteName[];
const whos: Who[] = ['anonymous', 'customer', 'rep', 'manager'];
const whoses: Whose[] = ['own', 'team', 'other', 'missing'];

describe('who may use the REST door', () => {
  let stage: Stage;
  let clients: Record<Who, Client>;
  let owners: Record<Exclude<Whose, 'missing'>, string>;
  beforeAll(async () => {
    stage = await openStage('sqlite');
    const mate = await stage.staff({ name: 'Han Mei', role: 'rep', team: 'North' });
    const other = await stage.staff({ name: 'Lin Tao', role: 'rep', team: 'South' });
    owners = { own: stage.rep.staffId, team: mate.staffId, other: other.staffId };
    const { body } = await request(`${stage.url}/api/chat/token`, { method: 'POST', json: {} });
    clients = {
      anonymous: clientOf(stage.url, ''),
      customer: clientOf(stage.url, body.token),
      rep: stage.rep,
      manager: stage.manager,
    };
  });
  afterAll(() => stage.close());

  it.each(names)('%s', async (name) => {
    stage.clock.now = new Date(stage.clock.now.getTime() + 60_000); // strangers may ask only so often
    const wantedOf = (who: Who, whose: Whose) =>
      who === 'rep' || who === 'manager' ? policy[name][who][whose] : 401;
    const cases = whoses.flatMap((whose) =>
      whos.map((who) => ({ who, whose, wanted: wantedOf(who, whose) })),
    );
    const check = async ({ who, whose, wanted }: (typeof cases)[number], made: Made) => {
      const { status, text } = await ask(clients[who], name, made);
      expect([who, whose, status, status === wanted ? '' : text]).toEqual([who, whose, wanted, '']);
    };

    const records = new Map<Whose, Made>();
    for (const whose of whoses) records.set(whose, await prepare(name, whose));
    const all = async () => [
      await everything(stage.db),
      await stage.db.read((tx) => tx.webhook.findMany({ orderBy: { id: 'asc' } })),
      await stage.db.read((tx) => tx.segment.findMany({ orderBy: { id: 'asc' } })),
    ];
    const before = await all();
    for (const one of cases.filter(({ wanted }) => wanted >= 400))
      await check(one, records.get(one.whose) as Made);
    expect(await all(), 'a refusal changes nothing').toEqual(before);
    for (const one of cases.filter(({ wanted }) => wanted < 400))
      await check(one, await prepare(name, one.whose));
  });

  interface Made {
    id: string;
    customerId: string;
    version: number;
    productId: string;
  }

  /** What the route needs to find, as far as it is to be found. */
  async function prepare(name: RouteName, whose: Whose): Promise<Made> {
    const productId = await stage.product({ stock: 100 });
    if (whose === 'missing') return { id: 'nobody-has-this-id', customerId: 'nobody', version: 1, productId };
    const customerId = await stage.customer({ ownerId: owners[whose] });
    const [area] = name.split('.');
    const made = { id: customerId, customerId, version: 1, productId };
    if (area === 'products') return { ...made, id: productId };
    if (area === 'webhooks')
      return { ...made, id: (await stage.manager.post('/api/webhooks', webhook)).body.id };
    if (name === 'allocation.apply') return { ...made, id: (await planFor(customerId)).planId };
    if (name === 'orders.release') return { ...made, id: await setAside(customerId) };
    if (area === 'allocation') return made;
    if (area === 'segments')
      return { ...made, id: (await stage.manager.post('/api/segments', segment())).body.id };
    if (name === 'tasks.done') return { ...made, id: await taskFor(customerId, owners[whose]) };
    if (['customers', 'pipeline', 'tasks'].includes(area ?? '') || name === 'orders.add') return made;
    return { ...made, ...(await orderFor(name, { customerId, productId })) };
  }

  /** Two pieces are waited for, and one has come in. */
  async function planFor(customerId: string): Promise<{ planId: string; orderId: string }> {
    const productId = await addShort(stage.db);
    const lines = [{ productId, quantity: 2 }];
    const order = await stage.manager.post('/api/orders', { ...wholeOrder, customerId, lines });
    await arrive(stage.db, productId, 1);
    const { planId } = (await stage.manager.post('/api/allocation', { productIds: [productId] })).body;
    return { planId, orderId: order.body.id };
  }

  async function setAside(customerId: string): Promise<string> {
    const { planId, orderId } = await planFor(customerId);
    await stage.manager.post(`/api/allocation/${planId}/apply`);
    return orderId;
  }

  const taskFor = async (customerId: string, staffId: string): Promise<string> =>
    (await stage.manager.post('/api/tasks', { customerId, text: 'call', staffId })).body.id;

  const isDraft = (name: RouteName) => name === 'orders.place' || name === 'orders.quote';
  const first: Partial<Record<RouteName, string[]>> = {
    'orders.deliver': ['shipments'],
    'orders.return': ['shipments'],
    'orders.refund': ['payments'],
  };

  async function orderFor(name: RouteName, made: { customerId: string; productId: string }) {
    const status = isDraft(name) ? 'draft' : 'placed';
    const { body } = await stage.manager.post('/api/orders', { ...order(made), status });
    for (const action of first[name] ?? []) await stage.manager.post(`/api/orders/${body.id}/${action}`);
    return { id: body.id as string, version: body.version as number };
  }

  const order = ({ customerId, productId }: { customerId: string; productId: string }) => ({
    ...{ customerId, ...wholeOrder, lines: [{ productId, quantity: 1 }] },
  });
  const webhook = { url: 'https://hooks.example.com/parley', kinds: ['order.placed'] };
  const product = { nameEn: 'Tea', nameZh: '茶', unitEn: 'box', unitZh: '盒', price: 1 };
  let sku = 0;
  let segments = 0;
  const segment = () => ({ name: `Policy ${++segments}`, filter: { all: [] } });
  const queries: Partial<Record<RouteName, string>> = {
    'segments.statistics': '?field=spent',
    'segments.distribution': '?by=city',
  };

  const bodies: Partial<Record<RouteName, (made: Made) => object>> = {
    'orders.add': order,
    'orders.edit': order,
    'orders.refund': () => ({ reason: 'late' }),
    'orders.quote': () => ({ until: '2099-01-01T00:00:00Z' }),
    'orders.expiry': () => ({ expiresAt: null }),
    'customers.add': ({ customerId }) => ({
      name: 'Anna',
      ...(customerId === 'nobody' && { ownerId: customerId }),
    }),
    'customers.edit': () => ({ name: 'Anna' }),
    'products.add': () => ({ ...product, sku: `POLICY-${++sku}` }),
    'products.edit': () => ({ ...product, sku: `POLICY-${++sku}` }),
    'products.stock': () => ({ by: 1 }),
    'tasks.add': ({ customerId }) => ({ customerId, text: 'call' }),
    'segments.add': segment,
    'segments.edit': segment,
    'webhooks.add': () => webhook,
    'webhooks.edit': () => webhook,
  };

  function ask(client: Client, name: RouteName, made: Made): Promise<Answer> {
    const { method, path, ifMatch } = routes[name];
    const address = path.replace(':id', made.id);
    const headers: Record<string, string> = ifMatch === 'needed' ? { 'if-match': `"${made.version}"` } : {};
    const json = bodies[name]?.(made) ?? {};
    if (method === 'get') return client.get(address + (queries[name] ?? ''));
    if (method === 'delete') return client.delete(address);
    return method === 'put' ? client.put(address, json, headers) : client.post(address, json, headers);
  }
});

it('every route is in the policy and is told in both languages', () => {
  const known = Object.keys(routes).sort();
  expect(Object.keys(policy).sort()).toEqual(known);
  for (const language of ['en', 'zh'] as const)
    expect(Object.keys(apiRepliesIn(language).route).sort()).toEqual(known);
});

it('nobody has mounted a route of the house beside the list', async () => {
  // Whoever adds one under /api writes it here, and says with that who checks who asks.
  const others = [
    '/api/chat/token',
    '/api/pay', // a link with our signature
    '/api/shop',
    '/api/staff/sign-in',
    '/api/staff/sign-out',
    '/api/staff/chat/token',
  ];
  const docs = ['/api/openapi.json', '/api/docs'];
  const database = await makeDatabase('sqlite');
  const { serveHere } = await import('../../support/server.ts');
  const server = await serveHere(database.db);
  const mounted = server.app.paths().filter((path) => path.startsWith('/api/'));
  await server.close();
  await database.drop();
  const listed = Object.values(routes).map(({ path }) => path as string);
  expect([...new Set(mounted)].sort()).toEqual([...new Set([...listed, ...others, ...docs])].sort());
});
