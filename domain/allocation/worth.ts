/** What giving a piece to a line is good for, in minor units each; all of them together are what the programme maximises. */
export interface Worth {
  /** what the piece brings without tax, less what it costs us where that is known */
  margin: number;
  /** it is paid for */
  paid: number;
  /** its customer was told a date */
  promised: number;
  /** it has been waiting */
  waits: number;
  /** its customer has ordered before */
  regular: number;
}

export type Factor = keyof Worth;

/** Factors by how a shop would name them as a reason. */
export const factors = ['paid', 'promised', 'waits', 'regular', 'margin'] as const satisfies Factor[];

/** What is known of a line that waits. */
export interface LineFacts {
  /** of a piece, in minor units: the price on the list, what this customer pays without tax, and what it costs us */
  price: number;
  brings: number;
  cost: number | null;
  /** the order's, 0 to 1 */
  paidShare: number;
  placedAt: Date;
  promisedFor: Date | null;
  /** orders of its customer that are completed */
  earlierOrders: number;
}

const DAY_MS = 86_400_000;

// Priorities are shares of the price, so that they weigh alike for dear and for cheap goods, in percent:
const PAID = 100; // of what is paid: money that we hold comes before money that we hope for
const A_DAY = 2; // for each day of waiting
const MOST_WAITING = 60;
const PROMISED = 50; // at its date and after it
const A_DAY_BEFORE = 5; // less for each day that is still to go
const AN_ORDER = 2; // for each earlier order
const MOST_REGULAR = 20;

/**
 * What a piece for this line is worth. It is at least 1 in all: what was sold is delivered, even at a loss.
 * @example worthOf({ price: 100, brings: 90, cost: null, paidShare: 1, … }, now) // { margin: 90, paid: 100, … }
 */
export function worthOf(facts: LineFacts, now: Date): Worth {
  const { price, brings, cost, paidShare, placedAt, promisedFor, earlierOrders } = facts;
  const share = (percent: number) => Math.round((price * percent) / 100);
  const toGo = promisedFor ? Math.max(0, daysBetween(now, promisedFor)) : Number.POSITIVE_INFINITY;
  const priorities = {
    paid: share(PAID * paidShare),
    promised: share(Math.max(0, PROMISED - A_DAY_BEFORE * toGo)),
    waits: share(Math.min(MOST_WAITING, A_DAY * daysWaited(placedAt, now))),
    regular: share(Math.min(MOST_REGULAR, AN_ORDER * earlierOrders)),
  };
  const priority = sumOf(priorities);
  return { margin: Math.max(brings - (cost ?? 0), 1 - priority), ...priorities };
}

/** All of it together, in minor units. */
export const totalWorth = (worth: Worth): number => sumOf(worth);

const sumOf = (parts: object): number =>
  Object.values(parts).reduce((sum: number, part: number) => sum + part, 0);

/** Whole days. @example daysWaited(yesterdayAtNoon, todayAtEleven) // 0 */
export const daysWaited = (placedAt: Date, now: Date): number => Math.max(0, daysBetween(placedAt, now));

const daysBetween = (from: Date, to: Date) => Math.floor((to.getTime() - from.getTime()) / DAY_MS);
