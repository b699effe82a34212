import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { listOf } from '../imports/rows.ts';
import { readMoneyDetail } from './moneyDetail.ts';

/** What a customer asks for about an order and only a person decides; see domain/orders/askOfStaff.ts. */
export const askedKinds = ['returnAsked', 'refundAsked', 'cancelAsked'] as const;
export type AskedKind = (typeof askedKinds)[number];
export const taskKinds = [
  'refundDue',
  'paymentToCheck',
  'refundFailed',
  ...askedKinds,
  'exportAsked',
  'eraseAsked',
  'lowRating',
  'todo',
] as const;
export type TaskKind = (typeof taskKinds)[number];
export const taskSubjects = ['order', 'payment', 'customer', 'conversation'] as const;
export type TaskSubject = (typeof taskSubjects)[number];

/** The money that a task is about, in minor units. */
export interface TaskMoney {
  amount: number;
  currency: string;
  /** the payment as its provider knows it; null when no one payment is meant */
  payment: string | null;
  /** the provider's word for what is wrong; '' when there is none */
  why: string;
}

/** Something that a member of staff has to do, with whom and which order it is about. */
export interface Task {
  id: string;
  kind: TaskKind;
  subject: TaskSubject;
  subjectId: string;
  orderNumber: number | null;
  customerId: string | null;
  /** '' while only a contact detail of theirs is known; null when it is about no customer */
  customerName: string | null;
  /** what somebody typed; '' for a task of the house's own */
  text: string;
  money: TaskMoney | null;
  /** whose it is; null: anybody's */
  staffId: string | null;
  dueAt: Date | null;
  createdAt: Date;
  doneAt: Date | null;
}

/** A task as its own table has it. */
export interface TaskRow {
  id: string;
  kind: TaskKind;
  subject: TaskSubject;
  subjectId: string;
  detail: string;
  staffId: string | null;
  dueAt: Date | null;
  createdAt: Date;
  doneAt: Date | null;
}

export const taskColumns = Prisma.sql`
  "id", "kind", "subject", "subjectId", "detail", "staffId", "dueAt", "createdAt", "doneAt"`;

/** The task of this id, or null. */
export async function findTask(tx: Tx, { id }: { id: string }): Promise<Task | null> {
  const rows = await tx.$queryRaw<TaskRow[]>`SELECT ${taskColumns} FROM "Task" WHERE "id" = ${id}`;
  return (await withSubjects(tx, rows))[0] ?? null;
}

interface About {
  id: string;
  orderNumber: number | null;
  credit: number | null;
  currency: string | null;
  customerId: string | null;
  customerName: string | null;
}

/** What the tasks are about, by a second statement, so that a page is read along an index of tasks alone. */
export async function withSubjects(tx: Tx, rows: TaskRow[]): Promise<Task[]> {
  if (rows.length === 0) return [];
  const about = await tx.$queryRaw<About[]>`
    SELECT t."id", o."number" AS "orderNumber", o."credit", o."currency", c."id" AS "customerId", c."name" AS "customerName"
    FROM "Task" t LEFT JOIN "Order" o ON t."subject" = 'order' AND o."id" = t."subjectId"
      LEFT JOIN "Conversation" v ON t."subject" = 'conversation' AND v."id" = t."subjectId"
      LEFT JOIN "ChannelIdentity" i ON i."id" = v."identityId"
      LEFT JOIN "Customer" c ON c."id" = CASE WHEN t."subject" = 'customer' THEN t."subjectId"
        ELSE coalesce(o."customerId", i."customerId") END
    WHERE t."id" IN (${listOf(rows.map(({ id }) => id))})`;
  const known = new Map(about.map((one) => [one.id, one]));
  return rows.map((row) => taskOf(row, known.get(row.id)));
}

function taskOf({ detail, ...row }: TaskRow, about: About | undefined): Task {
  const { orderNumber = null, customerId = null, customerName = null } = about ?? {};
  const money =
    row.kind === 'refundDue' ? creditOf(about) : ABOUT_MONEY.has(row.kind) ? readMoneyDetail(detail) : null;
  return { ...row, orderNumber, customerId, customerName, money, text: money ? '' : detail };
}

const ABOUT_MONEY = new Set<TaskKind>(['paymentToCheck', 'refundFailed']);

/** What an order keeps now that buys nothing. */
const creditOf = (about: About | undefined): TaskMoney | null =>
  about?.credit && about.currency
    ? { amount: about.credit, currency: about.currency, payment: null, why: '' }
    : null;
