import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { listOf } from '../imports/rows.ts';
import type { ReportQuery } from '../reports/connection.ts';
import { type Customer, type CustomerRow, customerColumns, customerOf, customerTables } from './customers.ts';
import { oneTypoFrom, plainForm } from './searchWords.ts';

/** Somebody who may be the same person, and what says so. */
export interface Duplicate {
  customer: Customer;
  because: ('phone' | 'email' | 'nameAndAddress')[];
}

const MOST_CANDIDATES = 50;

/** Who may be the same as this customer: the same phone or e-mail, or a similar name at a similar address. */
export async function findDuplicates(tx: Tx, options: { customerId: string }): Promise<Duplicate[]> {
  const { customerId } = options;
  const [self] = await customersBy(tx, Prisma.sql`c."id" = ${customerId}`);
  if (!self) return [];

  const shared = await tx.$queryRaw<{ customerId: string; kind: 'phone' | 'email' }[]>`
    SELECT o."customerId", o."kind" FROM "ContactDetail" d JOIN "ContactDetail" o ON o."hash" = d."hash"
    WHERE d."customerId" = ${customerId} AND o."customerId" <> ${customerId} AND d."kind" IN ('phone', 'email')
    LIMIT ${MOST_CANDIDATES}`;
  const name = plainForm(self.name);
  const named = await tx.$queryRaw<{ customerId: string }[]>`
    SELECT "customerId" FROM "SearchTerm"
    WHERE "term" IN (${listOf([name, ...oneTypoFrom(name)])}) AND "customerId" <> ${customerId} LIMIT ${MOST_CANDIDATES}`;
  const ids = [...new Set([...shared, ...named].map((row) => row.customerId))];
  if (ids.length === 0) return [];

  const candidates = await customersBy(tx, Prisma.sql`c."id" IN (${listOf(ids)})`);
  return candidates.flatMap((customer) => {
    const because = new Set<Duplicate['because'][number]>();
    for (const row of shared) if (row.customerId === customer.id) because.add(row.kind);
    if (isSimilarName(self.name, customer.name) && isSimilarAddress(self.address, customer.address))
      because.add('nameAndAddress');
    return because.size > 0 ? [{ customer, because: [...because] }] : [];
  });
}

async function customersBy(tx: Tx, which: Prisma.Sql): Promise<Customer[]> {
  const rows = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables} WHERE ${which} AND c."mergedInto" IS NULL ORDER BY c."id"`;
  return rows.map((row) => customerOf(tx.vault, row));
}

/** @example isSimilarName('Emma Clarke', 'Emma Clark') // true */
export function isSimilarName(a: string, b: string): boolean {
  const [one, other] = [plainForm(a), plainForm(b)];
  return one !== '' && (one === other || oneTypoFrom(one).includes(other));
}

const SIMILAR = 0.8;

/**
 * Whether two addresses share most of their pairs of letters (Dice's coefficient) and every number in them.
 * @example isSimilarAddress('上海市人民路12号', '上海人民路 12 号') // true
 */
export function isSimilarAddress(a: string | null, b: string | null): boolean {
  if (!a || !b) return false;
  const numbers = (text: string) => (text.normalize('NFKC').match(/\d+/g) ?? []).sort().join();
  if (numbers(a) !== numbers(b)) return false;

  const [one, other] = [pairsOf(a), pairsOf(b)];
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / Math.max(1, one.size + other.size) >= SIMILAR;
}

/** An address is at most 300 letters long. */
function pairsOf(address: string): Set<string> {
  const letters = [
    ...address
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]+|[省市区]/gu, ''),
  ];
  return new Set(letters.slice(1).map((letter, n) => `${letters[n]}${letter}`));
}

/** Two customers who share a phone or an e-mail. */
export interface DuplicatePair {
  ids: [string, string];
  kind: string;
}

/** Pairs in the whole shop, at most `limit`; more than a turn may read, so by the report's connection. */
export async function listDuplicatePairs(
  report: ReportQuery,
  options: { limit: number },
): Promise<DuplicatePair[]> {
  const rows = await report(
    `SELECT a."customerId" AS "one", b."customerId" AS "other", min(a."kind") AS "kind"
     FROM "ContactDetail" a JOIN "ContactDetail" b ON b."hash" = a."hash" AND b."customerId" > a."customerId"
       JOIN "Customer" c ON c."id" = a."customerId" AND c."mergedInto" IS NULL
       JOIN "Customer" d ON d."id" = b."customerId" AND d."mergedInto" IS NULL
     WHERE a."kind" IN ('phone', 'email')
     GROUP BY a."customerId", b."customerId" ORDER BY a."customerId", b."customerId" LIMIT ?`,
    [Math.min(options.limit, 1_000)],
  );
  return rows.map(({ one, other, kind }) => ({ ids: [String(one), String(other)], kind: String(kind) }));
}
