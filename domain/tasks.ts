import type { Tx } from './db.ts';

/** Something a member of staff has to do. */
export interface NewTask {
  /** unique, made of the request that asks for it */
  id: string;
  kind: 'refundDue';
  subject: 'order';
  subjectId: string;
  detail?: string;
  now: Date;
}

/** Adds a task to what the staff have to do. */
export async function addTask(tx: Tx, task: NewTask): Promise<void> {
  const { id, kind, subject, subjectId, detail = '', now } = task;
  await tx.$executeRaw`
    INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "createdAt")
    VALUES (${id}, ${kind}, ${subject}, ${subjectId}, ${detail}, ${now})`;
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
