import type { TurnContext } from 'botbuilder';
import type { Tx } from '../../domain/db.ts';
import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { listOrdersOfCustomer } from '../../domain/orders/listOrders.ts';
import type { Order } from '../../domain/orders/order.ts';
import { whyNot } from '../../domain/orders/orderMoves.ts';
import { lastAttempt } from '../../domain/payments/paymentSeen.ts';
import { startPayment } from '../../domain/payments/startPayment.ts';
import { suggesting } from '../cards/card.ts';
import { type PayLink, payCard } from '../cards/payCard.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { actorOf } from '../roles.ts';
import { factOf } from '../shopFacts.ts';
import type { Turn } from '../turn.ts';
import type { Language } from '../understanding/language.ts';
import { reachSentence, tellFact } from './askShop.ts';
import { tellMatter } from './orderMatters.ts';
import { PLACE_ORDER } from './placeOrder.ts';

const MOST_OFFERED = 5;

/** "Pay now": a link for the order that is named, or the only one that is owed; between several it asks. */
export async function payOrder(hearing: Hearing): Promise<void> {
  const { dc, context, turn, understood } = hearing;
  const { speaker, language, shop } = turn;
  const says = repliesIn(language);
  const { orderNumber: number } = understood.entities;
  const isOrdering = dc.activeDialog?.id === PLACE_ORDER;
  if (shop.payments === 'manual') return tellMatter('payment.pay')(hearing);
  if (speaker.kind !== 'customer') {
    const refusal = isOrdering || turn.state.draftId ? says.payPlaceFirst : says.noOrders;
    // Somebody unknown hears the same of an order that is not there and of one that is not theirs.
    return void (await context.sendActivity(number ? explain({ kind: 'orderNotFound' }, language) : refusal));
  }
  if (isOrdering && !number) return void (await context.sendActivity(says.payPlaceFirst));
  const { customerId } = speaker;
  if (number) {
    const found = await findOrderByNumber(turn.tx, { number, customerId });
    if (!found.ok) return void (await context.sendActivity(explain(found.problem, language)));
    return payOrderById(context, turn, found.value.id);
  }
  const orders = await listOrdersOfCustomer(turn.tx, { customerId, limit: MOST_OFFERED });
  const owed = orders.filter(isOwed);
  const [latest] = owed.length > 0 ? owed : orders;
  if (turn.state.draftId && owed.length === 0) return void (await context.sendActivity(says.payPlaceFirst));
  if (!latest) return void (await context.sendActivity(says.noOrders));
  if (owed.length > 1) {
    const choices = owed.map((order) => says.payThis(order.number));
    return void (await context.sendActivity(suggesting(says.payWhich, choices)));
  }
  await payOrderById(context, turn, latest.id);
}

const isOwed = (order: Order) => whyNot('pay', order) === null;

/** Asks for the link, which comes as a turn of its own: the provider is asked outside this one. */
export async function payOrderById(context: TurnContext, turn: Turn, orderId: string): Promise<void> {
  const { tx, now, language, conversationId, shop } = turn;
  const says = repliesIn(language);
  const { payments: provider } = shop;
  const actor = actorOf(turn.speaker);
  if (provider === 'manual') return void (await context.sendActivity(says.matter['payment.pay']));
  if (!actor) return void (await context.sendActivity(explain({ kind: 'orderNotFound' }, language)));

  const order = await tx.order.findUnique({ where: { id: orderId }, select: { number: true } });
  const number = order?.number ?? 0;
  const started = await startPayment(tx, { orderId, provider, actor, conversationId, language, now });
  if (!started.ok) {
    const { problem } = started;
    const refusal =
      problem.kind === 'moveNotAllowed' ? says.payNothing(number, problem) : explain(problem, language);
    return void (await context.sendActivity(refusal));
  }
  turn.jobs.push({ kind: 'payment', attemptId: started.value.id, language });
  await context.sendActivity(says.payGetting(number));
}

/** What the outbox found out: how the payment stands, and the way to its page while it can be paid. */
export interface FoundPayLink extends PayLink {
  state: 'open' | 'paid' | 'failed' | 'ended';
}

/** Gives the link that came back, in the language it was asked for. */
export async function tellPayLink(
  context: TurnContext,
  turn: Turn,
  told: { ok: boolean; job: { language: Language }; found?: FoundPayLink },
): Promise<void> {
  const { language } = told.job;
  const says = repliesIn(language);
  const { timeZone } = turn.shop;
  if (!told.ok || !told.found) return void (await context.sendActivity(says.payNotReady));
  const { state, number } = told.found;
  if (state === 'open') return void (await context.sendActivity(payCard(told.found, { language, timeZone })));
  const isPaid = { status: 'placed', payment: 'paid', fulfilment: 'unfulfilled' };
  await context.sendActivity(state === 'paid' ? says.payNothing(number, isPaid) : says.payRefused);
}

/** The ways to pay that the shop told of, and that one can pay here. */
export async function tellPaymentMethods(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const { shop, language } = turn;
  if (shop.payments === 'manual') return tellFact('paymentMethods')(hearing);
  const says = repliesIn(language);
  const owed = await owedOrder(turn, understood.entities.orderNumber);
  const ways = factOf(shop.facts, 'paymentMethods', language);
  const told = says.together([ways, owed ? says.payOnlineNow(owed.number) : says.payOnline]);
  await context.sendActivity(owed ? suggesting(told, [says.payThis(owed.number)]) : told);
}

/**
 * Trouble with paying: how the last try went, or the link when there was no try; what only a person can see is a person's.
 */
export async function tellPaymentProblem(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const says = repliesIn(turn.language);
  const order = await owedOrder(turn, understood.entities.orderNumber);
  if (
    order &&
    turn.shop.payments !== 'manual' &&
    !(await lastAttempt(turn.tx, { orderId: order.id, now: turn.now }))
  ) {
    await context.sendActivity(says.together([says.payNotSeen(order.number), reachSentence(turn)]));
    return payOrderById(context, turn, order.id);
  }
  const tried = order && (await lastTry(turn.tx, order.id, turn.now));
  if (!order || !tried) return tellMatter('payment.problem')(hearing);
  await context.sendActivity(suggesting(says.payTried(order.number, tried), [says.payThis(order.number)]));
}

/** The order that is owed: the one named, or the latest. */
async function owedOrder({ tx, speaker }: Turn, number: number | undefined): Promise<Order | null> {
  if (speaker.kind !== 'customer') return null;
  const { customerId } = speaker;
  if (number) {
    const found = await findOrderByNumber(tx, { number, customerId });
    return found.ok && isOwed(found.value) ? found.value : null;
  }
  const orders = await listOrdersOfCustomer(tx, { customerId, limit: MOST_OFFERED });
  return orders.find(isOwed) ?? null;
}

async function lastTry(tx: Tx, orderId: string, now: Date) {
  const seen = await lastAttempt(tx, { orderId, now });
  return seen && seen.state !== 'paid' ? seen.state : null;
}
