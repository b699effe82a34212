import { createRequire } from 'node:module';
import type { CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import type { Found } from './contact.ts';

interface Library {
  parsePhoneNumberFromString: typeof parsePhoneNumberFromString;
}

let library: Library | undefined;

/** 48 ms and 10 MB, so only when the first number of a phone's look is read. */
function load(): Library {
  library ??= createRequire(import.meta.url)('libphonenumber-js/min') as Library;
  return library;
}

const CANDIDATE = /(?<![\w.-])(?:\+\s?|\(|00(?=[1-9]))?\d(?:[\s().-]{0,2}\d){6,15}(?![\w]|[.,-]?\d)/g;
const DAY = /^(?:20\d\d[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]20\d\d)$/;
/** (212) 555-0147 is written so in one place only. */
const AMERICAN = /^(?:1[-. ])?(?:\([2-9]\d\d\) ?|[2-9]\d\d[-. ])\d{3}[-. ]\d{4}$/;
/** Written without a country, a number is tried as the shop's and then as these. */
const OTHERS: CountryCode[] = ['CN', 'GB', 'US'];

function normalize(said: string, country: CountryCode): string | null {
  const { parsePhoneNumberFromString: parse } = load();
  const whole = said.startsWith('00') ? `+${said.slice(2)}` : said;
  const countries: CountryCode[] = AMERICAN.test(said) ? ['US', country, ...OTHERS] : [country, ...OTHERS];
  for (const each of countries) {
    const number = parse(whole, each);
    // the shop's own numbers kept for films are possible, and valid nowhere
    if (each === 'US' && AMERICAN.test(said) && number?.isPossible()) return number.number;
    const isOwn = each === country && /^\(?0/.test(said) && number?.isPossible() === true;
    if (number?.isValid() || isOwn) return number?.number ?? null;
  }
  // 86 138... without its plus, and the numbers kept for films, which no plan holds
  const abroad = /^86\s?1[3-9]/.test(said) ? parse(`+${said}`) : undefined;
  const fiction = parse(whole, /^\(?[2-9]\d\d\)?[\s.-]?\d{3}[\s.-]?\d{4}$/.test(said) ? 'US' : country);
  return (abroad ?? (fiction?.isPossible() && !/^\d+$/.test(said) ? fiction : undefined))?.number ?? null;
}

/**
 * The phone numbers of a folded text in E.164, those without a country as the shop's own.
 *
 * @example findPhones('call 138-0013-8000', 'CN') // [{ start: 5, end: 18, value: '+8613800138000' }]
 */
export function findPhones(folded: string, country: CountryCode): Found[] {
  const found: Found[] = [];
  for (const { 0: said, index } of folded.matchAll(CANDIDATE)) {
    if (DAY.test(said)) continue;
    const value = normalize(said.replace(/^\+\s/, '+'), country);
    if (value) found.push({ start: index, end: index + said.length, value });
  }
  return found;
}

export type { CountryCode };
