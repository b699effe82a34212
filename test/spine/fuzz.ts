import { between, oneOf } from './sizes.ts';

// Hostile values of every sort, built from a seed. What a field should hold is the caller's affair.

const words = [
  '',
  ' ',
  'hello',
  '2 celadon mug to 12 Hill Road',
  '我要三盒龙井',
  'yes',
  'cancel my order',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\u202e\u200b',
  '😀'.repeat(50),
  'x'.repeat(4_000),
  'x'.repeat(4_001),
  '1e309',
  '-1',
  '\'; DROP TABLE "Order"; --',
  '<script>alert(1)</script>',
  '{{constructor}}',
  '$(process.exit())',
  '../../../etc/passwd',
  '%s%n%00',
  '9'.repeat(400),
  '一'.repeat(2_000),
  '((((((((((',
  'order 1001',
  '99999999999999999999 celadon mug',
  '-3 celadon mug',
  '0.5 celadon mug',
];

const scalars = [null, true, false, 0, -1, 1.5, 1e308, Number.MAX_SAFE_INTEGER, 2 ** 53, [], {}];

export function fuzzedText(random: () => number): string {
  if (random() < 0.7) return oneOf(random, words);
  return String.fromCodePoint(
    ...Array.from({ length: between(random, 1, 30) }, () =>
      oneOf(random, [between(random, 0, 0x2ff), between(random, 0x4e00, 0x9fff)]),
    ),
  );
}

/** Any JSON value at most `depth` levels deep. */
export function fuzzedValue(random: () => number, depth = 3): unknown {
  const kind = random();
  if (depth === 0 || kind < 0.3) return oneOf(random, scalars);
  if (kind < 0.6) return fuzzedText(random);
  const inner = () => fuzzedValue(random, depth - 1);
  if (kind < 0.75) return Array.from({ length: between(random, 0, 4) }, inner);
  const names = [
    'id',
    'verb',
    'version',
    '__proto__',
    'constructor',
    'type',
    'text',
    'from',
    'toString',
    'v',
  ];
  return Object.fromEntries(
    Array.from({ length: between(random, 0, 4) }, () => [oneOf(random, names), inner()]),
  );
}

const verbs = [
  'order.confirm',
  'order.change',
  'order.drop',
  'order.cancel',
  'product.order',
  'rep.show',
  'rep.customer',
  'rep.pay',
  'rep.taskDone',
  'none',
];

/** An activity with some fields as they should be and some as they should not. */
export function fuzzedActivity(random: () => number): Record<string, unknown> {
  const right: Record<string, () => unknown> = {
    type: () =>
      oneOf(random, [
        'message',
        'message',
        'message',
        'event',
        'typing',
        'invoke',
        'conversationUpdate',
        'endOfConversation',
      ]),
    text: () => fuzzedText(random),
    name: () => oneOf(random, ['webchat/join', 'parley/dispatch', 'parley/job', fuzzedText(random)]),
    value: () => ({
      verb: oneOf(random, verbs),
      id: fuzzedText(random),
      version: oneOf(random, [1, -1, 2 ** 31, 2 ** 63]),
    }),
    locale: () => oneOf(random, ['zh-CN', 'en', 'xx', fuzzedText(random)]),
    channelData: () => ({ clientActivityID: fuzzedText(random), extra: fuzzedValue(random, 2) }),
    localTimestamp: () => oneOf(random, ['2026-03-04T10:00:00+08:00', 'never']),
    attachments: () => fuzzedValue(random, 2),
    from: () => fuzzedValue(random, 2),
    entities: () => fuzzedValue(random, 2),
    suggestedActions: () => fuzzedValue(random, 3),
  };
  const activity: Record<string, unknown> = {};
  for (const [name, make] of Object.entries(right)) {
    if (name !== 'type' && random() < 0.5) continue;
    activity[name] = random() < 0.75 ? make() : fuzzedValue(random);
  }
  return activity;
}

const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

/** A body that may not even be JSON. */
export function fuzzedBody(random: () => number): string {
  const json = JSON.stringify(fuzzedActivity(random));
  return oneOf(random, [
    () => json,
    () => json,
    () => json.slice(0, between(random, 0, json.length)),
    () => fuzzedText(random),
    () => JSON.stringify(fuzzedValue(random)) ?? '',
    () => nested(between(random, 1, 100_000)),
    () => `{"type":"message","text":"hi","value":${nested(5_000)}}`,
    () => 'x'.repeat(oneOf(random, [1, 262_144, 262_145, 500_000])),
    () =>
      JSON.stringify({
        code: fuzzedText(random),
        user: { id: fuzzedText(random) },
        locale: fuzzedText(random),
      }),
  ])();
}

const routes = [
  '/',
  '/staff',
  '/livez',
  '/readyz',
  '/api/shop',
  '/api/chat/token',
  '/api/staff/sign-in',
  '/api/staff/sign-out',
  '/api/staff/chat/token',
  '/api/pay',
  '/v3/directline/tokens/generate',
  '/v3/directline/tokens/refresh',
  '/v3/directline/conversations',
  '/v3/directline/conversations/ID',
  '/v3/directline/conversations/ID/activities',
  '/v3/directline/conversations/ID/upload',
  '/v3/directline/conversations/ID/stream',
  '/v3/directline/session/getsessionid',
  '/webchat.js',
  '/nothing',
];

const tails = [
  '',
  '',
  '',
  '/',
  '//',
  '?watermark=%00',
  '?watermark=-1',
  '?t=x',
  '/%zz',
  '/%00',
  '/..%2f',
  '?%',
  '#',
  '/\u00e9',
  '?a[]=1&a[b]=2',
  '%',
];

/** A path near one of ours; `ids` fill in where a conversation is named. */
export function fuzzedPath(random: () => number, ids: string[]): string {
  const route = oneOf(random, routes).replace('ID', () =>
    oneOf(random, [
      ...ids,
      '%00',
      '..',
      'x'.repeat(3_000),
      encodeURIComponent(wellFormed(fuzzedText(random))),
    ]),
  );
  const path =
    random() < 0.8
      ? route + (random() < 0.6 ? '' : oneOf(random, tails))
      : `/${oneOf(random, ['%', '%zz', '%c3%28', '..', '.', '//', '*', '%2e%2e/%2e%2e', 'a'.repeat(5_000)])}${route}`;
  return path.replace(/[^\x21-\x7e]/g, '').slice(0, 8_000); // beyond 16 KB Node refuses the head before us
}

/** Half a surrogate pair is no text that a URL can carry. */
const wellFormed = (text: string) => Buffer.from(text, 'utf8').toString('utf8');
