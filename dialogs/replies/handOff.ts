/** Sentences around a person of the shop taking over, for both sides. */
export interface HandOffReplies {
  /** to "are you a bot?" */
  isProgram: string;
  /** what its button says */
  askPerson: string;
  /** `who` is at work; null: nobody is. `hours` and `reach` are the shop's own words, if it has told them */
  personAsked(told: { who: string | null; hours: string | undefined; reach: string | undefined }): string;
  personWaiting: string;
  personDeclined: string;
  /** to what was not understood while somebody is awaited */
  keptForPerson: string;
  personHere(name: string): string;
  botAgain: string;
  /** somebody nobody knows yet */
  unknownCustomer: string;
  assistant: string;

  handOffTitle(who: string): string;
  theySaid: string;
  theirDraft: string;
  theirLastOrder: string;
  take(who: string): string;
  /** what is written from now on goes to them */
  nowTalking(who: string): string;
  lastSaid: string;
  takenBy(name: string): string;
  handOffOver: string;
  handBackFirst(who: string): string;
  handedBack(who: string): string;
  /** they went back by themselves; `unsent`: what was just written did not reach them */
  theyLeft(who: string, unsent: boolean): string;
  nobodyWaits: string;
  waitingTitle(count: number): string;
}
