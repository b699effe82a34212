import { formatMoney } from '../../domain/money.ts';
import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import { orderView } from '../../domain/orders/orderView.ts';
import { suggesting } from '../cards/card.ts';
import { orderCard } from '../cards/orderCard.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { asksWhen } from '../understanding/repair.ts';
import { tellFact } from './askShop.ts';

const MOST_OFFERED = 5;

/** What the order being built comes to so far; false when there is none. */
export async function tellDraft({ context, turn }: Pick<Hearing, 'context' | 'turn'>): Promise<boolean> {
  const { tx, state, conversationId, language } = turn;
  if (!state.draftId) return false;
  const draft = await getDraft(tx, { orderId: state.draftId, conversationId });
  if (!draft.ok) return false;
  const { lines, total, currency } = draft.value;
  const says = repliesIn(language);
  await context.sendActivity(says.soFar(says.lines(lines), formatMoney(total, currency, language)));
  return true;
}

/** How the person's order stands: the one they name, or their latest with the others a press away. */
export async function tellOrder(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const { tx, speaker, language } = turn;
  const says = repliesIn(language);
  const { orderNumber } = understood.entities;
  if (speaker.kind !== 'customer') {
    if (turn.state.draftId && asksWhen(understood.text)) return tellFact('deliveryTime')(hearing);
    if (!orderNumber && (await tellDraft({ context, turn }))) return;
    // Somebody unknown hears the same of an order that is not there and of one that is not theirs.
    await context.sendActivity(orderNumber ? explain({ kind: 'orderNotFound' }, language) : says.noOrders);
    return;
  }
  const { customerId } = speaker;
  const orders = await listOrdersOfCustomer(tx, { customerId, limit: MOST_OFFERED });
  if (orders.length === 0 && !orderNumber) return void (await context.sendActivity(says.noOrders));

  const found = await findOrderByNumber(tx, { number: orderNumber ?? orders[0]?.number ?? 0, customerId });
  const view = found.ok
    ? await orderView(tx, { orderId: found.value.id, actor: { as: 'customer', customerId }, now: turn.now })
    : found;
  if (!view.ok) return void (await context.sendActivity(explain(view.problem, language)));

  const { timeZone, payments } = turn.shop;
  const paidOnline = payments !== 'manual';
  await context.sendActivity(orderCard(view.value, { language, timeZone, forStaff: false, paidOnline }));
  const others = orderNumber ? [] : orders.slice(1).map(({ number }) => says.orderTitle(number));
  if (others.length > 0) await context.sendActivity(suggesting(says.otherOrders, others));
}
