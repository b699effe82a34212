import { z } from 'zod';
import { stages } from '../../../domain/customers/stages.ts';
import { done } from '../../../domain/outcome.ts';
import { pipeline } from '../../../domain/reports/pipeline.ts';
import { route } from './route.ts';
import { count, id } from './schemas.ts';

/** Money is of orders that stand, less what was given back: minor units, and each currency for itself. */
export const pipelineSchema = z.strictObject({
  stages: z.array(
    z.strictObject({
      ...{ stage: z.enum(stages), count },
      money: z.array(z.strictObject({ currency: z.string(), total: z.int() })),
      age: z.strictObject({ week: count, month: count, quarter: count, longer: count }),
    }),
  ),
});

export const pipelineRoutes = {
  'pipeline.read': route({
    ...{ method: 'get', path: '/api/pipeline', scope: 'customers:read', who: 'staff', effect: 'reads' },
    ...{ query: z.strictObject({ ownerId: id.optional() }), answers: { 200: pipelineSchema }, problems: [] },
    readFirst: async ({ db }, { query, now }) =>
      done(await pipeline(db.report, { now, ownerId: query.ownerId })),
    run: async (_tx, { found }) => done({ status: 200, body: { stages: found } }),
  }),
};
