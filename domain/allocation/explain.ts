import type { PlannedLine, PlannedProduct } from './planAllocation.ts';
import { type Factor, factors, totalWorth } from './worth.ts';

/** Why an order gets what it gets; sentences are made of it in dialogs/replies. */
export type Why =
  /** all it waits for */
  | { kind: 'filled' }
  /** the pieces went to another that comes first by this factor ('earlier': alike, and it was placed first) */
  | { kind: 'behind'; productId: string; order: number; gets: number; factor: Factor | 'earlier' }
  /** it goes out whole or not at all, and there is not enough to give for all of it */
  | { kind: 'notWhole'; productId: string; wants: number; free: number }
  /** another whole order makes more of what is there */
  | { kind: 'fitsLess'; productId: string; order: number }
  /** nothing of it is on hand that is not promised already */
  | { kind: 'noneLeft'; productId: string };

/** What speaks for an order, as facts. */
export interface Standing {
  paid: 'unpaid' | 'partlyPaid' | 'paid';
  placedAt: Date;
  promisedFor: Date | null;
  earlierOrders: number;
}

/** An order of a plan. */
export interface PlannedOrder extends Standing {
  orderId: string;
  number: number;
  version: number;
  customer: string | null;
  lines: { position: number; productId: string; wants: number; gets: number }[];
  wants: number;
  gets: number;
  why: Why;
  /** the products of which it gets the next piece that comes */
  nextFor: string[];
}

interface Plan {
  whole: boolean;
  products: PlannedProduct[];
  lines: PlannedLine[];
}

/** The orders of a plan with their reasons: those that get something first, by what it is worth, then the next in line. */
export function explainAllocation(plan: Plan): PlannedOrder[] {
  const next = nextInLine(plan);
  const orders = new Map<string, PlannedLine[]>();
  for (const line of plan.lines) orders.set(line.orderId, [...(orders.get(line.orderId) ?? []), line]);
  const rankOf = (own: PlannedLine[]) => Math.max(...own.map(worthOfLine));
  return [...orders.values()]
    .map((own) => ({ order: plannedOrder(plan, own, next), rank: rankOf(own) }))
    .sort((a, b) => served(b.order) - served(a.order) || b.rank - a.rank || a.order.number - b.order.number)
    .map(({ order }) => order);
}

const served = ({ gets }: PlannedOrder) => Math.min(gets, 1);
const worthOfLine = ({ worth }: PlannedLine) => totalWorth(worth);

function plannedOrder(plan: Plan, own: PlannedLine[], next: Map<string, string>): PlannedOrder {
  const [first] = own;
  if (!first) throw new Error('An order without lines.');
  const { orderId, number, version, customer, placedAt, promisedFor, earlierOrders, paidShare } = first;
  const short = own.find(({ wants, gets }) => gets < wants);
  return {
    ...{ orderId, number, version, customer, placedAt, promisedFor, earlierOrders },
    paid: paidShare >= 1 ? 'paid' : paidShare > 0 ? 'partlyPaid' : 'unpaid',
    lines: own.map(({ position, productId, wants, gets }) => ({ position, productId, wants, gets })),
    wants: own.reduce((sum, { wants }) => sum + wants, 0),
    gets: own.reduce((sum, { gets }) => sum + gets, 0),
    why: short ? whyNotAll(plan, own, short) : { kind: 'filled' },
    nextFor: [...next].filter(([, id]) => id === orderId).map(([productId]) => productId),
  };
}

/** Of a whole order the scarcest of its lines is the reason, else the first that is short. */
function whyNotAll(plan: Plan, own: PlannedLine[], short: PlannedLine): Why {
  const leftOf = (line: PlannedLine) => left(plan, line.productId);
  const line = plan.whole ? (own.find((one) => leftOf(one) < one.wants) ?? short) : short;
  const { productId, wants } = line;
  const product = plan.products.find((one) => one.productId === productId);
  if (!product || product.free === 0) return { kind: 'noneLeft', productId };

  if (plan.whole && product.free < wants) return { kind: 'notWhole', productId, wants, free: product.free };
  const ahead = lastServed(plan, line);
  if (!ahead) return { kind: 'noneLeft', productId };
  const { number: order, gets } = ahead;
  if (!isBefore(plan, ahead, line)) return { kind: 'fitsLess', productId, order };
  return { kind: 'behind', productId, order, gets, factor: difference(ahead, line) };
}

const left = ({ products }: Plan, productId: string): number => {
  const product = products.find((one) => one.productId === productId);
  return product ? product.free - product.given : 0;
};

/** The last of those who get some of a line's product: whom it would have had to be before. */
function lastServed({ lines }: Plan, { productId, orderId }: PlannedLine): PlannedLine | undefined {
  return lines
    .filter((one) => one.productId === productId && one.orderId !== orderId && one.gets > 0)
    .sort((a, b) => worthOfLine(b) - worthOfLine(a))
    .at(-1);
}

/** Whether a piece is rather given to the first: it is worth more there, or as much and it was placed earlier. */
function isBefore({ lines }: Plan, one: PlannedLine, other: PlannedLine): boolean {
  const more = worthOfLine(one) - worthOfLine(other);
  return more > 0 || (more === 0 && lines.indexOf(one) < lines.indexOf(other));
}

/** What speaks most for the one ahead. */
function difference(ahead: PlannedLine, line: PlannedLine): Factor | 'earlier' {
  const more = (factor: Factor) => ahead.worth[factor] - line.worth[factor];
  const [most] = [...factors].sort((a, b) => more(b) - more(a));
  return most && more(most) > 0 ? most : 'earlier';
}

/** For each product the order whose line would get the next piece: the one that is worth most of those not filled. */
function nextInLine({ lines }: Plan): Map<string, string> {
  const next = new Map<string, PlannedLine>();
  for (const line of lines) {
    if (line.gets === line.wants) continue;
    const best = next.get(line.productId);
    if (!best || worthOfLine(line) > worthOfLine(best)) next.set(line.productId, line);
  }
  return new Map([...next].map(([productId, { orderId }]) => [productId, orderId]));
}
