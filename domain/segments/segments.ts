import type { StaffActor } from '../actors.ts';
import type { Tx } from '../db.ts';
import { newId } from '../ids.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { readFilter, type SegmentFilter } from './filter.ts';

/** A filter of customers that was given a name; who is in it is asked anew each time. */
export interface Segment {
  id: string;
  name: string;
  filter: SegmentFilter;
  staffId: string;
  version: number;
  createdAt: Date;
  updatedAt: Date;
}

const MOST_SEGMENTS = 200;

/** Saves a segment under its name; a segment of that name is replaced. `filter` is checked here, as it came. */
export async function saveSegment(
  tx: Tx,
  options: { name: string; filter: unknown; actor: StaffActor; now: Date },
): Promise<Outcome<Segment>> {
  const { actor, now } = options;
  const content = readSegment(options);
  if (!content.ok) return content;
  const { name, filter } = content.value;

  const [row] = await tx.$queryRaw<SegmentRow[]>`
    INSERT INTO "Segment" ("id", "name", "filter", "staffId", "createdAt", "updatedAt")
    VALUES (${newId()}, ${name}, ${JSON.stringify(filter)}, ${actor.staffId}, ${now}, ${now})
    ON CONFLICT ("name") DO UPDATE SET "filter" = excluded."filter", "staffId" = excluded."staffId",
      "updatedAt" = excluded."updatedAt", "version" = "Segment"."version" + 1
    RETURNING "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt"`;
  if (!row) throw new Error('An upsert returned no row.');
  return done(segmentOf(row));
}

/** A segment's name and filter as they came, tidied and checked. */
export function readSegment(given: {
  name: string;
  filter: unknown;
}): Outcome<Pick<Segment, 'name' | 'filter'>> {
  const name = tidied(given.name);
  if (name === '' || name.length > 80) return refuse({ kind: 'segmentNotValid', path: 'name' });
  const filter = readFilter(given.filter);
  return filter.ok ? done({ name, filter: filter.value }) : filter;
}

const tidied = (name: string) => name.trim().replace(/\s+/g, ' ');

/** The saved segments by name, at most 200. */
export async function listSegments(tx: Tx): Promise<Segment[]> {
  const rows = await tx.$queryRaw<SegmentRow[]>`
    SELECT "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt" FROM "Segment"
    ORDER BY "name" LIMIT ${MOST_SEGMENTS}`;
  return rows.map(segmentOf);
}

/** A saved segment, or null. */
export async function findSegment(tx: Tx, options: { segmentId: string }): Promise<Segment | null> {
  const [row] = await tx.$queryRaw<SegmentRow[]>`
    SELECT "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt" FROM "Segment"
    WHERE "id" = ${options.segmentId}`;
  return row ? segmentOf(row) : null;
}

/** The segment that people call so, or null. */
export async function findSegmentByName(tx: Tx, { name }: { name: string }): Promise<Segment | null> {
  const [row] = await tx.$queryRaw<SegmentRow[]>`
    SELECT "id", "name", "filter", "staffId", "version", "createdAt", "updatedAt" FROM "Segment"
    WHERE "name" = ${tidied(name)}`;
  return row ? segmentOf(row) : null;
}

/** Forgets a segment, whose customers stay; one that is gone already is gone. */
export async function removeSegment(tx: Tx, options: { segmentId: string }): Promise<void> {
  await tx.$executeRaw`DELETE FROM "Segment" WHERE "id" = ${options.segmentId}`;
}

export type SegmentRow = Omit<Segment, 'filter'> & { filter: string };

/** A row as it was kept. A filter of an older version that no longer holds is a bug of the migration that should have changed it. */
export function segmentOf(row: SegmentRow): Segment {
  const filter = readFilter(JSON.parse(row.filter));
  if (!filter.ok) throw new Error(`The saved filter of segment ${row.id} is not valid.`);
  return { ...row, filter: filter.value };
}
