import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { type FoundLine, type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';
import { type LinePieces, piecesOfLine, promisedPieces, readPieces } from './pieces.ts';
import { shipStock } from './stock.ts';

/** Records that pieces left the house, all that are still here unless `lines` says which, and what is known of their way. */
export function shipOrder(
  tx: Tx,
  options: MoveRequest & {
    lines?: LinePieces[] | undefined;
    carrier?: string | undefined;
    tracking?: string | undefined;
  },
): Promise<Outcome<MovedOrder>> {
  const { carrier = null, tracking = null, orderId, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'ship',
    plan: (order) => {
      const pieces = readPieces(order.lines, options.lines, ({ quantity, shipped }) => quantity - shipped);
      if (!pieces.ok) return pieces;
      const short = shortOnHand(order.lines, pieces.value);
      if (short.length > 0) return refuse({ kind: 'outOfStock', short });
      const promised = promisedToOthers(order.lines, pieces.value);
      if (promised.length > 0) return refuse({ kind: 'promisedElsewhere', short: promised });

      return done({
        lines: order.lines.map((line) => ({
          ...line,
          shipped: line.shipped + piecesOfLine(pieces.value, line),
          allocated: line.allocated - promisedPieces(pieces.value, line),
        })),
        kinds: ({ fulfilment }) => [fulfilment === 'partlyShipped' ? 'partlyShipped' : 'shipped'],
        detail: [carrier, tracking].filter(Boolean).join(' '),
        write: async (key) => {
          await shipStock(tx, { lines: leavingLines(order.lines, pieces.value) });
          await tx.$executeRaw`
            INSERT INTO "Shipment" ("id", "orderId", "carrier", "tracking", "lines", "requestId", "shippedAt")
            VALUES (${newId()}, ${orderId}, ${carrier}, ${tracking}, ${JSON.stringify(pieces.value)}, ${key}, ${now})`;
        },
      });
    },
  });
}

/** What leaves of each product, and how much of it was promised to this order. */
const leavingLines = (lines: FoundLine[], pieces: LinePieces[]) =>
  lines.map((line) => ({
    productId: line.productId,
    quantity: piecesOfLine(pieces, line),
    allocated: promisedPieces(pieces, line),
  }));

/** Pieces on hand that are promised to other lines do not leave with this order; `left` is what may. */
function promisedToOthers(lines: FoundLine[], pieces: LinePieces[]) {
  return lines.flatMap((line) => {
    const { productId, nameEn, nameZh, stock, reserved, promised } = line;
    const sameProduct = lines.filter((one) => one.productId === productId);
    const wanted = sameProduct.reduce((sum, one) => sum + piecesOfLine(pieces, one), 0);
    const own = sameProduct.reduce((sum, one) => sum + promisedPieces(pieces, one), 0);
    const free = Math.max(0, stock + reserved - promised);
    const isShort = wanted - own > free && sameProduct[0] === line;
    return isShort ? [{ productId, nameEn, nameZh, wanted, left: own + free }] : [];
  });
}

/** More can be sold than there is, where the product allows it; nobody can send what is not there. */
function shortOnHand(lines: FoundLine[], pieces: LinePieces[]) {
  return lines.flatMap((line) => {
    const sameProduct = lines.filter(({ productId }) => productId === line.productId);
    const wanted = sameProduct.reduce((sum, one) => sum + piecesOfLine(pieces, one), 0);
    const { productId, nameEn, nameZh, stock, reserved } = line;
    const left = Math.max(0, stock + reserved);
    return wanted > left && sameProduct[0] === line ? [{ productId, nameEn, nameZh, wanted, left }] : [];
  });
}
