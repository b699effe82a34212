import type { DetailKind } from '../customers/contactDetails.ts';
import type { Tx } from '../db.ts';
import { listOf } from './rows.ts';

/** A customer as an import compares it with a row; of contact details their blind indexes only. */
export interface KnownCustomer {
  id: string;
  name: string;
  company: string;
  city: string;
  language: string;
  timeZone: string | null;
  source: string;
  version: number;
  tags: string[];
  details: { id: string; kind: DetailKind; hash: string; primaryFor: string | null }[];
  notes: string[];
}

/** The customers with these ids, with four statements for all of them. */
export async function findKnown(tx: Tx, ids: string[]): Promise<Map<string, KnownCustomer>> {
  const known = new Map<string, KnownCustomer>();
  if (ids.length === 0) return known;
  const these = listOf(ids);
  const customers = await tx.$queryRaw<Omit<KnownCustomer, 'tags' | 'details' | 'notes'>[]>`
    SELECT "id", "name", "company", "city", "language", "timeZone", "source", "version" FROM "Customer"
    WHERE "id" IN (${these})`;
  const tags = await tx.$queryRaw<{ customerId: string; tag: string }[]>`
    SELECT "customerId", "tag" FROM "CustomerTag" WHERE "customerId" IN (${these})`;
  const details = await tx.$queryRaw<(KnownCustomer['details'][number] & { customerId: string })[]>`
    SELECT "customerId", "id", "kind", "hash", "primaryFor" FROM "ContactDetail" WHERE "customerId" IN (${these})`;
  const notes = await tx.$queryRaw<{ customerId: string; text: string }[]>`
    SELECT "customerId", "text" FROM "Note" WHERE "customerId" IN (${these}) AND "kind" = 'note'`;

  for (const customer of customers) known.set(customer.id, { ...customer, tags: [], details: [], notes: [] });
  for (const { customerId, tag } of tags) known.get(customerId)?.tags.push(tag);
  for (const { customerId, ...detail } of details) known.get(customerId)?.details.push(detail);
  for (const { customerId, text } of notes) known.get(customerId)?.notes.push(text);
  return known;
}
