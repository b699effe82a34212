import type { Language } from '../../../dialogs/understanding/language.ts';

/**
 * The language of ours that an Accept-Language header likes best; English when it likes neither.
 * @example languageOf('fr, zh-CN;q=0.8, en;q=0.5') // 'zh'
 */
export function languageOf(header: string | undefined): Language {
  const wanted = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((one) => /^\s*q=([\d.]+)\s*$/.exec(one)?.[1]).find(Boolean);
      return { tag: tag.trim().split('-')[0], q: q === undefined ? 1 : Number(q) };
    })
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  return wanted.find(({ tag }) => tag === 'zh' || tag === 'en')?.tag === 'zh' ? 'zh' : 'en';
}
