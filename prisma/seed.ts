import type { Db, Tx } from '../domain/db.ts';
import { saveProducts } from '../domain/products/saveProducts.ts';
import { type DemoShop, demoShop } from './demo/shop.ts';

const SEED = 1;
const BATCH = 100;
/** How many of the demo's orders are in; there only while it is being filled. */
const PROGRESS = 'demoOrders';

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
  return true;
}

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
    data: shop.customers.map(({ key, ownerKey, ...customer }) => ({
      id: key,
      ownerId: ownerKey,
      ...customer,
    })),
  });
  await tx.counter.create({ data: { name: PROGRESS, value: 0 } });
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
      contactName: customer?.name,
      contactPhone: customer?.phone,
      contactEmail: customer?.email,
      address: order.address,
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
              createdAt: order.cancelledAt ?? order.deliveredAt ?? order.placedAt,
            },
          ]
        : [],
    ),
  });
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
            at,
          },
        ]
      : [],
  );
}
