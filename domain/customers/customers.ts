import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import type { Vault } from '../sealed.ts';
import { openPrimaries, type PrimaryRow, primaryColumns, primaryJoins } from './contactDetails.ts';

/** Somebody known by name or contact detail, with the primary ways to reach them. */
export interface Customer {
  id: string;
  /** the phone or e-mail where no name is known: reps need something to call them by */
  name: string;
  company: string;
  phone: string | null;
  email: string | null;
  address: string | null;
  city: string;
  language: string;
}

export const customerColumns = Prisma.sql`c."id", c."name", c."company", c."city", c."language", ${primaryColumns}`;
export const customerTables = Prisma.sql`"Customer" c ${primaryJoins}`;

export type CustomerRow = Pick<Customer, 'id' | 'name' | 'company' | 'city' | 'language'> & PrimaryRow;

/** The customer of a row, opened. */
export function customerOf(vault: Vault, row: CustomerRow): Customer {
  const { id, company, city, language } = row;
  const details = openPrimaries(vault, row);
  const name = row.name || details.phone || details.email || '';
  return { id, name, company, ...details, city, language };
}

/** The name that is kept of them; null for who is only called by their phone or e-mail, which is sealed. */
export const knownName = ({ name, phone, email }: Customer): string | null =>
  name === '' || name === phone || name === email ? null : name;

/** The customer, or null. For their own conversation; a member of staff reads customerBrief, which is audited. */
export async function findCustomer(tx: Tx, options: { customerId: string }): Promise<Customer | null> {
  const [row] = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables} WHERE c."id" = ${options.customerId}`;
  return row ? customerOf(tx.vault, row) : null;
}
