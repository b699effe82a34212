import { fetchShop, showBrand } from './brand.js';
import { language, onLanguage, speak, word } from './language.js';

const LOOK_EVERY_MS = 4_000;
/** Then the chat has to tell: a bank may take longer than anybody watches a page. */
const LOOK_TIMES = 25;

/** The token stands behind the #, which browsers send to nobody. */
const token = location.hash.slice(1);
const element = (name) => document.querySelector(`[data-${name}]`);

/** What the server said last; null until it has said something. */
let seen = null;
/** Which sentence stands there, by name. */
let message = token ? 'payLoading' : 'payNoLink';
let isBusy = false;

const messages = { open: 'payOpen', paid: 'payPaid', failed: 'payFailed', ended: 'payEnded' };

function show() {
  const isOpen = seen?.state === 'open' && message !== 'payWaiting';
  element('message').textContent = word(message);
  element('sum').hidden = !seen;
  element('bank').hidden = !(isOpen && seen.bank === 'test');
  element('provider').hidden = !(isOpen && seen.url);
  for (const button of document.querySelectorAll('[data-play]')) button.disabled = isBusy;
  if (!seen) return;

  element('number').textContent = seen.number;
  element('amount').textContent = seen.amount[language()];
  element('until').textContent = momentOf(seen.expiresAt);
  element('until').hidden = seen.state !== 'open';
  element('until-name').hidden = seen.state !== 'open';
  if (isOpen && seen.url) element('provider').href = seen.url;
}

const momentOf = (at) =>
  new Date(at).toLocaleString(language() === 'zh' ? 'zh-CN' : 'en-GB', {
    month: 'long',
    day: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  });

/** Takes in an answer: what the payment looks like now, or why there is nothing to show. */
function take(answer, { isWaiting = false } = {}) {
  if (answer?.ok) seen = answer.body;
  if (!answer) message = 'payUnreachable';
  else if (answer.status === 429) message = 'payTooOften';
  else if (answer.status >= 500) message = 'payUnreachable';
  else if (!answer.ok) message = seen ? 'payEnded' : 'payNoLink';
  else message = isWaiting && seen.state === 'open' ? 'payWaiting' : messages[seen.state];
  show();
}

async function send(path, body) {
  try {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(15_000),
    });
    return { ok: answer.ok, status: answer.status, body: await answer.json() };
  } catch {
    return null;
  }
}

const look = () => send('/api/pay', { token });

/** The bank has been told; the shop may hear of it a little later. */
async function waitForTheShop() {
  for (let times = 0; times < LOOK_TIMES; times++) {
    take(await look(), { isWaiting: true });
    if (seen?.state !== 'open') return;
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
  }
}

async function play(how) {
  isBusy = true;
  show();
  const answer = await send('/api/pay/test-bank', { token, play: how });
  isBusy = false;
  if (answer?.status === 409) return take(await look());
  take(answer, { isWaiting: true });
  if (message === 'payWaiting') await waitForTheShop();
}

speak();
onLanguage(show);
for (const button of document.querySelectorAll('[data-play]'))
  button.addEventListener('click', () => play(button.dataset.play));
addEventListener('hashchange', () => location.reload());
showBrand(await fetchShop());
if (token) await (new URLSearchParams(location.search).has('paid') ? waitForTheShop() : look().then(take));
