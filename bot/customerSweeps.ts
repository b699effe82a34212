import { chainAudit, hasUnchained } from '../domain/auditChain.ts';
import type { Db } from '../domain/db.ts';
import type { Logger } from './log.ts';
import { createSweep, type Sweep } from './sweep.ts';

const AUDIT_ROWS_AT_A_TIME = 200; // some 10 ms of the writer

/** Chains what was written into the audit log since the last tick. */
export function createAuditSweep({ db, log }: { db: Db; log: Logger }): Sweep {
  return createSweep({
    name: 'audit',
    log,
    async step() {
      if (!(await db.read(hasUnchained))) return 0;
      return db.write((tx) => chainAudit(tx, { limit: AUDIT_ROWS_AT_A_TIME }));
    },
  });
}
