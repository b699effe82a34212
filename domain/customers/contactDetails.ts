import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';
import { idsTogether, newId } from '../ids.ts';
import { insertRows } from '../imports/rows.ts';
import { blindIndex, open, type Sealed, seal, type Vault } from '../sealed.ts';
import { normalPhone, tailOf } from './phone.ts';

export const detailKinds = ['phone', 'email', 'address'] as const;
export type DetailKind = (typeof detailKinds)[number];

/** A way to reach a customer as its row has it. */
export interface SealedDetail {
  value: Sealed;
  hash: string;
  tail: string | null;
}

const cellOf = (id: string) => ({ table: 'ContactDetail', column: 'value', id }) as const;

/** Seals a phone, e-mail or address for the row with this id, with the blind indexes that find it. */
export function sealDetail(
  vault: Vault,
  detail: { id: string; kind: DetailKind; value: string },
): SealedDetail {
  const { id, kind } = detail;
  const value = asKept(vault, detail);
  const tail = kind === 'phone' ? tailOf(value) : null;
  return {
    value: seal(vault, cellOf(id), value),
    hash: hashOf(vault, { kind, value }),
    tail: tail && tailIndex(vault, tail),
  };
}

/** The text of a row of contact details. */
export const openDetail = (vault: Vault, row: { id: string; value: Sealed }): string =>
  open(vault, cellOf(row.id), row.value);

/** What finds this value whole, however it was typed: a phone of the shop's country with and without its code. */
export const hashOf = (vault: Vault, { kind, value }: { kind: DetailKind; value: string }): string =>
  blindIndex(vault, kind, wholeForm[kind](value, vault));

/** What finds the phones that end in these four digits. */
export const tailIndex = (vault: Vault, digits: string): string => blindIndex(vault, 'tail', digits);

const wholeForm: Record<DetailKind, (value: string, vault: Vault) => string> = {
  phone: (value, { country }) => normalPhone(value, country),
  email: (value) => value.normalize('NFKC').trim().toLowerCase(),
  address: (value) =>
    value
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s\p{P}]+/gu, ''),
};

/** The primary details of customer `c`, one of each kind, beside the customer. */
export const primaryColumns = Prisma.sql`cp."id" AS "phoneId", cp."value" AS "phone", cp."hash" AS "phoneHash",
  ce."id" AS "emailId", ce."value" AS "email", ce."hash" AS "emailHash", ca."id" AS "addressId",
  ca."value" AS "address", ca."hash" AS "addressHash"`;
export const primaryJoins = Prisma.sql`LEFT JOIN "ContactDetail" cp ON cp."primaryFor" = c."id" || '/phone'
  LEFT JOIN "ContactDetail" ce ON ce."primaryFor" = c."id" || '/email'
  LEFT JOIN "ContactDetail" ca ON ca."primaryFor" = c."id" || '/address'`;

export type PrimaryRow = { [kind in DetailKind]: Sealed | null } & {
  [column in `${DetailKind}Id` | `${DetailKind}Hash`]: string | null;
};

/** What the primary details say. */
export function openPrimaries(vault: Vault, row: PrimaryRow): Record<DetailKind, string | null> {
  const text = (kind: DetailKind) => {
    const [id, value] = [row[`${kind}Id`], row[kind]];
    return id === null || value === null ? null : openDetail(vault, { id, value });
  };
  return { phone: text('phone'), email: text('email'), address: text('address') };
}

/** The first details of a new customer, in one statement; returns them as they are kept. */
export async function addPrimaries(
  tx: Tx,
  options: { customerId: string; details: FirstDetails; now: Date },
): Promise<Record<DetailKind, string | null>> {
  const { customerId, details, now } = options;
  await addAllPrimaries(tx, { customers: [{ id: customerId, details }], now });
  const kept = (kind: DetailKind) =>
    details[kind] ? asKept(tx.vault, { kind, value: details[kind] }) : null;
  return { phone: kept('phone'), email: kept('email'), address: kept('address') };
}

export type FirstDetails = { [kind in DetailKind]?: string | undefined };

/** The first details of new customers, with few statements. */
export async function addAllPrimaries(
  tx: Tx,
  { customers, now }: { customers: { id: string; details: FirstDetails }[]; now: Date },
): Promise<void> {
  const nextId = idsTogether();
  const rows = customers.flatMap(({ id: customerId, details }) =>
    detailKinds.flatMap((kind) => {
      const value = details[kind];
      return value ? [primaryRow(tx.vault, { id: nextId(), customerId, kind, value, now })] : [];
    }),
  );
  await insertRows(tx, intoDetails, rows);
}

const intoDetails = Prisma.sql`"ContactDetail" ("id", "customerId", "kind", "label", "value", "hash", "tail",
  "primaryFor", "createdAt")`;

type NewDetail = {
  id: string;
  customerId: string;
  kind: DetailKind;
  value: string;
  label?: string;
  now: Date;
};

const primaryRow = (vault: Vault, detail: NewDetail): Prisma.Sql =>
  detailRow(vault, { ...detail, primaryFor: `${detail.customerId}/${detail.kind}` });

function detailRow(vault: Vault, detail: NewDetail & { primaryFor: string | null }): Prisma.Sql {
  const { id, customerId, kind, label = '', primaryFor, now } = detail;
  const { value, hash, tail } = sealDetail(vault, detail);
  return Prisma.sql`(${id}, ${customerId}, ${kind}, ${label}, ${value}, ${hash}, ${tail}, ${primaryFor}, ${now})`;
}

const asKept = ({ country }: Vault, { kind, value }: { kind: DetailKind; value: string }) =>
  kind === 'phone' ? normalPhone(value, country) : value;

/** More than these nobody has; what a visitor tells beyond them replaces the oldest. */
export const MOST_OF_A_KIND = 20;

/** Keeps a value beside the primary one of its kind; one that is there already gets the label. The caller holds the customer's row. */
export async function keepOther(
  tx: Tx,
  options: { customerId: string; kind: DetailKind; value: string; label?: string; now: Date },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO ${intoDetails} VALUES ${detailRow(tx.vault, { ...options, id: newId(), primaryFor: null })}
    ON CONFLICT ("customerId", "kind", "hash") DO UPDATE SET "label" = ${options.label ?? ''}`;
}

/**
 * Makes this value the customer's primary of its kind; the one before stays among the others, of which the 20 newest
 * are kept. The caller holds the customer's row. Returns the value as it is kept.
 */
export async function keepPrimary(
  tx: Tx,
  options: { customerId: string; kind: DetailKind; value: string; label?: string; now: Date },
): Promise<string> {
  const { customerId, kind } = options;
  const primary = `${customerId}/${kind}`;

  await tx.$executeRaw`
    UPDATE "ContactDetail" SET "primaryFor" = NULL WHERE "primaryFor" = ${primary}`;
  await tx.$executeRaw`
    INSERT INTO ${intoDetails} VALUES ${primaryRow(tx.vault, { ...options, id: newId() })}
    ON CONFLICT ("customerId", "kind", "hash") DO UPDATE SET "primaryFor" = ${primary}`;
  await tx.$executeRaw`
    DELETE FROM "ContactDetail" WHERE "id" IN (
      SELECT "id" FROM "ContactDetail"
      WHERE "customerId" = ${customerId} AND "kind" = ${kind} AND "primaryFor" IS NULL
      ORDER BY "createdAt" DESC, "id" LIMIT 1000 OFFSET ${MOST_OF_A_KIND - 1})`;
  return asKept(tx.vault, options);
}
