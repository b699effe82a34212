import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { type CustomerFilter, type CustomerSummary, listCustomerPage } from '../customers/customerPages.ts';
import type { Db, Tx } from '../db.ts';
import { type CustomerColumn, customerTitles } from '../imports/customerFile.ts';
import { listOf } from '../imports/rows.ts';
import { joinParts } from '../imports/spreadsheetCell.ts';
import type { Language } from '../money.ts';
import { eachPage, headerPiece, type Piece, rowsPiece } from './pages.ts';

const columns = [
  ...(['id', 'name', 'phone', 'email', 'address', 'city', 'company', 'language', 'timeZone'] as const),
  ...(['source', 'tags'] as const),
];

/**
 * The customers as CSV, page by page, which an import of customers reads again; with the primary details. That it was
 * asked for is in the audit log before the first of them is read.
 */
export async function* exportCustomers(
  db: Db,
  options: { filter: CustomerFilter; language: Language; actor: HouseActor; now: () => Date },
): AsyncGenerator<Piece> {
  const { filter, language, actor, now } = options;
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  await db.write((tx) =>
    writeAudit(tx, {
      ...{ actor, action: 'customer.export', subject: 'customer', subjectId: 'all', now: now() },
      detail: asked.map(([field, value]) => `${field} ${value}`).join(', '),
    }),
  );
  yield headerPiece(customerTitles, columns, language);
  const pages = eachPage(db, async (tx, page) => {
    const found = await listCustomerPage(tx, { filter, sort: 'createdAt', ...page });
    return { ...found, items: await withTheRest(tx, found.items) };
  });
  for await (const customers of pages) yield rowsPiece(customers.map(cellsOf), columns);
}

type Rest = { company: string; timeZone: string | null; source: string; tags: string[] };

async function withTheRest(tx: Tx, customers: CustomerSummary[]): Promise<(CustomerSummary & Rest)[]> {
  if (customers.length === 0) return [];
  const these = listOf(customers.map(({ id }) => id));
  const rows = await tx.$queryRaw<(Omit<Rest, 'tags'> & { id: string })[]>`
    SELECT "id", "company", "timeZone", "source" FROM "Customer" WHERE "id" IN (${these})`;
  const tags = await tx.$queryRaw<{ customerId: string; tag: string }[]>`
    SELECT "customerId", "tag" FROM "CustomerTag" WHERE "customerId" IN (${these}) ORDER BY "tag"`;
  const rest = new Map<string, Rest>(rows.map((row) => [row.id, { ...row, tags: [] }]));
  for (const { customerId, tag } of tags) rest.get(customerId)?.tags.push(tag);
  const none = { company: '', timeZone: null, source: '', tags: [] };
  return customers.map((customer) => ({ ...customer, ...(rest.get(customer.id) ?? none) }));
}

function cellsOf(customer: CustomerSummary & Rest): Record<(typeof columns)[number], string> {
  const { id, name, phone, email, address, city, company, language, timeZone, source, tags } = customer;
  return {
    ...{ id, name, phone: phone ?? '', email: email ?? '', address: address ?? '', city, company, language },
    ...{ timeZone: timeZone ?? '', source, tags: joinParts(tags) },
  } satisfies { [column in CustomerColumn]?: string };
}
