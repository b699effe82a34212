import { NO_ANSWER, NOT_BOOKED, PROVIDER_OFF } from '../../domain/tasks/moneyDetail.ts';
import type { SaidTask, TaskReplies } from './tasks.ts';

const reasons: Record<string, string> = {
  [NO_ANSWER]: '支付平台没有答复，请先到平台核对是否已经退出',
  [PROVIDER_OFF]: '对应的支付平台已停用',
  failed: '支付平台没有退成',
};

function failed({ amount, why }: SaidTask): string {
  const money = amount ?? '款项';
  if (why === NOT_BOOKED) return `请核实一笔退款：${money}已从支付平台退出，但没能入账`;
  return `${money}原路退款失败，请用别的方式退给客户：${reasons[why] ?? `支付平台提示“${why}”`}`;
}

export const tasksZh: TaskReplies = {
  tasksTitle: (count) => `待办事项，共${count}项`,
  noTasks: '您没有待办事项，都办完了。',
  taskWhat: (task) =>
    ({
      refundDue: () => `把订单用不上的${task.amount ?? '款项'}退给客户`,
      paymentToCheck: () => `有一笔${task.amount ?? ''}付款对不上账，请核实`,
      refundFailed: () => failed(task),
      exportAsked: () => `核实身份后，把保存的资料导出给客户：“${task.text}”`,
      eraseAsked: () => `核实身份后，删除客户的资料（依法须保留的除外）：“${task.text}”`,
      lowRating: () => `有客户评分很低，请关心一下：${task.text}`,
      returnAsked: () => `客户要退货，请处理：${task.text}`,
      refundAsked: () => `客户要退款，请处理：${task.text}`,
      cancelAsked: () => `客户要取消已付款的订单，请处理：${task.text}`,
      todo: () => task.text,
    })[task.kind](),
  taskDue: (day) => `${day}到期`,
  taskLate: (day) => `${day}已过期`,
  taskSince: (day) => `${day}起`,
  taskAnybodys: '谁办都行',
  taskFacts: (facts) => facts.join('，'),
  taskDoneButton: '办完了',
  taskDone: (what) => `已标为完成：${what}`,
  taskDoneBefore: (what) => `这一项之前已经办完了：${what}`,
};
