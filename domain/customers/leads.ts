import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

// Whose a new lead is, and when it is nobody's again. A lead without an owner is in the pool, where any rep may take it.

const DAY_MS = 24 * 3_600_000;
/** Older ones without an owner came by an import or have been in the pool: they are taken, not given. */
const NEW_MS = DAY_MS;
/** Who wrote or pressed something in their own conversation so lately is at work. */
const PRESENT_MS = 2 * 3_600_000;

interface Lead {
  id: string;
  language: string;
  city: string;
}

interface OwnerRule {
  language: string;
  city: string;
  category: string;
  team: string;
}

const isNewLead = (now: Date) => Prisma.sql`
  c."ownerId" IS NULL AND c."ownedAt" IS NULL AND c."mergedInto" IS NULL
  AND c."createdAt" >= ${new Date(now.getTime() - NEW_MS)}`;

/** Whether a sweep would find a lead to give: a read, so that a quiet minute takes no writer. */
export async function hasNewLeads(tx: Tx, options: { now: Date }): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Customer" c WHERE ${isNewLead(options.now)}
      AND EXISTS (SELECT 1 FROM "Staff" s WHERE ${isPresent(options.now)}) LIMIT 1`;
  return rows.length > 0;
}

/**
 * Gives at most `limit` new leads their owners: by the first rule that fits their language, city and the kind of goods
 * they asked for, the rep of its team who is present and got a lead longest ago. A lead nobody is there for waits.
 * Returns how many were given.
 */
export async function giveLeads(tx: Tx, options: { now: Date; limit: number }): Promise<number> {
  const { now, limit } = options;
  const leads = await tx.$queryRaw<Lead[]>`
    SELECT c."id", c."language", c."city" FROM "Customer" c WHERE ${isNewLead(now)}
    ORDER BY c."createdAt", c."id" LIMIT ${limit}`;
  const rules = await tx.$queryRaw<OwnerRule[]>`
    SELECT "language", "city", "category", "team" FROM "OwnerRule" ORDER BY "position"`;
  let given = 0;
  for (const lead of leads) {
    const ownerId = await nextOwner(tx, { lead, rules, now });
    if (ownerId !== null) given += await giveTo(tx, { lead, ownerId, now });
  }
  return given;
}

async function nextOwner(
  tx: Tx,
  options: { lead: Lead; rules: OwnerRule[]; now: Date },
): Promise<string | null> {
  const { lead, rules, now } = options;
  for (const rule of rules) {
    const fits =
      (rule.language === '' || rule.language === lead.language) &&
      (rule.city === '' || rule.city === lead.city);
    if (!fits || !(rule.category === '' || (await wants(tx, lead, rule.category)))) continue;
    const owner = await longestWithout(tx, { team: rule.team, now });
    if (owner !== null) return owner;
  }
  return longestWithout(tx, { team: '', now });
}

async function wants(tx: Tx, { id }: Lead, category: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Order" o JOIN "OrderLine" l ON l."orderId" = o."id" JOIN "Product" p ON p."id" = l."productId"
    WHERE o."customerId" = ${id} AND p."category" = ${category} LIMIT 1`;
  return rows.length > 0;
}

/** Round robin: of those present the one whose last lead is oldest; who never had one comes first. */
async function longestWithout(tx: Tx, { team, now }: { team: string; now: Date }): Promise<string | null> {
  const [owner] = await tx.$queryRaw<{ id: string }[]>`
    SELECT s."id", (SELECT max(c."ownedAt") FROM "Customer" c WHERE c."ownerId" = s."id") AS "last" FROM "Staff" s
    WHERE (${team} = '' OR s."team" = ${team}) AND ${isPresent(now)}
    ORDER BY CASE WHEN (SELECT max(c."ownedAt") FROM "Customer" c WHERE c."ownerId" = s."id") IS NULL THEN 0 ELSE 1 END,
      "last", s."id" LIMIT 1`;
  return owner?.id ?? null;
}

/** Reps (`s`) who are at work. */
export const isPresent = (now: Date) => Prisma.sql`s."active" = true AND s."role" = 'rep' AND EXISTS (
  SELECT 1 FROM "ChannelIdentity" i JOIN "Conversation" v ON v."identityId" = i."id"
  WHERE i."staffId" = s."id" AND v."lastActivityAt" >= ${new Date(now.getTime() - PRESENT_MS)})`;

async function giveTo(tx: Tx, options: { lead: Lead; ownerId: string; now: Date }): Promise<number> {
  const { lead, ownerId, now } = options;
  return tx.$executeRaw`
    UPDATE "Customer" SET "ownerId" = ${ownerId}, "ownedAt" = ${now}, "version" = "version" + 1
    WHERE "id" = ${lead.id} AND "ownerId" IS NULL AND "ownedAt" IS NULL AND "mergedInto" IS NULL`;
}

/** A lead with nothing noted, planned, quoted or moved for so long is idle. */
export const IDLE_DAYS = 14;

const isIdle = (now: Date) => {
  const since = new Date(now.getTime() - IDLE_DAYS * DAY_MS);
  return Prisma.sql`"stage" IN ('new', 'contacted', 'quoted') AND "stageAt" <= ${since} AND "ownerId" IS NOT NULL
    AND "ownedAt" <= ${since} AND "mergedInto" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "Note" n WHERE n."customerId" = "Customer"."id" AND n."at" > ${since})
    AND NOT EXISTS (SELECT 1 FROM "Task" t WHERE t."subject" = 'customer' AND t."subjectId" = "Customer"."id"
      AND t."doneAt" IS NULL)`;
};

/** Whether a sweep would find an idle lead. */
export async function hasIdleLeads(tx: Tx, options: { now: Date }): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Customer" WHERE ${isIdle(options.now)} LIMIT 1`;
  return rows.length > 0;
}

/** Puts at most `limit` idle leads back into the pool; returns how many. `ownedAt` stays: it is not given again by rule. */
export async function poolIdleLeads(tx: Tx, options: { now: Date; limit: number }): Promise<number> {
  const { now, limit } = options;
  return tx.$executeRaw`
    UPDATE "Customer" SET "ownerId" = NULL, "ownedAt" = ${now}, "version" = "version" + 1
    WHERE "id" IN (SELECT "id" FROM "Customer" WHERE ${isIdle(now)} LIMIT ${limit}) AND ${isIdle(now)}`;
}

/** Somebody who has ordered nothing for so long is silent. */
export const SILENT_DAYS = 180;

/** Customers who have ordered and are silent: more than a turn may read, so by the report's connection. */
export const silentCustomers = {
  sql: `SELECT c."id", c."stage" FROM "Customer" c
    WHERE c."stage" IN ('ordered', 'repeat') AND c."stageAt" <= ? AND c."mergedInto" IS NULL
      AND NOT EXISTS (SELECT 1 FROM "Order" o WHERE o."customerId" = c."id" AND o."placedAt" > ?) LIMIT ?`,
  values: ({ now, limit }: { now: Date; limit: number }) => {
    const since = new Date(now.getTime() - SILENT_DAYS * DAY_MS);
    return [since, since, limit];
  },
};
