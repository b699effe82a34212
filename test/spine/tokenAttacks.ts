import { createHmac } from 'node:crypto';
import { type JWTPayload, SignJWT, UnsecuredJWT } from 'jose';
import { LINE, request } from '../support/lineClient.ts';
import { SECRET } from '../support/server.ts';
import { type Attack, enterWith, isBad, type Party, stream } from './attackStage.ts';
import { oneOf } from './sizes.ts';

// The key as bot/channels/directLine/tokens.ts derives it: an insider's leak would be needed, so these test the checks
// that stand behind the signature.
const KEY = createHmac('sha256', SECRET).update('parley direct line tokens v1').digest();

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

/** Every way of coming in with a token that is not for this door, by name. */
export const tokenAttacks: Record<string, Attack> = {
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
};
