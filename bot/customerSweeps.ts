import { chainAudit, hasUnchained } from '../domain/auditChain.ts';
import {
  giveLeads,
  hasIdleLeads,
  hasNewLeads,
  poolIdleLeads,
  silentCustomers,
} from '../domain/customers/leads.ts';
import { followEvent } from '../domain/customers/moveStage.ts';
import type { Db } from '../domain/db.ts';
import type { Logger } from './log.ts';
import { createSweep, type Sweep } from './sweep.ts';

interface Around {
  db: Db;
  now: () => Date;
  log: Logger;
}

const AUDIT_ROWS_AT_A_TIME = 200; // some 10 ms of the writer
const LEADS_AT_A_TIME = 20;
const HOUR_MS = 3_600_000;

/** What customers need looked after at each tick: the audit log's chain, owners for leads, and who has gone quiet. */
export const customerSweeps = (around: Around): Sweep[] => [
  auditSweep(around),
  leadSweep(around),
  ...[idleSweep, silentSweep].map((sweep) => sweep(around)),
];

const auditSweep = ({ db, log }: Around) =>
  createSweep({
    name: 'audit',
    log,
    async step() {
      if (!(await db.read(hasUnchained))) return 0;
      return db.write((tx) => chainAudit(tx, { limit: AUDIT_ROWS_AT_A_TIME }));
    },
  });

const leadSweep = ({ db, now, log }: Around) =>
  createSweep({
    name: 'leads',
    log,
    async step() {
      if (!(await db.read((tx) => hasNewLeads(tx, { now: now() })))) return 0;
      return db.write((tx) => giveLeads(tx, { now: now(), limit: LEADS_AT_A_TIME }));
    },
  });

const idleSweep = ({ db, now, log }: Around) =>
  createSweep({
    name: 'idle leads',
    log,
    step: hourly(now, async () => {
      if (!(await db.read((tx) => hasIdleLeads(tx, { now: now() })))) return 0;
      return db.write((tx) => poolIdleLeads(tx, { now: now(), limit: LEADS_AT_A_TIME }));
    }),
  });

const silentSweep = ({ db, now, log }: Around) =>
  createSweep({
    name: 'silent customers',
    log,
    step: hourly(now, async () => {
      const { sql, values } = silentCustomers;
      const rows = await db.report(sql, values({ now: now(), limit: LEADS_AT_A_TIME }));
      if (rows.length > 0)
        await db.write(async (tx) => {
          for (const { id } of rows)
            await followEvent(tx, {
              customerId: String(id),
              event: 'silent',
              actor: { as: 'rule' },
              now: now(),
            });
        });
      return rows.length;
    }),
  });

/** Days are what these look at: once nothing is left, the next look is an hour later. */
function hourly(now: () => Date, step: () => Promise<number>): () => Promise<number> {
  let lookAgainAt = 0;
  return async () => {
    if (now().getTime() < lookAgainAt) return 0;
    const done = await step();
    if (done === 0) lookAgainAt = now().getTime() + HOUR_MS;
    return done;
  };
}
