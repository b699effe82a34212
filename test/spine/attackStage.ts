import { followStream, LINE, type LineClient, request } from '../support/lineClient.ts';
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

/** The only right answer to most. */
export const isBad = [403];
export const badWatermarks = [
  '-1',
  '1e3',
  '0;drop table',
  '%00',
  'NaN',
  '99999999999',
  '0x10',
  '..',
  '[]',
  '١٢',
];

/** Every door of a conversation, tried with a token. */
export async function enterWith(
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
export async function stream(address: string): Promise<Outcome> {
  try {
    const follower = await followStream(address, '');
    await new Promise((resolve) => setTimeout(resolve, 30));
    follower.close();
    return { status: 101, text: JSON.stringify(follower.activities) };
  } catch (error) {
    return { status: Number(/response: (\d+)/.exec(String(error))?.[1] ?? 0), text: '' };
  }
}
