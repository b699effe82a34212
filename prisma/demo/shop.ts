import { type DemoOrder, demoOrder } from './orders.ts';
import { type DemoPerson, type DemoStaff, demoPeople, demoStaff } from './people.ts';
import { type DemoProduct, demoProducts } from './products.ts';
import { between, integerBetween, normal, pick, pickWeighted, type Random, seededRandom } from './random.ts';
import { DAY, dayWeight, HOUR, startOfShopDay } from './seasons.ts';

/** Everything the demo shop starts with, as plain records that point to one another by key. */
export interface DemoShop {
  staff: DemoStaff[];
  products: DemoProduct[];
  customers: DemoCustomer[];
  orders: DemoOrder[];
}

/** A customer, or a lead when no order names it. */
export interface DemoCustomer {
  key: string;
  name: string;
  phone: string | null;
  email: string | null;
  address: string;
  /** One spelling a city, whatever the customer's language. */
  city: string;
  language: 'en' | 'zh';
  ownerKey: string;
  createdAt: Date;
}

const customerCount = 200;
const leadCount = 14;
const orderCount = 1_500;
const months = 18;
const firstNumber = 1001;
const tasteShares: [DemoProduct['category'], number][] = [
  ['green-tea', 30],
  ['oolong', 20],
  ['black-tea', 18],
  ['dark-tea', 14],
  ['white-tea', 8],
  ['herbal', 8],
  ['cups', 6],
  ['teaware', 6],
];

interface Buyer {
  person: DemoPerson;
  favourite: DemoProduct['category'];
  orders: number;
  /** Places in the list of days between which this buyer buys; `until` is not included. */
  from: number;
  until: number;
}

interface Visit {
  buyer: Buyer;
  placedAt: number;
}

/**
 * A tea shop with 18 months behind it: the same seed and time give the same shop, and nothing happens after `now`.
 * "Today" is the day in Shanghai; in its first quarter of an hour it is the last hour instead.
 */
export function demoShop(options: { seed: number; now: Date }): DemoShop {
  const random = seededRandom(options.seed);
  const now = options.now.getTime();
  const days = openDays(now);
  const people = demoPeople(random, customerCount);
  const buyers = demoBuyers(random, people.slice(leadCount), days.length);
  const today = visitsToday(random, buyers, days.length, now);
  const visits = [...earlierVisits(random, buyers, days, today), ...today];
  visits.sort((a, b) => a.placedAt - b.placedAt);

  const known = [
    ...people
      .slice(0, leadCount)
      .map((person) => ({ person, createdAt: now - between(random, 0.1, 75) * DAY })),
    ...buyers.map((buyer) => ({ person: buyer.person, createdAt: firstHeardOf(random, buyer, visits) })),
  ].sort((a, b) => a.createdAt - b.createdAt);
  const keys = new Map(known.map(({ person }, index) => [person, `customer-${index + 1}`]));
  const todays = new Set(today);

  return {
    staff: demoStaff.map((one) => ({ ...one })),
    products: demoProducts.map((product) => ({ ...product, aliases: [...product.aliases] })),
    customers: known.map(({ person, createdAt }) => customerOf(person, keyOf(keys, person), createdAt)),
    orders: visits.map((visit, index) =>
      demoOrder(random, {
        number: firstNumber + index,
        customerKey: keyOf(keys, visit.buyer.person),
        person: visit.buyer.person,
        favourite: visit.buyer.favourite,
        placedAt: visit.placedAt,
        now,
        isToday: todays.has(visit),
      }),
    ),
  };
}

/** The whole days in Shanghai of the 18 months before today, the latest last. */
function openDays(now: number): { start: number; weight: number }[] {
  const opening = new Date(now);
  opening.setUTCMonth(opening.getUTCMonth() - months);
  const first = startOfShopDay(opening.getTime()) + 2 * DAY;
  const count = Math.round((startOfShopDay(now) - first) / DAY);
  return Array.from({ length: count }, (_, index) => {
    const start = first + index * DAY;
    // The last week grows busier towards today, which would otherwise look like an outlier in every report.
    const rush = 1 + 1.5 * Math.exp(-(count - index) / 4);
    return { start, weight: dayWeight(start) * rush };
  });
}

/** Buyers with a heavy tail: most order one to three times, a few every other week. */
function demoBuyers(random: Random, people: DemoPerson[], dayCount: number): Buyer[] {
  const appetites = people.map(() => Math.exp(1.4 * Math.min(normal(random), 2.2)));
  const total = appetites.reduce((sum, appetite) => sum + appetite, 0);
  const spare = orderCount - people.length;
  let handedOut = 0;
  let eaten = 0;
  return people.map((person, index) => {
    eaten += appetites[index] ?? 0;
    // Rounding the running sum, not each share, makes the orders add up exactly.
    const share = Math.round((eaten / total) * spare) - handedOut;
    handedOut += share;
    const from = random() < 0.58 ? 0 : Math.floor(between(random, 0, dayCount * 0.93));
    const isGone = random() < 0.3;
    const until = isGone ? Math.ceil(between(random, from + (dayCount - from) / 4, dayCount)) : dayCount;
    const favourite = pickWeighted(random, tasteShares, ([, weight]) => weight)[0];
    return { person, favourite, orders: share + 1, from, until };
  });
}

/** Eight to twelve orders of today, by buyers who are still about. */
function visitsToday(random: Random, buyers: Buyer[], dayCount: number, now: number): Visit[] {
  const waiting = new Set(buyers.filter(({ until, orders }) => until === dayCount && orders > 2));
  return Array.from({ length: integerBetween(random, 8, 12) }, () => {
    const buyer = pickWeighted(random, [...waiting], ({ orders }) => orders);
    waiting.delete(buyer);
    return { buyer, placedAt: timeToday(random, now) };
  });
}

function earlierVisits(
  random: Random,
  buyers: Buyer[],
  days: { start: number; weight: number }[],
  today: Visit[],
): Visit[] {
  return buyers.flatMap((buyer) => {
    const count = buyer.orders - today.filter((visit) => visit.buyer === buyer).length;
    const season = days.slice(buyer.from, buyer.until);
    return Array.from({ length: count }, () => {
      const { start } = pickWeighted(random, season, ({ weight }) => weight);
      return { buyer, placedAt: start + timeOfDay(random) };
    });
  });
}

function timeToday(random: Random, now: number): number {
  const midnight = startOfShopDay(now);
  const start = now - midnight < HOUR / 4 ? now - HOUR : midnight;
  // People shop in the evening, yet the evening may not have come: wish a few times, then take any moment so far.
  for (let wishes = 0; wishes < 20 && start === midnight; wishes += 1) {
    const wished = midnight + timeOfDay(random);
    if (wished < now - 60_000) return wished;
  }
  return Math.floor(between(random, start, now - 60_000));
}

/** Milliseconds since midnight: mornings, afternoons and above all evenings. */
function timeOfDay(random: Random): number {
  const peak = pick(random, [10.5, 15, 20.5, 20.5]);
  const hour = peak + 1.6 * normal(random);
  return Math.floor(Math.min(Math.max(hour, 0), 23.99) * HOUR);
}

/** Most customers become known with their first order, some ask a few days before. */
function firstHeardOf(random: Random, buyer: Buyer, visits: Visit[]): number {
  const first = visits.find((visit) => visit.buyer === buyer)?.placedAt ?? 0;
  const lead = random() < 0.7 ? between(random, 0.05, 0.5) * HOUR : between(random, 0.5, 12) * DAY;
  return Math.floor(first - lead);
}

function customerOf(person: DemoPerson, key: string, createdAt: number): DemoCustomer {
  const { name, phone, email, address, city, language, ownerKey } = person;
  return { key, name, phone, email, address, city, language, ownerKey, createdAt: new Date(createdAt) };
}

function keyOf(keys: Map<DemoPerson, string>, person: DemoPerson): string {
  const key = keys.get(person);
  if (!key) throw new Error(`No customer key for ${person.name}: every buyer must be among the people.`);
  return key;
}
