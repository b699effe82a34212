import type { Request } from 'restify';
import { Refusal } from '../http.ts';

const WINDOW_MS = 60_000;
const MOST_KEPT = 10_000;

/** Refuses with 429 what comes from one address more than `most` times a minute, on this server. */
export function createRateLimit(options: { most: number; now: () => Date }): (req: Request) => void {
  const { most, now } = options;
  let counts = new Map<string, number>();
  let began = 0;

  return (req) => {
    const at = now().getTime();
    if (at - began >= WINDOW_MS || at < began || counts.size >= MOST_KEPT) {
      counts = new Map();
      began = at;
    }
    const from = addressOf(req);
    const count = (counts.get(from) ?? 0) + 1;
    counts.set(from, count);
    if (count > most) throw new Refusal(429, 'TooMany', 'That was too often. Please wait a minute.');
  };
}

/** A proxy on this machine speaks for many: then the last hop it names, the only one it has seen itself. */
function addressOf({ socket, headers }: Request): string {
  const peer = socket.remoteAddress ?? '';
  const isProxy = /^(127\.|::1$|::ffff:127\.)/.test(peer);
  const named = String(headers['x-forwarded-for'] ?? '')
    .split(',')
    .at(-1)
    ?.trim();
  return isProxy && named ? named : peer;
}
