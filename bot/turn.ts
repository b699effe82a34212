import { type Activity, TurnContext } from 'botbuilder';
import type { Shop } from '../dialogs/shop.ts';
import { readState, type SpokenBy, setTurn, type Turn, turnOf } from '../dialogs/turn.ts';
import { type LockedConversation, lockConversation } from '../domain/conversations/conversation.ts';
import { addDeliveries } from '../domain/conversations/deliveries.ts';
import { appendLog, type LogRow, saveConversation } from '../domain/conversations/log.ts';
import { addDispatches, addJobs } from '../domain/conversations/outbox.ts';
import { type Db, DbUnavailable } from '../domain/db.ts';
import { Collector } from './collector.ts';
import { ConversationQueue } from './conversationQueue.ts';
import type { Logger } from './log.ts';

/** One message of one person, or one result of a job: what a channel hands over when it has checked who is calling. */
export interface Incoming {
  conversationId: string;
  /** unique in the conversation: a second message under it gets the first one's answer and has no effect */
  key: string;
  /** `house`: our own outbox speaks, not the person; no channel may say that of what it received */
  source: 'person' | 'house';
  /** `shown` is in the log for everyone in the conversation; `hidden` only keeps the key and its answer */
  log: 'shown' | 'hidden';
  activity: Partial<Activity>;
}

/** What the door answers. `invoke` is what a card's action returns on channels that have it. */
export interface TurnAnswer {
  id: string;
  invoke?: { status: number; body?: unknown };
  repeat: boolean;
}

export type TurnResult =
  | { kind: 'done'; answer: TurnAnswer }
  /** there is no such conversation, or its person may no longer speak */
  | { kind: 'gone' }
  /** nothing happened and nothing was said; the same message may come again */
  | { kind: 'busy' };

/** What a committed turn wrote, for whoever shows or pushes it. */
export interface Committed {
  conversationId: string;
  rows: { seq: number; direction: string; activity: string }[];
  /** it left words for other conversations or work to do */
  leftWork: boolean;
}

export interface TurnOptions {
  db: Db;
  /** the dialogs: everything said comes from here */
  converse: (context: TurnContext) => Promise<void>;
  /** says that something went wrong on our side; run when `converse` threw */
  apologise: (context: TurnContext) => Promise<void>;
  shop: () => Promise<Shop>;
  now: () => Date;
  log: Logger;
  onCommitted: (committed: Committed) => void;
  /** a turn has run for 400 ms: the person should see that we are at it */
  onSlow: (conversationId: string) => void;
}

/** Runs turns; the only way anything is said or done in a conversation. */
export interface Turns {
  run(incoming: Incoming): Promise<TurnResult>;
}

const MOST_WAITING = 20;
const SLOW_MS = 400;

/** Turns over a database: one transaction each, one after another in each conversation. */
export function createTurns(options: TurnOptions): Turns {
  const queue = new ConversationQueue(MOST_WAITING);

  async function run(incoming: Incoming): Promise<TurnResult> {
    const slow = setTimeout(() => options.onSlow(incoming.conversationId), SLOW_MS);
    try {
      const result = await queue.run(incoming.conversationId, () => runOrApologise(options, incoming));
      return result ?? { kind: 'busy' };
    } catch (error) {
      if (!(error instanceof DbUnavailable)) throw error;
      options.log.warn({ conversation: incoming.conversationId, cause: causeOf(error) }, 'turn not taken');
      return { kind: 'busy' };
    } finally {
      clearTimeout(slow);
    }
  }

  return { run };
}

/**
 * A bug in a dialog must not cost the person the message: what was done is rolled back, and the message is kept
 * with an apology in a transaction of its own, from a clean dialog state, so that the next words are not stuck too.
 */
async function runOrApologise(options: TurnOptions, incoming: Incoming): Promise<TurnResult> {
  try {
    return await runInTransaction(options, incoming, options.converse);
  } catch (error) {
    if (error instanceof DbUnavailable) throw error;
    options.log.error({ conversation: incoming.conversationId, err: plainError(error) }, 'turn failed');
    return runInTransaction(options, incoming, async (context) => {
      turnOf(context).state.dialogs = {};
      await options.apologise(context);
    });
  }
}

async function runInTransaction(
  options: TurnOptions,
  incoming: Incoming,
  converse: (context: TurnContext) => Promise<void>,
): Promise<TurnResult> {
  const { conversationId, key } = incoming;
  const shop = await options.shop();

  const written = await options.db.write(async (tx) => {
    const conversation = await lockConversation(tx, {
      id: conversationId,
      key,
      byHouse: incoming.source === 'house',
      now: options.now(),
    });
    if (!conversation) return null;
    if (conversation.kept) return { answer: keptAnswer(conversationId, conversation.kept), committed: null };

    const now = options.now(); // behind the lock, so that a conversation's times rise with its numbers
    const turn = beginTurn({ tx, now, shop, conversation, incoming });
    const collector = new Collector((n) => activityId(conversationId, conversation.nextSeq + 1 + n));
    const context = new TurnContext(collector, structuredClone(incoming.activity));
    setTurn(context, turn);
    await converse(context);
    return writeTurn({ turn, conversation, incoming, collector });
  });
  if (!written) return { kind: 'gone' };
  if (written.committed) options.onCommitted(written.committed);
  return { kind: 'done', answer: written.answer };
}

function beginTurn(options: {
  tx: Turn['tx'];
  now: Date;
  shop: Shop;
  conversation: LockedConversation;
  incoming: Incoming;
}): Turn {
  const { tx, now, shop, conversation, incoming } = options;
  return {
    tx,
    now,
    shop,
    key: incoming.key,
    fromHouse: incoming.source === 'house',
    conversationId: conversation.id,
    speaker: conversation.speaker,
    language: conversation.language === 'zh' ? 'zh' : 'en',
    state: readState(conversation.state),
    intent: null,
    dispatches: [],
    jobs: [],
  };
}

/** The turn's last statements: the log rows in one, the conversation in one, and what it leaves for others. */
async function writeTurn(options: {
  turn: Turn;
  conversation: LockedConversation;
  incoming: Incoming;
  collector: Collector;
}): Promise<{ answer: TurnAnswer; committed: Committed }> {
  const { turn, conversation, incoming, collector } = options;
  const { tx, now, conversationId } = turn;
  const id = activityId(conversationId, conversation.nextSeq);
  const invoke = collector.invokeResponse;
  const timestamp = now.toISOString();

  const rows: LogRow[] = [
    {
      seq: conversation.nextSeq,
      direction: incoming.log === 'shown' ? 'in' : 'hidden',
      key: incoming.key,
      answer: invoke ? JSON.stringify(invoke) : null,
      intent: turn.intent,
      activity: incoming.log === 'shown' ? JSON.stringify({ ...incoming.activity, id, timestamp }) : '{}',
    },
    ...collector.said.map((activity, n) =>
      saidRow(activity, {
        seq: conversation.nextSeq + 1 + n,
        conversationId,
        timestamp,
        replyToId: id,
        incoming,
      }),
    ),
  ];

  await appendLog(tx, { conversationId, rows, now });
  await saveConversation(tx, {
    id: conversationId,
    nextSeq: conversation.nextSeq + rows.length,
    state: JSON.stringify(turn.state),
    language: turn.language,
    startedAt: conversation.startedAt ?? now,
  });
  await addDispatches(tx, { dispatches: turn.dispatches, turnId: id, now });
  await addJobs(tx, { jobs: turn.jobs, conversationId, turnId: id, now });
  if (conversation.channel !== 'web')
    await addDeliveries(tx, { channel: conversation.channel, conversationId, rows, now });

  const leftWork = turn.dispatches.length + turn.jobs.length > 0;
  return { answer: { id, invoke, repeat: false }, committed: { conversationId, rows, leftWork } };
}

/** Something said as the log keeps it. A reply names the message it answers only when the client has seen that one. */
function saidRow(
  activity: Partial<Activity>,
  options: { seq: number; conversationId: string; timestamp: string; replyToId: string; incoming: Incoming },
): LogRow {
  const { seq, conversationId, timestamp, replyToId, incoming } = options;
  const { serviceUrl: _, recipient: __, ...rest } = activity;
  const { speaker } = (activity.channelData ?? {}) as SpokenBy;
  const shown = {
    ...rest,
    id: activity.id ?? activityId(conversationId, seq),
    timestamp,
    channelId: 'directline',
    conversation: { id: conversationId },
    from: speaker ? { ...BOT, ...speaker } : BOT,
    replyToId: incoming.log === 'shown' ? replyToId : undefined,
  };
  return { seq, direction: 'out', key: null, answer: null, intent: null, activity: JSON.stringify(shown) };
}

/** How the bot is named on every channel. */
export const BOT = { id: 'parley', name: 'Parley', role: 'bot' } as const;

/**
 * The public id of the row at `seq`, as Direct Line writes it.
 * @example activityId('c1', 12) // 'c1|0000012'
 */
export function activityId(conversationId: string, seq: number): string {
  return `${conversationId}|${String(seq).padStart(7, '0')}`;
}

function keptAnswer(conversationId: string, kept: { seq: number; answer: string | null }): TurnAnswer {
  const invoke = kept.answer === null ? undefined : JSON.parse(kept.answer);
  return { id: activityId(conversationId, kept.seq), invoke, repeat: true };
}

/** Printing a DialogContextError would dump the conversation's state: keep name, message and stack of its cause. */
function plainError(error: unknown): { name: string; message: string; stack: string | undefined } {
  const cause = (error as { error?: unknown }).error ?? error;
  const { name, message, stack } = cause instanceof Error ? cause : new Error(String(cause));
  return { name, message, stack };
}

const causeOf = (error: DbUnavailable) => (error.cause instanceof Error ? error.cause.name : error.message);
