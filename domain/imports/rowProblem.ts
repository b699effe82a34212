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
  | { kind: 'otherCurrency'; currency: string };

/** What a row says, or why it cannot be taken. */
export type ReadRow<G> = { ok: true; value: G } | { ok: false; problem: RowProblem };

export const notValid = (column: string) =>
  ({ ok: false, problem: { kind: 'cellNotValid', column } }) as const;
