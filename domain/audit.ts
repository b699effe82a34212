import { type Actor, actorText } from './actors.ts';
import type { Tx } from './db.ts';
import { newId } from './ids.ts';

/** Who did or read what of whom; `action` is a verb and its object: 'order.pay', 'customer.read'. */
export interface Audited {
  actor: Actor;
  action: string;
  subject: 'order' | 'customer' | 'product' | 'staff' | 'webhook';
  subjectId: string;
  detail?: string;
  now: Date;
}

/** Writes what somebody of the house did or read, in the same transaction; what customers do is in the order's history. */
export async function writeAudit(tx: Tx, options: Audited): Promise<void> {
  const { actor, action, subject, subjectId, detail = '', now } = options;
  if (actor.as !== 'staff' && actor.as !== 'operator') return;

  await tx.$executeRaw`
    INSERT INTO "AuditEntry" ("id", "at", "actor", "action", "subject", "subjectId", "detail")
    VALUES (${newId()}, ${now}, ${actorText(actor)}, ${action}, ${subject}, ${subjectId}, ${detail})`;
}
