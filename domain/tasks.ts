import type { Tx } from './db.ts';

/** Something a member of staff has to do. */
export interface NewTask {
  /** unique, made of the request that asks for it */
  id: string;
  kind: 'refundDue' | 'paymentToCheck' | 'refundFailed';
  subject: 'order' | 'payment';
  subjectId: string;
  detail?: string;
  now: Date;
}

/** Adds a task to what the staff have to do; false when this request had added it before. */
export async function addTask(tx: Tx, task: NewTask): Promise<boolean> {
  const { id, kind, subject, subjectId, detail = '', now } = task;
  const added = await tx.$executeRaw`
    INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "createdAt")
    VALUES (${id}, ${kind}, ${subject}, ${subjectId}, ${detail}, ${now}) ON CONFLICT DO NOTHING`;
  return added === 1;
}

/** The open tasks about something are done when what they asked for has happened. */
export async function finishTasks(
  tx: Tx,
  options: Pick<NewTask, 'kind' | 'subject' | 'subjectId' | 'now'>,
): Promise<void> {
  const { kind, subject, subjectId, now } = options;
  await tx.$executeRaw`
    UPDATE "Task" SET "doneAt" = ${now}
    WHERE "subject" = ${subject} AND "subjectId" = ${subjectId} AND "kind" = ${kind} AND "doneAt" IS NULL`;
}
