/** Why a row is left out; the others go in. */
export type RowProblem =
  /** a cell that cannot be what its column is */
  | { kind: 'cellNotValid'; column: string }
  | { kind: 'cellMissing'; column: string }
  /** more cells than the header: a comma in a name without quotation marks moves all that follow */
  | { kind: 'tooManyCells'; most: number }
  /** nothing by which the same file again would find it */
  | { kind: 'keyMissing' }
  /** a row above is about the same one */
  | { kind: 'repeated' }
  /** its phone is one customer's and its e-mail another's, or two customers have it */
  | { kind: 'severalFit' }
  /** they have 20 of the kind already */
  | { kind: 'tooManyDetails'; column: string }
  | { kind: 'otherCurrency'; currency: string }
  /** the row is right, another of its order is not; `line` is where that one ends */
  | { kind: 'anotherRow'; line: number; problem: RowProblem }
  /** it says another thing than a row above of the same order */
  | { kind: 'rowsDiffer'; column: string }
  | { kind: 'tooManyLines'; most: number }
  | { kind: 'customerUnknown' }
  | { kind: 'severalNamed' }
  | { kind: 'productUnknown'; sku: string }
  /** what the column says, and what the lines come to, in minor units */
  | { kind: 'sumDiffers'; column: string; says: number; comesTo: number; currency: string }
  | { kind: 'notConsistent'; rule: StandingRule }
  /** one with its number is here, placed at another time or for another sum */
  | { kind: 'anotherOrder' };

/** Why what a file says of an order's state cannot all be true. */
export type StandingRule =
  | ('paidAboveTotal' | 'refundedAbovePaid' | 'paymentDiffers' | 'piecesNotPossible' | 'fulfilmentDiffers')
  | ('notCompleted' | 'notCancelled' | 'cancelledWithMoney' | 'cancelledWithGoods');

/** What a record's rows say, or why it cannot be taken; `at` is the row that is wrong where only one is. */
export type ReadRow<G> = { ok: true; value: G } | ({ ok: false } & Refused);

export interface Refused {
  problem: RowProblem;
  at?: number | undefined;
}

export const notValid = (column: string) =>
  ({ ok: false, problem: { kind: 'cellNotValid', column } }) as const;
