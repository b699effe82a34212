import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { formatMoney } from '../domain/money.ts';
import { cancelOrder } from '../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../domain/orders/deliverOrder.ts';
import { findOrderByNumber } from '../domain/orders/findOrderByNumber.ts';
import { listOrdersOfCustomer } from '../domain/orders/listOrders.ts';
import { movesFrom, whyNot } from '../domain/orders/orderMoves.ts';
import { type OrderView, orderView } from '../domain/orders/orderView.ts';
import { recordPayment } from '../domain/orders/recordPayment.ts';
import { shipOrder } from '../domain/orders/shipOrder.ts';
import { suggesting } from './cards/card.ts';
import { orderCard } from './cards/orderCard.ts';
import { ASK_BACK, type AskTalk } from './customer/askBack.ts';
import type { Hearing } from './handlers.ts';
import { moveNotice } from './moveNotice.ts';
import { explain, repliesIn } from './replies/replies.ts';
import { actorOf } from './roles.ts';
import { type Turn, turnOf } from './turn.ts';

export const MOVE_ORDER = 'moveOrder';

/** Which move of which order waits for a yes. */
interface MoveTalk {
  move: TalkedMove;
  orderId: string;
  /** the carrier's number, when it was said with "shipped" */
  tracking?: string;
}

/** In chat an order is paid and shipped whole: all that is owed, all that is still here. */
const doMove = { pay: recordPayment, ship: shipOrder, deliver: deliverOrder, cancel: cancelOrder };

export type TalkedMove = keyof typeof doMove;

/** Reads an order back, asks, and moves it on a yes: a customer's cancelling, a rep's paid, shipped, delivered. */
export function moveOrderDialog(): Dialog {
  const dialog = new WaterfallDialog<MoveTalk>(MOVE_ORDER, [readBack, settle]);
  dialog.repromptDialog = async (context, instance) => {
    const order = await reach(turnOf(context), instance.state.options.orderId);
    if (order) await context.sendActivity(question(turnOf(context), instance.state.options, order));
  };
  return dialog;

  async function readBack(step: WaterfallStepContext<MoveTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const { move, orderId } = step.options;
    const order = await reach(turn, orderId);
    if (order && isPaidNotSent(move, order, turn)) {
      const talk: AskTalk = {
        kind: 'cancelAsked',
        orderId,
        number: order.number,
        asked: 'confirm',
        pieces: [],
        words: '',
      };
      return step.replaceDialog(ASK_BACK, talk);
    }
    const refusal = order ? refusalOf(move, order, turn) : explain({ kind: 'orderNotFound' }, turn.language);
    if (!order || refusal) {
      await step.context.sendActivity(refusal ?? '');
      return step.endDialog();
    }
    await step.context.sendActivity(question(turn, step.options, order));
    return Dialog.EndOfTurn;
  }

  async function settle(step: WaterfallStepContext<MoveTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const answer = turn.understood?.intent;
    if (answer === 'yes') await carryOut(step, turn, step.options);
    if (answer === 'no') await step.context.sendActivity(repliesIn(turn.language).moveLeft);
    if (answer === 'yes' || answer === 'no') return step.endDialog();
    return step.replaceDialog(MOVE_ORDER, step.options);
  }
}

/** The order if this speaker may touch it, else null: the same for not there and not theirs. */
async function reach(turn: Turn, orderId: string): Promise<OrderView | null> {
  const actor = actorOf(turn.speaker);
  if (!actor) return null;
  const view = await orderView(turn.tx, { orderId, actor, now: turn.now });
  return view.ok ? view.value : null;
}

/** Money has to go back before it can be cancelled, which a person decides: its customer may ask for that. */
const isPaidNotSent = (move: TalkedMove, order: OrderView, { speaker }: Turn): boolean =>
  move === 'cancel' && speaker.kind === 'customer' && whyNot(move, order) === 'holdsNoMoney' && isHere(order);
const isHere = ({ fulfilment }: OrderView) => fulfilment === 'unfulfilled';

function refusalOf(move: TalkedMove, order: OrderView, { language }: Turn): string | null {
  const rule = whyNot(move, order);
  if (!rule) return null;
  if (move === 'cancel' && order.status === 'cancelled')
    return repliesIn(language).cancelledBefore(order.number);
  const { status, payment, fulfilment } = order;
  return explain({ kind: 'moveNotAllowed', move, rule, status, payment, fulfilment }, language);
}

function question(turn: Turn, { move, tracking }: MoveTalk, order: OrderView) {
  const says = repliesIn(turn.language);
  const asked = move === 'pay' ? order.total - order.paid : order.total;
  const total = formatMoney(asked, order.currency, turn.language);
  const who = order.contactName ?? says.none;
  const isOwn = turn.speaker.kind === 'customer';
  return suggesting(
    isOwn ? says.askCancel(order.number, total) : says.askMove(move, order.number, who, total, tracking),
    [says.yes, says.no],
  );
}

async function carryOut(
  step: WaterfallStepContext<MoveTalk>,
  turn: Turn,
  { move, orderId, tracking }: MoveTalk,
): Promise<void> {
  const { tx, now, language, speaker } = turn;
  const says = repliesIn(language);
  const actor = actorOf(speaker);
  const moved =
    actor &&
    (await doMove[move](tx, {
      orderId,
      requestId: `${turn.conversationId}/${turn.key}`,
      actor,
      door: 'chat',
      now,
      tracking,
    }));
  if (!moved?.ok) {
    await step.context.sendActivity(explain(moved?.problem ?? { kind: 'orderNotFound' }, language));
    return;
  }
  const { number } = moved.value;
  if (speaker.kind !== 'staff') return void (await step.context.sendActivity(says.cancelled(number)));
  await step.context.sendActivity(says.moveDone(move, number));
  const after = await reach(turn, orderId);
  if (!after) return;
  await step.context.sendActivity(orderCard(after, { language, timeZone: speaker.timeZone, forStaff: true }));
  if (!moved.value.repeat) turn.dispatches.push(...moveNotice(move, after));
}

/** "1024 is paid": finds the order and asks. */
export async function beginMove({ dc, context, turn, understood }: Hearing, move: TalkedMove): Promise<void> {
  const { orderNumber, tracking } = understood.entities;
  if (!orderNumber) return void (await context.sendActivity(repliesIn(turn.language).askOrderNumber));
  const found = await findOrderByNumber(turn.tx, { number: orderNumber });
  if (!found.ok) return void (await context.sendActivity(explain(found.problem, turn.language)));
  const talk: MoveTalk = { move, orderId: found.value.id, ...(move === 'ship' && tracking && { tracking }) };
  await dc.beginDialog(MOVE_ORDER, talk);
}

const MOST_OFFERED = 5;

/** "Cancel my order": the one named, or the only one that still can be; between several it asks. */
export async function beginCancel(hearing: Hearing): Promise<void> {
  const { dc, context, turn, understood } = hearing;
  const { speaker, tx, language } = turn;
  if (speaker.kind === 'staff') return beginMove(hearing, 'cancel');
  const says = repliesIn(language);
  const { orderNumber } = understood.entities;
  if (speaker.kind === 'visitor') {
    return void (await context.sendActivity(
      orderNumber ? explain({ kind: 'orderNotFound' }, language) : says.nothingToCancel,
    ));
  }
  const { customerId } = speaker;
  if (orderNumber) {
    const found = await findOrderByNumber(tx, { number: orderNumber, customerId });
    if (!found.ok) return void (await context.sendActivity(explain(found.problem, language)));
    return void (await dc.beginDialog(MOVE_ORDER, { move: 'cancel', orderId: found.value.id }));
  }
  const orders = await listOrdersOfCustomer(tx, { customerId, limit: MOST_OFFERED });
  const open = orders.filter((order) => movesFrom(order).includes('cancel'));
  const [latest] = open.length ? open : orders;
  if (!latest) return void (await context.sendActivity(says.nothingToCancel));
  if (open.length > 1) {
    const choices = open.map(({ number }) => says.cancelThis(number));
    return void (await context.sendActivity(suggesting(says.whichOrder, choices)));
  }
  await dc.beginDialog(MOVE_ORDER, { move: 'cancel', orderId: latest.id });
}
