import { type Stage, stages } from '../customers/stages.ts';
import type { ReportQuery } from './connection.ts';

/** One stage of the way to a customer: how many stand there, what they have spent, and for how long they have stood. */
export interface PipelineStage {
  stage: Stage;
  count: number;
  /** of their orders, less what was given back, in minor units, the most used currency first */
  money: { currency: string; total: number }[];
  /** how many have stood there for up to 7, 30 and 90 days, and longer */
  age: { week: number; month: number; quarter: number; longer: number };
}

const DAY_MS = 24 * 3_600_000;

/** All stages in their order, those where nobody stands too; `ownerId` asks for one rep's customers. */
export async function pipeline(
  report: ReportQuery,
  options: { now: Date; ownerId?: string | undefined },
): Promise<PipelineStage[]> {
  const { now, ownerId } = options;
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS);
  const whose = ownerId === undefined ? '' : 'AND c."ownerId" = ?';
  const owner = ownerId === undefined ? [] : [ownerId];
  const standing = await report(
    `SELECT c."stage", count(*) AS "count",
       sum(CASE WHEN c."stageAt" > ? THEN 1 ELSE 0 END) AS "week",
       sum(CASE WHEN c."stageAt" > ? THEN 1 ELSE 0 END) AS "month",
       sum(CASE WHEN c."stageAt" > ? THEN 1 ELSE 0 END) AS "quarter"
     FROM "Customer" c WHERE c."mergedInto" IS NULL ${whose} GROUP BY c."stage"`,
    [ago(7), ago(30), ago(90), ...owner],
  );
  const spent = await report(
    `SELECT c."stage", o."currency", sum(o."total" - o."refunded") AS "total"
     FROM "Customer" c JOIN "Order" o ON o."customerId" = c."id"
     WHERE o."status" IN ('placed', 'completed') AND c."mergedInto" IS NULL ${whose}
     GROUP BY c."stage", o."currency" ORDER BY count(*) DESC, o."currency"`,
    owner,
  );
  return stages.map((stage) => {
    const row = standing.find((found) => found.stage === stage);
    const figure = (column: 'count' | 'week' | 'month' | 'quarter') => Number(row?.[column] ?? 0);
    const [count, week, month, quarter] = [
      figure('count'),
      figure('week'),
      figure('month'),
      figure('quarter'),
    ];
    const money = spent
      .filter((found) => found.stage === stage)
      .map(({ currency, total }) => ({ currency: String(currency), total: Number(total) }));
    const age = { week, month: month - week, quarter: quarter - month, longer: count - quarter };
    return { stage, count, money, age };
  });
}
