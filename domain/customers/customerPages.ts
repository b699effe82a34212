import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { listOf } from '../imports/rows.ts';
import { conditions, type Page, type Position, readPage } from '../pages.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { type DetailKind, openPrimaries, type PrimaryRow, primaryColumns } from './contactDetails.ts';
import type { CustomerRecord } from './customerRecord.ts';
import { customerTables } from './customers.ts';

/** A customer in a list, with the primary ways to reach them. */
export interface CustomerSummary extends Record<DetailKind, string | null> {
  id: string;
  /** '' while only a contact detail is known */
  name: string;
  city: string;
  language: string;
  ownerId: string | null;
  version: number;
  createdAt: Date;
}

export const customerSorts = ['-createdAt', 'createdAt', 'name', '-name'] as const;
export type CustomerSort = (typeof customerSorts)[number];

/** Which customers; what is left out does not matter. */
export interface CustomerFilter {
  ownerId?: string | undefined;
  city?: string | undefined;
  language?: string | undefined;
}

const columns = Prisma.sql`"id", "name", "city", "language", "ownerId", "version", "createdAt"`;

/** A page of customers, read along one index; see readPage. */
export async function listCustomerPage(
  tx: Tx,
  options: { filter: CustomerFilter; sort: CustomerSort; after?: Position | undefined; limit: number },
): Promise<Page<CustomerSummary>> {
  const { filter, sort, after, limit } = options;
  const key = { column: sort.replace('-', ''), tie: 'id', isDown: sort.startsWith('-') };
  const page = await readPage<Omit<CustomerSummary, DetailKind>>(tx, {
    ...{ table: 'Customer', columns, key, after, limit },
    // In no index: of thousands of customers a few have been merged, and the scan goes past them.
    ...{ inIndex: [isThere], others: others(filter) },
  });
  return { ...page, items: await withDetails(tx, page.items) };
}

/** These customers, in the order of the ids; who was merged or is gone is left out. */
export async function summariesOf(tx: Tx, ids: string[]): Promise<CustomerSummary[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<Omit<CustomerSummary, DetailKind>[]>`
    SELECT ${columns} FROM "Customer" WHERE "id" IN (${listOf(ids)}) AND ${isThere}`;
  const found = await withDetails(tx, rows);
  return ids.flatMap((id) => found.find((one) => one.id === id) ?? []);
}

/** How many customers there are; reads them all, hence away from the event loop. */
export async function countCustomers(report: ReportQuery, filter: CustomerFilter): Promise<number> {
  const where = conditions([isThere, ...others(filter)]);
  const sql = Prisma.sql`SELECT count(*) AS "count" FROM "Customer" WHERE ${where}`;
  const [row] = await report(sql.sql, sql.values as string[]);
  return Number(row?.count ?? 0);
}

/** A whole record in brief. */
export function summaryOf(record: CustomerRecord): CustomerSummary {
  const { id, name, city, language, ownerId, version, createdAt } = record;
  const primary = (wanted: DetailKind) =>
    record.details.find(({ kind, isPrimary }) => isPrimary && kind === wanted)?.value ?? null;
  const details = { phone: primary('phone'), email: primary('email'), address: primary('address') };
  return { id, name, ...details, city, language, ownerId, version, createdAt };
}

const isThere = Prisma.sql`"mergedInto" IS NULL`;

const others = (filter: CustomerFilter): Prisma.Sql[] =>
  (['ownerId', 'city', 'language'] as const).flatMap((column) =>
    filter[column] === undefined ? [] : [Prisma.sql`${Prisma.raw(`"${column}"`)} = ${filter[column]}`],
  );

/** A second statement, so that the page is read along an index of customers alone. */
async function withDetails(
  tx: Tx,
  customers: Omit<CustomerSummary, DetailKind>[],
): Promise<CustomerSummary[]> {
  if (customers.length === 0) return [];
  const rows = await tx.$queryRaw<(PrimaryRow & { id: string })[]>`
    SELECT c."id", ${primaryColumns} FROM ${customerTables}
    WHERE c."id" IN (${listOf(customers.map(({ id }) => id))})`;
  const known = new Map(rows.map((row) => [row.id, openPrimaries(tx.vault, row)]));
  const none = { phone: null, email: null, address: null };
  return customers.map((customer) => ({ ...customer, ...(known.get(customer.id) ?? none) }));
}
