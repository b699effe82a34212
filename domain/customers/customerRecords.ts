import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { conditions, type Page, type Position, readPage } from '../pages.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { cityOf } from './city.ts';
import { readContact } from './contact.ts';
import type { Customer } from './customers.ts';

/** A customer as other programs are told them. */
export interface CustomerRecord extends Customer {
  /** of the member of staff who looks after them */
  ownerId: string | null;
  version: number;
  createdAt: Date;
}

/** All of a customer that people of the house can write. */
export interface CustomerContent {
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  language: string;
  ownerId: string | null;
}

const columns = Prisma.sql`"id", "name", "phone", "email", "address", "city", "language", "ownerId", "version", "createdAt"`;

interface Written {
  content: CustomerContent;
  actor: HouseActor;
  now: Date;
}

/** Takes somebody in who has not spoken to us yet. */
export async function addCustomer(tx: Tx, options: Written): Promise<Outcome<CustomerRecord>> {
  const { actor, now } = options;
  const read = await readContent(tx, options.content);
  if (!read.ok) return read;
  const { name, phone, email, address, city, language, ownerId } = read.value;

  const id = newId();
  await tx.$executeRaw`
    INSERT INTO "Customer" ("id", "name", "phone", "email", "address", "city", "language", "ownerId", "createdAt")
    VALUES (${id}, ${name}, ${phone}, ${email}, ${address}, ${city}, ${language}, ${ownerId}, ${now})`;
  await writeAudit(tx, { actor, action: 'customer.add', subject: 'customer', subjectId: id, now });
  return done({ id, ...read.value, version: 1, createdAt: now });
}

/** A customer; writes that this person of the house read it. */
export async function readCustomer(
  tx: Tx,
  options: { customerId: string; actor: HouseActor; now: Date },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, actor, now } = options;
  const [customer] = await tx.$queryRaw<CustomerRecord[]>`
    SELECT ${columns} FROM "Customer" WHERE "id" = ${customerId}`;
  if (!customer) return refuse({ kind: 'customerNotFound' });

  await writeAudit(tx, { actor, action: 'customer.read', subject: 'customer', subjectId: customerId, now });
  return done(customer);
}

/** Replaces all of a customer's content, if it is still `version` (when given). */
export async function editCustomer(
  tx: Tx,
  options: Written & { customerId: string; version?: number | undefined },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, actor, now } = options;
  const locked = await lockCustomer(tx, options);
  if (!locked.ok) return locked;
  const read = await readContent(tx, options.content);
  if (!read.ok) return read;
  const { name, phone, email, address, city, language, ownerId } = read.value;

  const version = locked.value.version + 1;
  await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${name}, "phone" = ${phone}, "email" = ${email}, "address" = ${address},
      "city" = ${city}, "language" = ${language}, "ownerId" = ${ownerId}, "version" = ${version}
    WHERE "id" = ${customerId} AND "version" = ${locked.value.version}`;
  await writeAudit(tx, { actor, action: 'customer.edit', subject: 'customer', subjectId: customerId, now });
  return done({ id: customerId, ...read.value, version, createdAt: locked.value.createdAt });
}

/** Removes a customer who has no order, not even a draft; one who has is refused, for the books name them. */
export async function removeCustomer(
  tx: Tx,
  options: { customerId: string; version?: number | undefined; actor: HouseActor; now: Date },
): Promise<Outcome<null>> {
  const { customerId, actor, now } = options;
  const locked = await lockCustomer(tx, options);
  if (!locked.ok) return locked;
  const [{ orders } = { orders: 0 }] = await tx.$queryRaw<{ orders: bigint | number }[]>`
    SELECT count(*) AS "orders" FROM "Order" WHERE "customerId" = ${customerId}`;
  if (Number(orders) > 0) return refuse({ kind: 'customerHasOrders', orders: Number(orders) });

  await tx.$executeRaw`DELETE FROM "Customer" WHERE "id" = ${customerId}`;
  await writeAudit(tx, { actor, action: 'customer.remove', subject: 'customer', subjectId: customerId, now });
  return done(null);
}

export const customerSorts = ['-createdAt', 'createdAt', 'name', '-name'] as const;
export type CustomerSort = (typeof customerSorts)[number];

/** Which customers; what is left out does not matter. */
export interface CustomerFilter {
  ownerId?: string | undefined;
  city?: string | undefined;
  language?: string | undefined;
}

/** A page of customers, read along one index; see readPage. */
export function listCustomerPage(
  tx: Tx,
  options: { filter: CustomerFilter; sort: CustomerSort; after?: Position | undefined; limit: number },
): Promise<Page<CustomerRecord>> {
  const { filter, sort, after, limit } = options;
  const key = { column: sort.replace('-', ''), tie: 'id', isDown: sort.startsWith('-') };
  return readPage<CustomerRecord>(tx, {
    ...{ table: 'Customer', columns, key, after, limit, inIndex: [], others: others(filter) },
  });
}

/** How many customers there are; reads them all, hence away from the event loop. */
export async function countCustomers(report: ReportQuery, filter: CustomerFilter): Promise<number> {
  const sql = Prisma.sql`SELECT count(*) AS "count" FROM "Customer" WHERE ${conditions(others(filter))}`;
  const [row] = await report(sql.sql, sql.values as string[]);
  return Number(row?.count ?? 0);
}

const others = (filter: CustomerFilter): Prisma.Sql[] =>
  (['ownerId', 'city', 'language'] as const).flatMap((column) =>
    filter[column] === undefined ? [] : [Prisma.sql`${Prisma.raw(`"${column}"`)} = ${filter[column]}`],
  );

async function lockCustomer(tx: Tx, options: { customerId: string; version?: number | undefined }) {
  const [found] = await tx.$queryRaw<{ version: number; createdAt: Date }[]>`
    UPDATE "Customer" SET "version" = "version" WHERE "id" = ${options.customerId} RETURNING "version", "createdAt"`;
  if (!found) return refuse({ kind: 'customerNotFound' });
  const isStale = options.version !== undefined && options.version !== found.version;
  return isStale ? refuse({ kind: 'recordChanged', version: found.version }) : done(found);
}

async function readContent(tx: Tx, content: CustomerContent) {
  const { language, ownerId } = content;
  const read = readContact({
    name: content.name,
    phone: content.phone ?? undefined,
    email: content.email ?? undefined,
    address: content.address ?? undefined,
  });
  if (!read.ok) return read;
  if (ownerId !== null) {
    const [owner] = await tx.$queryRaw<unknown[]>`
      SELECT "id" FROM "Staff" WHERE "id" = ${ownerId} AND "active" = true`;
    if (!owner) return refuse({ kind: 'staffNotFound' });
  }
  const { name = '', phone = null, email = null, address = null } = read.value;
  return done({ name, phone, email, address, city: cityOf(address ?? ''), language, ownerId });
}
