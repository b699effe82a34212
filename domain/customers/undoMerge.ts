import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { promoteNewest } from './changeDetails.ts';
import { detailKinds } from './contactDetails.ts';
import type { CustomerRecord } from './customerRecord.ts';
import { type Filled, holdBoth, listsOf, type Moved } from './mergeCustomers.ts';
import { recordOf, type StaffChange } from './saveCustomer.ts';
import { replaceTerms } from './searchTerms.ts';

interface MergeRow {
  customerId: string;
  mergedId: string;
  moved: string;
  undoneAt: Date | null;
}

/**
 * Makes two customers of one again: what the merge moved goes back, with the orders that the second's own conversations
 * placed since; what was changed by hand since stays as it is. A merge that another one built on is undone after that.
 */
export async function undoMerge(
  tx: Tx,
  options: StaffChange & { mergeId: string },
): Promise<Outcome<{ customer: CustomerRecord; separated: CustomerRecord }>> {
  const { mergeId, actor, reason, now } = options;
  const seen = await findMerge(tx, mergeId);
  if (!seen) return refuse({ kind: 'customerNotFound' });
  await holdBoth(tx, seen);
  const merge = await findMerge(tx, mergeId); // another may have undone it while we waited for the rows
  if (!merge || merge.undoneAt) return refuse({ kind: 'mergeNotAllowed', why: 'undone' });
  if (await isBuiltOn(tx, merge)) return refuse({ kind: 'mergeNotAllowed', why: 'changedSince' });

  const { customerId, mergedId } = merge;
  const moved = JSON.parse(merge.moved) as Moved;
  await tx.$executeRaw`UPDATE "CustomerMerge" SET "undoneAt" = ${now} WHERE "id" = ${mergeId} AND "undoneAt" IS NULL`;
  await tx.$executeRaw`UPDATE "Customer" SET "mergedInto" = NULL WHERE "id" = ${mergedId}`;
  await moveBack(tx, { customerId, mergedId, moved });
  await restoreFields(tx, { customerId, fields: moved.fields });
  const [customer, separated] = [await recordOf(tx, customerId), await recordOf(tx, mergedId)];
  await replaceTerms(tx, [customer, separated]);
  const detail = [mergedId, reason].filter(Boolean).join(': ');
  await writeAudit(tx, {
    actor,
    action: 'customer.unmerge',
    subject: 'customer',
    subjectId: customerId,
    detail,
    now,
  });
  return done({ customer, separated });
}

async function findMerge(tx: Tx, mergeId: string): Promise<MergeRow | undefined> {
  const [merge] = await tx.$queryRaw<MergeRow[]>`
    SELECT "customerId", "mergedId", "moved", "undoneAt" FROM "CustomerMerge" WHERE "id" = ${mergeId}`;
  return merge;
}

/** The one who stayed has gone into another since; nobody else can, because the second is not there to be merged. */
async function isBuiltOn(tx: Tx, { customerId }: MergeRow): Promise<boolean> {
  const { mergedInto } = await recordOf(tx, customerId);
  return mergedInto !== null;
}

async function moveBack(
  tx: Tx,
  { customerId: from, mergedId: to, moved }: { customerId: string; mergedId: string; moved: Moved },
): Promise<void> {
  for (const ids of listsOf(moved.identities)) {
    await tx.$executeRaw`
      UPDATE "Order" SET "customerId" = ${to} WHERE "customerId" = ${from} AND "conversationId" IN (
        SELECT "id" FROM "Conversation" WHERE "identityId" IN (${ids}))`;
    await tx.$executeRaw`
      UPDATE "ChannelIdentity" SET "customerId" = ${to} WHERE "customerId" = ${from} AND "id" IN (${ids})`;
  }
  for (const ids of listsOf(moved.orders))
    await tx.$executeRaw`UPDATE "Order" SET "customerId" = ${to} WHERE "customerId" = ${from} AND "id" IN (${ids})`;
  for (const ids of listsOf(moved.notes))
    await tx.$executeRaw`UPDATE "Note" SET "customerId" = ${to} WHERE "customerId" = ${from} AND "id" IN (${ids})`;
  for (const ids of listsOf(moved.tasks))
    await tx.$executeRaw`UPDATE "Task" SET "subjectId" = ${to} WHERE "subjectId" = ${from} AND "id" IN (${ids})`;
  for (const ids of listsOf(moved.stages))
    await tx.$executeRaw`UPDATE "StageMove" SET "customerId" = ${to} WHERE "customerId" = ${from} AND "id" IN (${ids})`;
  for (const tag of moved.tags)
    await tx.$executeRaw`DELETE FROM "CustomerTag" WHERE "customerId" = ${from} AND "tag" = ${tag}`;
  await moveDetailsBack(tx, { from, to, moved });
}

async function moveDetailsBack(
  tx: Tx,
  { from, to, moved }: { from: string; to: string; moved: Moved },
): Promise<void> {
  for (const { id, kind, wasPrimary } of moved.details)
    await tx.$executeRaw`
      UPDATE "ContactDetail" SET "customerId" = ${to}, "primaryFor" = ${wasPrimary ? `${to}/${kind}` : null}
      WHERE "id" = ${id} AND "customerId" = ${from}`;
  for (const kind of detailKinds) {
    const left = await tx.contactDetail.findMany({
      where: { customerId: from, kind },
      select: { primaryFor: true },
    });
    if (left.length > 0 && left.every(({ primaryFor }) => primaryFor === null))
      await promoteNewest(tx, { customerId: from, kind });
  }
}

/** A field goes back to what it was unless somebody has changed it since. */
async function restoreFields(
  tx: Tx,
  { customerId, fields }: { customerId: string; fields: Moved['fields'] },
): Promise<void> {
  const now = await recordOf(tx, customerId);
  const after = { ...now };
  for (const [field, { was, is }] of Object.entries(fields) as [
    Filled,
    { was: string | null; is: string | null },
  ][])
    if (now[field] === is) Object.assign(after, { [field]: was });
  await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${after.name}, "company" = ${after.company}, "city" = ${after.city},
      "timeZone" = ${after.timeZone}, "source" = ${after.source}, "ownerId" = ${after.ownerId}, "stage" = ${after.stage}
    WHERE "id" = ${customerId}`;
}
