import { setTimeout as pause } from 'node:timers/promises';
import { buttonOf, type LineClient, openLine } from '../support/lineClient.ts';
import { between, oneOf } from './sizes.ts';

/** What a shopper knows happened: every message the server said yes to, under its key, with the id it answered. */
export interface Acknowledged {
  conversationId: string;
  key: string;
  id: string;
}

/** One order as it was meant. */
export interface Meant {
  conversationId: string;
  sku: string;
  quantity: number;
}

/** What a crowd of shoppers did. */
export interface Diary {
  acknowledged: Acknowledged[];
  meant: Meant[];
  /** posts without an answer, sent again */
  retries: number;
  /** messages that were repeated on purpose after their answer and got another one */
  otherAnswers: number;
  unexpected: string[];
}

export const emptyDiary = (): Diary => ({
  acknowledged: [],
  meant: [],
  retries: 0,
  otherAnswers: 0,
  unexpected: [],
});

/** `sameKey` is a client library that sends again; `newKey` is Web Chat's Retry: the same words under a new id. */
export type RetryHabit = 'sameKey' | 'newKey';

const goods = [
  { sku: 'CUP-01', words: 'celadon mug' },
  { sku: 'GRN-01', words: 'pre-qingming west lake longjing' },
];

let people = 0;
let keys = 0;

/**
 * Places one order in a conversation of its own, as a customer does who does not give up: each message is sent until
 * it is acknowledged. Half confirm by the card's button, half by a word.
 */
export async function placeOneOrder(
  url: string,
  options: { diary: Diary; habit: RetryHabit; random: () => number },
): Promise<void> {
  const { diary, habit, random } = options;
  const person = ++people;
  const line = await insist(diary, () => openLine(url));
  await insist(diary, async () => {
    const { status } = await line.start();
    return status === 200 || status === 201 ? true : refused(diary, status);
  });

  const { sku, words } = oneOf(random, goods);
  const quantity = between(random, 1, 4);
  diary.meant.push({ conversationId: line.conversationId, sku, quantity });
  const say = (activity: Record<string, unknown>) => sayUntilTaken(line, { diary, habit, random, activity });

  await say({ text: `${quantity} ${words} to ${between(random, 1, 99)} Hill Road` });
  await say({ text: `Anna Smith, 1380${String(1_000_000 + person)}` });
  await say(random() < 0.5 ? { text: 'yes' } : { value: await confirmButton(diary, line) });
}

async function confirmButton(diary: Diary, line: LineClient): Promise<Record<string, unknown>> {
  const seen = await insist(diary, () => line.seen());
  const button = buttonOf(seen, 'order.confirm');
  if (button) return button;
  throw new Error(`Nothing to confirm after ${seen.map(({ text }) => text).join(' | ')}`);
}

async function sayUntilTaken(
  line: LineClient,
  options: { diary: Diary; habit: RetryHabit; random: () => number; activity: Record<string, unknown> },
): Promise<void> {
  const { diary, habit, random, activity } = options;
  const { conversationId } = line;
  let key = `k${++keys}`;
  const post = () => line.post({ type: 'message', ...activity, channelData: { clientActivityID: key } });
  const acknowledge = async () => {
    const { status, body } = await post();
    if (status !== 200) return refused(diary, status);
    diary.acknowledged.push({ conversationId, key, id: body.id });
    return body.id as string;
  };

  const id = await insist(diary, acknowledge, () => {
    if (habit === 'newKey') key = `k${++keys}`;
  });
  if (random() >= 0.1) return;
  // A proxy that delivers twice: the second delivery hears what the first one heard.
  const again = await insist(diary, async () => {
    const { status, body } = await post();
    return status === 200 ? (body.id as string) : refused(diary, status);
  });
  if (again !== id) diary.otherAnswers++;
}

/** Files an answer that no promise covers; 503 only means: once more. */
function refused(diary: Diary, status: number): null {
  if (status !== 503) diary.unexpected.push(`answered ${status}`);
  return null;
}

const MOST_TRIES = 1_000;

/** Tries until there is an answer; a lost connection and a 503 are none. */
async function insist<T>(diary: Diary, attempt: () => Promise<T | null>, beforeRetry = () => {}): Promise<T> {
  for (let tries = 1; tries <= MOST_TRIES; tries++) {
    const answer = await attempt().catch(orNothing);
    if (answer !== null) return answer;
    diary.retries++;
    await pause(100);
    beforeRetry();
  }
  throw new Error(`No answer after ${MOST_TRIES} tries; ${diary.unexpected.at(-1) ?? 'no connection'}.`);
}

function orNothing(error: Error): null {
  const isLost = error instanceof TypeError; // what fetch throws when the line is cut
  if (isLost || error.message.includes('503')) return null;
  throw error;
}
