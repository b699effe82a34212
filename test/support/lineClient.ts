import { WebSocket } from 'ws';
import { SECRET } from './server.ts';

/** An HTTP answer, read to its end. */
export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: what a server answered is for the test to say
  body: any;
}

/** An activity as a client sees it. */
export interface Seen {
  id: string;
  type: string;
  text?: string;
  from: { id: string; role?: string };
  channelData?: { clientActivityID?: string };
  replyToId?: string;
  attachments?: { content: { actions?: { title: string; data: Record<string, unknown> }[] } }[];
}

/** A small Direct Line client: no retries of its own, so that a test sees each answer. Lost connections throw. */
export interface LineClient {
  conversationId: string;
  token: string;
  /** POST /conversations, which makes the conversation and has the bot greet */
  start(): Promise<Answer>;
  post(activity: Record<string, unknown>): Promise<Answer>;
  /** a message under a key, as Web Chat posts it */
  says(text: string, clientActivityID: string): Promise<Answer>;
  /** everything in the log after `watermark`, page by page */
  seen(watermark?: number): Promise<Seen[]>;
  /** resolves with what is seen when it holds, or throws after `withinMs` */
  waitFor(holds: (seen: Seen[]) => boolean, withinMs?: number): Promise<Seen[]>;
  get(path: string): Promise<Answer>;
  /** everything the stream shows, from `watermark` on, until it is closed */
  follow(watermark: string): Promise<Follower>;
}

/** An open stream and what came down it. */
export interface Follower {
  activities: Seen[];
  watermark: string;
  closed: Promise<number>;
  close(): void;
}

export const LINE = '/v3/directline';

/** Makes a token for a new conversation with the house's secret. */
export async function openLine(url: string, options: { userId?: string } = {}): Promise<LineClient> {
  const user = options.userId ? { user: { id: options.userId } } : {};
  const { body, status } = await request(`${url}${LINE}/tokens/generate`, {
    method: 'POST',
    token: SECRET,
    json: user,
  });
  if (status !== 200) throw new Error(`No token: ${status}`);
  return lineWith(url, body);
}

/** A client that has its token already. */
export function lineWith(
  url: string,
  { conversationId, token }: { conversationId: string; token: string },
): LineClient {
  const base = `${url}${LINE}/conversations`;
  const own = `${base}/${encodeURIComponent(conversationId)}`;
  const get = (path: string) => request(`${url}${path}`, { token });
  const post = (json: Record<string, unknown>) =>
    request(`${own}/activities`, { method: 'POST', token, json });

  async function seen(watermark = 0): Promise<Seen[]> {
    const found: Seen[] = [];
    for (let after = String(watermark); ; ) {
      const { status, body } = await request(`${own}/activities?watermark=${after}`, { token });
      if (status !== 200) throw new Error(`The log answered ${status}`);
      found.push(...body.activities);
      if (body.watermark === after) return found;
      after = body.watermark;
    }
  }

  return {
    conversationId,
    token,
    start: () => request(base, { method: 'POST', token, json: {} }),
    post,
    says: (text, clientActivityID) => post({ type: 'message', text, channelData: { clientActivityID } }),
    seen,
    async waitFor(holds, withinMs = 5_000) {
      for (const until = Date.now() + withinMs; ; ) {
        const found = await seen();
        if (holds(found)) return found;
        if (Date.now() > until)
          throw new Error(`Not seen in ${withinMs} ms: ${JSON.stringify(found.slice(-3))}`);
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    },
    get,
    async follow(watermark) {
      const { status, body } = await request(`${own}?watermark=${watermark}`, { token });
      if (status !== 200) throw new Error(`The conversation answered ${status}`);
      return followStream(body.streamUrl, watermark);
    },
  };
}

/** Opens a stream's address; throws when the server does not upgrade. */
export async function followStream(streamUrl: string, watermark: string): Promise<Follower> {
  const socket = new WebSocket(streamUrl);
  const follower: Follower = {
    activities: [],
    watermark,
    closed: new Promise((resolve) => socket.once('close', resolve)),
    close: () => socket.terminate(),
  };
  socket.on('message', (data) => {
    const set = JSON.parse(String(data)) as { activities: Seen[]; watermark: string };
    follower.activities.push(...set.activities.filter(({ type }) => type !== 'typing'));
    follower.watermark = set.watermark;
  });
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.on('error', reject);
  });
  return follower;
}

/** One request; `body` is the parsed JSON, or undefined when the answer is none. */
export async function request(
  url: string,
  options: {
    method?: string;
    token?: string;
    json?: unknown;
    raw?: string;
    headers?: Record<string, string>;
  } = {},
): Promise<Answer> {
  const { method = 'GET', token, json, raw } = options;
  const headers: Record<string, string> = { ...options.headers };
  if (token) headers.authorization ??= `Bearer ${token}`;
  if (json !== undefined) headers['content-type'] ??= 'application/json';
  const sent = json === undefined ? raw : JSON.stringify(json);
  const response = await fetch(url, { method, headers, body: sent, redirect: 'manual' });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The button of the last card that has one with this verb. */
export function buttonOf(seen: Seen[], verb: string): Record<string, unknown> | null {
  const buttons = seen.flatMap(({ attachments = [] }) =>
    attachments.flatMap(({ content }) => content.actions ?? []),
  );
  return buttons.findLast(({ data }) => data.verb === verb)?.data ?? null;
}
