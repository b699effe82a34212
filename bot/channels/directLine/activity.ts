import type { Activity } from 'botbuilder';
import { z } from 'zod';

const MOST_TEXT = 4_000;
const MOST_DATA_BYTES = 32_768;
const MOST_DEPTH = 12;

const SMALL = `at most ${MOST_DATA_BYTES} bytes and ${MOST_DEPTH} levels`;
const data = z.unknown().refine(isSmall, SMALL);
/** Without control characters: PostgreSQL takes no NUL in a text. */
const key = z.string().regex(/^\P{Cc}{1,200}$/u);

/** What a page may send; every other field of a posted activity is dropped, its `from` first of all. */
const posted = z.object({
  type: z.enum(['message', 'event', 'typing'], { error: 'message, event or typing' }),
  text: z.string().max(MOST_TEXT, `at most ${MOST_TEXT} characters`).nullish(),
  textFormat: z.enum(['plain', 'markdown', 'xml']).nullish().catch(undefined),
  locale: z.string().max(35).nullish().catch(undefined),
  name: z.string().max(100).nullish(),
  value: data.nullish(),
  channelData: z
    .looseObject({ clientActivityID: key.optional().catch(undefined) })
    .refine(isSmall, SMALL)
    .nullish(),
  localTimestamp: z
    .union([z.string().max(40), z.date()])
    .nullish()
    .catch(undefined),
  attachments: z.array(z.unknown()).max(0, 'no files: sending files is not supported yet').nullish(),
});

export type PostedActivity = z.infer<typeof posted>;

export type ReadActivity = { ok: true; activity: PostedActivity } | { ok: false; message: string };

/** Checks a posted body; the message of a refusal names the field and what it should be. */
export function readPosted(body: unknown): ReadActivity {
  const parsed = posted.safeParse(body);
  if (parsed.success) return { ok: true, activity: parsed.data };
  const [issue] = parsed.error.issues;
  const field = issue?.path.join('.') || 'body';
  return { ok: false, message: `The activity's ${field} is not right: ${issue?.message ?? 'unknown'}.` };
}

/** The activity as our dialogs get it: who says it and where come from the token, never from the body. */
export function asIncoming(
  activity: PostedActivity,
  options: { conversationId: string; userId: string; now: Date },
): Partial<Activity> {
  const { conversationId, userId, now } = options;
  const given = Object.fromEntries(Object.entries(activity).filter(([, value]) => value != null));
  return {
    ...given,
    channelId: 'directline',
    serviceUrl: 'urn:parley:web',
    timestamp: now,
    from: { id: userId, name: '', role: 'user' },
    recipient: { id: 'parley', name: 'Parley', role: 'bot' },
    conversation: { id: conversationId, isGroup: false, conversationType: 'personal', name: '' },
  } as Partial<Activity>;
}

function isSmall(value: unknown): boolean {
  if (value == null) return true;
  return depthOf(value) <= MOST_DEPTH && Buffer.byteLength(JSON.stringify(value) ?? '') <= MOST_DATA_BYTES;
}

/** Levels of nesting, counted without recursion, at most one more than is allowed. */
function depthOf(value: unknown): number {
  let level: unknown[] = [value];
  let depth = 0;
  while (level.length && depth <= MOST_DEPTH) {
    level = level.flatMap((v) => (typeof v === 'object' && v !== null ? Object.values(v) : []));
    depth++;
  }
  return depth;
}
