import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { writeCity } from './changeDetails.ts';
import { readContact } from './contact.ts';
import { detailKinds, hashOf, keepPrimary } from './contactDetails.ts';
import type { CustomerRecord } from './customerRecord.ts';
import { changeCustomer, recordOf } from './saveCustomer.ts';

/** What a program writes of a customer, as a whole; what else is kept of them stays. */
export interface CustomerContent {
  name: string;
  /** null: none of the kind any more; another one than before becomes the primary beside it */
  phone: string | null;
  email: string | null;
  address: string | null;
  language: string;
  ownerId: string | null;
}

/**
 * Replaces a customer's content, if it is still `version` (when given). What follows a refusal must be rolled back: a
 * part may have been written.
 */
export async function replaceCustomer(
  tx: Tx,
  options: {
    customerId: string;
    version?: number | undefined;
    content: CustomerContent;
    actor: HouseActor;
    now: Date;
  },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, content, actor, now } = options;
  const held = await holdCustomer(tx, options);
  if (!held.ok) return held;
  const { name, language, ownerId } = content;
  const changed = await changeCustomer(tx, {
    ...{ customerId, version: held.value.version, actor, now },
    fields: { name, language, ownerId },
  });
  if (!changed.ok) return changed;
  const replaced = await replaceDetails(tx, { ...options, before: changed.value });
  return replaced.ok ? done(await recordOf(tx, customerId)) : replaced;
}

/** A customer under the lock of its row, if it is still `version` (when given); who was merged is not there. */
export async function holdCustomer(
  tx: Tx,
  options: { customerId: string; version?: number | undefined },
): Promise<Outcome<{ version: number }>> {
  const { customerId, version } = options;
  const [found] = await tx.$queryRaw<{ version: number }[]>`
    UPDATE "Customer" SET "version" = "version" WHERE "id" = ${customerId} AND "mergedInto" IS NULL
    RETURNING "version"`;
  if (!found) return refuse({ kind: 'customerNotFound' });
  const isStale = version !== undefined && version !== found.version;
  return isStale ? refuse({ kind: 'customerChanged', version: found.version }) : done(found);
}

/** What is the primary already stays as it was typed. The caller holds the customer's row. */
async function replaceDetails(
  tx: Tx,
  options: { content: CustomerContent; before: CustomerRecord; actor: HouseActor; now: Date },
): Promise<Outcome<null>> {
  const { content, before, actor, now } = options;
  const contact = readContact({
    phone: content.phone ?? undefined,
    email: content.email ?? undefined,
    address: content.address ?? undefined,
  });
  if (!contact.ok) return contact;

  const customerId = before.id;
  const changed = detailKinds.filter((kind) => {
    const was = before.details.find((detail) => detail.kind === kind && detail.isPrimary)?.value;
    const value = contact.value[kind];
    if (was === undefined || value === undefined) return was !== value;
    return hashOf(tx.vault, { kind, value }) !== hashOf(tx.vault, { kind, value: was });
  });
  for (const kind of changed) {
    const value = contact.value[kind];
    if (value !== undefined) await keepPrimary(tx, { customerId, kind, value, now });
    else
      await tx.$executeRaw`
        DELETE FROM "ContactDetail" WHERE "customerId" = ${customerId} AND "kind" = ${kind}`;
    if (kind === 'address') await writeCity(tx, customerId, value ?? '');
  }
  if (changed.length === 0) return done(null);
  const detail = changed.join(', ');
  await writeAudit(tx, {
    ...{ actor, action: 'customer.change', subject: 'customer', subjectId: customerId, detail, now },
  });
  return done(null);
}
