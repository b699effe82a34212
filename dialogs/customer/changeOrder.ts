import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { CHANGE_PLACED, type ChangeTalk } from './changePlaced.ts';
import { orderToChange } from './ownOrders.ts';
import { PLACE_ORDER } from './placeOrder.ts';

/**
 * "Make it 3", "add a whisk", "to another address": about the order that was named, else about the one being built,
 * else about one that is placed. A change needs something to change; goods or an address may also begin an order.
 */
export async function changeOrder({ dc, context, turn, understood }: Hearing): Promise<void> {
  const says = repliesIn(turn.language);
  const { lines, address, change, orderNumber } = understood.entities;
  if (turn.speaker.kind === 'staff') return void (await context.sendActivity(says.repHelp));
  const isDraft = orderNumber === undefined && turn.state.draftId !== undefined;
  const order = isDraft ? undefined : await orderToChange(turn, understood);
  if (order) {
    const talk: ChangeTalk = {
      orderId: order.id,
      number: order.number,
      asked: 'change',
      pending: [],
      understood,
    };
    return void (await dc.beginDialog(CHANGE_PLACED, talk));
  }
  if (orderNumber !== undefined)
    return void (await context.sendActivity(explain({ kind: 'orderNotFound' }, turn.language)));
  const begins = address !== undefined || (lines.length > 0 && change !== 'remove');
  if (!isDraft && !begins) return void (await context.sendActivity(says.nothingOpen));
  await dc.beginDialog(PLACE_ORDER, { pending: [], understood });
}
