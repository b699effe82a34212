import { language, onLanguage } from './language.js';

const empty = {
  name: { en: 'Parley', zh: 'Parley' },
  tagline: { en: '', zh: '' },
  currency: '',
  products: [],
};

/** The shop as the server describes it; null when the server cannot be reached. */
export async function fetchShop() {
  try {
    const answer = await fetch('/api/shop', { signal: AbortSignal.timeout(10_000) });
    return answer.ok ? await answer.json() : null;
  } catch {
    return null;
  }
}

/** Writes the shop's name and tagline wherever the page asks for them, and into the title. */
export function showBrand(shop) {
  const { name, tagline } = shop ?? empty;
  const suffix = document.body.dataset.title;
  onLanguage(() => {
    fill('[data-shop-name]', name[language()]);
    fill('[data-shop-tagline]', tagline[language()]);
    document.title = suffix ? `${name[language()]} · ${titleWord(suffix)}` : name[language()];
  });
}

function fill(selector, text) {
  for (const element of document.querySelectorAll(selector)) element.textContent = text;
}

function titleWord(name) {
  return document.querySelector(`[data-word="${name}"]`)?.textContent ?? '';
}
