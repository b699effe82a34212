/** What is asked back before it is noted or passed on. */
export type PrivacyWish = 'messages.start' | 'data.export' | 'data.erase';

/** Sentences about what we may send, and about what is kept. */
export interface PrivacyReplies {
  /** no more offers; `isOpen`: something is being asked, which "stop" may also have meant */
  messagesStopped(isOpen: boolean): string;
  /** reads back what would be done and what must stay; `orders`: how many of theirs are in the books */
  askPrivacy(wish: PrivacyWish, orders: number): string;
  privacyDone: Record<PrivacyWish, string>;
  /** asked before, and not answered by anybody yet */
  privacyAskedBefore: string;
  privacyLeft: string;
}
