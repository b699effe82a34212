import { writeAudit } from '../audit.ts';
import { removeCustomer } from '../customers/removeCustomer.ts';
import { holdCustomer } from '../customers/replaceCustomer.ts';
import { replaceTerms } from '../customers/searchTerms.ts';
import type { Tx } from '../db.ts';
import { type Change, fieldsToRestore } from './importLog.ts';
import { findKnown, type KnownCustomer } from './knownCustomers.ts';
import type { CustomerChange } from './saveCustomers.ts';
import type { KeptReason, Undone, UndoOptions } from './undoImport.ts';

type Undo = UndoOptions & { change: CustomerChange };

/** Removes a customer that the import made, or gives one that it changed back what was there before. */
export async function undoCustomer(tx: Tx, options: Undo): Promise<Undone> {
  const { subjectId: customerId, change } = options;
  const held = await holdCustomer(tx, { customerId });
  if (!held.ok) return { kind: 'kept', why: 'changed', label: customerId, left: change }; // part of another one now
  const customer = (await findKnown(tx, [customerId])).get(customerId);
  if (!customer) throw new Error('A customer was gone within its transaction.');
  return change.isNew ? remove(tx, { ...options, customer }) : restore(tx, { ...options, customer });
}

async function remove(tx: Tx, options: Undo & { customer: KnownCustomer }): Promise<Undone> {
  const { customer, change, importId, actor, now } = options;
  const why = await whyKept(tx, options);
  if (why) return { kind: 'kept', why, label: customer.name || customer.id, left: change };

  await removeCustomer(tx, { customerId: customer.id, actor, now, reason: `undo of import ${importId}` });
  return { kind: 'removed' };
}

/** Every change of a customer raises the version; what belongs to them besides is asked for. */
async function whyKept(
  tx: Tx,
  { customer: { id, version }, change }: { customer: KnownCustomer; change: CustomerChange },
): Promise<KeptReason | null> {
  const [has] = await tx.$queryRaw<{ orders: unknown; identities: unknown; more: unknown }[]>`
    SELECT EXISTS (SELECT 1 FROM "Order" WHERE "customerId" = ${id}) AS "orders",
      EXISTS (SELECT 1 FROM "ChannelIdentity" WHERE "customerId" = ${id}) AS "identities",
      EXISTS (SELECT 1 FROM "Note" WHERE "customerId" = ${id} AND "id" <> ${change.noteId ?? ''})
        OR EXISTS (SELECT 1 FROM "Task" WHERE "subject" = 'customer' AND "subjectId" = ${id}) AS "more"`;
  if (has?.orders) return 'ordered';
  if (has?.identities) return 'talked';
  return version > 1 || has?.more ? 'changed' : null;
}

async function restore(tx: Tx, options: Undo & { customer: KnownCustomer }): Promise<Undone> {
  const { customer, change, importId, actor, now } = options;
  const { back, left } = fieldsToRestore(change.fields, { ...customer });
  await writeFields(tx, customer, back);
  const details = [];
  for (const detail of change.details)
    if (!(await takeBackDetail(tx, customer, detail))) details.push(detail);
  for (const tag of change.tags)
    await tx.$executeRaw`DELETE FROM "CustomerTag" WHERE "customerId" = ${customer.id} AND "tag" = ${tag}`;
  await tx.$executeRaw`DELETE FROM "Note" WHERE "id" = ${change.noteId ?? ''} AND "customerId" = ${customer.id}`;
  await writeAudit(tx, {
    ...{ actor, action: 'customer.change', subject: 'customer', subjectId: customer.id, now },
    detail: `undo of import ${importId}`,
  });

  const isWhole = Object.keys(left).length + details.length === 0;
  if (isWhole) return { kind: 'restored' };
  const rest: CustomerChange = { isNew: false, fields: left, details, tags: [], noteId: null };
  return { kind: 'kept', why: 'changed', label: customer.name || customer.id, left: rest };
}

async function writeFields(tx: Tx, customer: KnownCustomer, back: Change['fields']): Promise<void> {
  const values = Object.fromEntries(Object.entries(back).map(([field, [, was]]) => [field, was]));
  const after = { ...customer, ...values } as KnownCustomer;
  await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${after.name}, "company" = ${after.company}, "city" = ${after.city},
      "language" = ${after.language}, "timeZone" = ${after.timeZone}, "source" = ${after.source},
      "version" = "version" + 1
    WHERE "id" = ${customer.id}`;
  if (after.name !== customer.name || after.company !== customer.company) await replaceTerms(tx, [after]);
}

/** While it is still the primary one; the one before becomes it again. False when somebody has chosen another since. */
async function takeBackDetail(
  tx: Tx,
  customer: KnownCustomer,
  { id, kind, was }: CustomerChange['details'][number],
): Promise<boolean> {
  const detail = customer.details.find((one) => one.id === id);
  if (!detail) return true;
  if (detail.primaryFor === null) return false;

  await tx.$executeRaw`DELETE FROM "ContactDetail" WHERE "id" = ${id} AND "customerId" = ${customer.id}`;
  await tx.$executeRaw`
    UPDATE "ContactDetail" SET "primaryFor" = ${`${customer.id}/${kind}`}
    WHERE "id" = ${was ?? ''} AND "customerId" = ${customer.id}`;
  return true;
}
