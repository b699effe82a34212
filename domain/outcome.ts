import type { Problem } from './problem.ts';

/** What a use case returns: its value, or the refusal that the caller can explain. Failures are thrown. */
export type Outcome<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** @example done(3) // { ok: true, value: 3 } */
export const done = <T>(value: T): Outcome<T> => ({ ok: true, value });

/** @example refuse({ kind: 'orderNotFound' }) // { ok: false, problem: { kind: 'orderNotFound' } } */
export const refuse = (problem: Problem): { ok: false; problem: Problem } => ({ ok: false, problem });
