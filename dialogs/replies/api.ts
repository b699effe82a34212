import type { Problem } from '../../domain/problem.ts';
import type { Language } from '../understanding/language.ts';
import { apiEn } from './api.en.ts';
import { apiZh } from './api.zh.ts';
import { explain } from './replies.ts';

/** What the REST door itself refuses, before the domain is asked. */
export type DoorProblem =
  | { kind: 'keyMissing' }
  | { kind: 'keyNotValid' }
  | { kind: 'scopeMissing'; scope: string }
  | { kind: 'managersOnly' }
  | { kind: 'foreignOrigin' }
  | { kind: 'methodNotAllowed'; allowed: string }
  | { kind: 'bodyNotJson' }
  | { kind: 'bodyNotValid'; errors: FieldError[] }
  | { kind: 'bodyTooLarge'; mostBytes: number }
  | { kind: 'bodyTypeNotJson' }
  | { kind: 'queryNotValid'; errors: FieldError[] }
  | { kind: 'headerNotValid'; header: string }
  | { kind: 'headerMissing'; header: string }
  | { kind: 'ifMatchMissing' }
  | { kind: 'idempotencyKeyReused' }
  | { kind: 'tooManyRequests'; seconds: number }
  | { kind: 'unavailable' };

/** Where in what was sent, and what is wrong there. */
export interface FieldError {
  path: string;
  message: string;
}

export type ApiProblem = Problem | DoorProblem;

/** Sentences of the REST door; both languages satisfy this. */
export interface ApiReplies {
  /** of each kind: what it is, in a few words, and what to do about it */
  problem: Record<ApiProblem['kind'], [title: string, remedy: string]>;
  detail: { [K in DoorProblem['kind']]: (problem: Extract<DoorProblem, { kind: K }>) => string };
  title: string;
  intro: string;
  /** what each route does */
  route: Record<string, string>;
}

const byLanguage: Record<Language, ApiReplies> = { en: apiEn, zh: apiZh };

/** The REST door's sentences of one language. */
export const apiRepliesIn = (language: Language): ApiReplies => byLanguage[language];

/** What was refused, why, and what to do about it. */
export function explainToProgram(problem: ApiProblem, language: Language) {
  const [title, remedy] = byLanguage[language].problem[problem.kind];
  return { title, detail: detailOf(problem, language), remedy };
}

function detailOf(problem: ApiProblem, language: Language): string {
  if (!isOfDoor(problem)) return explain(problem, language);
  const say = byLanguage[language].detail[problem.kind] as (problem: DoorProblem) => string;
  return say(problem);
}

const isOfDoor = (problem: ApiProblem): problem is DoorProblem => problem.kind in apiEn.detail;
