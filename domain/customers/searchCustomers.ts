import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { listOf } from '../imports/rows.ts';
import { hashOf, tailIndex } from './contactDetails.ts';
import { type Customer, type CustomerRow, customerColumns, customerOf, customerTables } from './customers.ts';
import { digitsOf } from './phone.ts';
import { oneTypoFrom, pinyinOf, plainForm } from './searchWords.ts';

const MOST_FOUND = 50;
const TAIL_DIGITS = 4;
/** PostgreSQL has no larger integer. */
const MOST_NUMBER = 2 ** 31 - 1;

/**
 * Customers as people look for them: by the beginning of a name, of one of its words or of a company; by pinyin or its
 * initials; with one mistake where nothing is found as it was typed; by a whole phone or e-mail, the last four digits of
 * a phone, or an order's number. The best come first, at most 50. Every way is a few probes of an index.
 */
export async function searchCustomers(tx: Tx, options: { text: string; limit: number }): Promise<Customer[]> {
  const text = options.text.trim().slice(0, 100);
  const limit = Math.min(options.limit, MOST_FOUND);
  if (text === '') return [];

  const ids = [...(await idsByDetail(tx, text)), ...(await idsByNumber(tx, text))];
  if (ids.length < limit) ids.push(...(await idsByName(tx, { text, limit })));
  return customersInOrder(tx, [...new Set(ids)].slice(0, limit));
}

/** Sealed, they are found whole only, and a phone by its end. */
async function idsByDetail(tx: Tx, text: string): Promise<string[]> {
  const digits = digitsOf(text);
  const isTail = digits.length === TAIL_DIGITS && /^\d+$/.test(digits);
  const isPhone = /^\+?\d{5,}$/.test(digits);
  if (!(isTail || isPhone || text.includes('@'))) return [];

  const kind = text.includes('@') ? 'email' : 'phone';
  const hash = hashOf(tx.vault, { kind, value: text });
  const tail = isTail ? tailIndex(tx.vault, digits) : null;
  const rows = await tx.$queryRaw<{ customerId: string }[]>`
    SELECT "customerId" FROM "ContactDetail" WHERE "hash" = ${hash} OR "tail" = ${tail} LIMIT ${MOST_FOUND}`;
  return rows.map(({ customerId }) => customerId);
}

async function idsByNumber(tx: Tx, text: string): Promise<string[]> {
  const number = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? 0);
  if (number < 1 || number > MOST_NUMBER) return [];

  const rows = await tx.$queryRaw<{ customerId: string }[]>`
    SELECT "customerId" FROM "Order" WHERE "number" = ${number} AND "customerId" IS NOT NULL`;
  return rows.map(({ customerId }) => customerId);
}

async function idsByName(tx: Tx, { text, limit }: { text: string; limit: number }): Promise<string[]> {
  const word = plainForm(text);
  if (word === '') return [];
  const found = await idsByPrefix(tx, { word, limit });
  if (found.length > 0) return found;

  // 张珊 for 张三: who types Chinese mistakes a sound for another, so the mistake is looked for in pinyin
  const sound = /\p{Script=Han}/u.test(text) ? ((await pinyinOf(text))[0] ?? '') : word;
  const meant = [...(sound === word ? [] : [sound]), ...oneTypoFrom(sound)];
  return meant.length === 0 ? [] : idsByTerms(tx, { terms: meant, limit });
}

/** What is the term itself comes before what only begins so: the index has them in this order. */
async function idsByPrefix(tx: Tx, { word, limit }: { word: string; limit: number }): Promise<string[]> {
  const rows = await tx.$queryRaw<{ customerId: string }[]>`
    SELECT "customerId" FROM "SearchTerm" WHERE "term" >= ${word} AND "term" < ${`${word}${LAST}`}
    ORDER BY "term", "customerId" LIMIT ${limit * TERMS_OF_ONE}`;
  return rows.map(({ customerId }) => customerId);
}

/** Above every letter that a term may go on with. */
const LAST = '\u{10FFFF}';
/** A prefix finds one customer under two or three of its terms at most: name and company, word and pinyin. */
const TERMS_OF_ONE = 4;

/**
 * First which of the many terms there are, one probe each: with all of them in one IN and a LIMIT, PostgreSQL reads the
 * whole table, because it expects to find enough soon, and nothing is what a mistake mostly finds.
 */
async function idsByTerms(tx: Tx, { terms, limit }: { terms: string[]; limit: number }): Promise<string[]> {
  const there = await tx.$queryRaw<{ term: string }[]>`
    SELECT v."column1" AS "term" FROM (VALUES ${rowsOf(terms)}) AS v
    WHERE (SELECT 1 FROM "SearchTerm" t WHERE t."term" = v."column1" LIMIT 1) = 1 LIMIT ${MOST_MEANT}`;
  if (there.length === 0) return [];
  const rows = await tx.$queryRaw<{ customerId: string }[]>`
    SELECT "customerId" FROM "SearchTerm" WHERE "term" IN (${listOf(there.map(({ term }) => term))})
    ORDER BY "term", "customerId" LIMIT ${limit * TERMS_OF_ONE}`;
  return rows.map(({ customerId }) => customerId);
}

/** Of what may have been meant, so many terms are looked up. */
const MOST_MEANT = 8;

/** As rows; their number is a power of two, so that both databases keep few statements of this. */
function rowsOf(terms: string[]): Prisma.Sql {
  const size = 2 ** Math.ceil(Math.log2(terms.length));
  const last = terms.at(-1) ?? '';
  return Prisma.join(Array.from({ length: size }, (_, n) => Prisma.sql`(${terms[n] ?? last})`));
}

async function customersInOrder(tx: Tx, ids: string[]): Promise<Customer[]> {
  if (ids.length === 0) return [];
  const rows = await tx.$queryRaw<CustomerRow[]>`
    SELECT ${customerColumns} FROM ${customerTables}
    WHERE c."id" IN (${Prisma.join(ids)}) AND c."mergedInto" IS NULL`;
  const found = new Map(rows.map((row) => [row.id, customerOf(tx.vault, row)]));
  return ids.flatMap((id) => found.get(id) ?? []);
}
