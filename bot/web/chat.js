import { createBanner } from './banner.js';
import { holdWhileLost } from './holdWhileLost.js';
import { onLanguage, word } from './language.js';
import { openLine } from './line.js';
import { cardConfig, styleOptions } from './look.js';
import { nameSpeakers } from './nameSpeakers.js';
import { keepFirstKey } from './retryKey.js';
import { fetchToken, loadWebChat } from './webChat.js';

/** Milliseconds: the longest wait between two attempts, and how long a break may last before we mention it. */
const LONGEST_WAIT = 15_000;
const UNMENTIONED = 1_500;
/** After so many sockets that would not open the page polls instead. */
const SOCKET_ATTEMPTS = 2;
const locales = { en: 'en-US', zh: 'zh-Hans' };

/**
 * The chat: a token, a Direct Line, Web Chat in `host`, and all three again whenever the connection breaks. The store
 * outlives the connections, so what was written or could not be sent is still there afterwards.
 * `notice` is the banner; `onSignedOut` hears that the server does not know this person; `onMessage` that the shop spoke.
 */
export function createChat({ host, notice, tokenUrl, bubbleMaxWidth, onSignedOut, onMessage }) {
  const look = styleOptions({ bubbleMaxWidth });
  const banner = createBanner(notice);
  let WebChat = null;
  let store = null;
  let session = null; // { token, conversationId, userId } of the open line
  let open = null; // { line, drop }
  let language = 'en';
  let waiting = null;
  let attempt = 0;
  let connectedAt = 0;
  let socketAttempts = 0;
  let lostAt = 0; // 0 while all is well
  let isConnecting = false;

  async function connect() {
    if (isConnecting) return;
    isConnecting = true;
    clearTimeout(waiting);
    try {
      WebChat ??= await loadWebChat();
      const next = await fetchToken(tokenUrl);
      if (next) begin(next);
      else onSignedOut?.();
    } catch {
      again();
    } finally {
      isConnecting = false;
    }
  }

  function begin(next) {
    const isSame = session?.conversationId === next.conversationId;
    const watermark = isSame ? open?.line.watermark : undefined;
    if (!isSame) store = newStore();
    session = next;
    open = openLine(WebChat, {
      locale: language,
      ...next,
      watermark,
      webSocket: socketAttempts < SOCKET_ATTEMPTS,
      onBroken: lose,
    });
    render();
  }

  function newStore() {
    const fresh = WebChat.createStore(
      {},
      holdWhileLost(),
      keepFirstKey(),
      nameSpeakers(),
      () => (next) => (action) => {
        const result = next(action);
        if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') arrive();
        if (action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && isSpoken(action.payload.activity))
          onMessage?.();
        return result;
      },
    );
    const text = store?.getState().sendBoxValue ?? host.dataset.text;
    if (text) fresh.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    fresh.subscribe(showNotice);
    return fresh;
  }

  function arrive() {
    lostAt = 0;
    connectedAt = Date.now();
    showNotice();
    join();
  }

  function join() {
    store.dispatch({
      type: 'WEB_CHAT/SEND_EVENT',
      payload: { name: 'webchat/join', value: { language } },
    });
  }

  function lose(reason) {
    if (reason === 'socketRefused') socketAttempts += 1;
    // A line that held for a while was a good one: start over with short waits.
    if (connectedAt && Date.now() - connectedAt > LONGEST_WAIT) {
      attempt = 0;
      if (open.line.webSocket) socketAttempts = 0;
    }
    connectedAt = 0;
    // Later than now: we are inside DirectLineJS, which still has to tell Web Chat why its request failed.
    setTimeout(() => store.dispatch({ type: 'DIRECT_LINE/DISCONNECT' }));
    again();
  }

  function again() {
    lostAt ||= Date.now();
    setTimeout(showNotice, UNMENTIONED);
    const longest = Math.min(LONGEST_WAIT, 500 * 2 ** attempt);
    attempt += 1;
    clearTimeout(waiting);
    waiting = setTimeout(connect, longest * (0.5 + Math.random() / 2));
  }

  function showNotice() {
    const isLost = lostAt && Date.now() - lostAt >= UNMENTIONED;
    if (isLost) banner.show(word('lost'));
    else if (unsent().length > 0) banner.show(word('unsent'), word('retry'), resend);
    else banner.hide();
  }

  /** A pressed card button is a message without a bubble: only the banner can offer to send it again. */
  function unsent() {
    const activities = store?.getState().activities ?? [];
    return activities.filter(
      ({ type, channelData }) => type === 'message' && channelData?.['webchat:send-status'] === 'send failed',
    );
  }

  function resend() {
    for (const activity of unsent())
      store.dispatch({
        type: 'DIRECT_LINE/POST_ACTIVITY',
        meta: { method: 'keyboard' },
        payload: { activity },
      });
  }

  function render() {
    WebChat.renderWebChat(
      {
        key: session.conversationId,
        directLine: open.line,
        store,
        userID: session.userId,
        locale: locales[language],
        styleOptions: look,
        adaptiveCardsHostConfig: cardConfig,
        overrideLocalizedStrings: ourStrings,
      },
      host,
    );
  }

  function setLanguage(wanted) {
    const isNew = wanted !== language;
    language = wanted;
    showNotice();
    if (!open || !isNew) return;
    render();
    if (isConnected()) join();
  }

  const isConnected = () => ['connected', 'reconnected'].includes(store?.getState().connectivityStatus);

  /** Puts words into the send box, for the person to finish and send. */
  function suggest(text) {
    if (store) store.dispatch({ type: 'WEB_CHAT/SET_SEND_BOX', payload: { text } });
    else host.dataset.text = text;
    focus();
  }

  /** Sends words at once; without a connection they wait in the send box. */
  function say(text) {
    if (!isConnected()) return suggest(text);
    store.dispatch({ type: 'WEB_CHAT/SEND_MESSAGE', payload: { method: 'keyboard', text } });
  }

  function focus() {
    // Web Chat renders the new value first.
    requestAnimationFrame(() => {
      const box = host.querySelector('[data-id="webchat-sendbox-input"]');
      box?.focus();
      box?.setSelectionRange(box.value.length, box.value.length);
    });
  }

  window.addEventListener('online', () => lostAt && connect());
  // A socket over a dead network looks alive for minutes.
  window.addEventListener('offline', () => open?.drop());
  onLanguage(setLanguage);
  connect();
  return { say, suggest, focus };
}

const isSpoken = (activity) => activity.type === 'message' && activity.from?.role === 'bot';

const ourStrings = (strings) => ({
  ...strings,
  ACTIVITY_BOT_SAID_ALT: word('said'),
  ACTIVITY_BOT_ATTACHED_ALT: word('attached'),
  ACTIVITY_STATUS_SEND_FAILED_RETRY: word('failed'),
  TEXT_INPUT_PLACEHOLDER: word('placeholder'),
  TYPING_INDICATOR_SINGLE_TEXT: word('typing'),
});
