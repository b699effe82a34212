import { fetchShop, showBrand } from './brand.js';
import { onLanguage, speak, word } from './language.js';

const code = new URLSearchParams(location.search).get('code');
const button = document.querySelector('[data-sign-in]');
const message = document.querySelector('[data-message]');
const remedy = document.querySelector('[data-remedy]');

/** Which sentence stands above the button, by name. */
let state = code ? 'signInReady' : 'signInNoCode';

function show() {
  message.textContent = word(state);
  button.hidden = ['signInNoCode', 'signInUsed'].includes(state);
  button.disabled = state === 'signInBusy';
  remedy.hidden = state !== 'signInUsed';
}

function become(next) {
  state = next;
  show();
}

/** Mail and chat programs open links to look at them: only a person presses a button, so only that uses the link up. */
async function signIn() {
  become('signInBusy');
  const answer = await send();
  if (answer?.ok) return location.replace('/staff');
  const isRefused = answer && answer.status >= 400 && answer.status < 500;
  become(isRefused ? 'signInUsed' : 'signInUnreachable');
}

async function send() {
  try {
    return await fetch('/api/staff/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
      signal: AbortSignal.timeout(15_000),
    });
  } catch {
    return null;
  }
}

speak();
onLanguage(show);
button.addEventListener('click', signIn);
showBrand(await fetchShop());
