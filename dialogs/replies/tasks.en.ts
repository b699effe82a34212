import { NO_ANSWER, NOT_BOOKED, PROVIDER_OFF } from '../../domain/tasks/moneyDetail.ts';
import type { SaidTask, TaskReplies } from './tasks.ts';

const reasons: Record<string, string> = {
  [NO_ANSWER]: 'the payment provider did not answer; look there first, it may have gone',
  [PROVIDER_OFF]: 'its payment provider is switched off',
  failed: 'the payment provider could not',
};

function failed({ amount, why }: SaidTask): string {
  const money = amount ?? 'the money';
  if (why === NOT_BOOKED)
    return `Look into a refund: ${money} has gone through the provider, but the books could not take it`;
  return `Give ${money} back another way: ${reasons[why] ?? `the payment provider says “${why}”`}`;
}

export const tasksEn: TaskReplies = {
  tasksTitle: (count) => (count === 1 ? 'One thing to do' : `${count} things to do`),
  noTasks: 'There is nothing for you to do. All done!',
  taskWhat: (task) =>
    ({
      refundDue: () => `Give ${task.amount ?? 'the money'} back that the order does not need`,
      paymentToCheck: () =>
        `Look into a payment${task.amount ? ` of ${task.amount}` : ''} that fits no order’s books`,
      refundFailed: () => failed(task),
      exportAsked: () => `Make sure who asks, then hand out what is kept about them: “${task.text}”`,
      eraseAsked: () =>
        `Make sure who asks, then erase what is kept about them and need not stay: “${task.text}”`,
      lowRating: () => `Look after somebody who gave few stars: ${task.text}`,
      returnAsked: () => `Decide on goods that a customer wants to send back: ${task.text}`,
      refundAsked: () => `Decide on money that a customer wants back: ${task.text}`,
      cancelAsked: () => `Decide on cancelling an order that is paid: ${task.text}`,
      todo: () => task.text,
    })[task.kind](),
  taskDue: (day) => `due ${day}`,
  taskLate: (day) => `was due ${day}`,
  taskSince: (day) => `since ${day}`,
  taskAnybodys: 'anybody’s',
  taskFacts: (facts) => facts.join(', '),
  taskDoneButton: 'Done',
  taskDone: (what) => `Marked as done: ${what}`,
  taskDoneBefore: (what) => `That was done already: ${what}`,
};
