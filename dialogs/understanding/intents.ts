/** What a person may want of the bot, each with its purpose in one line; whoever writes training sentences decides by it. */
export const purposes = {
  greet: 'says hello, or asks whether anybody is there',
  goodbye: 'takes leave: nothing more is wanted',
  help: 'asks what the bot can do, or how to use it',
  thanks: 'thanks',
  yes: 'agrees to what was asked',
  no: 'declines what was asked, or says that it is wrong',
  cancel: 'wants to stop what is going on in the chat; a placed order is order.cancel',
  startOver: 'wants to begin again from nothing',
  person: 'wants to talk to a human, not to a program',
  'language.en': 'wants to go on in English',
  'language.zh': 'wants to go on in Chinese',
  privacy: 'asks what is kept about them, wants it given out or erased, or wants no more messages',

  'product.browse': 'wants to see what there is, without a wish in mind',
  'product.search': 'asks after certain goods: whether there are any, what they cost, what they are',
  'product.recommend': 'wants help to choose: for a taste, an occasion, a gift, between two',
  'product.advice': 'asks how to use goods: brewing, storing, cleaning, caffeine, health',

  'shop.hours': 'asks when the shop is open',
  'shop.location': 'asks where the shop is, how to get there, whether one can visit or collect',
  'delivery.cost': 'asks what delivery costs, or when it is free',
  'delivery.time':
    'asks how delivery goes in general: how long, when, where to, by whom; an order already placed is order.status',
  'payment.methods': 'asks how one can pay, before paying',
  'payment.pay': 'wants to pay now',
  'payment.problem': 'tried to pay and it went wrong: failed, charged twice, not booked',
  discount: 'wants it cheaper: promotion, coupon, bulk price',
  invoice: 'wants an invoice or a receipt',

  'order.place': 'wants to buy',
  'order.repeat': 'wants the same as last time',
  'order.change': 'wants something else about the order: goods, number, address, contact',
  'order.cancel': 'wants a placed order undone before it has arrived',
  'order.status': 'asks calmly how a placed order stands or when it comes',
  'order.late': 'complains that a placed order is overdue or lost',
  'order.damaged': 'got broken, wrong or too few goods',
  'refund.request': 'wants money back',
  'refund.status': 'asks where a refund is that was promised or asked for',
  'return.request': 'has the goods and wants to send them back or exchange them',
  'return.policy': 'asks whether and how one may return things in general',
  complaint: 'is angry or disappointed: service, quality, being treated badly',

  'rep.ordersToday': 'staff: the orders of the day',
  'rep.order': 'staff: one order by its number',
  'rep.customer': 'staff: a customer by name or contact',
  'rep.markPaid': 'staff: an order was paid',
  'rep.markShipped': 'staff: an order was shipped',
  'rep.markDelivered': 'staff: an order was delivered',
  'rep.allocate': 'staff: who of those that wait gets goods of which there are too few',
  'rep.tasks': 'staff: what they have to do, and what waits to be dealt with',
  'manager.summary': 'managers: the figures of a stretch of time',
  'manager.unheard': 'managers: what the bot has not understood',
  none: 'anything else',
} as const;

export type Intent = keyof typeof purposes;

/** All of them, in the order of the table. */
export const intents = Object.keys(purposes) as Intent[];
