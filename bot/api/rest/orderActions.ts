import { randomBytes } from 'node:crypto';
import type { z } from 'zod';
import type { ApiProblem } from '../../../dialogs/replies/api.ts';
import { releaseAllocation } from '../../../domain/allocation/releaseAllocation.ts';
import type { Tx } from '../../../domain/db.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../../../domain/orders/deliverOrder.ts';
import { lockOrder } from '../../../domain/orders/lockOrder.ts';
import type { MovedOrder, MoveRequest } from '../../../domain/orders/moveOrder.ts';
import type { PlacedMove } from '../../../domain/orders/orderMoves.ts';
import { makeQuote } from '../../../domain/orders/quote.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { returnOrder } from '../../../domain/orders/returnOrder.ts';
import { setExpiry } from '../../../domain/orders/setExpiry.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { done, type Outcome } from '../../../domain/outcome.ts';
import { giveBack } from '../../../domain/payments/requestRefund.ts';
import { orderSchema, quoteSchema } from './orderAnswers.ts';
import { actions } from './orderSchemas.ts';
import { replyWith } from './orders.ts';
import { placeDraft } from './placing.ts';
import { type Call, type Route, route } from './route.ts';

const move = { method: 'post', scope: 'orders:write', who: 'staff', effect: 'writes' } as const;
const moveProblems = ['orderNotFound', 'orderChanged', 'moveNotAllowed'] as const;
const pieceProblems = ['lineNotFound', 'quantityNotAllowed'] as const;

export const orderActionRoutes = {
  'orders.place': route({
    ...{ ...move, path: '/api/orders/:id/place', body: actions.nothing, ifMatch: 'needed' },
    answers: { 200: orderSchema },
    problems: [...moveProblems, 'customerNotFound', 'orderIncomplete', 'outOfStock', 'priceChanged'],
    async run(tx, call) {
      const locked = await lockOrder(tx, { orderId: call.id, version: call.version });
      if (!locked.ok) return locked;
      const placed = await placeDraft(tx, { ...call, draft: locked.value });
      return placed.ok ? replyWith(tx, call, { status: 200 }) : placed;
    },
  }),
  'orders.pay': moving('/api/orders/:id/payments', {
    ...{ move: 'pay', body: actions.payment, problems: ['amountNotAllowed'] },
    run: (tx, request, { body }) => recordPayment(tx, { ...request, ...body }),
  }),
  'orders.ship': moving('/api/orders/:id/shipments', {
    ...{
      move: 'ship',
      body: actions.shipment,
      problems: [...pieceProblems, 'outOfStock', 'promisedElsewhere'],
    },
    run: (tx, request, { body }) => shipOrder(tx, { ...request, ...body }),
  }),
  'orders.deliver': moving('/api/orders/:id/deliveries', {
    ...{ move: 'deliver', body: actions.nothing, problems: [] },
    run: (tx, request) => deliverOrder(tx, request),
  }),
  'orders.refund': moving('/api/orders/:id/refunds', {
    ...{
      move: 'refund',
      body: actions.refund,
      problems: [...pieceProblems, 'amountNotAllowed', 'approvalNeeded'],
    },
    run: (tx, request, { body, shop }) =>
      giveBack(tx, { ...request, ...body, approvalLimit: shop.refundApprovalLimit }),
  }),
  'orders.return': moving('/api/orders/:id/returns', {
    ...{ move: 'return', body: actions.return, problems: [...pieceProblems] },
    run: (tx, request, { body }) => returnOrder(tx, { ...request, ...body }),
  }),
  'orders.cancel': moving('/api/orders/:id/cancel', {
    ...{ move: 'cancel', body: actions.cancel, problems: [] },
    run: (tx, request, { body }) => cancelOrder(tx, { ...request, ...body }),
  }),
  'orders.release': moving('/api/orders/:id/release', {
    ...{ move: null, body: actions.release, problems: ['nothingAllocated'] },
    run: (tx, request, { body }) => releaseAllocation(tx, { ...request, ...body }),
  }),
  'orders.quote': route({
    ...{ ...move, path: '/api/orders/:id/quote', body: actions.quote, ifMatch: 'needed' },
    answers: { 200: quoteSchema },
    problems: ['orderNotFound', 'orderChanged', 'customerNotFound', 'quoteExpired'],
    async run(tx, call) {
      const { id: orderId, actor, body, now } = call;
      const locked = await lockOrder(tx, { orderId, version: call.version });
      if (!locked.ok) return locked;
      const token = randomBytes(24).toString('base64url');
      const quoted = await makeQuote(tx, {
        ...{ orderId, version: locked.value.version, until: body.until, token, actor, now },
      });
      if (!quoted.ok) return quoted;
      const { number, until } = quoted.value;
      const reply = await replyWith(tx, call, { status: 200 });
      if (!reply.ok) return reply;
      const { body: order, ...rest } = reply.value;
      return done({ ...rest, body: { number, until: until.toISOString(), token, order } });
    },
  }),
  'orders.expiry': route({
    ...{ ...move, path: '/api/orders/:id/expiry', body: actions.expiry, ifMatch: 'taken' },
    ...{ answers: { 200: orderSchema }, problems: [...moveProblems] },
    async run(tx, call) {
      const { id: orderId, actor, body, now } = call;
      const locked = await lockOrder(tx, { orderId, version: call.version });
      if (!locked.ok) return locked;
      const set = await setExpiry(tx, { orderId, expiresAt: body.expiresAt, actor, now });
      return set.ok ? replyWith(tx, call, { status: 200 }) : set;
    },
  }),
};

/** `isOnItsWay`: it is told when it has happened, by whoever sees to it. */
type Moved = MovedOrder & { isOnItsWay?: boolean };

/** A move of a placed order: its version is compared when it is given, and its customer hears of it. */
function moving<B extends z.ZodType>(
  path: Route['path'],
  spec: {
    /** null: it is nothing to a customer */
    move: PlacedMove | null;
    body: B;
    problems: ApiProblem['kind'][];
    run(tx: Tx, request: MoveRequest, call: Call<unknown, z.output<B>>): Promise<Outcome<Moved>>;
  },
): Route {
  return route({
    ...{ ...move, path, body: spec.body, ifMatch: 'taken', answers: { 200: orderSchema } },
    problems: [...moveProblems, ...spec.problems],
    async run(tx, call) {
      const { id: orderId, requestId, actor, door, version, now } = call;
      const locked = version === undefined ? done(null) : await lockOrder(tx, { orderId, version });
      if (!locked.ok) return locked;
      const moved = await spec.run(tx, { orderId, requestId, actor, door, now }, call);
      if (!moved.ok) return moved;
      const { repeat, isOnItsWay = false } = moved.value;
      return replyWith(tx, call, {
        status: 200,
        told: repeat || isOnItsWay ? undefined : (spec.move ?? undefined),
      });
    },
  });
}
