import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';

/** What somebody may allow or forbid us. */
export type Purpose = 'marketing';

/** Who is asked about: one who speaks, and everybody they are known as the customer. */
export interface Consenting {
  identityId: string;
  customerId?: string | undefined;
}

/** Longer words are kept up to here: what was allowed or forbidden stands at their beginning. */
const MOST_LETTERS = 500;

/** Writes down what a person allows or forbids from now on; false when that holds already and nothing was added. */
export async function recordConsent(
  tx: Tx,
  options: Consenting & { purpose: Purpose; given: boolean; words: string; now: Date },
): Promise<boolean> {
  const { identityId, purpose, given, now } = options;
  if ((await lastConsent(tx, options)) === given) return false;
  const words = options.words.slice(0, MOST_LETTERS);
  await tx.$executeRaw`
    INSERT INTO "Consent" ("id", "identityId", "purpose", "given", "words", "at")
    VALUES (${newId()}, ${identityId}, ${purpose}, ${given}, ${words}, ${now})`;
  return true;
}

/** Whether we may: only when they said so, and have not taken it back since, wherever they spoke. */
export async function hasConsent(tx: Tx, options: Consenting & { purpose: Purpose }): Promise<boolean> {
  return (await lastConsent(tx, options)) === true;
}

/** What was said last, and of two at the same moment the refusal; null when they never said. */
async function lastConsent(
  tx: Tx,
  { identityId, customerId, purpose }: Consenting & { purpose: Purpose },
): Promise<boolean | null> {
  const [last] = await tx.$queryRaw<{ given: boolean | number }[]>`
    SELECT c."given" FROM "Consent" c JOIN "ChannelIdentity" i ON i."id" = c."identityId"
    WHERE (i."id" = ${identityId} OR i."customerId" = ${customerId ?? null}) AND c."purpose" = ${purpose}
    ORDER BY c."at" DESC, c."given" LIMIT 1`;
  return last ? Boolean(last.given) : null;
}
