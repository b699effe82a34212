import type { ReportValue } from '../reports/connection.ts';
import type { Condition, SegmentFilter } from './filter.ts';

/** What a segment is asked about: its filter, in one currency, as of a moment. */
export interface Asked {
  filter: SegmentFilter;
  currency: string;
  now: Date;
}

/** A part of a statement with the values of its question marks, in their order. */
export interface Part {
  sql: string;
  values: ReportValue[];
}

/** A customer's figures: of orders that stand, less what was given back. All are BIGINT, for any amount is asked of them. */
const FACTS = `
  SELECT c."id", c."city", c."source", c."language", c."company", c."stage", c."stageAt", c."ownerId", c."createdAt",
    coalesce(o."orders", 0) AS "orders", coalesce(o."spent", 0) AS "spent",
    coalesce(o."spent" / o."orders", 0) AS "averageOrder", coalesce(o."largest", 0) AS "largestOrder",
    o."last" AS "lastOrderAt"
  FROM "Customer" c LEFT JOIN (
    SELECT "customerId", count(*) AS "orders", sum("total" - "refunded") AS "spent",
      CAST(max("total" - "refunded") AS BIGINT) AS "largest", max("placedAt") AS "last"
    FROM "Order" WHERE "status" IN ('placed', 'completed') AND "currency" = ? AND "customerId" IS NOT NULL
    GROUP BY "customerId") o ON o."customerId" = c."id"
  WHERE c."mergedInto" IS NULL`;

/** The customers of a segment, to be selected from as `s`. */
export function segmentRows({ filter, currency, now }: Asked): Part {
  const parts = filter.all.map((condition) => partOf(condition, now));
  const where = parts.map(({ sql }) => `(${sql})`).join(' AND ') || '1 = 1';
  return {
    sql: `(SELECT * FROM (${FACTS}) f WHERE ${where}) s`,
    values: [currency, ...parts.flatMap(({ values }) => values)],
  };
}

const DAY_MS = 24 * 3_600_000;

function partOf(condition: Condition, now: Date): Part {
  switch (condition.field) {
    case 'tag':
      return negated(condition, {
        sql: `f."id" IN (SELECT t."customerId" FROM "CustomerTag" t WHERE t."tag" IN (${marks(condition.is)}))`,
        values: condition.is,
      });
    case 'owner':
      return negated(condition, oneOf('coalesce(f."ownerId", \'\')', condition.is));
    case 'city':
    case 'source':
    case 'language':
    case 'company':
    case 'stage':
      return negated(condition, oneOf(`f."${condition.field}"`, condition.is));
    case 'orders':
    case 'spent':
    case 'averageOrder':
    case 'largestOrder':
      return between(`f."${condition.field}"`, [
        ['>=', condition.atLeast],
        ['<=', condition.atMost],
      ]);
    case 'createdAt':
    case 'lastOrderAt':
    case 'stageAt':
      return between(`f."${condition.field}"`, [
        ['>=', dateOf(condition.from)],
        ['<', dateOf(condition.before)],
      ]);
    case 'daysWithoutOrder': {
      const since = new Date(now.getTime() - condition.atLeast * DAY_MS);
      return { sql: 'f."lastOrderAt" IS NULL OR f."lastOrderAt" <= ?', values: [since] };
    }
  }
}

const marks = (list: unknown[]) => list.map(() => '?').join(', ');
const oneOf = (column: string, list: string[]): Part => ({
  sql: `${column} IN (${marks(list)})`,
  values: list,
});
const dateOf = (text: string | undefined) => (text === undefined ? undefined : new Date(text));

const negated = ({ not }: { not?: boolean | undefined }, part: Part): Part =>
  not ? { ...part, sql: `NOT (${part.sql})` } : part;

function between(column: string, ends: [operator: string, end: number | Date | undefined][]): Part {
  const given = ends.flatMap(([operator, end]) =>
    end === undefined ? [] : [{ sql: `${column} ${operator} ?`, end }],
  );
  return { sql: given.map(({ sql }) => sql).join(' AND '), values: given.map(({ end }) => end) };
}
