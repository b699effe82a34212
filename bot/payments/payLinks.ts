import { createHmac, timingSafeEqual } from 'node:crypto';

/** Links to pay by. Whoever holds one sees an amount, an order's number and the shop's name, and can pay. */
export interface PayLinks {
  /** the token of an attempt; always the same one, so that a link can be told again without being kept */
  tokenOf(attemptId: string): string;
  /** the attempt a token is for, or null when we did not make it */
  attemptOf(token: string): string | null;
}

/**
 * Signs the attempt's random id (128 bits) with a key of this use. The id alone would do against guessing, but it goes
 * to providers and into logs.
 */
export function createPayLinks(secret: string): PayLinks {
  const sign = (attemptId: string) =>
    createHmac('sha256', secret).update(`pay/${attemptId}`).digest('base64url');

  return {
    tokenOf: (attemptId) => `${attemptId}.${sign(attemptId)}`,
    attemptOf: (token) => {
      const [attemptId = '', signature = '', ...more] = token.split('.');
      const right = Buffer.from(sign(attemptId));
      const given = Buffer.from(signature);
      const isRight = given.length === right.length && timingSafeEqual(given, right);
      return isRight && more.length === 0 ? attemptId : null;
    },
  };
}

/**
 * The link itself; `paid` for somebody who comes back from paying. The token stands behind the #, which browsers send to
 * no server and into no log.
 */
export const payLink = (address: string, token: string, back: '' | '?paid' = ''): string =>
  `${address}/pay${back}#${token}`;
