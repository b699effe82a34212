import type { StaffActor } from './actors.ts';
import { writeAudit } from './audit.ts';
import type { Tx } from './db.ts';
import { newId } from './ids.ts';
import { done, type Outcome, refuse } from './outcome.ts';

/** What a customer asks for about an order and only a person decides; see domain/orders/askOfStaff.ts. */
export type AskedKind = 'returnAsked' | 'refundAsked' | 'cancelAsked';

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

/** What a member of staff has to do about a customer. */
export interface CustomerTask {
  id: string;
  customerId: string;
  text: string;
  /** whose it is; null: anybody's */
  staffId: string | null;
  dueAt: Date | null;
  createdAt: Date;
  doneAt: Date | null;
}

const MOST_LETTERS = 500;
const MOST_LISTED = 100;

/** Gives somebody of the house, or everybody, something to do about a customer. */
export async function addCustomerTask(
  tx: Tx,
  options: {
    customerId: string;
    text: string;
    staffId?: string | null;
    dueAt?: Date | null;
    actor: StaffActor;
    now: Date;
  },
): Promise<Outcome<CustomerTask>> {
  const { customerId, staffId = null, dueAt = null, actor, now } = options;
  const text = options.text.trim();
  if (text === '' || text.length > MOST_LETTERS)
    return refuse({ kind: 'customerFieldNotValid', field: 'task' });

  const task: CustomerTask = { id: newId(), customerId, text, staffId, dueAt, createdAt: now, doneAt: null };
  const added = await tx.$executeRaw`
    INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "staffId", "dueAt", "createdAt")
    SELECT ${task.id}, 'todo', 'customer', "id", ${text}, ${staffId}, ${dueAt}, ${now} FROM "Customer"
    WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  if (added === 0) return refuse({ kind: 'customerNotFound' });
  await writeAudit(tx, { actor, action: 'customer.task', subject: 'customer', subjectId: customerId, now });
  return done(task);
}

/** What was to be done is done; said twice it is done once. */
export async function completeTask(
  tx: Tx,
  options: { taskId: string; actor: StaffActor; now: Date },
): Promise<Outcome<{ taskId: string }>> {
  const { taskId, actor, now } = options;
  const [task] = await tx.$queryRaw<
    { subject: 'order' | 'customer'; subjectId: string; doneAt: Date | null }[]
  >`
    SELECT "subject", "subjectId", "doneAt" FROM "Task" WHERE "id" = ${taskId}`;
  if (!task) return refuse({ kind: 'taskNotFound' });
  const changed = await tx.$executeRaw`
    UPDATE "Task" SET "doneAt" = ${now} WHERE "id" = ${taskId} AND "doneAt" IS NULL`;
  const { subject, subjectId } = task;
  if (changed > 0) await writeAudit(tx, { actor, action: 'task.done', subject, subjectId, now });
  return done({ taskId });
}

/** The open tasks about customers that are this person's or anybody's, the soonest due first, at most 100. */
export async function listCustomerTasks(
  tx: Tx,
  options: { staffId: string; limit: number },
): Promise<CustomerTask[]> {
  return tx.$queryRaw<CustomerTask[]>`
    SELECT "id", "subjectId" AS "customerId", "detail" AS "text", "staffId", "dueAt", "createdAt", "doneAt" FROM "Task"
    WHERE "subject" = 'customer' AND "doneAt" IS NULL AND ("staffId" = ${options.staffId} OR "staffId" IS NULL)
    ORDER BY CASE WHEN "dueAt" IS NULL THEN 1 ELSE 0 END, "dueAt", "createdAt", "id"
    LIMIT ${Math.min(options.limit, MOST_LISTED)}`;
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
