import { words } from './words.js';

const STORED = 'parley.language';
const listeners = new Set();
let current = chosen();

/** 'en' or 'zh': what the address asks for, else what was chosen here before, else what the browser speaks. */
export const language = () => current;

/** The page's sentence of this name in the language of the moment. */
export const word = (name) => words[current][name];

/** Calls `listener` now and whenever another language is chosen. */
export function onLanguage(listener) {
  listeners.add(listener);
  listener(current);
}

/** Puts the words into every element marked `data-word` or `data-label` and brings the language switch to life. */
export function speak() {
  for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => choose(button.dataset.language));
  onLanguage(render);
}

function choose(wanted) {
  current = wanted;
  remember(wanted);
  forgetAddress();
  for (const listener of listeners) listener(current);
}

function render() {
  document.documentElement.lang = current === 'zh' ? 'zh-Hans' : 'en';
  for (const element of document.querySelectorAll('[data-word]'))
    element.textContent = word(element.dataset.word);
  for (const element of document.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', word(element.dataset.label));
  for (const button of document.querySelectorAll('[data-language]'))
    button.setAttribute('aria-pressed', String(button.dataset.language === current));
}

function chosen() {
  const wanted = new URLSearchParams(location.search).get('lang') ?? remembered() ?? navigator.language;
  return /^zh/i.test(wanted) ? 'zh' : 'en';
}

function remembered() {
  try {
    return localStorage.getItem(STORED);
  } catch {
    return null; // Storage can be switched off; the browser's language will do.
  }
}

function remember(wanted) {
  try {
    localStorage.setItem(STORED, wanted);
  } catch {
    // The choice then lasts as long as the page.
  }
}

/** Otherwise `?lang=` would win over the switch after a reload. */
function forgetAddress() {
  const url = new URL(location.href);
  url.searchParams.delete('lang');
  history.replaceState(history.state, '', url);
}
