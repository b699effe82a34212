import { expect, test } from 'vitest';
import { handsBack, wantsBot } from '../../../dialogs/understanding/handOff.ts';
import { asksWhoSpeaks } from '../../../dialogs/understanding/recognize.ts';

test.each(['hand back', 'Hand it back.', 'hand back to the bot', '交还', '交还给助手', '转回机器人。'])(
  '%s gives a conversation back',
  (text) => expect(handsBack(text)).toBe(true),
);

test.each(['I’ll hand it back to you tomorrow', '交', '转', '交还订单的事我问问', 'back'])(
  '%s is said to the customer',
  (text) => expect(handsBack(text)).toBe(false),
);

test.each(['back to the assistant', 'Take me back to the bot, please', '回到助手', '换回助手'])(
  '%s wants the bot',
  (text) => expect(wantsBot(text)).toBe(true),
);

test.each(['can I send it back to the shop?', '助手好笨', '回头再说'])('%s is said to the person', (text) =>
  expect(wantsBot(text)).toBe(false),
);

test.each(['are you a bot?', 'am I talking to a robot', '你是真人吗', '是人工吗', '对面是人吗'])(
  '%s asks who speaks',
  (text) => expect(asksWhoSpeaks(text)).toBe(true),
);

test.each([
  'is there a human I can talk to?',
  'are you a bot? give me a person',
  '有真人吗',
  '人工在吗',
  '你是机器人，给我转人工',
])('%s wants somebody', (text) => expect(asksWhoSpeaks(text)).toBe(false));
