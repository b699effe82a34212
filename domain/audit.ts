import { Prisma } from '../prisma/generated/sqlite/client.ts';
import { type Actor, actorText } from './actors.ts';
import type { Tx } from './db.ts';
import { idsTogether } from './ids.ts';
import { insertRows } from './imports/rows.ts';

/** Who did or read what of whom; `action` is a verb and its object: 'order.pay', 'customer.read'. */
export interface Audited {
  actor: Actor;
  action: string;
  subject: 'order' | 'customer' | 'product' | 'staff' | 'webhook' | 'import' | 'segment' | 'task' | 'payment';
  subjectId: string;
  detail?: string;
  now: Date;
}

/** Writes what somebody of the house did or read, in the same transaction; what customers do is in the order's history. */
export const writeAudit = (tx: Tx, entry: Audited): Promise<void> => writeAudits(tx, [entry]);

/** Several entries, with few statements. */
export async function writeAudits(tx: Tx, entries: Audited[]): Promise<void> {
  const nextId = idsTogether();
  const rows = entries
    .filter(({ actor }) => actor.as === 'staff' || actor.as === 'operator')
    .map(
      ({ actor, action, subject, subjectId, detail = '', now }) =>
        Prisma.sql`(${nextId()}, ${now}, ${actorText(actor)}, ${action}, ${subject}, ${subjectId}, ${detail})`,
    );
  await insertRows(tx, intoAudit, rows);
}

const intoAudit = Prisma.sql`"AuditEntry" ("id", "at", "actor", "action", "subject", "subjectId", "detail")`;
