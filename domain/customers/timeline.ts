import type { StaffActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** Something that happened between a customer and the shop; `facts` is what its kind tells. */
export type TimelineEntry = { at: Date; id: string } & (
  | { kind: 'message'; facts: { conversationId: string; direction: 'in' | 'out'; text: string } }
  | {
      kind: 'order';
      facts: { orderId: string; number: number | null; event: string; actor: string; detail: string };
    }
  | {
      kind: 'payment' | 'refund';
      facts: { orderId: string; number: number | null; amount: number; currency: string; detail: string };
    }
  | {
      kind: 'shipment';
      facts: { orderId: string; number: number | null; carrier: string | null; tracking: string | null };
    }
  | { kind: 'note' | 'call'; facts: { text: string; staffId: string } }
  | { kind: 'task'; facts: { text: string; doneAt: Date | null } }
  | { kind: 'stage'; facts: { before: string; after: string; reason: string; actor: string } }
  | { kind: 'merge'; facts: { mergedId: string; staffId: string; reason: string; undoneAt: Date | null } }
);

/** A page of a timeline; `next` asks for the one after it, null when there is none. */
export interface TimelinePage {
  entries: TimelineEntry[];
  next: string | null;
}

const MOST_ENTRIES = 100;
/**
 * Where a page ends in the middle of one moment, the next reads that moment again: so many of one source are taken to
 * happen at once at the most. Rejected: comparing ids in SQL, since PostgreSQL orders text as its locale does.
 */
const MOST_OF_A_MOMENT = 50;

/**
 * A customer's timeline, newest first, at most 100 entries a page; that this member of staff read it is written down.
 * Each source is asked for one page: a customer's own messages, notes and tasks in the order of an index, what belongs to
 * orders over the orders of this customer.
 */
export async function customerTimeline(
  tx: Tx,
  options: { customerId: string; after?: string | null; limit: number; actor: StaffActor; now: Date },
): Promise<Outcome<TimelinePage>> {
  const { customerId, actor, now } = options;
  const limit = Math.max(1, Math.min(options.limit, MOST_ENTRIES));
  const known = await tx.customer.findUnique({ where: { id: customerId }, select: { id: true } });
  if (!known) return refuse({ kind: 'customerNotFound' });

  const from = readCursor(options.after) ?? { at: FAR_AHEAD, id: '' };
  const found: TimelineEntry[] = [];
  for (const source of sources)
    found.push(...(await source(tx, { customerId, from, limit: limit + 1 + MOST_OF_A_MOMENT })));
  const entries = found
    .filter((entry) => newestFirst(from, entry) < 0)
    .sort(newestFirst)
    .slice(0, limit + 1);
  const page = entries.slice(0, limit);
  const last = page.at(-1);
  await writeAudit(tx, {
    ...{ actor, action: 'customer.timeline', subject: 'customer', subjectId: customerId, now },
  });
  return done({ entries: page, next: last && entries.length > limit ? cursorOf(last) : null });
}

interface Asked {
  customerId: string;
  from: Position;
  limit: number;
}
type Position = Pick<TimelineEntry, 'at' | 'id'>;

const FAR_AHEAD = new Date('9999-12-31T00:00:00.000Z');

const newestFirst = (a: Position, b: Position) =>
  b.at.getTime() - a.at.getTime() || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** Where a page ended, as text that goes into a URL. */
const cursorOf = ({ at, id }: Position) => Buffer.from(`${at.toISOString()} ${id}`).toString('base64url');

function readCursor(cursor: string | null | undefined): Position | null {
  if (!cursor) return null;
  const [time = '', ...id] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const at = new Date(time);
  return Number.isNaN(at.getTime()) ? null : { at, id: id.join(' ') };
}

const MOST_CONVERSATIONS = 20;

type MessageRow = {
  conversationId: string;
  seq: number;
  direction: 'in' | 'out';
  activity: string;
  createdAt: Date;
};

/** The last 20 conversations; a conversation's messages are in the order of their numbers, which is its index. */
async function messages(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const { customerId, from, limit } = asked;
  const conversations = await tx.$queryRaw<{ id: string }[]>`
    SELECT c."id" FROM "ChannelIdentity" i JOIN "Conversation" c ON c."identityId" = i."id"
    WHERE i."customerId" = ${customerId} ORDER BY c."createdAt" DESC LIMIT ${MOST_CONVERSATIONS}`;
  const entries: TimelineEntry[] = [];
  for (const { id } of conversations) {
    const rows = await tx.$queryRaw<MessageRow[]>`
      SELECT "conversationId", "seq", "direction", "activity", "createdAt" FROM "Message"
      WHERE "conversationId" = ${id} AND "direction" <> 'hidden' AND "createdAt" <= ${from.at}
      ORDER BY "seq" DESC LIMIT ${limit}`;
    entries.push(...rows.map(messageEntry));
  }
  return entries;
}

function messageEntry({ conversationId, seq, direction, activity, createdAt }: MessageRow): TimelineEntry {
  const id = `${conversationId}/${String(999_999_999 - seq)}`; // the later of a moment stands first
  return { at: createdAt, id, kind: 'message', facts: { conversationId, direction, text: textOf(activity) } };
}

/** A card says what it shows in plain words too. */
function textOf(activity: string): string {
  const { text, value, attachments } = JSON.parse(activity) as {
    text?: string;
    value?: unknown;
    attachments?: { content?: { fallbackText?: string } }[];
  };
  return (
    text || attachments?.[0]?.content?.fallbackText || (value === undefined ? '' : JSON.stringify(value))
  );
}

type OrderRow = { id: string; at: Date; orderId: string; number: number | null };

/** What has a row of its own with an amount or a tracking number is told by that row. */
async function orderEvents(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<(OrderRow & { event: string; actor: string; detail: string })[]>`
    SELECT e."id", e."at", e."orderId", o."number", e."kind" AS "event", e."actor", e."detail"
    FROM "Order" o JOIN "OrderEvent" e ON e."orderId" = o."id"
    WHERE o."customerId" = ${asked.customerId} AND e."at" <= ${asked.from.at}
      AND e."kind" NOT IN ('paid', 'partlyPaid', 'shipped', 'partlyShipped', 'refunded', 'partlyRefunded')
    ORDER BY e."at" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'order', facts }));
}

type MoneyRow = OrderRow & { amount: number; currency: string; detail: string };

async function payments(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<MoneyRow[]>`
    SELECT p."id", p."createdAt" AS "at", p."orderId", o."number", p."amount", o."currency", p."method" AS "detail"
    FROM "Order" o JOIN "Payment" p ON p."orderId" = o."id"
    WHERE o."customerId" = ${asked.customerId} AND p."createdAt" <= ${asked.from.at}
    ORDER BY p."createdAt" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'payment', facts }));
}

async function refunds(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<MoneyRow[]>`
    SELECT r."id", r."createdAt" AS "at", r."orderId", o."number", r."amount", o."currency", r."reason" AS "detail"
    FROM "Order" o JOIN "Refund" r ON r."orderId" = o."id"
    WHERE o."customerId" = ${asked.customerId} AND r."createdAt" <= ${asked.from.at}
    ORDER BY r."createdAt" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'refund', facts }));
}

async function shipments(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<(OrderRow & { carrier: string | null; tracking: string | null })[]>`
    SELECT s."id", s."shippedAt" AS "at", s."orderId", o."number", s."carrier", s."tracking"
    FROM "Order" o JOIN "Shipment" s ON s."orderId" = o."id"
    WHERE o."customerId" = ${asked.customerId} AND s."shippedAt" <= ${asked.from.at}
    ORDER BY s."shippedAt" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'shipment', facts }));
}

async function notes(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<
    { id: string; at: Date; kind: 'note' | 'call'; text: string; staffId: string }[]
  >`
    SELECT "id", "at", "kind", "text", "staffId" FROM "Note"
    WHERE "customerId" = ${asked.customerId} AND "at" <= ${asked.from.at}
    ORDER BY "at" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, kind, ...facts }) => ({ at, id, kind, facts }));
}

async function tasks(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<{ id: string; at: Date; text: string; doneAt: Date | null }[]>`
    SELECT "id", "createdAt" AS "at", "detail" AS "text", "doneAt" FROM "Task"
    WHERE "subject" = 'customer' AND "subjectId" = ${asked.customerId}
      AND "createdAt" <= ${asked.from.at}
    ORDER BY "createdAt" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'task', facts }));
}

async function stages(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<
    { id: string; at: Date; before: string; after: string; reason: string; actor: string }[]
  >`
    SELECT "id", "at", "before", "after", "reason", "actor" FROM "StageMove"
    WHERE "customerId" = ${asked.customerId} AND "at" <= ${asked.from.at}
    ORDER BY "at" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'stage', facts }));
}

type MergeRow = {
  id: string;
  at: Date;
  mergedId: string;
  staffId: string;
  reason: string;
  undoneAt: Date | null;
};

async function merges(tx: Tx, asked: Asked): Promise<TimelineEntry[]> {
  const rows = await tx.$queryRaw<MergeRow[]>`
    SELECT "id", "at", "mergedId", "staffId", "reason", "undoneAt" FROM "CustomerMerge"
    WHERE "customerId" = ${asked.customerId} AND "at" <= ${asked.from.at}
    ORDER BY "at" DESC LIMIT ${asked.limit}`;
  return rows.map(({ id, at, ...facts }) => ({ at, id, kind: 'merge', facts }));
}

const sources: ((tx: Tx, asked: Asked) => Promise<TimelineEntry[]>)[] = [
  ...[messages, orderEvents, payments, refunds, shipments],
  ...[notes, tasks, stages, merges],
];
