import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Request, Response, Server } from 'restify';
import { WebSocketServer } from 'ws';
import { z } from 'zod';
import { startConversation } from '../../../domain/conversations/conversation.ts';
import { listLogAfter } from '../../../domain/conversations/log.ts';
import type { Db } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { Refusal, readJson, route, sendJson } from '../../http.ts';
import type { Turns } from '../../turn.ts';
import { BASE, enter, noConversation, open, openConversation, openStream, requireActive } from './access.ts';
import { asIncoming, readPosted } from './activity.ts';
import { activitySet, type Streams } from './streams.ts';
import { type Access, TOKEN_SECONDS, type Tokens } from './tokens.ts';
import { identityOf } from './visitors.ts';

const PAGE = 200;

export interface DirectLine {
  db: Db;
  turns: Turns;
  tokens: Tokens;
  streams: Streams;
  now: () => Date;
  /** how this request's client reaches us, e.g. https://chat.example.com */
  baseUrl: (req: IncomingMessage) => string;
}

/** Direct Line 3.0 as its clients use it: REST under /v3/directline and the stream's WebSocket. */
export function mountDirectLine(server: Server, line: DirectLine): void {
  server.pre(allowAnyOrigin);
  server.opts(`${BASE}/*`, (_req, res, next) => {
    res.writeHead(204);
    res.end();
    next(false);
  });

  server.post(
    `${BASE}/tokens/generate`,
    route((req, res) => generate(line, req, res)),
  );
  server.post(
    `${BASE}/tokens/refresh`,
    route((req, res) => refresh(line, req, res)),
  );
  server.post(
    `${BASE}/conversations`,
    route((req, res) => start(line, req, res)),
  );
  server.get(
    `${BASE}/conversations/:id`,
    route((req, res) => reconnect(line, req, res)),
  );
  server.get(
    `${BASE}/conversations/:id/activities`,
    route((req, res) => poll(line, req, res)),
  );
  server.post(
    `${BASE}/conversations/:id/activities`,
    route((req, res) => post(line, req, res)),
  );
  server.get(
    `${BASE}/session/getsessionid`,
    route(async (_req, res) => sendJson(res, 200, { sessionId: '' })),
  );

  const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });
  server.server.on('upgrade', (req, socket, head) => void upgrade(line, sockets, { req, socket, head }));
}

/** Tokens are bearer tokens and no cookie is read here, so any page may ask; errors carry the headers too. */
function allowAnyOrigin(req: Request, res: Response, next: () => void): void {
  if (req.url?.startsWith(BASE)) {
    res.setHeader('Access-Control-Allow-Origin', '*');
    res.setHeader('Access-Control-Allow-Methods', 'GET, POST, OPTIONS');
    res.setHeader(
      'Access-Control-Allow-Headers',
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    );
    res.setHeader('Access-Control-Expose-Headers', 'Retry-After');
    res.setHeader('Access-Control-Max-Age', '86400');
  }
  next();
}

/** Ids that begin with dl_ are ours to give: one names a member of staff. */
const userId = z
  .string()
  .min(1)
  .max(100)
  .regex(/^(?!dl_)\P{Cc}+$/u, 'an id of your own that does not begin with dl_');
const tokenRequest = z.looseObject({ user: z.looseObject({ id: userId.optional() }).optional() });
const startRequest = z.looseObject({ locale: z.string().max(35).optional().catch(undefined) });

/** A conversation that does not exist yet, for the person the operator's server names, or somebody new. */
const newAccess = ({ user }: z.infer<typeof tokenRequest>): Access => ({
  conversationId: newId(),
  userId: user?.id ?? `dl_${newId()}`,
});

async function generate(line: DirectLine, req: Request, res: Response): Promise<void> {
  const opened = await line.tokens.open(req.headers.authorization);
  if (opened?.kind !== 'secret') {
    throw new Refusal(
      403,
      'BadArgument',
      'Making a token takes the DIRECT_LINE_SECRET in the Authorization header.',
    );
  }
  const access = newAccess(parse(tokenRequest, await readJson(req)));
  sendJson(res, 200, await tokenFor(line, access));
}

async function refresh(line: DirectLine, req: Request, res: Response): Promise<void> {
  const opened = await open(line, req);
  if (opened.kind === 'secret')
    throw new Refusal(403, 'BadArgument', 'The secret is no token: it does not expire.');
  await requireActive(line, opened.access);
  sendJson(res, 200, await tokenFor(line, opened.access));
}

async function start(line: DirectLine, req: Request, res: Response): Promise<void> {
  const opened = await open(line, req);
  const body = await readJson(req);
  const access = opened.kind === 'token' ? opened.access : newAccess(parse(tokenRequest, body));
  const { locale } = parse(startRequest, body);
  if (opened.kind === 'token') await requireActive(line, access);

  const { isNew, greeted } = await line.db.write((tx) =>
    startConversation(tx, {
      id: access.conversationId,
      channel: 'web',
      ...identityOf(access.userId),
      language: languageOf(locale ?? req.headers['accept-language']),
      now: line.now(),
    }),
  );
  sendJson(res, isNew ? 201 : 200, await conversationFor(line, req, access, ''));
  if (!greeted) await greet(line, access);
}

/** The one conversationUpdate of a conversation, after the client has its answer; its key makes it one. */
async function greet(line: DirectLine, { conversationId, userId }: Access): Promise<void> {
  const update = {
    type: 'conversationUpdate',
    channelId: 'directline',
    serviceUrl: 'urn:parley:web',
    from: { id: userId, name: '' },
    recipient: { id: 'parley', name: 'Parley' },
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
    membersAdded: [
      { id: 'parley', name: 'Parley' },
      { id: userId, name: '' },
    ],
  };
  await line.turns.run({
    conversationId,
    key: 'conversationUpdate',
    source: 'person',
    log: 'hidden',
    activity: update,
  });
}

async function reconnect(line: DirectLine, req: Request, res: Response): Promise<void> {
  const access = await enter(line, req);
  sendJson(res, 200, await conversationFor(line, req, access, String(readWatermark(req.url) || '')));
}

async function poll(line: DirectLine, req: Request, res: Response): Promise<void> {
  const { conversationId } = await enter(line, req);
  const afterSeq = readWatermark(req.url);
  const rows = await line.db.read((tx) => listLogAfter(tx, { conversationId, afterSeq, limit: PAGE }));
  sendJson(res, 200, activitySet(rows, rows.at(-1)?.seq ?? afterSeq));
}

async function post(line: DirectLine, req: Request, res: Response): Promise<void> {
  const { conversationId, userId } = await openConversation(line, req);
  const read = readPosted(await readJson(req));
  if (!read.ok) throw new Refusal(400, 'BadArgument', read.message);

  const { activity } = read;
  if (activity.type === 'typing') {
    sendJson(res, 200, { id: `${conversationId}|typing` });
    return;
  }
  const key = activity.channelData?.clientActivityID ?? newId();
  const result = await line.turns.run({
    conversationId,
    key: `client/${key}`,
    source: 'person',
    log: activity.type === 'message' ? 'shown' : 'hidden',
    activity: asIncoming(activity, { conversationId, userId, now: line.now() }),
  });
  if (result.kind === 'gone') throw noConversation();
  if (result.kind === 'busy') {
    res.setHeader('Retry-After', '2');
    throw new Refusal(503, 'Busy', 'The message was not taken. Please send it again in a moment.');
  }
  sendJson(res, 200, { id: result.answer.id });
}

async function upgrade(
  line: DirectLine,
  sockets: WebSocketServer,
  { req, socket, head }: { req: IncomingMessage; socket: Duplex; head: Buffer },
): Promise<void> {
  const refuse = (status: string) =>
    socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  socket.on('error', () => socket.destroy());

  // Nobody waits for this promise: a database that is away must not end the process.
  const access = await openStream(line, req.url ?? '').catch(() => 'unavailable' as const);
  if (access === 'unavailable') return void refuse('503 Service Unavailable');
  if (!access) return void refuse('403 Forbidden');
  sockets.handleUpgrade(req, socket, head, (client) =>
    line.streams.follow(access.conversationId, client, readWatermark(req.url)),
  );
}

async function tokenFor(line: DirectLine, access: Access) {
  return {
    conversationId: access.conversationId,
    token: await line.tokens.sign(access),
    expires_in: TOKEN_SECONDS,
  };
}

async function conversationFor(line: DirectLine, req: Request, access: Access, watermark: string) {
  const base = line.baseUrl(req).replace(/^http/, 'ws');
  const query = new URLSearchParams({ watermark, t: await line.tokens.signStream(access) });
  return {
    ...(await tokenFor(line, access)),
    streamUrl: `${base}${BASE}/conversations/${encodeURIComponent(access.conversationId)}/stream?${query}`,
    referenceGrammarId: '',
  };
}

/** The row the client has seen last; anything that is not a number reads as "from the start". */
function readWatermark(url: string | undefined): number {
  const text = new URL(url ?? '/', 'http://watermark').searchParams.get('watermark') ?? '';
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}

const languageOf = (locale: string | undefined) =>
  locale === undefined ? null : locale.toLowerCase().startsWith('zh') ? 'zh' : 'en';

function parse<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Refusal(
    400,
    'BadArgument',
    `The body's ${issue?.path.join('.') || 'content'} is not right: ${issue?.message}.`,
  );
}
