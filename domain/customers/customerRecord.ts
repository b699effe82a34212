import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { Sealed } from '../sealed.ts';
import { type AddressParts, addressParts } from './chineseAddress.ts';
import { type NameParts, nameParts } from './chineseName.ts';
import { type DetailKind, openDetail } from './contactDetails.ts';

/** One way to reach a customer. */
export interface ContactDetail {
  id: string;
  kind: DetailKind;
  /** what it is to them, in a word: mobile, office */
  label: string;
  value: string;
  isPrimary: boolean;
  /** of a Chinese address */
  parts: AddressParts | null;
}

/** Everything that is kept of a customer themselves. */
export interface CustomerRecord {
  id: string;
  /** '' while only a contact detail is known */
  name: string;
  nameParts: NameParts;
  company: string;
  city: string;
  language: string;
  timeZone: string | null;
  source: string;
  tags: string[];
  ownerId: string | null;
  stage: string;
  stageAt: Date | null;
  lostReason: string;
  /** the customer this one has become part of; it is found there */
  mergedInto: string | null;
  version: number;
  createdAt: Date;
  /** the primary ones first */
  details: ContactDetail[];
}

/** The record, without anybody's having read it: for what comes after a change. */
export async function findRecord(tx: Tx, options: { customerId: string }): Promise<CustomerRecord | null> {
  const { customerId } = options;
  const [row] = await tx.$queryRaw<Omit<CustomerRecord, 'tags' | 'details' | 'nameParts'>[]>`
    SELECT "id", "name", "company", "city", "language", "timeZone", "source", "ownerId", "stage", "stageAt",
      "lostReason", "mergedInto", "version", "createdAt"
    FROM "Customer" WHERE "id" = ${customerId}`;
  if (!row) return null;

  const tags = await tx.$queryRaw<{ tag: string }[]>`
    SELECT "tag" FROM "CustomerTag" WHERE "customerId" = ${customerId} ORDER BY "tag"`;
  const details = await tx.$queryRaw<DetailRow[]>`
    SELECT "id", "kind", "label", "value", "primaryFor" FROM "ContactDetail" WHERE "customerId" = ${customerId}
    ORDER BY CASE WHEN "primaryFor" IS NULL THEN 1 ELSE 0 END, "kind" DESC, "createdAt" DESC, "id"`;
  return {
    ...row,
    nameParts: nameParts(row.name),
    tags: tags.map(({ tag }) => tag),
    details: details.map((detail) => detailOf(tx, detail)),
  };
}

type DetailRow = { id: string; kind: DetailKind; label: string; value: Sealed; primaryFor: string | null };

function detailOf(tx: Tx, row: DetailRow): ContactDetail {
  const { id, kind, label, primaryFor } = row;
  const value = openDetail(tx.vault, row);
  const parts = kind === 'address' ? addressParts(value) : null;
  return { id, kind, label, value, isPrimary: primaryFor !== null, parts };
}

/** A customer's whole record; that this person of the house read it, and why, is written down. */
export async function getCustomer(
  tx: Tx,
  options: { customerId: string; actor: HouseActor; reason?: string; now: Date },
): Promise<Outcome<CustomerRecord>> {
  const { customerId, actor, reason, now } = options;
  const record = await findRecord(tx, { customerId });
  if (!record) return refuse({ kind: 'customerNotFound' });

  await writeAudit(tx, {
    ...{ actor, action: 'customer.read', subject: 'customer', subjectId: customerId, detail: reason, now },
  });
  return done(record);
}
