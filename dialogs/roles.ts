import type { Actor } from '../domain/actors.ts';
import type { Speaker } from '../domain/conversations/conversation.ts';
import type { Intent } from './understanding/intents.ts';
import type { Understood } from './understanding/recognize.ts';

/** The same words mean different things to different people: "order 1024" is the rep's record or my own order. */
const customerMeaning: Partial<Record<Intent, Intent>> = { 'rep.order': 'order.status' };
const staffMeaning: Partial<Record<Intent, Intent>> = { 'order.status': 'rep.order' };

/** What the message means coming from this person. Who may do it is checked where it is done. */
export function intentFor(speaker: Speaker, understood: Understood): Understood {
  const meaning = speaker.kind === 'staff' ? staffMeaning : customerMeaning;
  const { intent, runnerUp } = understood;
  const own = meaning[intent] ?? intent;
  const next = runnerUp && (meaning[runnerUp.intent] ?? runnerUp.intent);
  const still = runnerUp && next && next !== own ? { ...runnerUp, intent: next } : undefined;
  return { ...understood, intent: own, runnerUp: still };
}

/** Who acts when this person does something; null for a visitor, who has nothing to act on. */
export function actorOf(speaker: Speaker): Actor | null {
  if (speaker.kind === 'staff') return { as: 'staff', staffId: speaker.staffId };
  return speaker.kind === 'customer' ? { as: 'customer', customerId: speaker.customerId } : null;
}
