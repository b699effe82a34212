import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Sealed } from '../sealed.ts';
import { cityOf } from './city.ts';
import { readContact } from './contact.ts';
import { type DetailKind, keepOther, keepPrimary, MOST_OF_A_KIND, openDetail } from './contactDetails.ts';
import type { CustomerRecord } from './customerRecord.ts';
import { recordOf, type StaffChange } from './saveCustomer.ts';

type Change = StaffChange & { customerId: string };

/** Adds a phone, e-mail or address, as the primary of its kind or beside it; one that is there gets the new label. */
export async function addDetail(
  tx: Tx,
  options: Change & { kind: DetailKind; value: string; label?: string; isPrimary?: boolean },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, kind, label = '', isPrimary = false, now } = options;
  const read = readContact({ [kind]: options.value });
  if (!read.ok) return read;
  const value = read.value[kind] ?? '';
  if (label.length > MOST_LABEL) return refuse({ kind: 'customerFieldNotValid', field: 'label' });
  if (!(await lockCustomer(tx, customerId))) return refuse({ kind: 'customerNotFound' });
  const [known] = await tx.$queryRaw<{ count: bigint; primaries: bigint }[]>`
    SELECT count(*) AS "count", count("primaryFor") AS "primaries" FROM "ContactDetail"
    WHERE "customerId" = ${customerId} AND "kind" = ${kind}`;
  if (Number(known?.count) >= MOST_OF_A_KIND)
    return refuse({ kind: 'customerFieldNotValid', field: 'details' });

  const becomesPrimary = isPrimary || Number(known?.primaries) === 0;
  await (becomesPrimary ? keepPrimary : keepOther)(tx, { customerId, kind, value, label, now });
  if (becomesPrimary && kind === 'address') await writeCity(tx, customerId, value);
  return changed(tx, { ...options, what: `add ${kind}` });
}

/** Makes a detail the one of its kind that is used. */
export async function choosePrimary(
  tx: Tx,
  options: Change & { detailId: string },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, detailId } = options;
  if (!(await lockCustomer(tx, customerId))) return refuse({ kind: 'customerNotFound' });
  const detail = await findDetail(tx, options);
  if (!detail) return refuse({ kind: 'detailNotFound' });

  const primary = `${customerId}/${detail.kind}`;
  await tx.$executeRaw`UPDATE "ContactDetail" SET "primaryFor" = NULL WHERE "primaryFor" = ${primary}`;
  await tx.$executeRaw`UPDATE "ContactDetail" SET "primaryFor" = ${primary} WHERE "id" = ${detailId}`;
  if (detail.kind === 'address') await writeCity(tx, customerId, openDetail(tx.vault, detail));
  return changed(tx, { ...options, what: `choose ${detail.kind}` });
}

/** Takes a detail away; of those left of its kind the newest is used from now on. */
export async function removeDetail(
  tx: Tx,
  options: Change & { detailId: string },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, detailId } = options;
  if (!(await lockCustomer(tx, customerId))) return refuse({ kind: 'customerNotFound' });
  const detail = await findDetail(tx, options);
  if (!detail) return refuse({ kind: 'detailNotFound' });

  await tx.$executeRaw`DELETE FROM "ContactDetail" WHERE "id" = ${detailId}`;
  if (detail.primaryFor !== null) await promoteNewest(tx, { customerId, kind: detail.kind });
  return changed(tx, { ...options, what: `remove ${detail.kind}` });
}

const MOST_LABEL = 30;

/** Every change of a customer's details holds the customer's row first, as merging does. */
export async function lockCustomer(tx: Tx, customerId: string): Promise<boolean> {
  const locked = await tx.$executeRaw`
    UPDATE "Customer" SET "version" = "version" + 1 WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  return locked > 0;
}

type Found = { id: string; kind: DetailKind; value: Sealed; primaryFor: string | null };

async function findDetail(
  tx: Tx,
  options: { customerId: string; detailId: string },
): Promise<Found | undefined> {
  const [detail] = await tx.$queryRaw<Found[]>`
    SELECT "id", "kind", "value", "primaryFor" FROM "ContactDetail"
    WHERE "id" = ${options.detailId} AND "customerId" = ${options.customerId}`;
  return detail;
}

/** Where a kind has no primary any more, its newest becomes it. */
export async function promoteNewest(
  tx: Tx,
  options: { customerId: string; kind: DetailKind },
): Promise<void> {
  const { customerId, kind } = options;
  const [next] = await tx.$queryRaw<Found[]>`
    SELECT "id", "kind", "value", "primaryFor" FROM "ContactDetail"
    WHERE "customerId" = ${customerId} AND "kind" = ${kind} ORDER BY "createdAt" DESC, "id" LIMIT 1`;
  if (next)
    await tx.$executeRaw`
      UPDATE "ContactDetail" SET "primaryFor" = ${`${customerId}/${kind}`} WHERE "id" = ${next.id}`;
  if (kind === 'address') await writeCity(tx, customerId, next ? openDetail(tx.vault, next) : '');
}

/** The customer is counted where their primary address is. */
export async function writeCity(tx: Tx, customerId: string, address: string): Promise<void> {
  await tx.$executeRaw`UPDATE "Customer" SET "city" = ${cityOf(address)} WHERE "id" = ${customerId}`;
}

async function changed(tx: Tx, options: Change & { what: string }): Promise<Outcome<CustomerRecord>> {
  const { customerId, actor, reason, what, now } = options;
  const detail = [what, reason].filter(Boolean).join(': ');
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
