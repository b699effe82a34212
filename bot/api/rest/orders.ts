import type { z } from 'zod';
import { moveNotice } from '../../../dialogs/moveNotice.ts';
import { writeAudit } from '../../../domain/audit.ts';
import { addDispatches } from '../../../domain/conversations/outbox.ts';
import type { Tx } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { clearDraft } from '../../../domain/orders/clearDraft.ts';
import { editOrder } from '../../../domain/orders/editOrder.ts';
import { lockOrder } from '../../../domain/orders/lockOrder.ts';
import { countOrders, listOrderPage, type OrderFilter } from '../../../domain/orders/orderPages.ts';
import { orderRecord } from '../../../domain/orders/orderRecord.ts';
import { orderTimeline } from '../../../domain/orders/timeline.ts';
import { addDraft, type OrderContent } from '../../../domain/orders/writeDraft.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { findProductIds } from '../../../domain/products/productRecords.ts';
import {
  orderPageSchema,
  orderSchema,
  presentOrder,
  presentSummary,
  presentTimeline,
  timelineSchema,
} from './orderAnswers.ts';
import { newOrder, orderEdit, orderPosition, orderQuery } from './orderSchemas.ts';
import { pageBody } from './paging.ts';
import { placeDraft } from './placing.ts';
import { type Call, type Reply, route } from './route.ts';

const refusedContent = [
  ...([
    'customerNotFound',
    'productNotFound',
    'quantityNotAllowed',
    'totalTooLarge',
    'currenciesDiffer',
  ] as const),
  ...(['discountNotAllowed', 'contactNotValid', 'tooManyLines', 'orderEmpty'] as const),
];

export const orderRoutes = {
  'orders.list': route({
    ...{ method: 'get', path: '/api/orders', scope: 'orders:read', who: 'staff', effect: 'writes' },
    ...{ query: orderQuery, answers: { 200: orderPageSchema }, problems: [] },
    countAll: (report, query) => countOrders(report, filterOf(query)),
    async run(tx, { query, count, actor, now }) {
      const { sort, limit } = query;
      const after = orderPosition(query) ?? undefined;
      const page = await listOrderPage(tx, { filter: filterOf(query), sort, after, limit });
      await writeAudit(tx, { actor, action: 'order.list', subject: 'order', subjectId: 'page', now });
      return done({ status: 200, body: pageBody(page, sort, presentSummary, count) });
    },
  }),
  'orders.add': route({
    ...{ method: 'post', path: '/api/orders', scope: 'orders:write', who: 'staff', effect: 'writes' },
    ...{ body: newOrder, answers: { 201: orderSchema } },
    problems: [...refusedContent, 'orderIncomplete', 'outOfStock'],
    async run(tx, call) {
      const content = await contentOf(tx, call.body);
      if (!content.ok) return content;
      const draft = await addDraft(tx, { ...call, content: content.value });
      if (!draft.ok) return draft;
      const { id } = draft.value;
      if (call.body.status === 'draft') return replyWith(tx, { ...call, id }, { status: 201 });

      const { customerId } = content.value;
      const placed = await placeDraft(tx, {
        ...call,
        draft: { ...draft.value, customerId, conversationId: null },
      });
      if (!placed.ok) return placed;
      const { repeat: wasThere } = placed.value;
      // Only when the request is older than kept answers are: its order is there, and the new draft is one too many.
      if (wasThere) await clearDraft(tx, { orderId: id, conversationId: null });
      return replyWith(tx, { ...call, id: placed.value.id }, { status: 201, isNew: !wasThere });
    },
  }),
  'orders.read': route({
    ...{ method: 'get', path: '/api/orders/:id', scope: 'orders:read', who: 'staff', effect: 'writes' },
    ...{ answers: { 200: orderSchema }, problems: ['orderNotFound'] },
    async run(tx, call) {
      const { id: subjectId, actor, now } = call;
      const reply = await replyWith(tx, call, { status: 200 });
      if (reply.ok) await writeAudit(tx, { actor, action: 'order.read', subject: 'order', subjectId, now });
      return reply;
    },
  }),
  'orders.edit': route({
    ...{ method: 'put', path: '/api/orders/:id', scope: 'orders:write', who: 'staff', effect: 'writes' },
    ...{ body: orderEdit, ifMatch: 'needed', answers: { 200: orderSchema } },
    problems: ['orderNotFound', ...refusedContent, 'orderChanged', 'orderNotEditable', 'orderIncomplete'],
    async run(tx, call) {
      const content = await contentOf(tx, call.body);
      if (!content.ok) return content;
      const edited = await editOrder(tx, { ...call, orderId: call.id, content: content.value });
      return edited.ok ? replyWith(tx, call, { status: 200 }) : edited;
    },
  }),
  'orders.remove': route({
    ...{ method: 'delete', path: '/api/orders/:id', scope: 'orders:write', who: 'staff', effect: 'writes' },
    ...{ ifMatch: 'taken', answers: { 200: orderSchema, 204: null } },
    problems: ['orderNotFound', 'orderChanged', 'moveNotAllowed'],
    async run(tx, call) {
      const { id: orderId, version } = call;
      const locked = await lockOrder(tx, { orderId, version });
      if (!locked.ok) return locked;
      const { status, conversationId } = locked.value;
      if (status === 'draft') {
        await clearDraft(tx, { orderId, conversationId });
        return done({ status: 204 });
      }
      // One name for all DELETEs of an order: the second finds it cancelled and is answered alike.
      const cancelled = await cancelOrder(tx, { ...call, orderId, requestId: 'rest/delete' });
      if (!cancelled.ok) return cancelled;
      return replyWith(tx, call, { status: 200, told: cancelled.value.repeat ? undefined : 'cancel' });
    },
  }),
  'orders.timeline': route({
    ...{
      method: 'get',
      path: '/api/orders/:id/timeline',
      scope: 'orders:read',
      who: 'staff',
      effect: 'writes',
    },
    ...{ answers: { 200: timelineSchema }, problems: ['orderNotFound'] },
    async run(tx, { id, actor, now }) {
      const timeline = await orderTimeline(tx, { orderId: id, actor });
      if (!timeline.ok) return timeline;
      await writeAudit(tx, { actor, action: 'order.read', subject: 'order', subjectId: id, now });
      return done({ status: 200, body: presentTimeline(timeline.value) });
    },
  }),
};

/** The order as it is now; what was done to it by a person of the house is told to its customer in their chat. */
export async function replyWith(
  tx: Tx,
  call: Pick<Call, 'id' | 'actor' | 'now'>,
  options: { status: 200 | 201; isNew?: boolean; told?: Parameters<typeof moveNotice>[0] | undefined },
): Promise<Outcome<Reply>> {
  const { id, actor, now } = call;
  const record = await orderRecord(tx, { orderId: id, actor, isNew: options.isNew });
  if (!record.ok) return record;
  const dispatches = options.told ? moveNotice(options.told, record.value) : [];
  await addDispatches(tx, { dispatches, turnId: `rest/${newId()}`, now });
  const { status } = options;
  return done({
    status,
    body: presentOrder(record.value),
    version: record.value.version,
    leavesWords: dispatches.length > 0,
    ...(status === 201 && { location: `/api/orders/${id}` }),
  });
}

/** What the query of a list asks for. */
export function filterOf(query: z.output<typeof orderQuery>): OrderFilter {
  const { status, payment, fulfilment, customerId, since, until, over, under } = query;
  return { status, payment, fulfilment, customerId, since, until, over, under };
}

/** SKUs are for programs; the domain knows products by id. */
async function contentOf(tx: Tx, body: z.output<typeof orderEdit>): Promise<Outcome<OrderContent>> {
  const skus = body.lines.flatMap((line) => ('sku' in line ? [line.sku] : []));
  const ids = await findProductIds(tx, { skus: [...new Set(skus)] });
  if (!ids.ok) return ids;
  const lines = body.lines.map((line) => ({
    productId: 'sku' in line ? (ids.value.get(line.sku) ?? '') : line.productId,
    quantity: line.quantity,
    discount: line.discount,
  }));
  const { customerId, discount, shippingFee, contactName, contactPhone, contactEmail, address } = body;
  return done({ customerId, discount, shippingFee, contactName, contactPhone, contactEmail, address, lines });
}
