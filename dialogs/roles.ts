import type { Actor } from '../domain/actors.ts';
import type { Speaker } from '../domain/conversations/conversation.ts';
import type { Intent } from './understanding/intents.ts';
import type { Understood } from './understanding/recognize.ts';

/** The same words mean different things to different people: "order 1024" is the rep's record or my own order. */
const customerMeaning: Partial<Record<Intent, Intent>> = {
  'rep.order': 'order.status',
  'rep.tasks': 'help',
  'manager.unheard': 'help',
};
const staffMeaning: Partial<Record<Intent, Intent>> = {
  'order.status': 'rep.order',
  'order.late': 'rep.order',
  'order.damaged': 'rep.order',
  'payment.pay': 'rep.order',
  'payment.problem': 'rep.order',
  invoice: 'rep.order',
  'refund.request': 'rep.order',
  'refund.status': 'rep.order',
  'return.request': 'rep.order',
  complaint: 'help',
};

/** "1001?" and a phone number alone: people of the house look things up, they order nothing. */
function lookedUp({ intent, entities, ...rest }: Understood): Understood {
  const { lines, quantity, phone, email } = entities;
  const isNumber = quantity !== undefined && lines.length === 0 && /^\W*\d+\W*$/.test(rest.text);
  if (isNumber) return { ...rest, intent: 'rep.order', entities: { ...entities, orderNumber: quantity } };
  const isWho = (intent === 'none' || intent === 'order.place') && lines.length === 0 && (phone ?? email);
  return { ...rest, entities, intent: isWho ? 'rep.customer' : intent };
}

/** Few customers ask for what is the house's: where it is not plain, they mean something else. */
function asCustomer(understood: Understood): Understood {
  const { intent, score, runnerUp } = understood;
  if (!/^(?:rep|manager)\./.test(intent) || score >= SURELY_STAFF) return understood;
  const isOther = runnerUp && !/^(?:rep|manager)\./.test(runnerUp.intent);
  return isOther
    ? { ...understood, ...runnerUp, runnerUp: undefined }
    : { ...understood, intent: 'none', runnerUp: undefined };
}
const SURELY_STAFF = 0.8;

/** What the message means coming from this person. Who may do it is checked where it is done. */
export function intentFor(speaker: Speaker, understood: Understood): Understood {
  const meaning = speaker.kind === 'staff' ? staffMeaning : customerMeaning;
  const { intent, runnerUp, ...rest } =
    speaker.kind === 'staff' ? lookedUp(understood) : asCustomer(understood);
  const own = meaning[intent] ?? intent;
  const next = runnerUp && (meaning[runnerUp.intent] ?? runnerUp.intent);
  const still = runnerUp && next && next !== own ? { ...runnerUp, intent: next } : undefined;
  return { ...rest, intent: own, runnerUp: still };
}

/** Who acts when this person does something; null for a visitor, who has nothing to act on. */
export function actorOf(speaker: Speaker): Actor | null {
  if (speaker.kind === 'staff') return { as: 'staff', staffId: speaker.staffId };
  return speaker.kind === 'customer' ? { as: 'customer', customerId: speaker.customerId } : null;
}
