import type { OrderMove } from '../domain/problem.ts';
import { askingStars } from './customer/rating.ts';
import { repliesIn } from './replies/replies.ts';
import type { Dispatch } from './turn.ts';

/** What a customer hears of a move, in the conversation their order came from; nothing when it came another way. */
export function moveNotice(
  move: OrderMove,
  order: { conversationId: string | null; customerLanguage: string | null; number: number | null },
): Dispatch[] {
  const { conversationId, customerLanguage, number } = order;
  if (!conversationId || number === null) return [];
  const language = customerLanguage === 'zh' ? 'zh' : 'en';
  const text = repliesIn(language).notice(move, number);
  const activity = move === 'deliver' ? askingStars(text, 'order', language) : { type: 'message', text };
  return [{ conversationId, activity }];
}
