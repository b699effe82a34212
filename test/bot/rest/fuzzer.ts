import fc from 'fast-check';

// Makes requests out of our own OpenAPI document, as Schemathesis does: bodies and parameters that fit their schemas, and
// others that nearly do.

// biome-ignore lint/suspicious/noExplicitAny: a JSON schema is whatever the document says
export type Json = any;

export interface Operation {
  method: string;
  path: string;
  operation: Json;
}

/** Values that fit fields of these names, so that some requests go through. */
type Named = Record<string, string[]>;

/** Ids that there are, by what they are of. */
export interface Ids {
  orders: string[];
  customers: string[];
  products: string[];
  skus: string[];
  segments: string[];
  tasks: string[];
  webhooks: string[];
}

export interface Asked {
  path: string;
  query: [string, string][];
  headers: Record<string, string>;
  body: unknown;
}

export const operationsOf = (document: Json): Operation[] =>
  Object.entries(document.paths as Record<string, Json>).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, Json>).map(([method, operation]) => ({
      method,
      path,
      operation,
    })),
  );

/** Values that break things elsewhere: SQL, markup, numbers at their ends, text that no database wants. */
const hostile = [
  ...[
    "' OR 1=1 --",
    '"; DROP TABLE "Order"; --',
    '$1',
    '?',
    '%',
    '_',
    '\\',
    '%00',
    '\u0000',
    '\ud800',
    '\u202e',
  ],
  ...[
    '<script>alert(1)</script>',
    '{{7*7}}',
    '../../etc/passwd',
    'null',
    'undefined',
    'NaN',
    '1e400',
    '-0',
    '９９',
  ],
  ...[
    '',
    ' ',
    'x'.repeat(600),
    '2026-02-30T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '9999-12-31T23:59:59Z',
    '__proto__',
  ],
  ...[
    'constructor',
    'toString',
    '0x10',
    '2147483648',
    '99999999999999999999',
    '林悦',
    '👨‍👩‍👧',
    'a\nb',
    'a\tb',
  ],
];
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom(...hostile),
  fc.constantFrom(0, -1, 1.5, 2 ** 31, 2 ** 53, -(2 ** 31), 1e300, true, false, null, [], {}),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Values of a schema; `known` are ids that there are, for a request that goes on from there. */
export function valuesOf(schema: Json, known: string[], named: Named = {}): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map((one: Json) => valuesOf(one, known, named)));
  switch (schema.type) {
    case 'object':
      return objects(schema, known, named);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, known, named), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 3, Math.max(schema.minItems ?? 0, 3)),
      });
    case 'integer':
    case 'number':
      return integers(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return strings(schema, known);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

function objects(
  { properties = {}, required = [] }: Json,
  known: string[],
  named: Named,
): fc.Arbitrary<unknown> {
  const fields = Object.entries(properties).map(([name, schema]) => {
    const some = valuesOf(schema, known, named);
    const good = named[name];
    return [name, good ? fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...good) }, some) : some];
  });
  return fc.record(Object.fromEntries(fields), { requiredKeys: required });
}

function integers({ minimum = -1_000, maximum = 1_000_000 }: Json) {
  const [low, high] = [Math.max(minimum, -(2 ** 31)), Math.min(maximum, 2 ** 31)];
  return fc.oneof(fc.integer({ min: low, max: high }), fc.constantFrom(low, Math.min(high, low + 2), high));
}

function strings(
  { format, pattern, minLength = 0, maxLength = 60 }: Json,
  known: string[],
): fc.Arbitrary<string> {
  if (format === 'date-time')
    return fc
      .date({
        min: new Date('1970-01-01T00:00:00Z'),
        max: new Date('2199-12-31T00:00:00Z'),
        noInvalidDate: true,
      })
      .map((date) => date.toISOString());
  if (pattern === '^[\\w-]{1,64}$')
    return fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, fc.stringMatching(/^[\w-]{1,64}$/));
  if (pattern?.startsWith('^\\/')) return fc.stringMatching(/^\/[a-z]{0,10}$/);
  const words = fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 60) });
  return fc.oneof(
    fc.constantFrom('13800001234', 'anna@example.com', '上海市静安区愚园路 8 号', 'https://example.com/'),
    words,
  );
}

/** A request for an operation: mostly one that fits, sometimes with one thing that does not. */
export function requestsFor({ path, operation }: Operation, ids: Ids): fc.Arbitrary<Asked> {
  const known = Object.values(ids).flat();
  const own = ids[path.split('/')[2] as keyof Ids] ?? known;
  const parameters: Json[] = operation.parameters ?? [];
  const inPlace = (place: string) => parameters.filter((one) => one.in === place);
  const schema = operation.requestBody?.content['application/json'].schema;
  const named = {
    ...{ customerId: ids.customers, productId: ids.products, sku: ids.skus },
    ...{ contactPhone: ['13800001234'], phone: ['13800001234'], contactEmail: ['anna@example.com'] },
    ...{ email: ['anna@example.com'], contactName: ['Anna'], name: ['Anna'], address: ['12 Hill Road'] },
  };
  const fitting = schema ? valuesOf(schema, known, named) : fc.constant(undefined);
  const query = (values: (schema: Json) => fc.Arbitrary<unknown>) =>
    fc.tuple(
      ...inPlace('query').map(({ name, schema: one }) =>
        fc.option(values(one), { freq: 1 }).map((value) => [name, value] as const),
      ),
    );
  const fits = (one: Json) => valuesOf(one, known);
  return fc.record({
    path: fc.oneof(
      { weight: 16, arbitrary: fc.constantFrom(...own) },
      { weight: 3, arbitrary: fc.constantFrom(...known, 'nobody') },
      fc.constantFrom(...hostile),
    ),
    query: fc
      .oneof(
        { weight: 4, arbitrary: query(fits) },
        query(() => junk),
      )
      .map((all) =>
        all
          .filter(([, value]) => value !== null)
          .map(([name, value]) => [name, String(value)] as [string, string]),
      ),
    headers: fc.record({
      'if-match': fc.constantFrom(
        '*',
        '*',
        '*',
        '*',
        '*',
        '*',
        '"1"',
        '"2"',
        'W/"1"',
        '""',
        'x',
        '"99999999999999999999"',
      ),
      'idempotency-key': fc.oneof({ weight: 9, arbitrary: fc.uuid() }, fc.constantFrom('same-key', 'a b')),
      'accept-language': fc.constantFrom('en', 'zh', '*', ';;q=,'),
    }),
    body: schema ? fc.oneof({ weight: 5, arbitrary: fitting }, mutated(fitting), junk) : fitting,
  });
}

/** One field more, less, or another. */
const mutated = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc
    .tuple(values, fc.constantFrom('add', 'drop', 'change'), fc.nat(), junk)
    .map(([value, how, at, other]) => {
      const fields = Object.entries((value ?? {}) as object);
      const index = fields.length === 0 ? 0 : at % fields.length;
      if (how === 'add') return Object.fromEntries([...fields, ['surprise', other]]);
      return Object.fromEntries(
        fields.flatMap(([name, one], n) =>
          n !== index ? [[name, one]] : how === 'drop' ? [] : [[name, other]],
        ),
      );
    });
