import type { AskedKind } from '../../domain/tasks/taskRecord.ts';

/** What only a person of the shop can settle, while we can do no more than pass it on. */
export type Matter =
  | 'payment.pay'
  | 'payment.problem'
  | 'invoice'
  | 'order.damaged'
  | 'refund.request'
  | 'refund.status'
  | 'return.request';

/** Sentences for questions and troubles around an order. */
export interface ServiceReplies {
  goodbye: string;
  /** with an order half-way */
  goodbyeOpen: string;
  /** the sentences that there are, one after the other */
  together(sentences: (string | undefined)[]): string;
  factUnknown: string;
  /** how to reach a person, in the shop's own words */
  reach(fact: string): string;
  /** when the shop did not say how else to reach a person */
  noReach: string;
  /** what may be spent, as part of the next two */
  priceLimits(limits: { from?: string | undefined; to?: string | undefined }): string;
  productsPriced(limits: string): string;
  /** before the nearest ones */
  nothingPriced(limits: string): string;
  recommend: string;
  recommendGift: string;
  /** what is said before the order is shown */
  matter: Record<Matter, string>;
  /** instead of an order that could be shown */
  orderUnseen: string;
  complaint: string;
  orderLate: string;
  orderLateNext: string;
  /** about a placed order, when it was not said what */
  askPlacedChange(number: number): string;
  /** to a change that changes nothing */
  sameAsNow(lines: string): string;
  changeTitle(number: number): string;
  changeAsk: string;
  /** beside the new total, when something was paid before */
  changeOwed(amount: string): string;
  changeBack(amount: string): string;
  placedChanged(number: number, lines: string, total: string): string;
  /** before it is asked whether to cancel */
  nothingLeftInOrder: string;
  /** which pieces of an order it is about */
  askPieces(number: number, lines: string): string;
  allOfIt: string;
  /** what is going to be asked for, before what the shop says and the question */
  askedBack(kind: 'returnAsked' | 'refundAsked', number: number, lines: string): string;
  shopSays(policy: string): string;
  askPassOn: string;
  /** of an order that is paid and still here */
  askCancelPaid(number: number, total: string): string;
  passedOn(kind: AskedKind, number: number): string;
  passedOnBefore(number: number): string;
  /** before it is asked whether to cancel */
  notSentYet(number: number): string;
  nothingPaidYet(number: number): string;
  /** before it is asked which pieces */
  sorryDamaged: string;
  returnTooLate(number: number, days: number): string;
  /** of an order that has left already */
  returnInstead: string;
  /** the goods of an earlier order are in the draft */
  sameAgain(number: number): string;
  /** taking up what was said in the same message as what is answered now */
  youAlsoSaid(words: string): string;
}
