import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { formatMoney } from '../../domain/money.ts';
import {
  type ChangedOrder,
  changePlaced,
  type OrderChange,
  previewChange,
} from '../../domain/orders/changePlaced.ts';
import type { WantedLine } from '../../domain/orders/draft.ts';
import { changedFields } from '../../domain/orders/orderContact.ts';
import { whyNot, whyNotChanged } from '../../domain/orders/orderMoves.ts';
import type { OrderView } from '../../domain/orders/orderView.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Sealed } from '../../domain/sealed.ts';
import { suggesting } from '../cards/card.ts';
import { changeCard } from '../cards/changeCard.ts';
import { MOVE_ORDER } from '../moveOrder.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { actorOf } from '../roles.ts';
import { type Turn, turnOf } from '../turn.ts';
import { saysAddressOnly, wantsAnotherOrder } from '../understanding/aboutOrder.ts';
import type { Understood } from '../understanding/recognize.ts';
import { askPending, tell } from './askOrder.ts';
import { reachSentence } from './askShop.ts';
import type { Pending } from './cart.ts';
import { openGiven, sealGiven } from './given.ts';
import { answersOrder, type Given, type Heard, hear } from './hearOrder.ts';
import { ownOrder } from './ownOrders.ts';

export const CHANGE_PLACED = 'changePlaced';

/** What the dialog keeps between turns: which order, what is wanted of it by now, and what was asked last. */
export interface ChangeTalk {
  orderId: string;
  number: number;
  asked: 'change' | 'pending' | 'address' | 'confirm';
  pending: Pending[];
  /** all lines as they are wanted; absent while they stay */
  lines?: WantedLine[];
  given?: Sealed;
  /** what was read back: a yes is to exactly this */
  shown?: { version: number; total: number };
  /** what the person just said; absent when the question is to be asked again */
  understood?: Understood;
}

/** The whole answer to "what shall I change?". */
const namesAddress = ({ asked }: ChangeTalk, { text }: Understood) =>
  asked === 'change' && saysAddressOnly(text);

/** Whether these words answer what this dialog asked; goods are, unless they are wanted in an order of their own. */
export function answersChange(talk: ChangeTalk, understood: Understood): boolean {
  const { intent, entities, text } = understood;
  if (namesAddress(talk, understood)) return true;
  if (intent === 'order.change')
    return entities.orderNumber === undefined || entities.orderNumber === talk.number;
  if (intent === 'order.place') return entities.lines.length > 0 && !wantsAnotherOrder(text);
  return answersOrder(talk, understood);
}

/**
 * Changes a placed order of which nothing has left: hears what is wanted as an order being built does, reads the whole
 * order back with its new total, and changes it on a yes.
 */
export function changePlacedDialog(): Dialog {
  const dialog = new WaterfallDialog<ChangeTalk>(CHANGE_PLACED, [takeIn, listen]);
  dialog.repromptDialog = async (context, instance) => {
    const turn = turnOf(context);
    const talk: ChangeTalk = instance.state.options;
    const order = await ownOrder(turn, talk.orderId);
    if (order) await ask(context, turn, { talk, order });
  };
  return dialog;

  async function takeIn(step: WaterfallStepContext<ChangeTalk>): Promise<DialogTurnResult> {
    const { context } = step;
    const turn = turnOf(context);
    const says = repliesIn(turn.language);
    const talk = step.activeDialog?.state.options as ChangeTalk;
    const { understood } = step.options;
    talk.understood = undefined;
    const order = await ownOrder(turn, talk.orderId);
    const refusal = order ? whyUnchangeable(turn, order) : explain({ kind: 'orderNotFound' }, turn.language);
    if (!order || refusal) return end(step, refusal ?? '');
    if (!understood) return goOnAsking(step, { turn, talk, order });
    if (understood.intent === 'no') return end(step, says.moveLeft);

    const wanted = await wantedOrder(turn, { talk, order });
    const draft = wanted.ok
      ? wanted.value
      : { ...order, lines: order.lines.map((l) => ({ ...l, left: l.quantity })) };
    const heard = hear({ asked: talk.asked, pending: talk.pending, understood, draft });
    if (talk.asked === 'confirm' && agrees(understood, heard, draft))
      return carryOut(step, { turn, talk, order });

    await tell(context, turn, { ...heard, notes: heard.notes.filter(({ kind }) => kind !== 'removed') });
    if (heard.lines.length === 0 && heard.pending.length === 0 && heard.cartChanged) {
      await context.sendActivity(says.nothingLeftInOrder);
      return step.replaceDialog(MOVE_ORDER, { move: 'cancel', orderId: order.id });
    }
    keep(turn, talk, heard);
    const toChange = namesAddress(step.options, understood) ? 'address' : heard.toChange;
    return goOnAsking(step, { turn, talk, order, toChange });
  }

  async function listen(step: WaterfallStepContext<ChangeTalk>): Promise<DialogTurnResult> {
    return step.replaceDialog(CHANGE_PLACED, {
      ...step.options,
      understood: turnOf(step.context).understood,
    });
  }
}

async function end(step: WaterfallStepContext<ChangeTalk>, text: string): Promise<DialogTurnResult> {
  await step.context.sendActivity(text);
  return step.endDialog();
}

/** Why nothing of it can be changed any more, and what can be done instead; null when it can. */
function whyUnchangeable(turn: Turn, order: OrderView): string | null {
  const rule = whyNotChanged(order);
  if (!rule) return null;
  const says = repliesIn(turn.language);
  const { status, payment, fulfilment } = order;
  const problem = { kind: 'orderNotEditable', rule, status, payment, fulfilment } as const;
  const isOut = whyNot('return', order) === null;
  return says.together([
    explain(problem, turn.language),
    isOut ? says.returnInstead : undefined,
    reachSentence(turn),
  ]);
}

/** A yes, and nothing with it that is not on the card. */
function agrees(understood: Understood, heard: Heard, draft: { lines: WantedLine[] }): boolean {
  const isNew = Object.keys(heard.given).length > 0 || heard.pending.length > 0 || heard.notes.length > 0;
  if (isNew || !areSame(heard.lines, draft.lines)) return false;
  return understood.intent === 'yes';
}

function areSame(some: WantedLine[], others: WantedLine[]): boolean {
  const asText = (lines: WantedLine[]) =>
    lines.map(({ productId, quantity }) => `${productId} ${quantity}`).sort();
  return String(asText(some)) === String(asText(others));
}

/** Keeps what was heard; nothing of it is written into the order before a yes. */
function keep(turn: Turn, talk: ChangeTalk, heard: Heard): void {
  talk.pending = heard.pending;
  if (heard.cartChanged) talk.lines = heard.lines.map(({ productId, quantity }) => ({ productId, quantity }));
  const given: Given = { ...(talk.given && openGiven(turn, talk.given)), ...heard.given };
  const sealed = sealGiven(turn, given);
  if (sealed) talk.given = sealed;
}

function changeOf(turn: Turn, { lines, given }: ChangeTalk): OrderChange {
  const {
    contactName: name,
    contactPhone: phone,
    contactEmail: email,
    address,
  }: Given = given ? openGiven(turn, given) : {};
  return { lines, contact: { name, phone, email, address } };
}

const wantedOrder = (
  turn: Turn,
  { talk, order }: { talk: ChangeTalk; order: OrderView },
): Promise<Outcome<ChangedOrder>> => previewChange(turn.tx, { order, change: changeOf(turn, talk) });

async function goOnAsking(
  step: WaterfallStepContext<ChangeTalk>,
  options: { turn: Turn; talk: ChangeTalk; order: OrderView; toChange?: Heard['toChange'] },
): Promise<DialogTurnResult> {
  const asked = await ask(step.context, options.turn, options);
  if (!asked) return step.endDialog();
  options.talk.asked = asked;
  return Dialog.EndOfTurn;
}

/** Asks for what is missing, or shows the order as it would be; null when that cannot be. */
async function ask(
  context: TurnContext,
  turn: Turn,
  options: { talk: ChangeTalk; order: OrderView; toChange?: Heard['toChange'] },
): Promise<ChangeTalk['asked'] | null> {
  const { talk, order, toChange } = options;
  const { language } = turn;
  const says = repliesIn(language);
  const [open] = talk.pending;
  if (open) {
    await askPending(context, turn, open);
    return 'pending';
  }
  if (toChange === 'address') {
    await context.sendActivity(says.askAddress);
    return 'address';
  }
  if (toChange || !(talk.lines ?? talk.given)) {
    await context.sendActivity(says.askPlacedChange(order.number));
    return 'change';
  }
  const wanted = await wantedOrder(turn, { talk, order });
  if (!wanted.ok) {
    await context.sendActivity(explain(wanted.problem, language));
    await context.sendActivity(says.orderKept(order.number));
    return null;
  }
  if (areSame(wanted.value.lines, order.lines) && changedFields(order, wanted.value).length === 0) {
    await context.sendActivity(says.sameAsNow(says.lines(order.lines)));
    await context.sendActivity(says.askPlacedChange(order.number));
    return 'change';
  }
  const { version, total } = wanted.value;
  talk.shown = { version, total };
  await context.sendActivity(
    changeCard(wanted.value, { number: order.number, paid: order.paid + order.credit, language }),
  );
  return 'confirm';
}

async function carryOut(
  step: WaterfallStepContext<ChangeTalk>,
  options: { turn: Turn; talk: ChangeTalk; order: OrderView },
): Promise<DialogTurnResult> {
  const { turn, talk, order } = options;
  const { tx, now, language, conversationId } = turn;
  const says = repliesIn(language);
  const actor = actorOf(turn.speaker);
  const { shown } = talk;
  const wanted = await wantedOrder(turn, { talk, order });
  if (!actor || !shown || !wanted.ok) return goOnAsking(step, options);
  const changed = await changePlaced(tx, {
    ...{ orderId: order.id, actor, now, door: 'chat', change: changeOf(turn, talk), ...shown },
    requestId: `${conversationId}/${turn.key}`,
  });
  if (!changed.ok) {
    const isOther = changed.problem.kind === 'orderChanged' || changed.problem.kind === 'priceChanged';
    await step.context.sendActivity(isOther ? says.priceChanged : explain(changed.problem, language));
    return isOther ? goOnAsking(step, options) : step.endDialog();
  }
  await tellChanged(step.context, turn, { order, wanted: wanted.value });
  return step.endDialog();
}

async function tellChanged(
  context: TurnContext,
  turn: Turn,
  { order, wanted }: { order: OrderView; wanted: ChangedOrder },
): Promise<void> {
  const says = repliesIn(turn.language);
  const money = (amount: number) => formatMoney(amount, wanted.currency, turn.language);
  const told = says.together([
    says.placedChanged(order.number, says.lines(wanted.lines), money(wanted.total)),
    order.paid > 0 && wanted.owed > 0 ? says.changeOwed(money(wanted.owed)) : undefined,
    wanted.back > 0 ? says.changeBack(money(wanted.back)) : undefined,
  ]);
  const isPayable = turn.shop.payments !== 'manual' && wanted.owed > 0;
  await context.sendActivity(isPayable ? suggesting(told, [says.payThis(order.number)]) : told);
}
