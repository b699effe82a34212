import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Request, Server } from 'restify';
import { z } from 'zod';
import type { Db } from '../../domain/db.ts';
import { endSession, findStaffBySession, useSignInLink } from '../../domain/staff/staff.ts';
import { TOKEN_SECONDS, type Tokens } from '../channels/directLine/tokens.ts';
import { accessOfStaff } from '../channels/directLine/visitors.ts';
import { Refusal, readJson, route, sendJson } from '../http.ts';
import { readCookie, requireOwnOrigin, setCookie } from './cookies.ts';

export const STAFF_COOKIE = 'parley_staff';
const SESSION_SECONDS = 30 * 24 * 3600;
const signIn = z.object({ code: z.string().min(10).max(200) });

/** How people of the house come in: a single-use link, then a session cookie, then a chat token. */
export function mountStaffApi(
  server: Server,
  options: { db: Db; tokens: Tokens; baseUrl: (req: IncomingMessage) => string; now: () => Date },
): void {
  const { db, tokens, baseUrl, now } = options;

  server.post(
    '/api/staff/sign-in',
    route(async (req, res) => {
      const base = baseUrl(req);
      requireOwnOrigin(req, base);
      const { data } = signIn.safeParse(await readJson(req));
      const sessionToken = randomBytes(32).toString('base64url');
      const used =
        data && (await db.write((tx) => useSignInLink(tx, { code: data.code, sessionToken, now: now() })));
      if (!used?.ok) {
        throw new Refusal(
          403,
          'LinkNotValid',
          'This link was used already or has expired. Ask for a new one.',
        );
      }
      const secure = base.startsWith('https:');
      setCookie(res, { name: STAFF_COOKIE, value: sessionToken, maxAgeSeconds: SESSION_SECONDS, secure });
      sendJson(res, 200, { name: used.value.name, role: used.value.role });
    }),
  );

  server.post(
    '/api/staff/sign-out',
    route(async (req, res) => {
      requireOwnOrigin(req, baseUrl(req));
      const token = readCookie(req, STAFF_COOKIE);
      if (token) await db.write((tx) => endSession(tx, { token }));
      setCookie(res, { name: STAFF_COOKIE, value: '', maxAgeSeconds: 0, secure: false });
      sendJson(res, 200, {});
    }),
  );

  server.post(
    '/api/staff/chat/token',
    route(async (req, res) => {
      requireOwnOrigin(req, baseUrl(req));
      const staff = await signedIn(req);
      const access = accessOfStaff(staff.id);
      sendJson(res, 200, {
        ...access,
        token: await tokens.sign(access),
        expires_in: TOKEN_SECONDS,
        staff: { name: staff.name, role: staff.role, language: staff.language },
      });
    }),
  );

  async function signedIn(req: Request) {
    const token = readCookie(req, STAFF_COOKIE);
    const staff = token && (await db.read((tx) => findStaffBySession(tx, { token, now: now() })));
    if (!staff)
      throw new Refusal(401, 'NotSignedIn', 'Sign in with a link from the person who runs this server.');
    return staff;
  }
}
