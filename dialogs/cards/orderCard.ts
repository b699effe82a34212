import type { Activity } from 'botbuilder';
import { formatMoney } from '../../domain/money.ts';
import type { Draft } from '../../domain/orders/draft.ts';
import { whyNot } from '../../domain/orders/orderMoves.ts';
import type { OrderView } from '../../domain/orders/orderView.ts';
import { progressLine } from '../../domain/orders/progress.ts';
import { formatDay } from '../dates.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';
import {
  atRight,
  type Button,
  cardMessage,
  cell,
  type Element,
  facts,
  heading,
  plain,
  quiet,
  row,
  strong,
  words,
} from './card.ts';

/** What is about to be ordered, to be looked at once more; its button orders exactly this version. */
export function confirmCard(draft: Draft, language: Language): Partial<Activity> {
  const says = repliesIn(language);
  const total = formatMoney(draft.total, draft.currency, language);
  const bound = { id: draft.id, version: draft.version };
  const text = says.spoken([
    says.lines(draft.lines),
    [says.total, total],
    [says.deliverTo, draft.address ?? ''],
    says.confirmAsk,
  ]);
  const contact = [draft.contactName, draft.contactPhone ?? draft.contactEmail].filter(Boolean).join(', ');
  return cardMessage(
    text,
    [
      heading(says.confirmTitle),
      ...draft.lines.map((line) => lineRow(line, draft.currency, language)),
      ...sumRows(draft, language),
      facts([
        [says.deliverTo, plain(draft.address ?? '')],
        [says.contact, plain(contact)],
      ]),
      words(says.confirmAsk),
    ],
    [
      { title: says.confirmButton, data: { verb: 'order.confirm', ...bound }, style: 'positive' },
      { title: says.changeButton, data: { verb: 'order.change', ...bound } },
      { title: says.cancelButton, data: { verb: 'order.drop', ...bound } },
    ],
  );
}

/** An order as its customer sees it, or with `forStaff` as the house does: who ordered, and what can be done next. */
export function orderCard(
  order: OrderView,
  options: { language: Language; timeZone: string; forStaff: boolean; paidOnline?: boolean },
): Partial<Activity> {
  const { language, timeZone, forStaff, paidOnline = false } = options;
  const says = repliesIn(language);
  const total = formatMoney(order.total, order.currency, language);
  const title = says.orderTitle(order.number);
  const tracking =
    order.shipment && [order.shipment.carrier, order.shipment.tracking].filter(Boolean).join(' ');
  return cardMessage(
    says.spoken([
      [title, says.standing(order)],
      ...(tracking ? [[says.tracking, tracking] as [string, string]] : []),
      says.lines(order.lines),
      [says.total, total],
    ]),
    [
      heading(title, says.standing(order)),
      ...(forStaff ? [words(plain(order.contactName ?? order.customerName ?? says.none))] : []),
      ...order.lines.map((line) => lineRow(line, order.currency, language)),
      ...sumRows(order, language),
      facts([
        [says.deliverTo, plain(order.address ?? '')],
        ...(forStaff
          ? ([[says.contact, plain(order.contactPhone ?? order.contactEmail ?? '')]] as [
              string,
              string | null,
            ][])
          : []),
        [says.setAside, forStaff ? says.lines(promisedLines(order)) : null],
        [says.tracking, tracking || null],
      ]),
      progress(order, language, timeZone),
    ],
    forStaff ? staffButtons(order, language) : customerButtons(order, language, paidOnline),
  );
}

/** The pieces on hand that wait for this order. */
const promisedLines = ({ lines }: OrderView) =>
  lines.flatMap((line) => (line.allocated > 0 ? [{ ...line, quantity: line.allocated }] : []));

interface PricedLine {
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  quantity: number;
  total: number;
  left?: number;
  productId: string;
}

/** A line with what it comes to, and with what is missing when there is not enough of it. */
export function lineRow(line: PricedLine, currency: string, language: Language): Element {
  const short = line.left !== undefined && line.left < line.quantity;
  const { productId, nameEn, nameZh, quantity } = line;
  const shortage = short
    ? [
        quiet(
          explain(
            {
              kind: 'outOfStock',
              short: [{ productId, nameEn, nameZh, wanted: quantity, left: line.left ?? 0 }],
            },
            language,
          ),
        ),
      ]
    : [];
  return row(
    [
      cell([words(repliesIn(language).line(line)), ...shortage], 'stretch'),
      cell([atRight(formatMoney(line.total, currency, language))], 'auto'),
    ],
    { spacing: 'small' },
  );
}

/** What the lines come to: what was taken off and what sending costs only where there is any. */
export function sumRows(
  sums: Pick<Draft, 'total' | 'discount' | 'shippingFee' | 'tax' | 'currency'>,
  language: Language,
): Element[] {
  const { total, discount, shippingFee, tax, currency } = sums;
  const says = repliesIn(language);
  const money = (amount: number) => formatMoney(amount, currency, language);
  return [
    ...(discount > 0 ? [sumRow(says.discount, money(-discount))] : []),
    ...(shippingFee > 0 ? [sumRow(says.shippingFee, money(shippingFee))] : []),
    totalRow(says.total, money(total)),
    ...(tax > 0
      ? [atRight(says.taxIncluded(money(tax)), { isSubtle: true, size: 'small', spacing: 'none' })]
      : []),
  ];
}

const sumRow = (name: string, amount: string) =>
  row([cell([words(name)], 'stretch'), cell([atRight(amount)], 'auto')], { spacing: 'small' });

const totalRow = (name: string, total: string) =>
  row([cell([strong(name)], 'stretch'), cell([atRight(total, { weight: 'bolder' })], 'auto')], {
    separator: true,
  });

/** "Placed 3 May › Paid 4 May": how far it has come. */
function progress(order: OrderView, language: Language, timeZone: string): Element {
  const says = repliesIn(language);
  const steps = progressLine(order, order.events).flatMap(({ step, at }) =>
    at ? [`${says.event(step)} ${formatDay(at, language, timeZone)}`] : [],
  );
  return quiet(steps.join(' › '));
}

/** `paidOnline`: the shop has somebody who takes the money. */
function customerButtons(order: OrderView, language: Language, paidOnline: boolean): Button[] {
  const { payNow, moveButton } = repliesIn(language);
  const { id, moves } = order;
  const pay: Button = { title: payNow, data: { verb: 'order.pay', id }, style: 'positive' };
  const cancel: Button = { title: moveButton.cancel, data: { verb: 'order.cancel', id } };
  return [
    ...(paidOnline && whyNot('pay', order) === null ? [pay] : []),
    ...(moves.includes('cancel') ? [cancel] : []),
  ];
}

function staffButtons(order: OrderView, language: Language): Button[] {
  const { moveButton } = repliesIn(language);
  const moves = ['pay', 'ship', 'deliver'] as const;
  return moves
    .filter((move) => order.moves.includes(move))
    .map((move) => ({ title: moveButton[move], data: { verb: `rep.${move}`, id: order.id } as const }));
}
