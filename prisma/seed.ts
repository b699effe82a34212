import { detailKinds, sealDetail } from '../domain/customers/contactDetails.ts';
import { addTerms } from '../domain/customers/searchTerms.ts';
import { settleStages } from '../domain/customers/settleStages.ts';
import type { Db, Tx } from '../domain/db.ts';
import { type LedgerEvent, postingsFor } from '../domain/orders/ledger.ts';
import { sealContact } from '../domain/orders/orderContact.ts';
import { saveProducts } from '../domain/products/saveProducts.ts';
import { type DemoShop, demoShop } from './demo/shop.ts';

const SEED = 1;
const BATCH = 100;
/** How many of the demo's orders are in; there only while it is being filled. */
const PROGRESS = 'demoOrders';
/** Stays: whoever asks later knows that nobody's real orders are in here. */
const DEMO = 'demoShop';

/**
 * Fills an empty database with the demo shop and returns true; false when it holds anything of its own. In batches,
 * since a transaction has 5 s and machines are slow; a start that was stopped in the middle is gone on with by the next.
 */
export async function seedDemo(db: Db, options: { now: Date; currency: string }): Promise<boolean> {
  const { now, currency } = options;
  const isEmpty = await db.read(async (tx) => (await tx.product.count()) + (await tx.staff.count()) === 0);
  if (!isEmpty && (await readProgress(db)) === null) return false;

  const shop = demoShop({ seed: SEED, now });
  if (isEmpty) await db.write((tx) => writePeople(tx, shop, options));
  // Another server may be filling it too: each batch is written by one of them, and all wait until it is whole.
  for (let done = await readProgress(db); done !== null; done = await readProgress(db)) {
    await writeBatch(db, { shop, currency, done });
  }
  await settleStages(db);
  return true;
}

function detailsOf(tx: Tx, customer: DemoShop['customers'][number]) {
  const { key: customerId, createdAt } = customer;
  return detailKinds.flatMap((kind) => {
    const id = `${customerId}/${kind}`;
    const value = customer[kind];
    return value
      ? [
          {
            id,
            customerId,
            kind,
            primaryFor: id,
            createdAt,
            ...textsOf(sealDetail(tx.vault, { id, kind, value })),
          },
        ]
      : [];
  });
}

/** Prisma's models know a sealed column as the text it is. */
const textsOf = <R extends object>(row: R) => row as { [column in keyof R]: string };

/** Whether this database was filled with the demo shop. */
export const isDemoShop = (db: Db): Promise<boolean> =>
  db.read(async (tx) => (await tx.counter.findUnique({ where: { name: DEMO } })) !== null);

const readProgress = (db: Db) =>
  db.read(async (tx) => (await tx.counter.findUnique({ where: { name: PROGRESS } }))?.value ?? null);

async function writePeople(
  tx: Tx,
  shop: DemoShop,
  { now, currency }: { now: Date; currency: string },
): Promise<void> {
  // The number of the last order is taken first: it makes a second server wait, and an order that comes early go on from it.
  const value = Math.max(...shop.orders.map(({ number }) => number));
  const mine = await tx.$executeRaw`
    INSERT INTO "Counter" ("name", "value") VALUES ('orderNumber', ${value}) ON CONFLICT DO NOTHING`;
  if (mine === 0) return;
  await tx.staff.createMany({
    data: shop.staff.map(({ key, ...person }, n) => ({
      id: key,
      ...person,
      createdAt: new Date(now.getTime() + n),
    })),
  });
  await saveProducts(tx, { products: shop.products.map((product) => ({ ...product, currency })), now });
  await tx.customer.createMany({
    data: shop.customers.map(({ key: id, ownerKey: ownerId, name, city, language, createdAt }) => ({
      ...{ id, ownerId, name, city, language, createdAt, ownedAt: createdAt, stageAt: createdAt },
    })),
  });
  await addTerms(
    tx,
    shop.customers.map(({ key: id, name }) => ({ id, name, company: '' })),
  );
  await tx.contactDetail.createMany({ data: shop.customers.flatMap((customer) => detailsOf(tx, customer)) });
  await tx.counter.createMany({ data: [PROGRESS, DEMO].map((name) => ({ name, value: 0 })) });
}

/** Writes the next orders and how far that is, together; nothing when another server was faster. */
async function writeBatch(
  db: Db,
  { shop, currency, done }: { shop: DemoShop; currency: string; done: number },
): Promise<void> {
  const orders = shop.orders.slice(done, done + BATCH);
  const next = done + orders.length;
  await db.write(async (tx) => {
    const mine = await tx.counter.updateMany({
      where: { name: PROGRESS, value: done },
      data: { value: next },
    });
    if (mine.count === 0) return;
    await writeOrders(tx, { ...shop, orders }, currency);
    if (next >= shop.orders.length) await tx.counter.delete({ where: { name: PROGRESS } });
  });
}

async function writeOrders(tx: Tx, shop: DemoShop, currency: string): Promise<void> {
  const products = new Map((await tx.product.findMany()).map((product) => [product.sku, product]));
  const customers = new Map(shop.customers.map((customer) => [customer.key, customer]));

  const rows = shop.orders.map((order) => {
    const customer = customers.get(order.customerKey);
    const lines = order.lines.flatMap(({ sku, quantity, unitPrice }, n) => {
      const product = products.get(sku);
      if (!product) return [];
      const { id: productId, nameEn, nameZh, unitEn, unitZh } = product;
      return [
        {
          orderId: order.key,
          position: n + 1,
          productId,
          nameEn,
          nameZh,
          unitEn,
          unitZh,
          quantity,
          unitPrice,
          total: quantity * unitPrice,
          shipped: order.shippedAt ? quantity : 0,
          delivered: order.deliveredAt ? quantity : 0,
        },
      ];
    });
    const total = lines.reduce((sum, line) => sum + line.total, 0);
    return { order, customer, lines, total };
  });

  await tx.order.createMany({
    data: rows.map(({ order, customer, total }) => ({
      id: order.key,
      number: order.number,
      status: order.status,
      payment: order.payment,
      fulfilment: order.fulfilment,
      customerId: order.customerKey,
      currency,
      total,
      paid: order.paidAt ? total : 0,
      refunded: order.payment === 'refunded' ? total : 0,
      ...textsOf(
        sealContact(tx.vault, order.key, {
          contactName: customer?.name ?? null,
          contactPhone: customer?.phone ?? null,
          contactEmail: customer?.email ?? null,
          address: order.address,
        }),
      ),
      city: order.city,
      createdAt: order.placedAt,
      updatedAt: order.placedAt,
      placedAt: order.placedAt,
    })),
  });
  await tx.orderLine.createMany({ data: rows.flatMap(({ lines }) => lines) });
  await tx.orderEvent.createMany({ data: rows.flatMap(({ order }) => eventsOf(order)) });
  await tx.payment.createMany({
    data: rows.flatMap(({ order, total }) =>
      order.paidAt
        ? [
            {
              id: `${order.key}/pay`,
              orderId: order.key,
              amount: total,
              method: 'manual',
              requestId: `${order.key}/pay`,
              createdAt: order.paidAt,
            },
          ]
        : [],
    ),
  });
  await tx.shipment.createMany({
    data: rows.flatMap(({ order }) =>
      order.shippedAt
        ? [
            {
              id: `${order.key}/ship`,
              orderId: order.key,
              carrier: order.carrier,
              tracking: order.tracking,
              requestId: `${order.key}/ship`,
              shippedAt: order.shippedAt,
              deliveredAt: order.deliveredAt,
            },
          ]
        : [],
    ),
  });
  await tx.refund.createMany({
    data: rows.flatMap(({ order, total }) =>
      order.payment === 'refunded'
        ? [
            {
              id: `${order.key}/refund`,
              orderId: order.key,
              amount: total,
              reason: 'demo',
              requestId: `${order.key}/refund`,
              createdAt: refundedAt(order),
            },
          ]
        : [],
    ),
  });
  await tx.ledgerEntry.createMany({
    data: rows.flatMap(({ order, total }) => postingsOf(order, total).map((row) => ({ ...row, currency }))),
  });
  for (const [id, quantity] of waitingPieces(rows)) {
    await tx.product.update({ where: { id }, data: { reserved: { increment: quantity } } });
  }
}

type DemoOrder = DemoShop['orders'][number];

const refundedAt = ({ cancelledAt, deliveredAt, placedAt }: DemoOrder) =>
  cancelledAt ?? deliveredAt ?? placedAt;

/** What open orders wait for is on hand beside what can be sold. */
function waitingPieces(rows: { order: DemoOrder; lines: { productId: string; quantity: number }[] }[]) {
  const waiting = new Map<string, number>();
  for (const { order, lines } of rows) {
    if (order.status !== 'placed' || order.shippedAt) continue;
    for (const { productId, quantity } of lines)
      waiting.set(productId, (waiting.get(productId) ?? 0) + quantity);
  }
  return [...waiting].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** What the demo's past is in the books, as each event would have posted it. */
function postingsOf(order: DemoOrder, total: number) {
  const sum = { total, tax: 0, shippingFee: 0 };
  const refund = { kind: 'refunded' as const, amount: total, ofCredit: 0, ofDeposit: 0, tax: 0 };
  const isRefunded = order.payment === 'refunded';
  const events: [string, LedgerEvent, Date | null][] = [
    ['place', { kind: 'placed', ...sum }, order.placedAt],
    ['pay', { kind: 'paid', amount: total }, order.paidAt],
    ['refund', refund, isRefunded ? refundedAt(order) : null],
    ['cancel', { kind: 'cancelled', ...sum }, order.payment === 'unpaid' ? order.cancelledAt : null],
  ];
  return events.flatMap(([name, event, at]) =>
    at
      ? postingsFor(event).map((posting) => ({
          ...{ transactionId: `${order.key}/${name}`, orderId: order.key, at },
          ...posting,
        }))
      : [],
  );
}

function eventsOf(order: DemoShop['orders'][number]) {
  const times: [string, Date | null][] = [
    ['placed', order.placedAt],
    ['paid', order.paidAt],
    ['shipped', order.shippedAt],
    ['delivered', order.deliveredAt],
    ['cancelled', order.cancelledAt],
  ];
  return times.flatMap(([kind, at]) =>
    at
      ? [
          {
            id: `${order.key}/${kind}`,
            orderId: order.key,
            kind,
            actor: kind === 'placed' ? 'customer' : 'import',
            door: kind === 'placed' ? 'chat' : 'import',
            at,
          },
        ]
      : [],
  );
}
