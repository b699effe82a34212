import { oneLine } from '../oneLine.ts';
import { done, type Outcome, refuse } from '../outcome.ts';
import { digitsOf } from './phone.ts';

/** How to reach a person; a detail not given stays as it is known. */
export interface Contact {
  name?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
  address?: string | undefined;
}

/**
 * The given details as they are kept: phones as digits with an optional plus, e-mail in lower case, blanks trimmed.
 * @example readContact({ phone: '138 0000-1234' }) // { ok: true, value: { phone: '13800001234', … } }
 */
export function readContact(given: Contact): Outcome<Contact> {
  const contact = {
    name: given.name === undefined ? undefined : oneLine(given.name),
    phone: given.phone === undefined ? undefined : digitsOf(given.phone),
    email: given.email === undefined ? undefined : given.email.normalize('NFKC').trim().toLowerCase(),
    address: given.address === undefined ? undefined : oneLine(given.address),
  };
  for (const field of ['name', 'phone', 'email', 'address'] as const) {
    const value = contact[field];
    if (value !== undefined && !isPlausible[field](value)) return refuse({ kind: 'contactNotValid', field });
  }
  return done(contact);
}

/** Lengths first: the patterns then see at most 254 characters. */
const isPlausible: Record<keyof Contact, (value: string) => boolean> = {
  name: (name) => name.length >= 1 && [...name].length <= 80,
  phone: (phone) => /^\+?\d{6,15}$/.test(phone),
  email: (email) => email.length <= 254 && /^[^\s@]{1,64}@[^\s@.]+(\.[^\s@.]+)*\.[^\s@.]{2,}$/.test(email),
  address: (address) => [...address].length >= 4 && [...address].length <= 300,
};
