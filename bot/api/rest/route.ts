import type { z } from 'zod';
import type { ApiProblem } from '../../../dialogs/replies/api.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import type { Door, HouseActor } from '../../../domain/actors.ts';
import type { Solve } from '../../../domain/allocation/solver.ts';
import type { Db, Tx } from '../../../domain/db.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import type { ReportQuery } from '../../../domain/reports/connection.ts';
import type { scopes } from '../../../domain/staff/apiKeys.ts';

export type Scope = (typeof scopes)[number];

/** What routes work with, the same for each request. */
export interface RestHouse {
  db: Db;
  shop: {
    currency: string;
    timeZone: string;
    orderExpiryHours: number | null;
    /** in minor units: only a manager gives back more of one order */
    refundApprovalLimit: number;
  };
  now: () => Date;
  /** works out who gets what, in a thread of its own */
  solve: Solve;
  /** something was written: whoever carries events, or words, out should look */
  onWritten: (left: { words: boolean }) => void;
}

/** One request, read and allowed; `Q` and `B` are what its schemas make of query and body, `F` is what was read first. */
export interface Call<Q = unknown, B = unknown, F = unknown> {
  /** of the record that the path names; '' where it names none */
  id: string;
  query: Q;
  body: B;
  /** the version that If-Match names; undefined when there is none, or it takes whatever there is */
  version: number | undefined;
  /** unique for all requests there ever are; a repeat has the same */
  requestId: string;
  actor: HouseActor;
  door: Door;
  language: Language;
  shop: RestHouse['shop'];
  /** how many there are in all, when a list was asked for it */
  count: number | undefined;
  /** what the route's readFirst found */
  found: F;
  now: Date;
}

/** What a route answers; `version` becomes the ETag. */
export interface Reply {
  status: number;
  body?: object;
  version?: number;
  location?: string;
  /** words for a conversation wait in the outbox */
  leavesWords?: boolean;
}

/** One address with one method: everything that mounting, permission, validation and the document need to know. */
export interface Route {
  method: 'get' | 'post' | 'put' | 'delete';
  /** with `:id` where it names a record */
  path: `/api/${string}`;
  /** what a key must open; a session opens what its person may do */
  scope: Scope;
  /** who of the house may come in at all */
  who: 'staff' | 'manager';
  query?: z.ZodType;
  body?: z.ZodType;
  /** `needed`: without it the request is refused; `taken`: it counts when it is there */
  ifMatch?: 'needed' | 'taken';
  /** statuses with the schema of their body; null: none */
  answers: Record<number, z.ZodType | null>;
  /** the domain's refusals that can happen here */
  problems: ApiProblem['kind'][];
  /** `writes` also when only the audit log is written */
  effect: 'reads' | 'writes';
  /** how many there are in all, away from the event loop and outside of the transaction */
  countAll?(report: ReportQuery, query: unknown): Promise<number>;
  /** what is slow, away from the event loop and outside of the transaction; `run` gets it as `found` */
  readFirst?(house: RestHouse, call: Call): Promise<Outcome<unknown>>;
  run(tx: Tx, call: Call): Promise<Outcome<Reply>>;
}

type Spec<Q extends z.ZodType, B extends z.ZodType, F> = Omit<
  Route,
  'query' | 'body' | 'countAll' | 'readFirst' | 'run'
> & {
  query?: Q;
  body?: B;
  countAll?(report: ReportQuery, query: z.output<Q>): Promise<number>;
  readFirst?(house: RestHouse, call: Call<z.output<Q>, z.output<B>>): Promise<Outcome<F>>;
  run(tx: Tx, call: Call<z.output<Q>, z.output<B>, F>): Promise<Outcome<Reply>>;
};

/** A route whose `run` gets what its own schemas make of the request; the list of routes need not know them. */
export const route = <Q extends z.ZodType, B extends z.ZodType, F>(spec: Spec<Q, B, F>): Route =>
  spec as unknown as Route;
