import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Db, Tx } from '../db.ts';
import { insertRows, listOf } from '../imports/rows.ts';
import { termsOf } from './searchWords.ts';

/** What of a customer is searched. */
export interface Named {
  id: string;
  name: string;
  company: string;
}

const intoTerms = Prisma.sql`"SearchTerm" ("term", "customerId")`;

/** The terms of customers who have none yet. */
export async function addTerms(tx: Tx, customers: Named[]): Promise<void> {
  const rows: Prisma.Sql[] = [];
  for (const { id, name, company } of customers) {
    const terms = new Set([...(await termsOf(name)), ...(await termsOf(company))]);
    for (const term of terms) rows.push(Prisma.sql`(${term}, ${id})`);
  }
  await insertRows(tx, intoTerms, rows, MOST_TERMS);
}

const MOST_TERMS = 512; // some 8 a customer, of two values each: on PostgreSQL a list of people takes a third less

/** The terms of customers whose name or company changed. */
export async function replaceTerms(tx: Tx, customers: Named[]): Promise<void> {
  await tx.$executeRaw`
    DELETE FROM "SearchTerm" WHERE "customerId" IN (${listOf(customers.map(({ id }) => id))})`;
  await addTerms(tx, customers);
}

/** Raised when `termsOf` finds more or other terms: the next start makes them anew. */
const TERMS_VERSION = 1;
const VERSION_COUNTER = 'searchTerms';
const ROWS_AT_A_TIME = 32;

/**
 * Makes the terms of all customers, batch by batch, where a version before this one had none or others; stopped in the
 * middle it begins again, which changes nothing that is right. Returns how many customers it went through.
 */
export async function indexNames(
  db: Db,
  { onProgress }: { onProgress: (progress: { done: number; total: number }) => void },
): Promise<number> {
  const counter = await db.read((tx) => tx.counter.findUnique({ where: { name: VERSION_COUNTER } }));
  if (counter?.value === TERMS_VERSION) return 0;

  const total = await db.read((tx) => tx.customer.count());
  let done = 0;
  for (let after = ''; ; ) {
    const page = await db.read(
      (tx) => tx.$queryRaw<Named[]>`
      SELECT "id", "name", "company" FROM "Customer" WHERE "id" > ${after} ORDER BY "id" LIMIT ${ROWS_AT_A_TIME}`,
    );
    const last = page.at(-1);
    if (!last) break;
    await db.write((tx) => replaceTerms(tx, page));
    after = last.id;
    done += page.length;
    onProgress({ done, total });
  }
  await db.write(
    (tx) => tx.$executeRaw`
    INSERT INTO "Counter" ("name", "value") VALUES (${VERSION_COUNTER}, ${TERMS_VERSION})
    ON CONFLICT ("name") DO UPDATE SET "value" = ${TERMS_VERSION}`,
  );
  return done;
}
