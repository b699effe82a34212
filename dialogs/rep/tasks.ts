import type { TurnContext } from 'botbuilder';
import { writeAudit } from '../../domain/audit.ts';
import { listTasksToDo } from '../../domain/tasks/taskPages.ts';
import { completeTask } from '../../domain/tasks/tasks.ts';
import { taskCard, whatOf } from '../cards/taskCard.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';

const MOST_SHOWN = 8;

/** What this member of staff has to do, theirs and anybody's, the soonest due first; that it was looked at is written down. */
export async function showTasks({ context, turn }: Hearing): Promise<void> {
  const { tx, now, language, speaker } = turn;
  if (speaker.kind !== 'staff') return;
  const { staffId, timeZone } = speaker;
  const found = await listTasksToDo(tx, { staffId, limit: MOST_SHOWN });
  const actor = { as: 'staff', staffId } as const;
  await writeAudit(tx, { actor, action: 'task.list', subject: 'task', subjectId: 'mine', now });
  if (found.count === 0) return void (await context.sendActivity(repliesIn(language).noTasks));
  await context.sendActivity(taskCard(found, { language, timeZone, now }));
}

/** The button of a card that may be old: what is done is done. */
export async function markTaskDone(context: TurnContext, turn: Turn, taskId: string): Promise<void> {
  const { tx, now, language, speaker } = turn;
  if (speaker.kind !== 'staff') return;
  const actor = { as: 'staff', staffId: speaker.staffId } as const;
  const completed = await completeTask(tx, { taskId, actor, now });
  if (!completed.ok) return void (await context.sendActivity(explain(completed.problem, language)));
  const says = repliesIn(language);
  const { task, repeat } = completed.value;
  const what = whatOf(task, language);
  await context.sendActivity(repeat ? says.taskDoneBefore(what) : says.taskDone(what));
}
