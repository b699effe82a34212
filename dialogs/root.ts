import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogSet, type DialogState } from 'botbuilder-dialogs';
import { readAction, suggesting } from './cards/card.ts';
import { isWide } from './customer/cart.ts';
import { answersOrder, type OrderTalk } from './customer/hearOrder.ts';
import { PLACE_ORDER, placeOrderDialog } from './customer/placeOrder.ts';
import { kindIn } from './customer/products.ts';
import { hearEvent } from './events.ts';
import { greet } from './greeting.ts';
import { type Hearing, handlers } from './handlers.ts';
import { interrupt } from './interruptions.ts';
import { MOVE_ORDER, moveOrderDialog } from './moveOrder.ts';
import { pressed } from './pressed.ts';
import { ALLOCATE, allocateDialog } from './rep/allocate.ts';
import { repliesIn } from './replies/replies.ts';
import { intentFor } from './roles.ts';
import { type Turn, turnOf } from './turn.ts';
import type { Intent } from './understanding/intents.ts';
import { type Understood, understand } from './understanding/recognize.ts';
import { pointedAt } from './understanding/shown.ts';
import { learnFrom, type Outcome } from './unheard.ts';

const dialogs = new DialogSet().add(placeOrderDialog()).add(moveOrderDialog()).add(allocateDialog());

/** Every turn of every conversation begins here: what came in decides who answers. */
export async function converse(context: TurnContext): Promise<void> {
  const turn = turnOf(context);
  const { activity } = context;
  if (activity.type === 'conversationUpdate') return greet(context, turn);

  const dc = new DialogContext(dialogs, context, dialogState(turn));
  if (activity.type === 'event') return hearEvent(dc, turn);
  if (activity.type !== 'message') return;

  const action = readAction(activity.value);
  if (action) return pressed(dc, turn, action);
  const text = activity.text?.trim();
  if (text) return hear(dc, turn, text);
  await context.sendActivity(repliesIn(turn.language).notUnderstood);
}

/** What a person hears when a dialog broke: bot/turn.ts has undone the turn and runs this in a new one. */
export async function apologise(context: TurnContext): Promise<void> {
  await context.sendActivity(repliesIn(turnOf(context).language).failed);
}

function dialogState(turn: Turn): DialogState {
  turn.state.dialogs.dialogStack ??= [];
  return turn.state.dialogs as unknown as DialogState;
}

async function hear(dc: DialogContext, turn: Turn, text: string): Promise<void> {
  const { catalogue, model } = turn.shop;
  const read = understand(model, text, { catalogue, language: turn.language });
  const understood = namesShown(dc, turn, namesKind(turn, intentFor(turn.speaker, read)));
  turn.understood = understood;
  turn.intent = understood.intent;

  const answers = answersActive(dc, understood);
  const asksContact = asksWhoOrWhere(dc);
  // A street or a name tells nothing about the language somebody speaks.
  if (!answers || !(understood.entities.address ?? understood.entities.name))
    turn.language = understood.language;
  const outcome = answers
    ? await goOn(dc, { kind: 'answered' })
    : await respond({ dc, context: dc.context, turn, understood });
  await learnFrom(turn, understood, { outcome, asksContact });
}

/** What these words lead to when they answer no open question. */
async function respond(hearing: Hearing): Promise<Outcome> {
  const { dc, understood } = hearing;
  if (dc.activeDialog) {
    if (await interrupt(hearing)) return { kind: 'meant' };
    return goOn(dc, understood.intent === 'none' ? { kind: 'notUnderstood' } : { kind: 'answered' });
  }
  const offered = await askedBack(hearing);
  if (offered) return { kind: 'askedBack', offered };
  await handlers[understood.intent](hearing);
  return understood.intent === 'none' ? { kind: 'notUnderstood' } : { kind: 'meant' };
}

async function goOn(dc: DialogContext, outcome: Outcome): Promise<Outcome> {
  await dc.continueDialog();
  return outcome;
}

/** While an order asks for a name, a phone or a place, whatever is said may be one, understood or not. */
function asksWhoOrWhere({ activeDialog }: DialogContext): boolean {
  if (activeDialog?.id !== PLACE_ORDER) return false;
  const { asked } = activeDialog.state.options as OrderTalk;
  return asked === 'address' || asked === 'contact';
}

/** The model does not know the shop's kinds of goods: what it could not place may still be "any green tea?". */
function namesKind(turn: Turn, understood: Understood): Understood {
  const isKind =
    understood.intent === 'none' && kindIn(turn, understood.text, { loosely: true }) !== undefined;
  return isKind ? { ...understood, intent: 'product.search', runnerUp: undefined } : understood;
}

/** "I'll take two" right after a product was shown; while the order asks which or how many, it is about that. */
function namesShown({ activeDialog }: DialogContext, turn: Turn, understood: Understood): Understood {
  const { shown } = turn.state;
  const inOrder = activeDialog?.id === PLACE_ORDER;
  if (!shown || activeDialog?.id === MOVE_ORDER || turn.speaker.kind === 'staff') return understood;
  const { asked, pending = [] } = (inOrder ? activeDialog.state.options : {}) as Partial<OrderTalk>;
  const [open] = pending;
  if (open?.candidates.length === 1) return understood;
  const isOpen = !inOrder || asked === 'products' || (open !== undefined && isWide(open));
  const pointed = pointedAt(shown, understood, { inOrder: !isOpen });
  if (pointed.entities.lines.length > 0) turn.state.shown = undefined;
  return pointed;
}

/** Whether the words answer the open question; then they mean nothing else. */
function answersActive(dc: DialogContext, understood: Understood): boolean {
  const { activeDialog } = dc;
  if (!activeDialog) return false;
  if (activeDialog.id === MOVE_ORDER || activeDialog.id === ALLOCATE)
    return understood.intent === 'yes' || understood.intent === 'no';
  if (activeDialog.id !== PLACE_ORDER) return false;
  return answersOrder(activeDialog.state.options as OrderTalk, understood);
}

const SURE = 0.55;
const CLOSE = 0.12;
const HINT = 0.2;

/** Between two close meanings we ask instead of guessing; for no meaning at all we offer the nearest, if there is one. */
async function askedBack({ context, turn, understood }: Hearing): Promise<Intent[] | null> {
  const { intent, score, runnerUp } = understood;
  if (!runnerUp) return null;
  const says = repliesIn(turn.language);
  const isNear = intent === 'none' ? runnerUp.score >= HINT : score < SURE && score - runnerUp.score < CLOSE;
  const offered = intent === 'none' ? [runnerUp.intent] : [intent, runnerUp.intent];
  const names = offered.map((i) => says.intentExamples[i]);
  if (!isNear || names.includes(undefined)) return null;
  const choices = [
    ...new Set([...names.filter((name) => name !== undefined), says.intentExamples.help ?? '']),
  ];
  await context.sendActivity(suggesting(says.didYouMean, choices));
  return offered;
}
