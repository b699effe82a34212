import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { type Actor, actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { OrderMove } from '../problem.ts';

/** One entry of an order's history. */
export interface OrderEvent {
  kind: 'placed' | 'paid' | 'shipped' | 'delivered' | 'completed' | 'cancelled' | 'refunded';
  /** customer, staff:<id> or import */
  actor: string;
  detail: string;
  at: Date;
}

/**
 * The one name of a request in an order. The move's entry in the history, its payment and its shipment carry it under
 * a unique index, so a repeat finds what it did. The order is part of it because one sentence of a rep may pay two.
 */
export const requestKey = (request: { orderId: string; move: OrderMove; requestId: string }): string =>
  `${request.orderId}/${request.move}/${request.requestId}`;

/** Adds entries to an order's history; the first carries the request's key, see above. */
export async function addEvents(
  tx: Tx,
  options: {
    key: string;
    orderId: string;
    kinds: OrderEvent['kind'][];
    actor: Actor;
    detail?: string;
    now: Date;
  },
): Promise<void> {
  const { key, orderId, kinds, actor, detail = '', now } = options;
  const rows = kinds.map(
    (kind, index) =>
      Prisma.sql`(${index === 0 ? key : newId()}, ${orderId}, ${kind}, ${actorText(actor)}, ${detail}, ${now})`,
  );
  await tx.$executeRaw`
    INSERT INTO "OrderEvent" ("id", "orderId", "kind", "actor", "detail", "at") VALUES ${Prisma.join(rows)}`;
}
