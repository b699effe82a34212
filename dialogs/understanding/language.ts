import { fold } from './text.ts';

export type Language = 'en' | 'zh';

/** Characters that Chinese sentences and commands are made of, rather than names of people, places and goods. */
const CHINESE = new Set(
  '我你您他她们的了吗呢吧啊呀要来是有没不好请谢帮订单买卖多少钱什么怎哪可以取消查想给送到换改加去掉也和再这那个把就会能说对行嗯算停退人工客服在早嗨' +
    '今昨天周月汇总报下盒罐包件套袋瓶杯壶斤饼货款付',
);
const ENGLISH = new Set(
  (
    'a an the i me my you your we us our it is are was am do does did have has had can could would will what where ' +
    'when who how which why to of for with and or in on at from please thanks thank hello hi hey yes no not want ' +
    'need like order orders buy cancel help stop show make change add remove send price cost much many today ' +
    'summary customer product products box boxes english start again sure okay fine never this that more'
  ).split(' '),
);
/** Words that both languages use alike. */
const SHARED = new Set(['ok', 'vip', 'sku', 'app', 'email', 'wechat', 'pdf']);

/** A Han character weighs less than a word: 南京西路 is four characters and one name. */
const HAN_PER_WORD = 1.5;

/**
 * The language of one message; `fallback` when nothing in it tells: numbers, emoji, "OK", a bare name.
 *
 * @example detectLanguage('来两盒 longjing', 'en') // 'zh'
 */
export function detectLanguage(text: string, fallback: Language): Language {
  const folded = fold(text.slice(0, 1000));
  const words = (folded.match(/[a-z0-9']+/g) ?? []).filter(
    (word) => word.length < 30 && !/\d/.test(word) && !SHARED.has(word),
  );
  const han = folded.match(/\p{Script=Han}/gu) ?? [];

  const english = words.filter((word) => ENGLISH.has(word.replace(/'.*/, ''))).length;
  const chinese = han.filter((character) => CHINESE.has(character)).length;
  if (english > 0 && chinese === 0) return 'en';
  if (chinese > 0 && english === 0 && words.length < 2) return 'zh';
  if (english === 0 && words.length < 3 && han.length < 5) return fallback;

  const [sayEnglish, sayChinese] = [words.length, han.length / HAN_PER_WORD];
  if (sayEnglish === sayChinese) return fallback;
  return sayEnglish > sayChinese ? 'en' : 'zh';
}
