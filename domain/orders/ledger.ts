import { Prisma } from '../../prisma/generated/sqlite/client.ts';
import type { Tx } from '../db.ts';

/**
 * receivable: what customers owe; revenue, tax, shipping: what an order's total is made of; cash: money that is here;
 * refunds: revenue given back; credit: money we keep for customers that buys nothing.
 */
export type Account = 'receivable' | 'revenue' | 'tax' | 'shipping' | 'cash' | 'refunds' | 'credit';

/** What an order's total is made of, in minor units. */
export interface OrderSum {
  total: number;
  tax: number;
  shippingFee: number;
}

/** What happened, as the books see it; amounts in minor units, above zero. */
export type LedgerEvent =
  | ({ kind: 'placed' | 'cancelled' } & OrderSum)
  /** other goods than were sold; `toCredit`: of what was paid, the part that buys nothing now (below zero: it buys again) */
  | { kind: 'changed'; before: OrderSum; after: OrderSum; toCredit: number }
  /** `toCredit`: the part of the payment that buys nothing */
  | { kind: 'paid'; amount: number; toCredit?: number }
  /** `ofCredit`: the part that had bought nothing; `ofDeposit`: of what was paid before the whole was; `tax`: within the rest */
  | { kind: 'refunded'; amount: number; ofCredit: number; ofDeposit: number; tax: number }
  /** expired, and paid after all: `amount` came now, `ofCredit` had been kept (below zero: this much is kept now) */
  | ({ kind: 'revived'; amount: number; ofCredit: number } & OrderSum);

export interface Posting {
  account: Account;
  /** signed: debits above zero */
  amount: number;
}

/**
 * The postings of one event; they always come to 0, and nothing is posted as 0.
 * @example postingsFor({ kind: 'paid', amount: 500 })
 * // [{ account: 'cash', amount: 500 }, { account: 'receivable', amount: -500 }]
 */
export function postingsFor(event: LedgerEvent): Posting[] {
  return Object.entries(amountsOf(event)).flatMap(([account, amount]) =>
    amount === 0 ? [] : [{ account: account as Account, amount }],
  );
}

type Amounts = Partial<Record<Account, number>>;

function amountsOf(event: LedgerEvent): Amounts {
  switch (event.kind) {
    case 'placed':
      return sale(event);
    case 'cancelled':
      return negative(sale(event));
    case 'changed': {
      const { receivable, ...sold } = difference(sale(event.after), sale(event.before));
      return { ...sold, receivable: receivable + event.toCredit, credit: -event.toCredit };
    }
    case 'paid': {
      const { amount, toCredit = 0 } = event;
      return { cash: amount, receivable: toCredit - amount, credit: -toCredit };
    }
    case 'refunded': {
      const { amount, ofCredit, ofDeposit, tax } = event;
      const refunds = amount - ofCredit - ofDeposit - tax;
      return { cash: -amount, credit: ofCredit, receivable: ofDeposit, tax, refunds };
    }
    case 'revived': {
      const { receivable: _paidAtOnce, ...sold } = sale(event);
      return { cash: event.amount, credit: event.ofCredit, ...sold };
    }
  }
}

const sale = ({ total, tax, shippingFee }: OrderSum) => ({
  receivable: total,
  revenue: tax + shippingFee - total,
  tax: -tax,
  shipping: -shippingFee,
});

const difference = (after: ReturnType<typeof sale>, before: ReturnType<typeof sale>) => ({
  receivable: after.receivable - before.receivable,
  revenue: after.revenue - before.revenue,
  tax: after.tax - before.tax,
  shipping: after.shipping - before.shipping,
});

const negative = (amounts: Amounts): Amounts =>
  Object.fromEntries(Object.entries(amounts).map(([account, amount]) => [account, -amount]));

/**
 * The tax within a refund of what was sold, such that all refunds of an order together hold exactly its tax.
 * @example taxOfRefund({ total: 300, tax: 100, refunded: 0 }, 100) // 33
 */
export function taxOfRefund(order: { total: number; tax: number; refunded: number }, amount: number): number {
  const { total, tax, refunded } = order;
  if (total === 0) return 0;
  const upTo = (sum: number) => Number((BigInt(tax) * BigInt(sum)) / BigInt(total));
  return upTo(refunded + amount) - upTo(refunded);
}

export interface LedgerTransaction {
  /** unique: the request's key, see history.ts */
  id: string;
  orderId: string;
  currency: string;
  event: LedgerEvent;
  at: Date;
}

/** Writes the postings of what happened, all with one statement. */
export async function post(tx: Tx, transactions: LedgerTransaction[]): Promise<void> {
  const rows = transactions.flatMap(ledgerRows);
  if (rows.length === 0) return;
  await tx.$executeRaw`INSERT INTO ${intoLedger} VALUES ${Prisma.join(rows)}`;
}

export const intoLedger = Prisma.sql`"LedgerEntry" ("transactionId", "account", "orderId", "amount", "currency", "at")`;

/** One row a posting, for `post` and for imports, which write many at once. */
export const ledgerRows = ({ id, orderId, currency, event, at }: LedgerTransaction): Prisma.Sql[] =>
  postingsFor(event).map(
    ({ account, amount }) => Prisma.sql`(${id}, ${account}, ${orderId}, ${amount}, ${currency}, ${at})`,
  );
