import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { actorText, type HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { eventKinds } from '../orders/history.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type Page, type Position, readPage } from '../pages.ts';
import { seal } from '../sealed.ts';

/** What a webhook can hear of. */
export const webhookKinds = eventKinds.map((kind) => `order.${kind}` as const);
export type WebhookKind = (typeof webhookKinds)[number];

/** Where an outside program wants to hear of orders. */
export interface Webhook {
  id: string;
  url: string;
  kinds: WebhookKind[];
  active: boolean;
  version: number;
  createdAt: Date;
}

/** All of a webhook that people can write. */
export type WebhookContent = Pick<Webhook, 'url' | 'kinds' | 'active'>;

interface Row extends Omit<Webhook, 'kinds'> {
  kinds: string;
}

const columns = Prisma.sql`"id", "url", "kinds", "active", "version", "createdAt"`;
const webhookOf = (row: Row): Webhook => ({ ...row, kinds: row.kinds.trim().split(' ') as WebhookKind[] });
/** With a space around each, so that one kind is found by LIKE and never within another. */
const kindsText = (kinds: WebhookKind[]) => ` ${[...new Set(kinds)].join(' ')} `;

/** Where a webhook's secret is sealed for. */
export const secretCell = (id: string) => ({ table: 'Webhook', column: 'secret', id }) as const;

/** Adds a webhook; `secret` (the caller's) signs what is sent there. */
export async function addWebhook(
  tx: Tx,
  options: { content: WebhookContent; secret: string; actor: HouseActor; now: Date },
): Promise<Webhook> {
  const { content, actor, now } = options;
  const id = newId();
  const secret = seal(tx.vault, secretCell(id), options.secret);
  await tx.$executeRaw`
    INSERT INTO "Webhook" ("id", "url", "secret", "kinds", "active", "createdBy", "createdAt")
    VALUES (${id}, ${content.url}, ${secret}, ${kindsText(content.kinds)}, ${content.active}, ${actorText(actor)}, ${now})`;
  await writeAudit(tx, { actor, action: 'webhook.add', subject: 'webhook', subjectId: id, now });
  return { id, ...content, kinds: [...new Set(content.kinds)], version: 1, createdAt: now };
}

/** All webhooks, the oldest first: a house has a handful. */
export async function listWebhooks(tx: Tx): Promise<Webhook[]> {
  const rows = await tx.$queryRaw<
    Row[]
  >`SELECT ${columns} FROM "Webhook" ORDER BY "createdAt", "id" LIMIT 100`;
  return rows.map(webhookOf);
}

/** One webhook. */
export async function readWebhook(tx: Tx, { webhookId }: { webhookId: string }): Promise<Outcome<Webhook>> {
  const [row] = await tx.$queryRaw<Row[]>`SELECT ${columns} FROM "Webhook" WHERE "id" = ${webhookId}`;
  return row ? done(webhookOf(row)) : refuse({ kind: 'webhookNotFound' });
}

interface Chosen {
  webhookId: string;
  version?: number | undefined;
  actor: HouseActor;
  now: Date;
}

/** Replaces a webhook's content, if it is still `version` (when given). What waits goes to the new address. */
export async function editWebhook(
  tx: Tx,
  options: Chosen & { content: WebhookContent },
): Promise<Outcome<Webhook>> {
  const { webhookId, content, actor, now } = options;
  const locked = await lockWebhook(tx, options);
  if (!locked.ok) return locked;
  const [row] = await tx.$queryRaw<Row[]>`
    UPDATE "Webhook" SET "url" = ${content.url}, "kinds" = ${kindsText(content.kinds)}, "active" = ${content.active},
      "version" = "version" + 1
    WHERE "id" = ${webhookId} RETURNING ${columns}`;
  if (!row) throw new Error('A locked webhook is gone.');
  await writeAudit(tx, { actor, action: 'webhook.edit', subject: 'webhook', subjectId: webhookId, now });
  return done(webhookOf(row));
}

/** Removes a webhook and what waits for it. */
export async function removeWebhook(tx: Tx, options: Chosen): Promise<Outcome<null>> {
  const { webhookId, actor, now } = options;
  const locked = await lockWebhook(tx, options);
  if (!locked.ok) return locked;
  await tx.$executeRaw`DELETE FROM "Webhook" WHERE "id" = ${webhookId}`;
  await writeAudit(tx, { actor, action: 'webhook.remove', subject: 'webhook', subjectId: webhookId, now });
  return done(null);
}

/** One event on its way to one webhook. */
export interface WebhookDelivery {
  id: string;
  eventId: string;
  kind: string;
  status: 'due' | 'claimed' | 'sent' | 'dead';
  attempt: number;
  dueAt: Date;
  /** the HTTP status of the last attempt; null when nobody answered */
  answer: number | null;
  lastError: string | null;
  createdAt: Date;
  endedAt: Date | null;
}

/** A page of a webhook's deliveries, the newest first. */
export async function listWebhookDeliveries(
  tx: Tx,
  options: { webhookId: string; after?: Position | undefined; limit: number },
): Promise<Outcome<Page<WebhookDelivery>>> {
  const { webhookId, after, limit } = options;
  const found = await readWebhook(tx, { webhookId });
  if (!found.ok) return found;
  const page = await readPage<WebhookDelivery>(tx, {
    table: 'WebhookDelivery',
    columns: Prisma.sql`"id", "eventId", "kind", "status", "attempt", "dueAt", "answer", "lastError", "createdAt", "endedAt"`,
    key: { column: 'createdAt', tie: 'id', isDown: true },
    ...{ after, limit, inIndex: [Prisma.sql`"webhookId" = ${webhookId}`], others: [] },
  });
  return done(page);
}

async function lockWebhook(tx: Tx, options: Pick<Chosen, 'webhookId' | 'version'>) {
  const [found] = await tx.$queryRaw<{ version: number }[]>`
    UPDATE "Webhook" SET "version" = "version" WHERE "id" = ${options.webhookId} RETURNING "version"`;
  if (!found) return refuse({ kind: 'webhookNotFound' });
  const isStale = options.version !== undefined && options.version !== found.version;
  return isStale ? refuse({ kind: 'recordChanged', version: found.version }) : done(found);
}
