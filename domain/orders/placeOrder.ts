import { type Actor, type Door, mayReach } from '../actors.ts';
import { writeAudit } from '../audit.ts';
import { cityOf } from '../customers/city.ts';
import { hashOf, keepPrimary } from '../customers/contactDetails.ts';
import { followEvent } from '../customers/moveStage.ts';
import type { Stage } from '../customers/stages.ts';
import type { Tx } from '../db.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { OrderPart } from '../problem.ts';
import { RunAgain, unlessTaken } from '../runAgain.ts';
import { paymentOf } from './axes.ts';
import { leftOf } from './draft.ts';
import { addEvents, requestKey } from './history.ts';
import { post } from './ledger.ts';
import {
  headColumns,
  type Order,
  type OrderRow,
  openHead,
  type PlacedLine,
  placedLineColumns,
  placedLineOf,
} from './order.ts';
import { reserveStock } from './stock.ts';

/** The order as placed; `repeat`: this request had placed it before and nothing happened now. */
export interface PlacedOrder extends Order {
  repeat: boolean;
}

export interface PlaceRequest {
  orderId: string;
  /** of the draft the customer was shown and said yes to */
  version: number;
  /** of the draft; null when it was made through another door than a chat */
  conversationId: string | null;
  customerId: string;
  /** unique everywhere: the same one again gets the same order, never a second */
  requestId: string;
  actor: Actor;
  door: Door;
  /** hours until it ends unless it is paid; null: never */
  expiryHours: number | null;
  now: Date;
}

/**
 * Turns the draft that was confirmed into a placed order: number, prices as shown, stock reserved, address kept.
 * Everything is checked on one read, so a refusal has written nothing. Every write then repeats what it relied on;
 * one that finds it gone throws RunAgain, and the new run refuses for the reason it reads.
 *
 * Lock order: customer, stock by product id, counter, and the draft's row last. It may be last because only its
 * own conversation touches a draft, and nobody holds one while waiting for stock or for the counter.
 */
export async function placeOrder(tx: Tx, options: PlaceRequest): Promise<Outcome<PlacedOrder>> {
  const found = await findForPlacing(tx, options);
  if (!found || !mayReach(options.actor, options.customerId)) return refuse({ kind: 'orderNotFound' });
  if (found.requestId === options.requestId) return done({ ...orderOf(found), repeat: true });
  const refusal = whyNotPlaced(found, options);
  if (refusal) return refusal;

  await keepAddress(tx, found, options);
  await followPlaced(tx, found, options);
  await reserveStock(tx, { lines: pricesHold(found, options) ? found.lines.map(priceless) : found.lines });
  const number = await nextOrderNumber(tx);
  await claimDraft(tx, { ...options, found, number });
  await announcePlaced(tx, { ...options, found });
  return done({ ...orderOf(found), ...placedFields(found, { ...options, number }), repeat: false });
}

const HOUR_MS = 3_600_000;

interface Found extends Order {
  requestId: string | null;
  quoteUntil: Date | null;
  lines: FoundLine[];
  /** the hash of where their last order went */
  customer: { addressHash: string | null; stage: Stage | null } | null;
}

/** A quote's prices hold up to its date, whatever the products cost by then. */
const pricesHold = ({ quoteUntil }: Found, { now }: PlaceRequest) => quoteUntil !== null && now < quoteUntil;

const priceless = ({ productId, quantity }: FoundLine) => ({ productId, quantity });

interface FoundLine extends PlacedLine {
  priceNow: number;
  left: number;
}

type FoundRow = OrderRow & {
  requestId: string | null;
  quoteUntil: Date | null;
  foundCustomer: string | null;
  stage: Stage | null;
  addressHash: string | null;
  priceNow: number;
  stock: number;
  backorder: boolean;
  active: boolean;
};

/** The order this request placed before, or the draft it is about, with prices and stock of this moment. */
async function findForPlacing(tx: Tx, options: PlaceRequest): Promise<Found | null> {
  const { orderId, requestId, conversationId, customerId } = options;
  const rows = await tx.$queryRaw<FoundRow[]>`
    SELECT ${headColumns}, ${placedLineColumns}, o."requestId", o."quoteUntil", p."price" AS "priceNow", p."stock", p."backorder",
      p."active", c."id" AS "foundCustomer", c."stage", a."hash" AS "addressHash"
    FROM "Order" o LEFT JOIN "OrderLine" l ON l."orderId" = o."id" LEFT JOIN "Product" p ON p."id" = l."productId"
      LEFT JOIN "Customer" c ON c."id" = ${customerId} AND c."mergedInto" IS NULL
      LEFT JOIN "ContactDetail" a ON a."primaryFor" = c."id" || '/address'
    WHERE (o."id" = ${orderId} OR o."requestId" = ${requestId}) AND o."conversationId" IS NOT DISTINCT FROM ${conversationId}
      AND (o."customerId" IS NULL OR o."customerId" = ${customerId})
    ORDER BY l."position"`;
  const first = rows.find((row) => row.requestId === requestId) ?? rows[0];
  if (!first) return null;

  const lines = rows.filter(({ id }) => id === first.id).flatMap(foundLine);
  const customer =
    first.foundCustomer === null ? null : { addressHash: first.addressHash, stage: first.stage };
  return {
    ...openHead(tx.vault, first),
    requestId: first.requestId,
    quoteUntil: first.quoteUntil,
    lines,
    customer,
  };
}

function foundLine(row: FoundRow): FoundLine[] {
  if (row.position === null) return [];
  return [{ ...placedLineOf(row), priceNow: row.priceNow, left: row.active ? leftOf(row) : 0 }];
}

function whyNotPlaced(found: Found, request: PlaceRequest) {
  const { status, payment, fulfilment, lines } = found;
  if (status !== 'draft')
    return refuse({ kind: 'moveNotAllowed', move: 'place', rule: 'isDraft', status, payment, fulfilment });
  if (!found.customer) return refuse({ kind: 'customerNotFound' });
  if (found.version !== request.version) return refuse({ kind: 'orderChanged', version: found.version });

  const missing = missingParts(found);
  if (missing.length > 0) return refuse({ kind: 'orderIncomplete', missing });
  const short = lines.filter(({ quantity, left }) => left < quantity);
  if (short.length > 0) return refuse({ kind: 'outOfStock', short: short.map(shortage) });
  const isPriceAsShown =
    pricesHold(found, request) || lines.every(({ unitPrice, priceNow }) => unitPrice === priceNow);
  return isPriceAsShown ? null : refuse({ kind: 'orderChanged', version: found.version });
}

function missingParts({ lines, contactName, contactPhone, contactEmail, address }: Found): OrderPart[] {
  const missing: OrderPart[] = [];
  if (lines.length === 0) missing.push('lines');
  if (!contactName || !(contactPhone || contactEmail)) missing.push('contact');
  if (!address) missing.push('address');
  return missing;
}

function shortage({ productId, nameEn, nameZh, quantity, left }: FoundLine) {
  return { productId, nameEn, nameZh, wanted: quantity, left };
}

/** For the next order; written only when it is another than they had. */
async function keepAddress(tx: Tx, found: Found, { customerId, now }: PlaceRequest): Promise<void> {
  const { address } = found;
  if (!address || found.customer?.addressHash === hashOf(tx.vault, { kind: 'address', value: address }))
    return;
  await tx.$executeRaw`
    UPDATE "Customer" SET "city" = ${cityOf(address)}, "version" = "version" + 1
    WHERE "id" = ${customerId}`;
  await keepPrimary(tx, { customerId, kind: 'address', value: address, now });
}

/** A first order makes a customer of a lead, a second one who comes back; after that it moves nobody. */
async function followPlaced(tx: Tx, found: Found, options: PlaceRequest): Promise<void> {
  const { customerId, actor, now } = options;
  const stage = found.customer?.stage;
  if (stage) await followEvent(tx, { customerId, stage, event: 'placed', actor, now });
}

/** The hottest row of all, hence late. The first order of a shop is 1001. */
async function nextOrderNumber(tx: Tx): Promise<number> {
  const [counter] = await tx.$queryRaw<{ value: number }[]>`
    INSERT INTO "Counter" ("name", "value") VALUES ('orderNumber', 1001)
    ON CONFLICT ("name") DO UPDATE SET "value" = "Counter"."value" + 1 RETURNING "value"`;
  if (!counter) throw new Error('A counter returned no row.');
  return counter.value;
}

async function claimDraft(tx: Tx, options: PlaceRequest & { found: Found; number: number }): Promise<void> {
  const { found, requestId, now } = options;
  const { number, version, customerId, city, payment, expiresAt } = placedFields(found, options);
  // A duplicate is this request, which has placed another order meanwhile.
  const placed = await unlessTaken(tx.$executeRaw`
      UPDATE "Order" SET "status" = 'placed', "number" = ${number}, "customerId" = ${customerId},
        "requestId" = ${requestId}, "city" = ${city}, "payment" = ${payment}, "version" = ${version},
        "placedAt" = ${now}, "expiresAt" = ${expiresAt}, "updatedAt" = ${now}
      WHERE "id" = ${found.id} AND "version" = ${found.version} AND "status" = 'draft'
        AND "conversationId" IS NOT DISTINCT FROM ${options.conversationId}`);
  if (placed === 0) throw new RunAgain('Somebody else changed or placed the draft meanwhile.');
}

function placedFields(found: Found, options: PlaceRequest & { number: number }) {
  const { number, customerId, expiryHours, now } = options;
  const status = 'placed' as const;
  const payment = paymentOf(found); // what costs nothing is paid
  const expires = payment === 'unpaid' && expiryHours !== null;
  return {
    number,
    status,
    payment,
    customerId,
    expiresAt: expires ? new Date(now.getTime() + expiryHours * HOUR_MS) : null,
    city: cityOf(found.address ?? ''),
    version: found.version + 1,
    placedAt: now,
  };
}

async function announcePlaced(tx: Tx, options: PlaceRequest & { found: Found }): Promise<void> {
  const { found, actor, door, now } = options;
  const { id: orderId, currency, total, tax, shippingFee } = found;
  const key = requestKey({ ...options, orderId, move: 'place' });
  const changes = { before: '{"status":"draft"}', after: JSON.stringify({ status: 'placed', total }) };
  await post(tx, [
    { id: key, orderId, currency, event: { kind: 'placed', total, tax, shippingFee }, at: now },
  ]);
  await addEvents(tx, { key, orderId, kinds: ['placed'], actor, door, changes, now });
  await writeAudit(tx, { actor, action: 'order.place', subject: 'order', subjectId: orderId, now });
}

function orderOf({ requestId: _r, quoteUntil: _q, customer: _c, lines, ...head }: Found): Order {
  return { ...head, lines: lines.map(({ priceNow: _price, left: _left, ...line }) => line) };
}
