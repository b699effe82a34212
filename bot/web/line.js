/** Milliseconds a socket may take to open before we hold it for blocked. */
const SOCKET_PATIENCE = 8_000;

/**
 * Whether a failed request means that the chat has to be connected anew. A message that could not be posted is not that
 * bad: it stays in the transcript with its Retry, unless the token or the conversation is what was refused.
 *
 * breaksLine({ method: 'POST', url: '…/activities', body: { type: 'message' } }, 503) // false
 */
export function breaksLine({ method, url, body }, status) {
  const isMessage = method === 'POST' && /\/(activities|upload)(\?|$)/.test(url) && body?.type !== 'event';
  return !isMessage || [0, 403, 404].includes(status);
}

/**
 * A Direct Line connection that tells when it breaks and leaves mending to us: DirectLineJS alone waits up to 20 s before
 * it tries again, never leaves a blocked WebSocket for polling, and polling dies without a word on any error.
 * `onBroken` hears 'lost' or 'socketRefused', at most once. The reach into `services` is the same in DirectLineJS 0.15.
 */
export function openLine(WebChat, { token, conversationId, watermark, webSocket, locale, onBroken }) {
  const resumed = watermark ? { conversationId, watermark } : {};
  const domain = new URL('/v3/directline', location.href).href;
  // The greeting is said at the start, in the page's language.
  const conversationStartProperties = { locale };
  const line = WebChat.createDirectLine({
    token,
    domain,
    webSocket,
    conversationStartProperties,
    ...resumed,
  });
  let isOver = false;

  function end(reason) {
    if (isOver) return;
    isOver = true;
    onBroken(reason);
  }

  watchRequests(line, end);
  watchSocket(line, end);
  rejectUnsent(line);
  swallowStreamErrors(line);
  return { line, drop: () => end('lost') };
}

function watchRequests(line, end) {
  const ajax = line.services.ajax;
  line.services.ajax = (request) =>
    ajax(request).do(undefined, (error) => {
      if (breaksLine(request, error.status ?? 0)) end('lost');
    });
}

function watchSocket(line, end) {
  const Socket = line.services.WebSocket;
  line.services.WebSocket = class extends Socket {
    constructor(url) {
      super(url);
      let hasOpened = false;
      const patience = setTimeout(() => end('socketRefused'), SOCKET_PATIENCE);
      this.addEventListener('open', () => {
        hasOpened = true;
        clearTimeout(patience);
      });
      this.addEventListener('close', () => {
        clearTimeout(patience);
        end(hasOpened ? 'lost' : 'socketRefused');
      });
    }
  };
}

/** DirectLineJS answers 'retry' instead of an error; Web Chat takes it for an id and waits 20 s for an echo. */
function rejectUnsent(line) {
  const post = line.postActivity.bind(line);
  line.postActivity = (activity) => ({
    subscribe: (observer) =>
      post(activity).subscribe({
        next: (id) =>
          id === 'retry' ? observer.error?.(new Error('The message was not accepted.')) : observer.next?.(id),
        error: (error) => observer.error?.(error),
        complete: () => observer.complete?.(),
      }),
  });
}

/** Web Chat listens without an error handler, so an ended stream would surface as an uncaught error. */
function swallowStreamErrors(line) {
  const stream = line.activity$;
  line.activity$ = {
    subscribe: (observer) =>
      stream.subscribe({ next: (activity) => observer.next?.(activity), error: () => {} }),
  };
}
