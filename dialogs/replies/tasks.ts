import type { TaskKind } from '../../domain/tasks/taskRecord.ts';

/** A task as a sentence tells it. */
export interface SaidTask {
  kind: TaskKind;
  /** what somebody typed */
  text: string;
  /** null when it is about no money that is known */
  amount: string | null;
  /** why a refund failed, as domain/tasks/moneyDetail.ts or the provider calls it */
  why: string;
}

/** Sentences about what the people of the house have to do. */
export interface TaskReplies {
  tasksTitle(count: number): string;
  noTasks: string;
  taskWhat(task: SaidTask): string;
  taskDue(day: string): string;
  /** its day is over */
  taskLate(day: string): string;
  taskSince(day: string): string;
  taskAnybodys: string;
  /** read out after what is to be done */
  taskFacts(facts: string[]): string;
  taskDoneButton: string;
  taskDone(what: string): string;
  taskDoneBefore(what: string): string;
}
