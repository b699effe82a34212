import pairs from 'opencc-js/dict/TSCharacters';

/** Traditional characters and the Simplified ones they are matched as; OpenCC's, without those beyond one UTF-16 unit. */
const simplified = new Map<string, string>();
for (const pair of pairs.split('|')) {
  if (pair.length === 3) simplified.set(pair.charAt(0), pair.charAt(2));
}
/** Taiwan's and Hong Kong's own forms, which OpenCC keeps in other tables, and what chat makes of "you" and "eat". */
for (const pair of '妳你 囉啰 裏里 牠它 祂他 峯峰 綫线 甁瓶 枱台 滙汇 麽么 喫吃 嚐尝 著着'.split(' '))
  simplified.set(pair.charAt(0), pair.charAt(1));

const ASCII = /^[\0-\x7f]*$/;
const MARKS = /[\u0300-\u036f]/g;

function foldUnit(unit: string): string {
  if (unit < '\x80') return unit;

  const plain = unit.normalize('NFKD').replace(MARKS, '').toLowerCase();
  const folded = plain.length === 1 ? plain : unit;
  return simplified.get(folded) ?? folded;
}

/**
 * The text in the form we compare: half width, lower case, no accents, Simplified; every UTF-16 unit keeps its
 * place, so a span in the folded text is the same span in what was said.
 *
 * @example fold('３盒ＬóngJǐng，謝謝') // '3盒longjing,谢谢'
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();

  let folded = '';
  for (let i = 0; i < text.length; i++) folded += foldUnit(text.charAt(i));
  return folded
    .replace(/[A-Z]/g, (letter) => letter.toLowerCase())
    .replace(/[、。]/g, ',')
    .replace(/[’‘]/g, "'");
}

/** A stretch of text; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/**
 * The text with these stretches blanked out, so that the rest keeps its place.
 *
 * @example blank('order 12 mugs', [{ start: 6, end: 8 }]) // 'order    mugs'
 */
export function blank(text: string, spans: Span[]): string {
  if (spans.length === 0) return text;
  const units = text.split('');
  for (const { start, end } of spans) units.fill(' ', start, end);
  return units.join('');
}
