/** What a task about money is about. */
export interface MoneyDetail {
  /** the payment as its provider knows it: `stripe/cs_1` */
  payment: string;
  /** in minor units */
  amount: number;
  currency: string;
  /** the provider's word for what is wrong; '' when there is none */
  why: string;
}

/**
 * The detail of a task about money, as its row keeps it.
 * @example moneyDetail({ payment: 'stripe/cs_1', amount: 3000, currency: 'CNY', why: 'no answer' })
 * // 'stripe/cs_1: 3000 CNY, no answer'
 */
export const moneyDetail = ({ payment, amount, currency, why }: MoneyDetail): string =>
  `${payment}: ${amount} ${currency}${why && `, ${why}`}`.slice(0, MOST_LETTERS);

const MOST_LETTERS = 300;

/** What moneyDetail has written, or null when it is something else, such as a row of an earlier version. */
export function readMoneyDetail(detail: string): MoneyDetail | null {
  const [, payment = '', amount, currency = '', why = ''] =
    /^(\S+): (\d{1,15}) ([A-Z]{3})(?:, (.*))?$/s.exec(detail) ?? [];
  return amount === undefined ? null : { payment, amount: Number(amount), currency, why };
}

/** Our own words for what is wrong with a refund, beside those of providers. */
export const NO_ANSWER = 'no answer';
export const PROVIDER_OFF = 'provider is off';
/** it has gone, and the order's money could not be that much less */
export const NOT_BOOKED = 'gone, not booked';
