import { randomBytes } from 'node:crypto';
import type { Db } from '../domain/db.ts';
import { makeSignInLink } from '../domain/staff/staff.ts';

/** Single-use sign-in links for the demo's first rep and its manager. */
export async function staffLinks(
  db: Db,
  options: { address: string; now: Date },
): Promise<{ name: string; role: string; link: string }[]> {
  const staff = await db.read((tx) =>
    tx.staff.findMany({ where: { active: true }, orderBy: { createdAt: 'asc' } }),
  );
  const shown = ['rep', 'manager'].flatMap((role) => staff.find((person) => person.role === role) ?? []);
  return Promise.all(
    shown.map(async ({ id, name, role }) => ({
      name,
      role,
      link: await signInLink(db, { ...options, staffId: id }),
    })),
  );
}

/** One new link for one person; only its hash is kept. */
export async function signInLink(
  db: Db,
  { staffId, address, now }: { staffId: string; address: string; now: Date },
): Promise<string> {
  const code = randomBytes(24).toString('base64url');
  await db.write((tx) => makeSignInLink(tx, { staffId, code, now }));
  return `${address}/staff/sign-in?code=${code}`;
}
