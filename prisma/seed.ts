import type { Db, Tx } from '../domain/db.ts';
import { saveProducts } from '../domain/products/saveProducts.ts';
import { type DemoShop, demoShop } from './demo/shop.ts';

const SEED = 1;
const BATCH = 100;

/**
 * Fills an empty database with the demo shop and returns true; false when there is a product or a person already.
 * One transaction: a start that is stopped in the middle leaves nothing.
 */
export async function seedDemo(db: Db, options: { now: Date; currency: string }): Promise<boolean> {
  const isEmpty = await db.read(async (tx) => (await tx.product.count()) + (await tx.staff.count()) === 0);
  if (!isEmpty) return false;
  const shop = demoShop({ seed: SEED, now: options.now });
  return db.write((tx) => writeShop(tx, shop, options));
}

async function writeShop(
  tx: Tx,
  shop: DemoShop,
  { now, currency }: { now: Date; currency: string },
): Promise<boolean> {
  // Asked again inside: another instance may have been faster.
  if ((await tx.staff.count()) > 0) return false;

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
  await writeOrders(tx, shop, currency);
  const last = Math.max(...shop.orders.map(({ number }) => number));
  await tx.counter.create({ data: { name: 'orderNumber', value: last } });
  return true;
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

  for (let start = 0; start < rows.length; start += BATCH) {
    const batch = rows.slice(start, start + BATCH);
    await tx.order.createMany({
      data: batch.map(({ order, customer, total }) => ({
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
    await tx.orderLine.createMany({ data: batch.flatMap(({ lines }) => lines) });
    await tx.orderEvent.createMany({ data: batch.flatMap(({ order }) => eventsOf(order)) });
    await tx.payment.createMany({
      data: batch.flatMap(({ order, total }) =>
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
      data: batch.flatMap(({ order }) =>
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
      data: batch.flatMap(({ order, total }) =>
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
