import { type CountryCode, getCountries, parsePhoneNumberFromString } from 'libphonenumber-js';

export type { CountryCode };

/** Whether this is a country whose numbers are known. @example isCountry('CN') // true */
export const isCountry = (code: string): code is CountryCode =>
  (getCountries() as readonly string[]).includes(code);

/**
 * A phone number as it is kept and found: E.164 where it is a number of its country, else the digits as they came (an
 * extension, a short number). Full-width digits and separators are read.
 * @example normalPhone('138 0000-1234', 'CN') // '+8613800001234'
 * @example normalPhone('8001', 'CN') // '8001'
 */
export function normalPhone(phone: string, country: CountryCode): string {
  const digits = digitsOf(phone);
  const number = digits.length <= MOST_DIGITS ? parsePhoneNumberFromString(digits, country) : undefined;
  return number?.isValid() ? number.number : digits;
}

const MOST_DIGITS = 20;

/**
 * As its people write it: without the country code at home, in groups abroad.
 * @example phoneForPeople('+8613800001234', 'CN') // '138 0000 1234'
 */
export function phoneForPeople(phone: string, country: CountryCode): string {
  const number = phone.startsWith('+') ? parsePhoneNumberFromString(phone) : undefined;
  if (!number) return phone;
  return number.country === country ? number.formatNational() : number.formatInternational();
}

/**
 * What is left of a phone number as people type it, full-width digits and all.
 * @example digitsOf('+44 20 7946-0018') // '+442079460018'
 */
export const digitsOf = (phone: string): string => phone.normalize('NFKC').replace(/[\s().\-–]/g, '');

/** The last four digits, by which reps know a caller; null for a number that has no more than these. */
export const tailOf = (phone: string): string | null => /\d(\d{4})$/.exec(phone)?.[1] ?? null;
