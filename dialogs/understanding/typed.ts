import { findAddress, isPlace } from './address.ts';
import { type AnswerKind, findAnswer } from './answer.ts';
import type { Catalogue, ProductMention } from './catalogue.ts';
import { type Comparison, findComparisons } from './comparison.ts';
import { findEmails } from './contact.ts';
import { findDates } from './dates.ts';
import { MOST_READ } from './entities.ts';
import { findProducts } from './findProducts.ts';
import { findMeasured, type Measured } from './measures.ts';
import { findMoney } from './money.ts';
import { findLoneOrders, findOrderNumbers } from './orderNumbers.ts';
import { findPeople } from './people.ts';
import { findPercents } from './percent.ts';
import { type CountryCode, findPhones } from './phones.ts';
import { blank, fold, overlaps, type Span } from './text.ts';
import { findTracking } from './tracking.ts';

/** One thing a message names: what kind, the words with their place, and what they mean. */
export type Entity = Span & { text: string } & (
    | { type: 'product'; value?: string; candidates: string[] }
    | { type: 'quantity'; value: { amount: number; unit?: string } }
    | { type: 'money'; value: { amount: number; currency: string | null } }
    | { type: 'orderNumber'; value: number }
    | { type: 'date'; value: { from: string | null; to: string | null; time?: string } }
    | { type: 'percent'; value: number }
    | { type: 'comparison'; value: Omit<Comparison, keyof Span> }
    | { type: 'person' | 'phone' | 'email' | 'address' | 'tracking'; value: string }
    | { type: 'answer'; value: AnswerKind }
  );

/** What the words are read against. */
export interface Reading {
  catalogue: Catalogue;
  now: Date;
  /** an IANA zone: whose "today" it is */
  timeZone: string;
  /** where a phone number without its country is from */
  country: CountryCode;
}

/** What has been found so far in one text, and what is left of it. */
interface Page {
  said: string;
  found: Entity[];
}

/** Keeps what takes no words that are taken. */
function claim({ found }: Page, entities: Entity[]): void {
  for (const entity of entities) if (!found.some((other) => overlaps(other, entity))) found.push(entity);
}

const left = ({ said, found }: Page): string => blank(fold(said), found);
const worded = <T extends Span>({ said }: Page, span: T) => ({
  ...span,
  text: said.slice(span.start, span.end),
});
const valued = <V>(page: Page, { start, end, ...value }: Span & V) => ({
  ...worded(page, { start, end }),
  value,
});

/** A day alone says when, not "later". */
const JUST_A_DAY = /^(?:tomorrow|next week|明天|后天|周末|月底|晚上|soon)$/;

/**
 * Everything a message names, in the order of its words. What is surest takes its words first: an e-mail before a
 * phone, a date before a quantity; only a sum may stand in a limit ("over ¥500"). Reads the first 1,000 characters.
 *
 * @example findTyped('来三盒龙井,上周那种', reading) // quantity 3 盒, product, date 2026-11-09 to 2026-11-15
 */
export function findTyped(text: string, reading: Reading): Entity[] {
  const said = text.slice(0, MOST_READ);
  const page: Page = { said, found: [] };
  const answer = findAnswer(fold(said));
  const isAll = answer !== null && answer.end - answer.start >= said.trim().length - 3;
  if (isAll && !JUST_A_DAY.test(fold(said).trim())) return [{ type: 'answer', ...worded(page, answer) }];

  if (/[\d@]|\bdot\b/.test(fold(said))) claimReach(page, reading);
  const address = findAddress(said);
  if (address && isPlace(address.value)) claim(page, [{ type: 'address', ...worded(page, address) }]);
  claimFigures(page, reading);
  claimGoods(page, reading);
  claim(
    page,
    findPeople(said).map((person) => ({ type: 'person', ...worded(page, person) })),
  );
  if (answer) claim(page, [{ type: 'answer', ...worded(page, answer) }]);
  return page.found.sort((a, b) => a.start - b.start);
}

function claimReach(page: Page, { country }: Reading): void {
  claim(
    page,
    findEmails(left(page)).map((email) => ({ type: 'email', ...worded(page, email) })),
  );
  claim(
    page,
    findTracking(left(page)).map(({ start, end, value }) => ({
      type: 'tracking',
      ...worded(page, { start, end, value }),
    })),
  );
  claim(
    page,
    findPhones(left(page), country).map((phone) => ({ type: 'phone', ...worded(page, phone) })),
  );
}

function claimFigures(page: Page, reading: Reading): void {
  claim(
    page,
    findDates(left(page), reading).map((date) => ({ type: 'date', ...valued(page, date) })),
  );
  claim(
    page,
    findPercents(left(page)).map((percent) => ({ type: 'percent', ...worded(page, percent) })),
  );
  const sums = findMoney(left(page));
  const limits = findComparisons(left(page));
  claim(
    page,
    limits.map((limit) => ({ type: 'comparison', ...valued(page, limit) })),
  );
  const within = sums.filter((sum) => sum.currency && limits.some((limit) => overlaps(limit, sum)));
  page.found.push(...within.map((sum): Entity => ({ type: 'money', ...valued(page, sum) })));
  claim(
    page,
    findOrderNumbers(left(page)).map((order) => ({ type: 'orderNumber', ...worded(page, order) })),
  );
  claim(
    page,
    findMoney(left(page)).map((sum) => ({ type: 'money', ...valued(page, sum) })),
  );
}

/** Parts of names that are adjectives elsewhere: "fine by me" is no fine-mesh strainer. */
const ADJECTIVE =
  /^(?:fine|well|high|big|old|raw|ripe|spring|grain|rain|travel|glass|six|four|roasted|stone|ground|silver|golden|black|green|white|blue|red|everyday|aged|small|west|lake|dragon|yellow|mountain|fairness|clay|portable|tool|tools|sample|filter|moon|festival|autumn|mid|iron|needle|needles|eyebrow|orange|phoenix|snail|tips|tasting|linen|mesh|harvest)$/;

/** A part of a name that says nothing by itself: an adjective, or one syllable of several ("Mei"). */
function isPart(catalogue: Catalogue, { text, candidates }: ProductMention): boolean {
  const word = fold(text);
  if (ADJECTIVE.test(word)) return true;
  return /^[a-z]{1,3}$/.test(word) && candidates.length < 3 && !catalogue.whole.has(word);
}

/** "a" and "one" count what comes right after them. */
const CLOSE = /^ (?:[a-z]{2,12} ){0,2}$/;

function claimGoods(page: Page, { catalogue }: Reading): void {
  const before = left(page);
  const mentions = findProducts(catalogue, before).filter((mention) => !isPart(catalogue, mention));
  claim(
    page,
    mentions.map(({ start, end, candidates }) => ({
      type: 'product',
      ...worded(page, { start, end }),
      candidates,
      ...(candidates.length === 1 && { value: candidates[0] }),
    })),
  );
  claim(
    page,
    findLoneOrders(left(page)).map((order) => ({ type: 'orderNumber', ...worded(page, order) })),
  );
  const counts = (measured: Measured) =>
    (!measured.weak && !(measured.unit === undefined && measured.amount >= 2000 && measured.amount < 2050)) ||
    mentions.some(({ start }) => start > measured.end && CLOSE.test(before.slice(measured.end, start)));
  claim(
    page,
    findMeasured(left(page))
      .filter(counts)
      .map(({ start, end, amount, unit }) => ({
        type: 'quantity',
        ...worded(page, { start, end }),
        value: { amount, ...(unit && { unit }) },
      })),
  );
}
