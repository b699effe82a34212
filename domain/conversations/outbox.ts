import type { Tx } from '../db.ts';

// What a turn leaves for later: words for other conversations (dispatch), slow work (job), pushes to a channel
// (delivery). All are written in the turn's transaction, so they exist exactly when the turn happened. Their ids
// are made of the turn's activity id: sorted, they are in the order of the turns.

/** Leaves words for other conversations. */
export async function addDispatches(
  tx: Tx,
  options: { dispatches: { conversationId: string; activity: object }[]; turnId: string; now: Date },
): Promise<void> {
  const { dispatches, turnId, now } = options;
  if (dispatches.length === 0) return;
  await tx.dispatch.createMany({
    data: dispatches.map(({ conversationId, activity }, n) => ({
      id: partOf(turnId, n),
      conversationId,
      activity: JSON.stringify(activity),
      dueAt: now,
      createdAt: now,
    })),
  });
}

/** Leaves slow work whose result comes back into the same conversation. */
export async function addJobs(
  tx: Tx,
  options: { jobs: { kind: string }[]; conversationId: string; turnId: string; now: Date },
): Promise<void> {
  const { jobs, conversationId, turnId, now } = options;
  if (jobs.length === 0) return;
  await tx.job.createMany({
    data: jobs.map((job, n) => ({
      id: partOf(turnId, n),
      conversationId,
      kind: job.kind,
      args: JSON.stringify(job),
      dueAt: now,
      createdAt: now,
    })),
  });
}

/** Of one width, so that the tenth thing of a turn sorts behind the second. */
const partOf = (turnId: string, n: number) => `${turnId}/${String(n).padStart(4, '0')}`;

/**
 * The words that wait to be appended, in the order they were said, at most `limit`. One that was put off holds back
 * those that came after it for the same conversation.
 */
export async function listDueDispatches(
  tx: Tx,
  options: { now: Date; limit: number },
): Promise<{ id: string; conversationId: string; activity: string; attempt: number }[]> {
  const { now, limit } = options;
  return tx.$queryRaw`
    SELECT d."id", d."conversationId", d."activity", d."attempt" FROM "Dispatch" d
    WHERE NOT EXISTS (
      SELECT 1 FROM "Dispatch" e WHERE e."conversationId" = d."conversationId" AND e."dueAt" > ${now}
      AND (e."createdAt" < d."createdAt" OR (e."createdAt" = d."createdAt" AND e."id" <= d."id")))
    ORDER BY d."createdAt", d."id" LIMIT ${limit}`;
}

/** Takes an appended dispatch off the list; a repeat changes nothing. */
export async function settleDispatch(tx: Tx, options: { id: string }): Promise<void> {
  await tx.dispatch.deleteMany({ where: { id: options.id } });
}

/** Puts a dispatch off whose conversation was busy. */
export async function postponeDispatch(
  tx: Tx,
  options: { id: string; attempt: number; dueAt: Date },
): Promise<void> {
  const { id, attempt, dueAt } = options;
  await tx.dispatch.updateMany({ where: { id, attempt }, data: { attempt: attempt + 1, dueAt } });
}

/** A job this instance holds until its lease ends. `attempt` is the fence: who lost the lease settles nothing. */
export interface ClaimedJob {
  id: string;
  conversationId: string;
  args: string;
  attempt: number;
}

const JOB_LEASE_MS = 60_000;

/** Claims the oldest due job of a kind, or null. A job whose holder died is due again when its lease ends. */
export async function claimJob(tx: Tx, options: { kind: string; now: Date }): Promise<ClaimedJob | null> {
  const { kind, now } = options;
  const isFree = [{ leaseUntil: null }, { leaseUntil: { lt: now } }];
  const due = { kind, dueAt: { lte: now }, OR: isFree };
  const job = await tx.job.findFirst({ where: due, orderBy: [{ dueAt: 'asc' }, { id: 'asc' }] });
  if (!job) return null;

  const attempt = job.attempt + 1;
  const { count } = await tx.job.updateMany({
    where: { id: job.id, attempt: job.attempt, ...due },
    data: { attempt, leaseUntil: new Date(now.getTime() + JOB_LEASE_MS) },
  });
  return count === 1 ? { id: job.id, conversationId: job.conversationId, args: job.args, attempt } : null;
}

/** Takes a finished job off the list; false when its lease had passed to someone else. */
export async function settleJob(tx: Tx, options: { id: string; attempt: number }): Promise<boolean> {
  const { count } = await tx.job.deleteMany({ where: options });
  return count === 1;
}

/** Puts a job off to `dueAt`; false when its lease had passed to someone else. */
export async function postponeJob(
  tx: Tx,
  options: { id: string; attempt: number; dueAt: Date },
): Promise<boolean> {
  const { id, attempt, dueAt } = options;
  const { count } = await tx.job.updateMany({ where: { id, attempt }, data: { dueAt, leaseUntil: null } });
  return count === 1;
}
