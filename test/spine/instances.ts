import type { TurnContext } from 'botbuilder';
import { pino } from 'pino';
import { createOutbox, type Outbox } from '../../bot/outbox/outbox.ts';
import { type Committed, createTurns, type Incoming, type TurnResult, type Turns } from '../../bot/turn.ts';
import { apologise, converse } from '../../dialogs/root.ts';
import { createShopReader } from '../../dialogs/shop.ts';
import { startConversation } from '../../domain/conversations/conversation.ts';
import { type Db, openDoors } from '../../domain/db.ts';
import { openPostgres } from '../../domain/dbEngine.ts';
import type { TestDatabase } from '../support/database.ts';
import { testModel } from '../support/model.ts';
import { testVault } from '../support/vault.ts';

/** One server without its HTTP, over the connections it is given. */
export interface Instance {
  db: Db;
  turns: Turns;
  outbox: Outbox;
  committed: Committed[];
  close(): Promise<void>;
}

export interface InstanceOptions {
  converse?: (context: TurnContext) => Promise<void>;
  work?: (args: unknown) => Promise<unknown>;
  now?: () => Date;
}

/** Another server on the database: with connections of its own on PostgreSQL; SQLite has one process, so one door. */
export async function openInstance(database: TestDatabase, options: InstanceOptions = {}): Promise<Instance> {
  const own = database.provider === 'postgresql';
  const db = own ? openDoors(await openPostgres(database.where, 5), { vault: testVault }) : database.db;
  const instance = instanceOver(db, options);
  return { ...instance, close: async () => (own ? db.close() : undefined) };
}

/** A server over these doors. */
export function instanceOver(db: Db, options: InstanceOptions = {}): Instance {
  const now = options.now ?? (() => new Date());
  const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
  const committed: Committed[] = [];
  const turns = createTurns({
    db,
    converse: options.converse ?? converse,
    apologise,
    shop: createShopReader(db, {
      name: { en: 'Hill & Spring', zh: '山泉茶舍' },
      currency: 'CNY',
      timeZone: 'Asia/Shanghai',
      orderExpiryHours: 72,
      publicUrl: '',
      model: testModel,
      now,
    }),
    now,
    log,
    onCommitted: (done) => committed.push(done),
    onSlow: () => {},
  });
  const work = options.work ?? (async () => undefined);
  const outbox = createOutbox({ db, turns, work: { summary: work }, now, log });
  return { db, turns, outbox, committed, close: async () => {} };
}

/** Makes conversations, each of a visitor of its own, on the web unless said otherwise. */
export async function makeConversations(
  db: Db,
  ids: string[],
  options: { channel?: string; staffId?: string } = {},
): Promise<void> {
  const { channel = 'web', staffId } = options;
  for (const id of ids) {
    await db.write((tx) =>
      startConversation(tx, {
        id,
        channel,
        identityId: `identity ${id}`,
        externalId: `user ${id}`,
        staffId,
        language: 'en',
        now: new Date(),
      }),
    );
  }
}

/** A message of the conversation's person, as a channel hands it over. */
export function message(conversationId: string, key: string, text: string): Incoming {
  return {
    conversationId,
    key,
    source: 'person',
    log: 'shown',
    activity: { type: 'message', text, channelId: 'directline', from: { id: 'someone', name: '' } },
  };
}

/** Delivers until it is taken, as a channel's own retry does. */
export async function deliver(
  turns: Turns,
  incoming: Incoming,
): Promise<Extract<TurnResult, { kind: 'done' }>> {
  for (let tries = 0; tries < 50; tries++) {
    const result = await turns.run(incoming);
    if (result.kind === 'done') return result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`Never taken: ${incoming.key}`);
}

/** The log of a conversation, oldest first. */
export const logOf = (db: Db, conversationId: string) =>
  db.read((tx) => tx.message.findMany({ where: { conversationId }, orderBy: { seq: 'asc' } }));

/** The words of each message a person would see. */
export async function wordsIn(db: Db, conversationId: string): Promise<string[]> {
  const rows = await logOf(db, conversationId);
  return rows
    .filter(({ direction }) => direction !== 'hidden')
    .map(({ activity }) => {
      const { text, attachments } = JSON.parse(activity);
      return text || attachments?.[0]?.content?.fallbackText || '';
    });
}

/** How many of the goods the conversation's order holds. */
export async function quantityOrdered(db: Db, conversationId: string): Promise<number> {
  const lines = await db.read((tx) => tx.orderLine.findMany({ where: { order: { conversationId } } }));
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}
