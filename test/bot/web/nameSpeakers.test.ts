import { expect, test } from 'vitest';
import { nameSpeakers } from '../../../bot/web/nameSpeakers.js';

const shown = (activity: object) => {
  const actions: { payload: { activity: { text: string } } }[] = [];
  const show = nameSpeakers()()((action: (typeof actions)[number]) => actions.push(action));
  show({ type: 'DIRECT_LINE/INCOMING_ACTIVITY', payload: { activity } });
  return actions[0]?.payload.activity.text;
};

test('words of a person in somebody else’s conversation are shown with their name', () => {
  const said = { text: 'Hello!', from: { role: 'bot' }, channelData: { speaker: { name: 'Li Lei' } } };
  expect(shown(said)).toBe('Li Lei: Hello!');
  expect(said.text).toBe('Hello!');
});

test('the bot’s own words and the person’s own are shown as they are', () => {
  expect(shown({ text: 'Hello!', from: { role: 'bot' } })).toBe('Hello!');
  const own = { text: 'Hello!', from: { role: 'user' }, channelData: { speaker: { name: 'Li Lei' } } };
  expect(shown(own)).toBe('Hello!');
});
