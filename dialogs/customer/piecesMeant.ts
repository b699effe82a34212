import type { Order, PlacedLine } from '../../domain/orders/order.ts';
import type { AskedKind } from '../../domain/tasks/taskRecord.ts';
import { saysAll, saysOneOf, saysWholeOrder } from '../understanding/aboutOrder.ts';
import type { Understood } from '../understanding/recognize.ts';

/** Pieces of a product in an order; the quantity is left out when it was not said which of several. */
export interface Meant {
  productId: string;
  quantity?: number;
}

/** Pieces of each product that can still be asked back; lines of none are left out. */
export function piecesLeft({ lines }: Order, kind: AskedKind): { productId: string; quantity: number }[] {
  const gone = ({ returned, refunded }: PlacedLine) =>
    kind === 'returnAsked' ? returned : kind === 'refundAsked' ? refunded : 0;
  return lines
    .map((line) => ({ productId: line.productId, quantity: line.quantity - gone(line) }))
    .filter(({ quantity }) => quantity > 0);
}

/**
 * Which pieces somebody speaks of: the goods named, all of them, or those of an order of one line; empty when that is
 * not to be told.
 */
export function piecesMeant(
  left: { productId: string; quantity: number }[],
  { text, entities }: Understood,
): Meant[] {
  const { lines, quantity } = entities;
  const one = saysOneOf(text) ? 1 : undefined;
  const all = saysAll(text);
  const named = left.flatMap((line) => {
    const said = lines.find(({ mention }) => mention.candidates.includes(line.productId));
    return said ? [counted(line, one ?? said.quantity, all)] : [];
  });
  if (named.length > 0) return named;
  if (lines.length > 0) return [];
  const [only] = left;
  if (only && left.length === 1) return [counted(only, one ?? quantity, all || saysWholeOrder(text))];
  return all || saysWholeOrder(text) ? left : [];
}

function counted(line: Required<Meant>, said: number | undefined, all: boolean): Meant {
  const isMany = line.quantity > 1 && !all;
  if (said === undefined) return isMany ? { productId: line.productId } : line;
  return { productId: line.productId, quantity: Math.max(1, Math.min(said, line.quantity)) };
}
