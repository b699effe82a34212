import { expect, test } from 'vitest';
import { listTaskPage } from '../../domain/tasks/taskPages.ts';
import { addTask, completeTask } from '../../domain/tasks/tasks.ts';
import { NOW, staff, valueIn } from '../domain/testShop.ts';
import { onEachDatabase } from '../support/database.ts';
import { makeOlderDatabase } from '../support/olderDatabase.ts';

onEachDatabase('tasks from before they had ids of their own', (provider) => {
  test('get one that an address can hold, are not added again, and keep what people know them by', async () => {
    const older = await makeOlderDatabase(provider, 'task_ids');
    const before = await older.open();
    await before.write(
      (tx) => tx.$executeRaw`
        INSERT INTO "Task" ("id", "kind", "subject", "subjectId", "detail", "createdAt") VALUES
          ('o/pay/x y/refund', 'refundDue', 'order', 'o', '', ${NOW}), ('t1', 'todo', 'customer', 'c', 'call', ${NOW})`,
    );
    await before.close();

    await older.migrate();
    const db = await older.open();
    const task = {
      requestId: 'o/pay/x y/refund',
      kind: 'refundDue',
      subject: 'order',
      subjectId: 'o',
    } as const;
    expect(await db.write((tx) => addTask(tx, { ...task, now: NOW }))).toBe(false);
    const { items } = await db.read((tx) => listTaskPage(tx, { filter: { isDone: false }, limit: 9 }));
    const ids = Object.fromEntries(items.map(({ kind, id }) => [kind, id]));
    expect(ids).toEqual({ todo: 't1', refundDue: expect.stringMatching(/^[\w-]{20,64}$/) });
    const finish = { taskId: ids.refundDue ?? '', actor: staff, now: NOW };
    expect(valueIn(await db.write((tx) => completeTask(tx, finish))).repeat).toBe(false);
    await db.close();
    await older.drop();
  });
});
