import type { ImportSummary } from '../../domain/imports/importRetail.ts';
import type { SkipReason } from '../../domain/imports/retailRow.ts';
import { formatMoney } from '../../domain/money.ts';
import type { Result } from './commands.ts';
import { crmLines } from './crm/crmLines.ts';
import type { ShownKey } from './keys.ts';
import { learnLines } from './learnWords.ts';
import type { Person } from './people.ts';
import { table } from './table.ts';
import { transferLines } from './transfer/transferLines.ts';

/** What a command's result looks like in a terminal, line by line; `out` is the file that it wrote. */
export function linesOf(result: Result, out?: string): string[] {
  switch (result.kind) {
    case 'link':
      return linkLines(result);
    case 'removed':
      return [`${result.name} can no longer sign in; their sessions have ended.`];
    case 'crm':
      return crmLines(result);
    case 'key':
      return keyLines(result);
    case 'keys':
      return keyTable(result.keys);
    case 'revoked':
      return [`The key ${result.hint}… of ${result.name} opens nothing any more.`];
    case 'people':
      return peopleLines(result.people);
    case 'imported':
      return importLines(result.summary, result.shopCurrency);
    case 'records':
    case 'imports':
    case 'undone':
    case 'exported':
      return transferLines(result, out);
    case 'unheard':
    case 'accepted':
    case 'rejected':
      return learnLines(result);
  }
}

function linkLines({ name, role, link, isNew }: Extract<Result, { kind: 'link' }>): string[] {
  const who = isNew ? `${name} is in as a ${role}.` : `${name} (${role}):`;
  return [`${who} This link signs in once, within 24 hours:`, `  ${link}`];
}

function keyLines({ name, key, scopes, expiresAt }: Extract<Result, { kind: 'key' }>): string[] {
  const until = expiresAt ? `until ${expiresAt.slice(0, 10)}` : 'until it is revoked';
  return [`A key of ${name} for ${scopes.join(', ')}, ${until}. It is shown this once:`, `  ${key}`];
}

function keyTable(keys: ShownKey[]): string[] {
  if (keys.length === 0) return ['No keys yet: npm run staff -- key "NAME" --scopes orders:read'];
  const rows = keys.map(({ hint, name, scopes, createdAt, expiresAt, isOver }) => {
    const until = expiresAt?.slice(0, 10) ?? '-';
    return [`${hint}…`, name, scopes.join(','), createdAt.slice(0, 10), until, isOver ? 'over' : 'in force'];
  });
  return table([['Key', 'Person', 'Scopes', 'Made', 'Expires', 'Status'], ...rows]);
}

function peopleLines(people: Person[]): string[] {
  if (people.length === 0) return ['Nobody yet: npm run staff -- add "NAME" --role rep|manager'];
  const rows = people.map(({ name, role, team, language, active, id }) => {
    return [name, role, team || '-', language, active ? 'active' : 'left', id];
  });
  return table([['Name', 'Role', 'Team', 'Language', 'Status', 'Id'], ...rows]);
}

const skipped = {
  noInvoice: 'without an invoice number',
  noStockCode: 'without a stock code',
  quantityNotWhole: 'quantity is not a whole number',
  quantityZero: 'quantity is 0',
  quantitySign: 'quantity below 0 in a sale, or above 0 in a cancellation',
  priceNotANumber: 'price is not a number',
  priceNegative: 'price below 0',
  dateBroken: 'date is not one',
  tooLarge: 'amount is too large for one order',
} satisfies Record<SkipReason, string>;

function importLines(summary: ImportSummary, shopCurrency: string): string[] {
  const { added, currency } = summary;
  if (summary.stopped)
    return [`Stopped: ${added.orders} new orders are in, each whole. The same command goes on.`];

  const hints: string[] = [];
  const isNothingNew = Object.values(added).every((count) => count === 0);
  if (isNothingNew) hints.push('Everything in this file was here already: nothing was added.');
  if (currency !== shopCurrency) {
    hints.push(
      `The shop's currency is ${shopCurrency}: set SHOP_CURRENCY=${currency} so that its figures count these orders.`,
    );
  }
  return [...table(figures(summary)), ...(hints.length > 0 ? ['', ...hints] : [])];
}

function figures({ rows, file, added, money, creditLines, currency }: ImportSummary): string[][] {
  const amount = (minor: number) => formatMoney(minor || 0, currency, 'en'); // and not -£0.00
  const left = rows.read - rows.accepted;
  return [
    ['', 'in the file', 'added'],
    ['Rows', count(rows.read), ''],
    ['  imported', count(rows.accepted), ''],
    ['  skipped', count(left), ''],
    ...rows.skipped.map((skip) => [`    ${skipped[skip.reason]}`, count(skip.count), '']),
    ['Customers', count(file.customers), count(added.customers)],
    ['Products', count(file.products), count(added.products)],
    ['Orders', count(file.orders), count(added.orders)],
    ['  lines', count(file.lines), count(added.lines)],
    ['Cancellation lines', count(file.cancellationLines), ''],
    ['  refunds on orders', '', count(added.refunds)],
    ['  without an order', count(creditLines), ''],
    ['Orders come to', amount(money.orders), ''],
    ['  refunds on orders', amount(-money.refunds), ''],
    ['  credits without an order', amount(-money.credits), ''],
    ['All imported rows', amount(money.orders - money.refunds - money.credits), ''],
  ];
}

const count = (number: number) => number.toLocaleString('en');
