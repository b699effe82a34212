import type { IncomingMessage } from 'node:http';
import restify, { type Request, type Response, type Server } from 'restify';
import type { Db } from '../domain/db.ts';
import { sendJson } from './http.ts';
import type { Logger } from './log.ts';

export interface ServerOptions {
  db: Db;
  log: Logger;
  publicUrl: string | undefined;
  /** SIGTERM came: readiness says so and connections are not kept */
  draining: () => boolean;
}

/** The HTTP server with health, request log and error answers; doors are mounted on it. */
export function createHttpServer({ db, log, draining }: ServerOptions): Server {
  const server = restify.createServer({
    name: 'parley',
    log: log as unknown as restify.ServerOptions['log'], // its types are of before restify took pino
    handleUncaughtExceptions: false,
  });
  server.server.keepAliveTimeout = 65_000;
  server.server.requestTimeout = 30_000;

  server.pre((req, res, next) => {
    if (isAddress(req)) return next();
    answerRestifyError(res, 400, log, req);
    next(false);
  });
  server.pre((_req, res, next) => {
    if (draining()) res.setHeader('Connection', 'close');
    next();
  });
  server.on('after', (req: Request, res: Response) => {
    // The route's pattern and not the URL: URLs carry conversation ids and stream keys.
    const path = (req.getRoute() as { path?: string } | undefined)?.path ?? 'unknown';
    log.debug(
      { method: req.method, route: path, status: res.statusCode, ms: Date.now() - req.time() },
      'request',
    );
  });
  server.on(
    'restifyError',
    (req: Request, res: Response, error: { statusCode?: number }, done: () => void) => {
      answerRestifyError(res, error.statusCode ?? 500, log, req);
      done();
    },
  );

  server.get('/livez', (_req, res, next) => {
    sendJson(res, 200, { status: 'alive' });
    next(false);
  });
  server.get('/readyz', (_req, res, next) => {
    isReady(db, draining).then((ready) => {
      sendJson(res, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready' });
      next(false);
    });
  });
  return server;
}

const READY_WITHIN_MS = 1_500;

async function isReady(db: Db, draining: () => boolean): Promise<boolean> {
  if (draining()) return false;
  const answer = db
    .read((tx) => tx.$queryRaw`SELECT 1`)
    .then(
      () => true,
      () => false,
    );
  const late = new Promise<boolean>((resolve) => setTimeout(resolve, READY_WITHIN_MS, false).unref());
  return Promise.race([answer, late]);
}

/** Restify throws, and the process ends, when a path and a Host header make no URL together. */
function isAddress(req: Request): boolean {
  try {
    req.getUrl();
    return true;
  } catch {
    return false;
  }
}

/** What restify itself refuses (no such route, wrong method, bad URL), in our shape and without its words. */
function answerRestifyError(res: Response, status: number, log: Logger, req: Request): void {
  if (res.headersSent) return;
  const known: Record<number, [string, string]> = {
    404: ['NotFound', 'There is nothing at this address.'],
    405: ['MethodNotAllowed', 'This address does not take that method.'],
  };
  if (status >= 500) log.error({ route: req.path() }, 'request failed inside restify');
  const [code, message] = known[status] ?? ['BadRequest', 'The request could not be read.'];
  // Through restify, which otherwise takes it for unanswered, answers again and takes the process down with it.
  res.sendRaw(status >= 500 ? 503 : status, JSON.stringify({ error: { code, message } }), {
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  });
}

/** How a client reaches us: PUBLIC_URL, or what the request itself says. */
export function baseUrlOf(publicUrl: string | undefined): (req: IncomingMessage) => string {
  return (req) => {
    if (publicUrl) return publicUrl;
    const proto = first(req.headers['x-forwarded-proto']) === 'https' ? 'https' : 'http';
    const host = first(req.headers['x-forwarded-host']) ?? req.headers.host ?? 'localhost';
    return /^[\w.:[\]-]+$/.test(host) ? `${proto}://${host}` : `${proto}://localhost`;
  };
}

const first = (header: string | string[] | undefined) =>
  String(header ?? '')
    .split(',')[0]
    ?.trim() || undefined;
