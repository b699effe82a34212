import { rememberContact } from '../../domain/customers/rememberContact.ts';
import type { Db, Tx } from '../../domain/db.ts';
import { newId } from '../../domain/ids.ts';
import type { Draft, WantedLine } from '../../domain/orders/draft.ts';
import { type PlacedOrder, placeOrder } from '../../domain/orders/placeOrder.ts';
import { saveDraft } from '../../domain/orders/saveDraft.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Problem } from '../../domain/problem.ts';
import { saveProducts } from '../../domain/products/saveProducts.ts';

export const NOW = new Date('2026-03-08T04:00:00.000Z');
export const later = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000);

/** The value of an outcome that a test needs to go on. */
export function valueIn<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`Refused: ${JSON.stringify(outcome.problem)}`);
  return outcome.value;
}

/** Why it was refused; fails the test when it was not. */
export function problemIn(outcome: Outcome<unknown>): Problem {
  if (outcome.ok) throw new Error(`Not refused: ${JSON.stringify(outcome.value)}`);
  return outcome.problem;
}

/** Puts a product on sale; returns its id. */
export async function addProduct(
  db: Db,
  given: { sku?: string; price?: number; stock?: number; currency?: string; active?: boolean } = {},
): Promise<string> {
  const sku = given.sku ?? newId();
  const product = {
    ...{ sku, nameEn: `Tea ${sku}`, nameZh: `茶 ${sku}`, aliases: ['cha'], unitEn: 'box', unitZh: '盒' },
    ...{ category: 'tea', price: 12_800, currency: 'CNY', stock: 100, ...given },
  };
  await db.write((tx) => saveProducts(tx, { products: [product], now: NOW }));
  const { id } = await db.read((tx) => tx.product.findUniqueOrThrow({ where: { sku } }));
  return id;
}

export const stockOf = async (db: Db, id: string): Promise<number> =>
  (await db.read((tx) => tx.product.findUniqueOrThrow({ where: { id } }))).stock;

/** A browser that nobody is known behind yet; returns the identity's id. */
export async function addVisitor(db: Db): Promise<string> {
  const id = newId();
  await db.write((tx) =>
    tx.channelIdentity.create({ data: { id, channel: 'web', externalId: id, createdAt: NOW } }),
  );
  return id;
}

/** A customer with a browser of their own; returns the customer's id. */
export async function addCustomer(db: Db, contact: { name?: string; phone?: string; email?: string } = {}) {
  const identityId = await addVisitor(db);
  const remembered = await db.write((tx) =>
    rememberContact(tx, {
      identityId,
      name: '林悦',
      phone: '13800001234',
      language: 'zh',
      now: NOW,
      ...contact,
    }),
  );
  return valueIn(remembered).id;
}

export const wholeContact = {
  contactName: '林悦',
  contactPhone: '13800001234',
  address: '上海市静安区愚园路 8 号',
};

/** A draft with everything in it, in a conversation of its own. */
export async function addDraft(
  db: Db,
  options: { lines: WantedLine[]; customerId?: string | undefined },
): Promise<Draft & { conversationId: string }> {
  const conversationId = newId();
  const saved = await db.write((tx) =>
    saveDraft(tx, { ...wholeContact, ...options, conversationId, now: NOW }),
  );
  return { ...valueIn(saved), conversationId };
}

/** Says yes to a draft; `requestId` defaults to one made of the draft. */
export function place(
  tx: Tx,
  options: { draft: Draft & { conversationId: string }; customerId: string; requestId?: string; now?: Date },
): Promise<Outcome<PlacedOrder>> {
  const { draft, customerId, requestId = `place ${draft.id}`, now = NOW } = options;
  const { id: orderId, version, conversationId } = draft;
  const actor = { as: 'customer' as const, customerId };
  return placeOrder(tx, {
    ...{ orderId, version, conversationId, customerId, requestId, actor, now },
    ...{ door: 'chat', expiryHours: 72 },
  });
}

/** An order placed by a customer of its own. */
export async function addPlaced(db: Db, lines: WantedLine[]): Promise<PlacedOrder & { customerId: string }> {
  const customerId = await addCustomer(db);
  const draft = await addDraft(db, { lines, customerId });
  return { ...valueIn(await db.write((tx) => place(tx, { draft, customerId }))), customerId };
}

/** Everything the database knows that an order could have changed, to be compared before and after. */
export const everything = (db: Db) =>
  db.read(async (tx) => ({
    products: await tx.product.findMany({ orderBy: { id: 'asc' } }),
    orders: await tx.order.findMany({ orderBy: { id: 'asc' } }),
    lines: await tx.orderLine.findMany({ orderBy: [{ orderId: 'asc' }, { position: 'asc' }] }),
    events: await tx.orderEvent.findMany({ orderBy: { id: 'asc' } }),
    payments: await tx.payment.findMany({ orderBy: { id: 'asc' } }),
    shipments: await tx.shipment.findMany({ orderBy: { id: 'asc' } }),
    refunds: await tx.refund.findMany({ orderBy: { id: 'asc' } }),
    returns: await tx.return.findMany({ orderBy: { id: 'asc' } }),
    ledger: await tx.ledgerEntry.findMany({ orderBy: [{ transactionId: 'asc' }, { account: 'asc' }] }),
    tasks: await tx.task.findMany({ orderBy: { id: 'asc' } }),
    customers: await tx.customer.findMany({ orderBy: { id: 'asc' } }),
    counters: await tx.counter.findMany({ orderBy: { name: 'asc' } }),
    audit: await tx.auditEntry.count(),
  }));

export const staff = { as: 'staff' as const, staffId: 'rep-lin' };

/** A request of the staff with a name of its own. */
export const byStaff = (orderId: string) => ({
  ...{ orderId, requestId: newId(), actor: staff, door: 'chat' as const, now: NOW },
});

/** What an order's accounts come to; those at 0 are left out. */
export async function ledgerOf(db: Db, orderId: string): Promise<Record<string, number>> {
  const rows = await db.read((tx) =>
    tx.ledgerEntry.groupBy({ by: ['account'], where: { orderId }, _sum: { amount: true } }),
  );
  const sums = rows.map(({ account, _sum }) => [account, _sum.amount ?? 0] as const);
  return Object.fromEntries(sums.filter(([, amount]) => amount !== 0));
}
