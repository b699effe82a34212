import type { Activity } from 'botbuilder';
import { formatMoney } from '../../domain/money.ts';
import { startOfDay } from '../../domain/period.ts';
import type { Task } from '../../domain/tasks/taskRecord.ts';
import { formatDay } from '../dates.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import {
  buttonsInside,
  type CardAction,
  cardMessage,
  cell,
  type Element,
  heading,
  plain,
  quiet,
  row,
  words,
} from './card.ts';

/** For whom tasks are told. */
export interface TaskReader {
  language: Language;
  timeZone: string;
  now: Date;
}

/** What there is to do, about whom, since or until when, and a button for each that marks it as done. */
export function taskCard(
  { tasks, count }: { tasks: Task[]; count: number },
  reader: TaskReader,
): Partial<Activity> {
  const says = repliesIn(reader.language);
  const title = says.tasksTitle(count);
  const spoken = tasks.map((task): [string, string] => [
    whatOf(task, reader.language),
    says.taskFacts(asideOf(task, reader)),
  ]);
  const more = count > tasks.length ? [says.more(count - tasks.length)] : [];
  return cardMessage(says.spoken([title, ...spoken, ...more]), [
    heading(title),
    ...tasks.map((task) => taskRow(task, reader)),
    ...more.map(quiet),
  ]);
}

/** What is to be done, in a sentence. */
export function whatOf(task: Pick<Task, 'kind' | 'text' | 'money'>, language: Language): string {
  const { kind, text, money } = task;
  const amount = money && formatMoney(money.amount, money.currency, language);
  return repliesIn(language).taskWhat({ kind, text, amount, why: money?.why ?? '' });
}

/** Which order or payment, and whose; '' when it is about neither. */
export function aboutOf(
  task: Pick<Task, 'orderNumber' | 'customerName' | 'money'>,
  language: Language,
): string {
  const { orderNumber, customerName, money } = task;
  const order = orderNumber === null ? money?.payment : repliesIn(language).orderTitle(orderNumber);
  return [order, customerName].filter(Boolean).join(' · ');
}

function asideOf(task: Task, { language, timeZone, now }: TaskReader): string[] {
  const says = repliesIn(language);
  const { dueAt, createdAt, staffId } = task;
  const day = formatDay(dueAt ?? createdAt, language, timeZone);
  const isLate = dueAt !== null && dueAt < startOfDay(now, timeZone);
  const when = dueAt === null ? says.taskSince(day) : isLate ? says.taskLate(day) : says.taskDue(day);
  return [aboutOf(task, language), when, staffId === null ? says.taskAnybodys : ''].filter(Boolean);
}

function taskRow(task: Task, reader: TaskReader): Element {
  const { language } = reader;
  const says = repliesIn(language);
  const opens = openedBy(task);
  const title = aboutOf(task, language) || whatOf(task, language);
  const what = cell(
    [
      words(plain(whatOf(task, language))),
      { ...quiet(plain(asideOf(task, reader).join(' · '))), spacing: 'none' },
    ],
    'stretch',
  );
  const done = { title: says.taskDoneButton, data: { verb: 'rep.taskDone', id: task.id } } as const;
  return row(
    [
      { ...what, ...(opens && { selectAction: { type: 'Action.Submit', title, data: opens } }) },
      cell([buttonsInside([done])], 'auto'),
    ],
    { separator: true },
  );
}

/** What a press on the words shows. */
function openedBy({ subject, subjectId }: Task): CardAction | null {
  if (subject === 'order') return { verb: 'rep.show', id: subjectId };
  return subject === 'customer' ? { verb: 'rep.customer', id: subjectId } : null;
}
