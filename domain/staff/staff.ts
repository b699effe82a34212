import { createHash } from 'node:crypto';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';

/** A person of the house. */
export interface Staff {
  id: string;
  name: string;
  role: 'rep' | 'manager';
  team: string;
  language: string;
  timeZone: string;
}

const LINK_MS = 24 * 3_600_000;
const SESSION_MS = 30 * 24 * 3_600_000;

/** Takes a person into the house. */
export async function addStaff(
  tx: Tx,
  options: {
    name: string;
    role: Staff['role'];
    team?: string;
    language?: string;
    timeZone?: string;
    now: Date;
  },
): Promise<Staff> {
  const { now, team = '', language = 'en', timeZone = 'Asia/Shanghai', name, role } = options;
  const staff: Staff = { id: newId(), name, role, team, language, timeZone };
  await tx.staff.create({ data: { ...staff, createdAt: now } });
  return staff;
}

/** Makes a code (the caller's, at least 128 random bits) sign this person in once, for 24 hours; keeps its hash only. */
export async function makeSignInLink(
  tx: Tx,
  options: { staffId: string; code: string; now: Date },
): Promise<{ expiresAt: Date }> {
  const { staffId, code, now } = options;
  const expiresAt = new Date(now.getTime() + LINK_MS);
  await tx.signInLink.create({ data: { codeHash: hashOf(code), staffId, createdAt: now, expiresAt } });
  return { expiresAt };
}

/** Uses up a link and opens a session of 30 days under the caller's token; of two at once one is refused. */
export async function useSignInLink(
  tx: Tx,
  options: { code: string; sessionToken: string; now: Date },
): Promise<Outcome<Staff>> {
  const { code, sessionToken, now } = options;
  const [used] = await tx.$queryRaw<{ staffId: string }[]>`
    UPDATE "SignInLink" SET "usedAt" = ${now}
    WHERE "codeHash" = ${hashOf(code)} AND "usedAt" IS NULL AND "expiresAt" > ${now} AND EXISTS (
      SELECT 1 FROM "Staff" s WHERE s."id" = "SignInLink"."staffId" AND s."active" = true)
    RETURNING "staffId"`;
  if (!used) return refuse({ kind: 'linkNotValid' });

  const expiresAt = new Date(now.getTime() + SESSION_MS);
  await tx.staffSession.create({
    data: { tokenHash: hashOf(sessionToken), staffId: used.staffId, createdAt: now, expiresAt },
  });
  const staff = await findStaffBySession(tx, { token: sessionToken, now });
  return staff ? done(staff) : refuse({ kind: 'linkNotValid' });
}

/** Who is signed in with this token, or null; null too once the person has left the house. */
export async function findStaffBySession(
  tx: Tx,
  options: { token: string; now: Date },
): Promise<Staff | null> {
  const [staff] = await tx.$queryRaw<Staff[]>`
    SELECT s."id", s."name", s."role", s."team", s."language", s."timeZone"
    FROM "StaffSession" t JOIN "Staff" s ON s."id" = t."staffId"
    WHERE t."tokenHash" = ${hashOf(options.token)} AND t."expiresAt" > ${options.now} AND s."active" = true`;
  return staff ?? null;
}

/** Signs out; a token that is no longer known is signed out already. */
export async function endSession(tx: Tx, options: { token: string }): Promise<void> {
  await tx.staffSession.deleteMany({ where: { tokenHash: hashOf(options.token) } });
}

/** A plain hash is enough: the secrets are random and long, there is nothing to guess. */
const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64url');
