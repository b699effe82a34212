import { allocationRoutes } from './allocation.ts';
import { customerRoutes } from './customers.ts';
import { orderActionRoutes } from './orderActions.ts';
import { orderRoutes } from './orders.ts';
import { pipelineRoutes } from './pipeline.ts';
import { productRoutes } from './products.ts';
import type { Route } from './route.ts';
import { segmentRoutes } from './segments.ts';
import { taskRoutes } from './tasks.ts';
import { webhookRoutes } from './webhooks.ts';

/**
 * Every address of the REST door. Mounting, permission, validation, the document and the terminal's commands are made
 * from this list; test/bot/rest/policy.ts says who may use each, and does not compile without all of them.
 */
export const routes = {
  ...orderRoutes,
  ...orderActionRoutes,
  ...customerRoutes,
  ...productRoutes,
  ...segmentRoutes,
  ...pipelineRoutes,
  ...allocationRoutes,
  ...taskRoutes,
  ...webhookRoutes,
} satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
