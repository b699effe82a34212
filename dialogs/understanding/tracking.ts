import type { Span } from './text.ts';

/** A carrier's number in capitals without blanks; `checked` when it has a check digit: whether it is right. */
export interface Tracking extends Span {
  value: string;
  carrier?: string;
  checked?: boolean;
}

const weighted = (digits: string, weights: number[]): number =>
  Array.from(digits).reduce((sum, digit, i) => sum + Number(digit) * (weights[i % weights.length] ?? 0), 0);

/** Universal Postal Union S10: eight digits and a check digit between two letters and a country. */
export function isS10(value: string): boolean {
  const digits = value.slice(2, 11);
  const rest = 11 - (weighted(digits.slice(0, 8), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return Number(digits[8]) === (rest === 10 ? 0 : rest === 11 ? 5 : rest);
}

/** UPS: letters count as (code - 63) modulo 10, every second one twice. */
export function isUps(value: string): boolean {
  const sum = Array.from(value.slice(2, 17)).reduce((total, character, i) => {
    const number = /\d/.test(character) ? Number(character) : (character.charCodeAt(0) - 63) % 10;
    return total + number * (i % 2 === 1 ? 2 : 1);
  }, 0);
  return (10 - (sum % 10)) % 10 === Number(value[17]);
}

/** USPS: from the right, threes and ones. */
export function isUsps(value: string): boolean {
  const body = [...value.slice(0, -1)].reverse().join('');
  return (10 - (weighted(body, [3, 1]) % 10)) % 10 === Number(value.at(-1));
}

/** FedEx Express: ones, sevens and threes modulo 11. */
export const isFedExExpress = (value: string): boolean =>
  (weighted(value.slice(0, 11), [3, 1, 7]) % 11) % 10 === Number(value[11]);
/** FedEx Ground: as USPS. */
export const isFedExGround = isUsps;

type Shape = [carrier: string, pattern: RegExp, check?: (value: string) => boolean];

/** Forms that can be nothing else. */
const SHAPES: Shape[] = [
  ['UPS', /^1z[a-z0-9]{16}$/, isUps],
  ['post', /^[a-z]{2}\d{9}[a-z]{2}$/, isS10],
  ['SF', /^sf\d{10,15}$/],
  ['YTO', /^(?:yt|d)\d{12,15}$/],
  ['JD', /^jd[a-z]{0,2}\d{9,18}(?:-\d{1,3}-\d{1,3}-?)?$/],
  ['DHL', /^(?:jjd|jd0|gm|lx|rx)\d{9,20}$/],
  ['ZTO', /^zto\d{8,14}$/],
  ['STO', /^sto\d{8,15}$/],
  ['Yunda', /^yd\d{10,15}$/],
  ['EMS', /^e[a-z]\d{9}cn$/, isS10],
  ['J&T', /^jt\d{10,15}$/],
  ['Amazon', /^tba\d{12}$/],
  ['USPS', /^9[1-5]\d{18,20}$/, isUsps],
];
/** Figures alone: only beside a word for them. */
const FIGURES: Shape[] = [
  ['FedEx', /^\d{12}$/, isFedExExpress],
  ['FedEx', /^\d{15}$/, isFedExGround],
  ['DHL', /^\d{10}$/],
];
const LABEL =
  /track|parcel|courier|carrier|consignment|waybill|fedex|dhl|ups\b|usps|royal mail|hermes|evri|dpd|单号|运单|快递|物流|顺丰|圆通|中通|申通|韵达|京东|邮政|极兔|ems|天天|百世|德邦/;
const LABEL_REACH = 40;

const CANDIDATE =
  /(?<![a-z0-9@.#-])(?:1z(?: ?[a-z0-9]){16}|[a-z]{2} ?\d{3} ?\d{3} ?\d{3} ?[a-z]{2}|[a-z]{1,4} ?\d{8,20}|9[1-5]\d\d(?: ?\d{4}){4}(?: ?\d{2})?|\d{4}(?: \d{4}){2,4}(?: \d{2})?|\d{10,22})(?![a-z0-9@])/g;

/**
 * The carriers' numbers in a folded text; figures alone count only beside a word such as "tracking" or 单号.
 *
 * @example findTracking('where is RR473124829GB') // [{ start: 9, end: 22, value: 'RR473124829GB', carrier: 'post', checked: true }]
 */
export function findTracking(folded: string): Tracking[] {
  if (!/\d{4}/.test(folded) && !/1z/.test(folded)) return [];
  const found: Tracking[] = [];
  for (const { 0: said, index } of folded.matchAll(CANDIDATE)) {
    const plain = said.replace(/[\s-]/g, '');
    const around = folded.slice(Math.max(0, index - LABEL_REACH), index + said.length + LABEL_REACH);
    const shape = SHAPES.find(([, pattern]) => pattern.test(plain));
    const figures = /^\d+$/.test(plain) && LABEL.test(around);
    const known = shape ?? (figures ? FIGURES.find(([, pattern]) => pattern.test(plain)) : undefined);
    if (!known && !(figures && !/^1[3-9]\d{9}$/.test(plain))) continue;
    const value = plain.toUpperCase();
    found.push({
      start: index,
      end: index + said.length,
      value,
      ...(known && { carrier: known[0] }),
      ...(known?.[2] && { checked: known[2](value) }),
    });
  }
  return found;
}
