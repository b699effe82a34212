import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type Actor, actorText, type Door } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { OrderMove } from '../problem.ts';
import { type ToldEvent, tellWebhooks } from '../webhooks/tellWebhooks.ts';
import type { Order } from './order.ts';

/** Everything that can happen to an order. */
export const eventKinds = [
  ...(['placed', 'edited', 'completed', 'cancelled', 'expired', 'revived', 'allocated', 'released'] as const),
  ...(['partlyPaid', 'paid', 'moneyKept', 'partlyRefunded', 'refunded'] as const),
  ...(['refundRequested', 'refundFailed'] as const),
  ...(['partlyShipped', 'shipped', 'partlyDelivered', 'delivered', 'partlyReturned', 'returned'] as const),
];
export type EventKind = (typeof eventKinds)[number];

/** One entry of an order's history. */
export interface OrderEvent {
  kind: EventKind;
  /** customer, staff:<id>, rule or import */
  actor: string;
  door: Door;
  /** why, or how: a reason, a method, a tracking number */
  detail: string;
  at: Date;
}

/**
 * The one name of a request in an order. The move's entry in the history, its payment and its shipment carry it under
 * a unique index, so a repeat finds what it did. The order is part of it because one sentence of a rep may pay two.
 */
export const requestKey = (request: {
  orderId: string;
  move: OrderMove | 'allocate' | 'release' | 'edit';
  requestId: string;
}): string => `${request.orderId}/${request.move}/${request.requestId}`;

/** Entries that one request adds; the first carries its key, see above, and what it changed as JSON. */
export interface NewEvents {
  key: string;
  orderId: string;
  kinds: EventKind[];
  actor: Actor;
  door: Door;
  detail?: string;
  changes?: { before: string; after: string };
  now: Date;
}

/** Adds entries to orders' histories, all with one statement, and tells webhooks. Nothing changes or deletes one. */
export async function addEvents(tx: Tx, ...added: NewEvents[]): Promise<void> {
  const events: ToldEvent[] = [];
  const rows = added.flatMap(({ kinds, changes = { before: '', after: '' }, ...event }) =>
    kinds.map((kind, index) => {
      const { before, after } = index === 0 ? changes : { before: '', after: '' };
      const { key, orderId, actor, door, detail = '', now } = event;
      const id = index === 0 ? key : newId();
      events.push({ id, kind, at: now });
      return Prisma.sql`(${id}, ${orderId}, ${kind}, ${actorText(actor)}, ${door}, ${detail},
        ${before}, ${after}, ${now})`;
    }),
  );
  const [told] = await tx.$queryRaw<{ webhooks: bigint | number }[]>`
    INSERT INTO "OrderEvent" ("id", "orderId", "kind", "actor", "door", "detail", "before", "after", "at")
    VALUES ${Prisma.join(rows)}
    RETURNING (SELECT count(*) FROM "Webhook" w WHERE w."active" = true) AS "webhooks"`;
  if (Number(told?.webhooks ?? 0) > 0) await tellWebhooks(tx, { events });
}

const watched = ['status', 'payment', 'fulfilment', 'total', 'paid', 'refunded', 'credit'] as const;
const watchedOfLine = [
  ...(['productId', 'quantity'] as const),
  ...(['shipped', 'delivered', 'returned', 'refunded', 'allocated'] as const),
];

/**
 * What differs between an order before and after, as two JSON texts.
 * @example changesBetween(unpaid, paid)
 * // { before: '{"payment":"unpaid","paid":0}', after: '{"payment":"paid","paid":500}' }
 */
export function changesBetween(before: Order, after: Order): { before: string; after: string } {
  const [was, is]: Record<string, unknown>[] = [flat(before), flat(after)] as const;
  const changed = Object.keys({ ...was, ...is }).filter((name) => was?.[name] !== is?.[name]);
  const only = (facts: Record<string, unknown> = {}) =>
    JSON.stringify(Object.fromEntries(changed.map((name) => [name, facts[name]])));
  return { before: only(was), after: only(is) };
}

/** `shipped.2` is what was shipped of line 2. */
const flat = (order: Order): Record<string, unknown> =>
  Object.fromEntries([
    ...watched.map((name) => [name, order[name]]),
    ...order.lines.flatMap((line) => watchedOfLine.map((name) => [`${name}.${line.position}`, line[name]])),
  ]);
