const HELD = ['WEB_CHAT/SEND_MESSAGE', 'WEB_CHAT/SEND_MESSAGE_BACK', 'WEB_CHAT/SEND_POST_BACK'];

/**
 * A store middleware that keeps a pressed button for the next connection. Without one Web Chat drops it without a word,
 * though the button looks pressed; only the send box is guarded.
 */
export function holdWhileLost() {
  return ({ dispatch }) =>
    (next) => {
      let isConnected = false;
      let held = [];

      return (action) => {
        if (action.type === 'DIRECT_LINE/DISCONNECT_PENDING') isConnected = false;
        if (!isConnected && HELD.includes(action.type)) return held.push(action);
        const result = next(action);
        if (action.type === 'DIRECT_LINE/CONNECT_FULFILLED') {
          isConnected = true;
          const due = held;
          held = [];
          due.forEach(dispatch);
        }
        return result;
      };
    };
}
