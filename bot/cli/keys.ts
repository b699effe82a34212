import { randomBytes } from 'node:crypto';
import { type ApiKey, addApiKey, listApiKeys, revokeApiKey } from '../../domain/staff/apiKeys.ts';
import type { Answer, Surroundings } from './commands.ts';
import { findPerson, readPeople, writeDown } from './people.ts';

/** A key as `staff keys` shows it. */
export interface ShownKey {
  hint: string;
  name: string;
  scopes: string[];
  createdAt: string;
  /** null: never */
  expiresAt: string | null;
  isOver: boolean;
}

const DAY_MS = 24 * 3_600_000;

/** Makes a key for a person's programs; it is told this once and only its hash is kept. */
export async function addKey(
  { db, now }: Surroundings,
  { name, scopes, days }: { name: string; scopes: string[]; days?: number | undefined },
): Promise<Answer> {
  const key = `parley_${randomBytes(32).toString('base64url')}`;
  const at = now();
  const expiresAt = days === undefined ? null : new Date(at.getTime() + days * DAY_MS);
  const found = await db.write(async (tx) => {
    const person = findPerson(await readPeople(tx), name);
    if (typeof person === 'string') return person;
    await addApiKey(tx, { staffId: person.id, key, scopes, expiresAt, now: at });
    await writeDown(tx, { action: 'staff.key', staffId: person.id, now: at });
    return person;
  });
  if (typeof found === 'string') return { ok: false, message: found };
  const until = expiresAt?.toISOString() ?? null;
  return { ok: true, result: { kind: 'key', name: found.name, key, scopes, expiresAt: until } };
}

/** All keys there are and were. */
export async function listKeys({ db, now }: Surroundings): Promise<Answer> {
  const keys = await db.read((tx) => listApiKeys(tx));
  return { ok: true, result: { kind: 'keys', keys: keys.map((key) => shown(key, now())) } };
}

/** Ends a key at once. */
export async function revokeKey({ db, now }: Surroundings, { key }: { key: string }): Promise<Answer> {
  const at = now();
  const revoked = await db.write(async (tx) => {
    const found = await revokeApiKey(tx, { which: key, now: at });
    if (found) await writeDown(tx, { action: 'staff.revokeKey', staffId: found.staffId, now: at });
    return found;
  });
  if (!revoked)
    return { ok: false, message: `No key in force begins with ${key}: npm run staff -- keys shows them.` };
  return { ok: true, result: { kind: 'revoked', name: revoked.name, hint: revoked.hint } };
}

function shown({ hint, name, scopes, createdAt, expiresAt, revokedAt }: ApiKey, now: Date): ShownKey {
  return {
    ...{
      hint,
      name,
      scopes,
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt?.toISOString() ?? null,
    },
    isOver: revokedAt !== null || (expiresAt !== null && expiresAt <= now),
  };
}
