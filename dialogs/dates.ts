import type { Language } from './understanding/language.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A day as it is said, in the zone of who reads it. @example formatDay(new Date('2026-05-03T02:00Z'), 'zh', 'Asia/Shanghai') // '5月3日' */
export function formatDay(at: Date, language: Language, timeZone: string): string {
  const key = `${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      month: language === 'zh' ? 'long' : 'short',
      day: 'numeric',
      timeZone,
    });
    formats.set(key, format);
  }
  return format.format(at);
}

/** A moment as it is said. @example formatMoment(new Date('2026-05-03T02:00Z'), 'en', 'Asia/Shanghai') // '3 May, 10:00' */
export function formatMoment(at: Date, language: Language, timeZone: string): string {
  const key = `moment ${language} ${timeZone}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
      ...{ month: language === 'zh' ? 'long' : 'short', day: 'numeric', timeZone },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
    formats.set(key, format);
  }
  return format.format(at);
}
