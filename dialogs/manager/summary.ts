import type { TurnContext } from 'botbuilder';
import { cityName } from '../../domain/customers/city.ts';
import { formatMoney } from '../../domain/money.ts';
import type { Summary } from '../../domain/reports/summary.ts';
import {
  atRight,
  cardMessage,
  cell,
  type Element,
  facts,
  heading,
  quiet,
  row,
  strong,
  words,
} from '../cards/card.ts';
import type { Hearing } from '../handlers.ts';
import { type Period, repliesIn } from '../replies/replies.ts';
import type { Language } from '../understanding/language.ts';

/** Starts adding up; the figures come as a turn of their own, since they may read more than a turn should wait for. */
export async function askSummary({ context, turn, understood }: Hearing): Promise<void> {
  const says = repliesIn(turn.language);
  if (turn.speaker.kind !== 'staff' || turn.speaker.role !== 'manager') {
    await context.sendActivity(says.onlyForManagers);
    return;
  }
  const { timeZone } = turn.speaker;
  turn.jobs.push({
    kind: 'summary',
    period: understood.entities.period ?? 'today',
    language: turn.language,
    timeZone,
  });
  await context.sendActivity(says.addingUp);
}

interface SummaryTold {
  ok: boolean;
  job: { period: Period; language: Language };
  found?: Summary;
}

/** Shows the figures that came back, in the language they were asked for. */
export async function tellSummary(context: TurnContext, told: SummaryTold): Promise<void> {
  const { period, language } = told.job;
  await context.sendActivity(
    told.ok && told.found ? summaryCard(told.found, period, language) : repliesIn(language).jobFailed,
  );
}

/** Orders, revenue and where it came from. */
export function summaryCard(found: Summary, period: Period, language: Language) {
  const says = repliesIn(language);
  const money = (minor: number) => formatMoney(minor, found.currency, language);
  const compared = says.comparedWith(period, percentChange(found.previous.revenue, found.revenue));
  const title = says.summaryTitle(period);
  const cities = citiesOf(found, language);

  return cardMessage(
    says.spoken([title, [says.orders, String(found.orders)], [says.revenue, money(found.revenue)], compared]),
    [
      heading(title),
      words(money(found.revenue), { size: 'extraLarge', weight: 'bolder', spacing: 'small' }),
      quiet(compared),
      facts([
        [says.orders, String(found.orders)],
        [says.averageOrder, found.averageOrder === null ? says.none : money(found.averageOrder)],
        [says.newCustomers, String(found.newCustomers)],
        [says.cancelledOrders, String(found.cancelled)],
        [says.unpaid, String(found.unpaid)],
        [says.toShip, String(found.toShip)],
      ]),
      ...(cities.length ? [strong(says.byCity), ...bars(cities, money)] : [quiet(says.noOrdersInPeriod)]),
    ],
  );
}

/** The cities by name, and one last row for the rest and for addresses that tell no city. */
function citiesOf({ cities, rest }: Summary, language: Language): { name: string; revenue: number }[] {
  const named = cities.filter(({ city }) => city !== '');
  const unnamed = cities.filter(({ city }) => city === '');
  const elsewhere = unnamed.reduce((sum, { revenue }) => sum + revenue, rest.revenue);
  const rows = named.map(({ city, revenue }) => ({ name: cityName(city, language), revenue }));
  return elsewhere > 0 ? [...rows, { name: repliesIn(language).elsewhere, revenue: elsewhere }] : rows;
}

const BAR = 12;

/** A row for each city with a bar of text; pictures come with the manager's own issue. */
function bars(cities: { name: string; revenue: number }[], money: (minor: number) => string): Element[] {
  const most = Math.max(...cities.map(({ revenue }) => revenue), 1);
  return cities.map(({ name, revenue }) =>
    row(
      [
        cell([words(name, { wrap: false })], '96px'),
        cell(
          [
            words('█'.repeat(Math.max(1, Math.round((BAR * revenue) / most))), {
              color: 'accent',
              wrap: false,
            }),
          ],
          'stretch',
        ),
        cell([atRight(money(revenue))], 'auto'),
      ],
      { spacing: 'small' },
    ),
  );
}

/** @example percentChange(200, 250) // 25 */
export function percentChange(before: number, now: number): number | null {
  return before === 0 ? null : Math.round(((now - before) / before) * 100);
}
