/**
 * The integer programme behind an allocation: minimise -c·u over A u <= b, 0 <= u <= units, u whole. An ask is a line, of
 * which single pieces may be given, or a whole order, which is given or not: then it has one unit. u / units is the
 * share of it that is filled.
 */
export interface Programme {
  /** b: pieces of each product that may be given */
  stock: number[];
  /** the older first: of two that are alike the earlier one is served */
  asks: Ask[];
}

export interface Ask {
  units: number;
  /** c: what a unit is worth, a positive integer in minor units */
  value: number;
  /** A: the pieces of each product, by its place in `stock`, that a unit takes */
  uses: { product: number; pieces: number }[];
}

/** What was found, how good it is, and what more stock would be worth. */
export interface Solution {
  /** given of each ask */
  units: number[];
  value: number;
  /** no allocation is worth more */
  bound: number;
  /** how far `value` may be from the best, 0 to 1; 0 when it is proven to be the best */
  gap: number;
  /** what one more piece of each product is worth, by the duals of the relaxation, in minor units; null: not known */
  prices: number[] | null;
}

/** @example valueServed({ stock: [3], asks: [{ units: 5, value: 100, uses: [{ product: 0, pieces: 1 }] }] }, [3]) // 300 */
export const valueServed = ({ asks }: Programme, units: number[]): number =>
  asks.reduce((sum, { value }, j) => sum + value * (units[j] ?? 0), 0);

/** Whether these units are whole, within what is asked, and take no more than there is. */
export function isFeasible({ stock, asks }: Programme, units: number[]): boolean {
  const left = [...stock];
  return asks.every(({ units: most, uses }, j) => {
    const given = units[j] ?? 0;
    for (const { product, pieces } of uses) left[product] = (left[product] ?? 0) - pieces * given;
    const isWithin = Number.isInteger(given) && given >= 0 && given <= most;
    return isWithin && uses.every(({ product }) => (left[product] ?? 0) >= 0);
  });
}

/** The asks by what a piece for them is worth, each given what is left: where the solver starts, and often the best. */
export function serveInTurn({ stock, asks }: Programme): number[] {
  const left = [...stock];
  const units = asks.map(() => 0);
  const perPiece = ({ value, uses }: Ask) => value / uses.reduce((sum, { pieces }) => sum + pieces, 0);
  const turns = [...asks.entries()].sort(([i, a], [j, b]) => perPiece(b) - perPiece(a) || i - j);
  for (const [j, { units: most, uses }] of turns) {
    const fits = Math.min(
      most,
      ...uses.map(({ product, pieces }) => Math.floor((left[product] ?? 0) / pieces)),
    );
    units[j] = fits;
    for (const { product, pieces } of uses) left[product] = (left[product] ?? 0) - pieces * fits;
  }
  return units;
}

/**
 * The same value, given to the earlier one wherever two asks are alike: a solver may return either, people expect the one
 * who came first.
 * @example preferEarlier({ stock: [1], asks: [one, one] }, [0, 1]) // [1, 0]
 */
export function preferEarlier({ asks }: Programme, units: number[]): number[] {
  const alike = new Map<string, number[]>();
  for (const [j, { value, uses }] of asks.entries()) {
    const kind = JSON.stringify([value, uses]);
    alike.set(kind, [...(alike.get(kind) ?? []), j]);
  }
  const preferred = [...units];
  for (const group of alike.values()) {
    let left = group.reduce((sum, j) => sum + (units[j] ?? 0), 0);
    for (const j of group) {
      preferred[j] = Math.min(left, asks[j]?.units ?? 0);
      left -= preferred[j] ?? 0;
    }
  }
  return preferred;
}
