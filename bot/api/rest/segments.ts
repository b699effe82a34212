import { z } from 'zod';
import { writeAudit } from '../../../domain/audit.ts';
import { summariesOf } from '../../../domain/customers/customerPages.ts';
import { done, type Outcome, refuse } from '../../../domain/outcome.ts';
import { addSegment, forgetSegment, replaceSegment } from '../../../domain/segments/changeSegment.ts';
import { segmentFilter } from '../../../domain/segments/filter.ts';
import type { Asked } from '../../../domain/segments/segmentQuery.ts';
import { findSegment, listSegments, type Segment } from '../../../domain/segments/segments.ts';
import {
  countSegment,
  countSegmentBy,
  countSegmentByMonth,
  listSegment,
  segmentStatistics,
} from '../../../domain/segments/statistics.ts';
import { customerPageSchema, presentCustomer } from './customers.ts';
import { pageBody, positionOf } from './paging.ts';
import { type Call, type Reply, type RestHouse, route } from './route.ts';
import { count, listQuery, text, timeOut, whole } from './schemas.ts';

const content = z.strictObject({ name: text(80, 1), filter: segmentFilter });

export const segmentSchema = z.strictObject({
  ...{ id: z.string(), name: z.string(), filter: segmentFilter },
  ...{ version: z.int().min(1), createdAt: timeOut, updatedAt: timeOut },
  /** how many are in it now, where the list was asked for it */
  count: count.optional(),
});
export const segmentListSchema = z.strictObject({ items: z.array(segmentSchema) });

const figure = z.number().nullable();
/** Money in minor units of the shop's currency; null is not defined, for too few customers. */
export const segmentStatisticsSchema = z.strictObject({
  ...{ n: count, mean: figure, median: figure, variance: figure, min: figure, max: figure },
  quantiles: z.array(z.strictObject({ p: z.number(), value: figure })),
});
export const distributionSchema = z.strictObject({
  items: z.array(z.strictObject({ value: z.string(), count })),
});

const SORT = 'id';
const position = (given: string | undefined) =>
  given === undefined ? null : positionOf(given, { sort: SORT, at: 'text', tie: 'text' });
const memberQuery = z
  .strictObject(listQuery)
  .refine((given) => given.cursor === undefined || position(given.cursor) !== null, {
    path: ['cursor'],
    message: 'not a cursor of this list: begin without one',
  });
const statisticsQuery = z.strictObject({
  field: z.enum(['orders', 'spent', 'averageOrder', 'largestOrder']),
});

const MOST_MONTHS = 60;
const MONTHS = 12;
const distributionQuery = z.strictObject({
  by: z.enum(['city', 'source', 'stage', 'tag', 'month']),
  /** the last so many; only by month */
  months: whole(1, MOST_MONTHS).default(MONTHS),
});

const present = ({ id, name, filter, version, createdAt, updatedAt }: Segment) => ({
  ...{ id, name, filter, version },
  ...{ createdAt: createdAt.toISOString(), updatedAt: updatedAt.toISOString() },
});

const replyOf = (found: Outcome<Segment>): Outcome<Reply> =>
  found.ok ? done({ status: 200, body: present(found.value), version: found.value.version }) : found;

const asIs = async (_tx: unknown, { found }: { found: object }): Promise<Outcome<Reply>> =>
  done({ status: 200, body: found });

/** What a saved segment is asked about, now. */
async function askedOf({ db, shop }: RestHouse, { id: segmentId, now }: Call): Promise<Outcome<Asked>> {
  const segment = await db.read((tx) => findSegment(tx, { segmentId }));
  if (!segment) return refuse({ kind: 'segmentNotFound' });
  return done({ filter: segment.filter, currency: shop.currency, now });
}

/** One after the other: the report worker is there for others too. */
async function withCounts({ db, shop }: RestHouse, segments: Segment[], now: Date) {
  const counted = [];
  for (const segment of segments) {
    const asked = { filter: segment.filter, currency: shop.currency, now };
    counted.push({ ...present(segment), count: await countSegment(db.report, asked) });
  }
  return counted;
}

const reading = { method: 'get', scope: 'customers:read', who: 'staff', effect: 'reads' } as const;
const writing = { scope: 'customers:write', who: 'staff', effect: 'writes' } as const;
const one = '/api/segments/:id';

export const segmentRoutes = {
  'segments.list': route({
    ...{ ...reading, path: '/api/segments', answers: { 200: segmentListSchema }, problems: [] },
    query: z.strictObject({ count: listQuery.count }),
    async readFirst(house, { query, now }) {
      const segments = await house.db.read(listSegments);
      const isCounted = query.count === 'true';
      return done({
        items: isCounted ? await withCounts(house, segments, now) : segments.map(present),
      });
    },
    run: asIs,
  }),
  'segments.add': route({
    ...{ ...writing, method: 'post', path: '/api/segments', body: content, answers: { 201: segmentSchema } },
    problems: ['segmentNotValid', 'segmentNameTaken'],
    async run(tx, { body, actor, now }) {
      const added = replyOf(await addSegment(tx, { content: body, actor, now }));
      if (!added.ok) return added;
      const { id } = added.value.body as { id: string };
      return done({ ...added.value, status: 201, location: `/api/segments/${id}` });
    },
  }),
  'segments.read': route({
    ...{ ...reading, path: one, answers: { 200: segmentSchema }, problems: ['segmentNotFound'] },
    async run(tx, { id: segmentId }) {
      const segment = await findSegment(tx, { segmentId });
      return replyOf(segment ? done(segment) : refuse({ kind: 'segmentNotFound' }));
    },
  }),
  'segments.edit': route({
    ...{ ...writing, method: 'put', path: one, body: content, ifMatch: 'needed' },
    answers: { 200: segmentSchema },
    problems: ['segmentNotFound', 'segmentNotValid', 'segmentNameTaken', 'recordChanged'],
    run: async (tx, { id: segmentId, body, version, actor, now }) =>
      replyOf(await replaceSegment(tx, { segmentId, content: body, version, actor, now })),
  }),
  'segments.remove': route({
    ...{ ...writing, method: 'delete', path: one, ifMatch: 'taken', answers: { 204: null } },
    problems: ['segmentNotFound', 'recordChanged'],
    async run(tx, { id: segmentId, version, actor, now }) {
      const removed = await forgetSegment(tx, { segmentId, version, actor, now });
      return removed.ok ? done({ status: 204 }) : removed;
    },
  }),
  'segments.customers': route({
    ...{ ...reading, effect: 'writes', path: '/api/segments/:id/customers', query: memberQuery },
    ...{ answers: { 200: customerPageSchema }, problems: ['segmentNotFound'] },
    async readFirst(house, call) {
      const asked = await askedOf(house, call);
      if (!asked.ok) return asked;
      const { report } = house.db;
      const { cursor, limit } = call.query;
      const after = String(position(cursor)?.tie ?? '');
      const ids = await listSegment(report, { ...asked.value, after, limit: limit + 1 }); // one more: is there a next page?
      const isCounted = call.query.count === 'true';
      return done({ ids, count: isCounted ? await countSegment(report, asked.value) : undefined });
    },
    async run(tx, { id, query, found, actor, now }) {
      const ids = found.ids.slice(0, query.limit);
      const last = ids.at(-1);
      const next = found.ids.length > query.limit && last ? { at: last, tie: last } : null;
      const items = await summariesOf(tx, ids);
      await writeAudit(tx, {
        ...{ actor, action: 'customer.list', subject: 'customer', subjectId: 'page' },
        ...{ detail: `segment ${id}`, now },
      });
      return done({ status: 200, body: pageBody({ items, next }, SORT, presentCustomer, found.count) });
    },
  }),
  'segments.statistics': route({
    ...{ ...reading, path: '/api/segments/:id/statistics', query: statisticsQuery },
    ...{ answers: { 200: segmentStatisticsSchema }, problems: ['segmentNotFound'] },
    async readFirst(house, call) {
      const asked = await askedOf(house, call);
      if (!asked.ok) return asked;
      const { field } = call.query;
      return done(await segmentStatistics(house.db.report, { ...asked.value, field }));
    },
    run: asIs,
  }),
  'segments.distribution': route({
    ...{ ...reading, path: '/api/segments/:id/distribution', query: distributionQuery },
    ...{ answers: { 200: distributionSchema }, problems: ['segmentNotFound'] },
    async readFirst(house, call) {
      const asked = await askedOf(house, call);
      if (!asked.ok) return asked;
      const { report } = house.db;
      const { by, months } = call.query;
      if (by !== 'month') return done({ items: await countSegmentBy(report, { ...asked.value, by }) });
      const { timeZone } = house.shop;
      const counted = await countSegmentByMonth(report, { ...asked.value, timeZone, months });
      return done({ items: counted.map(({ month, count }) => ({ value: month, count })) });
    },
    run: asIs,
  }),
};
