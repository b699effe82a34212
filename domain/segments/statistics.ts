import { monthsUntil } from '../period.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { type Asked, segmentRows } from './segmentQuery.ts';

/** The numbers a customer has; money in minor units of the shop's currency. */
export type NumericField = 'orders' | 'spent' | 'averageOrder' | 'largestOrder';

/** What can be said of one number over a segment; what it needs more customers for is null: not defined. */
export interface Statistics {
  n: number;
  mean: number | null;
  median: number | null;
  /** of the sample, by n - 1; null for fewer than two */
  variance: number | null;
  min: number | null;
  max: number | null;
  /** by linear interpolation between the two nearest (type 7 of Hyndman and Fan, as R and spreadsheets have it) */
  quantiles: { p: number; value: number | null }[];
}

/** How many customers a segment has now. */
export async function countSegment(report: ReportQuery, asked: Asked): Promise<number> {
  const { sql, values } = segmentRows(asked);
  const [row] = await report(`SELECT count(*) AS "n" FROM ${sql}`, values);
  return Number(row?.n ?? 0);
}

const MOST_LISTED = 200;

/** The ids of a segment's customers after an id, in their order, at most 200. */
export async function listSegment(
  report: ReportQuery,
  options: Asked & { after?: string; limit: number },
): Promise<string[]> {
  const { sql, values } = segmentRows(options);
  const rows = await report(`SELECT s."id" FROM ${sql} WHERE s."id" > ? ORDER BY s."id" LIMIT ?`, [
    ...values,
    options.after ?? '',
    Math.min(options.limit, MOST_LISTED),
  ]);
  return rows.map(({ id }) => String(id));
}

/**
 * Mean, median, sample variance and quantiles of a number over a segment. Two passes: the mean first, then the squared
 * distances from it, which loses no digits to large sums as the one-pass textbook formula does. The database sorts and
 * sums; a quantile asks it for the two rows it lies between, so that no list of all customers comes here.
 */
export async function segmentStatistics(
  report: ReportQuery,
  options: Asked & { field: NumericField; quantiles?: number[] },
): Promise<Statistics> {
  const { field, quantiles = [0.25, 0.5, 0.75, 0.9] } = options;
  const { sql, values } = segmentRows(options);
  const [sums] = await report(
    `SELECT count(*) AS "n", sum(s."${field}") AS "sum", min(s."${field}") AS "min", max(s."${field}") AS "max" FROM ${sql}`,
    values,
  );
  const n = Number(sums?.n ?? 0);
  if (n === 0) {
    const none = { mean: null, median: null, variance: null, min: null, max: null };
    return { n, ...none, quantiles: quantiles.map((p) => ({ p, value: null })) };
  }

  const mean = Number(sums?.sum) / n;
  const [squares] = await report(
    `SELECT sum((s."${field}" - CAST(? AS DOUBLE PRECISION)) * (s."${field}" - CAST(? AS DOUBLE PRECISION))) AS "squares" FROM ${sql}`,
    [mean, mean, ...values],
  );
  const valueAt = await readRanks(report, { ...options, n, ps: [0.5, ...quantiles] });
  return {
    n,
    mean,
    median: valueAt(0.5),
    variance: n < 2 ? null : Number(squares?.squares) / (n - 1),
    min: Number(sums?.min),
    max: Number(sums?.max),
    quantiles: quantiles.map((p) => ({ p, value: valueAt(p) })),
  };
}

/** Reads the values that quantiles lie between; returns the function that interpolates. */
async function readRanks(
  report: ReportQuery,
  options: Asked & { field: NumericField; n: number; ps: number[] },
): Promise<(p: number) => number> {
  const { field, n, ps } = options;
  const positionOf = (p: number) => (n - 1) * Math.min(Math.max(p, 0), 1) + 1;
  const ranks = [...new Set(ps.flatMap((p) => [Math.floor(positionOf(p)), Math.ceil(positionOf(p))]))];
  const { sql, values } = segmentRows(options);
  const rows = await report(
    `SELECT r."rank", r."value" FROM (
       SELECT s."${field}" AS "value", row_number() OVER (ORDER BY s."${field}") AS "rank" FROM ${sql}) r
     WHERE r."rank" IN (${ranks.map(() => '?').join(', ')})`,
    [...values, ...ranks],
  );
  const at = new Map(rows.map(({ rank, value }) => [Number(rank), Number(value)]));
  return (p) => {
    const position = positionOf(p);
    const [low, high] = [at.get(Math.floor(position)) ?? 0, at.get(Math.ceil(position)) ?? 0];
    return low + (high - low) * (position - Math.floor(position));
  };
}

/** How a segment is spread: so many customers for each value, the most first. */
export interface Share {
  value: string;
  count: number;
}

const MOST_SHARES = 50;

/** A segment by city, source, stage or tag, the 50 largest shares; '' are those without one, and each tag of one counts. */
export async function countSegmentBy(
  report: ReportQuery,
  options: Asked & { by: 'city' | 'source' | 'stage' | 'tag' },
): Promise<Share[]> {
  const { by } = options;
  const { sql, values } = segmentRows(options);
  const rows = await report(
    by === 'tag'
      ? `SELECT t."tag" AS "value", count(*) AS "count" FROM ${sql} JOIN "CustomerTag" t ON t."customerId" = s."id"
         GROUP BY t."tag" ORDER BY count(*) DESC, t."tag" LIMIT ?`
      : `SELECT s."${by}" AS "value", count(*) AS "count" FROM ${sql}
         GROUP BY s."${by}" ORDER BY count(*) DESC, s."${by}" LIMIT ?`,
    [...values, MOST_SHARES],
  );
  return rows.map(({ value, count }) => ({ value: String(value), count: Number(count) }));
}

/** How many of a segment became known in each of the last months, as the shop's zone has months. */
export async function countSegmentByMonth(
  report: ReportQuery,
  options: Asked & { timeZone: string; months: number },
): Promise<{ month: string; count: number }[]> {
  const months = monthsUntil({
    now: options.now,
    timeZone: options.timeZone,
    count: Math.min(options.months, 60),
  });
  const { sql, values } = segmentRows(options);
  const columns = months.map(
    (_, n) => `sum(CASE WHEN s."createdAt" >= ? AND s."createdAt" < ? THEN 1 ELSE 0 END) AS "m${n}"`,
  );
  const [row] = await report(`SELECT ${columns.join(', ')} FROM ${sql}`, [
    ...months.flatMap(({ from, to }) => [from, to]),
    ...values,
  ]);
  return months.map(({ month }, n) => ({ month, count: Number(row?.[`m${n}`] ?? 0) }));
}
