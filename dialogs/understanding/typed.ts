import { findAddress } from './address.ts';
import { type AnswerKind, findAnswer } from './answer.ts';
import { type Catalogue, findProducts } from './catalogue.ts';
import { type Comparison, findComparisons } from './comparison.ts';
import { findEmail } from './contact.ts';
import { findDates } from './dates.ts';
import { MOST_READ } from './entities.ts';
import { findMoney } from './money.ts';
import { findMeasured } from './measures.ts';
import { findOrderNumbers } from './orderNumbers.ts';
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

type Claim = (entities: Entity[]) => void;

/**
 * Everything a message names, in the order of its words. What is surest takes its words first: an e-mail before a
 * phone, a date before a quantity; nothing is read twice. Reads the first 1,000 characters.
 *
 * @example findTyped('来三盒龙井,上周那种', reading) // quantity 3 盒, product, date 2026-11-09 to 2026-11-15
 */
export function findTyped(text: string, reading: Reading): Entity[] {
  const said = text.slice(0, MOST_READ);
  const found: Entity[] = [];
  const claim: Claim = (entities) => {
    for (const entity of entities) if (!found.some((other) => overlaps(other, entity))) found.push(entity);
  };
  const left = () => blank(fold(said), found);
  const withText = <T extends Span>(span: T) => ({ ...span, text: said.slice(span.start, span.end) });

  const answer = findAnswer(left());
  if (/\d|@/.test(left())) claimReach(claim, left, withText, reading);
  const address = findAddress(said);
  if (address) claim([{ type: 'address', ...withText(address) }]);
  claim(findOrderNumbers(left()).map((order) => ({ type: 'orderNumber', ...withText(order) })));
  claimFigures(claim, left, withText, reading);
  claimGoods(claim, left, withText, reading);
  claim(findPeople(said).map((person) => ({ type: 'person', ...withText(person) })));
  if (answer && !found.some((other) => overlaps(other, answer))) claim([{ type: 'answer', ...withText(answer) }]);
  return found.sort((a, b) => a.start - b.start);
}

type WithText = <T extends Span>(span: T) => T & { text: string };

function claimReach(claim: Claim, left: () => string, withText: WithText, { country }: Reading): void {
  const email = left().includes('@') ? findEmail(left()) : null;
  if (email) claim([{ type: 'email', ...withText(email) }]);
  claim(
    findTracking(left()).map(({ start, end, value }) => ({ type: 'tracking', ...withText({ start, end, value }) })),
  );
  claim(findPhones(left(), country).map((phone) => ({ type: 'phone', ...withText(phone) })));
}

function claimFigures(claim: Claim, left: () => string, withText: WithText, reading: Reading): void {
  const valued = <V>({ start, end, ...value }: Span & V) => ({ ...withText({ start, end }), value });
  claim(findDates(left(), reading).map((date) => ({ type: 'date', ...valued(date) })));
  claim(findPercents(left()).map((percent) => ({ type: 'percent', ...withText(percent) })));
  claim(findComparisons(left()).map((limit) => ({ type: 'comparison', ...valued(limit) })));
  claim(findMoney(left()).map((money) => ({ type: 'money', ...valued(money) })));
}

function claimGoods(claim: Claim, left: () => string, withText: WithText, { catalogue }: Reading): void {
  const mentions = findProducts(catalogue, left());
  claim(
    mentions.map(({ start, end, candidates }) => ({
      type: 'product',
      ...withText({ start, end }),
      candidates,
      ...(candidates.length === 1 && { value: candidates[0] }),
    })),
  );
  claim(findMeasured(left()).map(({ start, end, ...value }) => ({ type: 'quantity', ...withText({ start, end }), value })));
}
