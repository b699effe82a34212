import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import type { Vault } from '../sealed.ts';
import {
  hashOf,
  openPrimaries,
  type PrimaryRow,
  primaryColumns,
  primaryJoins,
  tailIndex,
} from './contactDetails.ts';
import { digitsOf } from './phone.ts';

/** Somebody known by name or contact detail, with the primary ways to reach them. */
export interface Customer {
  id: string;
  /** the phone or e-mail where no name is known: reps need something to call them by */
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  city: string;
  language: string;
}

export const customerColumns = Prisma.sql`c."id", c."name", c."city", c."language", ${primaryColumns}`;
export const customerTables = Prisma.sql`"Customer" c ${primaryJoins}`;

export type CustomerRow = Pick<Customer, 'id' | 'name' | 'city' | 'language'> & PrimaryRow;

/** The customer of a row, opened. */
export function customerOf(vault: Vault, row: CustomerRow): Customer {
  const { id, city, language } = row;
  const details = openPrimaries(vault, row);
  const name = row.name || details.phone || details.email || '';
  return { id, name, ...details, city, language };
}

/** The customer, or null. For their own conversation; a member of staff reads customerBrief, which is audited. */
export async function findCustomer(tx: Tx, options: { customerId: string }): Promise<Customer | null> {
  const [row] = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables} WHERE c."id" = ${options.customerId}`;
  return row ? customerOf(tx.vault, row) : null;
}

const MOST_FOUND = 50;
const TAIL_DIGITS = 4;

/**
 * Customers whose name contains the text, whose e-mail or phone it is, or one of whose phones ends in these four digits,
 * by name. Reads all names: right for some 10,000 customers; more need a search column.
 */
export async function searchCustomers(tx: Tx, options: { text: string; limit: number }): Promise<Customer[]> {
  const text = options.text.trim().slice(0, 100);
  if (text === '') return [];

  const digits = digitsOf(text);
  const tail = digits.length === TAIL_DIGITS && /^\d+$/.test(digits) ? tailIndex(tx.vault, digits) : null;
  const whole = [
    hashOf(tx.vault, { kind: 'email', value: text }),
    hashOf(tx.vault, { kind: 'phone', value: text }),
  ];
  const rows = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables}
    WHERE lower(c."name") LIKE lower(${`%${literally(text)}%`}) ESCAPE '\\'
      OR c."id" IN (
        SELECT d."customerId" FROM "ContactDetail" d WHERE d."hash" IN (${Prisma.join(whole)}) OR d."tail" = ${tail})
    ORDER BY c."name", c."id" LIMIT ${Math.min(options.limit, MOST_FOUND)}`;
  return rows.map((row) => customerOf(tx.vault, row));
}

/** LIKE's wildcards as the characters they are. */
const literally = (text: string) => text.replace(/[\\%_]/g, '\\$&');
