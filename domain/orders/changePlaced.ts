import { cityOf } from '../customers/city.ts';
import { type Contact, readContact } from '../customers/contact.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { addTask, finishTasks } from '../tasks/tasks.ts';
import {
  type Draft,
  type OfferedProduct,
  type PricedDraft,
  priceLines,
  readLines,
  type WantedLine,
} from './draft.ts';
import { writeLines } from './draftLines.ts';
import {
  changeOrder,
  type FoundLine,
  type FoundOrder,
  type MovedOrder,
  type MovePlan,
  type MoveRequest,
} from './moveOrder.ts';
import { findOffer } from './offer.ts';
import type { Order, OrderContact, PlacedLine } from './order.ts';
import { changedFields, sealContact } from './orderContact.ts';
import { whyNotChanged } from './orderMoves.ts';
import { exchangeStock } from './stock.ts';

/** What is wanted otherwise in a placed order; what is not given stays. */
export interface OrderChange {
  /** all lines, one a product */
  lines?: WantedLine[] | undefined;
  /** where to send it and whom to ask */
  contact?: Contact | undefined;
}

/** A placed order as it would be, to be looked at before a yes; amounts in minor units. */
export interface ChangedOrder extends Draft {
  /** what would then be left to pay */
  owed: number;
  /** what of the customer's money would then buy nothing and has to go back */
  back: number;
}

/**
 * What an order would be after a change, or why it cannot be; writes nothing. A line that does not grow keeps the price
 * it was sold at; one that grows, and one that is new, is at today's. Discounts and the shipping fee stay as agreed.
 */
export async function previewChange(
  tx: Tx,
  options: { order: Order; change: OrderChange },
): Promise<Outcome<ChangedOrder>> {
  const { order, change } = options;
  const planned = await planContent(tx, order, change);
  if (!planned.ok) return planned;
  const { contact, priced } = planned.value;
  const sums = priced ?? { ...order, lines: order.lines.map((line) => ({ ...line, left: line.quantity })) };
  const { paid, credit } = moneyAfter(order, sums.total);
  const { id, version, customerId, currency } = order;
  return done({
    ...{ id, version, customerId, currency, ...contact },
    ...{ tax: sums.tax, shippingFee: sums.shippingFee, discount: sums.discount, total: sums.total },
    lines: sums.lines,
    owed: sums.total - paid,
    back: Math.max(0, credit - order.credit),
  });
}

/**
 * Changes goods, contact or address of a placed order of which nothing has left, exactly as it was shown: another version or
 * total is refused. More that it costs is owed; what is paid too much is kept as credit, and a task gives it back.
 */
export function changePlaced(
  tx: Tx,
  options: MoveRequest & { change: OrderChange; version: number; total: number },
): Promise<Outcome<MovedOrder>> {
  const { change, version, total } = options;
  return changeOrder(tx, {
    ...options,
    move: 'edit',
    plan: async (order) => {
      if (order.version !== version) return refuse({ kind: 'orderChanged', version: order.version });
      if (order.onItsWayBack > 0) return refuseChange('hasNoRefund', order);
      const content = await planContent(tx, order, change);
      if (!content.ok) return content;
      if ((content.value.priced?.total ?? order.total) !== total) return refuse({ kind: 'priceChanged' });
      return done(planOf(tx, { ...options, order, content: content.value }));
    },
  });
}

interface Content {
  contact: OrderContact;
  /** undefined: the goods stay as they are */
  priced: PricedDraft | undefined;
}

async function planContent(tx: Tx, order: Order, change: OrderChange): Promise<Outcome<Content>> {
  const rule = whyNotChanged(order);
  if (rule) return refuseChange(rule, order);
  const read = readContact(change.contact ?? {});
  if (!read.ok) return read;
  const contact = contactAfter(order, read.value);
  if (!change.lines) return done({ contact, priced: undefined });

  const wanted = readLines(change.lines);
  if (!wanted.ok) return wanted;
  const { id: orderId, conversationId } = order;
  const offer = await findOffer(tx, { orderId, conversationId, lines: wanted.value, status: 'placed' });
  if (!offer.ok) return offer;
  const products = offer.value.products.map((product) => soldAs(product, order, wanted.value));
  const short = shortOf(products, order, wanted.value);
  if (short.length > 0) return refuse({ kind: 'outOfStock', short });
  const priced = priceLines(wanted.value, products, offer.value.terms);
  if (priced.ok && priced.value.currency !== order.currency) return refuse({ kind: 'currenciesDiffer' });
  return priced.ok ? done({ contact, priced: priced.value }) : priced;
}

const contactAfter = (order: OrderContact, { name, phone, email, address }: Contact): OrderContact => ({
  contactName: name ?? order.contactName,
  contactPhone: phone ?? order.contactPhone,
  contactEmail: email ?? order.contactEmail,
  address: address ?? order.address,
});

const refuseChange = (rule: NonNullable<ReturnType<typeof whyNotChanged>>, order: Order) => {
  const { status, payment, fulfilment } = order;
  return refuse({ kind: 'orderNotEditable', rule, status, payment, fulfilment });
};

const lineOfProduct = <L extends { productId: string }>(lines: L[], productId: string): L | undefined =>
  lines.find((line) => line.productId === productId);

/** Goods of which no more are taken than before stay as they were sold, whatever has become of the product. */
function soldAs(product: OfferedProduct, order: Order, wanted: WantedLine[]): OfferedProduct {
  const sold = lineOfProduct(order.lines, product.productId);
  const asked = lineOfProduct(wanted, product.productId);
  if (!sold || !asked || asked.quantity > sold.quantity) return product;
  const { nameEn, nameZh, unitEn, unitZh, unitPrice, taxRate } = sold;
  const as = { nameEn, nameZh, unitEn, unitZh, unitPrice, taxRate, currency: order.currency };
  return { ...product, ...as, active: true };
}

function shortOf(products: OfferedProduct[], { lines }: Order, wanted: WantedLine[]) {
  return wanted.flatMap(({ productId, quantity }) => {
    const product = lineOfProduct(products, productId);
    const had = lineOfProduct(lines, productId)?.quantity ?? 0;
    if (!product || quantity - had <= Math.max(product.left, 0)) return [];
    const { nameEn, nameZh, left } = product;
    return [{ productId, nameEn, nameZh, wanted: quantity, left: Math.max(left, 0) + had }];
  });
}

/** All that is held buys what the order costs now; the rest is kept until it is given back. */
function moneyAfter({ paid, credit }: { paid: number; credit: number }, total: number) {
  const held = paid + credit;
  const buys = Math.min(held, total);
  return { paid: buys, credit: held - buys };
}

function planOf(
  tx: Tx,
  options: MoveRequest & { order: FoundOrder; content: Content; change: OrderChange },
): MovePlan {
  const { order, content, now } = options;
  const { contact, priced } = content;
  const changed = [...(priced ? ['lines'] : []), ...changedFields(order, contact)];
  const after = priced ?? order;
  const { total, tax, shippingFee, discount } = after;
  const money = { total, ...moneyAfter(order, total) };
  return {
    head: { tax, discount, ...contact, city: cityOf(contact.address ?? '') },
    money,
    ...(priced && { lines: placedLines(priced, order.lines) }),
    kinds: () => ['edited', ...(money.credit > order.credit ? ['moneyKept' as const] : [])],
    detail: changed.join(' '), // which and not what: a history is for ever, and people's addresses are not
    posting: {
      kind: 'changed',
      before: order,
      after: { total, tax, shippingFee },
      toCredit: money.credit - order.credit,
    },
    write: async (key, moved) => {
      const sealed = sealContact(tx.vault, order.id, moved);
      await tx.$executeRaw`
        UPDATE "Order" SET "total" = ${total}, "tax" = ${tax}, "discount" = ${discount}, "city" = ${moved.city},
          "contactName" = ${sealed.contactName}, "contactPhone" = ${sealed.contactPhone},
          "contactEmail" = ${sealed.contactEmail}, "address" = ${sealed.address}
        WHERE "id" = ${order.id} AND "version" = ${moved.version}`;
      if (priced) await exchangeGoods(tx, order, priced);
      await followCredit(tx, { key, orderId: order.id, before: order.credit, after: moved.credit, now });
    },
  };
}

/** What was promised to a line stays promised as far as the line still wants it. */
const placedLines = ({ lines }: PricedDraft, before: FoundLine[]): FoundLine[] =>
  lines.map(({ left: _left, reduction: _reduction, ...line }) => {
    const was = lineOfProduct(before, line.productId);
    const allocated = Math.min(was?.allocated ?? 0, line.quantity);
    const figures = { shipped: 0, delivered: 0, returned: 0, refunded: 0, allocated };
    const product = { stock: 0, reserved: 0, backorder: false, promised: 0, ...stockOf(was) };
    return { ...line, ...figures, ...product };
  });

const stockOf = (line: FoundLine | undefined) =>
  line && { stock: line.stock, reserved: line.reserved, backorder: line.backorder, promised: line.promised };

async function exchangeGoods(tx: Tx, order: FoundOrder, { lines }: PricedDraft): Promise<void> {
  const grown = lines.map(({ productId, quantity, unitPrice }) => ({
    ...{ productId, unitPrice },
    quantity: quantity - (lineOfProduct(order.lines, productId)?.quantity ?? 0),
  }));
  const shrunk = order.lines.map((line: PlacedLine) => {
    const left = lineOfProduct(lines, line.productId)?.quantity ?? 0;
    const { productId, quantity, allocated } = line;
    return { productId, quantity: quantity - left, allocated: allocated - Math.min(allocated, left) };
  });
  const some = ({ quantity }: { quantity: number }) => quantity > 0;
  await exchangeStock(tx, { taken: grown.filter(some), given: shrunk.filter(some) });
  await writeLines(tx, { orderId: order.id, lines, before: order.lines.length });
}

async function followCredit(
  tx: Tx,
  options: { key: string; orderId: string; before: number; after: number; now: Date },
): Promise<void> {
  const { key, orderId, before, after, now } = options;
  const task = { kind: 'refundDue', subject: 'order', subjectId: orderId, now } as const;
  if (after > before) await addTask(tx, { ...task, requestId: `${key}/refund` });
  if (before > 0 && after === 0) await finishTasks(tx, task);
}
