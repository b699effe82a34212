import type { Activity } from 'botbuilder';
import { formatMoney } from '../../domain/money.ts';
import type { ChangedOrder } from '../../domain/orders/changePlaced.ts';
import { repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import { cardMessage, facts, heading, plain, words } from './card.ts';
import { lineRow, sumRows } from './orderCard.ts';

/** A placed order as it would be, with what that does to the money, to be agreed to. */
export function changeCard(
  order: ChangedOrder,
  options: { number: number; paid: number; language: Language },
) {
  const { number, paid, language } = options;
  const says = repliesIn(language);
  const money = (amount: number) => formatMoney(amount, order.currency, language);
  const title = says.changeTitle(number);
  const left = paid > 0 && order.owed > 0 ? says.changeOwed(money(order.owed)) : '';
  const back = order.back > 0 ? says.changeBack(money(order.back)) : '';
  const contact = [order.contactName, order.contactPhone ?? order.contactEmail].filter(Boolean).join(', ');
  const ask = says.together([left, back, says.changeAsk]);
  const card: Partial<Activity> = cardMessage(
    says.spoken([
      title,
      says.lines(order.lines),
      [says.total, money(order.total)],
      [says.deliverTo, order.address ?? ''],
      ask,
    ]),
    [
      heading(title),
      ...order.lines.map((line) => lineRow({ ...line, left: line.quantity }, order.currency, language)),
      ...sumRows(order, language),
      facts([
        [says.deliverTo, plain(order.address ?? '')],
        [says.contact, plain(contact)],
      ]),
      words(ask),
    ],
  );
  const actions = [says.yes, says.no].map((said) => ({ type: 'imBack', title: said, value: said }));
  return { ...card, suggestedActions: { to: [], actions } };
}
