import { writeAudit } from '../../domain/audit.ts';
import { cityName } from '../../domain/customers/city.ts';
import { customerBrief } from '../../domain/customers/customerBrief.ts';
import type { Customer } from '../../domain/customers/customers.ts';
import { phoneForPeople } from '../../domain/customers/phone.ts';
import { searchCustomers } from '../../domain/customers/searchCustomers.ts';
import { formatMoney } from '../../domain/money.ts';
import {
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
} from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { explain, repliesIn } from '../replies/replies.ts';
import type { Turn } from '../turn.ts';

const MOST_SHOWN = 8;

/** The customer whom the words name; several are offered to choose from. */
export async function showCustomer(hearing: Hearing): Promise<void> {
  const { context, turn, understood } = hearing;
  if (turn.speaker.kind !== 'staff') return;
  const says = repliesIn(turn.language);
  const { customer, phone, email, name } = understood.entities;
  const text = phone ?? email ?? customer ?? name;
  if (!text) return void (await context.sendActivity(says.askCustomer));

  const found = await searchCustomers(turn.tx, { text, limit: MOST_SHOWN + 1 });
  await writeAudit(turn.tx, {
    actor: { as: 'staff', staffId: turn.speaker.staffId },
    action: 'customer.search',
    subject: 'customer',
    subjectId: found.map(({ id }) => id).join(' '),
    now: turn.now,
  });
  const [only] = found;
  if (!only) return void (await context.sendActivity(says.noCustomer(text)));
  if (found.length === 1) return showCustomerById(hearing, only.id);
  const title = found.length > MOST_SHOWN ? says.manyCustomers : says.customersFound(found.length);
  await context.sendActivity(
    cardMessage(title, [
      heading(title),
      ...found.slice(0, MOST_SHOWN).map((customer) => customerRow(customer, turn)),
    ]),
  );
}

function customerRow(customer: Customer, { language, tx }: Turn): Element {
  const phone = customer.phone && phoneForPeople(customer.phone, tx.vault.country);
  const where = [cityName(customer.city, language), customer.company, phone ?? customer.email];
  return row(
    [
      cell([words(plain(customer.name), { weight: 'bolder' })], 'stretch'),
      cell([quiet(plain(where.filter(Boolean).join(' · ')))], 'auto'),
    ],
    {
      separator: true,
      selectAction: {
        type: 'Action.Submit',
        title: customer.name,
        data: { verb: 'rep.customer', id: customer.id },
      },
    },
  );
}

/** Who they are and what they bought; that it was looked at is written down. */
export async function showCustomerById(
  { context, turn }: Pick<Hearing, 'context' | 'turn'>,
  customerId: string,
): Promise<void> {
  const { tx, now, language, speaker } = turn;
  if (speaker.kind !== 'staff') return;
  const says = repliesIn(language);
  const brief = await customerBrief(tx, {
    customerId,
    actor: { as: 'staff', staffId: speaker.staffId },
    now,
  });
  if (!brief.ok) return void (await context.sendActivity(explain(brief.problem, language)));

  const { customer, orders, spent, lastOrders } = brief.value;
  const rows = lastOrders.map((order) =>
    row(
      [
        cell([words(`${order.number} · ${says.lines(order.lines)}`)], 'stretch'),
        cell(
          [quiet(says.standing(order)), quiet(formatMoney(order.total, order.currency, language))],
          'auto',
        ),
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
  await context.sendActivity(
    cardMessage(says.spoken([customer.name, [says.ordersCount, String(orders)]]), [
      heading(plain(customer.name), cityName(customer.city, language)),
      facts([
        [says.phone, customer.phone && phoneForPeople(customer.phone, tx.vault.country)],
        [says.email, plain(customer.email ?? '')],
        [says.address, plain(customer.address ?? '')],
        [says.ordersCount, String(orders)],
        [says.spent, spent.map(({ total, currency }) => formatMoney(total, currency, language)).join(', ')],
      ]),
      ...(rows.length ? [strong(says.lastOrders), ...rows] : []),
    ]),
  );
}
