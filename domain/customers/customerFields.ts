import { oneLine } from '../oneLine.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import type { CustomerField } from '../problem.ts';
import { readContact } from './contact.ts';

/** What a member of staff writes of a customer; what is left out stays. */
export interface CustomerFields {
  name?: string | undefined;
  company?: string | undefined;
  language?: string | undefined;
  /** null: the shop's */
  timeZone?: string | null | undefined;
  /** where they came from, in a word or two */
  source?: string | undefined;
  /** all of them */
  tags?: string[] | undefined;
  /** the rep whose customer it is; null: nobody's */
  ownerId?: string | null | undefined;
}

export const MOST_TAGS = 20;
const MOST_TAG_LETTERS = 30;

/**
 * The given fields as they are kept: blanks trimmed, each tag once in its order, or which of them is not right.
 * @example readCustomerFields({ tags: [' vip ', 'vip'] }) // { ok: true, value: { tags: ['vip'] } }
 */
export function readCustomerFields(given: CustomerFields): Outcome<CustomerFields> {
  const name = readContact({ name: given.name });
  if (!name.ok) return name;

  const fields: CustomerFields = {
    ...given,
    ...(given.name !== undefined && { name: name.value.name }),
    ...(given.company !== undefined && { company: oneLine(given.company) }),
    ...(given.source !== undefined && { source: oneLine(given.source) }),
    ...(given.tags !== undefined && { tags: [...new Set(given.tags.map(oneLine))] }),
  };
  for (const [field, isValid] of Object.entries(checks) as [
    CustomerField,
    (given: CustomerFields) => boolean,
  ][])
    if (!isValid(fields)) return refuse({ kind: 'customerFieldNotValid', field });
  return done(fields);
}

const checks: { [field in CustomerField]?: (given: CustomerFields) => boolean } = {
  company: ({ company = '' }) => company.length <= 120,
  language: ({ language = 'en' }) => language === 'en' || language === 'zh',
  timeZone: ({ timeZone }) => !timeZone || isTimeZone(timeZone),
  source: ({ source = '' }) => source.length <= 60,
  tags: ({ tags = [] }) =>
    tags.length <= MOST_TAGS && tags.every((tag) => tag !== '' && [...tag].length <= MOST_TAG_LETTERS),
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
