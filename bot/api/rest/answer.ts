import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { ApiProblem, FieldError } from '../../../dialogs/replies/api.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import type { Tx } from '../../../domain/db.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { claimKey, keepAnswer } from '../../../domain/requests/keptAnswers.ts';
import { type Caller, whyNotAllowed } from './caller.ts';
import { problemAnswer } from './problems.ts';
import type { Call, Reply, RestHouse, Route } from './route.ts';
import { id as idSchema } from './schemas.ts';

/** A request as it came, whatever brought it. */
export interface Asked {
  caller: Caller;
  id: string;
  query: unknown;
  body: unknown;
  ifMatch: string | undefined;
  ifNoneMatch?: string | undefined;
  idempotencyKey: string | undefined;
  language: Language;
}

/** What goes back; the body is JSON text, null for none. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | null;
  /** of Reply */
  leavesWords?: boolean;
}

/** Answers one request by its route: may they, is it well-formed, then all of it or nothing, in one transaction. */
export async function answerRoute(route: Route, asked: Asked, house: RestHouse): Promise<Answer> {
  const refuse = (problem: ApiProblem) =>
    problemAnswer(problem, { path: route.path, language: asked.language });
  const forbidden = whyNotAllowed(route, asked.caller);
  if (forbidden) return refuse(forbidden);
  const read = readCall(route, asked, house);
  if ('kind' in read) return refuse(read);

  const count = wantsCount(read.query) ? await route.countAll?.(house.db.report, read.query) : undefined;
  const first = await route.readFirst?.(house, { ...read, count, found: undefined });
  if (first && !first.ok) return refuse(first.problem);
  const call = { ...read, count, found: first?.value };
  try {
    const answer =
      route.method === 'post' ? await once(route, call, asked, house) : await inside(route, call, house);
    if (route.effect === 'writes' && route.method !== 'get')
      house.onWritten({ words: answer.leavesWords === true });
    return isKnown(route, answer, asked)
      ? { status: 304, headers: { ETag: etagOf(answer) }, body: null }
      : answer;
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return error.isKept
      ? keepRefusal(refuse(error.problem), asked, route, call, house)
      : refuse(error.problem);
  }
}

const wantsCount = (query: unknown) => (query as { count?: string } | undefined)?.count === 'true';

const etagOf = ({ headers }: Answer) => headers.ETag ?? '';
const isKnown = ({ method }: Route, answer: Answer, { ifNoneMatch }: Asked) =>
  method === 'get' && answer.headers.ETag !== undefined && etagOf(answer) === ifNoneMatch;

/** Rolls back what a refused request had written on its way; caught below db.write only. */
class Refused extends Error {
  override name = 'Refused';
  readonly problem: ApiProblem;
  /** the request had begun, so its answer is kept under its key */
  readonly isKept: boolean;

  constructor(problem: ApiProblem, options: { isKept: boolean }) {
    super(problem.kind);
    this.problem = problem;
    this.isKept = options.isKept;
  }
}

function readCall(
  route: Route,
  asked: Asked,
  { shop, now }: RestHouse,
): Omit<Call, 'count' | 'found'> | ApiProblem {
  const { caller, language } = asked;
  // What can be no id is nobody's: '' finds nothing, and a NUL in an address never reaches the database.
  const id = idSchema.safeParse(asked.id).success ? asked.id : '';
  const query = route.query?.safeParse(asked.query);
  if (query && !query.success) return { kind: 'queryNotValid', errors: errorsIn(query.error) };
  if (!route.query && Object.keys((asked.query ?? {}) as object).length > 0) {
    const errors = Object.keys(asked.query as object).map((path) => ({
      path,
      message: 'not a parameter here',
    }));
    return { kind: 'queryNotValid', errors: errors.slice(0, MOST_ERRORS) };
  }
  const body = route.body?.safeParse(asked.body);
  if (body && !body.success) return { kind: 'bodyNotValid', errors: errorsIn(body.error) };
  const version = route.ifMatch ? readIfMatch(asked.ifMatch) : undefined;
  if (version === 'broken') return { kind: 'headerNotValid', header: 'If-Match' };
  if (route.ifMatch === 'needed' && asked.ifMatch === undefined) return { kind: 'ifMatchMissing' };
  if (route.method === 'post') {
    const key = asked.idempotencyKey;
    if (key === undefined) return { kind: 'headerMissing', header: 'Idempotency-Key' };
    if (!/^[\x21-\x7e]{1,200}$/.test(key)) return { kind: 'headerNotValid', header: 'Idempotency-Key' };
  }

  const requestId = `${caller.door}/${caller.name}/${asked.idempotencyKey ?? route.method}`;
  return {
    ...{ id, language, version, requestId, shop },
    query: query?.data,
    body: body?.data,
    actor: caller.actor,
    door: caller.door,
    now: now(),
  };
}

const MOST_ERRORS = 20;

const errorsIn = (error: z.ZodError): FieldError[] =>
  error.issues.slice(0, MOST_ERRORS).map(({ path, message }) => ({
    path: path.map(String).join('.').slice(0, 100),
    message: message.slice(0, 200),
  }));

/** `"7"` is version 7 and `*` whatever there is; a weak or foreign tag matches no version that there can be. */
function readIfMatch(header: string | undefined): number | undefined | 'broken' {
  if (header === undefined || header.trim() === '*') return undefined;
  const [, weak, tag] = /^\s*(W\/)?"([\x21\x23-\x7e]*)"\s*$/.exec(header) ?? [];
  if (tag === undefined) return 'broken';
  return weak || !/^\d{1,9}$/.test(tag) ? -1 : Number(tag);
}

async function inside(route: Route, call: Call, { db }: RestHouse): Promise<Answer> {
  const work = async (tx: Tx) => rendered(orRefused(await route.run(tx, call), false));
  return route.effect === 'reads' ? db.read(work) : db.write(work);
}

/** Has its effect once, however often it comes; the same key gets the same answer, in the effect's own transaction. */
function once(route: Route, call: Call, asked: Asked, { db }: RestHouse): Promise<Answer> {
  const request = keyed(route, call, asked);
  return db.write(async (tx) => {
    const claim = await claimKey(tx, { ...request, now: call.now });
    if (claim.kind === 'differs') throw new Refused({ kind: 'idempotencyKeyReused' }, { isKept: false });
    if (claim.kind === 'answered') return replayed(claim.answer);

    const answer = rendered(orRefused(await route.run(tx, call), true));
    await keepAnswer(tx, { ...request, answer: JSON.stringify(answer) });
    return answer;
  });
}

/** What was refused has been rolled back, its key too, so it is kept now; a twin that was faster has answered already. */
function keepRefusal(
  answer: Answer,
  asked: Asked,
  route: Route,
  call: Call,
  { db }: RestHouse,
): Promise<Answer> {
  const request = keyed(route, call, asked);
  return db.write(async (tx) => {
    const claim = await claimKey(tx, { ...request, now: call.now });
    if (claim.kind === 'answered') return replayed(claim.answer);
    if (claim.kind === 'new') await keepAnswer(tx, { ...request, answer: JSON.stringify(answer) });
    return answer;
  });
}

/** Of what the schemas made of the request: the order of its fields does not matter. */
function keyed(route: Route, call: Call, asked: Asked) {
  const whole = JSON.stringify([route.method, route.path, call.id, call.body, asked.ifMatch ?? null]);
  const fingerprint = createHash('sha256').update(whole).digest('base64url');
  return { caller: asked.caller.name, key: asked.idempotencyKey ?? '', fingerprint };
}

function replayed(kept: string): Answer {
  const answer = JSON.parse(kept) as Answer;
  return { ...answer, headers: { ...answer.headers, 'Idempotency-Replayed': 'true' } };
}

function orRefused(outcome: Outcome<Reply>, isKept: boolean): Reply {
  if (outcome.ok) return outcome.value;
  throw new Refused(outcome.problem, { isKept });
}

function rendered({ status, body, version, location, leavesWords }: Reply): Answer {
  const headers = {
    ...(body && { 'Content-Type': 'application/json; charset=utf-8' }),
    ...(version !== undefined && { ETag: `"${version}"` }),
    ...(location && { Location: location }),
  };
  return { status, headers, body: body ? JSON.stringify(body) : null, ...(leavesWords && { leavesWords }) };
}
