import type { Activity } from 'botbuilder';
import { formatMoney } from '../../domain/money.ts';
import { formatMoment } from '../dates.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import { cardMessage, facts, heading } from './card.ts';

/** A link to pay by, with what it is for. */
export interface PayLink {
  number: number;
  amount: number;
  currency: string;
  link: string;
  until: Date;
}

/** What is to be paid, by when, and the way there. */
export function payCard(pay: PayLink, options: { language: Language; timeZone: string }): Partial<Activity> {
  const { number, amount, currency, link, until } = pay;
  const { language, timeZone } = options;
  const says = repliesIn(language);
  const title = says.payTitle(number);
  const pairs: [string, string][] = [
    [says.payAmount, formatMoney(amount, currency, language)],
    [says.payUntil, formatMoment(until, language, timeZone)],
  ];
  const body = [heading(title), facts(pairs)];
  return cardMessage(says.spoken([title, ...pairs]), body, [{ title: says.payButton, url: link }]);
}
