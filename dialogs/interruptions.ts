import { dropOrder, PLACE_ORDER } from './customer/placeOrder.ts';
import { type Hearing, handlers } from './handlers.ts';
import { repliesIn } from './replies/replies.ts';
import { setOrderAside } from './setAside.ts';
import type { Intent } from './understanding/intents.ts';

/** Side questions: answered, and then what was asked is asked again. */
const aside = new Set<Intent>([
  'greet',
  'help',
  'thanks',
  'person',
  'language.en',
  'language.zh',
  'privacy',
  'messages.stop',
  'product.browse',
  'product.search',
  'product.recommend',
  'product.advice',
  'shop.hours',
  'shop.location',
  'delivery.cost',
  'delivery.time',
  'payment.methods',
  'payment.pay',
  'payment.problem',
  'discount',
  'invoice',
  'order.status',
  'order.late',
  'order.damaged',
  'refund.status',
  'return.policy',
  'complaint',
  'rating',
]);

/** Questions of another kind, after which an order goes on. */
const inBetween = new Set<Intent>([
  'data.export',
  'data.erase',
  'messages.start',
  'refund.request',
  'return.request',
]);
/** Who has no order here is told so, and goes on; a customer's request is a question of its own. */
const isNobodys = new Set<Intent>(['refund.request', 'return.request']);

/** What members of the house look up. */
const lookedUp = new Set<Intent>([
  'rep.waiting',
  'rep.order',
  'rep.ordersToday',
  'rep.customer',
  'rep.tasks',
  'manager.summary',
]);

/** Whether an intent is answered by telling something, and leaves no question open. */
export const tells = (intent: Intent): boolean => aside.has(intent) || lookedUp.has(intent);

/** The one place where words that are no answer break into an open question; false when they are none of these. */
export async function interrupt(hearing: Hearing): Promise<boolean> {
  const { dc, context, turn, understood } = hearing;
  const { intent, entities } = understood;
  const inOrder = dc.activeDialog?.id === PLACE_ORDER;
  const says = repliesIn(turn.language);

  if (
    intent === 'cancel' ||
    intent === 'startOver' ||
    (inOrder && intent === 'order.cancel' && !entities.orderNumber && entities.lines.length === 0)
  ) {
    await dc.cancelAllDialogs();
    turn.state.rest = undefined;
    if (inOrder || intent === 'startOver') await dropOrder(turn);
    await context.sendActivity(inOrder ? says.orderGivenUp : says.moveLeft);
    if (intent === 'startOver') await dc.beginDialog(PLACE_ORDER, { pending: [] });
    return true;
  }
  // Who leaves is not asked again. No question stays open: the "ok" after a goodbye must not place or cancel anything.
  if (intent === 'goodbye') {
    await dc.cancelAllDialogs();
    turn.state.rest = undefined;
    turn.state.setAside = undefined;
    await handlers.goodbye(hearing);
    return true;
  }
  if (aside.has(intent) || (isNobodys.has(intent) && turn.speaker.kind !== 'customer')) {
    await handlers[intent](hearing);
    await dc.repromptDialog();
    return true;
  }
  // What only the people of the house may say is misheard when a customer is in the middle of an order.
  if (inOrder && /^(?:rep|manager)\./.test(intent)) return false;
  // Something else entirely: people of the house change the subject all the time, a customer's order waits as a draft.
  if (intent === 'none' || intent === 'yes' || intent === 'no' || (inOrder && intent === 'order.place'))
    return false;
  if (inBetween.has(intent)) setOrderAside(dc, turn);
  await dc.cancelAllDialogs();
  await handlers[intent](hearing);
  return true;
}
