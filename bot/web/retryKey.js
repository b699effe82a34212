const POST = 'DIRECT_LINE/POST_ACTIVITY';
const UNDELIVERED = ['sending', 'send failed'];

const keyOf = (activity) => activity.channelData?.clientActivityID;
const statusOf = (activity) => activity?.channelData?.['webchat:send-status'];
const isUndelivered = (activity) => UNDELIVERED.includes(statusOf(activity));

/**
 * A failed activity as it goes out again: the same key, none of the transcript's notes on it, a fresh time of sending
 * (Web Chat counts the time a message may take from there).
 */
export function sameAgain(activity, now) {
  const { id: _id, timestamp: _timestamp, channelData, ...rest } = activity;
  const {
    state: _state,
    webChat: _webChat,
    'webchat:send-status': _status,
    'webchat:sequence-id': _place,
    ...kept
  } = channelData;
  return { ...rest, channelData: kept, localTimestamp: now.toISOString() };
}

/**
 * A store middleware for Web Chat that makes Retry a repeat and not a second message. Web Chat posts a failed activity
 * again under a new `clientActivityID` and leaves the failed bubble standing; this one posts it itself, under its first
 * key and in its own bubble. The echo is the proof of delivery: it settles a message however its post ended.
 */
export function keepFirstKey(clock = () => new Date()) {
  return ({ getState }) =>
    (next) => {
      const retries = new Set();
      let line = null;

      const find = (key) => getState().activities.find((activity) => keyOf(activity) === key);
      const tell = (kind, key, payload) =>
        next({ type: `${POST}_${kind}`, meta: { clientActivityID: key, method: 'keyboard' }, payload });

      function fail(key, error) {
        retries.delete(key);
        if (isUndelivered(find(key))) tell('REJECTED', key, error);
      }

      function retry(key, failed) {
        const activity = sameAgain(failed, clock());
        retries.add(key);
        tell('PENDING', key, { activity });
        line.postActivity(activity).subscribe({ error: (error) => fail(key, error) });
      }

      function post(action) {
        // Only an activity that has been posted before carries a key here: a new one gets its key further on.
        const key = keyOf(action.payload.activity);
        if (!key || !line) return next(action);
        if (!retries.has(key)) retry(key, action.payload.activity);
      }

      function hear(action) {
        const { activity } = action.payload;
        const key = keyOf(activity);
        const wasWaiting = activity.from?.role === 'user' && key && isUndelivered(find(key));
        next(action);
        if (!wasWaiting) return;
        retries.delete(key);
        tell('FULFILLED', key, { activity });
      }

      function giveUp(action) {
        const key = action.meta.clientActivityID;
        const isOutdated = retries.has(key) || statusOf(find(key)) === 'sent';
        if (!isOutdated) next(action);
      }

      /** Web Chat forgets what is under way when a connection ends: say at once that it can be sent again. */
      function lose(action) {
        const underWay = getState().activities.filter((activity) => statusOf(activity) === 'sending');
        for (const activity of underWay) fail(keyOf(activity), new Error('The connection was lost.'));
        line = null;
        next(action);
      }

      const handlers = {
        'DIRECT_LINE/CONNECT_FULFILLED': (action) => {
          line = action.payload.directLine;
          next(action);
        },
        'DIRECT_LINE/DISCONNECT_PENDING': lose,
        'DIRECT_LINE/INCOMING_ACTIVITY': hear,
        [POST]: post,
        [`${POST}_IMPEDED`]: giveUp,
        [`${POST}_REJECTED`]: giveUp,
      };
      return (action) => (handlers[action.type] ?? next)(action);
    };
}
