import type { TurnContext } from 'botbuilder';
import { DialogContext, DialogSet, type DialogState } from 'botbuilder-dialogs';
import { arranged, keepForLater } from './actRow.ts';
import { readAction, suggesting } from './cards/card.ts';
import { ASK_BACK, type AskTalk, answersAsk, askBackDialog } from './customer/askBack.ts';
import { isWide } from './customer/cart.ts';
import {
  answersChange,
  CHANGE_PLACED,
  type ChangeTalk,
  changePlacedDialog,
} from './customer/changePlaced.ts';
import { answersOrder, type OrderTalk } from './customer/hearOrder.ts';
import { amongThem, byOwnWord } from './customer/ownWord.ts';
import { PLACE_ORDER, placeOrderDialog } from './customer/placeOrder.ts';
import { ASK_PRIVACY, askPrivacyDialog } from './customer/privacy.ts';
import { kindIn } from './customer/products.ts';
import { hearComment } from './customer/rating.ts';
import { hearEvent } from './events.ts';
import { greet } from './greeting.ts';
import { type Hearing, handlers } from './handlers.ts';
import { bringToPerson } from './handOff.ts';
import { interrupt, tells } from './interruptions.ts';
import { MOVE_ORDER, moveOrderDialog } from './moveOrder.ts';
import { pressed } from './pressed.ts';
import { ALLOCATE, allocateDialog } from './rep/allocate.ts';
import { bringToCustomer } from './rep/handOffs.ts';
import { repliesIn } from './replies/replies.ts';
import { intentFor } from './roles.ts';
import { takeUpOrder } from './setAside.ts';
import { type Turn, turnOf } from './turn.ts';
import { askVerb, changeVerb } from './understanding/aboutOrder.ts';
import { headAndRest, understandActs } from './understanding/acts.ts';
import { mayChange, saysYesOnly } from './understanding/agreement.ts';
import { answerOf } from './understanding/answer.ts';
import type { Intent } from './understanding/intents.ts';
import { isQuestion, type Understood, understand } from './understanding/recognize.ts';
import { moveVerbs } from './understanding/repair.ts';
import { pointedAt } from './understanding/shown.ts';
import { fold } from './understanding/text.ts';
import { learnFrom, type Outcome } from './unheard.ts';

const dialogs = new DialogSet()
  .add(placeOrderDialog())
  .add(moveOrderDialog())
  .add(askPrivacyDialog())
  .add(changePlacedDialog())
  .add(askBackDialog())
  .add(allocateDialog());

/** Every turn of every conversation begins here: what came in decides who answers. */
export async function converse(context: TurnContext): Promise<void> {
  const turn = turnOf(context);
  const { activity } = context;
  if (activity.type === 'conversationUpdate') return greet(context, turn);

  const dc = new DialogContext(dialogs, context, dialogState(turn));
  if (activity.type === 'event') return hearEvent(dc, turn);
  if (activity.type !== 'message') return;

  const action = readAction(activity.value);
  const text = activity.text?.trim();
  if (action) await pressed(dc, turn, action);
  else if (text) {
    const forBot = await unlessToPerson(dc, turn, text);
    if (forBot === null) return;
    await hear(dc, turn, forBot);
  } else return void (await context.sendActivity(repliesIn(turn.language).notUnderstood));
  await takeUpOrder(dc, turn);
  await takeUpRest(dc, turn);
}

/** What is for the bot of what was said: nothing, while a customer and a person of the shop talk with each other. */
async function unlessToPerson(dc: DialogContext, turn: Turn, text: string): Promise<string | null> {
  if (turn.speaker.kind !== 'staff') return (await bringToPerson(dc, turn, text)) ? null : text;
  const { catalogue, model } = turn.shop;
  return bringToCustomer(dc, turn, text, () =>
    answersActive(dc, understand(model, text, { catalogue, language: turn.language })),
  );
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
  if (isCardOpen(dc) && saysYesOnly(text, verbAsked(dc))) {
    const read = understand(model, text, { catalogue, language: turn.language });
    return hearOne(dc, turn, { ...read, intent: 'yes', score: 1, runnerUp: undefined });
  }
  const acts = understandActs(model, text, { catalogue, language: turn.language });
  const mine = acts.map((act) => onlyPlainYes(dc, namesKind(turn, intentFor(turn.speaker, act))));
  if (await hearComment(dc, turn, { text, acts: mine })) return;
  const row = arranged(withAnswer(dc, turn, mine), { isAsked: dc.activeDialog !== undefined });
  for (const [i, act] of row.entries()) {
    const rest = row.slice(i + 1);
    if (rest.length > 0 && tells(act.intent)) await tell(dc, turn, act);
    else await hearOne(dc, turn, act);
    // its question is the last thing to be read
    if (dc.activeDialog && !tells(act.intent)) return keepForLater(turn, rest);
  }
}

/** "3, and when do you close?": the number answers what was asked, although the message as a whole is a question. */
function withAnswer(dc: DialogContext, turn: Turn, acts: Understood[]): Understood[] {
  const [only, ...others] = acts;
  const parts =
    dc.activeDialog && only && others.length === 0 && tells(only.intent) ? headAndRest(only.text) : null;
  if (!parts) return acts;
  const { catalogue, model } = turn.shop;
  const [head, rest] = parts.map((text) =>
    intentFor(turn.speaker, understand(model, text, { catalogue, language: turn.language })),
  );
  const asks = rest && tells(rest.intent) && isQuestion(rest.text) && !/^(?:rep|manager)\./.test(rest.intent);
  const isAnswer = head && asks && !tells(head.intent) && answersActive(dc, head);
  return isAnswer ? [head, rest] : acts;
}

/** When the question is answered that stopped them, the other things of that message have their turn. */
async function takeUpRest(dc: DialogContext, turn: Turn): Promise<void> {
  const [next, ...others] = turn.state.rest ?? [];
  if (!next || dc.activeDialog) return;
  turn.state.rest = others.length > 0 ? others : undefined;
  await dc.context.sendActivity(repliesIn(turn.language).youAlsoSaid(next.text));
  const { catalogue, model } = turn.shop;
  const { orderNumber } = next;
  const read = understand(model, next.text, { catalogue, language: turn.language });
  const about = orderNumber ? { ...read, entities: { ...read.entities, orderNumber } } : read;
  await hearOne(dc, turn, namesKind(turn, intentFor(turn.speaker, about)));
  await takeUpRest(dc, turn);
}

/** One of several things, with the open question asked again only after the last of them. */
async function tell(dc: DialogContext, turn: Turn, understood: Understood): Promise<void> {
  turn.intent ??= understood.intent;
  turn.language = understood.language;
  await handlers[understood.intent]({ dc, context: dc.context, turn, understood });
}

async function hearOne(dc: DialogContext, turn: Turn, act: Understood): Promise<void> {
  const understood = namesShown(dc, turn, await amongOffered(dc, turn, act));
  turn.understood = understood;
  turn.intent ??= understood.intent;

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

/** What the model takes for a yes is none to a card: "yes but to my office" would place it as it is. */
function onlyPlainYes(dc: DialogContext, act: Understood): Understood {
  if (act.intent !== 'yes' || !isCardOpen(dc)) return act;
  const isPlain =
    saysYesOnly(act.text, verbAsked(dc)) || answerOf(fold(act.text)) === 'yes' || !mayChange(act.text);
  return isPlain ? act : { ...act, intent: 'none', runnerUp: undefined };
}

/** Something is shown that only waits for a yes. */
function isCardOpen({ activeDialog }: DialogContext): boolean {
  if (activeDialog?.id === PLACE_ORDER) return (activeDialog.state.options as OrderTalk).asked === 'confirm';
  if (activeDialog?.id === CHANGE_PLACED || activeDialog?.id === ASK_BACK)
    return (activeDialog.state.options as ChangeTalk | AskTalk).asked === 'confirm';
  return activeDialog !== undefined && YES_OR_NO.has(activeDialog.id);
}

/** What the move on the card is called, which a yes to it may repeat. */
function verbAsked({ activeDialog }: DialogContext): RegExp | undefined {
  if (activeDialog?.id === CHANGE_PLACED) return changeVerb;
  if (activeDialog?.id === ASK_BACK) return askVerb;
  if (activeDialog?.id !== MOVE_ORDER) return undefined;
  const { move } = activeDialog.state.options as { move?: keyof typeof moveVerbs };
  return move && moveVerbs[move];
}

/** What the order being built keeps between turns; nothing while none is. */
const orderTalk = ({ activeDialog }: DialogContext): Partial<OrderTalk> =>
  activeDialog?.id === PLACE_ORDER ? activeDialog.state.options : {};

/** While an order asks for a name, a phone or a place, whatever is said may be one, understood or not. */
function asksWhoOrWhere(dc: DialogContext): boolean {
  const { asked } = orderTalk(dc);
  return asked === 'address' || asked === 'contact';
}

/** The model does not know the shop's kinds of goods: what it could not place may still be "any green tea?". */
function namesKind(turn: Turn, understood: Understood): Understood {
  const isKind =
    understood.intent === 'none' && kindIn(turn, understood.text, { loosely: true }) !== undefined;
  return isKind ? { ...understood, intent: 'product.search', runnerUp: undefined } : understood;
}

/** "The cheaper one" of what is offered, or was shown last. */
async function amongOffered(dc: DialogContext, turn: Turn, act: Understood): Promise<Understood> {
  if (turn.speaker.kind === 'staff') return act;
  const { asked, pending = [] } = orderTalk(dc);
  const offered = asked === 'pending' && pending[0] ? pending[0].candidates : (turn.state.shown ?? []);
  return amongThem(turn, offered, act);
}

/** "I'll take two" right after a product was shown; while the order asks which or how many, it is about that. */
function namesShown(dc: DialogContext, turn: Turn, understood: Understood): Understood {
  const { activeDialog } = dc;
  const { shown } = turn.state;
  const inOrder = activeDialog?.id === PLACE_ORDER;
  const { asked, pending = [] } = orderTalk(dc);
  const [open] = pending;
  if (asked === 'pending') {
    const named = byOwnWord(turn.shop, open, understood);
    if (named !== understood) return named;
  }
  const asksWhether = activeDialog !== undefined && YES_OR_NO.has(activeDialog.id);
  if (!shown || asksWhether || turn.speaker.kind === 'staff') return understood;
  if (open?.candidates.length === 1) return understood;
  const isOpen = !inOrder || asked === 'products' || (open !== undefined && isWide(open));
  const pointed = pointedAt(shown, understood, { inOrder: !isOpen });
  if (pointed.entities.lines.length > 0) turn.state.shown = undefined;
  return pointed;
}

/** Dialogs that ask whether, and nothing else. */
const YES_OR_NO = new Set([MOVE_ORDER, ASK_PRIVACY, ALLOCATE]);

/** Whether the words answer the open question; then they mean nothing else. */
function answersActive(dc: DialogContext, understood: Understood): boolean {
  const { activeDialog } = dc;
  if (!activeDialog) return false;
  if (YES_OR_NO.has(activeDialog.id)) return understood.intent === 'yes' || understood.intent === 'no';
  if (activeDialog.id === ASK_BACK) return answersAsk(activeDialog.state.options as AskTalk, understood);
  if (activeDialog.id === CHANGE_PLACED)
    return answersChange(activeDialog.state.options as ChangeTalk, understood);
  if (activeDialog.id !== PLACE_ORDER) return false;
  return answersOrder(activeDialog.state.options as OrderTalk, understood);
}

const SURE = 0.55;
const CLOSE = 0.12;
const HINT = 0.2;
/** Whichever of these is meant, goods are shown: nobody needs to be asked which. */
const LOOKING = new Set<Intent>(['product.browse', 'product.search', 'product.recommend']);

/** Between two close meanings we ask instead of guessing; for no meaning at all we offer the nearest, if there is one. */
async function askedBack({ context, turn, understood }: Hearing): Promise<Intent[] | null> {
  const { intent, score, runnerUp } = understood;
  if (!runnerUp || (LOOKING.has(intent) && LOOKING.has(runnerUp.intent))) return null;
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
