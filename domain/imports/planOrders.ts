import { cityOf } from '../customers/city.ts';
import type { Tx } from '../db.ts';
import { idsTogether } from '../ids.ts';
import type { Planned } from './importRecords.ts';
import type { PastLine, PastOrder } from './pastOrder.ts';
import { findOwners, whoIs } from './planCustomers.ts';
import { type GivenBuyer, type GivenLine, type GivenOrder, priceGiven } from './readOrder.ts';
import type { Refused } from './rowProblem.ts';
import { listOf } from './rows.ts';

/** Finds which orders are here already, whose the others are and what they sell, and says what is to be written. */
export async function planOrders(tx: Tx, orders: GivenOrder[]): Promise<Planned<PastOrder>[]> {
  if (orders.length === 0) return [];
  const there = await findThere(tx, orders);
  const buyers = await findBuyers(
    tx,
    orders.map(({ customer }) => customer),
  );
  const goods = await findGoods(tx, orders);
  const nextId = idsTogether();
  return orders.map((order, place) => {
    const known = there(order);
    if (known)
      return isSame(known, order) ? { kind: 'there' } : failed({ problem: { kind: 'anotherOrder' } });
    const buyer = buyers[place] ?? { problem: { kind: 'customerUnknown' } };
    if ('problem' in buyer) return failed(buyer);
    const at = order.lines.findIndex(({ sku }) => !goods.has(sku));
    if (at >= 0) return failed({ problem: { kind: 'productUnknown', sku: order.lines[at]?.sku ?? '' }, at });
    return { kind: 'new', plan: pastOrder(order, { id: nextId(), buyer, goods }) };
  });
}

const failed = (refused: Refused) => ({ kind: 'failed', ...refused }) as const;

/** What an order of a file is known by here. */
const refOf = ({ ref }: GivenOrder): string => `file:${ref}`;

interface KnownOrder {
  externalRef: string | null;
  number: number;
  placedAt: Date;
  total: number;
}

const DAY_MS = 24 * 3_600_000;

/** A spreadsheet may have dropped the zone of a time, which is less than a day. */
const isSameDay = ({ placedAt }: KnownOrder, { standing }: GivenOrder) =>
  Math.abs(placedAt.getTime() - standing.at.placed.getTime()) < DAY_MS;

const isSame = (known: KnownOrder, order: GivenOrder) =>
  isSameDay(known, order) && known.total === order.total;

/**
 * The order that a file means: one imported under its number; or one of ours that has this number and was placed then,
 * for the file may be our own. Another shop's number says nothing of ours.
 */
async function findThere(
  tx: Tx,
  orders: GivenOrder[],
): Promise<(order: GivenOrder) => KnownOrder | undefined> {
  const imported = await tx.$queryRaw<KnownOrder[]>`
    SELECT "externalRef", "number", "placedAt", "total" FROM "Order" WHERE "externalRef" IN (${listOf(orders.map(refOf))})`;
  const numbers = orders.flatMap(({ ref }) => (/^[1-9]\d{0,8}$/.test(ref) ? [Number(ref)] : []));
  const numbered =
    numbers.length === 0
      ? []
      : await tx.$queryRaw<KnownOrder[]>`
          SELECT "externalRef", "number", "placedAt", "total" FROM "Order" WHERE "number" IN (${listOf(numbers)})`;
  const byRef = new Map(imported.map((order) => [order.externalRef, order]));
  const byNumber = new Map(numbered.map((order) => [String(order.number), order]));
  return (order) => {
    const own = byNumber.get(order.ref);
    return byRef.get(refOf(order)) ?? (own && isSameDay(own, order) ? own : undefined);
  };
}

interface Buyer {
  id: string;
  name: string;
}

/** Who each order is of. Somebody's phone or e-mail finds them; of several who have it the name tells; a name alone counts too. */
async function findBuyers(tx: Tx, buyers: GivenBuyer[]): Promise<(Buyer | Refused)[]> {
  const owners = await findOwners(tx, buyers);
  const fits = buyers.map((buyer) => whoIs(tx.vault, buyer, owners).fits);
  const names = buyers.flatMap(({ name }) => name ?? []);
  const known = await tx.$queryRaw<Buyer[]>`
    SELECT "id", "name" FROM "Customer" WHERE "id" IN (${listOf(fits.flat())})
    UNION SELECT "id", "name" FROM "Customer" WHERE "name" IN (${listOf(names)}) AND "name" <> '' AND "mergedInto" IS NULL`;
  const byId = new Map(known.map((customer) => [customer.id, customer]));
  const namesakes = new Map<string, Buyer[]>();
  for (const customer of known)
    namesakes.set(customer.name, [...(namesakes.get(customer.name) ?? []), customer]);
  return buyers.map(({ name = '', phone, email }, place) => {
    const fitting = (fits[place] ?? []).flatMap((id) => byId.get(id) ?? []);
    if (fitting.length > 1)
      return only(
        fitting.filter((customer) => customer.name === name),
        'severalFit',
      );
    if (fitting.length === 1 || phone || email) return only(fitting, 'customerUnknown');
    const called = namesakes.get(name) ?? [];
    return only(called, called.length === 0 ? 'customerUnknown' : 'severalNamed');
  });
}

const only = (
  [customer, another]: Buyer[],
  kind: 'customerUnknown' | 'severalFit' | 'severalNamed',
): Buyer | Refused => (customer && !another ? customer : { problem: { kind } });

interface Good {
  id: string;
  sku: string;
  nameEn: string;
  nameZh: string;
  unitEn: string;
  unitZh: string;
  taxRate: number;
}

async function findGoods(tx: Tx, orders: GivenOrder[]): Promise<Map<string, Good>> {
  const skus = [...new Set(orders.flatMap(({ lines }) => lines.map(({ sku }) => sku)))];
  const rows = await tx.$queryRaw<Good[]>`
    SELECT "id", "sku", "nameEn", "nameZh", "unitEn", "unitZh", "taxRate" FROM "Product" WHERE "sku" IN (${listOf(skus)})`;
  return new Map(rows.map((row) => [row.sku, row]));
}

function pastOrder(
  order: GivenOrder,
  { id, buyer, goods }: { id: string; buyer: Buyer; goods: Map<string, Good> },
): PastOrder {
  const { contact, namesRecipient, standing, currency, note, ref } = order;
  const lines = order.lines.map((line) => ({
    ...line,
    taxRate: line.taxRate ?? goods.get(line.sku)?.taxRate ?? 0,
  }));
  const price = priceGiven(lines, order);
  const { phone = null, email = null, address = null } = contact;
  const name = contact.name ?? (namesRecipient ? null : buyer.name || null);
  const detail = [ref, note].filter(Boolean).join(': ');
  return {
    ...{ id, customerId: buyer.id, currency, externalRef: refOf(order), detail },
    ...standing.axes,
    ...standing.money,
    ...{ tax: price.tax, shippingFee: price.shippingFee, discount: price.discount, at: standing.at },
    ...{ contactName: name, contactPhone: phone, contactEmail: email, address, city: cityOf(address ?? '') },
    lines: lines.map((line, index) => {
      const good = goods.get(line.sku);
      const [pieces, sums] = [standing.lines[index], price.lines[index]];
      if (!good || !pieces || !sums) throw new Error('A line of an order was not read whole.');
      const { id: productId, unitEn, unitZh } = good;
      const { unitPrice, taxRate } = line;
      return {
        ...{ productId, unitEn, unitZh, unitPrice, taxRate },
        ...namesOf(good, line),
        ...pieces,
        ...sums,
      };
    }),
  };
}

/** A line keeps the name it was sold under, which a file has in one language. */
function namesOf({ nameEn, nameZh }: Good, { product }: GivenLine): Pick<PastLine, 'nameEn' | 'nameZh'> {
  if (!product || product === nameEn || product === nameZh) return { nameEn, nameZh };
  return /\p{Script=Han}/u.test(product) ? { nameEn, nameZh: product } : { nameEn: product, nameZh };
}
