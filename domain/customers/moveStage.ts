import { type Actor, actorText } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { RunAgain } from '../runAgain.ts';
import type { StaffChange } from './saveCustomer.ts';
import { mayMoveStage, type Stage, type StageEvent, stageAfter } from './stages.ts';

const MOST_REASON = 200;

/** Moves a customer to another stage, as a rep sees it; who is lost is so for a reason. */
export async function moveStage(
  tx: Tx,
  options: StaffChange & { customerId: string; to: Stage },
): Promise<Outcome<{ stage: Stage }>> {
  const { customerId, to, actor, now } = options;
  const reason = options.reason?.trim() ?? '';
  if (reason.length > MOST_REASON || (to === 'lost' && reason === ''))
    return refuse({ kind: 'customerFieldNotValid', field: 'lostReason' });
  const from = await findStage(tx, customerId);
  if (from === null) return refuse({ kind: 'customerNotFound' });
  if (from === to) return done({ stage: to });
  if (!mayMoveStage(from, to)) return refuse({ kind: 'stageNotAllowed', from, to });

  await writeStage(tx, { customerId, from, to, reason, actor, now });
  const detail = [`${from} to ${to}`, reason].filter(Boolean).join(': ');
  await writeAudit(tx, {
    actor,
    action: 'customer.stage',
    subject: 'customer',
    subjectId: customerId,
    detail,
    now,
  });
  return done({ stage: to });
}

/** Moves a customer where an event says they stand now. `stage` is where they stood, when the caller has read it. */
export async function followEvent(
  tx: Tx,
  options: { customerId: string; stage?: Stage; event: StageEvent; actor: Actor; now: Date },
): Promise<void> {
  const { customerId, event, actor, now } = options;
  const from = options.stage ?? (await findStage(tx, customerId));
  if (from === null) return;
  const to = stageAfter(from, event);
  if (to !== from) await writeStage(tx, { customerId, from, to, reason: event, actor, now });
}

async function findStage(tx: Tx, customerId: string): Promise<Stage | null> {
  const [row] = await tx.$queryRaw<{ stage: Stage }[]>`
    SELECT "stage" FROM "Customer" WHERE "id" = ${customerId} AND "mergedInto" IS NULL`;
  return row?.stage ?? null;
}

async function writeStage(
  tx: Tx,
  options: { customerId: string; from: Stage; to: Stage; reason: string; actor: Actor; now: Date },
): Promise<void> {
  const { customerId, from, to, reason, actor, now } = options;
  const moved = await tx.$executeRaw`
    UPDATE "Customer" SET "stage" = ${to}, "stageAt" = ${now}, "lostReason" = ${to === 'lost' ? reason : ''},
      "version" = "version" + 1
    WHERE "id" = ${customerId} AND "stage" = ${from}`;
  if (moved === 0) throw new RunAgain('Somebody else moved the customer meanwhile.');
  await tx.$executeRaw`
    INSERT INTO "StageMove" ("id", "customerId", "before", "after", "reason", "actor", "at")
    VALUES (${newId()}, ${customerId}, ${from}, ${to}, ${reason}, ${actorText(actor)}, ${now})`;
}
