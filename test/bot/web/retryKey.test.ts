import { describe, expect, it } from 'vitest';
import { breaksLine } from '../../../bot/web/line.js';
import { keepFirstKey, sameAgain } from '../../../bot/web/retryKey.js';
import { wish } from '../../../bot/web/words.js';

const POST = 'DIRECT_LINE/POST_ACTIVITY';
const failed = (key: string) => ({
  id: 'server-id',
  type: 'message',
  text: 'hello',
  from: { id: 'dl_1', role: 'user' },
  channelData: {
    clientActivityID: key,
    postBack: true,
    state: 'send failed',
    'webchat:send-status': 'send failed',
    'webchat:sequence-id': 3,
    webChat: {},
  },
});

function house(activities: ReturnType<typeof failed>[]) {
  const seen: { type: string; meta?: { clientActivityID: string } }[] = [];
  const posted: { channelData: Record<string, unknown> }[] = [];
  let observer: { error(e: Error): void } | undefined;
  const directLine = {
    postActivity: (a: never) => ({
      subscribe: (o: never) => {
        posted.push(a);
        observer = o;
      },
    }),
  };
  const dispatch = keepFirstKey(() => new Date('2026-01-01T00:00:00Z'))({ getState: () => ({ activities }) })(
    (a: never) => seen.push(a),
  );
  dispatch({ type: 'DIRECT_LINE/CONNECT_FULFILLED', payload: { directLine } });
  return { dispatch, seen, posted, fail: () => observer?.error(new Error('503')) };
}
const types = (h: { seen: { type: string }[] }) => h.seen.map(({ type }) => type.replace(`${POST}_`, ''));

describe('a retry', () => {
  it('goes out under its first key, once, without the notes of the transcript', () => {
    const h = house([failed('k1')]);
    h.dispatch({ type: POST, payload: { activity: failed('k1') } });
    h.dispatch({ type: POST, payload: { activity: failed('k1') } });
    expect(h.posted).toHaveLength(1);
    expect(h.posted[0]?.channelData).toEqual({ clientActivityID: 'k1', postBack: true });
    expect(types(h)).toEqual(['DIRECT_LINE/CONNECT_FULFILLED', 'PENDING']);
  });
  it('is settled by the echo', () => {
    const h = house([failed('k1')]);
    h.dispatch({ type: POST, payload: { activity: failed('k1') } });
    h.dispatch({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity: failed('k1') } });
    expect(types(h).slice(-2)).toEqual(['DIRECT_LINE/INCOMING_ACTIVITY', 'FULFILLED']);
  });
  it('that fails shows Retry again', () => {
    const h = house([failed('k1')]);
    h.dispatch({ type: POST, payload: { activity: failed('k1') } });
    h.fail();
    expect(types(h).at(-1)).toBe('REJECTED');
  });
  it('is not undone by the end of an earlier attempt', () => {
    const h = house([failed('k1')]);
    h.dispatch({ type: POST, payload: { activity: failed('k1') } });
    h.dispatch({ type: `${POST}_REJECTED`, meta: { clientActivityID: 'k1' } });
    expect(types(h).at(-1)).toBe('PENDING');
  });
});

it('leaves a new message to Web Chat', () => {
  const h = house([]);
  h.dispatch({ type: POST, payload: { activity: { type: 'message', text: 'new' } } });
  expect(h.posted).toEqual([]);
  expect(types(h).at(-1)).toBe(POST);
});
it('takes a sent message for sent, whatever becomes of its post', () => {
  const sent = failed('k1');
  sent.channelData['webchat:send-status'] = 'sent';
  const h = house([sent]);
  h.dispatch({ type: `${POST}_REJECTED`, meta: { clientActivityID: 'k1' } });
  expect(types(h)).toEqual(['DIRECT_LINE/CONNECT_FULFILLED']);
});
it('keeps everything else of the activity', () => {
  const again = sameAgain({ ...failed('k1'), value: { nonce: 'n' } }, new Date(0));
  expect(again).toMatchObject({
    text: 'hello',
    value: { nonce: 'n' },
    localTimestamp: '1970-01-01T00:00:00.000Z',
  });
  expect(again).not.toHaveProperty('id');
});
it.each([
  ['message', 503, false],
  ['message', 413, false],
  ['message', 0, true],
  ['message', 403, true],
  ['message', 404, true],
  ['event', 503, true],
])('a %s refused with %d breaks the line: %s', (type, status, breaks) => {
  expect(
    breaksLine({ method: 'POST', url: '/v3/directline/conversations/c/activities', body: { type } }, status),
  ).toBe(breaks);
});
it('leaves the unit out where the name has it', () => {
  const box = { nameEn: 'Spring Harvest Gift Box', unitEn: 'box', nameZh: '春茶礼盒', unitZh: '盒' };
  expect(wish(box, 'en')).toBe("I'd like 1 Spring Harvest Gift Box");
  expect(wish(box, 'zh')).toBe('来1盒春茶礼盒');
});
