import { type ApiProblem, explainToProgram } from '../../../dialogs/replies/api.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import type { Answer } from './answer.ts';

const status: Record<ApiProblem['kind'], number> = {
  orderNotFound: 404,
  customerNotFound: 404,
  productNotFound: 404,
  webhookNotFound: 404,
  orderEmpty: 422,
  orderIncomplete: 422,
  quantityNotAllowed: 422,
  tooManyLines: 422,
  totalTooLarge: 422,
  currenciesDiffer: 422,
  lineNotFound: 422,
  amountNotAllowed: 422,
  discountNotAllowed: 422,
  quoteExpired: 422,
  contactNotValid: 422,
  webhookUrlNotAllowed: 422,
  outOfStock: 409,
  moveNotAllowed: 409,
  promisedElsewhere: 409,
  planNotFound: 404,
  planStale: 409,
  nothingAllocated: 409,
  orderNotEditable: 409,
  priceChanged: 409,
  skuTaken: 409,
  stockNotAllowed: 409,
  customerHasOrders: 409,
  orderChanged: 412,
  recordChanged: 412,
  customerChanged: 412,
  customerFieldNotValid: 422,
  detailNotFound: 404,
  taskNotFound: 404,
  stageNotAllowed: 409,
  mergeNotAllowed: 409,
  segmentNotValid: 422,
  segmentNotFound: 404,
  segmentNameTaken: 409,
  approvalNeeded: 403,
  linkNotValid: 403,
  keyMissing: 401,
  keyNotValid: 401,
  scopeMissing: 403,
  managersOnly: 403,
  foreignOrigin: 403,
  methodNotAllowed: 405,
  bodyNotJson: 400,
  bodyNotValid: 400,
  bodyTooLarge: 413,
  bodyTypeNotJson: 415,
  queryNotValid: 400,
  headerNotValid: 400,
  headerMissing: 400,
  ifMatchMissing: 428,
  idempotencyKeyReused: 422,
  tooManyRequests: 429,
  unavailable: 503,
};

/** Where what is missing is what the path names; named in a body, it is the body that is wrong. */
const home: Partial<Record<ApiProblem['kind'], string>> = {
  orderNotFound: '/api/orders',
  customerNotFound: '/api/customers',
  productNotFound: '/api/products',
  webhookNotFound: '/api/webhooks',
  segmentNotFound: '/api/segments',
  planNotFound: '/api/allocation',
  taskNotFound: '/api/tasks',
};

/** The HTTP status of a problem at an address. */
export function statusOf({ kind }: Pick<ApiProblem, 'kind'>, path: string): number {
  const ofPath = home[kind];
  return ofPath !== undefined && !path.startsWith(ofPath) ? 422 : status[kind];
}

/** A refusal as RFC 9457 has it: what, why, what to do about it, and its facts for programs. */
export function problemAnswer(problem: ApiProblem, options: { path: string; language: Language }): Answer {
  const { path, language } = options;
  const code = statusOf(problem, path);
  const { kind, ...facts } = problem;
  const body = {
    type: `/api/docs#${kind}`,
    ...explainToProgram(problem, language),
    kind,
    ...facts,
    status: code,
  };
  const headers = {
    'Content-Type': 'application/problem+json; charset=utf-8',
    'Content-Language': language,
    ...headersOf(problem),
  };
  return { status: code, headers, body: JSON.stringify(body) };
}

function headersOf(problem: ApiProblem): Record<string, string> {
  switch (problem.kind) {
    case 'keyMissing':
    case 'keyNotValid':
      return { 'WWW-Authenticate': 'Bearer' };
    case 'methodNotAllowed':
      return { Allow: problem.allowed };
    case 'orderChanged':
    case 'recordChanged':
    case 'customerChanged':
      return { ETag: `"${problem.version}"` };
    case 'tooManyRequests':
      return { 'Retry-After': String(problem.seconds) };
    case 'unavailable':
      return { 'Retry-After': '2' };
    default:
      return {};
  }
}
