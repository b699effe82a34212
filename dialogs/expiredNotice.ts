import type { ExpiredOrder } from '../domain/orders/expireOrders.ts';
import { repliesIn } from './replies/replies.ts';
import type { Dispatch } from './turn.ts';

/** The words for whoever ordered, in the conversation the order came from; none when it came another way. */
export function expiredNotice({ conversationId, language, number }: ExpiredOrder): Dispatch[] {
  if (!conversationId) return [];
  const text = repliesIn(language === 'zh' ? 'zh' : 'en').orderExpired(number);
  return [{ conversationId, activity: { type: 'message', text } }];
}
