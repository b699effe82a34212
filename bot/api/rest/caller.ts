import type { IncomingMessage } from 'node:http';
import type { Request } from 'restify';
import type { ApiProblem } from '../../../dialogs/replies/api.ts';
import type { Door, HouseActor } from '../../../domain/actors.ts';
import type { Db } from '../../../domain/db.ts';
import { scopes as allScopes, findStaffByKey } from '../../../domain/staff/apiKeys.ts';
import { findStaffBySession, type Staff } from '../../../domain/staff/staff.ts';
import { readCookie } from '../cookies.ts';
import { STAFF_COOKIE } from '../staff.ts';
import type { Route } from './route.ts';

/** Who asks, and what they may open. */
export interface Caller {
  actor: HouseActor;
  door: Door;
  role: Staff['role'];
  scopes: readonly string[];
  /** whose keys and limits: unique for all callers */
  name: string;
}

/** Who runs the server, at its terminal. */
export const operator: Caller = {
  actor: { as: 'operator' },
  door: 'cli',
  role: 'manager',
  scopes: allScopes,
  name: 'operator',
};

export type Identified = { ok: true; caller: Caller } | { ok: false; problem: ApiProblem };

/**
 * Who sends the request: a program by its key, or a person of the house by their session's cookie. A browser sends the
 * cookie with whatever a page makes it send, so what writes must say that it comes from one of our own pages; SameSite
 * alone would let our sub-domains in.
 */
export async function identify(
  req: Request,
  options: { db: Db; baseUrl: (req: IncomingMessage) => string; now: Date },
): Promise<Identified> {
  const { authorization } = req.headers;
  if (authorization !== undefined) return byKey(authorization, options);

  const token = readCookie(req, STAFF_COOKIE);
  const staff = token && (await options.db.read((tx) => findStaffBySession(tx, { token, now: options.now })));
  if (!staff) return refused({ kind: 'keyMissing' });
  const isOwnPage = req.headers.origin === new URL(options.baseUrl(req)).origin;
  return req.method === 'GET' || isOwnPage ? found(staff, allScopes) : refused({ kind: 'foreignOrigin' });
}

async function byKey(authorization: string, { db, now }: { db: Db; now: Date }): Promise<Identified> {
  const key = /^Bearer ([\x21-\x7e]{20,200})$/.exec(authorization)?.[1];
  const known = key && (await db.read((tx) => findStaffByKey(tx, { key, now })));
  return known ? found(known.staff, known.scopes) : refused({ kind: 'keyNotValid' });
}

const refused = (problem: ApiProblem): Identified => ({ ok: false, problem });

const found = ({ id, role }: Staff, scopes: readonly string[]): Identified => ({
  ok: true,
  caller: { actor: { as: 'staff', staffId: id }, door: 'rest', role, scopes, name: `staff:${id}` },
});

/** Why this caller may not use the route, or null. */
export function whyNotAllowed(route: Pick<Route, 'scope' | 'who'>, caller: Caller): ApiProblem | null {
  if (!caller.scopes.includes(route.scope)) return { kind: 'scopeMissing', scope: route.scope };
  return route.who === 'manager' && caller.role !== 'manager' ? { kind: 'managersOnly' } : null;
}
