import type { TurnContext } from 'botbuilder';
import {
  Dialog,
  type DialogTurnResult,
  WaterfallDialog,
  type WaterfallStepContext,
} from 'botbuilder-dialogs';
import { clearDraft } from '../../domain/orders/clearDraft.ts';
import type { Draft } from '../../domain/orders/draft.ts';
import { getDraft } from '../../domain/orders/getDraft.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import { suggesting } from '../cards/card.ts';
import { confirmCard } from '../cards/orderCard.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { type Turn, turnOf } from '../turn.ts';
import { parseAddressAnswer } from '../understanding/address.ts';
import { parseContact } from '../understanding/contact.ts';
import type { Understood } from '../understanding/recognize.ts';
import { answerPending, type CartChange, changeCart, type Note, type Pending } from './cart.ts';
import { confirmOrder } from './confirmOrder.ts';

export const PLACE_ORDER = 'placeOrder';

/** What the dialog keeps between turns: which draft, what it asked last, and what still needs a question. */
export interface OrderTalk {
  asked?: Asked;
  pending: Pending[];
  /** what was told before there was a product to write it beside */
  given?: Given;
  /** what the person just said; absent when the question is to be asked again */
  understood?: Understood;
}

interface Given {
  address?: string;
  contactName?: string;
  contactPhone?: string;
  contactEmail?: string;
}

type Asked = 'products' | 'pending' | 'address' | 'contact' | 'confirm' | 'change';

/**
 * Builds an order from whatever is said in whatever order, asks only for what is missing, and ends when the order is
 * placed or given up. Each turn is the same two steps, so a correction needs no way back.
 */
export function placeOrderDialog(): Dialog {
  const dialog = new WaterfallDialog<OrderTalk>(PLACE_ORDER, [takeIn, listen]);
  dialog.repromptDialog = async (context, instance) => {
    const turn = turnOf(context);
    const talk: OrderTalk = instance.state.options;
    await ask(context, turn, { ...talk, draft: await currentDraft(turn) });
  };
  return dialog;

  async function takeIn(step: WaterfallStepContext<OrderTalk>): Promise<DialogTurnResult> {
    const turn = turnOf(step.context);
    const { asked, pending, understood } = step.options;
    if (asked === 'confirm' && understood?.intent === 'yes') return confirm(step, turn);

    const talk = openTalk(step);
    const before = await currentDraft(turn);
    const heard = understood ? hear({ asked, pending, understood, draft: before }) : null;
    const draft = heard?.changed ? await keep(step.context, turn, { heard, before, talk }) : before;
    if (heard) await tell(step.context, turn, { notes: heard.notes, missed: heard.missed, asked });

    talk.pending = heard?.pending ?? pending;
    talk.asked = await ask(step.context, turn, { ...talk, draft, toChange: heard?.toChange });
    return Dialog.EndOfTurn;
  }

  async function listen(step: WaterfallStepContext<OrderTalk>): Promise<DialogTurnResult> {
    const { asked, pending, given } = step.options;
    return step.replaceDialog(PLACE_ORDER, {
      asked,
      pending,
      given,
      understood: turnOf(step.context).understood,
    });
  }

  async function confirm(step: WaterfallStepContext<OrderTalk>, turn: Turn): Promise<DialogTurnResult> {
    const draft = await currentDraft(turn);
    const placed =
      draft && (await confirmOrder(step.context, turn, { orderId: draft.id, version: draft.version, draft }));
    if (placed) return step.endDialog();
    const talk = openTalk(step);
    talk.asked = await ask(step.context, turn, { ...talk, draft: await currentDraft(turn) });
    return Dialog.EndOfTurn;
  }
}

/** What the dialog keeps, to be changed in place; without the words, which were for this turn. */
function openTalk(step: WaterfallStepContext<OrderTalk>): OrderTalk {
  const talk = step.activeDialog?.state.options as OrderTalk;
  talk.understood = undefined;
  return talk;
}

/** Whether these words answer what this dialog asked, before anything else they might mean. */
export function answersOrder(talk: OrderTalk, understood: Understood): boolean {
  const { intent, entities, text } = understood;
  if (intent === 'order.change') return true;
  if (intent === 'yes' || intent === 'no') return true;
  if (talk.asked === 'pending')
    return answerPending({ lines: [], pending: talk.pending }, understood) !== null;
  if (talk.asked === 'contact')
    return (
      Boolean(entities.phone ?? entities.email ?? entities.name) || (intent === 'none' && hasContact(text))
    );
  if (talk.asked === 'address')
    return entities.address !== undefined || (intent === 'none' && parseAddressAnswer(text) !== null);
  return intent === 'order.place' || (intent === 'none' && entities.lines.length > 0);
}

const hasContact = (text: string) => Object.keys(parseContact(text)).length > 0;

interface Heard extends CartChange {
  given: Given;
  /** nothing of what was said could be used for what was asked */
  missed: boolean;
  /** the person wants something else about the order and has not said what */
  toChange: boolean;
}

/** What one message says about the order, in the light of what was asked. */
function hear(options: {
  asked?: Asked;
  pending: Pending[];
  understood: Understood;
  draft: Draft | null;
}): Heard {
  const { asked, pending, understood, draft } = options;
  const { intent } = understood;
  const cart = {
    lines: draft?.lines.map(({ productId, quantity }) => ({ productId, quantity })) ?? [],
    pending,
  };

  const answered = asked === 'pending' && intent !== 'order.change' ? answerPending(cart, understood) : null;
  const change = answered ?? changeCart(cart, understood);
  const given = hearGiven(asked, understood, change.changed);

  const changed = change.changed || Object.keys(given).length > 0;
  const toChange = !changed && asked === 'confirm' && (intent === 'no' || intent === 'order.change');
  const missed = !changed && !toChange && change.notes.length === 0;
  return { ...change, changed, given, toChange, missed };
}

/** Address and contact details: said anywhere, or the whole message when they were asked for. */
function hearGiven(
  asked: Asked | undefined,
  { intent, entities, text }: Understood,
  hadGoods: boolean,
): Given {
  const mayAnswer = !hadGoods && (intent === 'none' || intent === 'order.place' || intent === 'order.change');
  const address = entities.address ?? (asked === 'address' && mayAnswer ? parseAddressAnswer(text) : null);
  const answer = asked === 'contact' ? parseContact(text) : {};
  const { name, phone, email } = {
    ...answer,
    ...defined({ name: entities.name, phone: entities.phone, email: entities.email }),
  };
  return defined({
    address: address ?? undefined,
    contactName: name,
    contactPhone: phone,
    contactEmail: email,
  });
}

function defined<T extends Record<string, string | undefined>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value)) as Partial<T>;
}

async function currentDraft(turn: Turn): Promise<Draft | null> {
  const { draftId } = turn.state;
  if (!draftId) return null;
  const draft = await getDraft(turn.tx, { orderId: draftId, conversationId: turn.conversationId });
  return draft.ok ? draft.value : null;
}

/** Writes what was heard into the draft. Without any product there is no draft: then the dialog keeps it. */
async function keep(
  context: TurnContext,
  turn: Turn,
  { heard, before, talk }: { heard: Heard; before: Draft | null; talk: OrderTalk },
): Promise<Draft | null> {
  const given = { ...talk.given, ...heard.given };
  if (heard.lines.length === 0) {
    if (before) await dropOrder(turn);
    talk.given = { ...(before && givenOf(before)), ...given };
    return null;
  }
  const saved = await saveDraft(turn.tx, {
    orderId: before?.id,
    conversationId: turn.conversationId,
    customerId: turn.speaker.kind === 'customer' ? turn.speaker.customerId : undefined,
    lines: heard.lines,
    ...given,
    now: turn.now,
  });
  if (!saved.ok) {
    await context.sendActivity(explain(saved.problem, turn.language));
    return before;
  }
  talk.given = undefined;
  turn.state.draftId = saved.value.id;
  return saved.value;
}

function givenOf({ address, contactName, contactPhone, contactEmail }: Draft): Given {
  return {
    ...(address && { address }),
    ...(contactName && { contactName }),
    ...(contactPhone && { contactPhone }),
    ...(contactEmail && { contactEmail }),
  };
}

/** Says what became of the words, when that is not plain from the next question. */
async function tell(
  context: TurnContext,
  turn: Turn,
  { notes, missed, asked }: { notes: Note[]; missed: boolean; asked?: Asked },
): Promise<void> {
  const says = repliesIn(turn.language);
  const nameOf = (productId: string) => turn.shop.products.get(productId)?.names[turn.language] ?? '';
  for (const note of notes) {
    if (note.kind === 'removed') await context.sendActivity(says.removed(nameOf(note.productId)));
    if (note.kind === 'notInOrder') await context.sendActivity(says.notInOrder(nameOf(note.productId)));
    if (note.kind === 'unknown') await context.sendActivity(says.unknownProduct(note.words));
  }
  if (missed && asked === 'address') await context.sendActivity(says.addressUnclear);
  if (missed && asked === 'contact') await context.sendActivity(says.contactUnclear);
}

/** Asks for the first thing that is missing, or shows the card; returns what was asked. */
async function ask(
  context: TurnContext,
  turn: Turn,
  talk: OrderTalk & { draft: Draft | null; toChange?: boolean },
): Promise<Asked> {
  const { draft, pending } = talk;
  const says = repliesIn(turn.language);
  if (pending[0]) {
    await askPending(context, turn, pending[0]);
    return 'pending';
  }
  if (!draft || draft.lines.length === 0) {
    await context.sendActivity(says.askProducts);
    return 'products';
  }
  const taken =
    talk.asked === 'address' || talk.asked === 'contact' ? '' : says.taken(says.lines(draft.lines));
  if (!draft.address) {
    await context.sendActivity(taken + says.askAddress);
    return 'address';
  }
  const reachable = draft.contactPhone ?? draft.contactEmail;
  if (!draft.contactName || !reachable) {
    const half = draft.contactName ? says.stillMissing.reach : reachable ? says.stillMissing.name : null;
    const text = half ?? taken + says.askContact(`${turn.shop.publicUrl}/privacy`);
    await context.sendActivity({ type: 'message', text, textFormat: 'markdown' });
    return 'contact';
  }
  if (talk.toChange) {
    await context.sendActivity(says.askChange);
    return 'confirm';
  }
  await context.sendActivity(confirmCard(draft, turn.language));
  return 'confirm';
}

async function askPending(context: TurnContext, turn: Turn, pending: Pending): Promise<void> {
  const says = repliesIn(turn.language);
  const products = pending.candidates.flatMap((id) => turn.shop.products.get(id) ?? []);
  const choices = products.map(({ names }) => names[turn.language]);
  if (choices.length > 1) {
    await context.sendActivity(suggesting(says.askWhich(pending.words), choices));
    return;
  }
  const [product] = products;
  const name = product?.names[turn.language] ?? pending.words;
  const unit = product?.units[turn.language] ?? '';
  const question = pending.unclear
    ? says.unclearQuantity(pending.unclear, name, unit)
    : says.askQuantity(name, unit);
  await context.sendActivity(suggesting(question, ['1', '2', '3']));
}

/** Forgets the order being built: the draft is gone, nothing was placed. */
export async function dropOrder(turn: Turn): Promise<void> {
  const { draftId } = turn.state;
  if (draftId) await clearDraft(turn.tx, { orderId: draftId, conversationId: turn.conversationId });
  turn.state.draftId = undefined;
}
