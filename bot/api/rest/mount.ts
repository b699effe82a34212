import type { IncomingMessage } from 'node:http';
import type { Request, Response, Server } from 'restify';
import type { ApiProblem } from '../../../dialogs/replies/api.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import { Refusal, readJson } from '../../http.ts';
import { type Answer, answerRoute } from './answer.ts';
import { identify } from './caller.ts';
import { languageOf } from './language.ts';
import { createLimiter, type Limiter } from './limiter.ts';
import { openApiOf } from './openapi.ts';
import { problemAnswer } from './problems.ts';
import type { RestHouse, Route } from './route.ts';

export interface RestOptions extends RestHouse {
  baseUrl: (req: IncomingMessage) => string;
  /** of one person's keys and sessions together, on this server */
  requestsPerMinute: number;
}

const STRANGERS_PER_MINUTE = 120;
const methods = ['get', 'post', 'put', 'delete', 'patch'] as const;
type Method = (typeof methods)[number];

/** Mounts every route and the document of them, and for each address an answer to the methods it does not take. */
export function mountRest(server: Server, routes: Record<string, Route>, options: RestOptions): void {
  const limits = {
    known: createLimiter(options.requestsPerMinute),
    strangers: createLimiter(STRANGERS_PER_MINUTE),
  };
  const documents = new Map<Language, string>();
  server.get('/api/openapi.json', (req, res, next) => {
    const language = languageOf(req.headers['accept-language']);
    const headers = { 'Content-Type': 'application/json; charset=utf-8', 'Content-Language': language };
    const body = documents.get(language) ?? JSON.stringify(openApiOf(routes, language));
    documents.set(language, body);
    send(res, { status: 200, headers, body });
    next(false);
  });
  const all = Object.values(routes);
  for (const path of new Set(all.map((route) => route.path))) {
    const here = all.filter((route) => route.path === path);
    const allowed = here.map(({ method }) => method.toUpperCase()).join(', ');
    for (const method of methods) {
      const route = here.find((one) => one.method === method);
      add(server, method, path, async (req, language) =>
        route
          ? serve(route, req, { language, limits, options })
          : refuse({ kind: 'methodNotAllowed', allowed }, path, language),
      );
    }
  }
}

function add(
  server: Server,
  method: Method,
  path: string,
  answer: (req: Request, language: Language) => Promise<Answer>,
): void {
  const mount = { get: 'get', post: 'post', put: 'put', delete: 'del', patch: 'patch' } as const;
  server[mount[method]](path, (req, res, next) => {
    const language = languageOf(req.headers['accept-language']);
    answer(req, language)
      .catch((error) => answerError(req, error, path, language))
      .then((given) => {
        send(res, given);
        req.resume(); // what was not read would hold up the connection's next request
        next(false);
      });
  });
}

interface Serving {
  language: Language;
  limits: { known: Limiter; strangers: Limiter };
  options: RestOptions;
}

async function serve(route: Route, req: Request, { language, limits, options }: Serving): Promise<Answer> {
  const now = options.now();
  const identified = await identify(req, { ...options, now });
  const seconds = identified.ok
    ? limits.known.take(identified.caller.name, now)
    : limits.strangers.take(networkOf(req), now);
  if (seconds > 0) return refuse({ kind: 'tooManyRequests', seconds }, route.path, language);
  if (!identified.ok) return refuse(identified.problem, route.path, language);

  const query = readQuery(req);
  const body = route.body ? await readBody(req) : undefined;
  const { headers } = req;
  const asked = {
    ...{ caller: identified.caller, query, body, language },
    id: (req.params as { id?: string } | undefined)?.id ?? '',
    ifMatch: headers['if-match'],
    ifNoneMatch: headers['if-none-match'],
    idempotencyKey: headers['idempotency-key'] as string | undefined,
  };
  return answerRoute(route, asked, options);
}

const refuse = (problem: ApiProblem, path: string, language: Language): Answer =>
  problemAnswer(problem, { path, language });

/** A parameter given twice becomes a list, which no schema takes. */
function readQuery(req: Request): Record<string, string | string[]> {
  const params = new URLSearchParams(req.getQuery());
  const names = [...new Set(params.keys())];
  return Object.fromEntries(
    names.map((name) => {
      const [value = '', ...others] = params.getAll(name);
      return [name, others.length > 0 ? [value, ...others] : value];
    }),
  );
}

async function readBody(req: Request): Promise<unknown> {
  const type = req.headers['content-type'];
  const isEmpty = type === undefined && Number(req.headers['content-length'] ?? 0) === 0;
  if (!isEmpty && !/^application\/json\s*(;|$)/i.test(type ?? ''))
    throw new Refusal(415, 'bodyTypeNotJson', 'Send it as application/json.');
  return readJson(req);
}

/** A stranger's network: an address of IPv4, the first half of one of IPv6. */
function networkOf(req: Request): string {
  const address = req.socket.remoteAddress ?? '';
  return address.includes('.') ? address : address.split(':').slice(0, 4).join(':');
}

const MOST_BODY_BYTES = 256 * 1024;

function answerError(req: Request, error: unknown, path: string, language: Language): Answer {
  if (error instanceof Refusal) {
    const problem: ApiProblem =
      error.status === 413
        ? { kind: 'bodyTooLarge', mostBytes: MOST_BODY_BYTES }
        : { kind: error.status === 415 ? 'bodyTypeNotJson' : 'bodyNotJson' };
    const answer = refuse(problem, path, language);
    return error.close ? { ...answer, headers: { ...answer.headers, Connection: 'close' } } : answer;
  }
  const { name, message } = error as Error;
  req.log?.error({ err: { name, message } }, 'request failed');
  return refuse({ kind: 'unavailable' }, path, language);
}

function send(res: Response, { status, headers, body }: Answer): void {
  res.writeHead(status, {
    ...headers,
    ...(body !== null && { 'Content-Length': Buffer.byteLength(body) }),
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Language, Authorization, Cookie',
  });
  res.end(body ?? undefined);
}
