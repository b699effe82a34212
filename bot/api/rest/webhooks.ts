import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import {
  addWebhook,
  editWebhook,
  listWebhookDeliveries,
  listWebhooks,
  readWebhook,
  removeWebhook,
  type Webhook,
  type WebhookDelivery,
  webhookKinds,
} from '../../../domain/webhooks/webhooks.ts';
import { readWebhookUrl } from '../../webhooks/addresses.ts';
import { publicEventId } from '../../webhooks/signature.ts';
import { pageBody, positionOf } from './paging.ts';
import { type Reply, route } from './route.ts';
import { listQuery, pageOf, text, timeOut } from './schemas.ts';

const content = z.strictObject({
  url: text(500, 1),
  kinds: z.array(z.enum(webhookKinds)).min(1).max(webhookKinds.length),
  active: z.boolean().default(true),
});

const shape = {
  ...{ id: z.string(), url: z.string(), kinds: z.array(z.enum(webhookKinds)), active: z.boolean() },
  ...{ version: z.int().min(1), createdAt: timeOut },
};
export const webhookSchema = z.strictObject(shape);
/** The secret that signs what is sent; told this once. */
export const newWebhookSchema = z.strictObject({ ...shape, secret: z.string() });
export const webhookListSchema = z.strictObject({ items: z.array(webhookSchema) });

export const deliverySchema = z.strictObject({
  ...{
    id: z.string(),
    eventId: z.string(),
    kind: z.string(),
    status: z.enum(['due', 'claimed', 'sent', 'dead']),
  },
  ...{
    attempt: z.int().min(0),
    dueAt: timeOut,
    answer: z.int().nullable(),
    lastError: z.string().nullable(),
  },
  ...{ createdAt: timeOut, endedAt: timeOut.nullable() },
});
export const deliveryPageSchema = pageOf(deliverySchema);

const SORT = '-createdAt';
const { limit, cursor } = listQuery;
const deliveryQuery = z
  .strictObject({ limit, cursor })
  .refine((given) => given.cursor === undefined || position(given.cursor) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list: begin without one',
  });
const position = (given: string | undefined) =>
  given === undefined ? null : positionOf(given, { sort: SORT, at: 'time', tie: 'text' });

const present = ({
  id,
  url,
  kinds,
  active,
  version,
  createdAt,
}: Webhook): z.output<typeof webhookSchema> => ({
  ...{ id, url, kinds, active, version, createdAt: createdAt.toISOString() },
});

const presentDelivery = (delivery: WebhookDelivery): z.output<typeof deliverySchema> => ({
  ...{ id: delivery.id, eventId: publicEventId(delivery.eventId), kind: delivery.kind },
  ...{ status: delivery.status, attempt: delivery.attempt, dueAt: delivery.dueAt.toISOString() },
  ...{ answer: delivery.answer, lastError: delivery.lastError, createdAt: delivery.createdAt.toISOString() },
  endedAt: delivery.endedAt?.toISOString() ?? null,
});

const replyOf = (found: Outcome<Webhook>): Outcome<Reply> =>
  found.ok ? done({ status: 200, body: present(found.value), version: found.value.version }) : found;

const reading = { method: 'get', scope: 'webhooks:read', who: 'manager', effect: 'reads' } as const;
const writing = { scope: 'webhooks:write', who: 'manager', effect: 'writes' } as const;
const one = '/api/webhooks/:id';
const SECRET_BYTES = 32;

export const webhookRoutes = {
  'webhooks.list': route({
    ...{ ...reading, path: '/api/webhooks', answers: { 200: webhookListSchema }, problems: [] },
    run: async (tx) => done({ status: 200, body: { items: (await listWebhooks(tx)).map(present) } }),
  }),
  'webhooks.add': route({
    ...{
      ...writing,
      method: 'post',
      path: '/api/webhooks',
      body: content,
      answers: { 201: newWebhookSchema },
    },
    problems: ['webhookUrlNotAllowed'],
    async run(tx, { body, actor, now }) {
      if (!readWebhookUrl(body.url)) return refuse({ kind: 'webhookUrlNotAllowed' });
      const secret = `whsec_${randomBytes(SECRET_BYTES).toString('base64')}`;
      const webhook = await addWebhook(tx, { content: body, secret, actor, now });
      const { id, version } = webhook;
      return done({
        status: 201,
        body: { ...present(webhook), secret },
        version,
        location: `/api/webhooks/${id}`,
      });
    },
  }),
  'webhooks.read': route({
    ...{ ...reading, path: one, answers: { 200: webhookSchema }, problems: ['webhookNotFound'] },
    run: async (tx, { id: webhookId }) => replyOf(await readWebhook(tx, { webhookId })),
  }),
  'webhooks.edit': route({
    ...{
      ...writing,
      method: 'put',
      path: one,
      body: content,
      ifMatch: 'needed',
      answers: { 200: webhookSchema },
    },
    problems: ['webhookNotFound', 'webhookUrlNotAllowed', 'recordChanged'],
    async run(tx, { id: webhookId, body, version, actor, now }) {
      if (!readWebhookUrl(body.url)) return refuse({ kind: 'webhookUrlNotAllowed' });
      return replyOf(await editWebhook(tx, { webhookId, content: body, version, actor, now }));
    },
  }),
  'webhooks.remove': route({
    ...{ ...writing, method: 'delete', path: one, ifMatch: 'taken', answers: { 204: null } },
    problems: ['webhookNotFound', 'recordChanged'],
    async run(tx, { id: webhookId, version, actor, now }) {
      const removed = await removeWebhook(tx, { webhookId, version, actor, now });
      return removed.ok ? done({ status: 204 }) : removed;
    },
  }),
  'webhooks.deliveries': route({
    ...{ ...reading, path: '/api/webhooks/:id/deliveries', query: deliveryQuery },
    ...{ answers: { 200: deliveryPageSchema }, problems: ['webhookNotFound'] },
    async run(tx, { id: webhookId, query }) {
      const after = position(query.cursor) ?? undefined;
      const page = await listWebhookDeliveries(tx, { webhookId, after, limit: query.limit });
      if (!page.ok) return page;
      return done({ status: 200, body: pageBody(page.value, SORT, presentDelivery) });
    },
  }),
};
