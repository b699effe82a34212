import type { ServiceReplies } from './service.ts';

export const serviceEn: ServiceReplies = {
  goodbye: 'Goodbye, and thank you for stopping by. Come back any time!',
  goodbyeOpen:
    'Goodbye! This order isn’t placed yet; I’ve kept it for you. Say “yes” when you’re back, and I’ll show it to you again.',
  together: (sentences) => sentences.filter(Boolean).join(' '),
  factUnknown: 'I’m afraid I can’t answer that one: the shop hasn’t told me, and I’d rather not guess.',
  reach: (fact) => `You can reach the people of the shop here: ${fact}`,
  noReach: 'Say “a person, please”, and I’ll ask somebody of the shop.',
  priceLimits: ({ from, to }) =>
    from && to ? `from ${from} to ${to}` : to ? `up to ${to}` : `from ${from} upwards`,
  productsPriced: (limits) => `Here is what we have ${limits}:`,
  nothingPriced: (limits) => `We have nothing of that ${limits}. These come nearest:`,
  recommend: 'Happy to help you choose. Begin with what you like, and I’ll show you what there is.',
  recommendGift: 'These are the sets people like to give:',
  matter: {
    'payment.pay':
      'Thank you! I can’t take a payment in this chat yet: the people of the shop arrange that with you. What you wrote is kept here for them.',
    'payment.problem':
      'I’m sorry about the trouble with your payment. I can’t see payments myself; a person of the shop has to look into it. What you wrote is kept here for them. Please don’t pay a second time until it is clear.',
    invoice:
      'Invoices and receipts are made out by the people of the shop, not by me. What you wrote is kept here for them; if a company name or tax number should be on it, please add it.',
    'order.damaged':
      'I’m sorry, that’s not how it should have reached you. A person of the shop has to put this right, and what you wrote is kept here for them. Please keep the goods and the box, and tell me which pieces it is about.',
    'refund.request':
      'I can’t make refunds myself: a person of the shop decides on them. What you wrote is kept here for them.',
    'refund.status':
      'I can’t see how far a refund has come: a person of the shop can. What you wrote is kept here for them.',
    'return.request':
      'Returns and exchanges are handled by a person of the shop, not by me. What you wrote is kept here for them; please tell me which pieces it is about, and don’t send anything before you have heard from them.',
  },
  orderUnseen:
    'I don’t see an order of yours in this chat. Please tell me its number, and how to reach you, so that they can find it.',
  complaint:
    'I’m sorry that this went wrong, and thank you for telling us. I’m a program and can’t make it good myself; what you wrote is kept here for the people of the shop.',
  orderLate: 'I’m sorry you have had to wait.',
  orderLateNext:
    'That is all I can see from here; a person of the shop has to find out more. What you wrote is kept here for them.',
  askPlacedChange: (number) =>
    `What shall I change about order ${number}? You can say “make it 3”, “add a mug”, “take the mugs off”, or “send it to 5 Lake Street”.`,
  sameAsNow: (lines) => `That is how it stands already: ${lines}.`,
  changeTitle: (number) => `Order ${number}, as it would be`,
  changeAsk: 'Shall I change it like this?',
  changeOwed: (amount) => `${amount} of that is still to pay.`,
  changeBack: (amount) => `${amount} of what you paid goes back to you: the people of the shop see to that.`,
  placedChanged: (number, lines, total) => `Order ${number} is changed: ${lines}, ${total} in all.`,
  nothingLeftInOrder: 'Then nothing would be left in it.',
  askPieces: (number, lines) => `Which pieces of order ${number} is it about? It holds ${lines}.`,
  allOfIt: 'All of it',
  askedBack: (kind, number, lines) =>
    kind === 'returnAsked'
      ? `Order ${number}: send back ${lines}.`
      : `Order ${number}: money back for ${lines}.`,
  shopSays: (policy) => `The shop says: “${policy}”`,
  askPassOn: 'The people of the shop decide on it. Shall I pass it on to them?',
  askCancelPaid: (number, total) =>
    `Order ${number}, ${total}, is paid and not sent yet. I can’t give money back myself. Shall I ask the people of the shop to cancel it and pay you back?`,
  passedOn: (kind, number) =>
    ({
      returnAsked: `I’ve passed it on: a person of the shop looks at order ${number} and gets back to you. Please don’t send anything before that.`,
      refundAsked: `I’ve passed it on: a person of the shop looks at order ${number} and gets back to you. No money has gone back yet.`,
      cancelAsked: `I’ve asked the people of the shop to cancel order ${number} and to pay you back. You’ll hear from them; until then it isn’t cancelled.`,
    })[kind],
  passedOnBefore: (number) =>
    `The people of the shop have your request about order ${number} already, with what you’ve said now. They’ll get back to you.`,
  notSentYet: (number) => `Order ${number} hasn’t been sent yet, so there is nothing to send back.`,
  nothingPaidYet: (number) => `Nothing has been paid for order ${number} yet.`,
  sorryDamaged: 'I’m sorry, that’s not how it should have reached you. Please keep the goods and the box.',
  returnTooLate: (number, days) =>
    `Order ${number} arrived more than ${days} days ago, and the shop’s time for taking things back is over. A person of the shop can tell you whether something can still be done.`,
  returnInstead: 'Once it has reached you, you can send it back: just tell me.',
  youAlsoSaid: (words) => `You also wrote “${words}”.`,
  sameAgain: (number) => `The same as in order ${number}, at today’s prices:`,
};

/** What a button between two meanings says; pressing it says it. */
export const examplesEn = {
  'product.recommend': 'Help me choose',
  'product.advice': 'How do I brew it?',
  'shop.hours': 'When are you open?',
  'shop.location': 'Where is your shop?',
  'delivery.cost': 'How much is shipping?',
  'delivery.time': 'How long does delivery take?',
  'payment.methods': 'How can I pay?',
  'payment.pay': 'I want to pay now',
  'payment.problem': 'My payment failed',
  discount: 'Do you have any discounts?',
  invoice: 'I need an invoice',
  'order.repeat': 'The same as last time',
  'order.late': 'My order is late',
  'order.damaged': 'My order arrived broken',
  'refund.request': 'I want a refund',
  'refund.status': 'Where is my refund?',
  'return.request': 'I want to return something',
  'return.policy': 'What is your return policy?',
  complaint: 'I want to complain',
  'data.export': 'Export my data',
  'data.erase': 'Delete my data',
  'messages.stop': 'No more offers, please',
  'messages.start': 'Send me your offers',
  person: 'I want to talk to a person',
};
