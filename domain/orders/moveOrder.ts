import { type Actor, type Door, mayReach } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import { fulfilmentOf, isStep, type Money, type OrderStatus, paymentOf, settled } from './axes.ts';
import { addEvents, changesBetween, type EventKind, requestKey } from './history.ts';
import { type LedgerEvent, post } from './ledger.ts';
import {
  headColumns,
  headOf,
  type Order,
  type OrderHead,
  type OrderRow,
  openHead,
  type PlacedLine,
  placedLineColumns,
  placedLineOf,
} from './order.ts';
import { type MoveRule, mayMove, type PlacedMove, whyNot } from './orderMoves.ts';

/** Who asks for a move, when, through which door, and under which name a repeat of it is known (unique in the order). */
export interface MoveRequest {
  orderId: string;
  requestId: string;
  actor: Actor;
  door: Door;
  now: Date;
}

/** The order after the move; `repeat`: this request had done it before and nothing happened now. */
export interface MovedOrder extends Order {
  repeat: boolean;
}

/** A line as a move finds it. */
export interface FoundLine extends PlacedLine {
  /** of its product: what can be sold, what is reserved, and whether more can be sold than is there */
  stock: number;
  reserved: number;
  backorder: boolean;
  /** what is promised of it, to this line and to others */
  promised: number;
}

/** An order as a move finds it, under the lock of its row. */
export interface FoundOrder extends OrderHead {
  lines: FoundLine[];
  /** whether a manager asks, or who runs the server */
  byManager: boolean;
  /** all refunds so far, in minor units */
  givenBack: number;
  /** asked of a provider and not gone yet: nobody else may give this back */
  onItsWayBack: number;
}

/** What a move is going to do; nothing is written before it is known. */
export interface MovePlan {
  status?: OrderStatus;
  money?: Partial<Money>;
  /** what else is other about it; `write` writes it */
  head?: Partial<OrderHead>;
  /** all lines, when pieces of one have moved */
  lines?: FoundLine[];
  expiredAt?: null;
  kinds(moved: Order): EventKind[];
  detail?: string;
  posting?: LedgerEvent;
  /** writes what the move brings with it; `key` names the request in the rows */
  write?(key: string, moved: Order): Promise<void>;
}

type Planner = (order: FoundOrder) => Outcome<MovePlan> | Promise<Outcome<MovePlan>>;

/** One move of a placed order by the table of moves. */
export function moveOrder(
  tx: Tx,
  options: MoveRequest & { move: PlacedMove; plan: Planner },
): Promise<Outcome<MovedOrder>> {
  const { move, actor, plan } = options;
  return changeOrder(tx, {
    ...options,
    plan: (order) => {
      const rule = mayMove(move, actor) ? whyNot(move, order) : 'isForStaff';
      return rule ? refuseMove(move, rule, order) : plan(order);
    },
  });
}

/**
 * Changes a placed order as `plan` says, once a request. Its first statement locks the order's row on PostgreSQL and
 * takes the writer on SQLite, so that what the second one reads stays true; the write repeats it all the same.
 */
export async function changeOrder(
  tx: Tx,
  options: MoveRequest & { move: PlacedMove | 'release' | 'edit'; plan: Planner },
): Promise<Outcome<MovedOrder>> {
  const { actor, door, orderId, move, now } = options;
  const key = requestKey(options);

  const found = await findForMove(tx, { orderId, key, actor });
  if (!found || !mayReach(actor, found.order.customerId)) return refuse({ kind: 'orderNotFound' });
  const { order } = found;
  if (found.isDone) return done({ ...orderOf(order), repeat: true });
  const planned = await options.plan(order);
  if (!planned.ok) return planned;

  const plan = planned.value;
  const moved = afterPlan(order, plan);
  await writeOrder(tx, { order, moved, now });
  await writePieces(tx, { orderId, before: order.lines, after: moved.lines });
  await plan.write?.(key, moved);
  if (plan.posting)
    await post(tx, [{ id: key, orderId, currency: order.currency, event: plan.posting, at: now }]);

  const isCompleted = moved.status === 'completed' && order.status !== 'completed';
  const kinds = isCompleted ? [...plan.kinds(moved), 'completed' as const] : plan.kinds(moved);
  const { detail = '' } = plan;
  const changes = changesBetween(orderOf(order), moved);
  await addEvents(tx, { key, orderId, kinds, actor, door, detail, changes, now });
  await writeAudit(tx, { actor, action: `order.${move}`, subject: 'order', subjectId: orderId, detail, now });
  return done({ ...moved, repeat: false });
}

export const refuseMove = (move: PlacedMove, rule: MoveRule, { status, payment, fulfilment }: OrderHead) =>
  refuse({ kind: 'moveNotAllowed', move, rule, status, payment, fulfilment });

type FoundRow = OrderRow & {
  stock: number;
  reserved: number;
  backorder: boolean;
  promised: number;
  doneAs: string | null;
  role: string | null;
  givenBack: bigint | number;
  onItsWayBack: bigint | number;
};

/** A placed order with its lines, under its lock, and whether the request was done before. */
async function findForMove(tx: Tx, options: { orderId: string; key: string; actor: Actor }) {
  const { orderId, key, actor } = options;
  const staffId = actor.as === 'staff' ? actor.staffId : '';
  const locked = await tx.$executeRaw`
    UPDATE "Order" SET "version" = "version" WHERE "id" = ${orderId} AND "status" <> 'draft'`;
  if (locked === 0) return null;

  const rows = await tx.$queryRaw<FoundRow[]>`
    SELECT ${headColumns}, ${placedLineColumns}, p."stock", p."reserved", p."backorder",
      p."allocated" AS "promised", e."id" AS "doneAs", s."role",
      (SELECT coalesce(sum(r."amount"), 0) FROM "Refund" r WHERE r."orderId" = o."id") AS "givenBack",
      (SELECT coalesce(sum(b."amount"), 0) FROM "ProviderRefund" b WHERE b."orderId" = o."id"
        AND b."status" IN ('requested', 'sent')) AS "onItsWayBack"
    FROM "Order" o LEFT JOIN "OrderLine" l ON l."orderId" = o."id" LEFT JOIN "Product" p ON p."id" = l."productId"
      LEFT JOIN "OrderEvent" e ON e."id" = ${key} LEFT JOIN "Staff" s ON s."id" = ${staffId} AND s."active" = true
    WHERE o."id" = ${orderId} ORDER BY l."position"`;
  const [first] = rows;
  if (!first) return null;

  const { role } = first;
  const sums = { givenBack: Number(first.givenBack), onItsWayBack: Number(first.onItsWayBack) };
  const asked = { byManager: role === 'manager' || actor.as === 'operator', ...sums };
  const order = { ...openHead(tx.vault, first), lines: rows.flatMap(foundLine), ...asked };
  return { order, isDone: first.doneAs !== null };
}

function foundLine(row: FoundRow): FoundLine[] {
  if (row.position === null) return [];
  const { stock, reserved, backorder, promised } = row;
  return [{ ...placedLineOf(row), stock, reserved, backorder, promised }];
}

/** Where the plan leads; a step that no table has is a bug in the plan. */
function afterPlan(order: FoundOrder, plan: MovePlan): Order {
  const money = { ...order, ...plan.money };
  const changed: OrderHead = {
    ...headOf(order),
    ...plan.head,
    ...plan.money,
    status: plan.status ?? order.status,
    payment: plan.money ? paymentOf(money) : order.payment,
    fulfilment: plan.lines ? fulfilmentOf(plan.lines) : order.fulfilment,
    version: order.version + 1,
    expiredAt: plan.expiredAt === null ? null : order.expiredAt,
  };
  const axes = settled(changed);
  if (!isStep(order, axes)) throw new Error(`No step leads there: ${JSON.stringify([order.id, axes])}.`);

  const waits = axes.status === 'placed' && axes.payment === 'unpaid' && axes.fulfilment === 'unfulfilled';
  const lines = (plan.lines ?? order.lines).map(placedPart);
  return { ...changed, ...pickAxes(axes), expiresAt: waits ? order.expiresAt : null, lines };
}

const pickAxes = ({ status, payment, fulfilment }: OrderHead) => ({ status, payment, fulfilment });

const orderOf = ({ byManager: _m, givenBack: _g, onItsWayBack: _w, ...order }: FoundOrder): Order => ({
  ...order,
  lines: order.lines.map(placedPart),
});

const placedPart = ({
  stock: _s,
  reserved: _r,
  backorder: _b,
  promised: _p,
  ...line
}: FoundLine): PlacedLine => line;

/** The version would do; the axes say why this order was chosen, should the version ever be bumped by a mistake. */
async function writeOrder(tx: Tx, options: { order: FoundOrder; moved: Order; now: Date }): Promise<void> {
  const { order, moved, now } = options;
  const changed = await tx.$executeRaw`
    UPDATE "Order" SET "status" = ${moved.status}, "payment" = ${moved.payment},
      "fulfilment" = ${moved.fulfilment}, "paid" = ${moved.paid}, "refunded" = ${moved.refunded},
      "credit" = ${moved.credit}, "expiresAt" = ${moved.expiresAt}, "expiredAt" = ${moved.expiredAt},
      "version" = ${moved.version}, "updatedAt" = ${now}
    WHERE "id" = ${order.id} AND "status" = ${order.status} AND "payment" = ${order.payment}
      AND "fulfilment" = ${order.fulfilment} AND "version" = ${order.version}`;
  if (changed === 0) throw new RunAgain('Somebody else moved the order meanwhile.');
}

async function writePieces(
  tx: Tx,
  options: { orderId: string; before: PlacedLine[]; after: PlacedLine[] },
): Promise<void> {
  const { orderId, before, after } = options;
  const figures = ({ shipped, delivered, returned, refunded, allocated }: PlacedLine) =>
    [shipped, delivered, returned, refunded, allocated].join();
  for (const [index, line] of after.entries()) {
    const was = before[index];
    if (was && figures(was) === figures(line)) continue;
    await tx.$executeRaw`
      UPDATE "OrderLine" SET "shipped" = ${line.shipped}, "delivered" = ${line.delivered},
        "returned" = ${line.returned}, "refunded" = ${line.refunded}, "allocated" = ${line.allocated}
      WHERE "orderId" = ${orderId} AND "position" = ${line.position}`;
  }
}
