import type { PaymentReplies } from './payments.ts';

export const paymentsEn: PaymentReplies = {
  payNow: 'Pay now',
  payThis: (number) => `Pay order ${number}`,
  payWhich: 'Which order would you like to pay?',
  payGetting: (number) => `One moment, I’m getting the payment link for order ${number}…`,
  payTitle: (number) => `Pay order ${number}`,
  payAmount: 'Amount',
  payUntil: 'Pay by',
  payButton: 'Go to payment',
  payNotReady:
    'I couldn’t get a payment link just now, sorry. You have paid nothing. Please say “pay now” again in a few minutes.',
  payRefused:
    'This payment couldn’t be opened, sorry. You have paid nothing. Please try “pay now” once more, or ask the people of the shop.',
  payNothing: (number, { status, payment }) => {
    if (status === 'cancelled') return `Order ${number} is cancelled, so there is nothing to pay.`;
    if (payment === 'paid') return `Order ${number} is paid already. Thank you!`;
    return `There is nothing left to pay for order ${number}.`;
  },
  payPlaceFirst: 'First the order has to be placed; then I’ll give you a link to pay right away.',
  payOnline: 'You can pay online, right here: when your order is placed, say “pay now”.',
  payOnlineNow: (number) => `You can pay order ${number} online, right here.`,
  payNotSeen: (number) =>
    `I see no payment for order ${number} yet. If you have paid it another way, please ask the people of the shop; else here is the link.`,
  payTried: (number, tried) =>
    ({
      open: `I’m sorry about the trouble. The shop has not heard of a payment for order ${number} yet; the link you were given still works. If your bank shows that you paid, please wait a few minutes before you try again.`,
      failed: `I’m sorry about the trouble. The last payment for order ${number} did not go through, says the bank. You can try again, with another card too: say “pay now”.`,
      ended: `I’m sorry about the trouble. The last link for order ${number} has ended without a payment. Say “pay now” for a new one.`,
    })[tried],
  paymentNews: (effect, number) =>
    ({
      paid: `We’ve received your payment for order ${number}. Thank you!`,
      paidTooMuch: `We’ve received your payment for order ${number}, thank you! It was more than the order costs; a person of the shop will give the rest back to you.`,
      partlyPaid: `We’ve received a part of what order ${number} costs. Thank you! Say “pay now” for the rest.`,
      revived: `We’ve received your payment for order ${number}. It had ended unpaid; now it stands again as you placed it. Thank you!`,
      kept: `Your payment for order ${number} has arrived, but the order does not need it any more. Your money is safe: a person of the shop will give it back to you.`,
      toCheck: `Your payment for order ${number} has arrived, but it does not fit the order. Your money is safe: a person of the shop will look into it.`,
      failed: `The payment for order ${number} did not go through. You can try again, with another card too: say “pay now”.`,
    })[effect],
  refundSent: (number, amount) => `We’ve sent ${amount} back to you for order ${number}, the way you paid.`,
};
