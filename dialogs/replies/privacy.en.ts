import type { PrivacyReplies } from './privacy.ts';

const kept =
  'your name, phone number, e-mail and addresses, your orders and payments, this conversation, and what you said about messages';

const books = (orders: number) =>
  orders === 0
    ? 'You have no order here, so nothing of it has to stay.'
    : `What has to stay is what the law makes a shop keep: the invoices and payments of your ${orders === 1 ? 'order' : `${orders} orders`}, for as long as it says and for nothing else.`;

export const privacyEn: PrivacyReplies = {
  messagesStopped: (isOpen) =>
    `Done: from now on you get no more offers or news from us. I’ll still answer you here, and tell you about orders you place. If you change your mind, say “subscribe”.${
      isOpen ? ' (If it’s your order you wanted to stop, say “cancel”.)' : ''
    }`,
  askPrivacy: (wish, orders) =>
    ({
      'messages.start': 'Shall I note that we may send you offers and news? You can stop that any time.',
      'data.export': `You would get a copy of everything we keep about you: ${kept}. I can’t be sure from this chat who is writing, so a person of the shop checks that it’s you, and sends it within a month. Shall I ask them?`,
      'data.erase': `Everything we keep about you would be erased: ${kept}. That can’t be undone. ${books(orders)} I can’t be sure from this chat who is writing, so a person of the shop checks that it’s you, and does it within a month. Shall I ask them to erase it?`,
    })[wish],
  privacyDone: {
    'messages.start': 'Noted: we may send you offers and news. Say “unsubscribe” whenever you’ve had enough.',
    'data.export':
      'I’ve asked the people of the shop for a copy of your data. They’ll get in touch to check that it’s you; nothing has been handed out yet.',
    'data.erase':
      'I’ve asked the people of the shop to erase your data. They’ll get in touch to check that it’s you; nothing has been erased yet.',
  },
  privacyAskedBefore: 'I’ve passed that on already; a person of the shop is looking after it.',
  privacyLeft: 'All right, everything stays as it is.',
};
