import { fetchShop, showBrand } from './brand.js';
import { createChat } from './chat.js';
import { onLanguage, speak, word } from './language.js';

const hints = document.querySelector('[data-hints]');
const signedOut = document.querySelector('[data-signed-out]');
const desk = document.querySelector('[data-desk]');

speak();

const chat = createChat({
  host: document.querySelector('.chat-host'),
  notice: document.querySelector('.notice'),
  tokenUrl: '/api/staff/chat/token',
  bubbleMaxWidth: 640,
  onSignedOut: () => {
    desk.hidden = true;
    document.querySelector('[data-staff-hint]').hidden = true;
    signedOut.hidden = false;
  },
});

function hint(sentence) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: sentence });
  button.className = 'chip';
  button.addEventListener('click', () => {
    chat.say(sentence);
    chat.focus();
  });
  return button;
}

onLanguage(() => hints.replaceChildren(...word('hintSentences').map(hint)));
showBrand(await fetchShop());
