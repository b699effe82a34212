import { z } from 'zod';
import { writeAudit } from '../../../domain/audit.ts';
import { done } from '../../../domain/outcome.ts';
import { countTasks, listTaskPage, type TaskFilter } from '../../../domain/tasks/taskPages.ts';
import { type Task, taskKinds, taskSubjects } from '../../../domain/tasks/taskRecord.ts';
import { addCustomerTask, completeTask } from '../../../domain/tasks/tasks.ts';
import { pageBody, positionOf } from './paging.ts';
import { route } from './route.ts';
import { id, listQuery, pageOf, text, time, timeOut } from './schemas.ts';

export const taskSchema = z.strictObject({
  ...{ id: z.string(), kind: z.enum(taskKinds) },
  /** what it is about: `id` is an order's, a customer's, or the name of a payment */
  about: z.strictObject({
    ...{ subject: z.enum(taskSubjects), id: z.string(), orderNumber: z.int().nullable() },
    ...{ customerId: z.string().nullable(), customerName: z.string().nullable() },
  }),
  /** what somebody typed; '' for a task of the house's own */
  text: z.string(),
  /** in minor units; `why` is the provider's word */
  money: z
    .strictObject({
      amount: z.int(),
      currency: z.string(),
      payment: z.string().nullable(),
      why: z.string(),
    })
    .nullable(),
  /** whose it is; null: anybody's */
  staffId: z.string().nullable(),
  ...{ dueAt: timeOut.nullable(), createdAt: timeOut, doneAt: timeOut.nullable() },
});
export const taskPageSchema = pageOf(taskSchema);

/** Whose a task is when it is nobody's in particular. */
const ANYBODY = 'none';
const query = z
  .strictObject({
    ...listQuery,
    status: z.enum(['open', 'done']).default('open'),
    kind: z.enum(taskKinds).optional(),
    /** or `none`: anybody's */
    staffId: id.optional(),
    ...{ orderId: id.optional(), customerId: id.optional(), dueBefore: time.optional() },
  })
  .refine((given) => given.cursor === undefined || position(given) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list and status: begin without one',
  });
type Query = z.output<typeof query>;

const sortOf = ({ status }: { status: 'open' | 'done' }) => (status === 'done' ? '-doneAt' : 'createdAt');
const position = ({ cursor, status }: { cursor?: string | undefined; status: 'open' | 'done' }) =>
  cursor === undefined ? null : positionOf(cursor, { sort: sortOf({ status }), at: 'time', tie: 'text' });

const filterOf = ({ status, kind, staffId, orderId, customerId, dueBefore }: Query): TaskFilter => ({
  ...{ isDone: status === 'done', kind, orderId, customerId, dueBefore },
  staffId: staffId === ANYBODY ? null : staffId,
});

const content = z.strictObject({
  ...{ customerId: id, text: text(500, 1), staffId: id.nullable().default(null) },
  dueAt: time.nullable().default(null),
});

const present = (task: Task): z.output<typeof taskSchema> => {
  const { subject, subjectId, orderNumber, customerId, customerName } = task;
  return {
    ...{ id: task.id, kind: task.kind },
    about: { subject, id: subjectId, orderNumber, customerId, customerName },
    ...{ text: task.text, money: task.money, staffId: task.staffId },
    dueAt: task.dueAt?.toISOString() ?? null,
    createdAt: task.createdAt.toISOString(),
    doneAt: task.doneAt?.toISOString() ?? null,
  };
};

const writing = { method: 'post', scope: 'customers:write', who: 'staff', effect: 'writes' } as const;

export const taskRoutes = {
  'tasks.list': route({
    ...{ method: 'get', path: '/api/tasks', scope: 'customers:read', who: 'staff', effect: 'writes' },
    ...{ query, answers: { 200: taskPageSchema }, problems: [] },
    countAll: (report, given) => countTasks(report, filterOf(given)),
    async run(tx, { query: given, count, actor, now }) {
      const after = position(given) ?? undefined;
      const page = await listTaskPage(tx, { filter: filterOf(given), after, limit: given.limit });
      await writeAudit(tx, { actor, action: 'task.list', subject: 'task', subjectId: 'page', now });
      return done({ status: 200, body: pageBody(page, sortOf(given), present, count) });
    },
  }),
  'tasks.add': route({
    ...{ ...writing, path: '/api/tasks', body: content, answers: { 201: taskSchema } },
    problems: ['customerNotFound', 'customerFieldNotValid'],
    async run(tx, { body, actor, now }) {
      const added = await addCustomerTask(tx, { ...body, actor, now });
      return added.ok ? done({ status: 201, body: present(added.value) }) : added;
    },
  }),
  'tasks.done': route({
    ...{ ...writing, path: '/api/tasks/:id/done', answers: { 200: taskSchema }, problems: ['taskNotFound'] },
    async run(tx, { id: taskId, actor, now }) {
      const completed = await completeTask(tx, { taskId, actor, now });
      return completed.ok ? done({ status: 200, body: present(completed.value.task) }) : completed;
    },
  }),
};
