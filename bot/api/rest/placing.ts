import type { Tx } from '../../../domain/db.ts';
import { type PlacedOrder, placeOrder } from '../../../domain/orders/placeOrder.ts';
import { type Outcome, refuse } from '../../../domain/outcome.ts';
import type { Call } from './route.ts';

/** Places a draft for its customer; a price that is no longer what the draft says is another refusal than a stale version. */
export async function placeDraft(
  tx: Tx,
  call: Pick<Call, 'actor' | 'door' | 'requestId' | 'shop' | 'now'> & {
    draft: { id: string; version: number; customerId: string | null; conversationId: string | null };
  },
): Promise<Outcome<PlacedOrder>> {
  const { draft, actor, door, requestId, shop, now } = call;
  const { customerId } = draft;
  if (!customerId) return refuse({ kind: 'customerNotFound' });
  const placed = await placeOrder(tx, {
    ...{ orderId: draft.id, version: draft.version, conversationId: draft.conversationId, customerId },
    ...{ actor, door, requestId, expiryHours: shop.orderExpiryHours, now },
  });
  const isPrice =
    !placed.ok && placed.problem.kind === 'orderChanged' && placed.problem.version === draft.version;
  return isPrice ? refuse({ kind: 'priceChanged' }) : placed;
}
