/**
 * Text on one line, single blanks, nothing invisible that could turn it around (bidi marks).
 * @example oneLine(' 林\n悦 ') // '林 悦'
 */
export const oneLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2066-\u2069]/g, '')
    .trim();
