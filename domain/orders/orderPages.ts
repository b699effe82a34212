import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { conditions, type Page, type Position, readPage } from '../pages.ts';
import type { ReportQuery } from '../reports/connection.ts';
import type { OrderFulfilment, OrderPayment, OrderStatus } from './axes.ts';

/** Which orders; what is left out does not matter. Drafts are there only when they are asked for. */
export interface OrderFilter {
  status?: OrderStatus | undefined;
  payment?: OrderPayment | undefined;
  fulfilment?: OrderFulfilment | undefined;
  customerId?: string | undefined;
  /** placed then or later, and before; of a draft: made */
  since?: Date | undefined;
  until?: Date | undefined;
  /** in minor units, neither included */
  over?: number | undefined;
  under?: number | undefined;
}

/** With a minus: the latest, the largest first. Drafts are sorted by when they were made, whatever is asked. */
export const orderSorts = ['-placedAt', 'placedAt', '-total', 'total'] as const;
export type OrderSort = (typeof orderSorts)[number];

/** An order in a list. */
export interface OrderSummary {
  id: string;
  number: number | null;
  status: OrderStatus;
  payment: OrderPayment;
  fulfilment: OrderFulfilment;
  customerId: string | null;
  contactName: string | null;
  city: string;
  currency: string;
  total: number;
  paid: number;
  refunded: number;
  credit: number;
  version: number;
  createdAt: Date;
  placedAt: Date | null;
}

const summaryColumns = Prisma.sql`"id", "number", "status", "payment", "fulfilment", "customerId", "contactName",
  "city", "currency", "total", "paid", "refunded", "credit", "version", "createdAt", "placedAt"`;

/**
 * A page of orders, read along one index whatever is filtered and sorted: the rarest filter leads it, and the others are
 * asked of at most SCANNED rows. So a page may be short, or empty, and still have a next one.
 */
export function listOrderPage(
  tx: Tx,
  options: { filter: OrderFilter; sort: OrderSort; after?: Position | undefined; limit: number },
): Promise<Page<OrderSummary>> {
  const { filter, after, limit } = options;
  const key = keyOf(filter, options.sort);
  const leading = leadingFilter(filter);
  return readPage<OrderSummary>(tx, {
    ...{ table: 'Order', columns: summaryColumns, key, after, limit },
    inIndex: [...equal(filter, [leading]), ...rangeOf(filter, key.column), isThere(filter, key.column)],
    others: [
      ...equal(
        filter,
        byRarity.filter((name) => name !== leading),
      ),
      ...[timeOf(filter), 'total' as const]
        .filter((column) => column !== key.column)
        .flatMap((column) => rangeOf(filter, column)),
    ],
  });
}

/** How many orders there are; reads as many rows as it finds, hence away from the event loop. */
export async function countOrders(report: ReportQuery, filter: OrderFilter): Promise<number> {
  const time = timeOf(filter);
  const where = conditions([
    ...equal(filter, byRarity),
    ...rangeOf(filter, time),
    ...rangeOf(filter, 'total'),
    isThere(filter, time),
  ]);
  const sql = Prisma.sql`SELECT count(*) AS "count" FROM "Order" WHERE ${where}`;
  const [row] = await report(sql.sql, sql.values as (string | number | Date)[]);
  return Number(row?.count ?? 0);
}

type Equal = 'customerId' | 'status' | 'payment' | 'fulfilment';
type Sorted = 'placedAt' | 'createdAt' | 'total';

const byRarity: Equal[] = ['customerId', 'status', 'payment', 'fulfilment'];

/** What most orders of a shop that has been open for a while have come to. */
const common = ['completed', 'paid', 'delivered'];

function leadingFilter(filter: OrderFilter): Equal | undefined {
  const given = byRarity.filter((name) => filter[name] !== undefined);
  if (filter.status === 'draft') return 'status';
  return given.find((name) => !common.includes(filter[name] ?? '')) ?? given[0];
}

const equal = (filter: OrderFilter, names: (Equal | undefined)[]): Prisma.Sql[] =>
  names.flatMap((name) =>
    name && filter[name] !== undefined ? [Prisma.sql`${Prisma.raw(`"${name}"`)} = ${filter[name]}`] : [],
  );

const timeOf = ({ status }: OrderFilter): Sorted => (status === 'draft' ? 'createdAt' : 'placedAt');

function keyOf(filter: OrderFilter, sort: OrderSort) {
  const isDown = sort.startsWith('-');
  if (filter.status === 'draft') return { column: 'createdAt' as const, tie: 'id', isDown };
  return { column: sort.replace('-', '') as 'placedAt' | 'total', tie: 'number', isDown };
}

function rangeOf(filter: OrderFilter, column: Sorted): Prisma.Sql[] {
  const name = Prisma.raw(`"${column}"`);
  const { since, until, over, under } = filter;
  if (column === 'total')
    return [
      ...(over === undefined ? [] : [Prisma.sql`${name} > ${over}`]),
      ...(under === undefined ? [] : [Prisma.sql`${name} < ${under}`]),
    ];
  return [
    ...(since === undefined ? [] : [Prisma.sql`${name} >= ${since}`]),
    ...(until === undefined ? [] : [Prisma.sql`${name} < ${until}`]),
  ];
}

/** Drafts have no number and no time of placing, so that the index itself leaves them out. */
function isThere({ status }: OrderFilter, column: Sorted): Prisma.Sql {
  if (status === 'draft') return Prisma.sql`"createdAt" IS NOT NULL`;
  return column === 'total' ? Prisma.sql`"number" IS NOT NULL` : Prisma.sql`"placedAt" IS NOT NULL`;
}
