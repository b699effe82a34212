import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { cityOf } from './city.ts';
import { type Contact, readContact } from './contact.ts';
import { addPrimaries } from './contactDetails.ts';
import { type CustomerFields, readCustomerFields } from './customerFields.ts';
import { type CustomerRecord, findRecord } from './customerRecord.ts';
import { addTerms, replaceTerms } from './searchTerms.ts';

/** Who changes it, why, and when. */
export interface StaffChange {
  actor: HouseActor;
  reason?: string | undefined;
  now: Date;
}

/** Adds a customer whom a member of staff has heard of, with their first phone, e-mail and address. */
export async function addCustomer(
  tx: Tx,
  options: StaffChange & { fields: CustomerFields; contact?: Omit<Contact, 'name'> },
): Promise<Outcome<CustomerRecord>> {
  const { actor, reason, now } = options;
  const read = readCustomerFields(options.fields);
  if (!read.ok) return read;
  const contact = readContact(options.contact ?? {});
  if (!contact.ok) return contact;
  const {
    name = '',
    company = '',
    language = 'en',
    timeZone = null,
    source = '',
    tags = [],
    ownerId = null,
  } = read.value;
  const { phone, email, address } = contact.value;
  if (!(name || phone || email)) return refuse({ kind: 'contactNotValid', field: 'name' });
  if (ownerId !== null && !(await isOwner(tx, ownerId)))
    return refuse({ kind: 'customerFieldNotValid', field: 'owner' });

  const id = newId();
  await tx.$executeRaw`
    INSERT INTO "Customer" ("id", "name", "company", "city", "language", "timeZone", "source", "stage", "stageAt",
      "ownerId", "ownedAt", "createdAt")
    VALUES (${id}, ${name}, ${company}, ${address === undefined ? '' : cityOf(address)}, ${language}, ${timeZone},
      ${source}, 'new', ${now}, ${ownerId}, ${ownerId === null ? null : now}, ${now})`;
  await addPrimaries(tx, { customerId: id, details: { phone, email, address }, now });
  await addTerms(tx, [{ id, name, company }]);
  await writeTags(tx, id, tags);
  await writeAudit(tx, {
    ...{ actor, action: 'customer.add', subject: 'customer', subjectId: id, detail: reason, now },
  });
  return done(await recordOf(tx, id));
}

/** Changes what is given, for the version that was looked at: of two who change it at once one is told of the other. */
export async function changeCustomer(
  tx: Tx,
  options: StaffChange & { customerId: string; version: number; fields: CustomerFields },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, version, actor, reason, now } = options;
  const read = readCustomerFields(options.fields);
  if (!read.ok) return read;
  const before = await findRecord(tx, { customerId });
  if (!before || before.mergedInto) return refuse({ kind: 'customerNotFound' });
  const after = { ...before, ...given(read.value) };
  const { name, company, language, timeZone, source, ownerId, tags } = after;
  if (!name && before.name) return refuse({ kind: 'contactNotValid', field: 'name' });
  const isGivenAway = ownerId !== before.ownerId;
  if (isGivenAway && ownerId !== null && !(await isOwner(tx, ownerId)))
    return refuse({ kind: 'customerFieldNotValid', field: 'owner' });

  const changed = await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${name}, "company" = ${company}, "language" = ${language},
      "timeZone" = ${timeZone}, "source" = ${source}, "ownerId" = ${ownerId},
      "ownedAt" = CASE WHEN ${isGivenAway} THEN ${now} ELSE "ownedAt" END, "version" = "version" + 1
    WHERE "id" = ${customerId} AND "version" = ${version} AND "mergedInto" IS NULL`;
  if (changed === 0) return refuse({ kind: 'customerChanged', version: before.version });

  if (name !== before.name || company !== before.company)
    await replaceTerms(tx, [{ id: customerId, name, company }]);
  if (tags.join('\n') !== before.tags.join('\n')) await writeTags(tx, customerId, tags);
  const detail = [changedFields(before, after), reason].filter(Boolean).join(': ');
  await writeAudit(tx, {
    actor,
    action: 'customer.change',
    subject: 'customer',
    subjectId: customerId,
    detail,
    now,
  });
  return done(await recordOf(tx, customerId));
}

/** What is undefined is not given. */
const given = (fields: CustomerFields) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Partial<CustomerRecord>;

const watched = ['name', 'company', 'language', 'timeZone', 'source', 'ownerId', 'tags'] as const;

/** Names only: the log is no second place for what they hold. */
const changedFields = (before: CustomerRecord, after: CustomerRecord): string =>
  watched.filter((field) => String(before[field]) !== String(after[field])).join(', ');

/** Whether somebody of the house can have customers. */
export async function isOwner(tx: Tx, staffId: string): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Staff" WHERE "id" = ${staffId} AND "active" = true`;
  return rows.length > 0;
}

async function writeTags(tx: Tx, customerId: string, tags: string[]): Promise<void> {
  await tx.$executeRaw`DELETE FROM "CustomerTag" WHERE "customerId" = ${customerId}`;
  if (tags.length === 0) return;
  const rows = tags.map((tag) => Prisma.sql`(${customerId}, ${tag})`);
  await tx.$executeRaw`INSERT INTO "CustomerTag" ("customerId", "tag") VALUES ${Prisma.join(rows)}`;
}

/** The record after a change of it. */
export async function recordOf(tx: Tx, customerId: string): Promise<CustomerRecord> {
  const record = await findRecord(tx, { customerId });
  if (!record) throw new Error('A customer was gone within its transaction.');
  return record;
}
