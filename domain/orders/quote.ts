import { createHash } from 'node:crypto';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { followEvent } from '../customers/moveStage.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { type PlacedOrder, type PlaceRequest, placeOrder } from './placeOrder.ts';

/** A draft with a number and prices that hold `until` then. */
export interface Quote {
  orderId: string;
  number: number;
  version: number;
  until: Date;
}

/**
 * Makes a draft a quote: its prices hold until a date, and whoever brings `token` (the caller's, at least 128 random
 * bits; only its hash is kept) as its customer accepts it. Quoted again, it keeps its number and the old token is void.
 */
export async function makeQuote(
  tx: Tx,
  options: { orderId: string; version: number; until: Date; token: string; actor: HouseActor; now: Date },
): Promise<Outcome<Quote>> {
  const { orderId, version, until, token, actor, now } = options;
  const [draft] = await tx.$queryRaw<
    { version: number; customerId: string | null; quoteNumber: number | null }[]
  >`
    SELECT "version", "customerId", "quoteNumber" FROM "Order" WHERE "id" = ${orderId} AND "status" = 'draft'`;
  if (!draft) return refuse({ kind: 'orderNotFound' });
  if (draft.version !== version) return refuse({ kind: 'orderChanged', version: draft.version });
  if (!draft.customerId) return refuse({ kind: 'customerNotFound' });
  if (until <= now) return refuse({ kind: 'quoteExpired', until });

  await followEvent(tx, { customerId: draft.customerId, event: 'quoted', actor, now });
  const number = draft.quoteNumber ?? (await nextQuoteNumber(tx));
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "quoteNumber" = ${number}, "quoteUntil" = ${until}, "quoteHash" = ${hashOf(token)},
      "version" = "version" + 1, "updatedAt" = ${now}
    WHERE "id" = ${orderId} AND "version" = ${version} AND "status" = 'draft'`;
  if (changed === 0) throw new RunAgain('Somebody else changed the draft meanwhile.');
  const detail = `${number} until ${until.toISOString()}`;
  await writeAudit(tx, { actor, action: 'order.quote', subject: 'order', subjectId: orderId, detail, now });
  return done({ orderId, number, version: version + 1, until });
}

interface QuoteRow {
  id: string;
  version: number;
  status: string;
  conversationId: string | null;
  customerId: string | null;
  quoteNumber: number;
  quoteUntil: Date;
}

/**
 * Places a quote as it was offered, once: the same token again gets the same order. A token that is not there, was
 * replaced or is another customer's is one refusal.
 */
export async function acceptQuote(
  tx: Tx,
  options: { token: string } & Pick<PlaceRequest, 'customerId' | 'door' | 'expiryHours' | 'now'>,
): Promise<Outcome<PlacedOrder>> {
  const { token, customerId, now } = options;
  const [quote] = await tx.$queryRaw<QuoteRow[]>`
    SELECT "id", "version", "status", "conversationId", "customerId", "quoteNumber", "quoteUntil"
    FROM "Order" WHERE "quoteHash" = ${hashOf(token)}`;
  if (!quote || quote.customerId !== customerId) return refuse({ kind: 'orderNotFound' });
  const { quoteUntil: until, quoteNumber } = quote;
  if (quote.status === 'draft' && until <= now) return refuse({ kind: 'quoteExpired', until });

  return placeOrder(tx, {
    ...options,
    orderId: quote.id,
    version: quote.version,
    conversationId: quote.conversationId,
    requestId: `quote/${quoteNumber}`,
    actor: { as: 'customer', customerId },
  });
}

/** The first quote of a shop is 1. */
async function nextQuoteNumber(tx: Tx): Promise<number> {
  const [counter] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" ("name", "value") VALUES ('quoteNumber', 1)
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value" + 1 RETURNING "value"`;
  if (!counter) throw new Error('A counter returned no row.');
  return counter.value;
}

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
