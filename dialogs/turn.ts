import type { Activity, TurnContext } from 'botbuilder';
import type { Speaker } from '../domain/conversations/conversation.ts';
import type { Tx } from '../domain/db.ts';
import type { Rated } from '../domain/ratings/rate.ts';
import type { Waiting } from './actRow.ts';
import type { OrderTalk } from './customer/hearOrder.ts';
import type { Awaited, TalkingWith } from './handOff.ts';
import type { Shop } from './shop.ts';
import type { Language } from './understanding/language.ts';
import type { Understood } from './understanding/recognize.ts';

/**
 * What a dialog may use of the turn it runs in. Nothing of it outlives the turn: when the transaction is run again
 * everything here is fresh.
 */
export interface Turn {
  tx: Tx;
  now: Date;
  /** unique in its conversation, and the same when the message comes again: what money hangs on carries it on */
  key: string;
  conversationId: string;
  /** the outbox brings words or a job's result; a person's own event can never claim this */
  fromHouse: boolean;
  speaker: Speaker;
  /** what the person speaks; a dialog may change it and the conversation keeps it */
  language: Language;
  state: ConversationState;
  shop: Shop;
  /** what the person's message means; absent when a button or the house speaks */
  understood?: Understood;
  /** filed with the incoming message, so that what was not understood can be counted */
  intent: string | null;
  /** rows the turn's transaction writes for others; see bot/outbox */
  dispatches: Dispatch[];
  jobs: Job[];
}

/** Small and versioned: ids and answers given so far, never records. */
export interface ConversationState {
  v: 1;
  dialogs: Record<string, unknown>;
  greeted?: boolean;
  /** the draft this conversation is filling */
  draftId?: string;
  /** what the order still asked when another question came between; see dialogs/setAside.ts */
  setAside?: Pick<OrderTalk, 'pending' | 'given'>;
  /** the person of the shop who was asked for, or has the conversation */
  awaited?: Awaited;
  /** the customer a member of staff is talking with */
  talkingWith?: TalkingWith;
  /** the hand-off that has just ended */
  toRate?: string;
  /** what was rated a moment ago, without a word about it */
  rated?: Pick<Rated, 'subject' | 'subjectId'>;
  /** ids of the products shown last, which "I'll take two" means */
  shown?: string[];
  /** said together with what is being asked about, and taken up when that is answered */
  rest?: Waiting[];
  /** sentences not understood a moment ago: what is said next may tell what they meant */
  unheard?: WaitingForHint[];
}

/** A sentence of domain/learning/unheard.ts, for how many more messages it waits, and what was offered as its meaning. */
export interface WaitingForHint {
  sentence: string;
  day: string;
  left: number;
  offered: string[];
}

/** Words for another conversation, appended there a moment later under its own lock. */
export interface Dispatch {
  conversationId: string;
  activity: Partial<Activity>;
}

/** Whose words these are when they are not the bot's: a person of the house, or the customer they are talking with. */
export interface SpokenBy {
  speaker?: { id: string; name: string };
}

/** Work too slow for a turn; what it finds comes back into this conversation as a turn of its own. */
export type Job =
  | { kind: 'summary'; period: string; language: Language; timeZone: string }
  | { kind: 'allocation'; productIds?: string[]; whole: boolean; language: Language }
  /** a link to pay by */
  | { kind: 'payment'; attemptId: string; language: Language };

const TURN = Symbol.for('parley.turn');

/** The turn a dialog runs in. */
export function turnOf(context: TurnContext): Turn {
  const turn = context.turnState.get<Turn>(TURN);
  if (!turn) throw new Error('This context was not made by bot/turn.ts.');
  return turn;
}

/** Puts the turn where the dialogs find it. */
export function setTurn(context: TurnContext, turn: Turn): void {
  context.turnState.set(TURN, turn);
}

/** The state a conversation kept; a fresh one for a new conversation or a state of another version. */
export function readState(json: string): ConversationState {
  const fresh: ConversationState = { v: 1, dialogs: {} };
  try {
    const state = JSON.parse(json) as Partial<ConversationState>;
    return state.v === 1 ? { ...fresh, ...state } : fresh;
  } catch {
    return fresh;
  }
}
