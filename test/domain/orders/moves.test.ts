import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../../../domain/ids.ts';
import type { Axes } from '../../../domain/orders/axes.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../../../domain/orders/deliverOrder.ts';
import { whyNot } from '../../../domain/orders/orderMoves.ts';
import { orderView } from '../../../domain/orders/orderView.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import {
  addPlaced,
  addProduct,
  everything,
  later,
  NOW,
  problemIn,
  staff,
  stockOf,
  valueIn,
} from '../testShop.ts';

const doMove = { pay: recordPayment, ship: shipOrder, deliver: deliverOrder, cancel: cancelOrder };
type Moved = keyof typeof doMove;
const moves = Object.keys(doMove) as Moved[];
const axesOf = ({ status, payment, fulfilment }: Axes) => ({ status, payment, fulfilment });

onEachDatabase('a placed order', (provider) => {
  let database: TestDatabase;
  let tea: string;
  beforeAll(async () => {
    database = await makeDatabase(provider);
    tea = await addProduct(database.db, { stock: 1_000 });
  });
  afterAll(() => database.drop());

  const placed = (quantity = 1) => addPlaced(database.db, [{ productId: tea, quantity }]);
  const move = (name: Moved, orderId: string, more: Partial<Parameters<typeof cancelOrder>[1]> = {}) =>
    database.db.write((tx) =>
      doMove[name](tx, { orderId, requestId: newId(), actor: staff, door: 'chat', now: NOW, ...more }),
    );
  const view = (orderId: string) =>
    database.db.write((tx) => orderView(tx, { orderId, actor: staff, now: NOW })).then(valueIn);

  it('follows the table on every path, and what the table forbids changes nothing', async () => {
    const pathTo = async (path: Moved[]) => {
      const { id } = await placed();
      for (const step of path) valueIn(await move(step, id));
      return view(id);
    };
    const seen = new Map<string, Moved[]>([[JSON.stringify(axesOf(await pathTo([]))), []]]);
    for (const path of seen.values()) {
      const order = await pathTo(path);
      for (const name of moves) {
        const rule = whyNot(name, order);
        if (!rule) {
          const next = JSON.stringify(axesOf(await pathTo([...path, name])));
          seen.set(next, seen.get(next) ?? [...path, name]);
          continue;
        }
        const before = await everything(database.db);
        const problem = { kind: 'moveNotAllowed', move: name, rule, ...axesOf(order) };
        expect(problemIn(await move(name, order.id))).toEqual(problem);
        expect(await everything(database.db)).toEqual(before);
      }
    }
    expect(seen.size).toBe(7);
  });

  it('paid, shipped and delivered is completed, with the whole story in its history', async () => {
    const { id, total } = await placed(2);
    await move('pay', id, { now: later(1) });
    await database.db.write((tx) =>
      shipOrder(tx, {
        orderId: id,
        requestId: 's',
        actor: staff,
        door: 'chat',
        carrier: 'SF',
        tracking: 'SF123',
        now: later(2),
      }),
    );
    const moved = valueIn(await move('deliver', id, { now: later(3) }));
    expect(moved).toMatchObject({
      status: 'completed',
      payment: 'paid',
      fulfilment: 'delivered',
      repeat: false,
    });

    const found = await view(id);
    expect(found.events.map(({ kind }) => kind)).toEqual([
      'placed',
      'paid',
      'shipped',
      'delivered',
      'completed',
    ]);
    expect(found.events[2]).toMatchObject({ actor: 'staff:rep-lin', detail: 'SF SF123', at: later(2) });
    expect(found.shipment).toEqual({
      carrier: 'SF',
      tracking: 'SF123',
      shippedAt: later(2),
      deliveredAt: later(3),
    });
    expect(found.moves).toEqual(['refund', 'return']);
    const payments = await database.db.read((tx) => tx.payment.findMany({ where: { orderId: id } }));
    expect(payments).toMatchObject([{ amount: total, recordedBy: 'staff:rep-lin', createdAt: later(1) }]);
  });

  it('is completed by cash on delivery too', async () => {
    const { id } = await placed();
    const path = ['ship', 'deliver', 'pay'] as const;
    for (const [minute, name] of path.entries()) valueIn(await move(name, id, { now: later(minute) }));
    expect((await view(id)).events.map(({ kind }) => kind).slice(-2)).toEqual(['paid', 'completed']);
  });

  it('cancelled gives its goods back, also of a product off sale and a product twice over', async () => {
    const { db } = database;
    const [a, b] = [await addProduct(db, { stock: 5 }), await addProduct(db, { stock: 5 })];
    const { id } = await addPlaced(db, [
      { productId: a, quantity: 2 },
      { productId: b, quantity: 5 },
    ]);
    await db.write((tx) => tx.product.update({ where: { id: b }, data: { active: false } }));
    expect([await stockOf(db, a), await stockOf(db, b)]).toEqual([3, 0]);
    valueIn(
      await db.write((tx) =>
        cancelOrder(tx, {
          orderId: id,
          requestId: 'c',
          actor: staff,
          door: 'chat',
          reason: 'too late',
          now: NOW,
        }),
      ),
    );
    expect([await stockOf(db, a), await stockOf(db, b)]).toEqual([5, 5]);
    expect((await view(id)).events.at(-1)).toMatchObject({ kind: 'cancelled', detail: 'too late' });
  });

  it('moved by staff is in the audit log, by its customer in its history only', async () => {
    const { id, customerId } = await placed();
    await move('ship', id);
    const own = await placed();
    valueIn(await move('cancel', own.id, { actor: { as: 'customer', customerId: own.customerId } }));
    const audit = (subjectId: string) =>
      database.db.read((tx) =>
        tx.auditEntry.findMany({ where: { subjectId }, select: { action: true, actor: true } }),
      );
    expect(await audit(id)).toEqual([{ action: 'order.ship', actor: 'staff:rep-lin' }]);
    expect(await audit(own.id)).toEqual([]);
    expect(customerId).not.toBe(own.customerId);
  });

  describe('and its customer', () => {
    it('may cancel it, and may not say that it is paid, shipped or there', async () => {
      const { id, customerId } = await placed();
      const actor = { as: 'customer' as const, customerId };
      const before = await everything(database.db);
      for (const name of ['pay', 'ship', 'deliver'] as const) {
        expect(problemIn(await move(name, id, { actor }))).toMatchObject({
          kind: 'moveNotAllowed',
          move: name,
        });
      }
      expect(await everything(database.db)).toEqual(before);
      expect(valueIn(await move('cancel', id, { actor })).status).toBe('cancelled');
    });

    it('is not somebody else: another’s order and no order are one answer', async () => {
      const { id } = await placed();
      const actor = { as: 'customer' as const, customerId: (await placed()).customerId };
      const before = await everything(database.db);
      for (const name of moves) {
        const theirs = await move(name, id, { actor });
        expect(theirs).toEqual(await move(name, newId(), { actor }));
        expect(problemIn(theirs)).toEqual({ kind: 'orderNotFound' });
      }
      expect(await everything(database.db)).toEqual(before);
    });
  });

  it.each(moves)('asked to %s twice under one request does it once', async (name) => {
    const { id } = await placed();
    if (name === 'deliver') await move('ship', id);
    const first = valueIn(await move(name, id, { requestId: 'r' }));
    const before = await everything(database.db);
    expect(valueIn(await move(name, id, { requestId: 'r' }))).toEqual({ ...first, repeat: true });
    expect(await everything(database.db)).toEqual(before);
  });

  it('one request may move two orders: "1001 and 1002 are paid"', async () => {
    const [a, b] = [await placed(), await placed()];
    const both = await Promise.all([a, b].map(({ id }) => move('pay', id, { requestId: 'both' })));
    expect(both.map((moved) => valueIn(moved).repeat)).toEqual([false, false]);
  });

  it('cancelled by eight at once gives its goods back once', async () => {
    const { db } = database;
    const rare = await addProduct(db, { stock: 4 });
    const { id } = await addPlaced(db, [{ productId: rare, quantity: 4 }]);
    const results = await Promise.all(Array.from({ length: 8 }, () => move('cancel', id)));
    expect(results.filter(({ ok }) => ok).length).toBe(1);
    expect(
      results.filter(({ ok }) => !ok).every((result) => problemIn(result).kind === 'moveNotAllowed'),
    ).toBe(true);
    expect(await stockOf(db, rare)).toBe(4);
  });

  it('paid and shipped at once is both', async () => {
    for (let round = 0; round < 10; round++) {
      const { id } = await placed();
      const moved = await Promise.all([move('pay', id), move('ship', id)]);
      expect(moved.every(({ ok }) => ok)).toBe(true);
      expect(await view(id)).toMatchObject({ payment: 'paid', fulfilment: 'shipped', version: 4 });
    }
  });

  it('paid and cancelled at once is one of the two, never both', async () => {
    for (let round = 0; round < 10; round++) {
      const { id, total } = await placed();
      const [paid, cancelled] = await Promise.all([move('pay', id), move('cancel', id)]);
      expect([paid?.ok, cancelled?.ok].sort()).toEqual([false, true]);
      const sum = await database.db.read((tx) =>
        tx.payment.aggregate({ where: { orderId: id }, _sum: { amount: true } }),
      );
      expect(sum._sum.amount ?? 0).toBe(paid?.ok ? total : 0);
    }
  });
});
