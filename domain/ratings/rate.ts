import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { addTaskOnce } from '../tasks/tasks.ts';

/** What is rated; the customer may be known or not. */
export interface Rated {
  subject: 'order' | 'handOff' | 'conversation';
  subjectId: string;
  conversationId: string;
  customerId?: string | undefined;
}

export type Stars = 1 | 2 | 3 | 4 | 5;

/** So few that somebody has to look after it. */
const LOW = 2;
const MOST_LETTERS = 500;

/** Keeps what somebody thinks; said again it is changed. One or two stars are a task for the customer's owner. */
export async function rate(
  tx: Tx,
  options: Rated & { stars: Stars; comment: string; now: Date },
): Promise<void> {
  const { subject, subjectId, conversationId, stars, now } = options;
  const comment = options.comment.slice(0, MOST_LETTERS);
  await tx.$executeRaw`
    INSERT INTO "Rating" ("id", "subject", "subjectId", "conversationId", "stars", "comment", "at")
    VALUES (${newId()}, ${subject}, ${subjectId}, ${conversationId}, ${stars}, ${comment}, ${now})
    ON CONFLICT ("subject", "subjectId") DO UPDATE SET
      "stars" = excluded."stars", "at" = excluded."at",
      "comment" = CASE WHEN excluded."comment" = '' THEN "Rating"."comment" ELSE excluded."comment" END`;
  if (stars > LOW) return;
  const about = taskSubject(options);
  const detail = [stars, comment].filter(Boolean).join(': ');
  const staffId = await ownerOf(tx, options);
  await addTaskOnce(tx, { requestId: newId(), kind: 'lowRating', ...about, detail, staffId, now });
}

/** A task about a talk is one about its conversation. */
const taskSubject = ({ subject, subjectId, conversationId }: Rated) =>
  subject === 'order'
    ? ({ subject, subjectId } as const)
    : ({ subject: 'conversation', subjectId: conversationId } as const);

async function ownerOf(tx: Tx, { customerId }: Rated): Promise<string | null> {
  if (!customerId) return null;
  const [customer] = await tx.$queryRaw<{ ownerId: string | null }[]>`
    SELECT "ownerId" FROM "Customer" WHERE "id" = ${customerId}`;
  return customer?.ownerId ?? null;
}

/** Adds words to what was rated a moment ago. */
export async function addComment(tx: Tx, options: Rated & { comment: string }): Promise<void> {
  const { subject, subjectId } = options;
  const about = taskSubject(options);
  const comment = options.comment.slice(0, MOST_LETTERS);
  await tx.$executeRaw`
    UPDATE "Rating" SET "comment" = CASE WHEN "comment" = '' THEN ${comment} ELSE "comment" || ' ' || ${comment} END
    WHERE "subject" = ${subject} AND "subjectId" = ${subjectId}`;
  await tx.$executeRaw`
    UPDATE "Task" SET "detail" = "detail" || ': ' || ${comment}
    WHERE "kind" = 'lowRating' AND "subject" = ${about.subject} AND "subjectId" = ${about.subjectId} AND "doneAt" IS NULL`;
}

/** The order of a customer that arrived last; null when none has. */
export async function findLastDelivered(tx: Tx, options: { customerId: string }): Promise<string | null> {
  const [order] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Order" WHERE "customerId" = ${options.customerId} AND "fulfilment" = 'delivered'
    ORDER BY "placedAt" DESC, "number" DESC LIMIT 1`;
  return order?.id ?? null;
}
