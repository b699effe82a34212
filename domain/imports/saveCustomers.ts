import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import { actorText } from '../actors.ts';
import { writeAudits } from '../audit.ts';
import { cityOf } from '../customers/city.ts';
import { addAllPrimaries, type DetailKind, hashOf, keepPrimary } from '../customers/contactDetails.ts';
import { addTerms, replaceTerms } from '../customers/searchTerms.ts';
import type { Tx } from '../db.ts';
import { idsTogether, newId } from '../ids.ts';
import { RunAgain } from '../runAgain.ts';
import {
  type CustomerColumn,
  customerKeys,
  customerTitles,
  type GivenCustomer,
  readCustomer,
} from './customerFile.ts';
import { type Change, noteChanges } from './importLog.ts';
import type { Importer, Writing } from './importRecords.ts';
import type { KnownCustomer } from './knownCustomers.ts';
import { type CustomerPlan, type CustomerSteps, planCustomers } from './planCustomers.ts';
import { insertRows } from './rows.ts';

/** What an import did to one customer. */
export interface CustomerChange extends Change {
  /** rows of contact details that became primary, and the row that was before */
  details: { id: string; kind: DetailKind; was: string | null }[];
  tags: string[];
  noteId: string | null;
}

/** How customers are imported. */
export const customerImporter: Importer<CustomerColumn, GivenCustomer, CustomerPlan> = {
  kind: 'customers',
  titles: customerTitles,
  keys: customerKeys,
  read: ([cells = {}]) => readCustomer(cells),
  plan: planCustomers,
  async write(tx, plans, around) {
    const nextId = idsTogether();
    const added = await addCustomers(
      tx,
      plans.flatMap((plan) => (plan.kind === 'new' ? [{ id: nextId(), given: plan.given }] : [])),
      around,
    );
    const changed = plans.flatMap((plan) => (plan.kind === 'changed' ? [plan] : []));
    changed.sort((a, b) => (a.before.id < b.before.id ? -1 : 1)); // the order in which rows are locked everywhere
    const changes = [...added];
    for (const { before, steps } of changed)
      changes.push(await changeCustomer(tx, { before, steps, around }));
    await noteChanges(tx, { import: around.import, changes });
    await audit(tx, changes, around);
  },
};

type Noted = { subjectId: string; change: CustomerChange };

async function addCustomers(
  tx: Tx,
  customers: { id: string; given: GivenCustomer }[],
  around: Writing,
): Promise<Noted[]> {
  const { now } = around;
  await insertRows(
    tx,
    intoCustomer,
    customers.map(({ id, given }) => customerRow(id, given, now)),
  );
  await addAllPrimaries(tx, { customers: customers.map(({ id, given }) => ({ id, details: given })), now });
  await addTerms(
    tx,
    customers.map(({ id, given: { name = '', company = '' } }) => ({ id, name, company })),
  );
  await addTags(
    tx,
    customers.flatMap(({ id, given }) => given.tags.map((tag) => ({ id, tag }))),
  );
  const notes = customers.map(({ id, given: { note } }) => ({ customerId: id, note, id: newId() }));
  await addNotes(tx, notes, around);
  return notes.map(({ customerId, note, id }) => ({
    subjectId: customerId,
    change: { isNew: true, fields: {}, details: [], tags: [], noteId: note === undefined ? null : id },
  }));
}

const intoCustomer = Prisma.sql`"Customer" ("id", "name", "company", "city", "language", "timeZone", "source",
  "stage", "stageAt", "ownedAt", "createdAt")`;

/** In the pool from the start: a list of people is no rush of leads to be given out to who happens to be there. */
function customerRow(id: string, given: GivenCustomer, now: Date): Prisma.Sql {
  const { name = '', company = '', timeZone = null, source = '', address } = given;
  const city = (address === undefined ? '' : cityOf(address)) || given.city || '';
  const language = given.language ?? (/\p{Script=Han}/u.test(name + (address ?? '')) ? 'zh' : 'en');
  return Prisma.sql`(${id}, ${name}, ${company}, ${city}, ${language}, ${timeZone}, ${source}, 'new', ${now}, ${now},
    ${now})`;
}

const addTags = (tx: Tx, tags: { id: string; tag: string }[]) =>
  insertRows(
    tx,
    Prisma.sql`"CustomerTag" ("customerId", "tag")`,
    tags.map(({ id, tag }) => Prisma.sql`(${id}, ${tag})`),
  );

type NewNote = { id: string; customerId: string; note: string | undefined };

const addNotes = (tx: Tx, notes: NewNote[], { actor, now }: Writing) =>
  insertRows(
    tx,
    Prisma.sql`"Note" ("id", "customerId", "kind", "text", "staffId", "at")`,
    notes.flatMap(({ id, customerId, note }) =>
      note === undefined
        ? []
        : [Prisma.sql`(${id}, ${customerId}, 'note', ${note}, ${actorText(actor)}, ${now})`],
    ),
  );

async function changeCustomer(
  tx: Tx,
  options: { before: KnownCustomer; steps: CustomerSteps; around: Writing },
): Promise<Noted> {
  const { before, steps, around } = options;
  const after = { ...before, ...valuesOf(steps.fields) };
  const { id, name, company, city, language, timeZone, source } = after;
  const changed = await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${name}, "company" = ${company}, "city" = ${city}, "language" = ${language},
      "timeZone" = ${timeZone}, "source" = ${source}, "version" = "version" + 1
    WHERE "id" = ${id} AND "version" = ${before.version} AND "mergedInto" IS NULL`;
  if (changed === 0) throw new RunAgain('Somebody has changed the customer meanwhile.');

  if (name !== before.name || company !== before.company) await replaceTerms(tx, [after]);
  const details = [];
  for (const { kind, value } of steps.details)
    details.push({ kind, ...(await makePrimary(tx, { before, kind, value, now: around.now })) });
  await addTags(
    tx,
    steps.tags.map((tag) => ({ id, tag })),
  );
  const noteId = newId();
  await addNotes(tx, [{ id: noteId, customerId: id, note: steps.note }], around);
  const { fields, tags } = steps;
  return {
    subjectId: id,
    change: { isNew: false, fields, details, tags, noteId: steps.note === undefined ? null : noteId },
  };
}

const valuesOf = (fields: Change['fields']) =>
  Object.fromEntries(Object.entries(fields).map(([field, [, is]]) => [field, is])) as Partial<KnownCustomer>;

async function makePrimary(
  tx: Tx,
  options: { before: KnownCustomer; kind: DetailKind; value: string; now: Date },
): Promise<{ id: string; was: string | null }> {
  const { before, kind, value, now } = options;
  await keepPrimary(tx, { customerId: before.id, kind, value, now });
  const [row] = await tx.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "ContactDetail" WHERE "customerId" = ${before.id} AND "kind" = ${kind}
      AND "hash" = ${hashOf(tx.vault, { kind, value })}`;
  if (!row) throw new Error('A contact detail was gone within its transaction.');
  const was = before.details.find((detail) => detail.kind === kind && detail.primaryFor !== null);
  return { id: row.id, was: was?.id ?? null };
}

/** A change names what was changed, not what it holds. */
const audit = (tx: Tx, changes: Noted[], { import: { id }, actor, now }: Writing) =>
  writeAudits(
    tx,
    changes.map(({ subjectId, change: { isNew, fields, details, tags, noteId } }) => {
      const names = [...Object.keys(fields), ...details.map(({ kind }) => kind)];
      const what = [...names, ...(tags.length > 0 ? ['tags'] : []), ...(noteId && !isNew ? ['note'] : [])];
      return {
        ...{ actor, action: isNew ? 'customer.add' : 'customer.change', subject: 'customer', subjectId, now },
        detail: [what.join(', '), `import ${id}`].filter(Boolean).join(': '),
      } as const;
    }),
  );
