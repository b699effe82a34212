import type { DialogContext } from 'botbuilder-dialogs';
import type { PlacedMove } from '../domain/orders/orderMoves.ts';
import type { CardAction } from './cards/card.ts';
import { confirmOrder } from './customer/confirmOrder.ts';
import type { OrderTalk } from './customer/hearOrder.ts';
import { payOrderById } from './customer/payOrder.ts';
import { dropOrder, PLACE_ORDER } from './customer/placeOrder.ts';
import { MOVE_ORDER } from './moveOrder.ts';
import { ALLOCATE, allocate, replan } from './rep/allocate.ts';
import { showCustomerById } from './rep/customers.ts';
import { showOrderById } from './rep/orders.ts';
import { markTaskDone } from './rep/tasks.ts';
import { repliesIn } from './replies/replies.ts';
import type { Turn } from './turn.ts';

/** A button of one of our cards. Cards stay on the screen for ever, so each press is checked against what is true now. */
export async function pressed(dc: DialogContext, turn: Turn, action: CardAction): Promise<void> {
  const { context } = dc;
  const says = repliesIn(turn.language);
  const isOpenDraft = action.id === turn.state.draftId;

  if (action.verb === 'order.confirm') {
    if (await confirmOrder(context, turn, { orderId: action.id, version: action.version })) {
      if (dc.activeDialog?.id === PLACE_ORDER) await dc.cancelAllDialogs();
      return;
    }
    return resume(dc, turn);
  }
  if (action.verb === 'order.change' || action.verb === 'order.drop') {
    if (!isOpenDraft) return void (await context.sendActivity(says.nothingOpen));
    if (action.verb === 'order.change') return askChange(dc, turn);
    await dc.cancelAllDialogs();
    await dropOrder(turn);
    return void (await context.sendActivity(says.orderGivenUp));
  }
  if (action.verb === 'product.order') {
    if (turn.speaker.kind === 'staff') return void (await context.sendActivity(says.repHelp));
    const pending = [{ words: '', candidates: [action.id] }];
    if (!turn.shop.products.has(action.id)) return void (await context.sendActivity(says.cardTooOld));
    await dc.cancelAllDialogs();
    return void (await dc.beginDialog(PLACE_ORDER, { pending }));
  }
  if (action.verb === 'order.pay') return payOrderById(context, turn, action.id);
  if (action.verb === 'order.cancel') return beginMove(dc, 'cancel', action.id);
  if (turn.speaker.kind !== 'staff') return void (await context.sendActivity(says.onlyForStaff));
  if (action.verb === 'rep.show') return showOrderById({ context, turn }, action.id);
  if (action.verb === 'rep.customer') return showCustomerById({ context, turn }, action.id);
  if (action.verb === 'rep.taskDone') return markTaskDone(context, turn, action.id);
  if (action.verb === 'rep.allocate') {
    if (dc.activeDialog?.id === ALLOCATE) await dc.cancelAllDialogs();
    return allocate(context, turn, action.id);
  }
  if (action.verb === 'rep.allocateWhole' || action.verb === 'rep.allocateParts')
    return replan(context, turn, { planId: action.id, whole: action.verb === 'rep.allocateWhole' });
  await beginMove(dc, moveOf[action.verb], action.id);
}

/** As when one says no to the card: a yes after this shows the card again and orders nothing. */
async function askChange(dc: DialogContext, turn: Turn): Promise<void> {
  if (dc.activeDialog?.id !== PLACE_ORDER) await dc.beginDialog(PLACE_ORDER, { pending: [] });
  else await dc.context.sendActivity(repliesIn(turn.language).askChange);
  const talk = dc.activeDialog?.state.options as OrderTalk | undefined;
  if (talk) talk.asked = 'change';
}

const moveOf = { 'rep.pay': 'pay', 'rep.ship': 'ship', 'rep.deliver': 'deliver' } as const;

async function beginMove(dc: DialogContext, move: PlacedMove, orderId: string): Promise<void> {
  await dc.cancelAllDialogs();
  await dc.beginDialog(MOVE_ORDER, { move, orderId });
}

/** After a card that could not be taken: the open order's question once more, or a word that there is none. */
async function resume(dc: DialogContext, turn: Turn): Promise<void> {
  if (dc.activeDialog?.id === PLACE_ORDER) return dc.repromptDialog();
  if (turn.state.draftId) return void (await dc.beginDialog(PLACE_ORDER, { pending: [] }));
  await dc.context.sendActivity(repliesIn(turn.language).nothingOpen);
}
