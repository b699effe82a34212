import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { conditions, type Page, type Position, readPage, SCANNED } from '../pages.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { type Task, type TaskKind, type TaskRow, taskColumns, withSubjects } from './taskRecord.ts';

/** Which tasks; what is left out does not matter. */
export interface TaskFilter {
  isDone: boolean;
  kind?: TaskKind | undefined;
  /** whose; null: anybody's */
  staffId?: string | null | undefined;
  orderId?: string | undefined;
  customerId?: string | undefined;
  /** those with a day, and it is before this */
  dueBefore?: Date | undefined;
}

/** A page of tasks: of open ones the oldest first, of those that are done the last done first; see readPage. */
export async function listTaskPage(
  tx: Tx,
  options: { filter: TaskFilter; after?: Position | undefined; limit: number },
): Promise<Page<Task>> {
  const { filter, after, limit } = options;
  const { isDone } = filter;
  const page = await readPage<TaskRow>(tx, {
    ...{ table: 'Task', columns: taskColumns, after, limit },
    key: { column: isDone ? 'doneAt' : 'createdAt', tie: 'id', isDown: isDone },
    ...{ inIndex: inIndex(filter), others: others(filter) },
  });
  return { ...page, items: await withSubjects(tx, page.items) };
}

/** How many there are; reads them all, hence away from the event loop. */
export async function countTasks(report: ReportQuery, filter: TaskFilter): Promise<number> {
  const where = conditions([...inIndex(filter), ...others(filter)]);
  const sql = Prisma.sql`SELECT count(*) AS "count" FROM "Task" WHERE ${where}`;
  const [row] = await report(sql.sql, sql.values as (string | Date)[]);
  return Number(row?.count ?? 0);
}

/**
 * What somebody has to do, theirs and anybody's: the soonest due first. The house's own tasks are due since they are
 * there; what has no day comes last. `count` is of the oldest 2,000 that are open.
 */
export async function listTasksToDo(
  tx: Tx,
  { staffId, limit }: { staffId: string; limit: number },
): Promise<{ tasks: Task[]; count: number }> {
  const rows = await tx.$queryRaw<(TaskRow & { count: bigint | number })[]>`
    SELECT ${taskColumns}, count(*) OVER () AS "count" FROM (
      SELECT * FROM "Task" WHERE "doneAt" IS NULL AND ("staffId" = ${staffId} OR "staffId" IS NULL)
      ORDER BY "createdAt" LIMIT ${SCANNED}) AS "open"
    ORDER BY CASE WHEN "dueAt" IS NULL AND "kind" = 'todo' THEN 1 ELSE 0 END, coalesce("dueAt", "createdAt"), "createdAt", "id"
    LIMIT ${limit}`;
  const tasks = rows.map(({ count: _count, ...row }) => row);
  return { tasks: await withSubjects(tx, tasks), count: Number(rows[0]?.count ?? 0) };
}

function inIndex({ isDone, orderId, customerId, staffId }: TaskFilter): Prisma.Sql[] {
  const about = (subject: string, id: string | undefined) =>
    id === undefined ? [] : [Prisma.sql`"subject" = ${subject} AND "subjectId" = ${id}`];
  return [
    isDone ? Prisma.sql`"doneAt" IS NOT NULL` : Prisma.sql`"doneAt" IS NULL`,
    ...about('order', orderId),
    ...about('customer', customerId),
    ...(staffId ? [Prisma.sql`"staffId" = ${staffId}`] : []),
  ];
}

function others({ kind, staffId, dueBefore }: TaskFilter): Prisma.Sql[] {
  return [
    ...(kind ? [Prisma.sql`"kind" = ${kind}`] : []),
    ...(staffId === null ? [Prisma.sql`"staffId" IS NULL`] : []),
    ...(dueBefore ? [Prisma.sql`"dueAt" < ${dueBefore}`] : []),
  ];
}
