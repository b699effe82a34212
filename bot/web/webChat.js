/** The token to chat with; null when this person is not signed in; throws when there is no answer to rely on. */
export async function fetchToken(url) {
  const answer = await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
  if (answer.status === 401) return null;
  if (!answer.ok) throw new Error(`No chat token: the server answered ${answer.status}.`);
  return answer.json();
}

let webChatScript = null;

/** Web Chat is big: it loads beside the page, not before it, and once. */
export function loadWebChat() {
  webChatScript ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = '/webchat.js';
    script.onload = () => resolve(window.WebChat);
    script.onerror = () => {
      webChatScript = null;
      script.remove();
      reject(new Error('/webchat.js did not load.'));
    };
    document.head.append(script);
  });
  return webChatScript;
}
