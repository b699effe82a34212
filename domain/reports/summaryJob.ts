import { z } from 'zod';
import { periodOf } from '../period.ts';
import type { ReportQuery } from './connection.ts';
import { type Summary, summary } from './summary.ts';

const asked = z.object({
  kind: z.literal('summary'),
  period: z.enum(['today', 'yesterday', 'week', 'lastWeek', 'month', 'lastMonth']),
  timeZone: z.string(),
});

/** The slow part of "summary today": the figures of a period in the zone of who asked. */
export async function summaryJob(
  report: ReportQuery,
  args: unknown,
  options: { now: Date; currency: string },
): Promise<Summary> {
  const { period, timeZone } = asked.parse(args);
  return summary(report, { ...periodOf(period, { now: options.now, timeZone }), currency: options.currency });
}
