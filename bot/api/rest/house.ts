import { createSolver, type Solve } from '../../../domain/allocation/solver.ts';
import type { Db } from '../../../domain/db.ts';
import type { RestHouse } from './route.ts';

const APPROVAL_LIMIT = 50_000;

/** What routes work with, of what a server or a terminal has. */
export function restHouse(
  options: {
    db: Db;
    shop: {
      currency: string;
      timeZone: string;
      orderExpiryHours: number | null;
      refundApprovalLimit?: number;
    };
    now: () => Date;
    solve?: Solve;
  },
  onWritten: RestHouse['onWritten'],
): RestHouse {
  const { db, shop, now, solve = createSolver() } = options;
  const { currency, timeZone, orderExpiryHours, refundApprovalLimit = APPROVAL_LIMIT } = shop;
  return { db, shop: { currency, timeZone, orderExpiryHours, refundApprovalLimit }, now, solve, onWritten };
}
