import { actorText } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome } from '../outcome.ts';
import { type MovedOrder, type MoveRequest, moveOrder } from './moveOrder.ts';
import { type LinePieces, piecesOfLine, readPieces, stockLines } from './pieces.ts';
import { restock } from './stock.ts';

/**
 * Records that pieces came back, all that are out unless `lines` says which. With `restocked` they can be sold again.
 * Their price is another matter: see refundOrder.
 */
export function returnOrder(
  tx: Tx,
  options: MoveRequest & { lines?: LinePieces[] | undefined; restocked: boolean; reason: string },
): Promise<Outcome<MovedOrder>> {
  const { restocked, reason, actor, orderId, now } = options;
  return moveOrder(tx, {
    ...options,
    move: 'return',
    plan: (order) => {
      const pieces = readPieces(order.lines, options.lines, ({ shipped, returned }) => shipped - returned);
      if (!pieces.ok) return pieces;

      return done({
        lines: order.lines.map((line) => ({
          ...line,
          returned: line.returned + piecesOfLine(pieces.value, line),
        })),
        kinds: ({ fulfilment }) => [fulfilment === 'returned' ? 'returned' : 'partlyReturned'],
        detail: reason,
        write: async (key) => {
          if (restocked) await restock(tx, { lines: stockLines(order.lines, pieces.value) });
          await tx.$executeRaw`
            INSERT INTO "Return" ("id", "orderId", "lines", "restocked", "reason", "requestId", "recordedBy", "createdAt")
            VALUES (${newId()}, ${orderId}, ${JSON.stringify(pieces.value)}, ${restocked}, ${reason}, ${key},
              ${actorText(actor)}, ${now})`;
        },
      });
    },
  });
}
