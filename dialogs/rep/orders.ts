import { writeAudit } from '../../domain/audit.ts';
import { formatMoney } from '../../domain/money.ts';
import { findOrderByNumber } from '../../domain/orders/findOrderByNumber.ts';
import { listOrdersOfDay } from '../../domain/orders/listOrders.ts';
import { orderView } from '../../domain/orders/orderView.ts';
import { periodOf } from '../../domain/period.ts';
import {
  atRight,
  cardMessage,
  cell,
  type Element,
  heading,
  plain,
  quiet,
  row,
  words,
} from '../cards/card.ts';
import { orderCard } from '../cards/orderCard.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import { actorOf } from '../roles.ts';

const MOST_SHOWN = 10;

/** The orders of the rep's own day: the newest ones, and how many and how much in all. */
export async function showOrdersToday({ context, turn }: Hearing): Promise<void> {
  const { tx, now, language, speaker, shop } = turn;
  const says = repliesIn(language);
  const timeZone = speaker.kind === 'staff' ? speaker.timeZone : shop.timeZone;
  const { from, to } = periodOf('today', { now, timeZone });
  const day = await listOrdersOfDay(tx, { from, to, limit: MOST_SHOWN });
  if (speaker.kind === 'staff') {
    const actor = { as: 'staff', staffId: speaker.staffId } as const;
    await writeAudit(tx, { actor, action: 'order.list', subject: 'order', subjectId: 'today', now });
  }
  if (day.count === 0) return void (await context.sendActivity(says.noOrdersToday));

  const [sum] = day.revenue;
  const title = says.ordersToday(day.count, sum ? formatMoney(sum.total, sum.currency, language) : says.none);
  const rows: Element[] = day.orders.map((order) =>
    row(
      [
        cell([words(String(order.number), { weight: 'bolder' })], '56px'),
        cell(
          [words(plain(order.contactName ?? says.none)), { ...quiet(says.standing(order)), spacing: 'none' }],
          'stretch',
        ),
        cell([atRight(formatMoney(order.total, order.currency, language))], 'auto'),
      ],
      {
        separator: true,
        selectAction: {
          type: 'Action.Submit',
          title: says.orderTitle(order.number),
          data: { verb: 'rep.show', id: order.id },
        },
      },
    ),
  );
  const hidden = day.count - day.orders.length;
  const more = hidden > 0 ? [quiet(says.more(hidden))] : [];
  await context.sendActivity(cardMessage(title, [heading(title), ...rows, ...more]));
}

/** One order with what can be done to it. */
export async function showOrder(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  const { tx, language } = turn;
  const { orderNumber } = understood.entities;
  if (!orderNumber) return void (await context.sendActivity(repliesIn(language).askOrderNumber));
  const found = await findOrderByNumber(tx, { number: orderNumber });
  if (!found.ok) return void (await context.sendActivity(explain(found.problem, language)));
  await showOrderById(hearing, found.value.id);
}

/** The same from a button. */
export async function showOrderById(
  { context, turn }: Pick<Hearing, 'context' | 'turn'>,
  orderId: string,
): Promise<void> {
  const { tx, language, speaker, shop } = turn;
  const actor = actorOf(speaker);
  if (!actor) return;
  const view = await orderView(tx, { orderId, actor, now: turn.now });
  if (!view.ok) return void (await context.sendActivity(explain(view.problem, language)));
  const timeZone = speaker.kind === 'staff' ? speaker.timeZone : shop.timeZone;
  await context.sendActivity(orderCard(view.value, { language, timeZone, forStaff: true }));
}
