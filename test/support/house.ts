import { pino } from 'pino';
import { createOutbox, type Outbox } from '../../bot/outbox/outbox.ts';
import { createPaymentDesk, type PaymentDesk } from '../../bot/payments/desk.ts';
import { createPayLinks, type PayLinks } from '../../bot/payments/payLinks.ts';
import type { OnlineProvider } from '../../bot/payments/provider.ts';
import { type Committed, createTurns, type Turns } from '../../bot/turn.ts';
import { apologise, converse } from '../../dialogs/root.ts';
import { createShopReader } from '../../dialogs/shop.ts';
import type { ShopFacts } from '../../dialogs/shopFacts.ts';
import { createSolver } from '../../domain/allocation/solver.ts';
import { startConversation } from '../../domain/conversations/conversation.ts';
import type { Db, Provider } from '../../domain/db.ts';
import { doJob } from '../../domain/jobs.ts';
import type { PaymentReport } from '../../domain/payments/receivePayment.ts';
import { saveProducts } from '../../domain/products/saveProducts.ts';
import { addStaff } from '../../domain/staff/staff.ts';
import { demoProducts } from '../../prisma/demo/products.ts';
import { makeDatabase, type TestDatabase } from './database.ts';
import { testModel } from './model.ts';

/** A shop with its dialogs on a real database, without HTTP; the clock is a variable. */
export interface House {
  database: TestDatabase;
  db: Db;
  turns: Turns;
  outbox: Outbox;
  desk: PaymentDesk;
  links: PayLinks;
  clock: { now: Date };
  committed: Committed[];
  /** somebody new on the web, or a member of staff */
  visitor(options?: { language?: 'en' | 'zh' }): Promise<Person>;
  staff(options: { name: string; role: 'rep' | 'manager'; language?: 'en' | 'zh' }): Promise<Person>;
  close(): Promise<void>;
}

/** Someone in a conversation. What they hear is the words of each message; a card gives its plain words. */
export interface Person {
  conversationId: string;
  identityId: string;
  says(text: string, key?: string): Promise<string[]>;
  presses(data: unknown, key?: string): Promise<string[]>;
  sends(activity: Record<string, unknown>, key?: string): Promise<string[]>;
  /** the buttons of the last card they got */
  buttons(): Promise<{ title: string; data: Record<string, unknown> }[]>;
  /** everything said in the conversation so far, theirs and ours */
  hears(): Promise<string[]>;
}

/** What a house may have instead of a rep who records payments; it tells its words to `tell`. */
type OpensProvider = (house: {
  tell: (report: PaymentReport) => Promise<void>;
  now: () => Date;
}) => OnlineProvider;

/**
 * Opens a house with the demo products (stock 100 each unless given), and without facts about the shop or an online
 * provider unless given.
 */
export async function openHouse(
  provider: Provider = 'sqlite',
  options: { stock?: number; facts?: ShopFacts; payments?: OpensProvider } = {},
): Promise<House> {
  const database = await makeDatabase(provider);
  const { db } = database;
  const clock = { now: new Date('2026-03-04T10:00:00+08:00') };
  const now = () => clock.now;
  await db.write((tx) =>
    saveProducts(tx, {
      products: demoProducts.map((product) => ({ ...product, currency: 'CNY', stock: options.stock ?? 100 })),
      now: now(),
    }),
  );

  const log = pino({ level: process.env.TEST_LOG ?? 'silent' });
  const committed: Committed[] = [];
  const links = createPayLinks('a secret of the tests');
  const desk: PaymentDesk = createPaymentDesk({
    ...{ db, links, now, log, random: () => 0, address: () => 'https://shop.test', onNews: () => {} },
    provider: options.payments?.({ tell: async (said) => void (await desk.hear(said)), now }) ?? {
      name: 'manual',
    },
  });
  const shop = createShopReader(db, {
    name: { en: 'Hill & Spring', zh: '山泉茶舍' },
    currency: 'CNY',
    timeZone: 'Asia/Shanghai',
    orderExpiryHours: 72,
    publicUrl: '',
    facts: options.facts,
    payments: desk.provider,
    model: testModel,
    now,
  });
  const turns = createTurns({
    db,
    converse,
    apologise,
    shop,
    now,
    log,
    onCommitted: (done) => committed.push(done),
    onSlow: () => {},
  });
  const means = { report: db.report, solve: createSolver() };
  const compute = (args: unknown) => doJob(means, args, { now: now(), currency: 'CNY' });
  const work = { summary: compute, allocation: compute, payment: desk.open };
  const outbox = createOutbox({ db, turns, work, now, log });

  let people = 0;
  async function join(who: { staffId?: string; language?: 'en' | 'zh' }): Promise<Person> {
    const conversationId = `conversation-${++people}`;
    const identityId = `identity-${people}`;
    await db.write((tx) =>
      startConversation(tx, {
        id: conversationId,
        channel: 'web',
        identityId,
        externalId: `user-${people}`,
        staffId: who.staffId,
        language: who.language ?? 'en',
        now: now(),
      }),
    );
    return person({ db, turns }, conversationId, identityId);
  }

  return {
    database,
    db,
    turns,
    outbox,
    desk,
    links,
    clock,
    committed,
    visitor: (given = {}) => join(given),
    async staff({ name, role, language }) {
      const added = await db.write((tx) => addStaff(tx, { name, role, language, now: now() }));
      return join({ staffId: added.id, language });
    },
    close: () => database.drop(),
  };
}

let keys = 0;

function person({ db, turns }: { db: Db; turns: Turns }, conversationId: string, identityId: string): Person {
  async function sends(activity: Record<string, unknown>, key = `key-${++keys}`): Promise<string[]> {
    const before = await lastSeq();
    const result = await turns.run({
      conversationId,
      key,
      source: 'person',
      log: activity.type === 'message' ? 'shown' : 'hidden',
      activity: { channelId: 'directline', from: { id: 'someone', name: '' }, ...activity },
    });
    if (result.kind !== 'done') throw new Error(`The turn was ${result.kind}.`);
    return (await rows(before))
      .filter(({ direction }) => direction === 'out')
      .map(({ activity }) => wordsOf(activity));
  }

  const rows = (afterSeq: number) =>
    db.read((tx) =>
      tx.message.findMany({ where: { conversationId, seq: { gt: afterSeq } }, orderBy: { seq: 'asc' } }),
    );
  const lastSeq = async () => (await rows(0)).at(-1)?.seq ?? 0;

  return {
    conversationId,
    identityId,
    sends,
    says: (text, key) => sends({ type: 'message', text }, key),
    presses: (value, key) => sends({ type: 'message', value }, key),
    async buttons() {
      const cards = (await rows(0))
        .map(({ activity }) => JSON.parse(activity))
        .filter((a) => a.attachments?.length);
      const { body = [], actions = [] } = cards.at(-1)?.attachments[0].content ?? {};
      return [...insideOf(body), ...actions];
    },
    async hears() {
      return (await rows(0))
        .filter(({ direction }) => direction !== 'hidden')
        .map(({ activity }) => wordsOf(activity));
    },
  };
}

/** The buttons beside what they are about. */
// biome-ignore lint/suspicious/noExplicitAny: a card is whatever was sent
const insideOf = (elements: any[]): { title: string; data: Record<string, unknown> }[] =>
  elements.flatMap(({ type, columns = [], items = [], actions = [] }) =>
    type === 'ActionSet' ? actions : insideOf([...columns, ...items]),
  );

function wordsOf(json: string): string {
  const activity = JSON.parse(json);
  const buttons =
    activity.suggestedActions?.actions.map(({ title }: { title: string }) => `[${title}]`) ?? [];
  return [activity.text || activity.attachments?.[0]?.content.fallbackText || '', ...buttons]
    .join(' ')
    .trim();
}
