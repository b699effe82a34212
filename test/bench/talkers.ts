import { type Agent, request } from 'node:http';
import { API_KEY, SECRET } from './secret.ts';

// Who talks to the servers: each talker says its next line and knows when it has said everything.

export interface Talker {
  /** sends the next line; resolves when the server has answered 200 */
  say(): Promise<void>;
  done(): boolean;
}

/** Someone who asks the stock bot for an echo, as a channel would hand it over. */
export function stockTalker(agent: Agent, url: string, replyTo: string, n: number): Talker {
  let said = 0;
  return {
    async say() {
      await post(agent, `${url}/api/messages`, {
        type: 'message',
        id: `${n}-${++said}`,
        timestamp: new Date().toISOString(),
        channelId: 'webchat',
        serviceUrl: replyTo,
        from: { id: `user-${n}`, name: 'User' },
        recipient: { id: 'bot', name: 'Bot' },
        conversation: { id: `conversation-${n}` },
        locale: 'en-US',
        text: `hello ${said}`,
      });
    },
    done: () => false,
  };
}

/** A program that places orders for customer 1, each with a key of its own. */
export function restTalker(agent: Agent, url: string, n: number): Talker {
  let said = 0;
  return {
    async say() {
      const order = {
        customerId: 'customer-1',
        lines: goods
          .slice(0, 2)
          .map((_, line) => ({ sku: skus[(n + line) % skus.length], quantity: 1 + line })),
        ...{ contactName: 'Anna Smith', contactPhone: '+15550100123', address: `${n} Hill Road` },
      };
      await post(agent, `${url}/api/orders`, order, API_KEY, { 'Idempotency-Key': `${n}-${++said}` });
    },
    done: () => false,
  };
}

const skus = ['GRN-01', 'GRN-02', 'GRN-03', 'GRN-04', 'GRN-05', 'GRN-06'];

/** Someone on our web page who says `lines`, or endless hellos without any. */
export async function webTalker(agent: Agent, url: string, lines?: string[]): Promise<Talker> {
  const base = `${url}/v3/directline/conversations`;
  const opened = await post(agent, base, {}, SECRET);
  const { conversationId, token } = JSON.parse(opened) as { conversationId: string; token: string };
  let said = 0;
  return {
    async say() {
      const text = lines?.[said] ?? `hello ${said}`;
      said++;
      const channelData = { clientActivityID: `${conversationId}-${said}` };
      await post(
        agent,
        `${base}/${conversationId}/activities`,
        { type: 'message', text, channelData },
        token,
      );
    },
    done: () => lines !== undefined && said >= lines.length,
  };
}

const goods = [
  ['matcha', '抹茶'],
  ['biluochun', '碧螺春'],
  ['tieguanyin', '铁观音'],
  ['silver needle', '白毫银针'],
  ['keemun', '祁门红茶'],
  ['dancong', '凤凰单丛'],
];

export const TURNS_OF_AN_ORDER = 3;

/** What the n-th customer says to place an order: English and Chinese in turn, another tea and person each time. */
export function orderLines(n: number): string[] {
  const [english = '', chinese = ''] = goods[Math.floor(n / 2) % goods.length] ?? [];
  const digits = String(n % 10_000).padStart(4, '0');
  return n % 2 === 0
    ? [
        `I'd like 2 boxes of ${english} to ${(n % 90) + 1} Hill Road`,
        `Anna Smith, +1 555 010 ${digits}`,
        'yes',
      ]
    : [`来两盒${chinese}，送到人民路${(n % 90) + 1}号`, `王芳，1380000${digits}`, '好的'];
}

function post(
  agent: Agent,
  url: string,
  body: object,
  token?: string,
  more: Record<string, string> = {},
): Promise<string> {
  const text = JSON.stringify(body);
  const headers = {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
    ...(token && { Authorization: `Bearer ${token}` }),
    ...more,
  };
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers }, (res) => {
      let answer = '';
      res.setEncoding('utf8');
      res.on('data', (chunk) => {
        answer += chunk;
      });
      res.on('end', () => {
        const { statusCode = 0 } = res;
        if (statusCode === 200 || statusCode === 201) resolve(answer);
        else reject(new Error(`${url} answered ${statusCode}: ${answer.slice(0, 200)}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}
