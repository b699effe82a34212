import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { suggesting } from './cards/card.ts';
import { askForBack } from './customer/askForBack.ts';
import { askPerson, declinePerson } from './customer/askPerson.ts';
import { recommend, tellFact } from './customer/askShop.ts';
import { changeOrder } from './customer/changeOrder.ts';
import { tellComplaint, tellLateOrder, tellMatter } from './customer/orderMatters.ts';
import { tellOrder } from './customer/orderStatus.ts';
import { payOrder, tellPaymentMethods, tellPaymentProblem } from './customer/payOrder.ts';
import { dropOrder, PLACE_ORDER } from './customer/placeOrder.ts';
import { askPrivacy, stopMessages } from './customer/privacy.ts';
import { browse, search } from './customer/products.ts';
import { hearRating } from './customer/rating.ts';
import { repeatOrder } from './customer/repeatOrder.ts';
import { sayHello } from './greeting.ts';
import { askSummary } from './manager/summary.ts';
import { tellUnheard } from './manager/unheard.ts';
import { beginCancel, beginMove } from './moveOrder.ts';
import { askAllocation } from './rep/allocate.ts';
import { showCustomer } from './rep/customers.ts';
import { showWaiting } from './rep/handOffs.ts';
import { showOrder, showOrdersToday } from './rep/orders.ts';
import { showTasks } from './rep/tasks.ts';
import { repliesIn } from './replies/replies.ts';
import type { Turn } from './turn.ts';
import type { Intent } from './understanding/intents.ts';
import { saysCancel, saysStop, type Understood } from './understanding/recognize.ts';

/** One message with all that answering it takes. */
export interface Hearing {
  dc: DialogContext;
  context: TurnContext;
  turn: Turn;
  understood: Understood;
}

type Handler = (hearing: Hearing) => Promise<void>;

/** What each intent does when no question is open. A new intent does not compile without its row. */
export const handlers = {
  greet: ({ context, turn }) => sayHello(context, turn),
  goodbye: ({ context, turn }) => say(context, goodbyeTo(turn)),
  help,
  none: unclear,
  thanks: ({ context, turn }) => say(context, repliesIn(turn.language).thanks),
  yes: resume,
  no: ({ context, turn }) => say(context, nothingOpen(turn)),
  cancel,
  startOver,
  person: askPerson,
  'language.en': (hearing) => setLanguage(hearing, 'en'),
  'language.zh': (hearing) => setLanguage(hearing, 'zh'),
  privacy: ({ context, turn }) =>
    say(context, repliesIn(turn.language).privacy(`${turn.shop.publicUrl}/privacy`)),
  'data.export': askPrivacy('data.export'),
  'data.erase': askPrivacy('data.erase'),
  'messages.stop': stopMessages,
  'messages.start': askPrivacy('messages.start'),
  'product.browse': browse,
  'product.search': search,
  'product.recommend': recommend,
  'product.advice': tellFact('advice'),
  'shop.hours': tellFact('hours'),
  'shop.location': tellFact('location'),
  'delivery.cost': tellFact('deliveryCost'),
  'delivery.time': tellFact('deliveryTime'),
  'payment.methods': tellPaymentMethods,
  'payment.pay': payOrder,
  'payment.problem': tellPaymentProblem,
  discount: tellFact('discounts'),
  invoice: tellMatter('invoice'),
  'order.place': placeOrder,
  'order.repeat': repeatOrder,
  'order.change': changeOrder,
  'order.status': tellOrder,
  'order.cancel': beginCancel,
  'order.late': tellLateOrder,
  'order.damaged': tellMatter('order.damaged'),
  'refund.request': askForBack('refund.request'),
  'refund.status': tellMatter('refund.status'),
  'return.request': askForBack('return.request'),
  'return.policy': tellFact('returns'),
  complaint: tellComplaint,
  rating: hearRating,
  'rep.ordersToday': forStaff(showOrdersToday),
  'rep.order': forStaff(showOrder),
  'rep.customer': forStaff(showCustomer),
  'rep.waiting': forStaff(showWaiting),
  'rep.markPaid': forStaff((hearing) => beginMove(hearing, 'pay')),
  'rep.markShipped': forStaff((hearing) => beginMove(hearing, 'ship')),
  'rep.markDelivered': forStaff((hearing) => beginMove(hearing, 'deliver')),
  'rep.allocate': forStaff(askAllocation),
  'rep.tasks': forStaff(showTasks),
  'manager.summary': forStaff(askSummary),
  'manager.unheard': forStaff(tellUnheard),
} satisfies Record<Intent, Handler>;

async function help({ context, turn }: Hearing): Promise<void> {
  const says = repliesIn(turn.language);
  const { speaker } = turn;
  if (speaker.kind !== 'staff') return send(context, says.help, says.starters);
  if (speaker.role === 'manager') return send(context, says.managerHelp, says.managerStarters);
  return send(context, says.repHelp, says.repStarters);
}

const nothingOpen = ({ speaker, language }: Turn) =>
  speaker.kind === 'staff' ? repliesIn(language).nothingToConfirm : repliesIn(language).nothingOpen;

const goodbyeTo = ({ state, language }: Turn) =>
  state.draftId ? repliesIn(language).goodbyeOpen : repliesIn(language).goodbye;

/** A yes with nothing open may still mean the order that was left half-way: its question comes once more. */
async function resume({ dc, context, turn }: Hearing): Promise<void> {
  if (turn.state.draftId) return begin(dc, PLACE_ORDER, { pending: [] });
  await say(context, nothingOpen(turn));
}

/** "Cancel" right after ordering means the order, "never mind" does not; "stop" with nothing to stop means our messages. */
async function cancel(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const says = repliesIn(turn.language);
  if (turn.speaker.kind !== 'staff' && saysStop(understood.text, { inCapitals: false }))
    return stopMessages(hearing);
  if (!saysCancel(understood.text))
    return (await declinePerson(hearing)) ? undefined : say(context, says.allRight);
  if (turn.speaker.kind === 'customer') return beginCancel(hearing);
  await say(context, says.nothingToCancel);
}

async function unclear(hearing: Hearing): Promise<void> {
  const { context, turn } = hearing;
  if (turn.speaker.kind === 'staff') return help(hearing);
  const says = repliesIn(turn.language);
  if (turn.state.awaited) return say(context, says.keptForPerson);
  await send(context, says.notUnderstood, says.starters);
}

async function placeOrder({ dc, turn, understood }: Hearing): Promise<void> {
  if (turn.speaker.kind === 'staff') return say(dc.context, repliesIn(turn.language).repHelp);
  await begin(dc, PLACE_ORDER, { pending: [], understood });
}

/** From nothing: what was waiting to be finished is forgotten. */
async function startOver({ dc, context, turn }: Hearing): Promise<void> {
  if (turn.speaker.kind === 'staff') return say(context, repliesIn(turn.language).repHelp);
  await dropOrder(turn);
  await begin(dc, PLACE_ORDER, { pending: [] });
}

async function setLanguage({ context, turn }: Hearing, language: 'en' | 'zh'): Promise<void> {
  turn.language = language;
  await say(context, repliesIn(language).languageSet);
}

/** Customers get a sentence instead; nothing is read before this. */
function forStaff(handler: Handler): Handler {
  return (hearing) => {
    if (hearing.turn.speaker.kind === 'staff') return handler(hearing);
    return say(hearing.context, repliesIn(hearing.turn.language).onlyForStaff);
  };
}

async function begin(dc: DialogContext, dialog: string, options: object): Promise<void> {
  await dc.beginDialog(dialog, options);
}

async function say(context: TurnContext, text: string): Promise<void> {
  await context.sendActivity({ type: 'message', text, textFormat: 'markdown' });
}

async function send(context: TurnContext, text: string, says: string[]): Promise<void> {
  await context.sendActivity(suggesting(text, says));
}
