import type { DemoPerson } from './people.ts';
import { placeIn } from './places.ts';
import { type DemoProduct, demoProducts } from './products.ts';
import { between, integerBetween, pickWeighted, type Random } from './random.ts';
import { DAY, HOUR, priceAt, seasonWeight, startOfShopDay } from './seasons.ts';

/** One order of the demo shop; unit prices are in fen and what the customer paid then, not today's. */
export interface DemoOrder {
  key: string;
  number: number;
  customerKey: string;
  placedAt: Date;
  address: string;
  city: string;
  status: 'placed' | 'completed' | 'cancelled';
  payment: 'unpaid' | 'paid' | 'refunded';
  fulfilment: 'unfulfilled' | 'shipped' | 'delivered';
  paidAt: Date | null;
  shippedAt: Date | null;
  deliveredAt: Date | null;
  cancelledAt: Date | null;
  carrier: string | null;
  tracking: string | null;
  lines: { sku: string; quantity: number; unitPrice: number }[];
}

type Progress = Omit<DemoOrder, 'key' | 'number' | 'customerKey' | 'placedAt' | 'address' | 'city' | 'lines'>;

const cancelledShare = 0.042;
const cancelledAfterPaymentShare = 0.25;
const returnedShare = 0.011;
const giftAddressShare = 0.05;

/** What sells: the further down, the less. Products not listed here sell least. */
const bestSellers = [
  ...['GRN-02', 'GRN-05', 'BLK-03', 'OOL-02', 'HRB-01', 'DRK-01', 'GRN-01', 'BLK-01', 'GRN-03', 'GFT-02'],
  ...['OOL-01', 'DRK-04', 'CUP-02', 'BLK-02', 'WAR-01', 'WHT-02', 'CUP-01', 'WAR-03', 'GFT-01', 'HRB-02'],
];
const popularity = new Map(demoProducts.map(({ sku }) => [sku, popularityOf(sku)]));

function popularityOf(sku: string): number {
  const rank = bestSellers.indexOf(sku) === -1 ? 30 : bestSellers.indexOf(sku) + 1;
  return (rank + 2) ** -0.8;
}

/** The order that a customer with a favourite category placed at `placedAt`, as it stands at `now` (milliseconds). */
export function demoOrder(
  random: Random,
  options: {
    number: number;
    customerKey: string;
    person: DemoPerson;
    favourite: DemoProduct['category'];
    placedAt: number;
    now: number;
    isToday: boolean;
  },
): DemoOrder {
  const { number, customerKey, person, placedAt, now } = options;
  const place = random() < giftAddressShare ? placeIn(random, person.language) : person;
  const progress = progressOf(random, { number, placedAt, now, isAbroad: place.isAbroad });
  return {
    key: `order-${number}`,
    number,
    customerKey,
    placedAt: new Date(placedAt),
    address: place.address,
    city: place.city,
    ...(options.isToday ? stillOpen(progress) : progress),
    lines: orderLines(random, options),
  };
}

function orderLines(
  random: Random,
  options: { favourite: DemoProduct['category']; placedAt: number; now: number },
): DemoOrder['lines'] {
  const day = startOfShopDay(options.placedAt);
  const count = pickWeighted(random, [1, 2, 3, 4, 5], (lines) => [0, 46, 30, 15, 6, 3][lines] ?? 0);
  const chosen = new Set<DemoProduct>();
  while (chosen.size < count) {
    chosen.add(pickWeighted(random, demoProducts, (product) => appeal(product, options.favourite, day)));
  }
  return [...chosen].map((product) => ({
    sku: product.sku,
    quantity: quantityOf(random, product),
    unitPrice: priceAt(product.price, options.placedAt, options.now),
  }));
}

function appeal(product: DemoProduct, favourite: DemoProduct['category'], day: number): number {
  const taste = product.category === favourite ? 3 : 1;
  // Dear things are wanted as much and bought less.
  const thrift = Math.min(1, (20_000 / product.price) ** 0.7);
  return (popularity.get(product.sku) ?? 0) * seasonWeight(product, day) * taste * thrift;
}

function quantityOf(random: Random, product: DemoProduct): number {
  const isDear = product.price > 60_000;
  if (isDear || product.category === 'teaware') return random() < 0.93 ? 1 : 2;
  // Companies give tea away by the dozen, now and then.
  if (product.category === 'gifts' && random() < 0.06) return integerBetween(random, 8, 20);
  return pickWeighted(random, [1, 2, 3, 4, 5, 6], (quantity) => [0, 64, 23, 7, 3, 2, 1][quantity] ?? 0);
}

function progressOf(
  random: Random,
  options: { number: number; placedAt: number; now: number; isAbroad: boolean },
): Progress {
  const { number, placedAt, now, isAbroad } = options;
  const isPrompt = random() < 0.68;
  const paidAt = placedAt + (isPrompt ? between(random, 0.01, 0.3) : between(random, 1, 40)) * HOUR;
  const cancelled = random() < cancelledShare ? cancelledProgress(random, placedAt, paidAt, now) : null;
  const shippedAt = nextCollection(random, paidAt);
  const transitDays = isAbroad ? integerBetween(random, 5, 11) : integerBetween(random, 1, 4);
  const deliveredAt = startOfShopDay(shippedAt) + transitDays * DAY + between(random, 9, 20) * HOUR;
  const isReturned = random() < returnedShare && deliveredAt + 7 * DAY < now;
  const parcel = parcelOf(random, number, isAbroad);
  if (cancelled) return cancelled;
  const isShipped = shippedAt < now;
  const isDelivered = deliveredAt < now;
  return {
    status: isDelivered ? 'completed' : 'placed',
    payment: isReturned ? 'refunded' : paidAt < now ? 'paid' : 'unpaid',
    fulfilment: isDelivered ? 'delivered' : isShipped ? 'shipped' : 'unfulfilled',
    paidAt: dateBefore(paidAt, now),
    shippedAt: dateBefore(shippedAt, now),
    deliveredAt: dateBefore(deliveredAt, now),
    cancelledAt: null,
    carrier: isShipped ? parcel.carrier : null,
    tracking: isShipped ? parcel.tracking : null,
  };
}

/** Null when the cancellation would lie in the future: the order is then simply open. */
function cancelledProgress(random: Random, placedAt: number, paidAt: number, now: number): Progress | null {
  const isPaid = random() < cancelledAfterPaymentShare;
  const cancelledAt = (isPaid ? paidAt : placedAt) + between(random, 0.5, isPaid ? 8 : 30) * HOUR;
  if (cancelledAt >= now) return null;
  return {
    status: 'cancelled',
    payment: isPaid ? 'refunded' : 'unpaid',
    fulfilment: 'unfulfilled',
    paidAt: isPaid ? new Date(paidAt) : null,
    shippedAt: null,
    deliveredAt: null,
    cancelledAt: new Date(cancelledAt),
    carrier: null,
    tracking: null,
  };
}

/** Today's orders wait for tomorrow's van, and nobody has changed their mind yet. */
function stillOpen(progress: Progress): Progress {
  const { paidAt } = progress;
  return {
    status: 'placed',
    payment: paidAt ? 'paid' : 'unpaid',
    fulfilment: 'unfulfilled',
    paidAt,
    shippedAt: null,
    deliveredAt: null,
    cancelledAt: null,
    carrier: null,
    tracking: null,
  };
}

/** The van comes every afternoon and takes what was paid the day before. */
function nextCollection(random: Random, paidAt: number): number {
  const days = random() < 0.75 ? 1 : 2;
  return startOfShopDay(paidAt) + days * DAY + between(random, 14, 18) * HOUR;
}

function parcelOf(random: Random, number: number, isAbroad: boolean): { carrier: string; tracking: string } {
  const carriers = isAbroad
    ? [
        { carrier: 'DHL Express', mark: '10', share: 6 },
        { carrier: 'EMS', mark: 'EE', share: 4 },
      ]
    : [
        { carrier: 'SF Express', mark: 'SF', share: 6 },
        { carrier: 'ZTO Express', mark: '78', share: 3 },
        { carrier: 'JD Logistics', mark: 'JD', share: 2 },
      ];
  const { carrier, mark } = pickWeighted(random, carriers, ({ share }) => share);
  // Ending in the order's number keeps tracking numbers distinct, and plainly made up.
  return { carrier, tracking: `${mark}${integerBetween(random, 1_000_000, 9_999_999)}${number}` };
}

function dateBefore(at: number, now: number): Date | null {
  return at < now ? new Date(at) : null;
}
