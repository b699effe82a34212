import type { Activity } from 'botbuilder';
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

export interface OutboxOptions {
  db: Db;
  turns: Turns;
  /** does a job's slow part and returns what its turn is told */
  work: (args: unknown) => Promise<unknown>;
  now: () => Date;
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
const MOST_JOB_ATTEMPTS = 5;

/** Words and slow work each have a loop of their own, so that no notice waits for a report. */
export function createOutbox(options: OutboxOptions): Outbox {
  let stopped = false;
  const loops = [appendDispatches, runJob].map((step) =>
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

/** Repeats a step while it says that there may be more; a wake-up meanwhile makes it look once more. */
function createLoop(options: { step: () => Promise<boolean>; isStopped: () => boolean; log: Logger }) {
  const { step, isStopped, log } = options;
  let current: Promise<void> | undefined;
  let again = false;

  async function round(): Promise<void> {
    while (!isStopped() && (await step()));
  }
  async function run(): Promise<void> {
    do {
      again = false;
      await round().catch((error) => log.warn({ cause: (error as Error).name }, 'outbox round failed'));
    } while (again && !isStopped());
    current = undefined;
  }

  const wake = () => {
    again = true;
    if (!isStopped()) current ??= run();
  };
  return { wake, round, ended: async () => current };
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

/** Runs the oldest job that is due; true when there was one. */
async function runJob(options: OutboxOptions): Promise<boolean> {
  const { db, now, log } = options;
  const job = await db.write((tx) => claimJob(tx, { now: now() }));
  if (!job) return false;

  try {
    const found = await options.work(JSON.parse(job.args));
    await tellResult(options, job, { ok: true, job: JSON.parse(job.args), found });
  } catch (error) {
    log.warn({ job: job.id, attempt: job.attempt, cause: (error as Error).name }, 'job failed');
    if (job.attempt >= MOST_JOB_ATTEMPTS)
      await tellResult(options, job, { ok: false, job: JSON.parse(job.args) });
    else
      await db.write((tx) =>
        postponeJob(tx, { id: job.id, attempt: job.attempt, dueAt: later(now(), job.attempt) }),
      );
  }
  return true;
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

/** Exponential with a ceiling of a minute. */
const later = (now: Date, attempt: number) =>
  new Date(now.getTime() + Math.min(RETRY_MS * 2 ** attempt, 60_000));
