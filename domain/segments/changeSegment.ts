import type { HouseActor } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { unlessTaken } from '../runAgain.ts';
import { readSegment, removeSegment, type Segment, type SegmentRow, segmentOf } from './segments.ts';

// For programs, which know a segment by its id and its version: no segment takes another's place here.

interface Change {
  actor: HouseActor;
  now: Date;
}

interface Chosen extends Change {
  segmentId: string;
  /** when given: refused if it is another by now */
  version?: number | undefined;
}

interface Content {
  name: string;
  filter: unknown;
}

/** Adds a segment under a name that no other has. */
export async function addSegment(tx: Tx, options: Change & { content: Content }): Promise<Outcome<Segment>> {
  const { actor, now } = options;
  const content = readSegment(options.content);
  if (!content.ok) return content;
  const { name, filter } = content.value;

  const staffId = actor.as === 'staff' ? actor.staffId : '';
  const [row] = await tx.$queryRaw<SegmentRow[]>`
    INSERT INTO "Segment" ("id", "name", "filter", "staffId", "createdAt", "updatedAt")
    VALUES (${newId()}, ${name}, ${JSON.stringify(filter)}, ${staffId}, ${now}, ${now})
    ON CONFLICT ("name") DO NOTHING
    RETURNING "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt"`;
  if (!row) return refuse({ kind: 'segmentNameTaken', name });
  await writeAudit(tx, { actor, action: 'segment.add', subject: 'segment', subjectId: row.id, now });
  return done(segmentOf(row));
}

/** Replaces a segment's name and filter. */
export async function replaceSegment(
  tx: Tx,
  options: Chosen & { content: Content },
): Promise<Outcome<Segment>> {
  const { segmentId, actor, now } = options;
  const content = readSegment(options.content);
  if (!content.ok) return content;
  const { name, filter } = content.value;
  const locked = await lockSegment(tx, options);
  if (!locked.ok) return locked;

  const [namesake] = await tx.$queryRaw<unknown[]>`
    SELECT 1 AS "one" FROM "Segment" WHERE "name" = ${name} AND "id" <> ${segmentId}`;
  if (namesake) return refuse({ kind: 'segmentNameTaken', name });
  const [row] = await unlessTaken(tx.$queryRaw<SegmentRow[]>`
    UPDATE "Segment" SET "name" = ${name}, "filter" = ${JSON.stringify(filter)}, "updatedAt" = ${now},
      "version" = "version" + 1
    WHERE "id" = ${segmentId}
    RETURNING "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt"`);
  if (!row) throw new Error('A locked segment is gone.');
  await writeAudit(tx, { actor, action: 'segment.edit', subject: 'segment', subjectId: segmentId, now });
  return done(segmentOf(row));
}

/** Forgets a segment, whose customers stay. */
export async function forgetSegment(tx: Tx, options: Chosen): Promise<Outcome<null>> {
  const { segmentId, actor, now } = options;
  const locked = await lockSegment(tx, options);
  if (!locked.ok) return locked;
  await removeSegment(tx, { segmentId });
  await writeAudit(tx, { actor, action: 'segment.remove', subject: 'segment', subjectId: segmentId, now });
  return done(null);
}

async function lockSegment(tx: Tx, { segmentId, version }: Pick<Chosen, 'segmentId' | 'version'>) {
  const [found] = await tx.$queryRaw<{ version: number }[]>`
    UPDATE "Segment" SET "version" = "version" WHERE "id" = ${segmentId} RETURNING "version"`;
  if (!found) return refuse({ kind: 'segmentNotFound' });
  const isStale = version !== undefined && version !== found.version;
  return isStale ? refuse({ kind: 'recordChanged', version: found.version }) : done(found);
}
