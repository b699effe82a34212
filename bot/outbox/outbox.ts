import type { Activity } from 'botbuilder';
import type { Job } from '../../dialogs/turn.ts';
import {
  type ClaimedJob,
  claimJob,
  listDueDispatches,
  postponeDispatch,
  postponeJob,
  settleDispatch,
  settleJob,
} from '../../domain/conversations/outbox.ts';
import type { Db } from '../../domain/db.ts';
import type { Logger } from '../log.ts';
import type { Incoming, Turns } from '../turn.ts';
import { createLoop } from './loop.ts';

export interface OutboxOptions {
  db: Db;
  turns: Turns;
  /** does the slow part of each kind of job and returns what its turn is told */
  work: Partial<Record<Job['kind'], (args: unknown) => Promise<unknown>>>;
  now: () => Date;
  /** 0 to 1, spreads retries */
  random?: () => number;
  log: Logger;
}

/** Carries out what turns left for later. `wake` after a commit, `wake` again from the schedule's tick. */
export interface Outbox {
  wake(): void;
  /** resolves when what is under way is done; nothing new begins */
  stop(): Promise<void>;
  /** one whole round, for tests and the tick */
  round(): Promise<void>;
}

const BATCH = 50;
const RETRY_MS = 1_000;
const MOST_MS = 60_000;
const MOST_JOB_ATTEMPTS = 5;

/** Words and each kind of slow work have a loop of their own, so that no notice waits for a report, nor a report for a bank. */
export function createOutbox(options: OutboxOptions): Outbox {
  let stopped = false;
  const jobs = Object.entries(options.work).map(([kind, work]) => runJobs({ kind, work }));
  const steps = [appendDispatches, ...jobs];
  const loops = steps.map((step) =>
    createLoop({ step: () => step(options), isStopped: () => stopped, log: options.log }),
  );

  return {
    wake: () => {
      for (const loop of loops) loop.wake();
    },
    round: async () => {
      for (const loop of loops) await loop.round();
    },
    stop: async () => {
      stopped = true;
      await Promise.all(loops.map((loop) => loop.ended()));
    },
  };
}

/** Appends what waits, each under its own conversation's lock; true when there may be more. */
async function appendDispatches({ db, turns, now, log }: OutboxOptions): Promise<boolean> {
  const due = await db.read((tx) => listDueDispatches(tx, { now: now(), limit: BATCH }));
  const busy = new Set<string>();

  for (const { id, conversationId, activity, attempt } of due) {
    if (busy.has(conversationId)) continue; // waits behind the one that could not be appended, to stay in order
    const said = fromHouse(conversationId, 'parley/dispatch', JSON.parse(activity));
    // One that breaks is put off like one that finds its conversation busy: it holds up nobody else's.
    const result = await turns.run({ ...said, key: `dispatch/${id}` }).catch((error) => {
      log.error({ dispatch: id, attempt, cause: (error as Error).name }, 'dispatch failed');
      return null;
    });
    if (result === null || result.kind === 'busy') {
      busy.add(conversationId);
      await db.write((tx) => postponeDispatch(tx, { id, attempt, dueAt: later(now(), attempt) }));
      continue;
    }
    await db.write((tx) => settleDispatch(tx, { id }));
  }
  return due.length === BATCH && busy.size === 0;
}

/** A step that runs the oldest job of a kind that is due; true when there was one. */
const runJobs =
  ({ kind, work }: { kind: string; work: (args: unknown) => Promise<unknown> }) =>
  async (options: OutboxOptions): Promise<boolean> => {
    const { db, now } = options;
    const job = await db.write((tx) => claimJob(tx, { kind, now: now() }));
    if (job) await runJob(options, job, work);
    return job !== null;
  };

async function runJob(
  options: OutboxOptions,
  job: ClaimedJob,
  work: (args: unknown) => Promise<unknown>,
): Promise<void> {
  const { db, now, log } = options;
  try {
    const found = await work(JSON.parse(job.args));
    await tellResult(options, job, { ok: true, job: JSON.parse(job.args), found });
  } catch (error) {
    log.warn({ job: job.id, attempt: job.attempt, cause: (error as Error).name }, 'job failed');
    if (job.attempt >= MOST_JOB_ATTEMPTS)
      await tellResult(options, job, { ok: false, job: JSON.parse(job.args) });
    else
      await db.write((tx) =>
        postponeJob(tx, {
          id: job.id,
          attempt: job.attempt,
          dueAt: later(now(), job.attempt, options.random),
        }),
      );
  }
}

/** The result enters as a turn under the job's key, so it is told once even when two instances ran the job. */
async function tellResult(
  { db, turns, now }: OutboxOptions,
  job: ClaimedJob,
  value: JobResult,
): Promise<void> {
  const { id, conversationId, attempt } = job;
  const result = await turns.run({ ...fromHouse(conversationId, 'parley/job', value), key: `job/${id}` });
  if (result.kind === 'busy')
    await db.write((tx) => postponeJob(tx, { id, attempt, dueAt: later(now(), attempt) }));
  else await db.write((tx) => settleJob(tx, { id, attempt }));
}

/** What a job's turn is told. */
export interface JobResult {
  ok: boolean;
  job: unknown;
  found?: unknown;
}

function fromHouse(conversationId: string, name: string, value: unknown): Omit<Incoming, 'key'> {
  const activity: Partial<Activity> = {
    type: 'event',
    name,
    value,
    channelId: 'directline',
    serviceUrl: 'urn:parley:web',
    from: { id: 'parley-house', name: '' },
    recipient: { id: 'parley', name: 'Parley' },
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
  };
  return { conversationId, source: 'house', log: 'hidden', activity };
}

/** Exponential with a ceiling of a minute, and up to a quarter more, so that servers do not come back together. */
const later = (now: Date, attempt: number, random: () => number = Math.random): Date =>
  new Date(now.getTime() + Math.min(RETRY_MS * 2 ** attempt, MOST_MS) * (1 + random() / 4));
