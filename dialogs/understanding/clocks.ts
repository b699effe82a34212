import type { Span } from './text.ts';

const HOUR_EN =
  /(?:\b(?:at|around|about|@) ?)?(?:\b(\d{1,2})(?:[:.](\d{2}))? ?([ap])\.?m\b\.?|\b([01]?\d|2[0-3]):([0-5]\d)\b|\b(noon|midday|midnight)\b|\bhalf past (one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\b|\b(\d{1,2}) ?o'?clock\b|(?<=\b(?:today|tonight|tomorrow|morning|afternoon|evening|day) (?:at|around) )(\d{1,2})(?![\d:.]| ?[ap]m))/g;
const HOUR_ZH =
  /(凌晨|清晨|早上|早晨|上午|中午|下午|傍晚|晚上|今晚|明晚|昨晚|晚|早)?(?:(\d{1,2})|(十[一二]?|[一二两三四五六七八九]))(?:点钟?|时(?!候|间|不))(?:(半)|(一刻)|(三刻)|(\d{1,2}|[一二三四五]?十[一二三四五六七八九]?|零?[一二三四五六七八九])分?)?|(凌晨|早上|上午|中午|下午|晚上|晚)?(?<!\d)([01]?\d|2[0-3]):([0-5]\d)(?!\d)/g;
const WORD_HOURS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const HAN_HOURS = '零一二三四五六七八九';

/** A time of day that somebody says, HH:MM. */
export interface Clock extends Span {
  time: string;
}

const clock = (hour: number, minute = 0): string =>
  `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;

function readEnglishHour(groups: (string | undefined)[]): string | null {
  const [, hour, minute, half, hour24, minute24, named, halfPast, onTheHour, bare] = groups;
  const oclock = onTheHour ?? bare;
  if (hour) {
    if (Number(hour) > 12) return null;
    return clock((Number(hour) % 12) + (half === 'p' ? 12 : 0), Number(minute ?? 0));
  }
  if (hour24) return clock(Number(hour24), Number(minute24));
  if (named) return named === 'midnight' ? '00:00' : '12:00';
  const past = halfPast === undefined ? -1 : WORD_HOURS.indexOf(halfPast);
  if (halfPast) return clock(daytime(past > 0 ? past : Number(halfPast)), 30);
  return oclock && Number(oclock) <= 12 ? clock(daytime(Number(oclock))) : null;
}

/** Four o'clock with nothing said is in the afternoon: nobody is at the door at four in the morning. */
const daytime = (hour: number): number => (hour < 7 ? hour + 12 : hour);

function hanNumber(said: string): number {
  const [tens, ones] = said.includes('十') ? said.split('十') : ['', said.replace(/^零/, '')];
  const one = ones ? HAN_HOURS.indexOf(ones.replace('两', '二')) : 0;
  return said.includes('十') ? (tens ? HAN_HOURS.indexOf(tens) : 1) * 10 + one : one;
}

function readChineseHour(groups: (string | undefined)[]): string | null {
  const [, part, digits, han, half, quarter, three, minutes, part24, hour24, minute24] = groups;
  const when = part ?? part24 ?? '';
  let hour = Number(hour24 ?? digits ?? hanNumber(han ?? ''));
  if (hour > 24) return null;
  if (/下午|傍晚|晚/.test(when) && hour < 12) hour += 12;
  if (when === '中午' && hour < 3) hour += 12;
  if (!when && !hour24 && hour < 7) hour = daytime(hour);
  const minute = half ? 30 : quarter ? 15 : three ? 45 : (minute24 ?? minutes ?? '0');
  return clock(hour % 24, /^\d+$/.test(String(minute)) ? Number(minute) : hanNumber(String(minute)));
}

/**
 * The times of day in a folded text.
 *
 * @example clocksIn('下午两点半') // [{ start: 0, end: 5, time: '14:30' }]
 */
export function clocksIn(folded: string): Clock[] {
  const found: Clock[] = [];
  const add = (match: RegExpExecArray, time: string | null) => {
    if (time) found.push({ start: match.index, end: match.index + match[0].length, time });
  };
  if (/[ap]\.?m\b|:\d|noon|midday|midnight|half past|o'?clock|(?:at|around) \d/.test(folded))
    for (const match of folded.matchAll(HOUR_EN)) add(match, readEnglishHour(match));
  if (/[点时]|[早上中下午晚]\d/.test(folded))
    for (const match of folded.matchAll(HOUR_ZH)) add(match, readChineseHour(match));
  return found;
}
