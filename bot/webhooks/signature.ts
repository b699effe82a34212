import { createHash, createHmac } from 'node:crypto';

/**
 * The headers of one attempt, as Standard Webhooks has them: an id that is the same in every attempt, the time of this
 * one, and HMAC-SHA256 over both and the body. The secret is `whsec_` and base64.
 */
export function signedHeaders(options: {
  eventId: string;
  secret: string;
  body: string;
  now: Date;
}): Record<string, string> {
  const id = publicEventId(options.eventId);
  const timestamp = Math.floor(options.now.getTime() / 1_000);
  const key = Buffer.from(options.secret.replace(/^whsec_/, ''), 'base64');
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${options.body}`).digest('base64');
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': `v1,${signature}`,
  };
}

/** An event's id for others: ours are made of requests' names, which are nobody else's business. */
export const publicEventId = (id: string): string =>
  createHash('sha256').update(id).digest('base64url').slice(0, 22);
