import type { TurnContext } from 'botbuilder';
import type { Draft } from '../../domain/orders/draft.ts';
import { suggesting } from '../cards/card.ts';
import { confirmCard } from '../cards/orderCard.ts';
import { type Replies, repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';
import { isQuestion, type Understood } from '../understanding/recognize.ts';
import { isWide, type Pending } from './cart.ts';
import type { Asked, Heard, OrderTalk, ToChange } from './hearOrder.ts';
import { listKinds } from './products.ts';

/** Says what became of the words, when that is not plain from the next question. */
export async function tell(
  context: TurnContext,
  turn: Turn,
  { notes, given }: Heard,
  asked?: Asked,
): Promise<void> {
  const says = repliesIn(turn.language);
  const nameOf = (productId: string) => turn.shop.products.get(productId)?.names[turn.language] ?? '';
  for (const note of notes) {
    if (note.kind === 'removed') await context.sendActivity(says.removed(nameOf(note.productId)));
    if (note.kind === 'notInOrder') await context.sendActivity(says.notInOrder(nameOf(note.productId)));
    if (note.kind === 'unknown') await context.sendActivity(says.unknownProduct(note.words));
  }
  const isAsked = asked === 'contact' || asked === 'confirm' || (asked === 'address' && given.address);
  const isEarly = asked && !isAsked && Object.keys(given).length > 0;
  if (isEarly) await context.sendActivity(says.noted);
}

const unclearReply: Partial<Record<Asked, (says: Replies) => string>> = {
  address: (says) => says.addressUnclear,
  contact: (says) => says.contactUnclear,
  confirm: (says) => says.confirmAgain,
};

/** What to say to words that were no answer, and whether that asks again by itself. */
export function missedReply(
  { language }: Turn,
  asked: Asked | undefined,
  understood?: Understood,
): { text: string; asksAgain: boolean } | null {
  const says = repliesIn(language);
  if (understood && (isQuestion(understood.text) || /[?\uff1f]\s*$/.test(understood.text)))
    return { text: says.cannotSay, asksAgain: false };
  if (understood?.intent === 'no') return { text: says.noHurry, asksAgain: false };
  const text = asked && unclearReply[asked]?.(says);
  return text ? { text, asksAgain: true } : null;
}

/** Asks for the first thing that is missing, or shows the card; returns what was asked. */
export async function ask(
  context: TurnContext,
  turn: Turn,
  talk: OrderTalk & { draft: Draft | null; toChange?: ToChange; isNews?: boolean },
): Promise<Asked> {
  const { draft, pending } = talk;
  const says = repliesIn(turn.language);
  if (pending[0]) {
    const news = talk.isNews && draft?.lines.length ? says.taken(says.lines(draft.lines)) : '';
    await askPending(context, turn, pending[0], news);
    return 'pending';
  }
  if (!draft || draft.lines.length === 0) {
    await context.sendActivity(says.askProducts);
    return 'products';
  }
  const isKnown = (talk.asked === 'address' || talk.asked === 'contact') && !talk.isNews;
  const taken = isKnown ? '' : says.taken(says.lines(draft.lines));
  if (!draft.address || talk.toChange === 'address') {
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
    return 'change'; // a yes to this orders nothing: it shows the card again
  }
  await context.sendActivity(confirmCard(draft, turn.language));
  return 'confirm';
}

/** Which of several, or how many; `news` goes before it. */
export async function askPending(
  context: TurnContext,
  turn: Turn,
  pending: Pending,
  news = '',
): Promise<void> {
  const says = repliesIn(turn.language);
  const products = pending.candidates.flatMap((id) => turn.shop.products.get(id) ?? []);
  const choices = products.map(({ names }) => names[turn.language]);
  if (!isWide(pending)) turn.state.shown = pending.candidates; // "how much is it?" is about these
  if (isWide(pending)) {
    await context.sendActivity(listKinds(turn, pending.candidates));
    return;
  }
  if (choices.length > 1) {
    await context.sendActivity(suggesting(news + says.askWhich(pending.words, pending.quantity), choices));
    return;
  }
  const [product] = products;
  const name = product?.names[turn.language] ?? pending.words;
  const unit = product?.units[turn.language] ?? '';
  const question = pending.unclear
    ? says.unclearQuantity(pending.unclear, name, unit)
    : says.askQuantity(name, unit);
  await context.sendActivity(suggesting(news + question, ['1', '2', '3']));
}
