/**
 * Web Chat shows no names: words of a person, brought into somebody else's conversation, are shown with who wrote them.
 * What the server keeps is the words alone, with the name beside them.
 */
export const nameSpeakers = () => () => (next) => (action) => {
  const activity = action.type === 'DIRECT_LINE/INCOMING_ACTIVITY' && action.payload.activity;
  const name = activity?.channelData?.speaker?.name;
  if (!name || !activity.text || activity.from?.role !== 'bot') return next(action);
  const named = { ...activity, text: `${name}: ${activity.text}` };
  return next({ ...action, payload: { ...action.payload, activity: named } });
};
