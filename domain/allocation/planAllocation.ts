import type { ReportQuery } from '../reports/connection.ts';
import { explainAllocation, type PlannedOrder } from './explain.ts';
import type { Ask, Programme } from './programme.ts';
import { readWaiting, type ShortProduct, type Waiting, type WaitingLine } from './readWaiting.ts';
import type { Solve } from './solver.ts';
import { totalWorth, type Worth, worthOf } from './worth.ts';

/** A waiting line with what the programme says of it. */
export interface PlannedLine extends WaitingLine {
  /** of one piece */
  worth: Worth;
  gets: number;
}

export interface PlannedProduct extends ShortProduct {
  onHand: number;
  /** on hand and promised to nobody before this plan */
  free: number;
  /** of that, what this plan gives */
  given: number;
  /** what one more piece would be worth, in minor units of `currency`; null: not known */
  oneMore: number | null;
}

/** Who gets what of what is on hand, and why. Nothing is promised yet: see keepPlan and applyAllocation. */
export interface AllocationPlan {
  /** each order gets all it waits for of these products, or nothing */
  whole: boolean;
  products: PlannedProduct[];
  /** in the order they are served: those that get something, then those that wait, the next in line first */
  orders: PlannedOrder[];
  /** in minor units; and how far from the best it may be, 0 to 1, when the time limit ended the search */
  value: number;
  gap: number;
  /** younger lines beyond the 200 oldest, which were not looked at */
  leftOut: number;
}

export interface PlanOptions {
  /** all short products without */
  productIds?: string[] | undefined;
  whole: boolean;
  /** for the search in whole orders, which can be long; default 5 s */
  timeLimitMs?: number | undefined;
  now: Date;
}

const TIME_LIMIT_MS = 5_000;

/**
 * Works out who gets what has come in: the allocation that serves the most margin and priority. It reads and computes
 * outside the event loop and writes nothing. Throws when the report or the solver does.
 */
export async function planAllocation(
  { report, solve }: { report: ReportQuery; solve: Solve },
  options: PlanOptions,
): Promise<AllocationPlan> {
  const { productIds, whole, timeLimitMs = TIME_LIMIT_MS, now } = options;
  const waiting = await readWaiting(report, { productIds, together: whole });
  const { products, lines: waitingLines, leftOut } = waiting;
  const { programme, linesOf } = programmeOf(waiting, { whole, now });
  const { units, prices, value, gap } = await solve(programme, { timeLimitMs });

  const given = new Map(linesOf.flatMap((own, j) => own.map((line) => [line, units[j] ?? 0] as const)));
  const lines = waitingLines.map((line) => {
    const share = given.get(line) ?? 0;
    return { ...line, worth: worthOf(line, now), gets: whole ? share * line.wants : share };
  });
  const planned = products.map((product, i) => plannedProduct(product, lines, prices?.[i] ?? null));
  return {
    whole,
    products: planned,
    orders: explainAllocation({ whole, products: planned, lines }),
    value,
    gap,
    leftOut,
  };
}

/** What is on hand and promised to nobody; never below zero, should a stock take have found less than was promised. */
const freeOf = ({ stock, reserved, allocated }: ShortProduct) => Math.max(0, stock + reserved - allocated);

/** The programme, and the lines that each of its asks stands for. */
function programmeOf({ products, lines }: Waiting, { whole, now }: { whole: boolean; now: Date }) {
  const placeOf = new Map(products.map(({ productId }, i) => [productId, i]));
  const linesOf = whole ? byOrder(lines) : lines.map((line) => [line]);
  const asks = linesOf.map((own) => askOf(own, { whole, now, placeOf }));
  const programme: Programme = { stock: products.map(freeOf), asks };
  return { programme, linesOf };
}

/** A line asks for single pieces; an order, whole, for all of its own at once. */
function askOf(
  own: WaitingLine[],
  options: { whole: boolean; now: Date; placeOf: Map<string, number> },
): Ask {
  const { whole, now, placeOf } = options;
  const pieces = new Map<number, number>();
  let value = 0;
  for (const line of own) {
    const product = placeOf.get(line.productId) ?? 0;
    const unit = whole ? line.wants : 1;
    pieces.set(product, (pieces.get(product) ?? 0) + unit);
    value += totalWorth(worthOf(line, now)) * unit;
  }
  const uses = [...pieces].map(([product, count]) => ({ product, pieces: count }));
  return { units: whole ? 1 : (own[0]?.wants ?? 0), value, uses };
}

function byOrder(lines: WaitingLine[]): WaitingLine[][] {
  const orders = new Map<string, WaitingLine[]>();
  for (const line of lines) orders.set(line.orderId, [...(orders.get(line.orderId) ?? []), line]);
  return [...orders.values()];
}

function plannedProduct(product: ShortProduct, lines: PlannedLine[], oneMore: number | null): PlannedProduct {
  const given = lines
    .filter(({ productId }) => productId === product.productId)
    .reduce((sum, { gets }) => sum + gets, 0);
  const { stock, reserved } = product;
  return { ...product, onHand: Math.max(0, stock + reserved), free: freeOf(product), given, oneMore };
}
