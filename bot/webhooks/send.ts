import { lookup } from 'node:dns/promises';
import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import { isIP, type Socket } from 'node:net';
import type { Delivered } from '../../domain/webhooks/deliver.ts';
import { hostOf, isPublicAddress, readWebhookUrl } from './addresses.ts';

/** How names are found and lines opened; tests bring their own. */
export interface Network {
  /** every address of a name */
  resolve(host: string): Promise<string[]>;
  /** a line to this address and port, instead of the system's own */
  connect?: (address: string, port: number) => Socket;
}

export const internet: Network = {
  resolve: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};

const ANSWER_WITHIN_MS = 10_000;

/**
 * Posts a body once. The name is resolved here, every address it has must be public, and the line goes to the address
 * that was checked: a name that leads elsewhere a moment later is not asked again. Redirects are not followed.
 */
export async function sendOnce(
  options: { url: string; headers: Record<string, string>; body: string },
  network: Network,
): Promise<Delivered> {
  const url = readWebhookUrl(options.url);
  if (!url) return failed('the address is not public');
  try {
    const addresses = await within(addressesOf(hostOf(url), network));
    const [address] = addresses;
    if (address === undefined) return failed('the name leads nowhere');
    if (!addresses.every(isPublicAddress)) return failed('the name leads to an address that is not public');
    return await post(url, address, options, network);
  } catch (error) {
    const { code, message } = error as { code?: string; message: string };
    return failed(code ?? message);
  }
}

const failed = (why: string): Delivered => ({ ok: false, answer: null, why });

const addressesOf = async (host: string, { resolve }: Network) => (isIP(host) !== 0 ? [host] : resolve(host));

function within<T>(work: Promise<T>): Promise<T> {
  let late: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_, reject) => {
    late = setTimeout(() => reject(new Error('the name was not found in time')), ANSWER_WITHIN_MS);
  });
  return Promise.race([work, timeout]).finally(() => clearTimeout(late));
}

function post(
  url: URL,
  address: string,
  { headers, body }: { headers: Record<string, string>; body: string },
  { connect }: Network,
): Promise<Delivered> {
  const isSecure = url.protocol === 'https:';
  const port = Number(url.port || (isSecure ? 443 : 80));
  const host = hostOf(url);
  return new Promise((resolve, reject) => {
    const outgoing = (isSecure ? overHttps : overHttp)(
      {
        ...{ host: address, port, method: 'POST', path: `${url.pathname}${url.search}` },
        ...(isSecure && isIP(host) === 0 && { servername: host }),
        // Node uses only one of the two.
        ...(connect ? { createConnection: () => connect(address, port) } : { agent: false }),
        headers: {
          ...{ Host: url.host, 'Content-Type': 'application/json', 'User-Agent': 'Parley-Webhooks' },
          ...{ 'Content-Length': Buffer.byteLength(body), Connection: 'close', ...headers },
        },
      },
      (response) => {
        const answer = response.statusCode ?? 0;
        response.destroy(); // only how it went counts, and a body may have no end
        const isGood = answer >= 200 && answer < 300;
        resolve(isGood ? { ok: true, answer } : { ok: false, answer, why: `answered ${answer}` });
      },
    );
    const late = setTimeout(() => outgoing.destroy(new Error('no answer in time')), ANSWER_WITHIN_MS);
    outgoing.once('close', () => clearTimeout(late));
    outgoing.once('error', reject);
    outgoing.end(body);
  });
}
