import { LINE, request } from '../support/lineClient.ts';
import { SECRET } from '../support/server.ts';
import { type Attack, badWatermarks, isBad, type Outcome, type Stage } from './attackStage.ts';
import { oneOf } from './sizes.ts';
import { tokenAttacks } from './tokenAttacks.ts';

const badOrigins = [
  'null',
  'https://evil.example',
  'http://localhost.evil.example',
  'http://127.0.0.1',
  'file://',
  'x',
];

/** A message of the attacker's own conversation, with whatever it claims. */
const say = ({ attacker }: Stage, activity: Record<string, unknown>): Promise<Outcome> =>
  attacker.line.post({ type: 'message', text: 'hello', ...activity });

/** Every kind of mutation, by name. */
export const attacks: Record<string, Attack> = {
  ...tokenAttacks,
  'a path that leads elsewhere': {
    allowed: [403, 404, 405],
    run: async (stage) => {
      const { attacker, victim, random, url } = stage;
      const [mine, theirs] = [attacker.line.conversationId, victim.line.conversationId];
      const path = oneOf(random, [
        `${mine}/..%2f${theirs}/activities`,
        `${mine}%2f..%2f${theirs}`,
        `${mine}/%2e%2e/${theirs}/activities`,
        `${theirs}%00`,
        `${theirs}%2factivities`,
        `${mine}/../${theirs}/activities`,
        `${theirs}?id=${mine}`,
        `${theirs}/activities?id=${mine}&conversationId=${mine}`,
        `${mine};${theirs}`,
      ]);
      return request(`${url}${LINE}/conversations/${path}`, { token: attacker.line.token });
    },
  },
  'a watermark from nowhere': {
    allowed: [200],
    run: (stage) => {
      const own = `${LINE}/conversations/${stage.attacker.line.conversationId}`;
      const watermark = oneOf(stage.random, [
        ...badWatermarks,
        `${stage.victim.line.conversationId}|0000001`,
      ]);
      return stage.attacker.line.get(
        `${own}${oneOf(stage.random, ['', '/activities'])}?watermark=${watermark}&watermark=0`,
      );
    },
  },
  'a forged sender': {
    allowed: [200],
    run: (stage) => {
      const { conversationId } = stage.victim.line;
      return say(stage, {
        from: { id: oneOf(stage.random, [stage.victim.userId, 'parley', 'dl_staff_1']), role: 'bot' },
        recipient: { id: stage.victim.userId },
        conversation: { id: conversationId },
        conversationId,
        channelId: 'msteams',
        serviceUrl: 'http://127.0.0.1:1/',
        id: `${conversationId}|0000001`,
        timestamp: '1999-01-01T00:00:00Z',
      });
    },
  },
  "a button of another's card": {
    allowed: [200],
    run: (stage) => {
      const verb = oneOf(stage.random, [
        'order.confirm',
        'order.change',
        'order.drop',
        'order.cancel',
        'rep.show',
        'rep.customer',
        'rep.pay',
        'rep.ship',
      ]);
      const id = oneOf(stage.random, [stage.victim.orderId, stage.victim.draftId]);
      return say(stage, { text: undefined, value: { verb, id, version: oneOf(stage.random, [1, 2, 3]) } });
    },
  },
  'a user id that is ours to give': {
    allowed: [400],
    run: (stage) => {
      const id = oneOf(stage.random, ['dl_x', `dl_staff_1`, stage.victim.userId, 'dl_']);
      const path = oneOf(stage.random, ['tokens/generate', 'conversations']);
      return request(`${stage.url}${LINE}/${path}`, {
        method: 'POST',
        token: SECRET,
        json: { user: { id } },
      });
    },
  },
  'a user id of no use': {
    allowed: [400],
    run: (stage) => {
      const id = oneOf(stage.random, [{}, ['dl_x'], 7, true, 'x'.repeat(101), '', 'a\u0000b']);
      return request(`${stage.url}${LINE}/tokens/generate`, {
        method: 'POST',
        token: SECRET,
        json: { user: { id } },
      });
    },
  },
  "another's user id in the start of one's own conversation": {
    allowed: [200, 400],
    run: ({ url, attacker, victim, random }) =>
      request(`${url}${LINE}/conversations`, {
        method: 'POST',
        token: attacker.line.token,
        json: {
          user: { id: oneOf(random, [victim.userId, 'someone']) },
          conversationId: victim.line.conversationId,
        },
      }),
  },
  "another's page, the victim's cookie": {
    allowed: isBad,
    run: ({ url, victim, random }) =>
      request(`${url}/api/chat/token`, {
        method: 'POST',
        headers: { origin: oneOf(random, badOrigins), cookie: `parley_visitor=${victim.cookie}` },
      }),
  },
  'a staff token without a session': {
    allowed: [401, 403],
    run: ({ url, random }) =>
      request(`${url}/api/staff/chat/token`, {
        method: 'POST',
        headers: { cookie: `parley_staff=${oneOf(random, ['x'.repeat(43), '', '../../..'])}` },
      }),
  },
};
