import { createHash, createHmac, timingSafeEqual, webcrypto } from 'node:crypto';
import { jwtVerify, SignJWT } from 'jose';

/** What a token opens: one conversation, as one person. */
export interface Access {
  conversationId: string;
  /** the identity's externalId, which Web Chat sees as the user's id */
  userId: string;
}

/** The shared secret of the house. It opens every conversation: for the operator's own servers, never for a page. */
export type Opened = { kind: 'token'; access: Access } | { kind: 'secret' };

export const TOKEN_SECONDS = 1800;
const STREAM_SECONDS = 60;

export interface Tokens {
  /** A token for a page, valid 30 minutes. */
  sign(access: Access): Promise<string>;
  /** The key in a stream's URL, valid 60 seconds, since URLs end up in logs. */
  signStream(access: Access): Promise<string>;
  /** What an Authorization header opens; null for anything forged, expired, or made for another use. */
  open(header: string | undefined): Promise<Opened | null>;
  openStream(token: string): Promise<Access | null>;
}

/** Tokens signed with a key derived from the secret; `now` is asked at each signing and checking. */
export function createTokens(secret: string, now: () => Date): Tokens {
  // Imported once: jose would import the bytes again for every token.
  const bytes = createHmac('sha256', secret).update('parley direct line tokens v1').digest();
  const key = webcrypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
    'verify',
  ]);
  const secretHash = sha256(secret);

  const make = (use: string, seconds: number) => async (access: Access) => {
    const at = Math.floor(now().getTime() / 1000);
    return new SignJWT({ conv: access.conversationId, user: access.userId, use })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer('parley')
      .setIssuedAt(at)
      .setExpirationTime(at + seconds)
      .sign(await key);
  };

  const read = async (token: string, use: string): Promise<Access | null> => {
    try {
      const { payload } = await jwtVerify(token, await key, {
        algorithms: ['HS256'],
        issuer: 'parley',
        currentDate: now(),
        requiredClaims: ['exp', 'conv', 'user'],
      });
      if (payload.use !== use || typeof payload.conv !== 'string' || typeof payload.user !== 'string')
        return null;
      return { conversationId: payload.conv, userId: payload.user };
    } catch {
      return null;
    }
  };

  return {
    sign: make('token', TOKEN_SECONDS),
    signStream: make('stream', STREAM_SECONDS),
    async open(header) {
      const bearer = /^Bearer ([\x21-\x7e]{1,2000})$/.exec(header ?? '')?.[1];
      if (!bearer) return null;
      if (timingSafeEqual(sha256(bearer), secretHash)) return { kind: 'secret' };
      const access = await read(bearer, 'token');
      return access && { kind: 'token', access };
    },
    openStream: (token) => read(token, 'stream'),
  };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest();
