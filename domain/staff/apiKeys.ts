import { createHash } from 'node:crypto';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import type { Staff } from './staff.ts';

/** What a key may open; each area's reading apart from its writing. */
export const scopes = [
  ...['orders:read', 'orders:write', 'customers:read', 'customers:write'],
  ...['products:read', 'products:write', 'webhooks:read', 'webhooks:write'],
] as const;
export const isScope = (word: string): boolean => (scopes as readonly string[]).includes(word);

/** A program's key as it can be shown: never the key itself. */
export interface ApiKey {
  id: string;
  staffId: string;
  name: string;
  /** how it begins */
  hint: string;
  scopes: string[];
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
}

const HINT = 12;

/** Keeps a key (the caller's, at least 128 random bits) by its hash, for this person; null: it never expires. */
export async function addApiKey(
  tx: Tx,
  options: { staffId: string; key: string; scopes: string[]; expiresAt: Date | null; now: Date },
): Promise<{ id: string; hint: string }> {
  const { staffId, key, expiresAt, now } = options;
  const id = newId();
  const hint = key.slice(0, HINT);
  await tx.apiKey.create({
    data: {
      id,
      staffId,
      keyHash: hashOf(key),
      hint,
      scopes: options.scopes.join(' '),
      createdAt: now,
      expiresAt,
    },
  });
  return { id, hint };
}

/** Whose key it is and what it opens, or null: unknown, expired, revoked, or its person has left the house. */
export async function findStaffByKey(
  tx: Tx,
  options: { key: string; now: Date },
): Promise<{ keyId: string; staff: Staff; scopes: string[] } | null> {
  const { key, now } = options;
  const [found] = await tx.$queryRaw<(Staff & { keyId: string; scopes: string })[]>`
    SELECT k."id" AS "keyId", k."scopes", s."id", s."name", s."role", s."team", s."language", s."timeZone"
    FROM "ApiKey" k JOIN "Staff" s ON s."id" = k."staffId"
    WHERE k."keyHash" = ${hashOf(key)} AND k."revokedAt" IS NULL AND s."active" = true
      AND (k."expiresAt" IS NULL OR k."expiresAt" > ${now})`;
  if (!found) return null;
  const { keyId, scopes: words, ...staff } = found;
  return { keyId, staff, scopes: words.split(' ').filter(Boolean) };
}

/** All keys, those that no longer open anything last. */
export async function listApiKeys(tx: Tx): Promise<ApiKey[]> {
  const rows = await tx.apiKey.findMany({
    include: { staff: { select: { name: true } } },
    orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
  });
  const keys = rows.map(({ staff, keyHash: _hash, scopes: words, ...key }) => ({
    ...key,
    name: staff.name,
    scopes: words.split(' ').filter(Boolean),
  }));
  return keys.sort((a, b) => Number(a.revokedAt !== null) - Number(b.revokedAt !== null));
}

/** Ends a key, by its id or by how it begins; null when no one key is meant. */
export async function revokeApiKey(tx: Tx, options: { which: string; now: Date }): Promise<ApiKey | null> {
  const { which, now } = options;
  const keys = (await listApiKeys(tx)).filter((key) => key.id === which || key.hint === which);
  const [key, ...others] = keys.filter(({ revokedAt }) => revokedAt === null);
  if (!key || others.length > 0) return null;
  const { count } = await tx.apiKey.updateMany({
    where: { id: key.id, revokedAt: null },
    data: { revokedAt: now },
  });
  return count === 1 ? { ...key, revokedAt: now } : null;
}

/** A plain hash is enough: keys are random and long, there is nothing to guess. */
const hashOf = (key: string) => createHash('sha256').update(key).digest('base64url');
