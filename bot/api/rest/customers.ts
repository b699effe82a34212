import { z } from 'zod';
import { writeAudit } from '../../../domain/audit.ts';
import {
  type CustomerSummary,
  countCustomers,
  customerSorts,
  listCustomerPage,
  summaryOf,
} from '../../../domain/customers/customerPages.ts';
import { type CustomerRecord, getCustomer } from '../../../domain/customers/customerRecord.ts';
import { removeCustomer } from '../../../domain/customers/removeCustomer.ts';
import { replaceCustomer } from '../../../domain/customers/replaceCustomer.ts';
import { addCustomer } from '../../../domain/customers/saveCustomer.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { pageBody, positionOf } from './paging.ts';
import { type Reply, route } from './route.ts';
import { id, language, listQuery, pageOf, text, timeOut } from './schemas.ts';

/** All of a customer that can be written; what is left out is null, for a PUT replaces the whole. */
const content = z.strictObject({
  name: text(200, 1),
  phone: text(100).nullable().default(null),
  email: text(300).nullable().default(null),
  address: text(500).nullable().default(null),
  language: language.default('en'),
  ownerId: id.nullable().default(null),
});

const query = z
  .strictObject({
    ownerId: id.optional(),
    city: text(100).optional(),
    language: language.optional(),
    sort: z.enum(customerSorts).default('-createdAt'),
    ...listQuery,
  })
  .refine((given) => given.cursor === undefined || position(given) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list: begin without one',
  });

function position({ sort, cursor }: { sort: string; cursor?: string | undefined }) {
  const at = sort.endsWith('name') ? 'text' : 'time';
  return cursor === undefined ? null : positionOf(cursor, { sort, at, tie: 'text' });
}

export const customerSchema = z.strictObject({
  ...{ id: z.string(), name: z.string(), phone: z.string().nullable(), email: z.string().nullable() },
  ...{
    address: z.string().nullable(),
    city: z.string(),
    language: z.string(),
    ownerId: z.string().nullable(),
  },
  ...{ version: z.int().min(1), createdAt: timeOut },
});
export const customerPageSchema = pageOf(customerSchema);

/** A customer as it is answered. */
export const presentCustomer = (customer: CustomerSummary): z.output<typeof customerSchema> => ({
  ...{ id: customer.id, name: customer.name, phone: customer.phone, email: customer.email },
  ...{
    address: customer.address,
    city: customer.city,
    language: customer.language,
    ownerId: customer.ownerId,
  },
  ...{ version: customer.version, createdAt: customer.createdAt.toISOString() },
});

function reply(found: Outcome<CustomerRecord>, status: 200 | 201): Outcome<Reply> {
  if (!found.ok) return found;
  const { version } = found.value;
  const location = status === 201 ? { location: `/api/customers/${found.value.id}` } : {};
  return done({ status, body: presentCustomer(summaryOf(found.value)), version, ...location });
}

const reading = { method: 'get', scope: 'customers:read', who: 'staff', effect: 'writes' } as const;
const writing = { scope: 'customers:write', who: 'staff', effect: 'writes' } as const;
const one = '/api/customers/:id';

export const customerRoutes = {
  'customers.list': route({
    ...{ ...reading, path: '/api/customers', query, answers: { 200: customerPageSchema }, problems: [] },
    countAll: (report, filter) => countCustomers(report, filter),
    async run(tx, { query: asked, count, actor, now }) {
      const { sort, limit, ownerId, city, language: spoken } = asked;
      const filter = { ownerId, city, language: spoken };
      const page = await listCustomerPage(tx, { filter, sort, after: position(asked) ?? undefined, limit });
      await writeAudit(tx, { actor, action: 'customer.list', subject: 'customer', subjectId: 'page', now });
      return done({ status: 200, body: pageBody(page, sort, presentCustomer, count) });
    },
  }),
  'customers.add': route({
    ...{
      ...writing,
      method: 'post',
      path: '/api/customers',
      body: content,
      answers: { 201: customerSchema },
    },
    problems: ['contactNotValid', 'customerFieldNotValid'],
    async run(tx, { body, actor, now }) {
      const { name, language: spoken, ownerId, phone, email, address } = body;
      const fields = { name, language: spoken, ownerId };
      const contact = {
        ...{ phone: phone ?? undefined, email: email ?? undefined, address: address ?? undefined },
      };
      return reply(await addCustomer(tx, { fields, contact, actor, now }), 201);
    },
  }),
  'customers.read': route({
    ...{ ...reading, path: one, answers: { 200: customerSchema }, problems: ['customerNotFound'] },
    async run(tx, { id: customerId, actor, now }) {
      const found = await getCustomer(tx, { customerId, actor, now });
      const isMerged = found.ok && found.value.mergedInto !== null; // and found under the one they became part of
      return isMerged ? refuse({ kind: 'customerNotFound' }) : reply(found, 200);
    },
  }),
  'customers.edit': route({
    ...{
      ...writing,
      method: 'put',
      path: one,
      body: content,
      ifMatch: 'needed',
      answers: { 200: customerSchema },
    },
    problems: ['customerNotFound', 'contactNotValid', 'customerFieldNotValid', 'customerChanged'],
    run: async (tx, { id: customerId, body, version, actor, now }) =>
      reply(await replaceCustomer(tx, { customerId, content: body, version, actor, now }), 200),
  }),
  'customers.remove': route({
    ...{ ...writing, method: 'delete', path: one, ifMatch: 'taken', answers: { 204: null } },
    problems: ['customerNotFound', 'customerHasOrders', 'customerChanged'],
    async run(tx, { id: customerId, version, actor, now }) {
      const removed = await removeCustomer(tx, { customerId, version, actor, now });
      return removed.ok ? done({ status: 204 }) : removed;
    },
  }),
};
