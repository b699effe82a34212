import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import type { Order } from '../../domain/orders/order.ts';
import { orderView } from '../../domain/orders/orderView.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import type { Understood } from '../understanding/recognize.ts';
import { saysOtherwise } from '../understanding/repair.ts';
import type { CartLine } from './cart.ts';
import { PLACE_ORDER } from './placeOrder.ts';

const MOST_LOOKED_AT = 10;

/**
 * "The same as last time": the goods of the order named, or of the latest that was not cancelled, go into the open
 * draft or a new one, at today's prices, and the dialog goes on as with any order. Nothing is placed without a yes.
 */
export async function repeatOrder({ dc, context, turn, understood }: Hearing): Promise<void> {
  const { language, speaker } = turn;
  const says = repliesIn(language);
  if (speaker.kind === 'staff') return void (await context.sendActivity(says.repHelp));
  const { orderNumber } = understood.entities;
  const earlier =
    speaker.kind === 'customer' ? await earlierOrder(turn, speaker.customerId, orderNumber) : null;
  if (!earlier) {
    const text = orderNumber ? explain({ kind: 'orderNotFound' }, language) : says.noOrders;
    return void (await context.sendActivity(text));
  }
  const isSold = ({ productId }: { productId: string }) => turn.shop.products.has(productId);
  for (const line of earlier.lines.filter((line) => !isSold(line)))
    await context.sendActivity(says.unknownProduct(language === 'zh' ? line.nameZh : line.nameEn));
  const again = inNewNumbers(earlier.lines.filter(isSold), understood);
  const address = understood.entities.address ?? earlier.address;
  if (again.length === 0 || !(await takeAgain(turn, again, address))) return;
  await context.sendActivity(says.sameAgain(earlier.number));
  await dc.beginDialog(PLACE_ORDER, { pending: [] });
}

async function earlierOrder(turn: Turn, customerId: string, number?: number): Promise<Order | null> {
  if (number === undefined) {
    const orders = await listOrdersOfCustomer(turn.tx, { customerId, limit: MOST_LOOKED_AT });
    return orders.find(({ status }) => status !== 'cancelled') ?? orders[0] ?? null;
  }
  const found = await findOrderByNumber(turn.tx, { number, customerId });
  if (!found.ok) return null;
  const actor = { as: 'customer', customerId } as const;
  const view = await orderView(turn.tx, { orderId: found.value.id, actor, now: turn.now });
  return view.ok ? view.value : null;
}

/** "The same again, but two": a number for the only goods, or for those that it is said of. */
function inNewNumbers(lines: CartLine[], { entities, text }: Understood): CartLine[] {
  const { lines: said } = entities;
  const quantity = lines.length === 1 && saysOtherwise(text) ? entities.quantity : undefined; // 再来一份 is no number
  return lines.map(({ productId, quantity: before }) => {
    const named = said.find(({ mention }) => mention.candidates.includes(productId))?.quantity;
    return { productId, quantity: named ?? quantity ?? before };
  });
}

/** Writes the goods into the draft beside what is there already; what somebody gave this time wins over last time. */
async function takeAgain(turn: Turn, again: CartLine[], address: string | null): Promise<boolean> {
  const { tx, state, conversationId, speaker, now } = turn;
  const open = state.draftId ? await getDraft(tx, { orderId: state.draftId, conversationId }) : null;
  const draft = open?.ok ? open.value : null;
  const there = draft?.lines.map(({ productId, quantity }) => ({ productId, quantity })) ?? [];
  const more = again.filter((line) => !there.some(({ productId }) => productId === line.productId));
  const saved = await saveDraft(tx, {
    orderId: draft?.id,
    conversationId,
    customerId: speaker.kind === 'customer' ? speaker.customerId : undefined,
    lines: [...there, ...more],
    address: draft?.address ?? address ?? undefined,
    now,
  });
  if (!saved.ok) return false;
  state.draftId = saved.value.id;
  return true;
}
