import { tells } from './interruptions.ts';
import type { Turn } from './turn.ts';
import { namesGoods } from './understanding/aboutOrder.ts';
import type { Intent } from './understanding/intents.ts';
import { findOrderNumbers } from './understanding/orderNumbers.ts';
import type { Understood } from './understanding/recognize.ts';
import { fold } from './understanding/text.ts';

// Several things in one message, put into the order in which they are answered: what is only told comes first, so that
// the question a person has to answer is the last thing they read. A question stops the row; the rest waits for it.

/** What was said and waits until the open question is answered; the order it was about, where it was named before. */
export interface Waiting {
  text: string;
  orderNumber?: number;
}

const POLITE = new Set<Intent>(['greet', 'thanks', 'goodbye']);
const EACH_ORDER = new Set<Intent>([
  'order.status',
  'order.cancel',
  'rep.order',
  'rep.markPaid',
  'rep.markShipped',
  'rep.markDelivered',
]);

/** "Cancel 1024 and 1031" is about two orders, one after the other. */
function eachOrder(act: Understood): Understood[] {
  const numbers = EACH_ORDER.has(act.intent) ? findOrderNumbers(fold(act.text)) : [];
  if (numbers.length < 2) return [act];
  return numbers.map(({ value }) => ({ ...act, entities: { ...act.entities, orderNumber: value } }));
}

/** What one trouble is called in one breath ("it's broken, I want to return it"): what is wanted stands for the others. */
const ONE_TROUBLE: Intent[] = [
  'return.request',
  'refund.request',
  'order.damaged',
  'order.late',
  'complaint',
];

/** What is told beside stars is why there are so many, or so few. */
function withStars(acts: Understood[]): Understood[] {
  if (!acts.some(({ intent }) => intent === 'rating')) return acts;
  return acts.filter(({ intent }) => !BESIDE_STARS.has(intent));
}
/** Praise and blame are heard as any of these; a wish for money back or for a person stays one. */
const BESIDE_STARS = new Set<Intent>([
  'complaint',
  'order.late',
  'order.status',
  'order.change',
  'product.search',
  'product.advice',
  'yes',
  'no',
  'none',
]);

/** One answer to one trouble; troubles with two orders are two. */
function eachTrouble(acts: Understood[]): Understood[] {
  const troubles = acts.filter(({ intent }) => ONE_TROUBLE.includes(intent));
  const orders = new Set(troubles.flatMap(({ entities }) => entities.orderNumber ?? []));
  if (troubles.length < 2 || orders.size > 1) return acts;
  const [told] = troubles.toSorted((a, b) => ONE_TROUBLE.indexOf(a.intent) - ONE_TROUBLE.indexOf(b.intent));
  const [orderNumber] = orders;
  const goods = troubles.find(({ entities }) => entities.lines.length > 0)?.entities.lines ?? [];
  return acts.flatMap((act) => {
    if (!troubles.includes(act)) return [act];
    if (act !== told) return [];
    const lines = act.entities.lines.length > 0 ? act.entities.lines : goods;
    const text = troubles.map((trouble) => trouble.text).join(' ');
    const also = troubles.map(({ intent }) => intent).filter((intent) => intent !== act.intent);
    return [
      { ...act, text, also, entities: { ...act.entities, lines, ...(orderNumber && { orderNumber }) } },
    ];
  });
}

/** "I've lost the payment link. Send it again": what is to come again is what was just spoken of, and no order. */
function withoutEcho(acts: Understood[]): Understood[] {
  const isEcho = (act: Understood, before: Understood | undefined) =>
    act.intent === 'order.repeat' &&
    before?.intent.startsWith('payment.') === true &&
    act.entities.lines.length === 0 &&
    !namesGoods(act.text);
  return acts.filter((act, i) => !isEcho(act, acts[i - 1]));
}

/** "It hasn't gone out yet, has it? Then change …": what has left cannot be changed, which the change itself says. */
const withoutWhether = (acts: Understood[]): Understood[] =>
  acts.some(({ intent }) => intent === 'order.change')
    ? acts.filter(({ intent }) => intent !== 'order.late')
    : acts;

/** Without the words around a wish: a greeting before it, thanks after it, a yes or no to nothing. */
function meant(acts: Understood[], isAsked: boolean): Understood[] {
  const wishes = acts.filter(({ intent }) => !POLITE.has(intent));
  if (wishes.length === 0) return acts.slice(-1);
  if (wishes.length === 1) return wishes;
  // only a plain yes agrees: "ok, and would it be here by Friday?" still wants to know
  return wishes.filter(({ intent }, i) => i > 0 || !(intent === 'yes' || (intent === 'no' && !isAsked)));
}

/**
 * The acts of one message in the order they are answered; never empty. `isAsked`: a question is open.
 *
 * @example arranged([greet, placeOrder, hours], { isAsked: false }) // [hours, placeOrder]
 */
export function arranged(acts: Understood[], { isAsked }: { isAsked: boolean }): Understood[] {
  const row = eachTrouble(withStars(meant(withoutWhether(withoutEcho(acts)), isAsked))).flatMap(eachOrder);
  return [...row.filter(({ intent }) => tells(intent)), ...row.filter(({ intent }) => !tells(intent))];
}

/** Keeps what could not be answered because a question came up. */
export function keepForLater(turn: Turn, acts: Understood[]): void {
  const waiting = acts.map(({ text, entities: { orderNumber } }) => ({
    text,
    ...(orderNumber && { orderNumber }),
  }));
  const rest = [...(turn.state.rest ?? []), ...waiting];
  turn.state.rest = rest.length > 0 ? rest.slice(0, MOST_WAITING) : undefined;
}

/** Nobody comes back to more than this. */
const MOST_WAITING = 5;
