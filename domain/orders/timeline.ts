import { type Actor, mayReach } from '../actors.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { OrderEvent } from './history.ts';
import type { Account } from './ledger.ts';

/** What happened to an order, and what that did to the books. */
export interface OrderTimeline {
  /** oldest first; `before` and `after` are what it changed, null where that is not known */
  events: (OrderEvent & { id: string; before: unknown; after: unknown })[];
  ledger: { transactionId: string; account: Account; amount: number; currency: string; at: Date }[];
}

/** An order's history with its ledger rows. */
export async function orderTimeline(
  tx: Tx,
  options: { orderId: string; actor: Actor },
): Promise<Outcome<OrderTimeline>> {
  const { orderId, actor } = options;
  const [order] = await tx.$queryRaw<{ customerId: string | null }[]>`
    SELECT "customerId" FROM "Order" WHERE "id" = ${orderId}`;
  if (!order || !mayReach(actor, order.customerId)) return refuse({ kind: 'orderNotFound' });

  const events = await tx.$queryRaw<(OrderEvent & { id: string; before: string; after: string })[]>`
    SELECT "id", "kind", "actor", "door", "detail", "before", "after", "at" FROM "OrderEvent"
    WHERE "orderId" = ${orderId} ORDER BY "at", "kind" DESC, "id"`; // paid before the completed of the same moment
  const ledger = await tx.$queryRaw<OrderTimeline['ledger']>`
    SELECT "transactionId", "account", "amount", "currency", "at" FROM "LedgerEntry"
    WHERE "orderId" = ${orderId} ORDER BY "at", "transactionId", "account"`;
  return done({
    events: events.map((event) => ({ ...event, before: parsed(event.before), after: parsed(event.after) })),
    ledger,
  });
}

const parsed = (json: string): unknown => (json === '' ? null : JSON.parse(json));
