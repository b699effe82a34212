import { describe, expect, it } from 'vitest';
import { type Example, train } from '../../../../dialogs/understanding/matcher/matcher.ts';
import { ownVectors } from '../../../../dialogs/understanding/matcher/ownVectors.ts';
import { loadMatcher, saveMatcher } from '../../../../dialogs/understanding/matcher/saved.ts';

const said: Record<string, string[]> = {
  'lights.on': [
    'turn on the lights',
    'lights on please',
    'switch the lamp on',
    'make it bright in here',
    '开灯',
    '把灯打开',
    '请开一下客厅的灯',
    '打开卧室的灯',
  ],
  'music.play': [
    'play some jazz',
    'put on a song',
    'i want to hear the beatles',
    'start my playlist',
    '放首歌',
    '播放音乐',
    '来点爵士乐',
    '我想听周杰伦的歌',
  ],
  'alarm.set': [
    'wake me up at 7',
    'set an alarm for 6 30',
    'alarm tomorrow morning',
    'get me up early',
    '明天七点叫我起床',
    '定个闹钟',
    '设一个6点的闹钟',
    '早上叫醒我',
  ],
  'weather.ask': [
    'will it rain today',
    'what is the weather like',
    'how cold is it outside',
    'do i need an umbrella',
    '今天天气怎么样',
    '会下雨吗',
    '外面冷不冷',
    '需要带伞吗',
  ],
};
const examples: Example[] = Object.entries(said).flatMap(([intent, texts]) =>
  texts.map((text) => ({ text, intent })),
);
const options = { seed: 7, vectors: ownVectors() };
const matcher = train(examples, options);
const hear = (text: string) => matcher.recognize(text).intent;

describe('a matcher trained on eight sentences an intent in two languages', () => {
  it.each([
    ['please switch on the light in the kitchen', 'lights.on'],
    ['could you play my favourite song', 'music.play'],
    ['set the alarm for five', 'alarm.set'],
    ['is it going to be rainy tomorrow', 'weather.ask'],
    ['厨房的灯开一下', 'lights.on'],
    ['我要听音乐', 'music.play'],
    ['帮我设个明早八点的闹钟', 'alarm.set'],
    ['明天会不会下雨', 'weather.ask'],
  ])('hears “%s” as %s', (text, intent) => {
    expect(hear(text)).toBe(intent);
  });

  it.each([
    ['a typo', 'plya sme jazz', 'music.play'],
    ['a letter too few', 'set an alrm', 'alarm.set'],
    ['full width', 'ｓｅｔ　ａｎ　ａｌａｒｍ　ｆｏｒ　６', 'alarm.set'],
    ['capitals', 'WILL IT RAIN TODAY', 'weather.ask'],
    ['traditional characters', '開燈', 'lights.on'],
    ['two languages in one sentence', '放个 jazz 的 song', 'music.play'],
  ])('is not put off by %s', (_, text, intent) => {
    expect(hear(text)).toBe(intent);
  });

  it('knows a word by its meaning that no training sentence has', () => {
    expect(hear('is there a thunderstorm coming')).toBe('weather.ask');
  });

  it('gives its sentences back, with a chance that rises with what is clear', () => {
    const clear = matcher.recognize('turn on the lights');
    const unclear = matcher.recognize('tomorrow');
    expect(clear.intent).toBe('lights.on');
    expect(clear.score).toBeGreaterThan(unclear.score);
    const total = clear.score + clear.alternatives.reduce((sum, { score }) => sum + score, 0);
    expect(total).toBeCloseTo(1, 5);
    expect(clear.alternatives).toHaveLength(3);
  });

  it('rejects nothing when nothing taught it what does not belong', () => {
    expect(matcher.recognize('zzz qqq').inScope).toBe(true);
  });

  it('is the same again from the same seed, and after it was saved and loaded', () => {
    const bytes = saveMatcher(matcher);
    expect(Buffer.compare(saveMatcher(train(examples, options)), bytes)).toBe(0);
    const loaded = loadMatcher(bytes, ownVectors());
    for (const { text } of examples) expect(loaded.recognize(text)).toEqual(matcher.recognize(text));
  });

  it('is not loaded from other bytes, or with other vectors', () => {
    expect(() => loadMatcher(saveMatcher(matcher), null)).toThrow('train it again');
    expect(() => loadMatcher(new TextEncoder().encode('nothing of the kind'), null)).toThrow();
  });
});

describe('what does not belong', () => {
  const strangers = [
    'who wrote hamlet',
    'book a flight to rome',
    '股票涨了吗',
    '二加二等于几',
    'zzz qqq',
    'tell me a joke',
  ];
  const rejecting = train([...examples, ...strangers.map((text) => ({ text, intent: null }))], options);

  it('is rejected once there are examples of it', () => {
    expect(rejecting.recognize('who painted the mona lisa').inScope).toBe(false);
    expect(rejecting.recognize('xyzzy plugh').inScope).toBe(false);
    expect(rejecting.recognize('turn on the lamp').inScope).toBe(true);
  });

  it('is rejected without examples when that is asked for', () => {
    const asked = train(examples, { ...options, reject: true });
    expect(asked.recognize('xyzzy plugh').inScope).toBe(false);
    expect(asked.recognize('turn on the lights').inScope).toBe(true);
  });
});

describe('labels and words that trip a plain object', () => {
  const odd = train(
    [
      ...['constructor 12', 'constructor of 12', 'a constructor'].map((text) => ({
        text,
        intent: 'constructor',
      })),
      ...['__proto__ 7', 'proto 7 7', 'the __proto__'].map((text) => ({ text, intent: '__proto__' })),
      ...['12', '7 12', '12 12'].map((text) => ({ text, intent: '12' })),
    ],
    { seed: 1 },
  );

  it.each([
    ['constructor', 'constructor'],
    ['__proto__', '__proto__'],
    ['12 7', '12'],
  ])('hears “%s” as %s', (text, intent) => {
    expect(odd.recognize(text).intent).toBe(intent);
  });
});

it('needs two intents', () => {
  expect(() => train([{ text: 'hello', intent: 'greet' }], { seed: 1 })).toThrow('at least two intents');
});

describe('any message at all', () => {
  it.each([
    '',
    ' ',
    '\0',
    '\ud800',
    '😀😀',
    '{product}',
    '?'.repeat(4000),
    'a'.repeat(4000),
    '茶'.repeat(4000),
  ])('%j is heard without an error', (text) => {
    expect(Object.keys(said)).toContain(hear(text));
  });
});
