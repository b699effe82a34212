import type { DialogContext } from 'botbuilder-dialogs';
import type { OrderTalk } from './customer/hearOrder.ts';
import { PLACE_ORDER } from './customer/placeOrder.ts';
import type { Turn } from './turn.ts';

// An order makes way for a question of another kind and goes on where it was. It is not left below the other dialog:
// the yes that ends that one would be taken as an answer by this one, and place the order.

/** Puts the open order aside, with the questions it still has. */
export function setOrderAside(dc: DialogContext, turn: Turn): void {
  if (dc.activeDialog?.id !== PLACE_ORDER) return;
  const { pending, given } = dc.activeDialog.state.options as OrderTalk;
  turn.state.setAside = { pending, ...(given && { given }) };
}

/** Asks the order's question again when nothing else is open, unless the order has gone or another was begun. */
export async function takeUpOrder(dc: DialogContext, turn: Turn): Promise<void> {
  const { setAside, draftId } = turn.state;
  if (!setAside || (dc.activeDialog && dc.activeDialog.id !== PLACE_ORDER)) return;
  turn.state.setAside = undefined;
  const isLeft = draftId !== undefined || setAside.pending.length > 0 || setAside.given !== undefined;
  if (!dc.activeDialog && isLeft) await dc.beginDialog(PLACE_ORDER, setAside);
}
