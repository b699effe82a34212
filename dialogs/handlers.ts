import type { TurnContext } from 'botbuilder';
import type { DialogContext } from 'botbuilder-dialogs';
import { suggesting } from './cards/card.ts';
import { tellOrder } from './customer/orderStatus.ts';
import { PLACE_ORDER } from './customer/placeOrder.ts';
import { browse, search } from './customer/products.ts';
import { sayHello } from './greeting.ts';
import { askSummary } from './manager/summary.ts';
import { beginCancel, beginMove } from './moveOrder.ts';
import { showCustomer } from './rep/customers.ts';
import { showOrder, showOrdersToday } from './rep/orders.ts';
import { repliesIn } from './replies/replies.ts';
import type { Turn } from './turn.ts';
import type { Intent } from './understanding/intents.ts';
import type { Understood } from './understanding/recognize.ts';

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
  help,
  none: unclear,
  thanks: ({ context, turn }) => say(context, repliesIn(turn.language).thanks),
  yes: ({ context, turn }) => say(context, repliesIn(turn.language).nothingOpen),
  no: ({ context, turn }) => say(context, repliesIn(turn.language).nothingOpen),
  cancel: ({ context, turn }) => say(context, repliesIn(turn.language).nothingToCancel),
  startOver: ({ dc }) => begin(dc, PLACE_ORDER, { pending: [] }),
  person: ({ context, turn }) => say(context, repliesIn(turn.language).noPerson),
  'language.en': (hearing) => setLanguage(hearing, 'en'),
  'language.zh': (hearing) => setLanguage(hearing, 'zh'),
  privacy: ({ context, turn }) =>
    say(context, repliesIn(turn.language).privacy(`${turn.shop.publicUrl}/privacy`)),
  'product.browse': browse,
  'product.search': search,
  'order.place': placeOrder,
  'order.change': placeOrder,
  'order.status': tellOrder,
  'order.cancel': beginCancel,
  'rep.ordersToday': forStaff(showOrdersToday),
  'rep.order': forStaff(showOrder),
  'rep.customer': forStaff(showCustomer),
  'rep.markPaid': forStaff((hearing) => beginMove(hearing, 'pay')),
  'rep.markShipped': forStaff((hearing) => beginMove(hearing, 'ship')),
  'rep.markDelivered': forStaff((hearing) => beginMove(hearing, 'deliver')),
  'manager.summary': forStaff(askSummary),
} satisfies Record<Intent, Handler>;

async function help({ context, turn }: Hearing): Promise<void> {
  const says = repliesIn(turn.language);
  const { speaker } = turn;
  if (speaker.kind !== 'staff') return send(context, says.help, says.starters);
  if (speaker.role === 'manager') return send(context, says.managerHelp, says.managerStarters);
  return send(context, says.repHelp, says.repStarters);
}

async function unclear(hearing: Hearing): Promise<void> {
  const { context, turn } = hearing;
  if (turn.speaker.kind === 'staff') return help(hearing);
  const says = repliesIn(turn.language);
  await send(context, says.notUnderstood, says.starters);
}

async function placeOrder({ dc, turn, understood }: Hearing): Promise<void> {
  if (turn.speaker.kind === 'staff') return say(dc.context, repliesIn(turn.language).repHelp);
  await begin(dc, PLACE_ORDER, { pending: [], understood });
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
