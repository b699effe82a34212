// What finds a customer by name or company: each way people type it, in one spelling.

const MOST_TERM = 40;
const MOST_TERMS = 24;

/**
 * A text as terms are compared: small letters and digits without accents, marks or blanks.
 * @example plainForm('  José O’Brien ') // 'joseobrien'
 */
export const plainForm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .slice(0, MOST_TERM);

/**
 * The terms under which a name or company is found: whole, from each word on, without its surname or first characters,
 * and in pinyin whole, from each character on and by initials.
 * @example await termsOf('张三') // ['张三', '三', 'zhangsan', 'san', 'zs']
 * @example await termsOf('Emma Clarke') // ['emmaclarke', 'clarke']
 */
export async function termsOf(text: string): Promise<string[]> {
  const words = text
    .normalize('NFKC')
    .split(/[\s\p{P}]+/u)
    .filter(Boolean);
  const tails = words.map((_, from) => plainForm(words.slice(from).join(''))).slice(0, 8);
  const chinese = [...text.normalize('NFKC').replace(/[^\p{Script=Han}]/gu, '')].slice(0, 12);
  const parts = chinese.map((_, from) => chinese.slice(from).join(''));
  const sounds = chinese.length > 0 ? await pinyinOf(text) : [];
  return [...new Set([...tails, ...parts, ...sounds])].filter(Boolean).slice(0, MOST_TERMS);
}

/** In pinyin: whole, its initials, and from each character on. A surname is read as one: 单 is shan, 曾 is zeng. */
export async function pinyinOf(text: string): Promise<string[]> {
  const syllables = await syllablesOf(text);
  const initials = syllables.map((syllable) => syllable[0] ?? '').join('');
  const tails = syllables.map((_, from) => syllables.slice(from).join('').slice(0, MOST_TERM));
  const [whole = '', ...rest] = tails;
  return [whole, initials, ...rest];
}

/** Loaded when the first Chinese name comes: its dictionary takes longer than anything else at a start. */
async function syllablesOf(text: string): Promise<string[]> {
  const { pinyin } = await import('pinyin-pro');
  const han = text.replace(/[^\p{Script=Han}]/gu, '').slice(0, MOST_TERM);
  const isName = [...han].length <= 4;
  return pinyin(han, {
    toneType: 'none',
    type: 'array',
    v: true,
    nonZh: 'removed',
    ...(isName && { surname: 'head' as const }),
  }).map(plainForm);
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
const FEWEST_FOR_TYPO = 4;
const MOST_FOR_TYPO = 20;

/**
 * What somebody may have meant who made one mistake: a letter too many, too few, wrong, or two in the wrong order.
 * Some 54 for each letter. Nothing for short words, where any other name is one mistake away. The search asks for all
 * of them in one statement; rejected: an index of trigrams, ten times the size of what it would be about.
 * @example oneTypoFrom('emna').includes('emma') // true
 */
export function oneTypoFrom(word: string): string[] {
  if (word.length < FEWEST_FOR_TYPO || word.length > MOST_FOR_TYPO) return [];
  const letters = /^[a-z0-9]+$/.test(word) ? LETTERS : [...new Set(word)];
  const meant = new Set<string>();
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail) meant.add(head + tail.slice(1));
    if (tail.length > 1) meant.add(head + tail[1] + tail[0] + tail.slice(2));
    for (const letter of letters) {
      meant.add(head + letter + tail);
      if (tail) meant.add(head + letter + tail.slice(1));
    }
  }
  meant.delete(word);
  return [...meant];
}
