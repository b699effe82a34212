import type { DialogContext } from 'botbuilder-dialogs';
import { z } from 'zod';
import { endHandOff, isTalking } from '../domain/conversations/handOff.ts';
import { listLastSaid } from '../domain/conversations/log.ts';
import { PLACE_ORDER } from './customer/placeOrder.ts';
import { askingStars } from './customer/rating.ts';
import { repliesIn } from './replies/replies.ts';
import type { SpokenBy, Turn } from './turn.ts';
import { wantsBot } from './understanding/handOff.ts';

// While a person has a conversation, its words go to that person's own conversation with the house, and theirs come
// back, as dispatches under the names of who wrote them. Each side keeps in its state whom it talks with; the row in
// HandOff is what is true, and is asked before words are sent.

/** What the customer's conversation keeps of it. */
export type Awaited =
  | { state: 'waiting'; id: string }
  | { state: 'taken'; id: string; staffId: string; conversationId: string; calledMe: string };

/** What the conversation of the member of staff keeps. */
export interface TalkingWith {
  id: string;
  conversationId: string;
  name: string;
}

/** News of one conversation for the other; nobody but the house can send it. */
const news = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('taken'),
    id: z.string(),
    staffId: z.string(),
    staffName: z.string(),
    conversationId: z.string(),
    /** what they see as the customer's name */
    callsYou: z.string(),
    language: z.enum(['en', 'zh']),
  }),
  z.object({ kind: z.literal('back'), id: z.string() }),
  z.object({ kind: z.literal('left'), id: z.string() }),
]);
export type HandOffNews = z.infer<typeof news>;
const NEWS = 'parley/handOff';

/** Tells the other conversation; it hears it under its own lock. */
export function tellOther(turn: Turn, conversationId: string, value: HandOffNews): void {
  turn.dispatches.push({ conversationId, activity: { type: 'event', name: NEWS, value } });
}

/** What a dispatch tells, when it is news and no words. */
export function readNews(activity: { type?: string; name?: string; value?: unknown }): HandOffNews | null {
  return activity.type === 'event' && activity.name === NEWS ? news.parse(activity.value) : null;
}

/** Takes in what the other side did. */
export async function hearNews(dc: DialogContext, turn: Turn, told: HandOffNews): Promise<void> {
  if (told.kind === 'left') {
    const { talkingWith } = turn.state;
    if (talkingWith?.id !== told.id) return;
    turn.state.talkingWith = undefined;
    return void (await dc.context.sendActivity(repliesIn(turn.language).theyLeft(talkingWith.name, false)));
  }
  if (turn.state.awaited?.id !== told.id) return; // they went back while it was on its way
  if (told.kind === 'back') return goOnWithBot(dc, turn, told.id);
  const { id, staffId, staffName, conversationId, callsYou } = told;
  turn.state.awaited = { state: 'taken', id, staffId, conversationId, calledMe: callsYou };
  await tellLastSaid(turn, told);
  await dc.context.sendActivity(repliesIn(turn.language).personHere(staffName));
}

const MOST_LINES = 12;
const MOST_LETTERS = 300;

/** The last lines, from the conversation itself, so that nothing said until now is missing. */
async function tellLastSaid(turn: Turn, told: HandOffNews & { kind: 'taken' }): Promise<void> {
  const says = repliesIn(told.language);
  const { tx, conversationId } = turn;
  const rows = await listLastSaid(tx, { conversationId, limit: MOST_LINES });
  const lines = rows.flatMap(({ direction, activity }) => {
    const { text, summary, from } = JSON.parse(activity);
    const said = String(text || summary || '').slice(0, MOST_LETTERS);
    const who = direction === 'in' ? told.callsYou : from?.name === 'Parley' ? says.assistant : from?.name;
    return said ? [says.spoken([[who, said]])] : [];
  });
  const text = [says.lastSaid, ...lines].join('\n');
  turn.dispatches.push({
    conversationId: told.conversationId,
    activity: { type: 'message', textFormat: 'plain', text },
  });
}

/** The bot answers again: says so, and asks what was open. */
async function goOnWithBot(dc: DialogContext, turn: Turn, id: string): Promise<void> {
  turn.state.awaited = undefined;
  turn.state.toRate = id;
  const { botAgain } = repliesIn(turn.language);
  const isOpen = dc.activeDialog !== undefined || turn.state.draftId !== undefined;
  await dc.context.sendActivity(isOpen ? botAgain : askingStars(botAgain, 'handOff', turn.language));
  if (dc.activeDialog) await dc.repromptDialog();
  else if (isOpen) await dc.beginDialog(PLACE_ORDER, { pending: [] });
}

/**
 * Brings a customer's words to the person who has the conversation; false when nobody has, and the bot answers.
 */
export async function bringToPerson(dc: DialogContext, turn: Turn, text: string): Promise<boolean> {
  const { awaited } = turn.state;
  if (awaited?.state !== 'taken') return false;
  const { id, staffId, conversationId } = awaited;
  if (!(await isTalking(turn.tx, { id, staffId }))) {
    await endHandOff(turn.tx, { id, now: turn.now }); // who has left the house hands nothing back
    turn.state.awaited = undefined;
    await dc.context.sendActivity(repliesIn(turn.language).botAgain);
    return false;
  }
  if (wantsBot(text)) {
    await endHandOff(turn.tx, { id, now: turn.now });
    tellOther(turn, conversationId, { kind: 'left', id });
    await goOnWithBot(dc, turn, id);
    return true;
  }
  sendWords(turn, { to: conversationId, text, by: 'customer', name: awaited.calledMe });
  return true;
}

/** Words for the other conversation as they were typed, under the name of who typed them. */
export function sendWords(
  turn: Turn,
  options: { to: string; text: string; by: 'customer' | 'staff'; name: string },
): void {
  const { to, text, by, name } = options;
  const spokenBy: SpokenBy = { speaker: { id: by, name } };
  const activity = { type: 'message', text, textFormat: 'plain', channelData: spokenBy };
  turn.dispatches.push({ conversationId: to, activity });
}
