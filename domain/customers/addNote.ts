import type { StaffActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { followEvent } from './moveStage.ts';
import type { StaffChange } from './saveCustomer.ts';

/** What a member of staff wrote down about a customer, or of a call with them. */
export interface Note {
  id: string;
  customerId: string;
  kind: 'note' | 'call';
  text: string;
  staffId: string;
  at: Date;
}

const MOST_LETTERS = 4_000;

/** Writes a note or a call into a customer's timeline. Notes are added and never changed. */
export async function addNote(
  tx: Tx,
  options: Omit<StaffChange, 'reason'> & {
    actor: StaffActor;
    customerId: string;
    kind: Note['kind'];
    text: string;
  },
): Promise<Outcome<Note>> {
  const { customerId, kind, actor, now } = options;
  const text = options.text.trim();
  if (text === '' || text.length > MOST_LETTERS)
    return refuse({ kind: 'customerFieldNotValid', field: 'note' });

  const note: Note = { id: newId(), customerId, kind, text, staffId: actor.staffId, at: now };
  const added = await tx.$executeRaw`
    INSERT INTO "Note" ("id", "customerId", "kind", "text", "staffId", "at")
    SELECT ${note.id}, "id", ${kind}, ${text}, ${note.staffId}, ${now} FROM "Customer"
    WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  if (added === 0) return refuse({ kind: 'customerNotFound' });

  if (kind === 'call') await followEvent(tx, { customerId, event: 'called', actor, now });
  await writeAudit(tx, {
    actor,
    action: `customer.${kind}`,
    subject: 'customer',
    subjectId: customerId,
    now,
  });
  return done(note);
}
