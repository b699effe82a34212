import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { digitsOf } from './contact.ts';

/** Somebody known by name or contact detail. */
export interface Customer {
  id: string;
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  city: string;
  language: string;
}

export const customerColumns = Prisma.sql`"id", "name", "phone", "email", "address", "city", "language"`;

/** The customer, or null. For their own conversation; a member of staff reads customerBrief, which is audited. */
export async function findCustomer(tx: Tx, options: { customerId: string }): Promise<Customer | null> {
  const [customer] = await tx.$queryRaw<Customer[]>`
    SELECT ${customerColumns} FROM "Customer" WHERE "id" = ${options.customerId}`;
  return customer ?? null;
}

const MOST_FOUND = 50;
const FEWEST_DIGITS = 4;

/**
 * Customers whose name contains the text, whose e-mail is it, or whose phone is it or ends in it (4 digits or more),
 * by name. Reads all names: right for some 10,000 customers; more need a search column.
 */
export async function searchCustomers(tx: Tx, options: { text: string; limit: number }): Promise<Customer[]> {
  const text = options.text.trim().slice(0, 100);
  if (text === '') return [];

  const digits = digitsOf(text).replace(/^\+/, '');
  const isPhone = /^\d+$/.test(digits) && digits.length >= FEWEST_DIGITS;
  const ending = isPhone ? `%${digits}` : null;
  return tx.$queryRaw<Customer[]>`
    SELECT ${customerColumns} FROM "Customer"
    WHERE lower("name") LIKE lower(${`%${literally(text)}%`}) ESCAPE '\\'
      OR lower("email") = lower(${text}) OR "phone" LIKE ${ending}
    ORDER BY "name", "id" LIMIT ${Math.min(options.limit, MOST_FOUND)}`;
}

/** LIKE's wildcards as the characters they are. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');
