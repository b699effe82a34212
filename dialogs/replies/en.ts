import { formatMoney } from '../../domain/money.ts';
import { allocationEn } from './allocation.en.ts';
import { customerProblemsEn } from './customers.en.ts';
import { handOffEn } from './handOff.en.ts';
import { unheardEn } from './learning.en.ts';
import { paymentsEn } from './payments.en.ts';
import { privacyEn } from './privacy.en.ts';
import { ratingEn } from './rating.en.ts';
import type { Period, Replies, SaidLine } from './replies.ts';
import { examplesEn, serviceEn } from './service.en.ts';
import { tasksEn } from './tasks.en.ts';

const line = ({ nameEn, unitEn, quantity }: SaidLine) =>
  unitEn === 'piece' ? `${quantity} × ${nameEn}` : `${quantity} ${plural(unitEn, quantity)} of ${nameEn}`;

const list = (parts: string[]) =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;

const periods: Record<Period, string> = {
  today: 'today',
  yesterday: 'yesterday',
  week: 'this week',
  lastWeek: 'last week',
  month: 'this month',
  lastMonth: 'last month',
};

/** @example plural('box', 3) // 'boxes' */
export function plural(word: string, count: number): string {
  if (count === 1) return word;
  if (/(s|x|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
}

/** "Celadon Mugs"; a name with a comma or a plural in it stays as it is. */
const several = (name: string) => (/^[\p{L}' -]*[^s,]$/u.test(name) ? plural(name, 2) : name);

export const en: Replies = {
  ...serviceEn,
  ...allocationEn,
  ...unheardEn,
  ...paymentsEn,
  ...privacyEn,
  ...ratingEn,
  ...handOffEn,
  ...tasksEn,
  greeting: (shop) =>
    `Welcome to ${shop}! Tell me what you would like, in your own words, and I will take your order. ` +
    'You can also ask what we sell, what something costs, or where your order is.',
  staffGreeting: (name) =>
    `Hello ${name}. Ask me about orders and customers, or tell me what has been paid, shipped or delivered.`,
  help:
    'You can say things like:\n\n' +
    '- “What teas do you have?” or “How much is the longjing?”\n' +
    '- “3 boxes of longjing and 2 mugs to 12 Hill Road”\n' +
    '- “Where is my order?” or “Cancel order 1024”\n' +
    '- “中文” to go on in Chinese',
  repHelp:
    'You can say things like:\n\n' +
    '- “my tasks”\n- “orders today”\n- “order 1024”\n- “customer 张三”\n- “who is waiting?”, for those who asked for a person\n- “who gets the longjing?”, when there is not enough for all\n' +
    '- “1024 is paid”, “1024 shipped”, “1024 delivered” (I ask before I change anything)',
  managerHelp:
    'You can say things like:\n\n' +
    '- “summary today”, “summary this week”, “summary last month”\n' +
    '- “what didn’t you understand?”\n' +
    '- “my tasks”, “orders today”, “order 1024”, “customer 张三”, “who is waiting?”, “who gets the longjing?”\n' +
    '- “1024 is paid”, “1024 shipped”, “1024 delivered”',
  starters: ['What do you sell?', 'I’d like to order', 'Where is my order?'],
  repStarters: ['Orders today', 'My tasks', 'Help'],
  managerStarters: ['Summary today', 'Summary this week', 'Orders today'],
  thanks: 'You’re welcome!',
  languageSet: 'Of course, let’s go on in English.',
  privacy: (link) =>
    `We keep your name, how to reach you, your address, your orders and this conversation, only to serve your orders. More here: ${link}`,
  notUnderstood:
    'Sorry, I didn’t catch that. I can show you what we sell, take an order, or check on one. What would you like?',
  didYouMean: 'I’m not sure I got that right. Did you mean one of these?',
  intentExamples: {
    ...examplesEn,
    'product.browse': 'What do you sell?',
    'product.search': 'Tell me about a product',
    'order.place': 'I’d like to order',
    'order.status': 'Where is my order?',
    'order.cancel': 'Cancel my order',
    help: 'Help',
    'manager.summary': 'Summary today',
    'manager.unheard': 'What didn’t you understand?',
    'rep.ordersToday': 'Orders today',
    'rep.tasks': 'My tasks',
  },
  nothingToCancel: 'There is nothing to cancel at the moment.',
  nothingOpen: 'There is no order open at the moment. Tell me what you would like, and I’ll start one.',
  nothingToConfirm: 'Nothing is waiting for a yes or no.',
  allRight: 'All right.',
  failed:
    'Something went wrong on our side, and nothing was changed. Please say that again; if it happens twice, try other words.',
  onlyForStaff: 'That is for the people of the shop. I can show you your own orders: “Where is my order?”',
  onlyForManagers: 'Summaries are for managers. You can ask for “orders today”.',
  fileNotTaken: 'I can’t take files yet. Please tell me in words.',

  category: (name) => categoryNames[name] ?? name,
  categories: (names) => `We have ${list(names)}. What would you like to see?`,
  productsFound: (count) => (count === 1 ? 'Here it is:' : 'Here is what we have:'),
  spokenProducts: (intro, products) =>
    `${intro} ${products.map(([name, price]) => `${name}, ${price}`).join('; ')}`,
  noProductFound: (words) => `I couldn’t find “${words}” in our shop. Here is what we do have:`,
  inStock: (left) => (left <= 5 ? `only ${left} left` : 'in stock'),
  outOfStock: 'sold out',
  onOrder: 'to order, it comes a little later',
  orderThis: 'Order',
  orderThisSays: (said) => `I’d like ${line(said)}`,

  spoken: (parts) => parts.map((part) => (typeof part === 'string' ? part : part.join(': '))).join('. '),
  lines: (lines) => list(lines.map(line)),
  line,
  askProducts:
    'What would you like to order? You can name several things at once, such as “2 boxes of longjing and a mug”.',
  noted: 'Thank you, I’ve noted that.',
  cannotSay: 'I’m afraid I can’t answer that one.',
  noHurry: 'No hurry. If you’d rather not order, just say “cancel”.',
  askWhich: (words, quantity = 1) =>
    words
      ? `Which “${words}” would you like${quantity > 1 ? ` ${quantity} of` : ''}?`
      : 'Which one do you mean?',
  askQuantity: (name, unit) =>
    unit === 'piece'
      ? `How many ${several(name)} would you like?`
      : `How many ${plural(unit, 2)} of ${name} would you like?`,
  unclearQuantity: (said, name, unit) =>
    `We sell ${name} by the whole ${unit}, so “${said}” won’t work. How many ${plural(unit, 2)} would you like?`,
  askAddress: 'Where shall we send it?',
  addressUnclear: 'I need a delivery address, with street and number. Where shall we send it?',
  askContact: (link) =>
    `What is your name, and your phone number or e-mail? We use them only for the delivery and for questions about your order ([privacy](${link})).`,
  contactUnclear: 'I need a name and a phone number or e-mail address, such as “Anna Smith, 138 0000 1234”.',
  stillMissing: {
    name: 'Thank you. And your name, please?',
    reach: 'Thank you. And a phone number or e-mail where we can reach you?',
  },
  taken: (said) => `Got it: ${said}. `,
  unknownProduct: (words) => `Sorry, we don’t have “${words}”.`,
  removed: (name) => `I’ve taken ${name} off your order.`,
  notInOrder: (name) => `${name} isn’t in your order.`,
  soldOut: (name, nearest) =>
    nearest.length > 0
      ? `Sorry, ${name} is sold out at the moment. Close to it we have ${list(nearest)}.`
      : `Sorry, ${name} is sold out at the moment.`,
  onlyLeft: (name, left, unit) => `We have only ${left} ${plural(unit, left)} of ${name} left.`,
  askChange:
    'What should I change? You can say “make it 5 boxes”, “remove the mugs”, “send it to 5 Lake Street”, or “cancel”.',
  confirmTitle: 'Your order',
  confirmAsk: 'Shall I place this order?',
  confirmAgain: 'Please press Confirm or say “yes” to order, tell me what to change, or say “cancel”.',
  confirmButton: 'Confirm order',
  changeButton: 'Change',
  cancelButton: 'Cancel',
  priceChanged: 'A price or your order has changed in the meantime. Please look at it once more:',
  orderGivenUp: 'All right, I’ve dropped that order. Nothing was placed.',
  orderPlaced: (number, total) =>
    `Thank you! Your order ${number} is placed, ${total} in all. We’ll let you know here when it’s on its way. Ask “where is my order?” any time.`,
  orderPlacedBefore: (number) =>
    `This order was placed already: it is order ${number}. Nothing was ordered twice.`,
  cardTooOld: 'That card is out of date. Here is how things stand now:',
  deliverTo: 'Deliver to',
  contact: 'Contact',
  total: 'Total',
  discount: 'Discount',
  shippingFee: 'Shipping',
  taxIncluded: (amount) => `${amount} tax included`,

  soFar: (lines, total) => `Your order so far: ${lines}, ${total} in all.`,
  noOrders: 'You haven’t placed an order here yet. Shall we start one? Just tell me what you would like.',
  whichOrder: 'Which order do you mean?',
  otherOrders: 'Your other orders:',
  cancelThis: (number) => `Cancel order ${number}`,
  orderTitle: (number) => `Order ${number}`,
  standing: ({ status, payment, fulfilment }) => {
    if (status === 'cancelled') return 'cancelled';
    return `${paymentNames[payment] ?? payment}, ${fulfilmentNames[fulfilment] ?? fulfilment}`;
  },
  event: (kind) => eventNames[kind] ?? kind,
  placedOn: 'Placed',
  tracking: 'Tracking',
  askCancel: (number, total) => `Order ${number}, ${total}: shall I cancel it?`,
  cancelled: (number) => `Order ${number} is cancelled.`,
  cancelledBefore: (number) => `Order ${number} was cancelled already.`,
  orderKept: (number) => `All right, order ${number} stays as it is.`,
  yes: 'Yes',
  no: 'No',

  ordersToday: (count, total) => `${count} ${plural('order', count)} today, ${total} in all.`,
  noOrdersToday: 'No orders yet today.',
  more: (count) => `and ${count} more`,
  customersFound: (count) => `${count} ${plural('customer', count)} match. Which one?`,
  manyCustomers: 'Many customers match. Here are the first; a full name or phone number finds one.',
  noCustomer: (words) =>
    `I found no customer for “${words}”. Try a full name, a phone number or an e-mail address.`,
  askCustomer: 'Which customer? Tell me a name, a phone number or an e-mail address.',
  askOrderNumber: 'Which order? Tell me its number, such as “order 1024”.',
  customerSince: 'Customer since',
  ordersCount: 'Orders',
  spent: 'Spent',
  lastOrders: 'Latest orders',
  phone: 'Phone',
  email: 'E-mail',
  address: 'Address',
  none: '–',
  moveButton: {
    place: 'Place',
    pay: 'Mark paid',
    ship: 'Mark shipped',
    deliver: 'Mark delivered',
    cancel: 'Cancel order',
    refund: 'Refund',
    return: 'Mark returned',
  },
  askMove: (move, number, who, total, tracking) =>
    `Order ${number}, ${who}, ${total}: shall I mark it as ${moveNames[move]}${tracking ? `, tracking number ${tracking}` : ''}?`,
  moveDone: (move, number) => `Order ${number} is ${moveNames[move]}.`,
  moveLeft: 'All right, I’ve left it as it is.',
  notice: (move, number) =>
    ({
      place: `Your order ${number} is placed.`,
      pay: `We’ve received your payment for order ${number}. Thank you!`,
      ship: `Good news: your order ${number} is on its way.`,
      deliver: `Your order ${number} has been delivered. Enjoy!`,
      cancel: `Your order ${number} has been cancelled.`,
      refund: `We’ve sent your money back for order ${number}.`,
      return: `What you sent back of order ${number} has arrived here.`,
    })[move],
  orderExpired: (number) =>
    `Your order ${number} has ended because no payment came in time. You pay nothing, and nothing is sent. If you still want it, just tell me.`,

  addingUp: 'Adding it up…',
  jobFailed: 'I couldn’t add that up just now, sorry. Please ask again in a moment.',
  summaryTitle: (period) => `Summary, ${periods[period]}`,
  revenue: 'Revenue',
  orders: 'Orders',
  averageOrder: 'Average order',
  newCustomers: 'New customers',
  cancelledOrders: 'Cancelled',
  unpaid: 'Waiting for payment',
  toShip: 'Waiting to be shipped',
  byCity: 'Revenue by city',
  elsewhere: 'Elsewhere',
  comparedWith: (period, percent) => {
    if (percent === null) return `No orders ${before[period]} to compare with`;
    if (percent === 0) return `As much as ${before[period]}`;
    return `${Math.abs(percent)}% ${percent > 0 ? 'more' : 'less'} than ${before[period]}`;
  },
  noOrdersInPeriod: 'No orders in this time.',

  part: {
    lines: 'what you would like',
    contact: 'your name and how to reach you',
    address: 'the delivery address',
  },
  problem: {
    orderNotFound: () => 'I can’t find an order like that. Please check the number.',
    customerNotFound: () => 'I can’t find that customer.',
    productNotFound: () => 'We don’t sell that any more, sorry.',
    orderEmpty: () => 'There is nothing in the order yet.',
    orderIncomplete: ({ missing }) => `I still need ${list(missing.map((part) => en.part[part]))}.`,
    quantityNotAllowed: ({ most }) => `I can take whole numbers from 1 to ${most}.`,
    tooManyLines: ({ most }) =>
      `One order can hold ${most} different products. Please place a second one for the rest.`,
    totalTooLarge: () => 'That is more than I can take in one order. Please split it.',
    currenciesDiffer: () =>
      'These products are priced in different currencies. Please order them separately.',
    outOfStock: ({ short }) =>
      short
        .map(({ nameEn, left }) =>
          left > 0 ? `We have only ${left} of ${nameEn} left.` : `${nameEn} is sold out at the moment.`,
        )
        .join(' '),
    moveNotAllowed: ({ move, ...order }) => moveRefused(move, en.standing(order)),
    orderChanged: () => 'The order has changed in the meantime.',
    contactNotValid: ({ field }) =>
      `That ${field === 'email' ? 'e-mail address' : field} doesn’t look right. Please give it once more.`,
    lineNotFound: ({ position }) => `The order has no line ${position}.`,
    amountNotAllowed: ({ most, currency }) =>
      most > 0
        ? `The amount can be ${formatMoney(most, currency, 'en')} at the most.`
        : 'There is nothing left to pay or to give back.',
    approvalNeeded: ({ limit, currency }) =>
      `Above ${formatMoney(limit, currency, 'en')} a manager has to give the money back.`,
    discountNotAllowed: () => 'A discount needs a reason, and takes off between nothing and the whole price.',
    quoteExpired: () => 'This quote has expired. Ask us for a new one, and we’ll see what we can do.',
    promisedElsewhere: ({ short }) =>
      short
        .map(
          ({ nameEn, wanted, left }) =>
            `Of the ${wanted} × ${nameEn}, ${left === 0 ? 'none' : `only ${left}`} can go with this order: the rest on hand is set aside for others.`,
        )
        .join(' '),
    planNotFound: () =>
      'That is more than a day old, or was worked out for somebody else. Please ask me again.',
    planStale: () =>
      'Stock or orders have changed since I worked that out, so I have set nothing aside. Shall I work it out anew?',
    nothingAllocated: () => 'Nothing is set aside for this order, so there is nothing to take back.',
    orderNotEditable: (order) => `This order can’t be changed any more: it is ${en.standing(order)}.`,
    priceChanged: () => 'A price has changed in the meantime.',
    recordChanged: () => 'Somebody has changed this in the meantime.',
    skuTaken: ({ sku }) => `Another product has the SKU ${sku}.`,
    stockNotAllowed: ({ least, most }) => `The stock can change by ${least} to ${most}.`,
    customerHasOrders: ({ orders }) => `This customer has ${orders === 1 ? '1 order' : `${orders} orders`}.`,
    webhookNotFound: () => 'I can’t find that webhook.',
    webhookUrlNotAllowed: () => 'This address can’t be used for a webhook.',
    ...customerProblemsEn,
    linkNotValid: () => 'This link was used already or has expired. Ask for a new one.',
  },
};

const categoryNames: Record<string, string> = {
  'green-tea': 'green tea',
  oolong: 'oolong',
  'black-tea': 'black tea',
  'white-tea': 'white tea',
  'dark-tea': 'dark tea',
  herbal: 'flower and herbal tea',
  teaware: 'teaware',
  cups: 'cups and mugs',
  gifts: 'gift sets',
  accessories: 'accessories',
};

const eventNames: Record<string, string> = {
  placed: 'Placed',
  allocated: 'Pieces set aside',
  released: 'Pieces given back',
  edited: 'Changed',
  paid: 'Paid',
  shipped: 'Shipped',
  delivered: 'Delivered',
  completed: 'Completed',
  cancelled: 'Cancelled',
  expired: 'Ended unpaid',
  revived: 'Taken up again',
  partlyPaid: 'Partly paid',
  moneyKept: 'Money kept to be given back',
  partlyRefunded: 'Partly refunded',
  refunded: 'Refunded',
  refundRequested: 'Refund on its way',
  refundFailed: 'Refund failed',
  partlyShipped: 'Partly shipped',
  partlyDelivered: 'Partly delivered',
  partlyReturned: 'Partly returned',
  returned: 'Returned',
};

const paymentNames: Record<string, string> = {
  partlyPaid: 'partly paid',
  partlyRefunded: 'partly refunded',
};

const fulfilmentNames: Record<string, string> = {
  unfulfilled: 'not shipped yet',
  partlyShipped: 'partly shipped',
  shipped: 'on its way',
};

const moveNames = {
  place: 'placed',
  pay: 'paid',
  ship: 'shipped',
  deliver: 'delivered',
  cancel: 'cancelled',
  refund: 'refunded',
  return: 'returned',
};

const before: Record<Period, string> = {
  today: 'yesterday',
  yesterday: 'the day before',
  week: 'last week',
  lastWeek: 'the week before',
  month: 'last month',
  lastMonth: 'the month before',
};

function moveRefused(move: keyof typeof moveNames, standing: string): string {
  if (move === 'cancel') return `This order can’t be cancelled any more: it is ${standing}.`;
  if (move === 'refund' || move === 'return')
    return `This order can’t be ${moveNames[move]}: it is ${standing}.`;
  return `This order can’t be marked as ${moveNames[move]}: it is ${standing}.`;
}
