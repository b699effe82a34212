import type { StaffActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { listOf } from '../imports/rows.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { DetailKind } from './contactDetails.ts';
import { type CustomerRecord, findRecord } from './customerRecord.ts';
import { recordOf, type StaffChange } from './saveCustomer.ts';
import { replaceTerms } from './searchTerms.ts';
import type { Stage } from './stages.ts';

/** What a merge did, as its row remembers it. */
export interface Moved {
  identities: string[];
  orders: string[];
  notes: string[];
  tasks: string[];
  stages: string[];
  details: { id: string; kind: DetailKind; wasPrimary: boolean }[];
  tags: string[];
  /** the fields of the customer who stays that were filled from the other: what they were, and what they became */
  fields: { [field in Filled]?: { was: string | null; is: string | null } };
}

const fillable = ['name', 'company', 'city', 'timeZone', 'source', 'ownerId'] as const;
export type Filled = (typeof fillable)[number] | 'stage';

type Merge = StaffChange & { actor: StaffActor; customerId: string; mergedId: string };

/**
 * Makes two customers one: everything of the second is the first one's from now on, whose own fields and primary details
 * stay, and the row of the second stays behind, empty, so that the merge can be undone. Lock order: the conversations of
 * the second, so that no turn of theirs is on its way with the old customer, then both customers by id.
 */
export async function mergeCustomers(
  tx: Tx,
  options: Merge,
): Promise<Outcome<{ mergeId: string; customer: CustomerRecord }>> {
  const { customerId, mergedId, actor, reason = '', now } = options;
  if (customerId === mergedId) return refuse({ kind: 'mergeNotAllowed', why: 'same' });
  await holdBoth(tx, { customerId, mergedId });
  const [kept, merged] = [
    await findRecord(tx, { customerId }),
    await findRecord(tx, { customerId: mergedId }),
  ];
  if (!kept || !merged) return refuse({ kind: 'customerNotFound' });
  if (kept.mergedInto || merged.mergedInto) return refuse({ kind: 'mergeNotAllowed', why: 'merged' });

  const moved = await moveEverything(tx, { kept, merged });
  await tx.$executeRaw`UPDATE "Customer" SET "mergedInto" = ${customerId} WHERE "id" = ${mergedId}`;
  await replaceTerms(tx, [{ id: mergedId, name: '', company: '' }]);
  const mergeId = newId();
  await tx.$executeRaw`
    INSERT INTO "CustomerMerge" ("id", "customerId", "mergedId", "moved", "staffId", "reason", "at")
    VALUES (${mergeId}, ${customerId}, ${mergedId}, ${JSON.stringify(moved)}, ${actor.staffId}, ${reason}, ${now})`;
  const detail = [mergedId, reason].filter(Boolean).join(': ');
  await writeAudit(tx, {
    actor,
    action: 'customer.merge',
    subject: 'customer',
    subjectId: customerId,
    detail,
    now,
  });
  return done({ mergeId, customer: await recordOf(tx, customerId) });
}

/** The conversations of the second, then both rows in the order of their ids. */
export async function holdBoth(tx: Tx, options: { customerId: string; mergedId: string }): Promise<void> {
  const { customerId, mergedId } = options;
  await tx.$executeRaw`
    UPDATE "Conversation" SET "nextSeq" = "nextSeq" WHERE "identityId" IN (
      SELECT "id" FROM "ChannelIdentity" WHERE "customerId" IN (${customerId}, ${mergedId}))`;
  for (const id of [customerId, mergedId].sort())
    await tx.$executeRaw`UPDATE "Customer" SET "version" = "version" + 1 WHERE "id" = ${id}`;
}

async function moveEverything(
  tx: Tx,
  { kept, merged }: { kept: CustomerRecord; merged: CustomerRecord },
): Promise<Moved> {
  const [to, from] = [kept.id, merged.id];
  const ids = (rows: { id: string }[]) => rows.map(({ id }) => id);
  const identities = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "ChannelIdentity" SET "customerId" = ${to} WHERE "customerId" = ${from} RETURNING "id"`;
  const orders = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Order" SET "customerId" = ${to} WHERE "customerId" = ${from} RETURNING "id"`;
  const notes = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Note" SET "customerId" = ${to} WHERE "customerId" = ${from} RETURNING "id"`;
  const tasks = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "Task" SET "subjectId" = ${to} WHERE "subject" = 'customer' AND "subjectId" = ${from} RETURNING "id"`;
  const stages = await tx.$queryRaw<{ id: string }[]>`
    UPDATE "StageMove" SET "customerId" = ${to} WHERE "customerId" = ${from} RETURNING "id"`;
  return {
    ...{ identities: ids(identities), orders: ids(orders), notes: ids(notes) },
    ...{ tasks: ids(tasks), stages: ids(stages) },
    details: await moveDetails(tx, { kept, merged }),
    tags: await copyTags(tx, { kept, merged }),
    fields: await fillFields(tx, { kept, merged }),
  };
}

/** What both have stays with each; where the first has none of a kind, the second's primary becomes theirs. */
async function moveDetails(
  tx: Tx,
  { kept, merged }: { kept: CustomerRecord; merged: CustomerRecord },
): Promise<Moved['details']> {
  const has = new Set(kept.details.map(({ kind, value }) => `${kind} ${value}`));
  const moving = merged.details.filter(({ kind, value }) => !has.has(`${kind} ${value}`));
  const kindsOfKept = new Set(kept.details.map(({ kind }) => kind));
  for (const { id, kind, isPrimary } of moving) {
    const primaryFor = isPrimary && !kindsOfKept.has(kind) ? `${kept.id}/${kind}` : null;
    await tx.$executeRaw`
      UPDATE "ContactDetail" SET "customerId" = ${kept.id}, "primaryFor" = ${primaryFor} WHERE "id" = ${id}`;
  }
  return moving.map(({ id, kind, isPrimary }) => ({ id, kind, wasPrimary: isPrimary }));
}

async function copyTags(
  tx: Tx,
  { kept, merged }: { kept: CustomerRecord; merged: CustomerRecord },
): Promise<string[]> {
  const added = merged.tags.filter((tag) => !kept.tags.includes(tag));
  for (const tag of added)
    await tx.$executeRaw`INSERT INTO "CustomerTag" ("customerId", "tag") VALUES (${kept.id}, ${tag})`;
  return added;
}

const progress: Record<Stage, number> = {
  lost: 0,
  new: 1,
  contacted: 2,
  quoted: 3,
  lapsed: 4,
  ordered: 5,
  repeat: 6,
};

/** Who has ordered as two people has come back as one. */
function mergedStage(a: Stage, b: Stage): Stage {
  if (a === 'ordered' && b === 'ordered') return 'repeat';
  return progress[a] >= progress[b] ? a : b;
}

async function fillFields(
  tx: Tx,
  { kept, merged }: { kept: CustomerRecord; merged: CustomerRecord },
): Promise<Moved['fields']> {
  const fields: Moved['fields'] = {};
  for (const field of fillable)
    if (!kept[field] && merged[field]) fields[field] = { was: kept[field], is: merged[field] };
  const stage = mergedStage(kept.stage as Stage, merged.stage as Stage);
  if (stage !== kept.stage) fields.stage = { was: kept.stage, is: stage };

  const after = {
    ...kept,
    ...Object.fromEntries(Object.entries(fields).map(([field, { is }]) => [field, is])),
  };
  await tx.$executeRaw`
    UPDATE "Customer" SET "name" = ${after.name}, "company" = ${after.company}, "city" = ${after.city},
      "timeZone" = ${after.timeZone}, "source" = ${after.source}, "ownerId" = ${after.ownerId}, "stage" = ${after.stage}
    WHERE "id" = ${kept.id}`;
  if (fields.name || fields.company) await replaceTerms(tx, [after]);
  return fields;
}

/** Rows in lists of this length, far below what a statement may hold. */
const IDS_AT_A_TIME = 256;

/** Ids in lists that a statement can take. */
export function* listsOf(ids: string[]) {
  for (let from = 0; from < ids.length; from += IDS_AT_A_TIME)
    yield listOf(ids.slice(from, from + IDS_AT_A_TIME));
}
