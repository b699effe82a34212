import type { RouteName } from '../../api/rest/routes.ts';
import type { Given } from './given.ts';

/** What a command of the terminal takes, and what it asks of the route of that name. */
export interface Form {
  route: RouteName;
  /** what its one word names; none: it takes no word */
  names?: 'order' | 'customer' | 'product' | 'task' | 'segment' | 'plan';
  options: Record<string, 'text' | 'flag'>;
  make(given: Given): { query?: object; body?: object };
}

const contact = { name: 'text', phone: 'text', email: 'text', address: 'text' } as const;
const paged = { sort: 'text', limit: 'text', cursor: 'text', count: 'flag' } as const;
const pageOf = (given: Given) => ({
  sort: given.text('sort'),
  limit: given.text('limit'),
  cursor: given.text('cursor'),
  count: given.flag('count') ? 'true' : undefined,
});

const content = { name: 'text', filter: 'text' } as const;
const contentOf = (given: Given) => ({ body: { name: given.text('name'), filter: given.json('filter') } });

/** Every command of `npm run crm`. They go through the routes' own schemas, so that nothing is checked twice or not at all. */
export const forms = {
  'orders list': {
    route: 'orders.list',
    options: {
      ...{
        unpaid: 'flag',
        unshipped: 'flag',
        drafts: 'flag',
        status: 'text',
        payment: 'text',
        fulfilment: 'text',
      },
      ...{ customer: 'text', over: 'text', under: 'text', since: 'text', until: 'text', ...paged },
    },
    make: (given) => ({
      query: {
        status: given.flag('drafts') ? 'draft' : (given.text('status') ?? openOnly(given)),
        payment: given.flag('unpaid') ? 'unpaid' : given.text('payment'),
        fulfilment: given.flag('unshipped') ? 'unfulfilled' : given.text('fulfilment'),
        customerId: given.text('customer'),
        over: given.money('over')?.toString(),
        under: given.money('under')?.toString(),
        since: given.day('since'),
        until: given.day('until'),
        ...pageOf(given),
      },
    }),
  },
  'orders show': { route: 'orders.read', names: 'order', options: {}, make: () => ({}) },
  'orders place': {
    route: 'orders.add',
    options: { customer: 'text', lines: 'text', draft: 'flag', shipping: 'text', ...contact },
    make: (given) => ({
      body: {
        status: given.flag('draft') ? 'draft' : 'placed',
        ...{ customerId: given.text('customer'), lines: given.lines('lines') },
        shippingFee: given.money('shipping'),
        ...{ contactName: given.text('name'), contactPhone: given.text('phone') },
        ...{ contactEmail: given.text('email'), address: given.text('address') },
      },
    }),
  },
  'orders pay': {
    ...{ route: 'orders.pay', names: 'order', options: { amount: 'text', method: 'text' } },
    make: (given) => ({ body: { amount: given.money('amount'), method: given.text('method') } }),
  },
  'orders ship': {
    ...{ route: 'orders.ship', names: 'order', options: { carrier: 'text', tracking: 'text' } },
    make: (given) => ({ body: { carrier: given.text('carrier'), tracking: given.text('tracking') } }),
  },
  'orders deliver': { route: 'orders.deliver', names: 'order', options: {}, make: () => ({ body: {} }) },
  'orders cancel': {
    ...{ route: 'orders.cancel', names: 'order', options: { reason: 'text' } },
    make: (given) => ({ body: { reason: given.text('reason') } }),
  },
  'orders refund': {
    ...{
      route: 'orders.refund',
      names: 'order',
      options: { amount: 'text', reason: 'text', 'by-hand': 'flag' },
    },
    make: (given) => ({
      body: {
        ...{ amount: given.money('amount'), reason: given.text('reason') },
        byHand: given.flag('by-hand'),
      },
    }),
  },
  'orders release': {
    ...{ route: 'orders.release', names: 'order', options: { reason: 'text' } },
    make: (given) => ({ body: { reason: given.text('reason') } }),
  },
  'customers list': {
    ...{ route: 'customers.list', options: { city: 'text', ...paged } },
    make: (given) => ({ query: { city: given.text('city'), ...pageOf(given) } }),
  },
  'customers show': { route: 'customers.read', names: 'customer', options: {}, make: () => ({}) },
  'customers add': {
    ...{ route: 'customers.add', options: { ...contact, speaks: 'text' } },
    make: (given) => ({
      body: {
        ...{ name: given.text('name'), phone: given.text('phone'), email: given.text('email') },
        ...{ address: given.text('address'), language: given.text('speaks') },
      },
    }),
  },
  'products list': {
    ...{ route: 'products.list', options: { category: 'text', retired: 'flag', ...paged } },
    make: (given) => ({
      query: { category: given.text('category'), active: String(!given.flag('retired')), ...pageOf(given) },
    }),
  },
  'products show': { route: 'products.read', names: 'product', options: {}, make: () => ({}) },
  'products stock': {
    ...{ route: 'products.stock', names: 'product', options: { by: 'text', reason: 'text' } },
    make: (given) => ({ body: { by: given.whole('by'), reason: given.text('reason') } }),
  },
  'tasks list': {
    route: 'tasks.list',
    options: {
      ...{ done: 'flag', kind: 'text', staff: 'text', customer: 'text', 'due-before': 'text' },
      ...{ limit: 'text', cursor: 'text', count: 'flag' },
    },
    make: (given) => ({
      query: {
        ...{ status: given.flag('done') ? 'done' : 'open', kind: given.text('kind') },
        ...{ staffId: given.text('staff'), customerId: given.text('customer') },
        ...{ dueBefore: given.day('due-before'), ...pageOf(given) },
      },
    }),
  },
  'tasks add': {
    ...{ route: 'tasks.add', options: { customer: 'text', text: 'text', staff: 'text', due: 'text' } },
    make: (given) => ({
      body: {
        ...{ customerId: given.text('customer'), text: given.text('text') },
        ...{ staffId: given.text('staff'), dueAt: given.day('due') },
      },
    }),
  },
  'tasks done': { route: 'tasks.done', names: 'task', options: {}, make: () => ({}) },
  'segments list': {
    ...{ route: 'segments.list', options: { count: 'flag' } },
    make: (given) => ({ query: { count: given.flag('count') ? 'true' : undefined } }),
  },
  'segments show': { route: 'segments.read', names: 'segment', options: {}, make: () => ({}) },
  'segments add': { route: 'segments.add', options: content, make: contentOf },
  'segments edit': { route: 'segments.edit', names: 'segment', options: content, make: contentOf },
  'segments remove': { route: 'segments.remove', names: 'segment', options: {}, make: () => ({}) },
  'segments customers': {
    ...{ route: 'segments.customers', names: 'segment' },
    options: { limit: 'text', cursor: 'text', count: 'flag' },
    make: (given) => ({ query: pageOf(given) }),
  },
  'segments statistics': {
    ...{ route: 'segments.statistics', names: 'segment', options: { field: 'text' } },
    make: (given) => ({ query: { field: given.text('field') } }),
  },
  'segments distribution': {
    ...{ route: 'segments.distribution', names: 'segment', options: { by: 'text', months: 'text' } },
    make: (given) => ({ query: { by: given.text('by'), months: given.text('months') } }),
  },
  'pipeline show': {
    ...{ route: 'pipeline.read', options: { owner: 'text' } },
    make: (given) => ({ query: { ownerId: given.text('owner') } }),
  },
  'allocation plan': {
    ...{ route: 'allocation.plan', options: { skus: 'text', whole: 'flag' } },
    make: (given) => ({ body: { skus: given.list('skus'), whole: given.flag('whole') } }),
  },
  'allocation apply': { route: 'allocation.apply', names: 'plan', options: {}, make: () => ({}) },
} satisfies Record<string, Form>;

export type FormName = keyof typeof forms;
export const formNames = Object.keys(forms) as [FormName, ...FormName[]];

/** What waits for money or for a parcel is an order that still stands. */
const openOnly = (given: Given) => (given.flag('unpaid') || given.flag('unshipped') ? 'placed' : undefined);
