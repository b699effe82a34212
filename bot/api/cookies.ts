import type { Request, Response } from 'restify';
import { Refusal } from '../http.ts';

/** The value of one of the request's cookies when it looks like one of ours. */
export function readCookie(req: Request, name: string): string | null {
  const pairs = String(req.headers.cookie ?? '')
    .slice(0, 4096)
    .split(';');
  const found = pairs.map((pair) => pair.trim().split('=')).find(([key]) => key === name);
  return found?.[1] && /^[\w-]{20,100}$/.test(found[1]) ? found[1] : null;
}

/** Sets a cookie that no script reads and other sites do not send with their posts. */
export function setCookie(
  res: Response,
  options: { name: string; value: string; maxAgeSeconds: number; secure: boolean },
): void {
  const { name, value, maxAgeSeconds, secure } = options;
  const parts = [`${name}=${value}`, 'Path=/', 'HttpOnly', 'SameSite=Lax', `Max-Age=${maxAgeSeconds}`];
  res.setHeader('Set-Cookie', [...parts, ...(secure ? ['Secure'] : [])].join('; '));
}

/** Refuses a post that another site's page makes a browser send: a cookie alone is no consent. */
export function requireOwnOrigin(req: Request, baseUrl: string): void {
  const { origin } = req.headers;
  if (origin === undefined || origin === new URL(baseUrl).origin) return;
  throw new Refusal(403, 'ForeignOrigin', 'This address answers to our own pages only.');
}
