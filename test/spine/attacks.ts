import { createHmac } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { followStream, LINE, type LineClient, request } from '../support/lineClient.ts';
import { SECRET } from '../support/server.ts';
import { oneOf } from './sizes.ts';

/** Someone with a conversation: the attacker's own, or a victim's, of whom only the ids are known. */
export interface Party {
  line: LineClient;
  userId: string;
  /** of the victim: what may never be shown or changed */
  orderId: string;
  draftId: string;
  cookie: string;
}

export interface Stage {
  url: string;
  attacker: Party;
  victim: Party;
  random: () => number;
}

/** What a mutation was answered: a status (0 is a closed connection) and everything that came back. */
export interface Outcome {
  status: number;
  text: string;
}

/** One way of trying; `allowed` are the statuses that are right, whatever the content. */
export interface Attack {
  allowed: number[];
  run: (stage: Stage) => Promise<Outcome>;
}

// The key as bot/channels/directLine/tokens.ts derives it: an insider's leak would be needed, so these test the checks
// that stand behind the signature.
const KEY = createHmac('sha256', SECRET).update('parley direct line tokens v1').digest();

const isBad = [403];
const badWatermarks = ['-1', '1e3', '0;drop table', '%00', 'NaN', '99999999999', '0x10', '..', '[]', '١٢'];
const badOrigins = [
  'null',
  'https://evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1',
  'file://',
  'x',
];

const claims = ({ line, userId }: Party): JWTPayload => ({
  conv: line.conversationId,
  user: userId,
  use: 'token',
});

const signed = (
  payload: JWTPayload,
  options: { key?: Uint8Array; alg?: string; expires?: string; issuer?: string } = {},
) => {
  const { key = KEY, alg = 'HS256', expires = '10m', issuer = 'parley' } = options;
  const token = new SignJWT(payload).setProtectedHeader({ alg }).setIssuer(issuer).setIssuedAt();
  return token.setExpirationTime(expires).sign(key);
};

/** Every door of a conversation, tried with a token. */
async function enterWith(
  stage: Stage,
  token: string,
  conversationId = stage.victim.line.conversationId,
): Promise<Outcome> {
  const { url, random } = stage;
  const own = `${url}${LINE}/conversations/${conversationId}`;
  return oneOf(random, [
    () => request(own, { token }),
    () => request(`${own}/activities`, { token }),
    () => request(`${own}/activities?watermark=${oneOf(random, badWatermarks)}`, { token }),
    () =>
      request(`${own}/activities`, { token, method: 'POST', json: { type: 'message', text: 'I was here' } }),
    () => stream(`${own.replace('http', 'ws')}/stream?watermark=&t=${encodeURIComponent(token)}`),
  ])();
}

/** What a stream's address shows in its first moments. */
async function stream(address: string): Promise<Outcome> {
  try {
    const follower = await followStream(address, '');
    await new Promise((resolve) => setTimeout(resolve, 30));
    follower.close();
    return { status: 101, text: JSON.stringify(follower.activities) };
  } catch (error) {
    return { status: Number(/response: (\d+)/.exec(String(error))?.[1] ?? 0), text: '' };
  }
}

/** A message of the attacker's own conversation, with whatever it claims. */
const say = ({ attacker }: Stage, activity: Record<string, unknown>): Promise<Outcome> =>
  attacker.line.post({ type: 'message', text: 'hello', ...activity });

/** Every kind of mutation, by name. */
export const attacks: Record<string, Attack> = {
  'own token, other conversation': {
    allowed: isBad,
    run: (stage) => enterWith(stage, stage.attacker.line.token),
  },
  'claims changed under the old signature': {
    allowed: isBad,
    run: (stage) => {
      const [head, , signature] = stage.attacker.line.token.split('.');
      const claimed = { ...claims(stage.victim), iss: 'parley', exp: 9e9 };
      return enterWith(
        stage,
        `${head}.${Buffer.from(JSON.stringify(claimed)).toString('base64url')}.${signature}`,
      );
    },
  },
  'a bit of the token turned': {
    allowed: isBad,
    run: async (stage) => {
      const letters = [...stage.attacker.line.token];
      const at = Math.floor(stage.random() * (letters.length - 1)); // the last letter has spare bits
      letters[at] = letters[at] === 'A' ? 'B' : 'A';
      return enterWith(stage, letters.join(''), stage.attacker.line.conversationId);
    },
  },
  'alg none': {
    allowed: isBad,
    run: (stage) =>
      enterWith(
        stage,
        new UnsecuredJWT(claims(stage.victim)).setIssuer('parley').setExpirationTime('10m').encode(),
      ),
  },
  'another key': {
    allowed: isBad,
    run: async (stage) => {
      const key = oneOf(stage.random, [
        Buffer.from(SECRET),
        Buffer.alloc(32),
        Buffer.from('parley'.repeat(6)),
      ]);
      return enterWith(stage, await signed(claims(stage.victim), { key }));
    },
  },
  'another algorithm': {
    allowed: isBad,
    run: async (stage) =>
      enterWith(stage, await signed(claims(stage.victim), { alg: 'HS512', key: Buffer.concat([KEY, KEY]) })),
  },
  'an expired token': {
    allowed: isBad,
    run: async (stage) => enterWith(stage, await signed(claims(stage.victim), { expires: '-1s' })),
  },
  'a token of another issuer': {
    allowed: isBad,
    run: async (stage) => enterWith(stage, await signed(claims(stage.victim), { issuer: 'x' })),
  },
  'a token with a claim missing': {
    allowed: isBad,
    run: async (stage) => {
      const { [oneOf(stage.random, ['conv', 'user', 'use'])]: _, ...rest } = claims(stage.victim);
      const token = await signed(rest);
      return enterWith(stage, token);
    },
  },
  'a stream token as a token': {
    allowed: isBad,
    run: async (stage) => {
      const { body } = await stage.attacker.line.get(
        `${LINE}/conversations/${stage.attacker.line.conversationId}`,
      );
      const token = new URL(body.streamUrl).searchParams.get('t') ?? '';
      const { conversationId } = oneOf(stage.random, [stage.victim, stage.attacker]).line;
      return request(`${stage.url}${LINE}/conversations/${conversationId}/activities`, { token });
    },
  },
  'a token as a stream token': {
    allowed: isBad,
    run: (stage) => {
      const { token } = stage.attacker.line;
      const { conversationId } = oneOf(stage.random, [stage.victim, stage.attacker]).line;
      return stream(
        `${stage.url.replace('http', 'ws')}${LINE}/conversations/${conversationId}/stream?t=${token}`,
      );
    },
  },
  "one's own stream token for another's stream": {
    allowed: isBad,
    run: async (stage) => {
      const { body } = await stage.attacker.line.get(
        `${LINE}/conversations/${stage.attacker.line.conversationId}`,
      );
      return stream(
        body.streamUrl.replace(stage.attacker.line.conversationId, stage.victim.line.conversationId),
      );
    },
  },
  'a broken header': {
    allowed: isBad,
    run: async (stage) => {
      const { token } = stage.attacker.line;
      const header = oneOf(stage.random, [
        token,
        `bearer ${token}`,
        `Bearer  ${token}`,
        `Basic ${token}`,
        `Bearer ${token},Bearer x`,
        'Bearer',
        '',
      ]);
      const { conversationId } = stage.victim.line;
      return request(`${stage.url}${LINE}/conversations/${conversationId}`, {
        headers: { authorization: header },
      });
    },
  },
  'a path that leads elsewhere': {
    allowed: [403, 404, 405],
    run: async (stage) => {
      const { attacker, victim, random, url } = stage;
      const [mine, theirs] = [attacker.line.conversationId, victim.line.conversationId];
      const path = oneOf(random, [
        `${mine}/..%2f${theirs}/activities`,
        `${mine}%2f..%2f${theirs}`,
        `${mine}/%2e%2e/${theirs}/activities`,
        `${theirs}%00`,
        `${theirs}%2factivities`,
        `${mine}/../${theirs}/activities`,
        `${theirs}?id=${mine}`,
        `${theirs}/activities?id=${mine}&conversationId=${mine}`,
        `${mine};${theirs}`,
      ]);
      return request(`${url}${LINE}/conversations/${path}`, { token: attacker.line.token });
    },
  },
  'a watermark from nowhere': {
    allowed: [200],
    run: (stage) => {
      const own = `${LINE}/conversations/${stage.attacker.line.conversationId}`;
      const watermark = oneOf(stage.random, [
        ...badWatermarks,
        `${stage.victim.line.conversationId}|0000001`,
      ]);
      return stage.attacker.line.get(
        `${own}${oneOf(stage.random, ['', '/activities'])}?watermark=${watermark}&watermark=0`,
      );
    },
  },
  'a forged sender': {
    allowed: [200],
    run: (stage) => {
      const { conversationId } = stage.victim.line;
      return say(stage, {
        from: { id: oneOf(stage.random, [stage.victim.userId, 'parley', 'dl_staff_1']), role: 'bot' },
        recipient: { id: stage.victim.userId },
        conversation: { id: conversationId },
        conversationId,
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:1/',
        id: `${conversationId}|0000001`,
        timestamp: '1999-01-01T00:00:00Z',
      });
    },
  },
  "a button of another's card": {
    allowed: [200],
    run: (stage) => {
      const verb = oneOf(stage.random, [
        'order.confirm',
        'order.change',
        'order.drop',
        'order.cancel',
        'rep.show',
        'rep.customer',
        'rep.pay',
        'rep.ship',
      ]);
      const id = oneOf(stage.random, [stage.victim.orderId, stage.victim.draftId]);
      return say(stage, { text: undefined, value: { verb, id, version: oneOf(stage.random, [1, 2, 3]) } });
    },
  },
  'a user id that is ours to give': {
    allowed: [400],
    run: (stage) => {
      const id = oneOf(stage.random, ['dl_x', `dl_staff_1`, stage.victim.userId, 'dl_']);
      const path = oneOf(stage.random, ['tokens/generate', 'conversations']);
      return request(`${stage.url}${LINE}/${path}`, {
        method: 'POST',
        token: SECRET,
        json: { user: { id } },
      });
    },
  },
  'a user id of no use': {
    allowed: [400],
    run: (stage) => {
      const id = oneOf(stage.random, [{}, ['dl_x'], 7, true, 'x'.repeat(101), '', 'a\u0000b']);
      return request(`${stage.url}${LINE}/tokens/generate`, {
        method: 'POST',
        token: SECRET,
        json: { user: { id } },
      });
    },
  },
  "another's user id in the start of one's own conversation": {
    allowed: [200, 400],
    run: ({ url, attacker, victim, random }) =>
      request(`${url}${LINE}/conversations`, {
        method: 'POST',
        token: attacker.line.token,
        json: {
          user: { id: oneOf(random, [victim.userId, 'someone']) },
          conversationId: victim.line.conversationId,
        },
      }),
  },
  "another's page, the victim's cookie": {
    allowed: isBad,
    run: ({ url, victim, random }) =>
      request(`${url}/api/chat/token`, {
        method: 'POST',
        headers: { origin: oneOf(random, badOrigins), cookie: `parley_visitor=${victim.cookie}` },
      }),
  },
  'a staff token without a session': {
    allowed: [401, 403],
    run: ({ url, random }) =>
      request(`${url}/api/staff/chat/token`, {
        method: 'POST',
        headers: { cookie: `parley_staff=${oneOf(random, ['x'.repeat(43), '', '../../..'])}` },
      }),
  },
};
