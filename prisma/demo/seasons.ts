import type { DemoProduct } from './products.ts';

/** One hour in milliseconds. */
export const HOUR = 3_600_000;
/** One day in milliseconds; the shop keeps Shanghai time, which has no daylight saving. */
export const DAY = 24 * HOUR;
const SHANGHAI_OFFSET = 8 * HOUR;

// A table, not Intl's Chinese calendar: that one depends on the ICU Node was built with and errs in 2027 and 2030.
// Outside these years the shop simply has no festivals.
const newYears = shopDays(
  '2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06',
  '2028-01-26 2029-02-13 2030-02-03 2031-01-23 2032-02-11 2033-01-31 2034-02-19 2035-02-08',
);
const midAutumns = shopDays(
  '2020-10-01 2021-09-21 2022-09-10 2023-09-29 2024-09-17 2025-10-06 2026-09-25 2027-09-15',
  '2028-10-03 2029-09-22 2030-09-12 2031-10-01 2032-09-19 2033-09-08 2034-09-27 2035-09-16',
);

function shopDays(...lines: string[]): number[] {
  return lines.flatMap((line) => line.split(' ').map((day) => Date.parse(`${day}T00:00:00+08:00`)));
}

/** The midnight in Shanghai that begins the day of `at` (milliseconds). */
export function startOfShopDay(at: number): number {
  return Math.floor((at + SHANGHAI_OFFSET) / DAY) * DAY - SHANGHAI_OFFSET;
}

/** How busy the shop is on a day that begins at `day`, 1 being an ordinary one: weekday, festivals, November. */
export function dayWeight(day: number): number {
  const { weekday, month, date } = shopCalendar(day);
  const weekly = [1.2, 1.05, 0.95, 0.92, 0.93, 0.97, 1.12][weekday] ?? 1;
  const singlesDay = month === 11 && date <= 11 ? 1.9 : month === 11 ? 1.4 : 1;
  const newTea = isNewTeaSeason(day) ? 1.15 : 1;
  const midAutumn = isWithin(day, midAutumns, 28, 3) ? 1.75 : 1;
  return weekly * singlesDay * newTea * midAutumn * newYearWeight(day);
}

/** How much more (or less) of a product is sold in the season of `day`; 1 is as usual, 0 not at all. */
export function seasonWeight(product: DemoProduct, day: number): number {
  const { month } = shopCalendar(day);
  const isWinter = month >= 11 || month <= 2;
  if (product.sku === 'GFT-03') return isWithin(day, midAutumns, 40, 2) ? 9 : 0;
  if (product.category === 'gifts') return isWithin(day, newYears, 35, 5) ? 3.5 : 1;
  if (product.category === 'green-tea') return isNewTeaSeason(day) ? 2.4 : isWinter ? 0.65 : 1;
  if (product.category === 'herbal') return month >= 6 && month <= 9 ? 1.7 : 1;
  if (['black-tea', 'white-tea', 'dark-tea'].includes(product.category)) return isWinter ? 1.5 : 0.9;
  return 1;
}

/**
 * What a product cost at `at`, in fen: prices rise by 5 % each 1 March, and today's are the catalogue's.
 * `priceAt(36_800, aYearAgo, now)` is 35_000.
 */
export function priceAt(price: number, at: number, now: number): number {
  const raises = shopCalendar(now).priceYear - shopCalendar(at).priceYear;
  return Math.round(price / 1.05 ** raises / 100) * 100;
}

function newYearWeight(day: number): number {
  if (isWithin(day, newYears, 6, 0)) return 0.8; // couriers go home
  if (isWithin(day, newYears, 0, 9)) return 0.4; // so does everybody else
  if (isWithin(day, newYears, 34, 0)) return 2;
  return 1;
}

function isNewTeaSeason(day: number): boolean {
  const { month, date } = shopCalendar(day);
  return (month === 3 && date >= 20) || month === 4 || (month === 5 && date <= 10);
}

function isWithin(day: number, festivals: number[], daysBefore: number, daysAfter: number): boolean {
  return festivals.some(
    (festival) => day >= festival - daysBefore * DAY && day <= festival + daysAfter * DAY,
  );
}

function shopCalendar(at: number) {
  const local = new Date(at + SHANGHAI_OFFSET);
  const month = local.getUTCMonth() + 1;
  return {
    weekday: local.getUTCDay(),
    month,
    date: local.getUTCDate(),
    priceYear: local.getUTCFullYear() + (month >= 3 ? 1 : 0),
  };
}
