import { formatMoney } from '../domain/money.ts';
import type { PaymentNews } from '../domain/payments/receivePayment.ts';
import type { RefundNews } from '../domain/payments/settleRefund.ts';
import { suggesting } from './cards/card.ts';
import { repliesIn } from './replies/replies.ts';
import type { Dispatch } from './turn.ts';

/** What came of a payment, for the conversation its link was asked for in; there also when nobody is looking. */
export function paymentNotice({ effect, attempt, order }: PaymentNews): Dispatch[] {
  const conversationId = attempt.conversationId ?? order.conversationId;
  if (!conversationId) return [];
  const says = repliesIn(attempt.language);
  const text = says.paymentNews(effect, order.number);
  const canPayOn = effect === 'failed' || effect === 'partlyPaid';
  const activity = canPayOn ? suggesting(text, [says.payThis(order.number)]) : { type: 'message', text };
  return [{ conversationId, activity }];
}

/** Money that went back through its provider. */
export function refundNotice({ paidBy, order, amount }: RefundNews): Dispatch[] {
  const conversationId = paidBy.conversationId ?? order.conversationId;
  if (!conversationId) return [];
  const { language } = paidBy;
  const text = repliesIn(language).refundSent(order.number, formatMoney(amount, order.currency, language));
  return [{ conversationId, activity: { type: 'message', text } }];
}
