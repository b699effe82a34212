import { z } from 'zod';
import { apiRepliesIn } from '../../../dialogs/replies/api.ts';
import type { Language } from '../../../dialogs/understanding/language.ts';
import { allocationPlanSchema, appliedAllocationSchema } from './allocation.ts';
import { customerPageSchema, customerSchema } from './customers.ts';
import {
  orderPageSchema,
  orderSchema,
  orderSummarySchema,
  quoteSchema,
  timelineSchema,
} from './orderAnswers.ts';
import { pipelineSchema } from './pipeline.ts';
import { statusOf } from './problems.ts';
import { productPageSchema, productSchema } from './products.ts';
import type { Route } from './route.ts';
import { problemSchema } from './schemas.ts';
import { distributionSchema, segmentListSchema, segmentSchema, segmentStatisticsSchema } from './segments.ts';
import { taskPageSchema, taskSchema } from './tasks.ts';
import {
  deliveryPageSchema,
  deliverySchema,
  newWebhookSchema,
  webhookListSchema,
  webhookSchema,
} from './webhooks.ts';

type Json = Record<string, unknown>;

/** What has a name in the document; what is used in one place only stands there. */
const named: Record<string, z.ZodType> = {
  ...{ Order: orderSchema, OrderSummary: orderSummarySchema, OrderPage: orderPageSchema },
  ...{
    Quote: quoteSchema,
    Timeline: timelineSchema,
    Customer: customerSchema,
    CustomerPage: customerPageSchema,
  },
  ...{
    Product: productSchema,
    ProductPage: productPageSchema,
    Webhook: webhookSchema,
    NewWebhook: newWebhookSchema,
  },
  ...{ WebhookList: webhookListSchema, Delivery: deliverySchema, DeliveryPage: deliveryPageSchema },
  ...{ Segment: segmentSchema, SegmentList: segmentListSchema, Statistics: segmentStatisticsSchema },
  ...{ Distribution: distributionSchema, Pipeline: pipelineSchema },
  ...{ AllocationPlan: allocationPlanSchema, AppliedAllocation: appliedAllocationSchema },
  ...{ Task: taskSchema, TaskPage: taskPageSchema },
  Problem: problemSchema,
};

/** The OpenAPI 3.1 document of the routes, made of the same list that mounts them. */
export function openApiOf(routes: Record<string, Route>, language: Language): Json {
  const says = apiRepliesIn(language);
  const paths: Record<string, Json> = {};
  for (const [name, route] of Object.entries(routes)) {
    const path = route.path.replace(':id', '{id}');
    paths[path] = { ...paths[path], [route.method]: operationOf(name, route, says.route[name] ?? name) };
  }
  return {
    openapi: '3.1.0',
    info: { title: says.title, version: '1', description: says.intro },
    servers: [{ url: '/' }],
    security: [{ apiKey: [] }, { session: [] }],
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        apiKey: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'parley_staff' },
      },
    },
  };
}

function operationOf(name: string, route: Route, summary: string): Json {
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    'x-scope': route.scope,
    'x-who': route.who,
    parameters: parametersOf(route),
    ...(route.body && { requestBody: { required: true, content: jsonOf(inputSchema(route.body)) } }),
    responses: { ...answersOf(route), ...refusalsOf(route) },
  };
}

function parametersOf(route: Route): Json[] {
  const { properties = {}, required = [] } = (route.query ? inputSchema(route.query) : {}) as {
    properties?: Record<string, Json>;
    required?: string[];
  };
  const header = (name: string, required: boolean, schema: Json) => ({
    name,
    in: 'header',
    required,
    schema,
  });
  return [
    ...(route.path.includes(':id')
      ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string', pattern: '^[\\w-]{1,64}$' } }]
      : []),
    ...Object.entries(properties).map(([name, schema]) => ({
      ...{ name, in: 'query', required: required.includes(name), schema },
    })),
    ...(route.ifMatch ? [header('If-Match', route.ifMatch === 'needed', { type: 'string' })] : []),
    ...(route.method === 'post'
      ? [
          header('Idempotency-Key', true, {
            type: 'string',
            minLength: 1,
            maxLength: 200,
            pattern: '^[\\x21-\\x7e]+$',
          }),
        ]
      : []),
  ];
}

function answersOf({ answers, method }: Route): Json {
  const entries = Object.entries(answers).map(([status, schema]) => [
    status,
    { description: status, ...(schema && { content: jsonOf(outputSchema(schema)) }) },
  ]);
  const kept = method === 'get' ? { 304: { description: '304' } } : {};
  return { ...Object.fromEntries(entries), ...kept };
}

/** What the door itself can refuse, and the domain's refusals of this route, each under its status. */
function refusalsOf(route: Route): Json {
  const ofDoor = [
    ...([
      'keyMissing',
      'keyNotValid',
      'scopeMissing',
      'tooManyRequests',
      'unavailable',
      'queryNotValid',
    ] as const),
    ...(route.who === 'manager' ? (['managersOnly'] as const) : []),
    ...(route.method !== 'get' ? (['foreignOrigin'] as const) : []),
    ...(route.body ? (['bodyNotJson', 'bodyNotValid', 'bodyTooLarge', 'bodyTypeNotJson'] as const) : []),
    ...(route.ifMatch ? (['headerNotValid'] as const) : []),
    ...(route.ifMatch === 'needed' ? (['ifMatchMissing'] as const) : []),
    ...(route.method === 'post'
      ? (['headerMissing', 'headerNotValid', 'idempotencyKeyReused'] as const)
      : []),
  ];
  const byStatus = new Map<number, string[]>();
  for (const kind of new Set([...ofDoor, ...route.problems])) {
    const status = statusOf({ kind }, route.path);
    byStatus.set(status, [...(byStatus.get(status) ?? []), kind]);
  }
  const content = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
  return Object.fromEntries(
    [...byStatus].map(([status, kinds]) => [status, { description: kinds.join(', '), content }]),
  );
}

const jsonOf = (schema: Json) => ({ 'application/json': { schema } });

function outputSchema(schema: z.ZodType): Json {
  const name = Object.keys(named).find((one) => named[one] === schema);
  return name
    ? { $ref: `#/components/schemas/${name}` }
    : plain(z.toJSONSchema(schema, { io: 'output', override: readable }));
}

/** As it is sent, before times become Dates. */
const inputSchema = (schema: z.ZodType): Json =>
  plain(z.toJSONSchema(schema, { io: 'input', override: readable }));

function namedSchemas(): Json {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(named)) registry.add(schema as z.ZodObject, { id });
  const { schemas } = z.toJSONSchema(registry, {
    io: 'output',
    override: readable,
    uri: (id) => `#/components/schemas/${id}`,
  });
  return Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, plain(schema as Json)]));
}

/** The document says which dialect it is; a schema within it need not. */
function plain({ $schema: _dialect, $id: _id, ...schema }: Json): Json {
  return schema;
}

/** The calendar as a regular expression fills a page and says no more than date-time does. */
function readable({ jsonSchema }: { jsonSchema: Json }): void {
  if (jsonSchema.format === 'date-time' || jsonSchema.type === 'integer') delete jsonSchema.pattern;
}
