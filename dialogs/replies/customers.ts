import type { CustomerProblem } from '../../domain/problem.ts';

type ProblemOf<K extends CustomerProblem['kind']> = Extract<CustomerProblem, { kind: K }>;

/** Why something about a customer's record could not be done; both languages have every kind or do not compile. */
export type CustomerProblemReplies = { [K in CustomerProblem['kind']]: (problem: ProblemOf<K>) => string };
