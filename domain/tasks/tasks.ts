import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { isOwner } from '../customers/saveCustomer.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { findTask, type Task, type TaskKind, type TaskSubject } from './taskRecord.ts';

/** Something that the house gives its members of staff to do. */
export interface NewTask {
  /** unique, made of what asks for it */
  requestId: string;
  kind: Exclude<TaskKind, 'todo'>;
  subject: Exclude<TaskSubject, 'customer'>;
  subjectId: string;
  detail?: string;
  now: Date;
}

const MOST_LETTERS = 500;

/** Gives somebody of the house, or everybody, something to do about a customer. */
export async function addCustomerTask(
  tx: Tx,
  options: {
    customerId: string;
    text: string;
    /** whose it is; null: anybody's */
    staffId?: string | null;
    dueAt?: Date | null;
    actor: HouseActor;
    now: Date;
  },
): Promise<Outcome<Task>> {
  const { customerId, staffId = null, dueAt = null, actor, now } = options;
  const text = options.text.trim();
  if (text === '' || text.length > MOST_LETTERS)
    return refuse({ kind: 'customerFieldNotValid', field: 'task' });
  if (staffId !== null && !(await isOwner(tx, staffId)))
    return refuse({ kind: 'customerFieldNotValid', field: 'owner' });

  const id = newId();
  const added = await tx.$executeRaw`
    INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "staffId", "dueAt", "createdAt")
    SELECT ${id}, 'todo', 'customer', "id", ${text}, ${staffId}, ${dueAt}, ${now} FROM "Customer"
    WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  const task = added > 0 ? await findTask(tx, { id }) : null;
  if (!task) return refuse({ kind: 'customerNotFound' });
  await writeAudit(tx, { actor, action: 'customer.task', subject: 'customer', subjectId: customerId, now });
  return done(task);
}

/** What was to be done is done; said twice it is done once, and `repeat` is true. */
export async function completeTask(
  tx: Tx,
  options: { taskId: string; actor: HouseActor; now: Date },
): Promise<Outcome<{ task: Task; repeat: boolean }>> {
  const { taskId, actor, now } = options;
  const changed = await tx.$executeRaw`
    UPDATE "Task" SET "doneAt" = ${now} WHERE "id" = ${taskId} AND "doneAt" IS NULL`;
  const task = await findTask(tx, { id: taskId });
  if (!task) return refuse({ kind: 'taskNotFound' });

  const { subject, subjectId } = task;
  if (changed > 0)
    await writeAudit(tx, { actor, action: 'task.done', subject, subjectId, detail: taskId, now });
  return done({ task, repeat: changed === 0 });
}

/** Adds a task to what the staff have to do; false when this request had added it before. */
export async function addTask(tx: Tx, task: NewTask): Promise<boolean> {
  const { requestId, kind, subject, subjectId, detail = '', now } = task;
  const added = await tx.$executeRaw`
    INSERT INTO "Task" ("id", "requestId", "kind", "subject", "subjectId", "detail", "createdAt")
    VALUES (${newId()}, ${requestId}, ${kind}, ${subject}, ${subjectId}, ${detail}, ${now}) ON CONFLICT DO NOTHING`;
  return added === 1;
}

/** A task of the house's own is done when what it asked for has happened after all. */
export async function finishTask(
  tx: Tx,
  { requestId, now }: Pick<NewTask, 'requestId' | 'now'>,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Task" SET "doneAt" = ${now} WHERE "requestId" = ${requestId} AND "doneAt" IS NULL`;
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
