import { done, type Outcome, refuse } from '../outcome.ts';
import type { FoundLine } from './moveOrder.ts';

/** Pieces of one line, by its place in the order. */
export interface LinePieces {
  position: number;
  quantity: number;
}

/**
 * The pieces a move is about: those asked for, or all that `most` allows of each line. Refuses a line the order does
 * not have, a quantity above what is allowed, and nothing at all.
 */
export function readPieces(
  lines: FoundLine[],
  asked: LinePieces[] | undefined,
  most: (line: FoundLine) => number,
): Outcome<LinePieces[]> {
  const wanted = asked ?? lines.map((line) => ({ position: line.position, quantity: most(line) }));
  const byPosition = new Map<number, number>();
  for (const { position, quantity } of wanted) {
    byPosition.set(position, (byPosition.get(position) ?? 0) + quantity);
  }
  for (const [position, quantity] of byPosition) {
    const line = lines.find((one) => one.position === position);
    if (!line) return refuse({ kind: 'lineNotFound', position });
    const isAllowed = Number.isInteger(quantity) && quantity <= most(line) && quantity >= (asked ? 1 : 0);
    if (!isAllowed) return refuse({ kind: 'quantityNotAllowed', most: most(line) });
  }
  const pieces = [...byPosition].map(([position, quantity]) => ({ position, quantity }));
  const moving = pieces.filter(({ quantity }) => quantity > 0);
  return moving.length > 0 ? done(moving) : refuse({ kind: 'quantityNotAllowed', most: 0 });
}

/** How many pieces of a line are meant. */
export const piecesOfLine = (pieces: LinePieces[], { position }: { position: number }): number =>
  pieces.find((one) => one.position === position)?.quantity ?? 0;

/** What that is of each product. */
export const stockLines = (lines: FoundLine[], pieces: LinePieces[]) =>
  lines.map((line) => ({ productId: line.productId, quantity: piecesOfLine(pieces, line) }));

/** What an order waits for of each product: what has not been sent yet, and how much of it was promised to it. */
export const waitingLines = (lines: FoundLine[]) =>
  lines.map(({ productId, quantity, shipped, allocated }) => ({
    ...{ productId, quantity: quantity - shipped, allocated },
  }));

/** How many of the pieces of a line were promised to it: those go first. */
export const promisedPieces = (pieces: LinePieces[], line: FoundLine): number =>
  Math.min(line.allocated, piecesOfLine(pieces, line));

/** The lines once nothing is promised to them any more. */
export const withoutPromise = (lines: FoundLine[]): FoundLine[] =>
  lines.map((line) => ({ ...line, allocated: 0 }));
