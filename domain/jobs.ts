import { z } from 'zod';
import { allocationJob } from './allocation/allocationJob.ts';
import type { Solve } from './allocation/solver.ts';
import type { ReportQuery } from './reports/connection.ts';
import { summaryJob } from './reports/summaryJob.ts';

/** What slow work may use; nothing of it runs on the event loop. */
export interface JobMeans {
  report: ReportQuery;
  solve: Solve;
}

const asked = z.object({ kind: z.enum(['summary', 'allocation']) });
type Work = (means: JobMeans, args: unknown, options: { now: Date; currency: string }) => Promise<unknown>;

const workOf = {
  summary: ({ report }, args, options) => summaryJob(report, args, options),
  allocation: allocationJob,
} satisfies Record<z.infer<typeof asked>['kind'], Work>;

/** Does the slow work that a turn left as a job, and returns what its conversation is told. */
export function doJob(
  means: JobMeans,
  args: unknown,
  options: { now: Date; currency: string },
): Promise<unknown> {
  const work: Work = workOf[asked.parse(args).kind];
  return work(means, args, options);
}
