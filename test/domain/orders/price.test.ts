import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LedgerEvent, postingsFor, taxOfRefund } from '../../../domain/orders/ledger.ts';
import { discountOf, priceOrder, spread, taxWithin } from '../../../domain/orders/price.ts';
import { priceOfPieces } from '../../../domain/orders/refundOrder.ts';

const minor = (max: number) => fc.integer({ min: 0, max });
const sum = (amounts: number[]) => amounts.reduce((total, amount) => total + amount, 0);
const reduction = fc.oneof(
  fc.record({ kind: fc.constant('percent' as const), value: minor(10_000) }),
  fc.record({ kind: fc.constant('amount' as const), value: minor(3_000_000) }),
);
const discount = fc.option(reduction.map((given) => ({ ...given, reason: 'r', by: 'staff:a' })));
const line = fc.record({
  quantity: fc.integer({ min: 1, max: 999 }),
  unitPrice: minor(1_000_000),
  taxRate: minor(3_000),
  discount,
});

describe('a price', () => {
  it('has parts that sum to the total, whatever is ordered and taken off', () => {
    fc.assert(
      fc.property(
        fc.array(line, { minLength: 1, maxLength: 12 }),
        discount,
        minor(50_000),
        (lines, off, fee) => {
          const price = priceOrder(lines, off, fee);
          expect(sum(price.lines.map(({ total }) => total)) - price.discount + price.shippingFee).toBe(
            price.total,
          );
          expect(sum(price.lines.map(({ orderDiscount }) => orderDiscount))).toBe(price.discount);
          expect(sum(price.lines.map(({ tax }) => tax))).toBe(price.tax);
          for (const [index, priced] of price.lines.entries()) {
            const { quantity = 0, unitPrice = 0 } = lines[index] ?? {};
            expect(priced.total).toBe(quantity * unitPrice - priced.discount);
            expect(priced.orderDiscount).toBeLessThanOrEqual(priced.total);
            expect(priced.tax).toBeLessThanOrEqual(priced.total - priced.orderDiscount);
            expect(Math.min(priced.total, priced.orderDiscount, priced.tax)).toBeGreaterThanOrEqual(0);
          }
        },
      ),
    );
  });

  it('spreads a discount with no line more than one coin from its exact share', () => {
    fc.assert(
      fc.property(
        fc.array(minor(2_000_000_000), { minLength: 1, maxLength: 50 }),
        minor(10_000),
        (weights, percent) => {
          const whole = sum(weights);
          const amount = discountOf(whole, { kind: 'percent', value: percent });
          const shares = spread(amount, weights);
          expect(sum(shares)).toBe(whole === 0 ? 0 : amount);
          const exact = (weight: number) =>
            Number((BigInt(amount) * BigInt(weight) * 1000n) / BigInt(whole)) / 1000;
          for (const [index, share] of shares.entries())
            if (whole > 0) expect(Math.abs(share - exact(weights[index] ?? 0))).toBeLessThanOrEqual(1);
        },
      ),
    );
  });

  it.each([
    [999, { kind: 'percent', value: 1_000 } as const, 100], // 99.9
    [5, { kind: 'percent', value: 1_000 } as const, 1], // 0.5: half up
    [4, { kind: 'percent', value: 1_000 } as const, 0],
    [500, { kind: 'amount', value: 900 } as const, 500],
    [500, null, 0],
  ])('of %i with %o loses %i', (amount, off, expected) => {
    expect(discountOf(amount, off)).toBe(expected);
  });

  it.each([
    [11_300, 1_300, 1_300],
    [100, 1_300, 12], // 11.504
    [100, 0, 0],
    [0, 1_300, 0],
  ])('of %i includes at %i basis points a tax of %i', (amount, rate, tax) => {
    expect(taxWithin(amount, rate)).toBe(tax);
  });

  it('given back piece by piece is given back whole', () => {
    const net = fc.record({
      quantity: fc.integer({ min: 1, max: 50 }),
      total: minor(1_000_000),
      orderDiscount: fc.constant(0),
    });
    fc.assert(
      fc.property(net, (line) => {
        const each = Array.from({ length: line.quantity }, (_, refunded) =>
          priceOfPieces({ ...line, refunded }, 1),
        );
        expect(sum(each)).toBe(line.total);
        expect(Math.min(...each)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

describe('the ledger', () => {
  const sale = fc
    .tuple(minor(1_000_000), minor(1_000_000), minor(1_000_000))
    .map(([goods, tax, shippingFee]) => ({ total: goods + tax + shippingFee, tax, shippingFee }));
  const event: fc.Arbitrary<LedgerEvent> = fc.oneof(
    sale.map((order) => ({ kind: 'placed' as const, ...order })),
    sale.map((order) => ({ kind: 'cancelled' as const, ...order })),
    fc
      .tuple(minor(1_000_000), minor(1_000_000))
      .map(([amount, toCredit]) => ({ kind: 'paid' as const, amount, toCredit })),
    fc
      .tuple(minor(1_000_000), minor(1_000), minor(1_000), minor(1_000))
      .map(([amount, ofCredit, ofDeposit, tax]) => ({
        kind: 'refunded' as const,
        amount,
        ofCredit,
        ofDeposit,
        tax,
      })),
    fc.tuple(sale, minor(1_000_000)).map(([order, amount]) => ({
      kind: 'revived' as const,
      ...order,
      amount,
      ofCredit: order.total - amount,
    })),
  );

  it('posts nothing that does not come to zero, and no zero', () => {
    fc.assert(
      fc.property(event, (happened) => {
        const postings = postingsFor(happened);
        expect(sum(postings.map(({ amount }) => amount))).toBe(0);
        expect(postings.every(({ amount }) => amount !== 0)).toBe(true);
        expect(new Set(postings.map(({ account }) => account)).size).toBe(postings.length);
      }),
    );
  });

  it('takes a placed order back wholly when it is cancelled', () => {
    fc.assert(
      fc.property(sale, (order) => {
        const both = [
          ...postingsFor({ kind: 'placed', ...order }),
          ...postingsFor({ kind: 'cancelled', ...order }),
        ];
        const balance = new Map<string, number>();
        for (const { account, amount } of both) balance.set(account, (balance.get(account) ?? 0) + amount);
        expect([...balance.values()].every((amount) => amount === 0)).toBe(true);
      }),
    );
  });

  it('gives back exactly an order’s tax with refunds of any size', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100_000_000 }), { minLength: 1, maxLength: 8 }),
        minor(100),
        (refunds, share) => {
          const total = sum(refunds);
          const tax = Math.floor((total * share) / 100);
          let refunded = 0;
          let given = 0;
          for (const amount of refunds) {
            given += taxOfRefund({ total, tax, refunded }, amount);
            refunded += amount;
          }
          expect(given).toBe(tax);
        },
      ),
    );
  });
});
