import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import type { Order } from '../../domain/orders/order.ts';
import { whyNotChanged } from '../../domain/orders/orderMoves.ts';
import { type OrderView, orderView } from '../../domain/orders/orderView.ts';
import { actorOf } from '../roles.ts';
import type { Turn } from '../turn.ts';
import { namesOrder } from '../understanding/aboutOrder.ts';
import type { Understood } from '../understanding/recognize.ts';

// Which of their orders a customer means. Whatever is guessed here is read back with its number before a yes.

const MOST_LOOKED_AT = 10;
/** How long an order was placed "just now". */
const JUST_MS = 3_600_000;

/** An order of the speaker's with its history; null for one that is not there and for one that is not theirs alike. */
export async function ownOrder({ tx, speaker, now }: Turn, orderId: string): Promise<OrderView | null> {
  const actor = actorOf(speaker);
  if (!actor) return null;
  const view = await orderView(tx, { orderId, actor, now });
  return view.ok ? view.value : null;
}

/** The speaker's orders, newest first: the one that was named, or the latest ones. */
export async function ownOrders({ tx, speaker }: Turn, number: number | undefined): Promise<Order[]> {
  if (speaker.kind !== 'customer') return [];
  const { customerId } = speaker;
  if (number === undefined) return listOrdersOfCustomer(tx, { customerId, limit: MOST_LOOKED_AT });
  const found = await findOrderByNumber(tx, { number, customerId });
  return found.ok ? [found.value] : [];
}

/** Whether some of the goods that were named are in the order. */
export const hasNamed = ({ lines }: Order, { entities }: Understood): boolean =>
  entities.lines.some(({ mention }) => lines.some(({ productId }) => mention.candidates.includes(productId)));

/**
 * The placed order that somebody wants to be other, or undefined when they want none of theirs changed. More goods, or
 * other ones, go into an order that was named or that was placed a moment ago; else they are a new order.
 */
export async function orderToChange(turn: Turn, understood: Understood): Promise<Order | undefined> {
  const { lines, orderNumber, change } = understood.entities;
  const orders = await ownOrders(turn, orderNumber);
  if (orderNumber !== undefined) return orders[0];
  const [latest] = orders.filter(({ status }) => status !== 'cancelled');
  if (!latest) return undefined;

  const isOpen = orders.filter((order) => whyNotChanged(order) === null);
  const isNamed = namesOrder(understood.text);
  // "2 mugs to 12 Hill Road": nothing in it wants something else than before
  if (!isNamed && !change && lines.length > 0) return undefined;
  const [newest] = isOpen;
  const isAbout = isNamed || lines.length === 0;
  if (!newest) {
    const isOfIt = (change === 'remove' || change === 'product') && hasNamed(latest, understood);
    return isAbout || isOfIt ? latest : undefined;
  }
  const isJust = turn.now.getTime() - newest.placedAt.getTime() < JUST_MS;
  const [holding] = change === 'add' ? [] : isOpen.filter((order) => hasNamed(order, understood));
  return holding ?? (isAbout || isJust ? newest : undefined);
}
