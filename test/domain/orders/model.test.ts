import { afterAll, beforeAll, expect, it } from 'vitest';
import { applyAllocation } from '../../../domain/allocation/applyAllocation.ts';
import type { Tx } from '../../../domain/db.ts';
import { newId } from '../../../domain/ids.ts';
import { cancelOrder } from '../../../domain/orders/cancelOrder.ts';
import { deliverOrder } from '../../../domain/orders/deliverOrder.ts';
import { expireOrders } from '../../../domain/orders/expireOrders.ts';
import { keepPayment } from '../../../domain/orders/keepPayment.ts';
import { placeOrder } from '../../../domain/orders/placeOrder.ts';
import { recordPayment } from '../../../domain/orders/recordPayment.ts';
import { refundOrder } from '../../../domain/orders/refundOrder.ts';
import { returnOrder } from '../../../domain/orders/returnOrder.ts';
import { saveDraft } from '../../../domain/orders/saveDraft.ts';
import { shipOrder } from '../../../domain/orders/shipOrder.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { integerBetween, pick, type Random, seededRandom } from '../../../prisma/demo/random.ts';
import { patience, SEED, size, tell } from '../../spine/sizes.ts';
import { makeDatabase, onEachDatabase, type TestDatabase } from '../../support/database.ts';
import { auditBooks, balanced } from '../books.ts';
import { addCustomer, addProduct, NOW, staff, valueIn, wholeContact } from '../testShop.ts';
import {
  doInModel,
  type ModelOrder,
  type ModelShop,
  type Operation,
  type Pieces,
  REFUND_LIMIT,
} from './shopModel.ts';

const PRICE = 700;
const STOCKS = [60, 60, 60, 0]; // the last can be ordered beyond what is there, and is short for most of the time
const RECENT = 60; // what an operation or the expiry can have touched

onEachDatabase('random operations on orders', (provider) => {
  const operations = size({ test: provider === 'sqlite' ? 800 : 400, ci: 1_200, soak: 20_000 });
  let database: TestDatabase;
  let customerId: string;
  let productIds: string[];
  beforeAll(async () => {
    database = await makeDatabase(provider);
    customerId = await addCustomer(database.db);
    productIds = [];
    for (const stock of STOCKS) productIds.push(await addProduct(database.db, { price: PRICE, stock }));
    await database.db.write((tx) =>
      tx.product.update({ where: { id: productIds[3] ?? '' }, data: { backorder: true } }),
    );
  });
  afterAll(() => database.drop());

  it(`agree with a model at each of ${operations} steps (seed ${SEED})`, { timeout: patience }, async () => {
    const random = seededRandom(SEED);
    const model: ModelShop = {
      products: STOCKS.map((onHand, n) => ({ onHand, reserved: 0, backorder: n === 3 })),
      orders: [],
    };
    const ids: string[] = [];
    const verdicts = new Map<string, number>();
    let now = NOW.getTime();
    for (let step = 0; step < operations; step++) {
      now += integerBetween(random, 0, 3_600_000);
      const operation = anyOperation(random, model, now);
      const expected = doInModel(model, operation);
      const { verdict, id } =
        expected === 'left out'
          ? { verdict: expected, id: '' }
          : await carryOut(operation, ids, new Date(now), random);
      if (operation.do === 'place' && verdict === 'done') ids.push(id);
      const counted = `${operation.do} ${verdict}`;
      verdicts.set(counted, (verdicts.get(counted) ?? 0) + 1);

      expect(verdict, `step ${step}: ${JSON.stringify(operation)}`).toBe(expected);
      const touched = 'order' in operation ? [operation.order] : [ids.length - 1];
      const seen = step % 100 === 99 ? [...ids.keys()].slice(-RECENT) : touched;
      for (const index of seen) await compare(model.orders[index], ids[index], `step ${step}`);
      await compareStock(model, `step ${step}`);
      if (step % 500 === 499) expect(await auditBooks(database.db)).toEqual(balanced);
    }
    for (const index of ids.keys()) await compare(model.orders[index], ids[index], 'in the end');
    expect(await auditBooks(database.db)).toEqual(balanced);
    tell(
      'orders agree with a model',
      provider,
      `${operations} operations, ${verdicts.size} kinds of answers`,
    );
    if (provider === 'sqlite') expect([...verdicts.keys()]).toContain('ship promisedElsewhere');
    expect(verdicts.size).toBeGreaterThan(provider === 'sqlite' ? 25 : 15); // it met most of what can happen
  });

  async function carryOut(operation: Operation, ids: string[], now: Date, random: Random) {
    if (operation.do === 'place') return placeNew(operation, now);
    if (operation.do === 'expire') {
      await database.db.write((tx) => expireOrders(tx, { now, limit: 10_000 }));
      return { verdict: 'done', id: '' };
    }
    if (operation.do === 'arrive') {
      const where = { id: productIds[operation.product] ?? '' };
      await database.db.write((tx) =>
        tx.product.update({ where, data: { stock: { increment: operation.quantity } } }),
      );
      return { verdict: 'done', id: '' };
    }
    const id = ids[operation.order] ?? 'nobody';
    const request = { orderId: id, requestId: newId(), actor: staff, door: 'rest' as const, now };
    const ask = () => askFor(operation, request);
    const outcome = await ask();
    if (outcome.ok && operation.do !== 'allocate' && random() < 0.1)
      expect(valueIn(await ask())).toMatchObject({ repeat: true }); // the answer was lost
    return { verdict: verdictOf(outcome), id };
  }

  type Asked = Exclude<Operation, { do: 'place' | 'expire' | 'arrive' }>;
  type Request = Parameters<typeof deliverOrder>[1];
  function askFor(operation: Asked, request: Request): Promise<Outcome<unknown>> {
    const places = (pieces: Pieces | null) =>
      pieces?.map(({ line, quantity }) => ({ position: line + 1, quantity }));
    return database.db.write<Outcome<unknown>>((tx) => {
      switch (operation.do) {
        case 'pay':
          return recordPayment(tx, { ...request, amount: operation.amount ?? undefined });
        case 'keep':
          return keepPayment(tx, { ...request, amount: operation.amount, method: '' });
        case 'refund':
          return refundOrder(tx, {
            ...request,
            ...{ amount: operation.amount ?? undefined, lines: places(operation.pieces) },
            ...{ reason: '', approvalLimit: REFUND_LIMIT },
          });
        case 'ship':
          return shipOrder(tx, { ...request, lines: places(operation.pieces) });
        case 'return':
          return returnOrder(tx, {
            ...request,
            ...{ lines: places(operation.pieces), restocked: operation.restocked, reason: '' },
          });
        case 'allocate':
          return allocatePieces(tx, { orderId: request.orderId, pieces: operation.pieces, now: request.now });
        case 'deliver':
          return deliverOrder(tx, request);
        case 'cancel':
          return cancelOrder(tx, request);
      }
    });
  }

  async function placeNew({ lines }: Operation & { do: 'place' }, now: Date) {
    const conversationId = newId();
    const wanted = lines.map(({ product, quantity }) => ({ productId: productIds[product] ?? '', quantity }));
    const { id, version } = valueIn(
      await database.db.write((tx) =>
        saveDraft(tx, { ...wholeContact, conversationId, customerId, lines: wanted, now }),
      ),
    );
    const outcome = await database.db.write((tx) =>
      placeOrder(tx, {
        ...{ orderId: id, version, conversationId, customerId, requestId: newId(), now },
        ...{ actor: { as: 'customer', customerId }, door: 'chat', expiryHours: 72 },
      }),
    );
    return { verdict: verdictOf(outcome), id };
  }

  async function compare(expected: ModelOrder | undefined, id: string | undefined, step: string) {
    if (!expected || !id) return;
    const order = await database.db.read((tx) =>
      tx.order.findUniqueOrThrow({ where: { id }, include: { lines: { orderBy: { position: 'asc' } } } }),
    );
    const { total, paid, refunded, credit, expiresAt } = expected;
    const status = expected.ended !== 'no' ? 'cancelled' : expected.isCompleted ? 'completed' : 'placed';
    expect(order, step).toMatchObject({
      ...{ status, total, paid, refunded, credit },
      expiresAt: expiresAt === null ? null : new Date(expiresAt),
      lines: expected.lines.map(({ quantity, shipped, delivered, returned, refunded, allocated }) => ({
        ...{ quantity, shipped, delivered, returned, refunded, allocated },
      })),
    });
  }

  async function compareStock(model: ModelShop, step: string) {
    const rows = await database.db.read((tx) =>
      tx.product.findMany({ select: { id: true, stock: true, reserved: true } }),
    );
    const found = productIds.map((id) => rows.find((row) => row.id === id));
    const expected = model.products.map(({ onHand, reserved }) => ({ stock: onHand - reserved, reserved }));
    expect(found, step).toMatchObject(expected);
  }
});

/** Applies a plan that gives these pieces, as it would be kept a moment before. */
async function allocatePieces(tx: Tx, options: { orderId: string; pieces: Pieces; now: Date }) {
  const { orderId, pieces, now } = options;
  const { version, lines } = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: { include: { product: true } } },
  });
  const gets = pieces.flatMap(({ line, quantity }) =>
    lines
      .filter(({ position }) => position === line + 1)
      .map(({ position, productId }) => ({ position, productId, pieces: quantity })),
  );
  const products = lines.map(({ product: { id, stock, reserved, allocated } }) => ({
    ...{ productId: id, stock, reserved, allocated },
  }));
  const plan = { whole: false, products, orders: [{ orderId, version, gets }] };
  const id = newId();
  await tx.allocationPlan.create({
    data: { id, staffId: staff.staffId, plan: JSON.stringify(plan), createdAt: now },
  });
  return applyAllocation(tx, { planId: id, actor: staff, door: 'rest', now });
}

const verdictOf = (outcome: Outcome<unknown>): string => {
  if (outcome.ok) return 'done';
  const { problem } = outcome;
  return problem.kind === 'moveNotAllowed' ? `${problem.kind} ${problem.rule}` : problem.kind;
};

/** Mostly about the last few orders, so that they meet everything that can become of one. */
function anyOperation(random: Random, shop: ModelShop, now: number): Operation {
  if (shop.orders.length === 0 || random() < 0.15) {
    const products = [0, 1, 2, 3].filter(() => random() < 0.4);
    const lines = (products.length ? products : [0]).map((product) => ({
      product,
      quantity: integerBetween(random, 1, 4),
    }));
    return { do: 'place', lines, price: PRICE, now };
  }
  if (random() < 0.03) return { do: 'expire', now };
  if (random() < 0.04) return { do: 'arrive', product: integerBetween(random, 0, 3), quantity: 2 };

  const order = Math.max(0, shop.orders.length - 1 - Math.floor(random() ** 2 * 40));
  const amount = random() < 0.4 ? null : integerBetween(random, 1, 2_500);
  const what = pick(random, [
    'pay',
    'pay',
    'keep',
    'refund',
    'ship',
    'ship',
    'allocate',
    'allocate',
    'deliver',
    'return',
    'return',
    'cancel',
  ] as const);
  switch (what) {
    case 'pay':
      return { do: what, order, amount };
    case 'keep':
      return { do: what, order, amount: amount ?? shop.orders[order]?.total ?? 1 };
    case 'refund':
      return random() < 0.5
        ? { do: what, order, amount: null, pieces: anyPieces(random) }
        : { do: what, order, amount, pieces: null };
    case 'ship':
      return { do: what, order, pieces: random() < 0.5 ? null : anyPieces(random) };
    case 'allocate':
      return {
        do: what,
        order,
        pieces: [
          {
            line: Math.max(0, (shop.orders[order]?.lines.length ?? 0) - 1),
            quantity: integerBetween(random, 1, 4),
          },
        ],
      };
    case 'return':
      return {
        do: what,
        order,
        pieces: random() < 0.5 ? null : anyPieces(random),
        restocked: random() < 0.8,
      };
    default:
      return { do: what, order };
  }
}

const anyPieces = (random: Random): Pieces =>
  Array.from({ length: integerBetween(random, 1, 2) }, () => ({
    line: integerBetween(random, 0, 3),
    quantity: integerBetween(random, 0, 3),
  }));
